// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace uitwijk::cli {

namespace {

constexpr qint64 kMaxPassphraseBytes = 4096;

/// The terminal without its echo for as long as this lives.
class SilentTerminal {
public:
    SilentTerminal()
        : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    termios m_before{};
    bool m_isTerminal;
};

Result<QString> firstLine(QFile& file)
{
    const QString line = QString::fromUtf8(file.readLine(kMaxPassphraseBytes)).trimmed();
    if (line.isEmpty())
        return Error{Errc::WrongKey, "no passphrase given"};
    return line;
}

/// Every object of every kind, and the incidents: what an id on the command line can mean.
Result<std::vector<ObjectId>> everything(const Store& store)
{
    std::vector<ObjectId> ids;
    for (int kind = int(ObjectKind::Organisation); kind <= int(ObjectKind::SafetyCard); ++kind) {
        const auto rows = store.objects().ofKind(ObjectKind(kind));
        if (!rows)
            return rows.error();
        for (const ObjectRow& row : *rows)
            ids.push_back(row.id);
    }
    const auto incidents = store.incidents().all();
    if (!incidents)
        return incidents.error();
    for (const IncidentRow& row : *incidents)
        ids.push_back(row.id);
    return ids;
}

Result<ObjectId> unique(const std::vector<ObjectId>& ids, const QString& text)
{
    std::optional<ObjectId> found;
    for (const ObjectId& id : ids) {
        if (!id.hex().startsWith(text.toLower()) || found == id)
            continue;
        if (found)
            return Error{Errc::NotFound, "more than one begins with that; give more letters"};
        found = id;
    }
    return found ? Result<ObjectId>(*found) : Error{Errc::NotFound, "nothing has that id"};
}

} // namespace

std::optional<ExitCode> parse(
    QCommandLineParser& parser, const Invocation& invocation, const Command& command)
{
    const QCommandLineOption help(QStringLiteral("help"), QStringLiteral("Say how the command is used."));
    parser.addOption(help);
    const QStringList words = QStringList{QString::fromLatin1(command.name)} + invocation.words;
    if (!parser.parse(words)) {
        invocation.console.complain(parser.errorText());
        return ExitCode::Usage;
    }
    if (parser.isSet(help)) {
        const QString usage = QStringLiteral("uitwijkctl %1 %2\n%3")
                                  .arg(QString::fromLatin1(command.name), QString::fromUtf8(command.synopsis),
                                      QString::fromUtf8(command.summary));
        Console(false).line(usage);
        return ExitCode::Done;
    }
    return std::nullopt;
}

Result<QString> passphrase(const Invocation& invocation)
{
    QFile file(invocation.passphraseFile);
    if (invocation.passphraseFile == QLatin1String("-") || invocation.passphraseFile.isEmpty()) {
        std::fputs("Passphrase: ", stderr);
        const SilentTerminal silent;
        if (!file.open(stdin, QIODevice::ReadOnly))
            return Error{Errc::Io, "standard input cannot be read"};
        return firstLine(file);
    }
    if (!file.open(QIODevice::ReadOnly))
        return Error{Errc::NotFound, "the passphrase file cannot be read"};
    return firstLine(file);
}

Result<Handbook> openHandbook(const Invocation& invocation)
{
    static const SystemClock clock;
    if (!Handbook::isIn(invocation.folder))
        return Error{Errc::NotFound,
            "no handbook in that folder; say where with --handbook, or make one with create or join"};
    const auto secret = passphrase(invocation);
    if (!secret)
        return secret.error();
    return Handbook::open(invocation.folder, *secret, clock);
}

Result<ObjectId> objectCalled(const Store& store, const QString& text)
{
    const auto ids = everything(store);
    return ids ? unique(*ids, text) : ids.error();
}

Result<ObjectId> incidentCalled(const Store& store, const QString& text)
{
    const auto incidents = store.incidents().all();
    if (!incidents)
        return incidents.error();
    std::vector<ObjectId> ids;
    for (const IncidentRow& row : *incidents) {
        if (!text.isEmpty() || row.running)
            ids.push_back(row.id);
    }
    if (!text.isEmpty())
        return unique(ids, text);
    if (ids.size() == 1)
        return ids.front();
    return Error{Errc::NotFound,
        ids.empty() ? "no incident is running; declare one"
                    : "several incidents are running; say which with --incident"};
}

} // namespace uitwijk::cli
