// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/archive_check.h"

#include "app/handbook/archive_line.h"
#include "sync/wire/membership.h"

#include <QJsonArray>

#include <map>
#include <set>

namespace uitwijk {

namespace {

constexpr int kFormat = 1;
constexpr qint64 kMostEntries = 1'000'000; ///< more than any incident has: a stranger's number costs no time

/// One line of the file after the header, and whether it is what the signer wrote.
struct CheckedLine {
    qint64 place = 0; ///< line of the file, from 1
    std::optional<ArchiveLine> line; ///< nothing: altered, or not from this archive
};

QString stringIn(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

std::vector<Bytes> linesOf(ByteView text)
{
    std::vector<Bytes> lines;
    for (Bytes& line : text.toByteArray().split('\n')) {
        if (line.endsWith('\r')) // carried by mail
            line.chop(1);
        lines.push_back(std::move(line));
    }
    if (!lines.empty() && lines.back().isEmpty())
        lines.pop_back();
    return lines;
}

/// Checks one archive; what is wrong gathers in `found`.
class Check {
public:
    Check(const ArchiveLine& header, const std::vector<Bytes>& lines)
        : m_header(header.body)
        , m_lines(lines)
    {
        checkHeader(header);
        for (std::size_t at = 1; at < lines.size(); ++at)
            read(qint64(at) + 1, lines[at]);
        if (m_isOwn)
            checkOrder();
        checkEntries();
    }
    ArchiveFindings findings() { return std::move(m_found); }

private:
    void problem(const QString& words) { m_found.problems.append(words); }
    void problem(qint64 place, const QString& words)
    {
        problem(QStringLiteral("line %1: %2").arg(place).arg(words));
    }

    void checkHeader(const ArchiveLine& header)
    {
        m_found.title = stringIn(m_header, "title");
        m_found.exercise = m_header.value(QLatin1String("exercise")).toBool();
        m_entries = m_header.value(QLatin1String("entries")).toInteger(-1);
        m_key = PublicKey::fromHex(stringIn(m_header, "key")).value_or(PublicKey());
        m_headerHash = header.hash({});
        const bool isSigned = header.isSignedBy(m_key, {});
        if (!isSigned)
            problem(1, QStringLiteral("the header was altered, or another key signed it"));
        // The lines below know what the header was.
        const auto next = m_lines.size() > 1 ? ArchiveLine::read(m_lines[1]) : std::nullopt;
        if (!isSigned && next)
            m_headerHash = next->before;
        m_isOwn = isSigned || (next && next->isSignedBy(m_key, m_headerHash));
        if (isSigned && (header.number != 0 || m_entries < 0 || m_entries > kMostEntries))
            problem(1, QStringLiteral("the header does not say what it must"));
        m_entries = std::clamp<qint64>(m_entries, 0, kMostEntries);
        m_found.entries = m_entries;
        checkMembership();
    }

    /// The control bundles say whom the handbook admitted; the device that signs must be among them.
    void checkMembership()
    {
        const QJsonArray bundles = m_header.value(QLatin1String("membership")).toArray();
        for (const QJsonValue bundle : bundles) {
            const auto control = Envelope::parse(Bytes::fromBase64(bundle.toString().toLatin1()));
            const auto key = control ? m_membership.keyOf(*control) : Result<PublicKey>(control.error());
            const bool holds = key && verify(*key, signedOctets(control->hash()), control->signature())
                && m_membership.apply(*control);
            if (!holds)
                problem(1, QStringLiteral("a proof of membership does not hold"));
        }
        const auto signer = AuthorId::fromHex(stringIn(m_header, "savedBy")).value_or(AuthorId());
        const Device* device = m_membership.device(signer);
        if (!device || device->keys.sign != m_key)
            problem(1, QStringLiteral("it is signed by a stranger: the handbook never admitted that key"));
        if (m_membership.isFounded())
            m_found.fingerprint = m_membership.genesisHash().hex();
        if (m_found.fingerprint != stringIn(m_header, "fingerprint"))
            problem(1, QStringLiteral("the fingerprint is not that of the handbook it was saved from"));
        for (const QJsonValue row : m_header.value(QLatin1String("devices")).toArray()) {
            const auto author = AuthorId::fromHex(stringIn(row.toObject(), "device")).value_or(AuthorId());
            const Device* member = m_membership.device(author);
            if (!member || member->keys.sign.hex() != stringIn(row.toObject(), "key"))
                problem(1,
                    QStringLiteral("device %1 does not have the key it was admitted with").arg(author.hex()));
        }
    }

    void read(qint64 place, const Bytes& text)
    {
        auto line = ArchiveLine::read(text);
        if (line
            && (line->number < 1 || line->number > kMostEntries + 1
                || !line->isSignedBy(m_key, m_headerHash)))
            line.reset();
        if (line)
            m_present.insert(line->number);
        m_hasEnd |= line && line->part == ArchivePart::End;
        if (m_isOwn || line)
            m_checked.push_back({.place = place, .line = std::move(line)});
        else if (place == 2)
            problem(place, QStringLiteral("neither this line nor the header is of the key that it names"));
    }

    QString nameOf(qint64 number) const
    {
        return number == m_entries + 1 ? QStringLiteral("the closing line")
                                       : QStringLiteral("entry %1").arg(number);
    }

    /// Numbers that should have come before `until` and stand nowhere are those of the lines that do not
    /// hold, as far as there are any; the rest were taken out. Lines beyond that were put in.
    void settleGap(qint64 until, std::vector<qint64>& broken, qint64 place)
    {
        auto line = broken.begin();
        for (; m_next < until; ++m_next) {
            if (m_present.contains(m_next))
                continue; // it stands elsewhere, and is named there
            if (line != broken.end())
                problem(*line++, nameOf(m_next) + QStringLiteral(" was altered"));
            else
                problem(place, nameOf(m_next) + QStringLiteral(" is missing before it"));
        }
        for (; line != broken.end(); ++line)
            problem(*line, QStringLiteral("was added, it is not from this archive"));
        broken.clear();
    }

    void checkOrder()
    {
        std::vector<qint64> broken;
        std::set<qint64> seen;
        for (const CheckedLine& checked : m_checked) {
            if (!checked.line) {
                broken.push_back(checked.place);
                continue;
            }
            const qint64 number = checked.line->number;
            if (!seen.insert(number).second) {
                problem(checked.place, nameOf(number) + QStringLiteral(" stands there a second time"));
                continue;
            }
            if (number < m_next) {
                problem(checked.place, nameOf(number) + QStringLiteral(" was moved, it belongs further up"));
                continue;
            }
            settleGap(number, broken, checked.place);
            checkChain(checked);
            m_next = number + 1;
        }
        settleGap(m_hasEnd ? m_next : m_entries + 2, broken, qint64(m_lines.size()) + 1);
    }

    void checkChain(const CheckedLine& checked)
    {
        const ArchiveLine& line = *checked.line;
        if (line.part == ArchivePart::End && line.number != m_entries + 1)
            problem(checked.place, QStringLiteral("the header and the closing line disagree"));
        m_hashes[line.number] = line.hash(m_headerHash);
        const auto before = m_hashes.find(line.number - 1);
        const Digest expected = line.number == 1 ? m_headerHash
            : before == m_hashes.end()           ? line.before
                                                 : before->second;
        if (line.before != expected)
            problem(checked.place, QStringLiteral("does not continue the line before it"));
    }

    /// Every entry is of a device that the handbook admitted.
    void checkEntries()
    {
        std::set<QString> devices;
        for (const CheckedLine& checked : m_checked) {
            if (!checked.line || checked.line->part != ArchivePart::Entry)
                continue;
            const QString device = stringIn(checked.line->body, "device");
            const auto author = AuthorId::fromHex(device);
            if (!author || !m_membership.device(*author))
                problem(checked.place, QStringLiteral("its device was never admitted to the handbook"));
            devices.insert(device);
        }
        m_found.devices = int(devices.size());
    }

    QJsonObject m_header;
    const std::vector<Bytes>& m_lines;
    Membership m_membership;
    PublicKey m_key;
    Digest m_headerHash;
    bool m_isOwn = false; ///< header or first line are of the key that the header names
    bool m_hasEnd = false;
    qint64 m_entries = 0;
    qint64 m_next = 1;
    std::vector<CheckedLine> m_checked;
    std::set<qint64> m_present;
    std::map<qint64, Digest> m_hashes;
    ArchiveFindings m_found;
};

} // namespace

Result<ArchiveFindings> checkArchive(ByteView text)
{
    const std::vector<Bytes> lines = linesOf(text);
    const auto header = lines.empty() ? std::nullopt : ArchiveLine::read(lines.front());
    if (!header || header->part != ArchivePart::Header)
        return Error{Errc::Malformed, "no header of an incident archive in the first line"};
    if (header->body.value(QLatin1String("format")).toInt() > kFormat)
        return Error{Errc::TooNew, "an archive of a newer version"};
    return Check(*header, lines).findings();
}

} // namespace uitwijk
