// SPDX-License-Identifier: Apache-2.0
#include "app/models/device_info.h"

#include "app/qml_types.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QLocale>

namespace uitwijk {

DeviceInfo::DeviceInfo(QObject* parent)
    : LiveObject(Topic::Objects, parent)
{
}

QString DeviceInfo::version() const
{
    return QCoreApplication::applicationVersion();
}

QString DeviceInfo::size() const
{
    return m_shown.octets > 0 ? QLocale(LiveQuery::language()).formattedDataSize(m_shown.octets, 1)
                              : QString();
}

void DeviceInfo::start()
{
    m_query.ask(
        [folder = SessionSingleton::instance->folder(), language = LiveQuery::language()](
            const Store& store) -> Result<Shown> {
            const auto organisations = store.objects().ofKind(ObjectKind::Organisation);
            if (!organisations)
                return organisations.error();
            Shown shown;
            if (!organisations->empty())
                shown.organisation = organisations->front().title.in(language);
            QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext())
                shown.octets += files.nextFileInfo().size();
            return shown;
        },
        [this](Shown read) {
            m_shown = std::move(read);
            emit shown();
        });
}

} // namespace uitwijk
