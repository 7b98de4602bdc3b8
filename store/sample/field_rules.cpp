// SPDX-License-Identifier: Apache-2.0
#include "store/sample/field_rules.h"

#include <QHash>

namespace uitwijk {

namespace {

struct NamedRule {
    const char* name;
    FieldRule rule;
};

constexpr auto kContact = ObjectKind::Contact;

constexpr NamedRule kFieldRules[]{
    {"title", {Field::Title, Shape::Text, {}, true}},
    {"body", {Field::Body, Shape::Text}},
    {"parent", {Field::Parent, Shape::Reference}},
    {"owner", {Field::Owner, Shape::Reference, kContact}},
    {"reviewBy", {Field::ReviewBy, Shape::Day}},
    {"verifiedOn", {Field::VerifiedOn, Shape::Day}},
    {"tags", {Field::Tags, Shape::Strings}},
    {"planKind", {Field::PlanKind, Shape::String}},
    {"method", {Field::Method, Shape::String}},
    {"minutes", {Field::Minutes, Shape::Integer}},
    {"howTo", {Field::HowTo, Shape::Text}},
    {"role", {Field::Role, Shape::Text}},
    {"vital", {Field::Vital, Shape::Bool}},
    {"phase", {Field::Phase, Shape::String}},
    {"links", {Field::Links, Shape::References}},
    {"organisation", {Field::Organisation, Shape::String}},
    {"jobTitle", {Field::JobTitle, Shape::Text}},
    {"phones", {Field::Phones, Shape::Phones}},
    {"emails", {Field::Emails, Shape::Strings}},
    {"address", {Field::Address, Shape::Lines}},
    {"note", {Field::Note, Shape::Text}},
    {"references", {Field::References, Shape::Numbers}},
    {"whatToSay", {Field::WhatToSay, Shape::Text}},
    {"deputies", {Field::Deputies, Shape::References, kContact}},
    {"contactGroup", {Field::ContactGroup, Shape::String}},
    {"teamRole", {Field::TeamRole, Shape::Text}},
    {"skills", {Field::Skills, Shape::Texts}},
    {"availability", {Field::Availability, Shape::Text}},
    {"serial", {Field::Serial, Shape::String}},
    {"assetTag", {Field::AssetTag, Shape::String}},
    {"model", {Field::Model, Shape::String}},
    {"manufacturer", {Field::Manufacturer, Shape::String}},
    {"category", {Field::Category, Shape::String}},
    {"networkAddresses", {Field::NetworkAddresses, Shape::Strings}},
    {"licence", {Field::Licence, Shape::String}},
    {"supplier", {Field::Supplier, Shape::Reference, kContact}},
    {"site", {Field::Site, Shape::Reference, ObjectKind::Site}},
    {"restoreFrom", {Field::RestoreFrom, Shape::Text}},
    {"dates", {Field::Dates, Shape::Dates}},
    {"position", {Field::Position, Shape::Position}},
    {"assemblyPoint", {Field::AssemblyPoint, Shape::Text}},
    {"shutOffs", {Field::ShutOffs, Shape::Text}},
    {"access", {Field::Access, Shape::Text}},
    {"hazards", {Field::Hazards, Shape::Text}},
    {"seats", {Field::Seats, Shape::Integer}},
    {"route", {Field::Route, Shape::Text}},
    {"drawings", {Field::Drawing, Shape::Drawings}},
    {"siteUse", {Field::SiteUse, Shape::String}},
    {"rto", {Field::Rto, Shape::Integer}},
    {"rpo", {Field::Rpo, Shape::Integer}},
    {"mtpd", {Field::Mtpd, Shape::Integer}},
    {"minimumLevel", {Field::MinimumLevel, Shape::Text}},
    {"workaround", {Field::Workaround, Shape::Text}},
    {"dependsOn", {Field::DependsOn, Shape::References}},
    {"costPerHour", {Field::CostPerHour, Shape::Cost}},
    {"effect", {Field::Effect, Shape::String}},
    {"covers", {Field::Covers, Shape::Text}},
    {"threshold", {Field::Threshold, Shape::Text}},
    {"raises", {Field::Raises, Shape::Integer}},
    {"prevention", {Field::Prevention, Shape::Text}},
    {"criteria", {Field::Criteria, Shape::Bool}},
    {"holds", {Field::Holds, Shape::Text}},
    {"mayDeclare", {Field::MayDeclare, Shape::References, kContact}},
    {"declareWithin", {Field::DeclareWithin, Shape::Integer}},
    {"forwardTo", {Field::ForwardTo, Shape::String}},
    {"forwardHow", {Field::ForwardHow, Shape::Text}},
    {"forwardTest", {Field::ForwardTest, Shape::Text}},
    {"forwardUndo", {Field::ForwardUndo, Shape::Text}},
    {"lineNumber", {Field::LineNumber, Shape::String}},
    {"law", {Field::Law, Shape::String}},
    {"countsFrom", {Field::CountsFrom, Shape::Text}},
    {"within", {Field::Within, Shape::Integer}},
    {"appliesIf", {Field::AppliesIf, Shape::Text}},
    {"audience", {Field::Audience, Shape::String}},
    {"from", {Field::From, Shape::Moment}},
    {"until", {Field::Until, Shape::Moment}},
    {"repeat", {Field::Repeat, Shape::Integer}},
    {"wait", {Field::Wait, Shape::Integer}},
    {"answers", {Field::Answers, Shape::Texts}},
    {"onlyIf", {Field::OnlyIf, Shape::Answer, ObjectKind::Step}},
    {"onDuty", {Field::OnDuty, Shape::Reference, kContact}},
};

QHash<QString, KindRule> makeKindRules()
{
    const QString sections = QStringLiteral("sections");
    const QString section = QStringLiteral("Section");
    const QString steps = QStringLiteral("steps");
    const QString step = QStringLiteral("Step");
    return {
        {QStringLiteral("Organisation"), {ObjectKind::Organisation, QStringLiteral("organisation")}},
        {QStringLiteral("Document"), {ObjectKind::Document, QStringLiteral("document"), sections, section}},
        {section, {ObjectKind::Section, QStringLiteral("section"), sections, section}},
        {QStringLiteral("Checklist"), {ObjectKind::Checklist, QStringLiteral("checklist"), steps, step}},
        {step, {ObjectKind::Step, QStringLiteral("step")}},
        {QStringLiteral("Contact"), {ObjectKind::Contact, QStringLiteral("contact")}},
        {QStringLiteral("Site"), {ObjectKind::Site, QStringLiteral("site")}},
        {QStringLiteral("Asset"), {ObjectKind::Asset, QStringLiteral("asset")}},
        {QStringLiteral("Service"), {ObjectKind::Service, QStringLiteral("service")}},
        {QStringLiteral("Scenario"), {ObjectKind::Scenario, QStringLiteral("scenario")}},
        {QStringLiteral("Criterion"), {ObjectKind::Criterion, QStringLiteral("criterion")}},
        {QStringLiteral("PhoneLine"), {ObjectKind::PhoneLine, QStringLiteral("line")}},
        {QStringLiteral("Measure"), {ObjectKind::Measure, QStringLiteral("measure")}},
        {QStringLiteral("Unit"), {ObjectKind::Unit, QStringLiteral("unit")}},
        {QStringLiteral("SafetyCard"), {ObjectKind::SafetyCard, QStringLiteral("card")}},
        {QStringLiteral("Clock"), {ObjectKind::Clock, QStringLiteral("clock")}},
        {QStringLiteral("Message"), {ObjectKind::Message, QStringLiteral("message")}},
        {QStringLiteral("Shift"), {ObjectKind::Shift, QStringLiteral("shift")}},
    };
}

} // namespace

std::optional<FieldRule> fieldRule(const QString& name)
{
    for (const NamedRule& named : kFieldRules) {
        if (name == QLatin1String(named.name))
            return named.rule;
    }
    return std::nullopt;
}

std::optional<KindRule> kindRule(const QString& name)
{
    static const QHash<QString, KindRule> rules = makeKindRules();
    const auto it = rules.constFind(name);
    return it == rules.cend() ? std::nullopt : std::optional(*it);
}

} // namespace uitwijk
