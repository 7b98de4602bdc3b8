// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include <functional>

namespace uitwijk {

/// Hands a link to whatever on this machine can take it: tel:, sms:, mailto:, geo:. One for each system, in
/// the folder beside.
class LinkOpener {
public:
    LinkOpener() = default;
    virtual ~LinkOpener() = default;
    LinkOpener(const LinkOpener&) = delete;
    LinkOpener& operator=(const LinkOpener&) = delete;

    /// `opened` is told once, on the caller's thread: false when nothing here takes such a link.
    virtual void open(const QUrl& link, std::function<void(bool)> opened) = 0;
};

} // namespace uitwijk
