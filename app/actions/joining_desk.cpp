// SPDX-License-Identifier: Apache-2.0
#include "app/actions/joining_desk.h"

namespace uitwijk {
namespace {

struct Read {
    Bytes file;
    QString digits;
};

Result<Read> lookAt(const Handbook& handbook, Result<Bytes> file)
{
    if (!file)
        return file.error();
    const auto digits = welcomeDigits(handbook.store(), *file);
    return digits ? Result<Read>(Read{.file = *std::move(file), .digits = *digits}) : digits.error();
}

} // namespace

JoiningDesk::JoiningDesk(QObject* parent)
    : Desk(parent)
{
    read();
}

void JoiningDesk::read()
{
    run(
        [](Handbook& handbook) -> Result<JoinRequest> {
            auto request = joinRequest(handbook);
            // It was interrupted while it took an admission: that is to be opened once more.
            if (!request && request.error().code == Errc::Exists)
                return JoinRequest{};
            return request;
        },
        [this](JoinRequest request) {
            m_request = std::move(request);
            saved(m_request.savedTo);
        });
}

void JoiningDesk::saveRequest(const QUrl& file)
{
    run(
        [path = file.toLocalFile(), request = m_request](Handbook& handbook) -> Result<QString> {
            const auto written = saveJoinRequest(handbook, request, path);
            return written ? Result<QString>(path) : written.error();
        },
        [this](const QString& written) { saved(written); });
}

void JoiningDesk::openAdmission(const QUrl& file)
{
    compare([path = file.toLocalFile()] { return readHandedFile(path); });
}

void JoiningDesk::readAdmission(const QByteArray& octets)
{
    compare([octets] { return Result<Bytes>(octets); });
}

void JoiningDesk::compare(std::function<Result<Bytes>()> open)
{
    refuse();
    run([open = std::move(open)](Handbook& handbook) { return lookAt(handbook, open()); },
        [this](Read read) {
            m_admission = std::move(read.file);
            m_admissionDigits = read.digits;
        });
}

void JoiningDesk::accept()
{
    if (m_admission.isEmpty())
        return;
    run(
        [admission = m_admission](Handbook& handbook) -> Result<ObjectId> {
            const auto joined = finishJoining(handbook, admission);
            (void)handbook.refreshSafetyCopy();
            return joined ? handbook.person() : joined.error();
        },
        [this](const ObjectId& person) { arrive(person); });
}

void JoiningDesk::arrive(const ObjectId& person)
{
    Session* session = SessionSingleton::instance;
    // Not answer(…, this, …): the screen with this desk goes when the session opens.
    session->gateway()->answer(
        session->gateway()->reopenReader(), session, [session, person](const Result<void>& reopened) {
            if (reopened)
                session->admit(person);
            else
                session->lock(); // everything is there: it only has to be opened again
        });
}

void JoiningDesk::refuse()
{
    m_admission.clear();
    m_admissionDigits.clear();
    emit changed();
}

void JoiningDesk::startOver()
{
    SessionSingleton::instance->abandon();
}

} // namespace uitwijk
