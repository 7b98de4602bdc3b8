// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sqlite/connection.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace uitwijk {

/// A folder with room for one database, which goes with the test.
class DatabaseFolder {
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("handbook.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QByteArray read(const QString& suffix = {}) const
    {
        QFile file(path() + suffix);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& octets) const
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(octets);
    }
    /// Everything in every file of the folder, one after the other.
    [[nodiscard]] QByteArray readAll() const
    {
        QByteArray all;
        for (const QString& name : QDir(folder()).entryList(QDir::Files | QDir::Hidden)) {
            QFile file(m_folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }

private:
    QTemporaryDir m_folder;
};

inline const QByteArray& databaseKey()
{
    static constexpr char kOctets[] = "\x01\x02\x03key\x00with\xff\xfe everything that is";
    static_assert(sizeof kOctets - 1 == 32);
    static const QByteArray key(kOctets, 32);
    return key;
}

/// A database of some pages, closed again.
inline Result<void> fillDatabase(const QString& path)
{
    auto connection = Connection::openEncrypted(path, databaseKey(), OpenMode::CreateNew);
    if (!connection)
        return connection.error();
    return connection->execute("CREATE TABLE contact (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note BLOB);"
                               "CREATE INDEX contact_by_name ON contact (name);"
                               "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                               "INSERT INTO contact SELECT i, 'CANARY-NAME-' || i, randomblob(200) FROM n;");
}

} // namespace uitwijk
