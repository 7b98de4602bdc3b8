// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

class QQmlEngine;

namespace uitwijk {

/// Everything that the screens complain of while it lives: warnings of the engine and of what its scripts
/// log. One at a time; belongs to the UI thread, hears every thread.
class QmlComplaints {
public:
    explicit QmlComplaints(QQmlEngine& engine);
    ~QmlComplaints();
    QmlComplaints(const QmlComplaints&) = delete;
    QmlComplaints& operator=(const QmlComplaints&) = delete;

    [[nodiscard]] QStringList all() const;
};

} // namespace uitwijk
