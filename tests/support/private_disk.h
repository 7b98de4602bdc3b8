// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

namespace uitwijk {

/// A small disk in memory that only a child process sees: fills up and turns read-only for root, too.
class PrivateDisk {
public:
    explicit PrivateDisk(QString path)
        : m_path(std::move(path))
    {
    }
    [[nodiscard]] QString filePath(const QString& name) const { return m_path + QLatin1Char('/') + name; }
    [[nodiscard]] bool makeReadOnly() const
    {
        return mount(nullptr, m_path.toUtf8().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

    static constexpr int kNotPossibleHere = 77;

    /// Runs `scenario` in a child process on such a disk of `sizeKib`: 0 if it returned true,
    /// kNotPossibleHere if the system allows no mounts. There must be no open database in this process.
    static int run(int sizeKib, const std::function<bool(const PrivateDisk&)>& scenario)
    {
        const QTemporaryDir folder;
        const QByteArray path = folder.path().toUtf8();
        const pid_t child = fork();
        if (child == 0) {
            const QByteArray options = "size=" + QByteArray::number(sizeKib) + "k,mode=0700";
            const bool mounted = unshare(geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) == 0
                && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
                && mount("tmpfs", path.constData(), "tmpfs", 0, options.constData()) == 0;
            _exit(!mounted ? kNotPossibleHere : scenario(PrivateDisk(folder.path())) ? 0 : 1);
        }
        int status = -1;
        waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    QString m_path;
};

} // namespace uitwijk
