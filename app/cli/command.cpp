// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/handbook/paper.h"

#include <QFile>

#include <array>
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
    QString line = QString::fromUtf8(file.readLine(kMaxPassphraseBytes)).trimmed();
    if (line.isEmpty())
        return Error{Errc::WrongKey, "no passphrase given"};
    return line;
}

QString usageOf(const Command& command)
{
    return QStringLiteral("%1 %2")
        .arg(QString::fromLatin1(command.name), QString::fromUtf8(command.synopsis))
        .trimmed();
}

QString optionLine(const Option& option)
{
    const QString value = option.value ? QStringLiteral(" ") + QString::fromLatin1(option.value) : QString();
    return QStringLiteral("  --%1%2\n      %3")
        .arg(QString::fromLatin1(option.name), value, QString::fromUtf8(option.summary));
}

/// As `create` or `keys` writes them, or their words alone: they are the last line.
Result<QStringList> papers(const QStringList& paths)
{
    QStringList lines;
    for (const QString& path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Errc::NotFound, "the recovery sheet cannot be read"};
        const QString text = QString::fromUtf8(file.read(kMaxPassphraseBytes)).trimmed();
        lines.append(text.mid(text.lastIndexOf(QLatin1Char('\n')) + 1));
    }
    return lines;
}

/// For people, in the order of AnchorFinding.
constexpr std::array kCautions{"", "the file that tells whether this copy is the latest is gone",
    "the file that tells whether this copy is the latest is damaged",
    "this is not the database that was here last",
    "this copy is older than it was; what came after is not in it"};

void sayWhyItIsReadOnly(const Console& console, const Handbook& handbook)
{
    if (handbook.anchor() != AnchorFinding::Sound)
        console.complain(
            QStringLiteral("open for reading only: %1; %2")
                .arg(QString::fromLatin1(kCautions[std::size_t(handbook.anchor())]),
                    handbook.anchor() == AnchorFinding::Missing || handbook.anchor() == AnchorFinding::Damaged
                        ? QStringLiteral("if you know why, keys accept goes on with it")
                        : QStringLiteral("move the folder aside and let this device join again")));
    else if (handbook.isReadOnly())
        console.complain(QStringLiteral("open for reading only, by the words of an envelope; all are told"));
}

/// Every object of every kind, and the incidents: what an id on the command line can mean.
Result<std::vector<ObjectId>> everything(const Store& store)
{
    std::vector<ObjectId> ids;
    for (int kind = int(ObjectKind::Organisation); kind <= int(kLastObjectKind); ++kind) {
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
    for (const Option& option : command.options)
        parser.addOption({QString::fromLatin1(option.name), QString::fromUtf8(option.summary),
            QString::fromLatin1(option.value), QString::fromLatin1(option.otherwise)});
    const QCommandLineOption help(QStringLiteral("help"));
    parser.addOption(help);
    const QStringList words = QStringList{QString::fromLatin1(command.name)} + invocation.words;
    if (!parser.parse(words)) {
        QString mistake = parser.errorText();
        while (mistake.endsWith(QLatin1Char('.')))
            mistake.chop(1);
        return misused(invocation, command, mistake);
    }
    if (!parser.isSet(help))
        return std::nullopt;
    const Console console(false);
    console.line(
        QStringLiteral("uitwijkctl %1\n%2").arg(usageOf(command), QString::fromUtf8(command.summary)));
    for (const Option& option : command.options)
        console.line(optionLine(option));
    console.line(QStringLiteral("and what every command takes: uitwijkctl --help"));
    return ExitCode::Done;
}

ExitCode misused(const Invocation& invocation, const Command& command, const QString& mistake)
{
    invocation.console.complain(
        QStringLiteral("%1; see uitwijkctl %2 --help").arg(mistake, QString::fromLatin1(command.name)));
    return ExitCode::Usage;
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
    auto handbook = [&]() -> Result<Handbook> {
        if (!invocation.recoverySheets.isEmpty()) {
            const auto given = papers(invocation.recoverySheets);
            return given ? openWithPaper(invocation.folder, *given, clock) : given.error();
        }
        const auto secret = passphrase(invocation);
        return secret ? Handbook::open(invocation.folder, *secret, clock) : secret.error();
    }();
    if (handbook)
        sayWhyItIsReadOnly(invocation.console, *handbook);
    return handbook;
}

Result<RecoverySheet> recoverySheet(const Invocation& invocation)
{
    const auto given = papers(invocation.recoverySheets);
    return given ? sheetOn(*given) : given.error();
}

Result<ObjectId> objectCalled(const Store& store, const QString& text)
{
    const auto ids = everything(store);
    return ids ? unique(*ids, text) : ids.error();
}

Result<ObjectId> incidentCalled(const Invocation& invocation, const Store& store, const QString& text)
{
    const auto incidents = store.incidents().all();
    if (!incidents)
        return incidents.error();
    std::vector<ObjectId> ids;
    for (const IncidentRow& row : *incidents) {
        if (!text.isEmpty() || (row.running && row.toldIn.isNull()))
            ids.push_back(row.id);
    }
    if (text.isEmpty() && ids.size() != 1)
        return Error{Errc::NotFound,
            ids.empty() ? "no incident is running; declare one"
                        : "several incidents are running; say which with --incident"};
    auto found = unique(ids, text);
    for (const IncidentRow& row : *incidents) {
        if (found && row.id == *found && row.exercise)
            invocation.console.speakOfExercise();
    }
    return found;
}

} // namespace uitwijk::cli
