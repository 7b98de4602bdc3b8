// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_object.h"
#include "store/views/evidence_view.h"

namespace uitwijk {

/// One photo or voice note, looked over before it is handed to a decoder: where there is a fault, or where it
/// was taken back, there are no octets.
class EvidenceItem : public uitwijk::IncidentObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString evidenceId READ evidenceId WRITE setEvidenceId NOTIFY sourceChanged FINAL)
    Q_PROPERTY(int media READ media NOTIFY shown FINAL)
    Q_PROPERTY(QByteArray photo READ photo NOTIFY shown FINAL)
    Q_PROPERTY(QByteArray voice READ voice NOTIFY shown FINAL)
    Q_PROPERTY(int fault READ fault NOTIFY shown FINAL)
    Q_PROPERTY(bool kept READ isKept NOTIFY shown FINAL)
    Q_PROPERTY(QString caption READ caption NOTIFY shown FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY shown FINAL)
    Q_PROPERTY(QString about READ about NOTIFY shown FINAL)
    Q_PROPERTY(QString at READ at NOTIFY shown FINAL)
    Q_PROPERTY(QString person READ person NOTIFY shown FINAL)

public:
    explicit EvidenceItem(QObject* parent = nullptr)
        : IncidentObject(Topic::Status, parent)
    {
    }

    [[nodiscard]] QString evidenceId() const { return m_evidence; }
    void setEvidenceId(const QString& evidence);
    [[nodiscard]] int media() const { return m_shown ? int(m_shown->row.fold.first.media) : 0; }
    // One of them is empty; both, where it is not to be shown:
    [[nodiscard]] QByteArray photo() const { return octets(EvidenceMedia::Photo); }
    [[nodiscard]] QByteArray voice() const { return octets(EvidenceMedia::Voice); }
    [[nodiscard]] int fault() const { return m_shown ? int(m_shown->fault) : 0; } ///< EvidenceFault
    [[nodiscard]] bool isKept() const { return !m_shown || m_shown->row.fold.isKept; }
    [[nodiscard]] QString caption() const { return m_shown ? m_shown->row.fold.first.caption : QString(); }
    [[nodiscard]] QString reason() const { return m_shown ? m_shown->row.fold.reason : QString(); }
    [[nodiscard]] QString about() const; ///< name of what it is of
    [[nodiscard]] QString at() const;
    [[nodiscard]] QString person() const;

signals:
    void sourceChanged();

protected:
    void start() override;
    void forget() override { m_shown.reset(); }

private:
    [[nodiscard]] QByteArray octets(EvidenceMedia media) const;

    struct Shown {
        EvidenceRow row;
        Bytes octets;
        EvidenceFault fault = EvidenceFault::None;
    };

    QString m_evidence;
    std::optional<Shown> m_shown;
};

} // namespace uitwijk
