// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_object.h"
#include "store/domain/drawing.h"

namespace uitwijk {

/// One drawing of a place, looked over before it is handed to a painter: where there is a fault, there are no
/// octets.
class DrawingItem : public uitwijk::LiveObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString siteId READ siteId WRITE setSiteId NOTIFY sourceChanged FINAL)
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QByteArray octets READ octets NOTIFY shown FINAL)
    Q_PROPERTY(int fault READ fault NOTIFY shown FINAL)

public:
    explicit DrawingItem(QObject* parent = nullptr)
        : LiveObject(Topic::Objects, parent)
    {
    }

    [[nodiscard]] QString siteId() const { return m_site; }
    void setSiteId(const QString& site);
    [[nodiscard]] int place() const { return m_place; } ///< from 0
    void setPlace(int place);
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QByteArray octets() const { return m_octets; }
    [[nodiscard]] int fault() const { return int(m_fault); } ///< DrawingFault

signals:
    void sourceChanged();
    void shown();

protected:
    void start() override;

private:
    QString m_site;
    int m_place = 0;
    QString m_title;
    QByteArray m_octets;
    DrawingFault m_fault = DrawingFault::None;
};

} // namespace uitwijk
