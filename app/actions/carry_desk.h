// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/desk.h"
#include "app/handbook/carrying.h"

#include <functional>

namespace uitwijk {

/// Meeting by file or by codes: what is here goes on a stick or over the screen, or what somebody brought is
/// taken in, and what is still missing then.
class CarryDesk : public uitwijk::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString since READ since WRITE setSince NOTIFY changed FINAL)
    Q_PROPERTY(int taken READ taken NOTIFY changed FINAL)
    Q_PROPERTY(QByteArray packed READ packed NOTIFY changed FINAL)
    Q_PROPERTY(bool packs READ hasPacked NOTIFY changed FINAL)
    Q_PROPERTY(bool brought READ hasBrought NOTIFY changed FINAL)
    Q_PROPERTY(int stored READ stored NOTIFY changed FINAL)
    Q_PROPERTY(int refused READ refused NOTIFY changed FINAL)
    Q_PROPERTY(bool whole READ isWhole NOTIFY changed FINAL)
    Q_PROPERTY(bool kept READ isKept NOTIFY changed FINAL)
    Q_PROPERTY(bool vouched READ isVouched NOTIFY changed FINAL)
    Q_PROPERTY(QString maker READ maker NOTIFY changed FINAL)
    Q_PROPERTY(QString made READ made NOTIFY changed FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL)
    Q_PROPERTY(bool incomplete READ isIncomplete NOTIFY changed FINAL)

public:
    using Desk::Desk;

    /// Only what is new since this one was met last goes into the file: a deviceKey of Members, or "relay";
    /// empty: everything does.
    [[nodiscard]] QString since() const { return m_since; }
    void setSince(const QString& since);
    [[nodiscard]] int taken() const { return m_taken; } ///< envelopes in the file that was saved last
    [[nodiscard]] QByteArray packed() const { return m_packed; } ///< to be shown as codes; empty: nothing is
    [[nodiscard]] bool hasPacked() const { return !m_packed.isEmpty(); }
    // Of the file that was brought in last, if there was one:
    [[nodiscard]] bool hasBrought() const { return m_brought.has_value(); }
    [[nodiscard]] int stored() const { return int(last().stored); } ///< that were new here
    [[nodiscard]] int refused() const { return int(last().refused); }
    [[nodiscard]] bool isWhole() const { return last().isWhole; }
    [[nodiscard]] bool isKept() const { return last().isKept; } ///< part of it waits for what is missing
    /// A member stands for the file as a whole.
    [[nodiscard]] bool isVouched() const { return !last().makerDevice.isEmpty(); }
    [[nodiscard]] QString maker() const { return last().makerPerson; }
    [[nodiscard]] QString made() const; ///< in the reader's way of writing times
    /// Whose changes must be brought too: names, each once. Of those that are not known here, none.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] bool isIncomplete() const { return !last().missing.empty(); }

    Q_INVOKABLE void takeAlong(const QUrl& file);
    Q_INVOKABLE void bringIn(const QUrl& file);
    /// The same for codes: packs what the device `deviceKey` is not known to hold, or everything when that is
    /// empty.
    Q_INVOKABLE void pack(const QString& deviceKey);
    Q_INVOKABLE void unpack();
    Q_INVOKABLE void takeIn(const QByteArray& octets);

private:
    [[nodiscard]] const CarriedIn& last() const;
    using Bringing = std::function<Result<CarriedIn>(Handbook&, const QString& language)>;
    void bring(Bringing bringing);

    QString m_since;
    int m_taken = 0;
    QByteArray m_packed;
    std::optional<CarriedIn> m_brought;
};

} // namespace uitwijk
