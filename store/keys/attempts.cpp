// SPDX-License-Identifier: Apache-2.0
#include "store/keys/attempts.h"

#include "store/base/bytes.h"
#include "store/crypto/digest.h"
#include "store/files/atomic_file.h"

#include <QFile>
#include <QtEndian>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

namespace uitwijk {

namespace {

using std::chrono::milliseconds;

constexpr ByteView kMagic("UWKA\1\0\0\0", 8);
constexpr qsizetype kWritesAt = 8;
constexpr qsizetype kFailuresAt = 16;
constexpr qsizetype kSinceAt = 24;
constexpr qsizetype kStartAt = 32;
constexpr qsizetype kChecksumAt = 48;
constexpr qsizetype kRecordSize = 64;
constexpr quint32 kAsIfDamaged = 10;
using Checksum = Id<struct AttemptsChecksumTag, 16>;

struct Record {
    quint64 writes = 0;
    quint32 failures = 0;
    RunningMoment last;
};

QString pathIn(const QString& folder)
{
    return folder + QStringLiteral("/attempts.v1");
}

Checksum checksumOf(ByteView octets)
{
    return hashedId<Checksum>("uwk1.attempts", {octets});
}

Bytes encoded(const Record& record)
{
    Bytes octets = kMagic.toByteArray() + Bytes(kChecksumAt - kMagic.size(), '\0');
    qToBigEndian(record.writes, octets.data() + kWritesAt);
    qToBigEndian(record.failures, octets.data() + kFailuresAt);
    qToBigEndian(qint64(record.last.sinceStart.count()), octets.data() + kSinceAt);
    std::copy(record.last.start.begin(), record.last.start.end(), octets.data() + kStartAt);
    return octets + checksumOf(octets).bytes();
}

std::optional<Record> decoded(ByteView octets)
{
    if (!octets.startsWith(kMagic)
        || octets.sliced(kChecksumAt) != checksumOf(octets.first(kChecksumAt)).view())
        return std::nullopt;
    Record record;
    record.writes = qFromBigEndian<quint64>(octets.data() + kWritesAt);
    record.failures = qFromBigEndian<quint32>(octets.data() + kFailuresAt);
    record.last.sinceStart = milliseconds(qFromBigEndian<qint64>(octets.data() + kSinceAt));
    std::copy_n(octets.data() + kStartAt, record.last.start.size(), record.last.start.begin());
    return record;
}

Record read(const QString& folder)
{
    const auto octets = readFile(pathIn(folder), 2 * kRecordSize);
    if (octets ? octets->isEmpty() : octets.error().code == Errc::NotFound)
        return {};
    Record newest{.writes = 0, .failures = kAsIfDamaged, .last = {}};
    if (!octets || octets->size() != 2 * kRecordSize)
        return newest;
    for (const qsizetype at : {qsizetype(0), kRecordSize}) {
        const auto record = decoded(ByteView(*octets).sliced(at, kRecordSize));
        if (record && record->writes >= newest.writes)
            newest = *record;
    }
    return newest;
}

Attempts judged(const Record& record, const RunningMoment& now)
{
    const milliseconds whole = waitAfter(record.failures);
    const bool isSameStart = record.last.start == now.start && now.sinceStart >= record.last.sinceStart;
    const milliseconds waited = isSameStart ? now.sinceStart - record.last.sinceStart : now.sinceStart;
    return {.failures = record.failures, .wait = std::clamp(whole - waited, milliseconds(0), whole)};
}

/// The file, open for writing in place and nobody else's meanwhile.
class CounterFile {
public:
    explicit CounterFile(const QString& folder)
        : m_descriptor(::open(
            QFile::encodeName(pathIn(folder)).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
    {
        while (m_descriptor >= 0 && flock(m_descriptor, LOCK_EX) != 0 && errno == EINTR) { }
    }
    ~CounterFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    CounterFile(const CounterFile&) = delete;
    CounterFile& operator=(const CounterFile&) = delete;

    /// Gives a file that is new or was cut both its records.
    void complete(const Record& record) const
    {
        if (lseek(m_descriptor, 0, SEEK_END) == 2 * kRecordSize)
            return;
        const Bytes octets = encoded(record);
        write(octets + octets, 0);
        [[maybe_unused]] const int cut = ftruncate(m_descriptor, 2 * kRecordSize);
    }
    /// On disk when it returns, if the disk takes it.
    void put(const Record& record) const
    {
        write(encoded(record), (record.writes % 2) * quint64(kRecordSize));
        fsync(m_descriptor);
    }

private:
    void write(ByteView octets, quint64 at) const
    {
        // What the disk does not take stays uncounted: the file says so in its contract.
        [[maybe_unused]] const auto written
            = pwrite(m_descriptor, octets.data(), std::size_t(octets.size()), off_t(at));
    }

    int m_descriptor;
};

} // namespace

milliseconds waitAfter(quint32 failures)
{
    using namespace std::chrono_literals;
    constexpr std::array<milliseconds, 5> kWaits{30s, 1min, 5min, 15min, 1h};
    return failures < kFreeAttempts
        ? milliseconds(0)
        : kWaits[std::min<std::size_t>(failures - kFreeAttempts, kWaits.size() - 1)];
}

Attempts attemptsIn(const QString& folder, const RunningTime& time)
{
    return judged(read(folder), time.now());
}

Result<SecretBytes> countedAttempt(
    const QString& folder, const RunningTime& time, const std::function<Result<SecretBytes>()>& check)
{
    const CounterFile file(folder);
    const Record before = read(folder);
    const RunningMoment now = time.now();
    if (const Attempts attempts = judged(before, now); attempts.wait.count() > 0) {
        const auto seconds = (attempts.wait.count() + 999) / 1000;
        return Error{Errc::Locked,
            std::to_string(attempts.failures) + " wrong in a row; the next try is in "
                + std::to_string(seconds) + " s, the recovery sheet opens at once"};
    }
    file.complete(before);
    file.put({.writes = before.writes + 1, .failures = before.failures + 1, .last = now});
    auto key = check();
    if (key)
        file.put({.writes = before.writes + 2, .failures = 0, .last = {}});
    else if (key.error().code != Errc::WrongKey)
        file.put({.writes = before.writes + 2, .failures = before.failures, .last = before.last});
    return key;
}

} // namespace uitwijk
