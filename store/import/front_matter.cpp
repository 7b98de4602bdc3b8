// SPDX-License-Identifier: Apache-2.0
#include "store/import/front_matter.h"

#include <yaml-cpp/yaml.h>

#include <functional>

namespace uitwijk {
namespace {

constexpr int kMaxLines = 500;
constexpr int kMaxDepth = 12;
constexpr int kMaxNodes = 5000; // aliases that repeat each other grow without end

using Visit = std::function<void(const QString& path, const QString& value)>;

// Every scalar of a tree, in order.
class ScalarWalk {
public:
    explicit ScalarWalk(Visit visit)
        : m_visit(std::move(visit))
    {
    }

    void walk(const YAML::Node& node, const QString& path, int depth = 0)
    {
        if (++m_nodes > kMaxNodes || depth > kMaxDepth)
            return;
        if (node.IsScalar()) {
            m_visit(path, QString::fromStdString(node.Scalar()));
        } else if (node.IsSequence()) {
            for (const auto& child : node)
                walk(child, path, depth + 1);
        } else if (node.IsMap()) {
            for (const auto& pair : node) {
                const QString key
                    = pair.first.IsScalar() ? QString::fromStdString(pair.first.Scalar()) : QString();
                walk(pair.second, path.isEmpty() ? key : path + QLatin1Char('.') + key, depth + 1);
            }
        } else {
            m_visit(path, {});
        }
    }

private:
    Visit m_visit;
    int m_nodes = 0;
};

// Its exceptions end here.
bool walkYaml(const QString& text, const Visit& visit)
{
    try {
        const YAML::Node root = YAML::Load(text.toStdString());
        if (!root.IsMap())
            return false;
        ScalarWalk(visit).walk(root, {});
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

int endOf(const QStringList& lines)
{
    if (lines.isEmpty() || lines[0].trimmed() != QStringLiteral("---"))
        return 0;
    for (int i = 1; i < lines.size() && i < kMaxLines; ++i) {
        const QString line = lines[i].trimmed();
        if (line == QStringLiteral("---") || line == QStringLiteral("..."))
            return i + 1;
    }
    return 0;
}

} // namespace

QString FrontMatter::value(const QString& name) const
{
    for (const ImportedExtra& extra : meta) {
        if (extra.name.compare(name, Qt::CaseInsensitive) == 0)
            return extra.value;
    }
    return {};
}

FrontMatter readFrontMatter(const QStringList& lines)
{
    FrontMatter front{.lines = endOf(lines)};
    if (front.lines < 3)
        return front.lines == 2 ? front : FrontMatter{};
    const QStringList inner = lines.mid(1, front.lines - 2);
    for (const QString& line : inner) {
        if (line.trimmed().startsWith(QLatin1Char('#')))
            front.meta.push_back({QStringLiteral("#"), line.trimmed().mid(1).trimmed()});
    }
    const std::size_t comments = front.meta.size();
    front.understood
        = walkYaml(inner.join(QLatin1Char('\n')), [&](const QString& path, const QString& value) {
              if (front.meta.size() > comments && front.meta.back().name == path)
                  front.meta.back().value += QStringLiteral(", ") + value;
              else
                  front.meta.push_back({path, value});
          });
    if (front.understood)
        return front;
    // Two rules around prose are no settings.
    const bool settings = inner.join(QString()).contains(QLatin1Char(':'));
    if (!settings)
        return {};
    front.meta = {{QStringLiteral("---"), inner.join(QLatin1Char('\n'))}};
    return front;
}

QStringList readNavigation(const QString& yaml)
{
    QStringList paths;
    walkYaml(yaml, [&](const QString& path, const QString& value) {
        if (path == QStringLiteral("nav") || path.startsWith(QStringLiteral("nav.")))
            paths.append(value);
    });
    return paths;
}

} // namespace uitwijk
