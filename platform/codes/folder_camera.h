// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/camera.h"

#include <QHash>
#include <QString>
#include <QTimer>

namespace uitwijk {

/// Pictures that another program puts into a folder, as a camera: what lies there first, then what comes.
/// Each is told once, when it does not grow any more, in the order of their names.
class FolderCamera final : public Camera {
public:
    explicit FolderCamera(QString folder);

    void watch(Told told) override;
    void stop() override;

private:
    void look();

    QString m_folder;
    Told m_told;
    QTimer m_timer;
    QHash<QString, qint64> m_sizes; ///< as of the last look; -1: was told
};

} // namespace uitwijk
