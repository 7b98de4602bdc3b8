// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/evidence.h"
#include "store/domain/text.h"

namespace uitwijk {

class Connection;

/// One photo or voice note of an incident, without its octets.
struct EvidenceRow {
    ObjectId id;
    EvidenceFold fold;
    Text aboutName; ///< empty: of the incident as a whole
    Text byName;
};

/// What people photographed and said on the spot.
class EvidenceView {
public:
    explicit EvidenceView(Connection& connection)
        : m_connection(connection)
    {
    }

    /// The latest first, those that were taken back too.
    Result<std::vector<EvidenceRow>> of(const ObjectId& incident) const;
    /// NotFound when there is none of that id.
    Result<EvidenceRow> one(const ObjectId& incident, const ObjectId& id) const;
    /// What one op brought, the photo or voice note itself: whoever wrote it may be anybody, so
    /// evidenceFaultOf() comes before a decoder. NotFound when it brought none.
    Result<Bytes> octets(const ObjectId& id, const OpId& op) const;
    Result<Bytes> octets(const EvidenceRow& row) const { return octets(row.id, row.fold.first.op); }

private:
    Connection& m_connection;
};

} // namespace uitwijk
