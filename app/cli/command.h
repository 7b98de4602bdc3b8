// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "app/handbook/handbook.h"

#include <QCommandLineParser>
#include <QStringList>

#include <span>

namespace uitwijk::cli {

/// What a command gets: its words and where to speak. Options that every command has are parsed already.
struct Invocation {
    QStringList words; ///< the command's own arguments and options, without its name
    Console console;
    QString folder; ///< --handbook or UITWIJK_HANDBOOK
    QString passphraseFile; ///< --passphrase-file or UITWIJK_PASSPHRASE_FILE; "-" = ask on the terminal
    QStringList
        recoverySheets; ///< --recovery-sheet: opens the handbook instead of the passphrase; two of three
    QString language; ///< --language or the system's, two letters
};

/// What may follow a command's name. The man page and the completion know the same ones: a test compares.
struct Option {
    const char* name; ///< without its dashes
    const char* value; ///< what it takes; null = nothing
    const char* summary; ///< one line
    const char* otherwise = nullptr; ///< its value when it is not given
};

/// One command of uitwijkctl. Each stands in a file of its own in commands/.
struct Command {
    const char* name;
    const char* synopsis; ///< its arguments
    const char* summary; ///< one line
    std::span<const Option> options;
    ExitCode (*run)(const Invocation&);
};

/// Parses `words` with `parser`, which gets the command's options; on a mistake or --help says so and gives
/// the exit status to end with.
[[nodiscard]] std::optional<ExitCode> parse(
    QCommandLineParser& parser, const Invocation& invocation, const Command& command);

/// A mistake in how a command was called: says it in one line with where to read more.
[[nodiscard]] ExitCode misused(const Invocation& invocation, const Command& command, const QString& mistake);

/// Reads the passphrase from where it was said to be. NotFound when nothing was said.
[[nodiscard]] Result<QString> passphrase(const Invocation& invocation);

/// The recovery sheet that --recovery-sheet names, or that two of three make.
[[nodiscard]] Result<RecoverySheet> recoverySheet(const Invocation& invocation);

/// Opens the handbook that the invocation names. Says so when it may only be read.
[[nodiscard]] Result<Handbook> openHandbook(const Invocation& invocation);

/// The object whose id is, or uniquely begins with, `text`.
[[nodiscard]] Result<ObjectId> objectCalled(const Store& store, const QString& text);
/// The incident whose id begins with `text`; empty text: the one that runs. What is said from here on speaks
/// of it, and is marked when it is an exercise: every command gets its incident here.
[[nodiscard]] Result<ObjectId> incidentCalled(
    const Invocation& invocation, const Store& store, const QString& text);

} // namespace uitwijk::cli
