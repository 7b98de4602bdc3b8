// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/desktop_links.h"

#include <QDesktopServices>
#include <QProcess>

namespace uitwijk {

void DesktopLinks::open(const QUrl& link, std::function<void(bool)> opened)
{
    // The desktop says that it opened a link also where nothing takes it. So it is asked first.
    auto* asked = new QProcess(&m_questions);
    QObject::connect(asked, &QProcess::finished, asked, [asked, link, opened] {
        const bool isTaken = !asked->readAllStandardOutput().trimmed().isEmpty();
        asked->deleteLater();
        opened(isTaken && QDesktopServices::openUrl(link));
    });
    QObject::connect(
        asked, &QProcess::errorOccurred, asked, [asked, link, opened](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return; // finished() follows
            asked->deleteLater();
            opened(QDesktopServices::openUrl(link));
        });
    asked->start(QStringLiteral("xdg-mime"),
        {QStringLiteral("query"), QStringLiteral("default"),
            QStringLiteral("x-scheme-handler/%1").arg(link.scheme())});
}

} // namespace uitwijk
