// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "app/uitwijk/qml_complaints.h"
#include "app/uitwijk/screen_stopwatch.h"

#include <deque>

class QQuickWindow;

namespace uitwijk {

/// Shows every screen once, wide and narrow, and ends the program: with 1 when a screen complained or did not
/// come. Belongs to the UI thread.
class ScreenTour : public QObject {
public:
    struct Plan {
        QString shots; ///< a folder for pictures; empty: none
        bool mayWrite = false; ///< the handbook was made for this tour: an exercise may be declared in it
        bool timed = false; ///< say how long each screen took to open
        bool stays = false; ///< do not end the program
    };
    ScreenTour(QQuickWindow& window, Session& session, const QmlComplaints& complaints, Plan plan);

    /// Begins with what is shown now, goes on when the handbook is open.
    void start();

private:
    struct Places; ///< of the handbook, to be visited
    struct Stop {
        QString name;
        std::function<void()> go;
    };
    void follow();
    void visitAll();
    void addShell(const QString& shape, const QSize& size, const Places& places);
    void addScreens(const QString& shape, const Places& places);
    void next();
    void look(const QString& name);
    void time(const Stop& stop);
    void timeNow(const Stop& stop);
    void end();
    void ask(const char* what, const QVariantList& arguments = {});
    static Result<Places> read(const Store& store);
    static Result<std::vector<OpDraft>> exercise(const Store& store);

    QQuickWindow& m_window;
    Session& m_session;
    const QmlComplaints& m_complaints;
    Plan m_plan;
    ScreenStopwatch m_stopwatch;
    std::deque<Stop> m_stops;
    int m_visited = 0;
    bool m_isUnderWay = false;
    bool m_isIdle = false; ///< nothing to visit for now
    bool m_hasFailed = false;
};

} // namespace uitwijk
