// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/passphrase.h"

#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

using namespace uitwijk;

namespace {

const Salt kSalt = *Salt::fromHex(u"000102030405060708090a0b0c0d0e0f");

Bytes keyFor(QStringView passphrase)
{
    const auto key = passphraseKey(passphrase, kSalt, kWeakestCost);
    return key ? key->view().toByteArray().toHex() : Bytes();
}

/// Much more than there is memory, under AddressSanitizer.
rlim_t addressSpaceInUse()
{
    rlim_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    return pages * rlim_t(sysconf(_SC_PAGESIZE));
}

} // namespace

TEST_CASE("a passphrase gives the key that any Argon2id gives")
{
    // OpenSSL: Argon2id, salt 00…0f, 1 pass, 1 lane, 32 MiB
    CHECK(keyFor(u"abc") == "7a2c7567fd86ffbf4fa94d008fc09aed0824518a95513f4af208cc8373121282");
}

TEST_CASE("keyboards that write one passphrase in different ways open the same handbook")
{
    const Bytes key = keyFor(u"café maan 7");
    CHECK(keyFor(u"cafe\u0301 maan 7") == key); // composed by the keyboard or not
    CHECK(keyFor(u"  café\tmaan   7 \n") == key); // as pasted
    CHECK(keyFor(u"café\u00a0maan \uff17") == key); // non-breaking space, full-width digit
    CHECK(keyFor(u"Café maan 7") != key);
    CHECK(keyFor(u"cafémaan 7") != key);
}

TEST_CASE("another salt is another key")
{
    const auto key = passphraseKey(u"abc", Salt(), kWeakestCost);
    REQUIRE(key);
    CHECK(key->view().toByteArray().toHex() != keyFor(u"abc"));
}

TEST_CASE("a passphrase of nothing but space is refused")
{
    CHECK(passphraseKey(u"", kSalt, kWeakestCost).error().code == Errc::Malformed);
    CHECK(passphraseKey(u" \t ", kSalt, kWeakestCost).error().code == Errc::Malformed);
}

TEST_CASE("a cost that weakens the key or stops the machine is refused before any work")
{
    for (const PassphraseCost cost : {PassphraseCost{32 * 1024 - 1, 3}, {1024 * 1024 + 1, 3}, {64 * 1024, 0},
             {64 * 1024, 17}, {0, 0}, {0xffffffff, 0xffffffff}})
        CHECK(passphraseKey(u"abc", kSalt, cost).error().code == Errc::Corrupt);
}

TEST_CASE("too little memory is said as such")
{
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_AS, &before) == 0);
    const rlimit small{addressSpaceInUse() + (400 << 20), before.rlim_max};
    REQUIRE(setrlimit(RLIMIT_AS, &small) == 0);
    const auto key = passphraseKey(u"abc", kSalt, kHeaviestCost);
    setrlimit(RLIMIT_AS, &before);
    REQUIRE_FALSE(key);
    CHECK(key.error().code == Errc::OutOfMemory);
}

TEST_CASE("the cost chosen for this device is one of the ladder and grows with patience")
{
    using namespace std::chrono_literals;
    const auto hasty = choosePassphraseCost(1ms);
    REQUIRE(hasty);
    CHECK(*hasty == kPassphraseLadder.front());
    const auto patient = choosePassphraseCost(700ms);
    REQUIRE(patient);
    CHECK(std::find(kPassphraseLadder.begin(), kPassphraseLadder.end(), *patient) != kPassphraseLadder.end());
}
