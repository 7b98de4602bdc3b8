// SPDX-License-Identifier: Apache-2.0
#include "store/import/import_object.h"
#include "store/import/step_flow.h"

#include <QCborArray>

#include <map>
#include <tuple>

namespace uitwijk {
namespace {

constexpr qsizetype kMaxBody = 15'000; // characters: fits a value of 64 KiB in any script

QString normalised(const QString& text)
{
    return text.simplified().toLower();
}

QString titleOr(const QString& title, const QString& otherwise)
{
    return title.isEmpty() ? otherwise : title;
}

// Body texts of bounded length, cut between paragraphs where that is possible.
QStringList parts(const QString& body)
{
    QStringList result;
    for (qsizetype at = 0; at < body.size();) {
        qsizetype end = body.size();
        if (end - at > kMaxBody) {
            const qsizetype paragraph = body.lastIndexOf(QStringLiteral("\n\n"), at + kMaxBody);
            end = paragraph > at ? paragraph : at + kMaxBody;
        }
        result.append(body.mid(at, end - at).trimmed());
        at = end;
    }
    return result;
}

// Lays a plan out as document, sections, checklists and steps.
class PlanLayout {
public:
    explicit PlanLayout(const ImportedPlan& plan)
        : m_plan(plan)
    {
        m_set.source = plan.source;
        m_set.warnings = plan.warnings;
    }

    ImportSet layOut()
    {
        const int document
            = add({.kind = ObjectKind::Document, .key = QStringLiteral("document"), .ordered = false});
        std::vector<ImportedExtra> extras = m_plan.meta;
        QStringList body;
        std::vector<int> places;
        for (const ImportedSection& section : m_plan.sections) {
            if (section.level == 0) {
                extras.insert(extras.end(), section.hidden.begin(), section.hidden.end());
                body = parts(bodyOf(section));
                places.push_back(document);
                addMore(body, m_plan.title, document);
                addChecklists(section, document);
                continue;
            }
            const int parent = section.parent >= 0 ? places[std::size_t(section.parent)] : document;
            places.push_back(addSection(section, parent));
        }
        m_set.objects[0].fields = {{Field::Title, titleOr(m_plan.title, m_plan.source.name)},
            {Field::Body, body.value(0)}, {Field::Unmapped, extrasValue(extras)}};
        appendContacts(m_set, m_plan.contacts);
        return std::move(m_set);
    }

private:
    int add(ImportObject object)
    {
        if (const int use = ++m_uses[{object.parent, int(object.kind), object.key}]; use > 1)
            object.key += QStringLiteral("#%1").arg(use);
        m_set.objects.push_back(std::move(object));
        return int(m_set.objects.size()) - 1;
    }

    static QString bodyOf(const ImportedSection& section)
    {
        QStringList texts;
        for (const ImportedBlock& block : section.blocks) {
            if (!block.checklist || !block.checklist->chosen)
                texts.append(block.markdown);
        }
        return texts.join(QStringLiteral("\n\n"));
    }

    int addSection(const ImportedSection& section, int parent)
    {
        const QStringList body = parts(bodyOf(section));
        const int index = add({.kind = ObjectKind::Section,
            .key = normalised(section.title),
            .parent = parent,
            .fields = {{Field::Title, titleOr(section.title, QStringLiteral("–"))},
                {Field::Body, body.value(0)}, {Field::Unmapped, extrasValue(section.hidden)}}});
        addMore(body, section.title, index);
        addChecklists(section, index);
        return index;
    }

    void addMore(const QStringList& body, const QString& title, int parent)
    {
        for (qsizetype i = 1; i < body.size(); ++i)
            add({.kind = ObjectKind::Section,
                .key = QStringLiteral("part"),
                .parent = parent,
                .fields
                = {{Field::Title, QStringLiteral("%1 (%2)").arg(title).arg(i + 1)}, {Field::Body, body[i]}}});
    }

    void addChecklists(const ImportedSection& section, int parent)
    {
        for (const ImportedBlock& block : section.blocks) {
            if (!block.checklist || !block.checklist->chosen)
                continue;
            const ImportedChecklist& list = *block.checklist;
            const int index = add({.kind = ObjectKind::Checklist,
                .key = normalised(list.title),
                .parent = parent,
                .fields = {{Field::Title, titleOr(list.title, m_plan.title)}, {Field::Body, list.note},
                    {Field::Role, list.role}}});
            addSteps(list.steps, index);
        }
    }

    using Condition = std::optional<std::pair<int, int>>; // the step that asks, and its answer

    void addSteps(const std::vector<ImportedStep>& steps, int parent)
    {
        for (const ImportedStep& step : steps)
            addStep(step, parent, {});
    }

    /// What stands below a step that applies for one answer applies for that answer too.
    void addStep(const ImportedStep& step, int parent, const Condition& onlyIf)
    {
        const StepFlow flow = flowOf(step);
        ImportObject object{.kind = ObjectKind::Step,
            .key = normalised(step.text).left(200),
            .parent = parent,
            .onlyIf = onlyIf,
            .fields = {{Field::Title, titleOr(step.text, QStringLiteral("–"))}, {Field::HowTo, step.details},
                {Field::Role, step.role}}};
        if (!flow.answers.isEmpty())
            object.fields.emplace_back(Field::Answers, QCborArray::fromStringList(flow.answers));
        if (flow.waitMinutes > 0)
            object.fields.emplace_back(Field::Wait, flow.waitMinutes);
        if (flow.repeatMinutes > 0)
            object.fields.emplace_back(Field::Repeat, flow.repeatMinutes);
        const int index = add(std::move(object));
        for (std::size_t place = 0; place < step.steps.size(); ++place)
            addStep(step.steps[place], index,
                flow.answers.isEmpty() ? onlyIf : Condition({index, flow.answerOfSub[place]}));
    }

    const ImportedPlan& m_plan;
    ImportSet m_set;
    std::map<std::tuple<int, int, QString>, int> m_uses;
};

} // namespace

ImportSet importObjects(const ImportedPlan& plan)
{
    return PlanLayout(plan).layOut();
}

} // namespace uitwijk
