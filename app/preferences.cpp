// SPDX-License-Identifier: Apache-2.0
#include "app/preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

namespace uitwijk {
namespace {
constexpr double kSmallestText = 0.8;
constexpr double kLargestText = 2.0;

QString spokenHere()
{
    return QLocale().language() == QLocale::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
}
} // namespace

Preferences::Preferences(QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_language(spokenHere())
{
    read();
}

void Preferences::setLanguage(const QString& language)
{
    if (m_language == language)
        return;
    m_language = language;
    write();
    emit languageChanged();
}

void Preferences::setAppearance(int appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    write();
    emit changed();
}

void Preferences::setTextScale(double scale)
{
    scale = std::clamp(scale, kSmallestText, kLargestText);
    if (qFuzzyCompare(m_textScale, scale))
        return;
    m_textScale = scale;
    write();
    emit changed();
}

void Preferences::setReduceMotion(bool reduce)
{
    if (m_reduceMotion == reduce)
        return;
    m_reduceMotion = reduce;
    write();
    emit changed();
}

void Preferences::setQuietAlarms(bool quiet)
{
    if (m_quietAlarms == quiet)
        return;
    m_quietAlarms = quiet;
    write();
    emit changed();
}

void Preferences::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    m_language = kept.value(QStringLiteral("language")).toString(m_language);
    m_appearance = std::clamp(kept.value(QStringLiteral("appearance")).toInt(), 0, 2);
    m_textScale
        = std::clamp(kept.value(QStringLiteral("textScale")).toDouble(1), kSmallestText, kLargestText);
    m_reduceMotion = kept.value(QStringLiteral("reduceMotion")).toBool();
    m_quietAlarms = kept.value(QStringLiteral("quietAlarms")).toBool();
}

void Preferences::write() const
{
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return; // a read-only place keeps the choice until the program ends
    file.write(QJsonDocument(QJsonObject{
                                 {QStringLiteral("language"), m_language},
                                 {QStringLiteral("appearance"), m_appearance},
                                 {QStringLiteral("textScale"), m_textScale},
                                 {QStringLiteral("reduceMotion"), m_reduceMotion},
                                 {QStringLiteral("quietAlarms"), m_quietAlarms},
                             })
                   .toJson());
    file.commit();
}

} // namespace uitwijk
