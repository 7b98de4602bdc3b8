// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/legal_clock.h"
#include "store/domain/text.h"

namespace uitwijk {

class Connection;

/// One duty to report, and how it stands in an incident.
struct LegalClockRow {
    ObjectId id;
    Text title;
    QString law; ///< law and article
    Text countsFrom; ///< the moment from which its time runs, in words
    Text appliesIf; ///< who has the duty, and when
    Text draft; ///< of the report
    qint64 within = 0; ///< minutes
    ObjectId after; ///< the clock from whose report this one counts; null: none
    ObjectId authority; ///< a contact; null: none
    Text authorityName;
    ClockFold fold;
    Text saidBy; ///< name of fold.shown's person
};

/// The legal clocks of the handbook, in their order there, each with how it stands in an incident.
class LegalClockView {
public:
    explicit LegalClockView(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<std::vector<LegalClockRow>> of(const ObjectId& incident) const;

private:
    Result<LegalClockRow> row(const ObjectId& clock, const Text& title) const;

    Connection& m_connection;
};

} // namespace uitwijk
