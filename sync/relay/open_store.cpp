// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/open_store.h"

#include "sync/relay/handbook_list.h"
#include "sync/relay/mailbox_copy.h"
#include "sync/relay/mailbox_postgres.h"
#include "sync/relay/mailbox_sqlite.h"

#include <QDir>
#include <QFile>

#include <limits>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace uitwijk {
namespace {

using OpenMailbox = Result<std::unique_ptr<Mailbox>>;

/// What is there already was admitted once.
constexpr quint64 kNoLimit = quint64(std::numeric_limits<qint64>::max());

Result<int> lockFolder(const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/relay.lock"));
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return Error{Errc::Io, "cannot write in the folder given with --data"};
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return Error{Errc::Locked, "another relay is using the folder given with --data"};
    }
    return file;
}

template <typename Opened>
OpenMailbox asMailbox(Opened opened)
{
    if (!opened)
        return std::move(opened).error();
    return std::unique_ptr<Mailbox>(std::move(*opened));
}

/// To copy into, or to move out of: `mustBeThere` does not make one.
OpenMailbox openFolder(const QString& folder, const Clock& clock, bool mustBeThere)
{
    if (mustBeThere && !QFile::exists(folder + QStringLiteral("/relay.db")))
        return Error{Errc::NotFound, "there is no store in the folder given with --data"};
    if (!QDir().mkpath(folder))
        return Error{Errc::Io, "cannot make the folder for the store"};
    if (!mustBeThere)
        if (const auto lock = lockFolder(folder); !lock)
            return lock.error();
    return asMailbox(MailboxSqlite::open(folder, {.bytesAllowed = kNoLimit, .clock = clock}));
}

OpenMailbox openServer(const RelayOptions& options, const Clock& clock, MailboxPostgres::Prepare prepare)
{
    return asMailbox(
        MailboxPostgres::open(options.postgres, {.bytesAllowed = kNoLimit, .clock = clock}, prepare));
}

OpenMailbox openToLook(const RelayOptions& options, const Clock& clock)
{
    if (options.isOnPostgres())
        return openServer(options, clock, MailboxPostgres::Prepare::Nothing);
    return asMailbox(
        MailboxSqlite::openToRead(options.dataFolder, {.bytesAllowed = kNoLimit, .clock = clock}));
}

Result<CopyReport> backUp(const RelayOptions& options, const Clock& clock)
{
    const auto from = openToLook(options, clock);
    if (!from)
        return from.error();
    const auto to = openFolder(options.backupFolder, clock, false);
    return to ? backUpMailbox(**from, **to) : to.error();
}

Result<CopyReport> restore(const RelayOptions& options, const Clock& clock)
{
    const auto from = asMailbox(
        MailboxSqlite::openToRead(options.backupFolder, {.bytesAllowed = kNoLimit, .clock = clock}));
    if (!from)
        return from.error();
    const auto to = options.isOnPostgres() ? openServer(options, clock, MailboxPostgres::Prepare::Tables)
                                           : openFolder(options.dataFolder, clock, false);
    return to ? restoreMailbox(**from, **to) : to.error();
}

Result<CopyReport> move(const RelayOptions& options, const Clock& clock)
{
    const auto folder = openFolder(options.dataFolder, clock, options.isMoveToPostgres);
    if (!folder)
        return folder.error();
    const auto server = openServer(options, clock,
        options.isMoveToPostgres ? MailboxPostgres::Prepare::Tables : MailboxPostgres::Prepare::Nothing);
    if (!server)
        return server.error();
    return options.isMoveToPostgres ? moveMailbox(**folder, **server) : moveMailbox(**server, **folder);
}

/// Beside a relay that may be running: it reads the promise again before each upload.
Result<std::string> promise(const RelayOptions& options, const Clock& clock)
{
    const auto mailbox = options.isOnPostgres()
        ? openServer(options, clock, MailboxPostgres::Prepare::Nothing)
        : openFolder(options.dataFolder, clock, true);
    return mailbox ? promiseHandbook(**mailbox, options.handbook, options.promisedBytes) : mailbox.error();
}

} // namespace

Result<OpenStore> openStore(const RelayOptions& options, const Clock& clock)
{
    const quint64 allowed = options.quota.hardLimit();
    if (options.isOnPostgres()) {
        auto mailbox = MailboxPostgres::open(options.postgres, {.bytesAllowed = allowed, .clock = clock});
        if (!mailbox)
            return std::move(mailbox).error();
        const bool isOneCopy = !(*mailbox)->hasStandby();
        return OpenStore{.mailbox = std::move(*mailbox), .disk = {}, .isOneCopy = isOneCopy};
    }
    if (const auto lock = lockFolder(options.dataFolder); !lock)
        return lock.error();
    auto mailbox = MailboxSqlite::open(options.dataFolder, {.bytesAllowed = allowed, .clock = clock});
    if (!mailbox)
        return std::move(mailbox).error();
    return OpenStore{.mailbox = std::move(*mailbox), .disk = options.dataFolder.toStdString()};
}

Result<std::string> runStoreCommand(const RelayOptions& options, const Clock& clock)
{
    using Command = RelayOptions::Command;
    if (options.command == Command::Check) {
        const auto mailbox = openToLook(options, clock);
        const auto sound = mailbox ? (*mailbox)->check() : mailbox.error();
        return sound ? Result<std::string>("The store is sound.") : sound.error();
    }
    if (options.command == Command::Handbooks) {
        const auto mailbox = openToLook(options, clock);
        return mailbox ? listHandbooks(**mailbox) : mailbox.error();
    }
    if (options.command == Command::Quota)
        return promise(options, clock);
    const auto report = options.command == Command::Backup ? backUp(options, clock)
        : options.command == Command::Restore              ? restore(options, clock)
                                                           : move(options, clock);
    if (!report)
        return report.error();
    return std::to_string(report->plans) + " handbooks, " + std::to_string(report->bundles)
        + " bundles copied, and the copy is sound.";
}

} // namespace uitwijk
