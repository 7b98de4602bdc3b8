// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "store/views/skill_view.h"

#include <QJsonArray>

namespace uitwijk::cli {

ExitCode listSkills(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("skills")))
        return *ended;
    const auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto skills = handbook->store().skills().askedFor(
        parser.positionalArguments().join(QLatin1Char(' ')), invocation.language);
    if (!skills)
        return invocation.console.fail(skills.error());
    QJsonArray items;
    for (const SkillRow& skill : *skills) {
        invocation.console.line(skill.skill.in(invocation.language));
        QJsonArray people;
        for (const SkilledPerson& person : skill.people) {
            QStringList numbers;
            for (const PhoneEntry& phone : person.phones)
                numbers.append(phone.raw);
            const QString name = person.name.in(invocation.language);
            invocation.console.line(
                QStringLiteral("    %1  %2  %3")
                    .arg(name, person.subtitle.in(invocation.language), numbers.join(QStringLiteral(", "))));
            people.append(QJsonObject{{QStringLiteral("id"), person.id.hex()}, {QStringLiteral("name"), name},
                {QStringLiteral("numbers"), QJsonArray::fromStringList(numbers)}});
        }
        items.append(QJsonObject{{QStringLiteral("skill"), skill.skill.in(invocation.language)},
            {QStringLiteral("people"), people}});
    }
    if (skills->empty())
        invocation.console.line(QStringLiteral("nobody is known to have it"));
    invocation.console.document({{QStringLiteral("skills"), items}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
