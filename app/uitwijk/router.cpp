// SPDX-License-Identifier: Apache-2.0
#include "app/uitwijk/router.h"

#include <QDebug>
#include <QQmlComponent>
#include <QQmlEngine>

#include <memory>

namespace uitwijk {

QObject* routerOf(QQmlEngine& engine)
{
    // A singleton that is written in QML has no type id before somebody imported it.
    QQmlComponent component(&engine);
    component.setData(
        "import QtQml\nimport Uitwijk.Screens\nQtObject { property QtObject router: Router }", QUrl());
    if (!component.isReady()) {
        qWarning().noquote() << "no Router:" << component.status() << component.errorString();
        return nullptr;
    }
    const std::unique_ptr<QObject> holder(component.create());
    return holder ? holder->property("router").value<QObject*>() : nullptr;
}

} // namespace uitwijk
