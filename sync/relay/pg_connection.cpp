// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/pg_connection.h"

#include <QtEndian>

#include <cstring>

#include <libpq-fe.h>

#include <poll.h>

namespace uitwijk {
namespace {

using Clock = std::chrono::steady_clock;

constexpr quint32 kByteaOid = 17;
constexpr quint32 kBigintOid = 20;
constexpr int kBinary = 1;

template <typename Number>
Bytes bigEndian(Number number)
{
    Bytes octets(qsizetype(sizeof number), Qt::Uninitialized);
    qToBigEndian(number, octets.data());
    return octets;
}

/// A one-dimensional array as the server's binary form has it.
Bytes arrayOf(quint32 type, const std::vector<Bytes>& elements)
{
    Bytes out = bigEndian(quint32(1)) + bigEndian(quint32(0)) + bigEndian(type)
        + bigEndian(quint32(elements.size())) + bigEndian(quint32(1));
    for (const Bytes& element : elements)
        out += bigEndian(quint32(element.size())) + element;
    return out;
}

void noteWarning(void* hasWarned, const PGresult* result)
{
    const char* severity = PQresultErrorField(result, PG_DIAG_SEVERITY_NONLOCALIZED);
    if (severity && std::strcmp(severity, "WARNING") == 0)
        *static_cast<bool*>(hasWarned) = true;
}

Error errorOf(const PGresult* result)
{
    const char* field = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const std::string state = field ? field : "";
    const Errc code = state == "53100" ? Errc::Full
        : state == "23505"             ? Errc::Exists
        : state == "42883"             ? Errc::Unsupported
        : state.empty()                ? Errc::Unreachable
                                       : Errc::Io;
    return {code, "PostgreSQL refused with SQLSTATE " + (state.empty() ? std::string("none") : state)};
}

/// Waits until libpq can go on; false when the time is up or the socket is gone.
bool waitFor(PGconn* connection, short events, Clock::time_point end)
{
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
        pollfd watched{PQsocket(connection), events, 0};
        if (left <= 0 || watched.fd < 0)
            return false;
        const int ready = ::poll(&watched, 1, int(left));
        if (ready > 0)
            return true;
        if (ready == 0 || errno != EINTR)
            return false;
    }
}

} // namespace

PgParameters& PgParameters::add(ByteView octets)
{
    m_values.push_back(octets.toByteArray());
    return *this;
}

PgParameters& PgParameters::add(quint64 number)
{
    m_values.push_back(bigEndian(number));
    return *this;
}

PgParameters& PgParameters::add(const std::vector<Bytes>& octets)
{
    m_values.push_back(arrayOf(kByteaOid, octets));
    return *this;
}

PgParameters& PgParameters::add(const std::vector<quint64>& numbers)
{
    std::vector<Bytes> elements;
    elements.reserve(numbers.size());
    for (const quint64 number : numbers)
        elements.push_back(bigEndian(number));
    m_values.push_back(arrayOf(kBigintOid, elements));
    return *this;
}

void PgRows::Closer::operator()(pg_result* result) const
{
    PQclear(result);
}

PgRows::PgRows(pg_result* result)
    : m_result(result)
{
}

int PgRows::count() const
{
    return PQntuples(m_result.get());
}

ByteView PgRows::view(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), qsizetype(PQgetlength(m_result.get(), row, column))};
}

Bytes PgRows::bytes(int row, int column) const
{
    return view(row, column).toByteArray();
}

quint64 PgRows::number(int row, int column) const
{
    const ByteView octets = view(row, column);
    return octets.size() == qsizetype(sizeof(quint64)) ? qFromBigEndian<quint64>(octets.data()) : 0;
}

bool PgRows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) == 1;
}

std::string PgRows::command() const
{
    return PQcmdStatus(m_result.get());
}

void PgConnection::Closer::operator()(pg_conn* connection) const
{
    PQfinish(connection);
}

PgConnection::PgConnection(Handle connection)
    : m_connection(std::move(connection))
{
    PQsetNoticeReceiver(m_connection.get(), noteWarning, m_hasWarned.get());
    PQsetnonblocking(m_connection.get(), 1); // else a long pipeline and its answers could wait for each other
}

