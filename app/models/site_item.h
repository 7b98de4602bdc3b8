// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/display_model.h"
#include "app/models/live_object.h"
#include "store/domain/position.h"

namespace uitwijk {

/// A place as whoever comes to help needs it: what to shut off, what is dangerous, how to get in, where
/// people wait. In the reader's language, without markup.
class SiteItem : public uitwijk::LiveObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString siteId READ siteId WRITE setSiteId NOTIFY siteIdChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY shown FINAL)
    Q_PROPERTY(QString use READ use NOTIFY shown FINAL)
    Q_PROPERTY(QString address READ address NOTIFY shown FINAL)
    Q_PROPERTY(bool disputed READ isDisputed NOTIFY shown FINAL)
    Q_PROPERTY(bool hasPosition READ hasPosition NOTIFY shown FINAL)
    Q_PROPERTY(double latitude READ latitude NOTIFY shown FINAL)
    Q_PROPERTY(double longitude READ longitude NOTIFY shown FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* facts READ facts CONSTANT FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* phones READ phones CONSTANT FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* drawings READ drawings CONSTANT FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* named READ named CONSTANT FINAL)

public:
    explicit SiteItem(QObject* parent = nullptr);

    [[nodiscard]] QString siteId() const { return m_id; }
    void setSiteId(const QString& id);
    [[nodiscard]] QString name() const { return m_shown.name; }
    [[nodiscard]] QString use() const { return m_shown.use; } ///< Field::SiteUse
    [[nodiscard]] QString address() const { return m_shown.address; }
    [[nodiscard]] bool isDisputed() const { return m_shown.disputed; }
    [[nodiscard]] bool hasPosition() const { return m_shown.position.has_value(); }
    [[nodiscard]] double latitude() const { return m_shown.position.value_or(Position()).latitude; }
    [[nodiscard]] double longitude() const { return m_shown.position.value_or(Position()).longitude; }
    /// Roles: field, words, disputed; in the order in which they are needed.
    DisplayModel* facts() { return &m_facts; }
    DisplayModel* phones() { return &m_phones; } ///< label, number, raw, isPrivate
    DisplayModel* drawings() { return &m_drawings; } ///< place, title
    DisplayModel* named() { return &m_named; } ///< objectId, kind, title, subtitle: below it, and linked

signals:
    void siteIdChanged();
    void shown();

protected:
    void start() override;

private:
    struct Shown {
        QString name;
        QString use;
        QString address;
        bool disputed = false;
        std::optional<Position> position;
        DisplayRows facts;
        DisplayRows phones;
        DisplayRows drawings;
        DisplayRows named;
    };
    static Result<Shown> read(
        const Store& store, const ObjectId& id, const ObjectId& person, const QString& language);

    QString m_id;
    Shown m_shown;
    DisplayModel m_facts;
    DisplayModel m_phones;
    DisplayModel m_drawings;
    DisplayModel m_named;
};

} // namespace uitwijk
