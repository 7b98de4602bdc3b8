// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include <QJsonDocument>

#include <cstdio>

namespace uitwijk::cli {

namespace {

void put(std::FILE* stream, const Bytes& octets)
{
    std::fwrite(octets.constData(), 1, std::size_t(octets.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

void Console::line(const QString& text) const
{
    if (!m_json)
        put(stdout, text.toUtf8());
}

void Console::speakOfExercise() const
{
    if (!m_isExercise)
        line(QStringLiteral("EXERCISE"));
    m_isExercise = true;
}

void Console::document(const QJsonObject& object) const
{
    QJsonObject marked = object;
    if (m_isExercise)
        marked.insert(QStringLiteral("exercise"), true);
    if (m_json)
        put(stdout, QJsonDocument(marked).toJson(QJsonDocument::Compact));
}

void Console::complain(const QString& text) const
{
    put(stderr, "uitwijkctl: " + text.toUtf8());
}

ExitCode Console::fail(const Error& error) const
{
    const QString detail = error.detail.empty()
        ? QString()
        : QStringLiteral(" (%1)").arg(QString::fromStdString(error.detail));
    complain(QString::fromUtf8(adviceFor(error.code)) + detail);
    return exitCodeOf(error.code);
}

} // namespace uitwijk::cli
