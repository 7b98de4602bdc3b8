// SPDX-License-Identifier: Apache-2.0
#include "platform/codes/folder_camera.h"

#include "platform/codes/picture_file.h"

#include <QDir>

namespace uitwijk {

namespace {

constexpr int kEvery = 100; // milliseconds
constexpr qint64 kTold = -1;

} // namespace

FolderCamera::FolderCamera(QString folder)
    : m_folder(std::move(folder))
{
    m_timer.setInterval(kEvery);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
}

void FolderCamera::watch(Told told)
{
    m_told = std::move(told);
    m_sizes.clear();
    m_timer.start();
}

void FolderCamera::stop()
{
    m_timer.stop();
    m_told = nullptr;
}

/// Tells at most one picture, so that whoever is told has time for it.
void FolderCamera::look()
{
    const QDir folder(m_folder);
    if (!folder.exists())
        return m_told({.picture = {}, .trouble = CameraTrouble::NotThere});
    QHash<QString, qint64> seen;
    QString next;
    const auto files
        = folder.entryInfoList({QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg")},
            QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        const auto before = m_sizes.constFind(file.fileName());
        const bool isKnown = before != m_sizes.constEnd();
        const bool wasTold = isKnown && *before == kTold;
        if (next.isEmpty() && isKnown && !wasTold && *before == file.size())
            next = file.fileName();
        seen.insert(file.fileName(), wasTold ? kTold : file.size());
    }
    if (!next.isEmpty())
        seen.insert(next, kTold);
    m_sizes = std::move(seen);
    if (next.isEmpty())
        return;
    if (auto picture = readPicture(folder.filePath(next)))
        m_told({.picture = *std::move(picture)});
}

} // namespace uitwijk
