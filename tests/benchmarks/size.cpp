// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/benchmarks.h"

namespace uitwijk {

namespace {

constexpr double kTargetMegabytes = 25;
constexpr double kMegabyte = 1e6;

/// The words alone, as a text file would hold them.
qint64 octetsOfText(const PeersPlan& plan)
{
    qint64 octets = 0;
    for (const auto& list : plan.lists)
        octets += list.title.toUtf8().size() + 1;
    for (const auto& step : plan.steps)
        octets += step.text.toUtf8().size() + 1;
    for (const auto& contact : plan.contacts)
        octets += (contact.name + contact.role + contact.phone + contact.mail).toUtf8().size() + 4;
    return octets;
}

} // namespace

void measureSize(Stage& stage)
{
    const auto copy = stage.copyOfHandbook(QStringLiteral("size"));
    Line()
        .add("name", "size")
        .addFigure(
            double(copy->sizeOnDisk()) / kMegabyte, "MB", double(octetsOfText(stage.plan())) / kMegabyte)
        .add("target", kTargetMegabytes, 0)
        .add("steps", qint64(stage.plan().steps.size()))
        .add("contacts", qint64(stage.plan().contacts.size()))
        .print();
}

} // namespace uitwijk
