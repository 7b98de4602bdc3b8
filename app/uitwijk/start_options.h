// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"

#include <QString>

class QCoreApplication;

namespace uitwijk {

/// What the program was asked to do when it was started.
struct StartOptions {
    QString folder; ///< of the handbook
    QString passphraseFile; ///< opens the handbook at the start: for a kiosk and for whoever operates one
    QString language; ///< empty: as it was chosen before
    QString nmea; ///< a receiver that speaks NMEA: HOST:PORT, or a file; empty: the system's own
    QString camera; ///< a folder into which another program puts pictures; empty: no camera
    QString shots; ///< a folder for pictures of every screen
    bool kiosk = false; ///< hangs on a wall for everybody
    bool isFolderGiven = false;
    bool sample = false;
    bool selfTest = false;
    bool timeToContacts = false;
    bool timeScreens = false;
    bool stays = false; ///< afterwards, so that what it takes can be measured

    /// Ends the program for --help, --version and what it does not know.
    static StartOptions from(const QCoreApplication& application);
};

/// The first line of a file, without white space around it.
Result<QString> passphraseIn(const QString& file);

} // namespace uitwijk
