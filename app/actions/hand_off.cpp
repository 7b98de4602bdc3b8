// SPDX-License-Identifier: Apache-2.0
#include "app/actions/hand_off.h"

#include "app/models/spoken.h"
#include "store/domain/position.h"

#include <QPointer>
#include <QStringList>

namespace uitwijk {

namespace {

const QString kEmergency = QStringLiteral("112");

/// What a telephone dials: figures and signs, nothing to look at.
QString dialled(const QString& number)
{
    QString kept;
    for (const QChar c : number) {
        if ((c >= u'0' && c <= u'9') || QStringView(u"+*#").contains(c))
            kept += c;
    }
    return kept;
}

QString encoded(const QString& words)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(words));
}

QStringList listed(const QString& all)
{
    QStringList parts;
    for (const QString& part : all.split(u',', Qt::SkipEmptyParts))
        parts.append(part.trimmed());
    return parts;
}

QUrl linkTo(const QString& scheme, const QString& path)
{
    QUrl link;
    link.setScheme(scheme);
    link.setPath(path, QUrl::DecodedMode);
    return link;
}

} // namespace

HandOff::HandOff(LinkOpener& links, QObject* parent)
    : QObject(parent)
    , m_links(links)
{
}

void HandOff::setExercise(bool isExercise)
{
    if (m_isExercise == isExercise)
        return;
    m_isExercise = isExercise;
    emit exerciseChanged();
}

QUrl HandOff::callLink(const QString& number)
{
    return linkTo(QStringLiteral("tel"), dialled(number));
}

QUrl HandOff::textLink(const QString& numbers, const QString& words)
{
    QStringList to;
    for (const QString& number : listed(numbers))
        to.append(dialled(number));
    QUrl link = linkTo(QStringLiteral("sms"), to.join(u','));
    link.setQuery(QStringLiteral("body=") + encoded(words), QUrl::StrictMode);
    return link;
}

QUrl HandOff::mailLink(const QString& addresses, const QString& subject, const QString& words)
{
    QUrl link = linkTo(QStringLiteral("mailto"), listed(addresses).join(u','));
    link.setQuery(
        QStringLiteral("subject=%1&body=%2").arg(encoded(subject), encoded(words)), QUrl::StrictMode);
    return link;
}

QUrl HandOff::mapLink(double latitude, double longitude, const QString& title)
{
    QUrl link(geoUri({.position = {.latitude = latitude, .longitude = longitude}}));
    // Not of RFC 5870: map programs take the name of the place this way.
    link.setQuery(QStringLiteral("q=%1(%2)").arg(link.path(), encoded(title)), QUrl::StrictMode);
    return link;
}

void HandOff::call(const QString& number)
{
    open(callLink(number), {.to = spokenNumber(number)});
}

void HandOff::callEmergency()
{
    openNow(callLink(kEmergency), {.to = kEmergency});
}

void HandOff::text(const QString& numbers, const QString& words)
{
    QStringList spoken;
    for (const QString& number : listed(numbers))
        spoken.append(spokenNumber(number));
    open(textLink(numbers, words), {.to = spoken.join(u'\n'), .words = words});
}

void HandOff::mail(const QString& addresses, const QString& subject, const QString& words)
{
    open(mailLink(addresses, subject, words), {.to = listed(addresses).join(u'\n'), .words = words});
}

void HandOff::map(double latitude, double longitude, const QString& title)
{
    const QString place = QStringLiteral("%1\n%2").arg(latitude, 0, 'f', 5).arg(longitude, 0, 'f', 5);
    // A map starts nothing and tells nobody: an exercise may look at it.
    openNow(mapLink(latitude, longitude, title), {.to = place, .words = title});
}

void HandOff::open(const QUrl& link, const Shown& shown)
{
    if (m_isExercise)
        emit notOpened(Exercise, shown.to, shown.words);
    else
        openNow(link, shown);
}

void HandOff::openNow(const QUrl& link, const Shown& shown)
{
    m_links.open(link, [self = QPointer<HandOff>(this), shown](bool opened) {
        if (self && !opened)
            emit self->notOpened(NothingTakesIt, shown.to, shown.words);
    });
}

} // namespace uitwijk
