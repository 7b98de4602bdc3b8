// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/op.h"

#include <QCommandLineParser>

namespace uitwijk {
class Store;
}

namespace uitwijk::cli {

/// What --who, --until and --reason say of a task or a finding; null, 0 and empty where they are not there.
struct ReportOptions {
    ObjectId who = {};
    qint64 due = 0; ///< ms since 1970-01-01 UTC
    QString reason = {};
};
[[nodiscard]] Result<ReportOptions> reportOptionsIn(const Store& store, const QCommandLineParser& parser);

/// Whether --until is a time, or is not there.
[[nodiscard]] bool hasGoodTime(const QCommandLineParser& parser);

/// Whether `words` are the first letters of this id, and enough of them to be no words of a person.
[[nodiscard]] bool isCalled(const ObjectId& id, const QString& words);

} // namespace uitwijk::cli
