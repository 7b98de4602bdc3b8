// SPDX-License-Identifier: Apache-2.0
#include "app/cli/words.h"

#include <array>
#include <utility>

namespace uitwijk::cli {

namespace {

constexpr std::array kStates{std::pair{StepState::ToDo, "to-do"}, std::pair{StepState::Doing, "doing"},
    std::pair{StepState::Done, "done"}, std::pair{StepState::Deferred, "deferred"},
    std::pair{StepState::Blocked, "blocked"}, std::pair{StepState::Overridden, "overridden"},
    std::pair{StepState::NotApplicable, "not-applicable"}};

constexpr std::array kTaskStates{std::pair{TaskState::Open, "open"}, std::pair{TaskState::Doing, "doing"},
    std::pair{TaskState::Done, "done"}, std::pair{TaskState::Dropped, "dropped"}};

constexpr std::array kKinds{std::pair{ObjectKind::Organisation, "organisation"},
    std::pair{ObjectKind::Document, "document"}, std::pair{ObjectKind::Section, "section"},
    std::pair{ObjectKind::Checklist, "checklist"}, std::pair{ObjectKind::Step, "step"},
    std::pair{ObjectKind::Contact, "contact"}, std::pair{ObjectKind::Site, "site"},
    std::pair{ObjectKind::Asset, "asset"}, std::pair{ObjectKind::Service, "service"},
    std::pair{ObjectKind::Scenario, "scenario"}, std::pair{ObjectKind::Criterion, "criterion"},
    std::pair{ObjectKind::PhoneLine, "phone-line"}, std::pair{ObjectKind::Measure, "measure"},
    std::pair{ObjectKind::Unit, "unit"}, std::pair{ObjectKind::Source, "source"},
    std::pair{ObjectKind::SafetyCard, "safety-card"}, std::pair{ObjectKind::Clock, "clock"},
    std::pair{ObjectKind::Message, "message"}, std::pair{ObjectKind::Shift, "shift"}};

constexpr std::array kFields{std::pair{Field::Title, "title"}, std::pair{Field::Body, "body"},
    std::pair{Field::Parent, "parent"}, std::pair{Field::Order, "order"}, std::pair{Field::Owner, "owner"},
    std::pair{Field::ReviewBy, "review-by"}, std::pair{Field::VerifiedOn, "verified-on"},
    std::pair{Field::PlanKind, "plan-kind"}, std::pair{Field::Method, "method"},
    std::pair{Field::Minutes, "minutes"}, std::pair{Field::HowTo, "how-to"}, std::pair{Field::Role, "role"},
    std::pair{Field::Vital, "vital"}, std::pair{Field::Phase, "phase"}, std::pair{Field::Links, "links"},
    std::pair{Field::Organisation, "organisation"}, std::pair{Field::JobTitle, "job-title"},
    std::pair{Field::Phones, "phones"}, std::pair{Field::Emails, "emails"},
    std::pair{Field::Address, "address"}, std::pair{Field::Note, "note"},
    std::pair{Field::References, "references"}, std::pair{Field::WhatToSay, "what-to-say"},
    std::pair{Field::Deputies, "deputies"}, std::pair{Field::ContactGroup, "group"},
    std::pair{Field::TeamRole, "team-role"}, std::pair{Field::Serial, "serial"},
    std::pair{Field::Model, "model"}, std::pair{Field::Category, "category"},
    std::pair{Field::NetworkAddresses, "network-addresses"}, std::pair{Field::Licence, "licence"},
    std::pair{Field::RestoreFrom, "restore-from"}, std::pair{Field::Position, "position"},
    std::pair{Field::AssemblyPoint, "assembly-point"}, std::pair{Field::ShutOffs, "shut-offs"},
    std::pair{Field::Access, "access"}, std::pair{Field::Seats, "seats"}, std::pair{Field::Route, "route"},
    std::pair{Field::Rto, "rto"}, std::pair{Field::Rpo, "rpo"}, std::pair{Field::Mtpd, "mtpd"},
    std::pair{Field::MinimumLevel, "minimum-level"}, std::pair{Field::Workaround, "workaround"},
    std::pair{Field::DependsOn, "depends-on"}, std::pair{Field::Effect, "effect"},
    std::pair{Field::Covers, "covers"}, std::pair{Field::Threshold, "threshold"},
    std::pair{Field::ForwardTo, "forward-to"}, std::pair{Field::ForwardHow, "forward-how"},
    std::pair{Field::ForwardTest, "forward-test"}, std::pair{Field::ForwardUndo, "forward-undo"},
    std::pair{Field::LineNumber, "line-number"}, std::pair{Field::Law, "law"},
    std::pair{Field::CountsFrom, "counts-from"}, std::pair{Field::Within, "within"},
    std::pair{Field::AppliesIf, "applies-if"}, std::pair{Field::Audience, "audience"},
    std::pair{Field::From, "from"}, std::pair{Field::Until, "until"}, std::pair{Field::OnDuty, "on-duty"},
    std::pair{Field::Skills, "skills"}, std::pair{Field::SourceName, "source-name"}};

template <typename Table, typename Key>
QString wordIn(const Table& table, Key key)
{
    for (const auto& [known, word] : table) {
        if (known == key)
            return QString::fromLatin1(word);
    }
    return QString::number(int(key)); // something of a newer version
}

} // namespace

QString wordFor(StepState state)
{
    return wordIn(kStates, state);
}

std::optional<StepState> stepStateCalled(const QString& word)
{
    if (word == QLatin1String("undo"))
        return StepState::ToDo;
    for (const auto& [state, known] : kStates) {
        if (word == QLatin1String(known))
            return state;
    }
    return std::nullopt;
}

QString wordFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Crisis:
        return QStringLiteral("crisis");
    case Verdict::MajorIncident:
        return QStringLiteral("major-incident");
    case Verdict::Incident:
        break;
    }
    return QStringLiteral("incident");
}

std::optional<Verdict> verdictCalled(const QString& word)
{
    for (const Verdict verdict : {Verdict::Crisis, Verdict::MajorIncident, Verdict::Incident}) {
        if (word == wordFor(verdict))
            return verdict;
    }
    return std::nullopt;
}

QString wordFor(TaskState state)
{
    return wordIn(kTaskStates, state);
}

std::optional<TaskState> taskStateCalled(const QString& word)
{
    for (const auto& [state, known] : kTaskStates) {
        if (word == QLatin1String(known))
            return state;
    }
    return std::nullopt;
}

QString wordFor(ObjectKind kind)
{
    return wordIn(kKinds, kind);
}

QString wordFor(Field field)
{
    return wordIn(kFields, field);
}

} // namespace uitwijk::cli
