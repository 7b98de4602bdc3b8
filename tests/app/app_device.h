// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/preferences.h"
#include "app/session.h"
#include "tests/support/plan.h"
#include "tests/support/soon.h"
#include "tests/support/string_makers.h"

#include <QAbstractItemModel>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <memory>

namespace uitwijk {

/// What opens every handbook of these tests.
inline const QString kPassphrase = QStringLiteral("four small green boats");

/// A handbook with a small plan, closed again. Its passphrase has the least cost there is: these tests are
/// not about guessing.
struct MadeHandbook {
    QString folder;
    SmallPlan plan;
    QString recoveryWords;

    explicit MadeHandbook(const QString& folder);
    /// Another device's copy in `joined`, which `person` holds, let in by file.
    void admit(const QString& joined, const QString& person) const;
};

/// The app of one device without its screens: a session over a real folder. Models and actions are those of
/// the device that was in use() when they were made.
class AppDevice {
public:
    explicit AppDevice(const QString& folder);
    ~AppDevice();
    AppDevice(const AppDevice&) = delete;
    AppDevice& operator=(const AppDevice&) = delete;

    void use();
    void unlock();
    /// Waits until all lanes have done what they were asked, and what came of it was shown.
    void settle();
    Session& session() { return *m_session; }
    SyncController& sync() { return *m_session->sync(); }
    Preferences& preferences() { return m_preferences; }
    /// Ends the program and starts it again.
    void restart();

    /// Acts as the person at this device.
    void act(std::function<Result<std::vector<OpDraft>>(const Store&)> make);
    /// Declares the scenario; the incident's id.
    ObjectId declare(const ObjectId& scenario);
    template <typename Query>
    auto read(Query query)
    {
        return m_session->gateway()->read(std::move(query)).result();
    }

private:
    QString m_folder;
    Preferences m_preferences;
    std::unique_ptr<Session> m_session;
};

/// What a delegate would show of `row` under `role`.
QVariant shownAt(const QAbstractItemModel& model, int row, const char* role);

} // namespace uitwijk
