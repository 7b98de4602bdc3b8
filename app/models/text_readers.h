// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/display_model.h"
#include "app/models/live_object.h"

#include <QMap>
#include <QStringList>

namespace uitwijk {

/// Who gets a text message: groups of contacts and single ones, each once, at a number that is not private;
/// one who is written to from a card also at a private number that was opened here. Belongs to the UI thread.
class TextReaders : public uitwijk::LiveObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString aimed READ aimed WRITE setAimed NOTIFY aimedChanged FINAL)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* groups READ groups CONSTANT FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* found READ found CONSTANT FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* people READ people CONSTANT FINAL)
    Q_PROPERTY(QStringList numbers READ numbers NOTIFY chosen FINAL)
    Q_PROPERTY(QString addressed READ addressed NOTIFY chosen FINAL)
    Q_PROPERTY(QStringList names READ names NOTIFY chosen FINAL)
    Q_PROPERTY(QString spoken READ spoken NOTIFY chosen FINAL)

public:
    explicit TextReaders(QObject* parent = nullptr);

    [[nodiscard]] QString aimed() const { return m_aimed; } ///< who is written to from a card: picked already
    void setAimed(const QString& contactId);
    [[nodiscard]] QString words() const { return m_words; } ///< letters of a name: who is found by them
    void setWords(const QString& words);
    DisplayModel* groups() { return &m_groups; } ///< roles: group, count, picked
    DisplayModel* found() { return &m_found; } ///< roles: contactId, name, number
    DisplayModel* people() { return &m_people; } ///< picked one by one; roles: contactId, name, number
    [[nodiscard]] QStringList numbers() const; ///< to dial, each once
    [[nodiscard]] QString addressed() const { return numbers().join(u','); } ///< the same, for one message
    [[nodiscard]] QStringList names() const; ///< of groups, with how many are in them, and of people
    /// The same in a line.
    [[nodiscard]] QString spoken() const { return names().join(QStringLiteral(", ")); }

    /// `title` is what the group is called in the log.
    Q_INVOKABLE void pickGroup(const QString& group, const QString& title);
    Q_INVOKABLE void pick(const QString& contactId);

signals:
    void aimedChanged();
    void wordsChanged();
    void chosen();

protected:
    void start() override;

private:
    struct Reader {
        QString id;
        QString name;
        QString group;
        QString raw;
    };
    [[nodiscard]] int sizeOf(const QString& group) const;
    void show();

    QString m_aimed;
    QString m_words;
    std::vector<Reader> m_readers;
    QMap<QString, QString> m_pickedGroups; ///< code → title
    QStringList m_picked;
    DisplayModel m_groups;
    DisplayModel m_found;
    DisplayModel m_people;
};

} // namespace uitwijk
