// SPDX-License-Identifier: Apache-2.0
#include "app/session.h"

#include <QDir>

namespace uitwijk {

Session::Session(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_state(QFile::exists(QDir(m_folder).filePath(QStringLiteral("protected.db"))) ? Locked : NoHandbook)
{
}

Session::~Session() = default;

void Session::setPerson(const ObjectId& person)
{
    m_person = person;
}

void Session::open(std::unique_ptr<StoreGateway> gateway)
{
    m_gateway = std::move(gateway);
    emit gatewayChanged();
    setState(Open);
}

void Session::create(const QString&, const QString&, const QString&, bool)
{
    setState(m_state, failure::Unsupported);
}
void Session::unlock(const QString&)
{
    setState(m_state, failure::Unsupported);
}
void Session::unlockWithRecovery(const QString&)
{
    setState(m_state, failure::Unsupported);
}

void Session::lock()
{
    if (m_state != Open)
        return;
    setState(Locked); // the screens go first, then what they read from
    const std::unique_ptr<StoreGateway> closing = std::move(m_gateway);
    emit gatewayChanged();
}

void Session::forgetRecoveryWords()
{
    m_recoveryWords.fill(u' ');
    m_recoveryWords.clear();
    emit recoveryWordsChanged();
}

void Session::setState(State state, failure::Code failure)
{
    m_state = state;
    m_failure = failure;
    emit stateChanged();
}

} // namespace uitwijk
