// SPDX-License-Identifier: Apache-2.0
#include "app/uitwijk/sample_start.h"

#include "store/crypto/digest.h"

#include <QDateTime>
#include <QFileInfo>

#include <cstdio>

namespace uitwijk {
namespace {

/// Twelve hexadecimal digits in three groups: random, and short enough to type again.
QString inventedPassphrase()
{
    QString words = randomId<ObjectId>().hex().left(12);
    words.insert(8, u'-');
    words.insert(4, u'-');
    return words;
}

} // namespace

SampleStart SampleStart::choose(const StartOptions& options)
{
    QString folder = options.folder;
    if (!options.isFolderGiven)
        folder += QStringLiteral("-sample-")
            + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    return {.folder = folder, .passphrase = inventedPassphrase()};
}

void SampleStart::begin(Session& session) const
{
    std::fputs(qPrintable(QStringLiteral("sample handbook: %1\npassphrase: %2\n")
                              .arg(QFileInfo(folder).absoluteFilePath(), passphrase)),
        stdout);
    std::fflush(stdout);
    // The invented organisation and its first admin are the sample's own.
    session.create(QStringLiteral("Vlierhaven"), QStringLiteral("Sam de Wit"), passphrase, true);
}

void SampleStart::openAtOnce(Session& session)
{
    QObject::connect(&session, &Session::recoveryWordsChanged, &session, [&session] {
        if (!session.recoveryWords().isEmpty())
            session.forgetRecoveryWords();
    });
}

} // namespace uitwijk
