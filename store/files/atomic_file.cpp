// SPDX-License-Identifier: Apache-2.0
#include "store/files/atomic_file.h"

#include "store/base/system_error.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>

namespace uitwijk {

namespace {

/// An open file, closed when it goes.
class Descriptor {
public:
    Descriptor(const QByteArray& path, int flags, mode_t mode = 0)
        : m_number(open(path.constData(), flags | O_CLOEXEC, mode))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Result<void> writeAll(const Descriptor& file, ByteView octets)
{
    while (!octets.isEmpty()) {
        const ssize_t written = write(file.number(), octets.data(), std::size_t(octets.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemError("writing a file");
        octets = octets.sliced(written);
    }
    return {};
}

Result<void> writeNew(const QByteArray& path, ByteView octets)
{
    unlink(path.constData()); // left by a kill; never followed if it is a link
    const Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL, 0600);
    if (!file.isOpen())
        return systemError("making a file");
    if (auto written = writeAll(file, octets); !written)
        return written;
    if (fsync(file.number()) != 0)
        return systemError("flushing a file");
    return {};
}

/// A rename is on disk when its folder is.
Result<void> flushFolder(const QString& folder)
{
    const Descriptor descriptor(QFile::encodeName(folder), O_RDONLY | O_DIRECTORY);
    if (!descriptor.isOpen() || fsync(descriptor.number()) != 0)
        return systemError("flushing a folder");
    return {};
}

} // namespace

Result<void> replaceFile(const QString& path, ByteView octets)
{
    const QString temporary = path + QStringLiteral(".new");
    auto written = writeNew(QFile::encodeName(temporary), octets);
    if (written)
        written = moveIntoPlace(temporary, path);
    unlink(QFile::encodeName(temporary).constData()); // there only if something failed
    return written;
}

Result<void> moveIntoPlace(const QString& from, const QString& to)
{
    if (rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError("replacing a file");
    return flushFolder(QFileInfo(to).absolutePath());
}

Result<Bytes> readFile(const QString& path, qsizetype limit)
{
    // Without waiting: a pipe under this name would hold us up for ever.
    const Descriptor file(QFile::encodeName(path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!file.isOpen())
        return systemError("opening a file");
    struct stat status { };
    if (fstat(file.number(), &status) != 0)
        return systemError("looking at a file");
    if (!S_ISREG(status.st_mode))
        return Error{Errc::Malformed, "not an ordinary file"};
    if (status.st_size > limit)
        return Error{Errc::TooLarge, "a file of " + std::to_string(status.st_size) + " octets"};
    Bytes octets(status.st_size, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < octets.size()) {
        const ssize_t got = read(file.number(), octets.data() + have, std::size_t(octets.size() - have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError("reading a file");
        if (got == 0)
            break; // somebody cut it meanwhile
        have += got;
    }
    octets.truncate(have);
    return octets;
}

} // namespace uitwijk
