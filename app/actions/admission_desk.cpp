// SPDX-License-Identifier: Apache-2.0
#include "app/actions/admission_desk.h"

#include "app/models/spoken.h"

namespace uitwijk {
namespace {

struct Read {
    Bytes file;
    QString digits;
    bool isKnown = false;
};

Result<Read> lookAt(Handbook& handbook, Result<Bytes> file)
{
    if (!file)
        return file.error();
    const auto digits = requestDigits(*file);
    if (!digits)
        return digits.error();
    const auto sponsor = Replica::open(handbook.store());
    if (!sponsor)
        return sponsor.error();
    const auto known = isMember(*sponsor, *file);
    return known ? Result<Read>(Read{.file = *std::move(file), .digits = *digits, .isKnown = *known})
                 : known.error();
}

} // namespace

void AdmissionDesk::openRequest(const QUrl& file)
{
    compare([path = file.toLocalFile()] { return readHandedFile(path); });
}

void AdmissionDesk::readRequest(const QByteArray& octets)
{
    compare([octets] { return Result<Bytes>(octets); });
}

void AdmissionDesk::compare(std::function<Result<Bytes>()> open)
{
    clear();
    run([open = std::move(open)](Handbook& handbook) { return lookAt(handbook, open()); },
        [this](Read read) {
            m_request = std::move(read.file);
            m_requestDigits = read.digits;
            m_isKnown = read.isKnown;
        });
}

void AdmissionDesk::admit(const QString& personId, const QString& name, int role)
{
    if (m_request.isEmpty())
        return;
    const Newcomer newcomer{
        .name = name.trimmed(), .role = Role(role), .relay = {}, .person = idFrom(personId)};
    run(
        [request = m_request, newcomer, isKnown = m_isKnown, gateway = SessionSingleton::instance->gateway()](
            Handbook& handbook) -> Result<Welcome> {
            auto welcome
                = isKnown ? welcomeAgain(handbook, request) : admitDevice(handbook, request, newcomer);
            if (welcome) {
                welcome->commit.topics |= Topic::Objects; // it may have made a contact
                gateway->tell(welcome->commit);
            }
            return welcome;
        },
        [this](Welcome welcome) {
            m_isKnown = true;
            m_admission = std::move(welcome.file);
            m_admissionDigits = welcome.digits;
        });
}

void AdmissionDesk::saveAdmission(const QUrl& file)
{
    if (m_admission.isEmpty())
        return;
    run(
        [path = file.toLocalFile(), admission = m_admission](Handbook&) -> Result<QString> {
            const auto written = writeHandedFile(path, admission);
            return written ? Result<QString>(path) : written.error();
        },
        [this](const QString& written) { saved(written); });
}

void AdmissionDesk::clear()
{
    m_request.clear();
    m_requestDigits.clear();
    m_isKnown = false;
    m_admission.clear();
    m_admissionDigits.clear();
    saved({});
}

} // namespace uitwijk
