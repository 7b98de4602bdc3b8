// SPDX-License-Identifier: Apache-2.0
#include "app/models/sealed_parts.h"

#include "store/views/opening_view.h"

#include <QCoreApplication>
#include <QDateTime>

namespace uitwijk {

Result<bool> isOpenHere(const Store& store, const ObjectId& subject, const ObjectId& person)
{
    return store.openings().isOpen(subject, person, QDateTime::currentMSecsSinceEpoch());
}

QString sealedWords()
{
    return QCoreApplication::translate("FieldWords", "Sealed");
}

} // namespace uitwijk
