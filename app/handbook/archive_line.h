// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/crypto/digest.h"
#include "store/crypto/signature.h"

#include <QJsonObject>

#include <optional>

namespace uitwijk {

/// What a line of an incident archive is (sync/FORMAT.md section 8).
enum class ArchivePart { Header, Entry, End };

/// One line of an incident archive, as it stands in the file: number, hash of the line before, what it says,
/// and the signature over all of that. A value.
struct ArchiveLine {
    qint64 number = 0; ///< 0 the header, 1 … the entries, then the end
    Digest before; ///< hash of the line before; zeros in the header
    ArchivePart part = ArchivePart::Entry;
    QJsonObject body;
    Bytes octets; ///< that are signed: all before the signature
    Signature signature;

    /// Nothing for what is no line of an archive.
    [[nodiscard]] static std::optional<ArchiveLine> read(ByteView text);
    /// The hash that names the line. `header` is the header's; zeros for the header itself.
    [[nodiscard]] Digest hash(const Digest& header) const;
    [[nodiscard]] bool isSignedBy(const PublicKey& key, const Digest& header) const;
};

/// Writes the lines of one archive, one after the other, each chained to the one before and signed.
class ArchiveWriter {
public:
    /// `key` must outlive it.
    explicit ArchiveWriter(const SigningKey& key)
        : m_key(key)
    {
    }
    explicit ArchiveWriter(SigningKey&&) = delete;
    void add(ArchivePart part, const QJsonObject& body);
    [[nodiscard]] const Bytes& text() const { return m_text; }

private:
    const SigningKey& m_key;
    qint64 m_number = 0;
    Digest m_header;
    Digest m_before;
    Bytes m_text;
};

} // namespace uitwijk
