// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/display_model.h"
#include "app/models/incident_object.h"
#include "store/acts/message_acts.h"
#include "store/views/message_view.h"

#include <QStringList>

namespace uitwijk {

/// A prepared text that is being filled in, as it would go out. What fills its blanks stays when another
/// language is chosen, and is kept in the handbook until it went out, so that leaving the screen loses
/// nothing. Belongs to the UI thread.
class TextDraft : public uitwijk::IncidentObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString messageId READ messageId WRITE setMessageId NOTIFY shown FINAL)
    Q_PROPERTY(QString chosenLanguage READ chosenLanguage WRITE chooseLanguage NOTIFY shown FINAL)
    Q_PROPERTY(QStringList languages READ languages NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString audience READ audience NOTIFY shown FINAL)
    Q_PROPERTY(bool exercise READ isExercise NOTIFY shown FINAL)
    Q_PROPERTY(QString words READ words NOTIFY filled FINAL)
    Q_PROPERTY(QString open READ open NOTIFY filled FINAL)
    Q_PROPERTY(bool complete READ isComplete NOTIFY filled FINAL)
    Q_PROPERTY(int letters READ letters NOTIFY filled FINAL)
    Q_PROPERTY(int messages READ messages NOTIFY filled FINAL)
    Q_PROPERTY(bool wide READ isWide NOTIFY filled FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* blanks READ blanks CONSTANT FINAL)

public:
    explicit TextDraft(QObject* parent = nullptr);

    [[nodiscard]] QString messageId() const { return m_message; }
    void setMessageId(const QString& id);
    /// Of the text; the reader's own where the text has it.
    [[nodiscard]] QString chosenLanguage() const;
    void chooseLanguage(const QString& language);
    [[nodiscard]] QStringList languages() const { return m_prepared.body.all().keys(); }
    [[nodiscard]] QString title() const { return m_prepared.title.in(m_language); }
    [[nodiscard]] QString audience() const { return m_prepared.audience; }
    [[nodiscard]] bool isExercise() const { return m_isExercise; }
    [[nodiscard]] QString words() const { return m_text.words; }
    [[nodiscard]] QString open() const { return m_text.open.join(QStringLiteral(", ")); }
    [[nodiscard]] bool isComplete() const { return m_text.isReady(); }
    [[nodiscard]] int letters() const { return m_text.length.letters; }
    [[nodiscard]] int messages() const { return m_text.length.messages; }
    [[nodiscard]] bool isWide() const { return m_text.length.wide; }
    DisplayModel* blanks() { return &m_blanks; } ///< role: name

    Q_INVOKABLE QString blank(const QString& name) const { return m_words.value(name); }
    Q_INVOKABLE void fill(const QString& name, const QString& words);
    /// It went out: the next one begins empty.
    Q_INVOKABLE void drop();
    [[nodiscard]] TextChoice choice() const;

signals:
    void filled();

protected:
    void start() override;
    void forget() override { m_isExercise = false; }

private:
    void compose();
    void keep() const;
    void adopt(const QString& name, const QString& kept);
    [[nodiscard]] QString keptAs() const;

    QString m_message;
    QString m_chosen;
    QString m_language;
    PreparedMessage m_prepared;
    bool m_isExercise = false;
    BlankWords m_words;
    QString m_adopted; ///< where what was kept has been read from
    PreparedText m_text;
    DisplayModel m_blanks;
};

} // namespace uitwijk
