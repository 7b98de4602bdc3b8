// SPDX-License-Identifier: Apache-2.0
#include "app/models/services_model.h"

#include "store/views/recovery_view.h"

namespace uitwijk {

namespace {

qreal moment(const std::optional<qint64>& ms)
{
    return qreal(ms.value_or(0));
}

QString joined(const std::vector<Text>& texts, const QString& language)
{
    QStringList words;
    for (const Text& text : texts)
        words.append(text.in(language));
    return words.join(QStringLiteral(", "));
}

ServicesModel::Group groupOf(const RecoveryRow& row)
{
    if (row.place.isNext)
        return ServicesModel::Next;
    if (isToRestore(row.item.fold.state))
        return ServicesModel::Waiting;
    return row.item.fold.state == ServiceState::Restored ? ServicesModel::Restored : ServicesModel::AsUsual;
}

DisplayRow shownRow(const RecoveryRow& row, const QString& language)
{
    const ServiceFold& fold = row.item.fold;
    return {idText(row.item.id),
        {idText(row.item.id), row.name.in(language), int(fold.state), fold.disputed, int(groupOf(row)),
            moment(row.place.rtoAt), moment(row.place.mtpdAt), moment(fold.downSince), moment(fold.upSince),
            int(row.item.rto.value_or(-1)), int(row.item.rpo.value_or(-1)), int(row.item.mtpd.value_or(-1)),
            joined(row.waitsFor, language), row.place.waiting, row.hurriedBy.in(language),
            row.minimumLevel.in(language), row.workaround.in(language),
            qreal(row.item.costPerHour.value_or(0)), row.costSource.in(language), row.saidBy.in(language),
            fold.shown ? spokenTime(fold.shown->at, language) : QString(),
            fold.shown ? fold.shown->words : QString()}};
}

} // namespace

ServicesModel::ServicesModel(QObject* parent)
    : IncidentListModel(
        {"serviceId", "name", "serviceState", "disputed", "group", "rtoAt", "mtpdAt", "downSince", "upSince",
            "rto", "rpo", "mtpd", "waitsFor", "waiting", "hurriedBy", "minimumLevel", "workaround",
            "costPerHour", "costSource", "saidBy", "saidAt", "words"},
        Topics(Topic::Status) | Topic::Objects, parent)
{
}

LiveModel::Query ServicesModel::query() const
{
    return
        [incident = incident(), language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
            const auto recovery = store.recovery().of(incident);
            if (!recovery)
                return recovery.error();
            DisplayRows rows;
            for (const RecoveryRow& row : recovery->rows)
                rows.push_back(shownRow(row, language));
            return rows;
        };
}

} // namespace uitwijk
