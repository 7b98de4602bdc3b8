// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/benchmarks.h"

#include "store/sqlite/query.h"

#include <QCborArray>
#include <QStringList>

namespace uitwijk {

namespace {

constexpr double kFrameMs = 16;
constexpr int kRepetitions = 3;

/// What people look for when something burns, typed letter by letter.
const QStringList& typed()
{
    static const QStringList words{QStringLiteral("assembly point"), QStringLiteral("generator fuel"),
        QStringLiteral("phone tree"), QStringLiteral("shelter north"), QStringLiteral("p437@example.org"),
        QStringLiteral("+44 20 7946 0123"), QStringLiteral("printer floor 3"), QStringLiteral("zx-004711"),
        QStringLiteral("switch off water"), QStringLiteral("nothing of that name")};
    return words;
}

/// Devices with numbers and places, to fill the handbook up to as many records as are asked for.
std::vector<OpDraft> assets(int count)
{
    static const QStringList things{QStringLiteral("Printer"), QStringLiteral("Server"),
        QStringLiteral("Laptop"), QStringLiteral("Router"), QStringLiteral("Access point"),
        QStringLiteral("Battery"), QStringLiteral("Telephone"), QStringLiteral("Safe")};
    std::vector<OpDraft> drafts;
    const auto set = [&drafts](const ObjectId& asset, Field field, const QCborValue& value) {
        drafts.push_back({.kind = OpKind::Set, .object = asset, .field = quint32(field), .value = value});
    };
    for (int i = 0; i < count; ++i) {
        const auto asset = randomId<ObjectId>();
        set(asset, Field::Kind, int(ObjectKind::Asset));
        set(asset, Field::Title, QStringLiteral("%1 floor %2").arg(things.at(i % things.size())).arg(i % 12));
        set(asset, Field::Serial, QStringLiteral("ZX-%1").arg(i, 6, 10, QLatin1Char('0')));
        set(asset, Field::Model, QStringLiteral("Model %1").arg(i % 97));
        set(asset, Field::NetworkAddresses,
            QCborArray{QStringLiteral("192.0.2.%1").arg(i % 250), QStringLiteral("host%1").arg(i)});
    }
    return drafts;
}

/// The same words for the index alone: no ranking, no titles, no snippets.
QString bareMatch(const QString& query)
{
    QStringList parts;
    QString word;
    for (const QChar letter : query + QLatin1Char(' ')) {
        if (letter.isLetterOrNumber())
            word += letter;
        else if (!word.isEmpty())
            parts.append(QLatin1Char('"') + std::exchange(word, QString()) + QStringLiteral("\"*"));
    }
    return parts.join(QStringLiteral(" AND "));
}

struct Keystroke {
    QString query;
    double ms = 0;
    double bareMs = 0;
};

Keystroke measured(const SearchView& search, Connection& index, const QString& query)
{
    std::vector<double> ours;
    std::vector<double> bare;
    for (int i = 0; i < kRepetitions; ++i) {
        const Stopwatch searching;
        (void)must(search.find(query));
        ours.push_back(searching.ms());
        const Stopwatch asking;
        must(Query(index, "SELECT rowid FROM search WHERE search MATCH :query LIMIT 50", bareMatch(query))
                 .run());
        bare.push_back(asking.ms());
    }
    return {.query = query, .ms = median(ours), .bareMs = median(bare)};
}

} // namespace

void measureSearch(Stage& stage)
{
    const auto copy = stage.copyOfHandbook(QStringLiteral("search"));
    const int present
        = int(stage.plan().lists.size() + stage.plan().steps.size()) + int(stage.plan().contacts.size());
    must(copy->store->log().append(assets(std::max(0, stage.sizes.records - present)), copy->person));
    auto index = must(Connection::openEncrypted(
        copy->folder + QStringLiteral("/protected.db"), copy->key.view(), OpenMode::ReadOnly));
    std::vector<double> ours;
    std::vector<double> bare;
    Keystroke slowest;
    for (const QString& words : typed()) {
        for (qsizetype length = 1; length <= words.size(); ++length) {
            if (bareMatch(words.left(length)).isEmpty())
                continue;
            const Keystroke keystroke = measured(copy->store->search(), index, words.left(length));
            ours.push_back(keystroke.ms);
            bare.push_back(keystroke.bareMs);
            if (keystroke.ms > slowest.ms)
                slowest = keystroke;
        }
    }
    Line()
        .add("name", "search")
        .addFigure(median(ours), "ms", median(bare))
        .add("p95", percentile(ours, 0.95))
        .add("max", slowest.ms)
        .add("slowest", slowest.query.toUtf8().constData())
        .add("baseline_p95", percentile(bare, 0.95))
        .add("baseline_max", percentile(bare, 1))
        .add("of_frame", slowest.ms / kFrameMs)
        .add("target_of_frame", 1)
        .add("records", std::max(present, stage.sizes.records))
        .add("keystrokes", int(ours.size()))
        .print();
}

} // namespace uitwijk
