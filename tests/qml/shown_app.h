// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/hand_off.h"
#include "app/bell.h"
#include "app/preferences.h"
#include "app/session.h"
#include "tests/support/recorded_links.h"

#include <QQmlEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTranslator>

#include <memory>

namespace uitwijk {

/// How a picture is taken.
struct Look {
    const char* name;
    QSize size;
    int appearance = 0; ///< Theme.Appearance
    double textScale = 1.0;
    const char* language = "en";
    int touchTarget = 48;
};

/// Counts instead of making a sound.
class CountedSound final : public AlarmSound {
public:
    int sounds = 0;
    void sound() override { ++sounds; }
    void stop() override { }
};

/// The whole app over a real handbook in a temporary folder, without a display. One at a time.
class ShownApp {
public:
    enum class Handbook { None, Joining, Locked, Empty, Sample };
    explicit ShownApp(Handbook handbook);
    ~ShownApp();
    ShownApp(const ShownApp&) = delete;
    ShownApp& operator=(const ShownApp&) = delete;

    void dress(const Look& look);
    /// Emits one of the Router's signals, as a screen would.
    template <typename... Arguments>
    void ask(const char* signal, Arguments... arguments)
    {
        askUnread(signal, arguments...);
        settle();
    }
    /// The same, as the screen stands before it has read anything.
    template <typename... Arguments>
    void askUnread(const char* signal, Arguments... arguments)
    {
        requireInvoked(QMetaObject::invokeMethod(
            m_router, signal, QGenericArgument(QMetaType::fromType<Arguments>().name(), &arguments)...));
    }
    /// Touches what is shown, by the name that a screen reader has for it, where a finger would; false when
    /// nothing is.
    bool touch(const QString& label);
    /// The same for what may stand outside of the window, as the keyboard would.
    bool press(const QString& label);
    /// Gives it the keyboard, as the tabulator would; null when nothing is shown by that name.
    QQuickItem* focus(const QString& label);
    /// Writes into the field of this name that is shown.
    void type(const QString& label, const QString& words);
    /// Holds it down until something is so; false when nothing is shown by that name, or it never is.
    bool hold(const QString& label, const std::function<bool()>& until);
    /// Waits until what was asked of the store is on the screen.
    void settle();
    /// The screen of this type that is to be seen; null when there is none.
    const QQuickItem* shown(const QString& type);
    /// What has this label; null when there is none.
    const QQuickItem* named(const QString& label);
    /// Whether exactly these words stand somewhere on the screen.
    bool says(const QString& words);
    QQuickWindow& window() { return *m_window; }
    Session& session() { return *m_session; }
    /// Of the handbook that was made for it.
    [[nodiscard]] const QString& recoveryWords() const { return m_recoveryWords; }
    /// What was handed to other programs.
    RecordedLinks& links() { return m_links; }
    /// How often an alarm was heard.
    [[nodiscard]] int sounds() const { return m_sound.sounds; }

    /// Acts as the person at this device would.
    Commit act(std::function<Result<std::vector<OpDraft>>(const Store&)> make);
    /// Declares the scenario of the sample whose lists are longest; its incident.
    ObjectId declareOne(bool exercise = false);
    /// The incident that was declared last.
    ObjectId incident();
    /// The objects of a kind, in sibling order.
    std::vector<ObjectRow> objects(ObjectKind kind);
    template <typename Query>
    auto read(Query query)
    {
        return m_session->gateway()->read(std::move(query)).result();
    }

private:
    static void requireFinished(const std::function<bool()>& isFinished);
    static void requireInvoked(bool invoked);
    void settleLanes();
    static void waitForLanes(StoreGateway& gateway);
    const QQuickItem* firstShown(const std::function<bool(const QQuickItem&)>& wanted);
    QQuickItem* touchable(const QString& label);
    void openHandbook(bool sample);
    void askToJoin();
    void load();

    QTemporaryDir m_folder;
    QString m_recoveryWords;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
    RecordedLinks m_links;
    HandOff m_handOff{m_links};
    CountedSound m_sound;
    Bell m_bell{m_sound};
    QTranslator m_translator;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QObject> m_root;
    QObject* m_router = nullptr;
    QQuickWindow* m_window = nullptr;
};

} // namespace uitwijk
