// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/relay_log.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>

#include <sys/random.h>
#include <unistd.h>

namespace uitwijk {
namespace {

void appendQuoted(std::string& out, std::string_view text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    for (const char character : text) {
        const auto octet = static_cast<unsigned char>(character);
        if (octet == '"' || octet == '\\')
            (out += '\\') += character;
        else if (octet < 0x20 || octet > 0x7e)
            ((out += "\\u00") += kHex[octet >> 4]) += kHex[octet & 15];
        else
            out += character;
    }
    out += '"';
}

void appendField(std::string& out, const LogField& field)
{
    out += ',';
    appendQuoted(out, field.name);
    out += ':';
    if (const auto* number = std::get_if<std::int64_t>(&field.value))
        out += std::to_string(*number);
    else
        appendQuoted(out, std::get<std::string_view>(field.value));
}

} // namespace

RelayLog::RelayLog(int fileDescriptor)
    : m_fileDescriptor(fileDescriptor)
    , m_key(32, '\0')
{
    // A key that is not random would make pseudonyms reversible by trial, so without one there are none.
    if (::getrandom(m_key.data(), m_key.size(), 0) != ssize_t(m_key.size()))
        m_key.clear();
}

void RelayLog::info(std::string_view event, std::initializer_list<LogField> fields) const
{
    write("info", event, fields);
}

void RelayLog::warning(std::string_view event, std::initializer_list<LogField> fields) const
{
    write("warning", event, fields);
}

void RelayLog::error(std::string_view event, std::initializer_list<LogField> fields) const
{
    write("error", event, fields);
}

std::string RelayLog::pseudonym(std::string_view octets) const
{
    if (m_key.empty())
        return "-";
    const auto mac = QMessageAuthenticationCode::hash(QByteArray(octets.data(), qsizetype(octets.size())),
        QByteArray(m_key.data(), qsizetype(m_key.size())), QCryptographicHash::Blake2b_256);
    return mac.left(4).toHex().toStdString();
}

void RelayLog::write(
    std::string_view level, std::string_view event, std::initializer_list<LogField> fields) const
{
    std::string line = "{\"time\":\"";
    line += QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
    line += "\",\"level\":";
    appendQuoted(line, level);
    line += ",\"event\":";
    appendQuoted(line, event);
    for (const LogField& field : fields)
        appendField(line, field);
    line += "}\n";
    // A log that cannot be written must not stop the relay.
    [[maybe_unused]] const ssize_t written = ::write(m_fileDescriptor, line.data(), line.size());
}

} // namespace uitwijk
