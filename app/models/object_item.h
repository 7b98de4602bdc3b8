// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/display_model.h"
#include "app/models/live_object.h"

namespace uitwijk {

/// Anything of the plan in full, in the reader's language: a row for each field that has something to read,
/// and one for each thing that it names.
class ObjectItem : public uitwijk::LiveObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString objectId READ objectId WRITE setObjectId NOTIFY objectIdChanged FINAL)
    Q_PROPERTY(int kind READ kind NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY shown FINAL)
    Q_PROPERTY(bool disputed READ isDisputed NOTIFY shown FINAL)
    Q_PROPERTY(bool sealed READ isSealed NOTIFY shown FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* facts READ facts CONSTANT FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* parts READ parts CONSTANT FINAL)

public:
    explicit ObjectItem(QObject* parent = nullptr);

    [[nodiscard]] QString objectId() const { return m_id; }
    void setObjectId(const QString& id);
    [[nodiscard]] int kind() const { return int(m_row.kind); }
    [[nodiscard]] QString title() const { return m_row.title.in(m_language); }
    [[nodiscard]] QString subtitle() const { return m_row.subtitle.in(m_language); }
    [[nodiscard]] bool isDisputed() const { return m_row.disputed; }
    /// It has a licence or private numbers, and the person at this device has not opened them.
    [[nodiscard]] bool isSealed() const { return m_isSealed; }
    /// Roles: field, label, value, objectId and kind of what is named, disputed.
    DisplayModel* facts() { return &m_facts; }
    /// What is below it: objectId, kind, title, subtitle.
    DisplayModel* parts() { return &m_parts; }

signals:
    void objectIdChanged();
    void shown();

protected:
    void start() override;

private:
    struct Shown {
        ObjectRow row;
        DisplayRows facts;
        DisplayRows parts;
        bool isSealed = false;
    };
    /// What is read, by whom, in which language.
    struct Reading {
        ObjectId id;
        ObjectId person;
        QString language;
    };
    static Result<Shown> read(const Store& store, const Reading& reading);

    QString m_id;
    QString m_language;
    ObjectRow m_row;
    bool m_isSealed = false;
    DisplayModel m_facts;
    DisplayModel m_parts;
};

} // namespace uitwijk
