// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/archive_line.h"

#include <QJsonDocument>

#include <array>

namespace uitwijk {

namespace {

constexpr std::array kParts{"archive", "entry", "end"};
const Bytes kSignatureKey = QByteArrayLiteral(",\"sig\":\"");
const Bytes kLineEnd = QByteArrayLiteral("\"}");

QString nameOf(ArchivePart part)
{
    return QString::fromLatin1(kParts[std::size_t(part)]);
}

/// A label of 16 octets and the hash, as devices sign everything.
Bytes signedOctets(const Digest& hash)
{
    return QByteArrayLiteral("uwk1.archive.sig") + hash.bytes();
}

} // namespace

std::optional<ArchiveLine> ArchiveLine::read(ByteView text)
{
    constexpr qsizetype kHexSignature = 2 * qsizetype(Signature::kSize);
    const qsizetype octets = text.size() - kHexSignature - kSignatureKey.size() - kLineEnd.size();
    if (octets <= 0 || text.sliced(octets, kSignatureKey.size()) != kSignatureKey || !text.endsWith(kLineEnd))
        return std::nullopt;
    const auto hex = text.sliced(octets + kSignatureKey.size(), kHexSignature);
    const auto signature = Signature::fromHex(QString::fromLatin1(hex.data(), hex.size()));
    const QJsonObject json = QJsonDocument::fromJson(text.toByteArray()).object();
    const auto before = Digest::fromHex(json.value(QLatin1String("before")).toString());
    if (!signature || !before)
        return std::nullopt;
    ArchiveLine line{.number = json.value(QLatin1String("n")).toInteger(-1),
        .before = *before,
        .body = {},
        .octets = text.first(octets).toByteArray(),
        .signature = *signature};
    for (const ArchivePart part : {ArchivePart::Header, ArchivePart::Entry, ArchivePart::End}) {
        const QJsonValue body = json.value(nameOf(part));
        if (!body.isObject())
            continue;
        line.part = part;
        line.body = body.toObject();
        return line;
    }
    return std::nullopt;
}

Digest ArchiveLine::hash(const Digest& header) const
{
    return blake2b256("uwk1.archive", header.view(), octets);
}

bool ArchiveLine::isSignedBy(const PublicKey& key, const Digest& header) const
{
    return verify(key, signedOctets(hash(header)), signature);
}

void ArchiveWriter::add(ArchivePart part, const QJsonObject& body)
{
    const Bytes octets = "{\"n\":" + Bytes::number(m_number) + ",\"before\":\"" + m_before.bytes().toHex()
        + "\",\"" + nameOf(part).toLatin1() + "\":" + QJsonDocument(body).toJson(QJsonDocument::Compact);
    m_before = blake2b256("uwk1.archive", m_header.view(), octets);
    if (m_number == 0)
        m_header = m_before;
    const Signature signature = m_key.sign(signedOctets(m_before));
    m_text += octets + kSignatureKey + signature.bytes().toHex() + kLineEnd + '\n';
    ++m_number;
}

} // namespace uitwijk
