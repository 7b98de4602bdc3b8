// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/secret_bytes.h"

#include "store/crypto/private_memory.h"
#include "store/crypto/sodium_init.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <sstream>
#include <thread>
#include <type_traits>
#include <vector>

using namespace uitwijk;

#ifdef __SANITIZE_ADDRESS__
// AddressSanitizer has an mlock() that locks nothing and says that it did. A program's own goes before it.
extern "C" int mlock(const void* address, std::size_t size) noexcept
{
    return int(syscall(SYS_mlock, address, size));
}
#endif

template <typename T>
concept Printable = requires(std::ostream& out, const T& value)
{
    out << value;
};

template <typename T>
concept TurnsIntoBytes = std::is_convertible_v<T, Bytes> || std::is_convertible_v<T, ByteView>;

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
static_assert(std::is_nothrow_move_constructible_v<SecretBytes>);
static_assert(!Printable<SecretBytes> && !TurnsIntoBytes<SecretBytes>);

TEST_CASE("cryptography starts on this machine, from many threads at once")
{
    std::vector<std::thread> threads;
    std::array<bool, 8> started{};
    threads.reserve(started.size());
    for (bool& ok : started)
        threads.emplace_back([&ok] { ok = initialiseCrypto().has_value(); });
    for (std::thread& thread : threads)
        thread.join();
    CHECK(started == std::array<bool, 8>{true, true, true, true, true, true, true, true});
}

TEST_CASE("a secret keeps its octets and moves without leaving any behind")
{
    SecretBytes secret = SecretBytes::copyOf("four legs");
    const unsigned char* memory = secret.data();
    SecretBytes moved = std::move(secret);
    CHECK(moved.view() == ByteView("four legs"));
    CHECK(moved.data() == memory);
    CHECK(secret.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the point
    moved = SecretBytes::copyOf("two");
    CHECK(moved.view() == ByteView("two"));
}

TEST_CASE("secrets are equal only if every octet is")
{
    const SecretBytes secret = SecretBytes::random(32);
    SecretBytes other = SecretBytes::copyOf(secret.view());
    CHECK(secret == other);
    other.data()[31] ^= 1;
    CHECK_FALSE(secret == other);
    CHECK_FALSE(secret == SecretBytes::copyOf(secret.view().first(31)));
    CHECK(SecretBytes() == SecretBytes());
    CHECK_FALSE(SecretBytes::random(32) == SecretBytes::random(32));
}

TEST_CASE("a secret that ends is gone from memory")
{
    // The pages go back to the system with the secret; until then nothing of ours may still map them
    // readably.
    std::uintptr_t address = 0;
    {
        const SecretBytes secret = SecretBytes::random(32);
        address = reinterpret_cast<std::uintptr_t>(secret.data());
    }
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        std::istringstream fields(line);
        std::uintptr_t from = 0;
        std::uintptr_t to = 0;
        char dash = 0;
        std::string access;
        fields >> std::hex >> from >> dash >> to >> access;
        const bool holdsIt = from <= address && address < to;
        CHECK_FALSE((holdsIt && access.front() == 'r'));
    }
}

TEST_CASE("beyond the limit for locked memory secrets still work and say so")
{
    CHECK(SecretBytes::random(32).isLocked());
    // In a process of its own, because root has no such limit and one cannot become root again.
    const pid_t child = fork();
    if (child == 0) {
        const rlimit none{0, 0};
        const bool limited = setrlimit(RLIMIT_MEMLOCK, &none) == 0 && (geteuid() != 0 || setuid(65534) == 0);
        const SecretBytes secret = SecretBytes::copyOf("still here");
        _exit(limited && !secret.isLocked() && secret.view() == ByteView("still here") ? 0 : 1);
    }
    int status = -1;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(status == 0);
}

TEST_CASE("a program that keeps its memory private leaves no core, however much its user allows")
{
    const pid_t child = fork();
    if (child == 0) {
        const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
        setrlimit(RLIMIT_CORE, &all);
        if (!keepMemoryPrivate())
            _exit(1);
        abort();
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    CHECK_FALSE(WCOREDUMP(status));
}
