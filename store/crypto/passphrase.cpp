// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/passphrase.h"

#include "store/crypto/digest.h"

#include <QString>

#include <sodium.h>

#include <unistd.h>

namespace uitwijk {

namespace {

void wipe(QString& text)
{
    sodium_memzero(text.data(), std::size_t(text.size()) * sizeof(QChar));
}

/// The passphrase as it is hashed. Qt's strings on the way are wiped as far as they are ours.
SecretBytes normalised(QStringView passphrase)
{
    QString typed = passphrase.toString();
    QString composed = typed.normalized(QString::NormalizationForm_KC);
    QString simple = composed.simplified();
    QByteArray utf8 = simple.toUtf8();
    SecretBytes secret = SecretBytes::copyOf(utf8);
    sodium_memzero(utf8.data(), std::size_t(utf8.size()));
    wipe(simple);
    wipe(composed);
    wipe(typed);
    return secret;
}

bool isWithinBounds(PassphraseCost cost)
{
    return cost.memoryKib >= kWeakestCost.memoryKib && cost.memoryKib <= kHeaviestCost.memoryKib
        && cost.passes >= kWeakestCost.passes && cost.passes <= kHeaviestCost.passes;
}

/// A step may take a sixteenth of the machine's memory: systems that promise more than they have end the
/// program later instead of failing the allocation.
bool hasMemoryFor(PassphraseCost cost)
{
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long pageSize = sysconf(_SC_PAGESIZE);
    return pages <= 0 || pageSize <= 0
        || quint64(pages) * quint64(pageSize) / 16 >= quint64(cost.memoryKib) * 1024;
}

std::chrono::duration<double> expectedFor(
    PassphraseCost next, PassphraseCost measured, std::chrono::duration<double> took)
{
    return took * (double(next.memoryKib) * next.passes) / (double(measured.memoryKib) * measured.passes);
}

} // namespace

Result<SecretBytes> passphraseKey(QStringView passphrase, const Salt& salt, PassphraseCost cost)
{
    static_assert(Salt::kSize == crypto_pwhash_SALTBYTES);
    if (!isWithinBounds(cost))
        return Error{Errc::Corrupt, "passphrase cost out of bounds"};
    const SecretBytes secret = normalised(passphrase);
    if (secret.isEmpty())
        return Error{Errc::Malformed, "empty passphrase"};
    SecretBytes key(32);
    if (crypto_pwhash(key.data(), std::size_t(key.size()), reinterpret_cast<const char*>(secret.data()),
            static_cast<unsigned long long>(secret.size()), salt.octets.data(), cost.passes,
            std::size_t(cost.memoryKib) * 1024, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return Error{Errc::OutOfMemory, "Argon2id with " + std::to_string(cost.memoryKib) + " KiB"};
    return key;
}

Result<PassphraseCost> choosePassphraseCost(std::chrono::milliseconds target)
{
    using SteadyClock = std::chrono::steady_clock;
    Result<PassphraseCost> chosen = Error{Errc::OutOfMemory, "not even for the weakest cost"};
    std::chrono::duration<double> took{};
    for (PassphraseCost cost : kPassphraseLadder) {
        if (chosen && (!hasMemoryFor(cost) || expectedFor(cost, *chosen, took) > target))
            break;
        const auto start = SteadyClock::now();
        auto key = passphraseKey(u"correct horse", randomId<Salt>(), cost);
        took = SteadyClock::now() - start;
        if (!key && !chosen)
            return key.error();
        if (!key || (chosen && took > target))
            break;
        chosen = cost;
    }
    return chosen;
}

} // namespace uitwijk
