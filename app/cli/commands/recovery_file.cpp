// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/recovery_file.h"

namespace uitwijk::cli {

Result<RecoveryFile> RecoveryFile::claim(const QString& path)
{
    RecoveryFile claimed;
    if (path.isEmpty())
        return claimed;
    if (QFile::exists(path))
        return Error{Errc::Exists, "the recovery sheet would replace a file"};
    claimed.m_file = std::make_unique<QFile>(path);
    if (!claimed.m_file->open(
            QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        claimed.m_file.reset(); // not ours to remove
        return Error{Errc::ReadOnly, "the recovery sheet cannot be written there"};
    }
    return claimed;
}

RecoveryFile::~RecoveryFile()
{
    if (m_file && !m_isWritten)
        m_file->remove();
}

void RecoveryFile::write(const Console& console, const RecoverySheet& sheet)
{
    write(console, QStringLiteral("Recovery sheet. Print it, put it in the safe, keep it on no device:"),
        sheet.text());
}

void RecoveryFile::write(const Console& console, const QString& heading, const QString& secret)
{
    const QString text = QStringLiteral("%1\n\n%2\n").arg(heading, secret);
    m_isWritten = true;
    if (!m_file || m_file->write(text.toUtf8()) < 0 || !m_file->flush())
        console.complain(text);
    else
        m_file->close();
}

} // namespace uitwijk::cli
