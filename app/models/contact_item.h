// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/display_model.h"
#include "app/models/live_object.h"
#include "store/views/contact_view.h"

namespace uitwijk {

/// One contact's card, in the reader's language.
class ContactItem : public uitwijk::LiveObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString contactId READ contactId WRITE setContactId NOTIFY contactIdChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY shown FINAL)
    Q_PROPERTY(QString description READ description NOTIFY shown FINAL)
    Q_PROPERTY(QString group READ group NOTIFY shown FINAL)
    Q_PROPERTY(QString address READ address NOTIFY shown FINAL)
    Q_PROPERTY(QString emails READ emails NOTIFY shown FINAL)
    Q_PROPERTY(QString note READ note NOTIFY shown FINAL)
    Q_PROPERTY(QString whatToSay READ whatToSay NOTIFY shown FINAL)
    Q_PROPERTY(QString availability READ availability NOTIFY shown FINAL)
    Q_PROPERTY(int confirmedDaysAgo READ confirmedDaysAgo NOTIFY shown FINAL)
    Q_PROPERTY(bool disputed READ isDisputed NOTIFY shown FINAL)
    Q_PROPERTY(bool sealed READ isSealed NOTIFY shown FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* phones READ phones CONSTANT FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* references READ references CONSTANT FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* deputies READ deputies CONSTANT FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* calls READ calls CONSTANT FINAL)

public:
    explicit ContactItem(QObject* parent = nullptr);

    [[nodiscard]] QString contactId() const { return m_id; }
    void setContactId(const QString& id);
    [[nodiscard]] QString name() const { return m_card.name.in(m_language); }
    [[nodiscard]] QString
    description() const; ///< function in the crisis team, job, organisation, a line each
    [[nodiscard]] QString group() const { return m_card.group; }
    [[nodiscard]] QString address() const { return m_card.address; }
    [[nodiscard]] QString emails() const { return m_card.emails.join(u'\n'); }
    [[nodiscard]] QString note() const { return m_card.note.in(m_language); }
    [[nodiscard]] QString whatToSay() const { return m_card.whatToSay.in(m_language); }
    [[nodiscard]] QString availability() const { return m_card.availability.in(m_language); }
    [[nodiscard]] int confirmedDaysAgo() const; ///< -1: never
    [[nodiscard]] bool isDisputed() const { return m_card.disputed; }
    /// It has private numbers, and the person at this device has not opened them.
    [[nodiscard]] bool isSealed() const { return m_isSealed; }
    DisplayModel* phones() { return &m_phones; }
    DisplayModel* references() { return &m_references; }
    DisplayModel* deputies() { return &m_deputies; }
    DisplayModel* calls() { return &m_calls; }

signals:
    void contactIdChanged();
    void shown();

protected:
    void start() override;

private:
    void show(ContactCard card, bool isOpen);

    QString m_id;
    QString m_language;
    ContactCard m_card;
    bool m_isSealed = false;
    DisplayModel m_phones;
    DisplayModel m_references;
    DisplayModel m_deputies;
    DisplayModel m_calls;
};

} // namespace uitwijk
