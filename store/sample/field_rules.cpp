// SPDX-License-Identifier: Apache-2.0
#include "store/sample/field_rules.h"

#include <QHash>

namespace uitwijk {

namespace {

QHash<QString, FieldRule> makeFieldRules()
{
    constexpr auto kContact = ObjectKind::Contact;
    return {
        {QStringLiteral("title"), {Field::Title, Shape::Text, {}, true}},
        {QStringLiteral("body"), {Field::Body, Shape::Text}},
        {QStringLiteral("parent"), {Field::Parent, Shape::Reference}},
        {QStringLiteral("owner"), {Field::Owner, Shape::Reference, kContact}},
        {QStringLiteral("reviewBy"), {Field::ReviewBy, Shape::Day}},
        {QStringLiteral("verifiedOn"), {Field::VerifiedOn, Shape::Day}},
        {QStringLiteral("tags"), {Field::Tags, Shape::Strings}},
        {QStringLiteral("planKind"), {Field::PlanKind, Shape::String}},
        {QStringLiteral("method"), {Field::Method, Shape::String}},
        {QStringLiteral("minutes"), {Field::Minutes, Shape::Integer}},
        {QStringLiteral("howTo"), {Field::HowTo, Shape::Text}},
        {QStringLiteral("role"), {Field::Role, Shape::Text}},
        {QStringLiteral("vital"), {Field::Vital, Shape::Bool}},
        {QStringLiteral("phase"), {Field::Phase, Shape::String}},
        {QStringLiteral("links"), {Field::Links, Shape::References}},
        {QStringLiteral("organisation"), {Field::Organisation, Shape::String}},
        {QStringLiteral("jobTitle"), {Field::JobTitle, Shape::Text}},
        {QStringLiteral("phones"), {Field::Phones, Shape::Phones}},
        {QStringLiteral("emails"), {Field::Emails, Shape::Strings}},
        {QStringLiteral("address"), {Field::Address, Shape::Lines}},
        {QStringLiteral("note"), {Field::Note, Shape::Text}},
        {QStringLiteral("references"), {Field::References, Shape::Numbers}},
        {QStringLiteral("whatToSay"), {Field::WhatToSay, Shape::Text}},
        {QStringLiteral("deputies"), {Field::Deputies, Shape::References, kContact}},
        {QStringLiteral("contactGroup"), {Field::ContactGroup, Shape::String}},
        {QStringLiteral("teamRole"), {Field::TeamRole, Shape::Text}},
        {QStringLiteral("skills"), {Field::Skills, Shape::Texts}},
        {QStringLiteral("availability"), {Field::Availability, Shape::Text}},
        {QStringLiteral("serial"), {Field::Serial, Shape::String}},
        {QStringLiteral("assetTag"), {Field::AssetTag, Shape::String}},
        {QStringLiteral("model"), {Field::Model, Shape::String}},
        {QStringLiteral("manufacturer"), {Field::Manufacturer, Shape::String}},
        {QStringLiteral("category"), {Field::Category, Shape::String}},
        {QStringLiteral("networkAddresses"), {Field::NetworkAddresses, Shape::Strings}},
        {QStringLiteral("licence"), {Field::Licence, Shape::String}},
        {QStringLiteral("supplier"), {Field::Supplier, Shape::Reference, kContact}},
        {QStringLiteral("site"), {Field::Site, Shape::Reference, ObjectKind::Site}},
        {QStringLiteral("restoreFrom"), {Field::RestoreFrom, Shape::Text}},
        {QStringLiteral("dates"), {Field::Dates, Shape::Dates}},
        {QStringLiteral("position"), {Field::Position, Shape::Position}},
        {QStringLiteral("assemblyPoint"), {Field::AssemblyPoint, Shape::Text}},
        {QStringLiteral("shutOffs"), {Field::ShutOffs, Shape::Text}},
        {QStringLiteral("access"), {Field::Access, Shape::Text}},
        {QStringLiteral("hazards"), {Field::Hazards, Shape::Text}},
        {QStringLiteral("seats"), {Field::Seats, Shape::Integer}},
        {QStringLiteral("route"), {Field::Route, Shape::Text}},
        {QStringLiteral("siteUse"), {Field::SiteUse, Shape::String}},
        {QStringLiteral("rto"), {Field::Rto, Shape::Integer}},
        {QStringLiteral("rpo"), {Field::Rpo, Shape::Integer}},
        {QStringLiteral("mtpd"), {Field::Mtpd, Shape::Integer}},
        {QStringLiteral("minimumLevel"), {Field::MinimumLevel, Shape::Text}},
        {QStringLiteral("workaround"), {Field::Workaround, Shape::Text}},
        {QStringLiteral("dependsOn"), {Field::DependsOn, Shape::References}},
        {QStringLiteral("costPerHour"), {Field::CostPerHour, Shape::Cost}},
        {QStringLiteral("effect"), {Field::Effect, Shape::String}},
        {QStringLiteral("covers"), {Field::Covers, Shape::Text}},
        {QStringLiteral("threshold"), {Field::Threshold, Shape::Text}},
        {QStringLiteral("raises"), {Field::Raises, Shape::Integer}},
        {QStringLiteral("prevention"), {Field::Prevention, Shape::Text}},
        {QStringLiteral("criteria"), {Field::Criteria, Shape::Bool}},
        {QStringLiteral("forwardTo"), {Field::ForwardTo, Shape::String}},
        {QStringLiteral("forwardHow"), {Field::ForwardHow, Shape::Text}},
        {QStringLiteral("forwardTest"), {Field::ForwardTest, Shape::Text}},
        {QStringLiteral("forwardUndo"), {Field::ForwardUndo, Shape::Text}},
        {QStringLiteral("lineNumber"), {Field::LineNumber, Shape::String}},
    };
}

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
    };
}

} // namespace

std::optional<FieldRule> fieldRule(const QString& name)
{
    static const QHash<QString, FieldRule> rules = makeFieldRules();
    const auto it = rules.constFind(name);
    return it == rules.cend() ? std::nullopt : std::optional(*it);
}

std::optional<KindRule> kindRule(const QString& name)
{
    static const QHash<QString, KindRule> rules = makeKindRules();
    const auto it = rules.constFind(name);
    return it == rules.cend() ? std::nullopt : std::optional(*it);
}

} // namespace uitwijk
