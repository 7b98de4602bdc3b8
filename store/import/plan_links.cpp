// SPDX-License-Identifier: Apache-2.0
#include "store/import/plan_links.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace uitwijk {
namespace {

// The path below the folder, or nothing when it leads out of it.
std::optional<QString> resolved(const QString& file, const QString& link)
{
    QStringList parts = file.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (!parts.isEmpty())
        parts.removeLast();
    if (link.startsWith(QLatin1Char('/')))
        parts.clear();
    for (const QString& part : link.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (part == QStringLiteral("."))
            continue;
        if (part != QStringLiteral(".."))
            parts.append(part);
        else if (parts.isEmpty())
            return std::nullopt;
        else
            parts.removeLast();
    }
    return parts.join(QLatin1Char('/'));
}

bool leadsSomewhere(const QString& path, const QSet<QString>& files)
{
    return std::any_of(files.begin(), files.end(), [&](const QString& file) {
        return file == path || file.startsWith(path + QLatin1Char('/'))
            || file == path + QStringLiteral(".md");
    });
}

std::optional<ImportWarningKind> faultOf(const FoundLink& link, const LinkTargets& targets)
{
    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*:|//)"));
    if (link.picture)
        return ImportWarningKind::PictureLeftOut;
    if (link.url.isEmpty() || scheme.match(link.url).hasMatch())
        return std::nullopt;
    const QString path = QUrl::fromPercentEncoding(link.url.section(QLatin1Char('#'), 0, 0).toUtf8());
    const QString anchor = link.url.section(QLatin1Char('#'), 1);
    if (path.isEmpty())
        return targets.anchors.contains(anchor.toLower()) ? std::nullopt
                                                          : std::optional(ImportWarningKind::MissingTarget);
    const std::optional<QString> target = resolved(targets.file, path);
    if (!target)
        return ImportWarningKind::OutsideFolder;
    return leadsSomewhere(*target, targets.files) ? std::nullopt
                                                  : std::optional(ImportWarningKind::MissingTarget);
}

} // namespace

QString anchorOf(const QString& heading)
{
    QString anchor;
    for (const QChar character : heading.toLower().trimmed()) {
        if (character.isLetterOrNumber() || character == u'-' || character == u'_')
            anchor += character;
        else if (character.isSpace())
            anchor += u'-';
    }
    return anchor;
}

std::vector<ImportWarning> checkLinks(const std::vector<FoundLink>& links, const LinkTargets& targets)
{
    std::vector<ImportWarning> warnings;
    for (const FoundLink& link : links) {
        if (const auto kind = faultOf(link, targets))
            warnings.push_back({*kind, link.line, link.url.left(200)});
    }
    return warnings;
}

} // namespace uitwijk
