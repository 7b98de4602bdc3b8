// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "store/base/bytes.h"

#include <QJsonObject>
#include <QString>

namespace uitwijk::cli {

/// Where a command says what it did: lines for people, or one JSON document; errors and progress on standard
/// error.
class Console {
public:
    explicit Console(bool json)
        : m_json(json)
    {
    }

    [[nodiscard]] bool isJson() const { return m_json; }
    /// What is said from here on is of an exercise: the word stands on a line before it, and in the document.
    void speakOfExercise() const;
    /// One line for people; nothing with --json.
    void line(const QString& text = {}) const;
    /// The document of --json; nothing without.
    void document(const QJsonObject& object) const;
    /// One line on standard error, whatever the mode.
    void complain(const QString& text) const;
    /// The advice for an error, and the exit status that goes with it.
    [[nodiscard]] ExitCode fail(const Error& error) const;

private:
    bool m_json;
    mutable bool m_isExercise = false; ///< found out on the way by whoever looks the incident up
};

} // namespace uitwijk::cli
