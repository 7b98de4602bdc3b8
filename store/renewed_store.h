// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/crypto/secret_bytes.h"
#include "store/sqlite/connection.h"

#include <QString>

namespace uitwijk {

/// A whole copy of a device's database under another key, beside the database (`protected.db.renewed`), that
/// is to take its place. While it lives nobody else has the database open. Taken away again when it goes
/// without having been put in place by anybody.
class RenewedStore {
public:
    struct Keys {
        const SecretBytes& now;
        const SecretBytes& next;
    };

    /// Copies, reads all of the copy, and compares what both show. Locked when somebody has the database
    /// open; else as Store::open and Store::create, Corrupt if the copy is not the same. Nothing has changed
    /// then.
    static Result<RenewedStore> make(const QString& folder, const Keys& keys);
    /// One that was made before and not put in place, because of a kill or a power cut; compared again.
    /// NotFound, else as above; it stays where it is then.
    static Result<RenewedStore> find(const QString& folder, const Keys& keys);

    RenewedStore(RenewedStore&& other) noexcept;
    RenewedStore& operator=(RenewedStore&&) = delete;
    ~RenewedStore();

    /// From now on it stays when it goes: there are ways in that lead to it.
    void keep() { m_stays = true; }
    /// From now on it is the database.
    Result<void> putInPlace();

private:
    RenewedStore(QString folder, Connection former)
        : m_folder(std::move(folder))
        , m_former(std::move(former))
    {
    }
    Result<void> compare(const SecretBytes& key);

    QString m_folder;
    Connection m_former;
    bool m_stays = false;
};

} // namespace uitwijk
