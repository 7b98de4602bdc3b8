// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/text.h"
#include "store/domain/workplaces.h"

#include <QStringList>

namespace uitwijk {

class Connection;

/// A person of the organisation, and where they work meanwhile.
struct PlacedRow {
    ObjectId id;
    Text name;
    Text subtitle; ///< role, organisation
    QString phone; ///< the first number to try; empty where there is none
    PlacementFold fold;
    Text saidBy; ///< name of fold.shown's person
    std::vector<Text> sites; ///< names of fold.sites
};

/// A place to work, and who has a seat there.
struct WorkplaceRow {
    SiteCount count;
    Text name;
    QString address;
    Text route;
    Text access;
    Text note; ///< what is there
    QStringList phones;
    std::vector<PlacedRow> people;
};

struct Workplaces {
    std::vector<WorkplaceRow> sites;
    std::vector<PlacedRow> unplaced; ///< own people without a place
    int placed = 0;
    int confirmed = 0;
    int disputed = 0;
    int over = 0; ///< people for whom there is no seat
};

/// Alternative workplaces in an incident: sites for this use or with seats, who was sent there by whom, and
/// who has no place yet. Merged from what everybody said, whatever order it came in.
class WorkplaceView {
public:
    explicit WorkplaceView(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<Workplaces> of(const ObjectId& incident) const;

private:
    Connection& m_connection;
};

} // namespace uitwijk
