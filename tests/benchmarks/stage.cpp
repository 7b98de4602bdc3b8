// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/stage.h"

#include "store/acts/acts.h"
#include "store/crypto/digest.h"
#include "store/views/run_id.h"
#include "sync/engine/enrolment.h"
#include "sync/engine/founding.h"

#include <QCborArray>
#include <QCborMap>
#include <QDir>
#include <QDirIterator>

namespace uitwijk {

WallTime SetClock::now() const
{
    if (!m_coming.empty()) {
        m_time = WallTime(std::chrono::milliseconds(m_coming.front()));
        m_coming.pop_front();
    }
    return m_time;
}

Holder::Holder(const QString& path)
    : folder(path)
    , key(SecretBytes::random(32))
    , store(std::make_unique<Store>(must(Store::create(path, key, *clock))))
{
}

Holder::Holder(const QString& path, SecretBytes itsKey, const ObjectId& itsPerson)
    : folder(path)
    , key(std::move(itsKey))
    , person(itsPerson)
    , store(std::make_unique<Store>(must(Store::open(path, key, *clock))))
{
}

void Holder::found(const ObjectId& founder)
{
    person = founder;
    replica = std::make_unique<Replica>(must(foundHandbook(*store, person, SigningKey::generate())));
}

void Holder::join(Holder& sponsor, const ObjectId& newcomer)
{
    person = newcomer;
    const Bytes request = must(requestToJoin(*store));
    const Welcome welcome = must(admit(*sponsor.replica, request,
        {.appointment = {.role = Role::Editor, .person = person}, .addresses = {}}));
    replica = std::make_unique<Replica>(must(acceptWelcome(*store, welcome.file)).replica);
}

void Holder::close()
{
    replica.reset();
    store.reset();
}

qint64 Holder::sizeOnDisk() const
{
    if (store)
        must(store->checkpoint());
    qint64 size = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        size += files.fileInfo().size();
    }
    return size;
}

QString Stage::folder(const QString& name)
{
    return m_root.filePath(name);
}

const PeersPlan& Stage::plan()
{
    if (!m_plan)
        m_plan = std::make_unique<PeersPlan>(sizes);
    return *m_plan;
}

Holder& Stage::handbook()
{
    if (!m_handbook) {
        m_handbook = std::make_unique<Holder>(folder(QStringLiteral("handbook")));
        m_handbook->found(plan().contacts.front().id);
        must(m_handbook->store->log().append(plan().drafts(), m_handbook->person));
        must(m_handbook->replica->sealWaiting());
    }
    return *m_handbook;
}

std::unique_ptr<Holder> Stage::copyOfHandbook(const QString& name)
{
    const Holder& original = handbook();
    must(original.store->checkpoint());
    QDir().mkpath(folder(name));
    const QString file = QStringLiteral("/protected.db");
    if (!QFile::copy(original.folder + file, folder(name) + file))
        must(Result<void>(Error{Errc::Io, "copying the handbook"}));
    return std::make_unique<Holder>(folder(name), SecretBytes::copyOf(original.key.view()), original.person);
}

const std::vector<ObjectId>& Stage::runs()
{
    if (m_runs.empty())
        m_runs = startAllLists(handbook(), plan(), randomId<ObjectId>(), sizes.runs);
    return m_runs;
}

std::vector<ObjectId> startAllLists(Holder& device, const PeersPlan& plan, const ObjectId& incident, int runs)
{
    std::vector<OpDraft> acts = must(declare(*device.store,
        {.incident = incident,
            .scenario = {},
            .title = Text(QStringLiteral("Building lost")),
            .answers = {}}));
    std::vector<ObjectId> started;
    const std::size_t stepsEach = plan.steps.size() / plan.lists.size();
    const std::size_t listsEach = plan.lists.size() / std::size_t(runs);
    for (std::size_t first = 0; first < plan.lists.size(); first += listsEach) {
        QCborArray lists;
        for (std::size_t list = first; list < first + listsEach; ++list) {
            QCborArray steps;
            for (std::size_t step = list * stepsEach; step < (list + 1) * stepsEach; ++step)
                steps.append(plan.steps[step].id.bytes());
            lists.append(QCborArray{plan.lists[list].id.bytes(), steps});
        }
        started.push_back(runIdOf(incident, lists));
        acts.push_back({.kind = OpKind::StartRun,
            .object = started.back(),
            .field = 0,
            .value = QCborMap{{int(RunKey::Incident), incident.bytes()}, {int(RunKey::Lists), lists}}});
    }
    must(device.store->log().append(acts, device.person));
    return started;
}

StepPlace placeOf(std::size_t step, const Sizes& sizes)
{
    const auto stepsInRun = std::size_t(sizes.steps() / sizes.runs);
    return {.run = step / stepsInRun, .ordinal = quint32(step % stepsInRun)};
}

} // namespace uitwijk
