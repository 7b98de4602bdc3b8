// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/acts/acts.h"
#include "store/crypto/digest.h"

#include <QCborArray>
#include <QCborMap>

namespace uitwijk {

/// A small plan for tests: one scenario with its checklists, and people.
struct SmallPlan {
    ObjectId scenario = randomId<ObjectId>();
    std::vector<ObjectId> checklists;
    std::vector<ObjectId> steps;
    std::vector<OpDraft> drafts;

    explicit SmallPlan(int lists = 2, int stepsEach = 4)
    {
        set(scenario, Field::Kind, int(ObjectKind::Scenario));
        set(scenario, Field::Title, QStringLiteral("Office cannot be used"));
        QCborArray links;
        for (int list = 0; list < lists; ++list) {
            const auto checklist = randomId<ObjectId>();
            checklists.push_back(checklist);
            links.append(checklist.bytes());
            set(checklist, Field::Kind, int(ObjectKind::Checklist));
            set(checklist, Field::Title, QStringLiteral("List %1").arg(list));
            for (int step = 0; step < stepsEach; ++step)
                addStep(checklist, list, step);
        }
        set(scenario, Field::Links, links);
    }

    ObjectId addContact(const QString& name, const QString& phone, const ObjectId& caller = {})
    {
        const auto contact = randomId<ObjectId>();
        set(contact, Field::Kind, int(ObjectKind::Contact));
        set(contact, Field::Title, name);
        set(contact, Field::Order, name);
        set(contact, Field::Phones, QCborArray{QCborMap{{1, QStringLiteral("mobile")}, {2, phone}}});
        if (!caller.isNull())
            set(contact, Field::Parent, caller.bytes());
        return contact;
    }
    void set(const ObjectId& object, Field field, const QCborValue& value)
    {
        drafts.push_back({.kind = OpKind::Set, .object = object, .field = quint32(field), .value = value});
    }

private:
    void addStep(const ObjectId& checklist, int list, int place)
    {
        const auto step = randomId<ObjectId>();
        steps.push_back(step);
        set(step, Field::Kind, int(ObjectKind::Step));
        set(step, Field::Parent, checklist.bytes());
        set(step, Field::Order, QStringLiteral("a%1").arg(place));
        set(step, Field::Title, QStringLiteral("Step %1.%2").arg(list).arg(place));
    }
};

} // namespace uitwijk
