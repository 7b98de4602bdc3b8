// SPDX-License-Identifier: Apache-2.0
#include "store/import/markdown_plan_reader.h"

#include "store/import/step_builder.h"
#include "tests/store/import/import_samples.h"
#include "tests/store/import/independent_markdown.h"
#include "tests/store/import/real_data.h"
#include "tests/store/import/source_words.h"
#include "tests/support/string_makers.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>

using namespace uitwijk;

namespace {

ImportedPlan planAt(const QString& path)
{
    const auto read = readMarkdownPlan(fileContent(path), path.section(QLatin1Char('/'), -1));
    REQUIRE(read);
    return *read;
}

void chooseAll(ImportedPlan& plan, bool chosen)
{
    for (ImportedSection& section : plan.sections) {
        for (ImportedBlock& block : section.blocks) {
            if (block.checklist)
                block.checklist->chosen = chosen;
        }
    }
}

int ofOrigin(const std::vector<ImportedStep>& steps, StepOrigin origin)
{
    int count = 0;
    for (const ImportedStep& step : steps)
        count += (step.origin == origin ? 1 : 0) + ofOrigin(step.steps, origin);
    return count;
}

// Lines that begin with a box, also behind a list mark or in a cell.
std::vector<int> linesMatching(const Bytes& text, const QRegularExpression& pattern)
{
    std::vector<int> lines;
    const QStringList all = QString::fromUtf8(text).split(QLatin1Char('\n'));
    for (int i = 0; i < all.size(); ++i) {
        if (pattern.match(all[i]).hasMatch())
            lines.push_back(i + 1);
    }
    return lines;
}

int within(const std::vector<int>& lines, const ImportedBlock& block)
{
    return int(std::count_if(lines.begin(), lines.end(),
        [&](int line) { return line >= block.firstLine && line <= block.lastLine; }));
}

} // namespace

TEST_CASE("every word of the real plans is findable in their import, however the lists are chosen")
{
    int words = 0;
    for (const QString& path : realFiles(QStringLiteral("plans"), QStringLiteral(".md"))) {
        INFO(path.toStdString());
        ImportedPlan plan = planAt(path);
        const WordCount wanted = wordsOfMarkdown(fileContent(path));
        for (const int count : wanted)
            words += count;
        const QStringList none;
        CHECK(missingWords(wanted, wordsOfPlan(plan)) == none);
        chooseAll(plan, true);
        CHECK(missingWords(wanted, wordsOfPlan(plan)) == none);
        chooseAll(plan, false);
        CHECK(missingWords(wanted, wordsOfPlan(plan)) == none);
    }
    CHECK(words > 10000);
    WARN(words << " words found");
}

TEST_CASE("the steps of the real plans are the list items and boxed lines that another parser counts")
{
    static const QRegularExpression boxLine(QStringLiteral("^\\s*[☐☑☒□❏❑▢]"));
    static const QRegularExpression letterLine(QStringLiteral("^\\s+[a-z]\\.\\s"));
    int lists = 0;
    int steps = 0;
    for (const QString& path : realFiles(QStringLiteral("plans"), QStringLiteral(".md"))) {
        const Bytes bytes = fileContent(path);
        const IndependentCount count = countIndependently(bytes);
        const std::vector<int> boxes = linesMatching(bytes, boxLine);
        const std::vector<int> letters = linesMatching(bytes, letterLine);
        for (const ImportedSection& section : planAt(path).sections) {
            for (const ImportedBlock& block : section.blocks) {
                if (!block.checklist || !block.checklist->chosen)
                    continue;
                INFO(path.toStdString() << " lines " << block.firstLine << " to " << block.lastLine);
                const std::vector<ImportedStep>& found = block.checklist->steps;
                CHECK(ofOrigin(found, StepOrigin::ListItem) == within(count.itemLines, block));
                CHECK(ofOrigin(found, StepOrigin::BoxLine) == within(boxes, block));
                CHECK(ofOrigin(found, StepOrigin::TableRow) == within(count.rowLines, block));
                CHECK(ofOrigin(found, StepOrigin::LetteredLine) == within(letters, block));
                ++lists;
                steps += countSteps(found);
            }
        }
    }
    WARN(lists << " checklists with " << steps << " steps");
    CHECK(steps > 3000);
}

TEST_CASE("the longest real plan is read in well under fifty milliseconds")
{
    QString longest;
    qsizetype lines = 0;
    for (const QString& path : realFiles(QStringLiteral("plans"), QStringLiteral(".md"))) {
        if (const qsizetype count = fileContent(path).count('\n'); count > lines) {
            lines = count;
            longest = path;
        }
    }
    planAt(longest); // patterns are compiled once
    QElapsedTimer timer;
    timer.start();
    planAt(longest);
    WARN(lines << " lines in " << timer.nsecsElapsed() / 1000 << " µs");
    CHECK(timer.elapsed() < 500); // a debug build on a busy machine; benchmarks measure
}
