// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"

namespace uitwijk {

/// A key or another small secret in guarded memory: moved, never copied or printed by accident, wiped when it
/// goes.
///
/// The memory has guard pages and is kept out of core dumps and, as long as the system's limit for locked
/// memory allows, out of swap. Beyond that limit the secret still works and is still wiped, but isLocked() is
/// false: a handbook that refuses to open would be the greater harm. An allocation costs some 13 µs and four
/// pages: for keys, not for messages. Ends the program if there is no memory at all.
class SecretBytes {
public:
    SecretBytes() = default;
    /// `size` octets of zero, to be filled through data().
    explicit SecretBytes(qsizetype size);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    [[nodiscard]] static SecretBytes random(qsizetype size);
    /// The one way to have a secret twice. Wiping the original is up to its owner.
    [[nodiscard]] static SecretBytes copyOf(ByteView secret);

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] bool isLocked() const { return m_locked; }
    [[nodiscard]] unsigned char* data() { return m_data; }
    [[nodiscard]] const unsigned char* data() const { return m_data; }
    /// For the length of a call; never to be kept or copied into Bytes.
    [[nodiscard]] ByteView view() const { return ByteView(m_data, m_size); }

    /// Takes the same time whatever differs; only the sizes can be told from it.
    friend bool operator==(const SecretBytes& left, const SecretBytes& right);

private:
    unsigned char* m_data = nullptr;
    qsizetype m_size = 0;
    bool m_locked = false;
};

} // namespace uitwijk
