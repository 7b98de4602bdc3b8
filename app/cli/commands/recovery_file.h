// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "store/keys/recovery_sheet.h"

#include <QFile>

#include <memory>

namespace uitwijk::cli {

/// Where a recovery sheet will be written: a file that only its owner may read, made before there is a sheet,
/// so that none is lost for want of a place. Gone again when nothing was written to it.
class RecoveryFile {
public:
    /// An empty path: the sheet goes to standard error. Exists when something is there: it is left alone.
    static Result<RecoveryFile> claim(const QString& path);
    ~RecoveryFile();
    RecoveryFile(RecoveryFile&&) = default;
    RecoveryFile& operator=(RecoveryFile&&) = delete;

    /// It is shown this once: on standard error too when the disk is full by now.
    void write(const Console& console, const RecoverySheet& sheet);
    /// The same for another secret on paper: `heading` says what to do with it.
    void write(const Console& console, const QString& heading, const QString& secret);

private:
    RecoveryFile() = default;

    std::unique_ptr<QFile> m_file;
    bool m_isWritten = false;
};

} // namespace uitwijk::cli