Result<PgConnection> PgConnection::open(const std::vector<Setting>& settings)
{
    std::vector<const char*> keywords;
    std::vector<const char*> values;
    keywords.reserve(settings.size() + 1);
    values.reserve(settings.size() + 1);
    for (const auto& [keyword, value] : settings) {
        keywords.push_back(keyword.c_str());
        values.push_back(value.c_str());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    Handle connection(PQconnectStartParams(keywords.data(), values.data(), 0));
    const auto end = Clock::now() + kDialTime;
    auto state = connection && PQstatus(connection.get()) != CONNECTION_BAD ? PGRES_POLLING_WRITING
                                                                            : PGRES_POLLING_FAILED;
    while (state == PGRES_POLLING_READING || state == PGRES_POLLING_WRITING) {
        if (!waitFor(connection.get(), state == PGRES_POLLING_READING ? POLLIN : POLLOUT, end))
            return Error{Errc::Unreachable, "PostgreSQL did not answer in time"};
        state = PQconnectPoll(connection.get());
    }
    if (state != PGRES_POLLING_OK) {
        const char* words = connection ? PQerrorMessage(connection.get()) : "";
        return Error{Errc::Unreachable, "PostgreSQL: " + QByteArray(words).simplified().toStdString()};
    }
    return PgConnection(std::move(connection));
}

bool PgConnection::isOpen() const
{
    return m_connection && PQstatus(m_connection.get()) == CONNECTION_OK;
}

void PgConnection::close()
{
    m_connection.reset();
}

Error PgConnection::broken()
{
    close();
    return {Errc::Unreachable, "the session with PostgreSQL ended"};
}

bool PgConnection::send(const PgStatement& statement)
{
    const auto& values = statement.parameters.values();
    std::vector<const char*> pointers;
    std::vector<int> lengths;
    const std::vector<int> formats(values.size(), kBinary);
    pointers.reserve(values.size());
    lengths.reserve(values.size());
    for (const Bytes& value : values) {
        pointers.push_back(value.constData());
        lengths.push_back(int(value.size()));
    }
    return PQsendQueryParams(m_connection.get(), statement.sql.data(), int(values.size()), nullptr,
               pointers.data(), lengths.data(), formats.data(), kBinary)
        == 1;
}

/// The deadline begins anew with whatever moves: a long answer is not a frozen server.
bool PgConnection::waitForResult()
{
    PGconn* connection = m_connection.get();
    for (;;) {
        const int unsent = PQflush(connection);
        if (unsent < 0)
            return false;
        if (unsent == 0 && PQisBusy(connection) == 0)
            return true;
        const short events = short(unsent == 0 ? POLLIN : POLLIN | POLLOUT);
        if (!waitFor(connection, events, Clock::now() + kDeadline))
            return false;
        if (PQconsumeInput(connection) == 0)
            return false;
    }
}

/// False when the session broke. `status` is the first refusal.
bool PgConnection::collect(std::size_t count, std::vector<PgRows>& rows, Result<void>& status)
{
    for (std::size_t i = 0; i < count; ++i) {
        for (bool isFirst = true;; isFirst = false) {
            if (!waitForResult())
                return false;
            PGresult* result = PQgetResult(m_connection.get());
            if (!result && isFirst)
                return false;
            if (!result)
                break; // a null result ends what one statement gave
            const ExecStatusType kind = PQresultStatus(result);
            if (kind == PGRES_FATAL_ERROR && status)
                status = errorOf(result);
            rows.emplace_back(result);
            if (PQstatus(m_connection.get()) != CONNECTION_OK)
                return false;
        }
    }
    if (!waitForResult())
        return false;
    const PgRows sync(PQgetResult(m_connection.get()));
    return PQexitPipelineMode(m_connection.get()) == 1;
}

Result<std::vector<PgRows>> PgConnection::run(std::span<const PgStatement> statements)
{
    if (!isOpen() || PQenterPipelineMode(m_connection.get()) == 0)
        return broken();
    for (const PgStatement& statement : statements)
        if (!send(statement))
            return broken();
    std::vector<PgRows> rows;
    rows.reserve(statements.size());
    Result<void> status;
    if (PQpipelineSync(m_connection.get()) == 0 || !collect(statements.size(), rows, status))
        return broken();
    if (!status)
        return status.error();
    return rows;
}

Result<PgRows> PgConnection::run(const PgStatement& statement)
{
    auto rows = run(std::span(&statement, 1));
    if (!rows)
        return rows.error();
    return std::move(rows->front());
}

} // namespace uitwijk
