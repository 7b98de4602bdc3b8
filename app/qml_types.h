// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/hand_off.h"
#include "app/bell.h"
#include "app/preferences.h"
#include "app/session.h"

#include <QJSEngine>
#include <QQmlEngine>

namespace uitwijk {

// What main() builds and QML sees as singletons. The pointers are set before the first QML file is loaded,
// and belong to main() (or to a test).

/// `Session` in QML.
struct SessionSingleton {
    Q_GADGET
    QML_FOREIGN(uitwijk::Session)
    QML_NAMED_ELEMENT(Session)
    QML_SINGLETON

public:
    inline static Session* instance = nullptr;
    static Session* create(QQmlEngine*, QJSEngine*)
    {
        QJSEngine::setObjectOwnership(instance, QJSEngine::CppOwnership);
        return instance;
    }
};

/// `Preferences` in QML.
struct PreferencesSingleton {
    Q_GADGET
    QML_FOREIGN(uitwijk::Preferences)
    QML_NAMED_ELEMENT(Preferences)
    QML_SINGLETON

public:
    inline static Preferences* instance = nullptr;
    static Preferences* create(QQmlEngine*, QJSEngine*)
    {
        QJSEngine::setObjectOwnership(instance, QJSEngine::CppOwnership);
        return instance;
    }
};

/// `HandOff` in QML.
struct HandOffSingleton {
    Q_GADGET
    QML_FOREIGN(uitwijk::HandOff)
    QML_NAMED_ELEMENT(HandOff)
    QML_SINGLETON

public:
    inline static HandOff* instance = nullptr;
    static HandOff* create(QQmlEngine*, QJSEngine*)
    {
        QJSEngine::setObjectOwnership(instance, QJSEngine::CppOwnership);
        return instance;
    }
};

/// `Bell` in QML.
struct BellSingleton {
    Q_GADGET
    QML_FOREIGN(uitwijk::Bell)
    QML_NAMED_ELEMENT(Bell)
    QML_SINGLETON

public:
    inline static Bell* instance = nullptr;
    static Bell* create(QQmlEngine*, QJSEngine*)
    {
        QJSEngine::setObjectOwnership(instance, QJSEngine::CppOwnership);
        return instance;
    }
};

} // namespace uitwijk
