// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/recovery_file.h"

#include <QFile>

namespace uitwijk::cli {

Result<void> showRecovery(const Console& console, const RecoverySheet& sheet, const QString& path)
{
    const QString text
        = QStringLiteral("Recovery sheet. Print it, put it in the safe, keep it on no device:\n\n%1\n")
              .arg(sheet.text());
    if (path.isEmpty()) {
        console.complain(text);
        return {};
    }
    QFile file(path);
    if (!file.open(
            QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{file.exists() ? Errc::Exists : Errc::ReadOnly, "the recovery file cannot be made"};
    if (file.write(text.toUtf8()) < 0 || !file.flush())
        return Error{Errc::Full, "the recovery file cannot be written"};
    return {};
}

} // namespace uitwijk::cli
