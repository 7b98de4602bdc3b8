// SPDX-License-Identifier: Apache-2.0
#include "tests/proof/simulated_disk.h"

#include "store/sqlite/sqlite_library.h"
#include "tests/benchmarks/must.h"

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

namespace uitwijk {

namespace {

/// SQLite gives the memory; what is in it is ours.
struct OpenFile {
    sqlite3_file base;
    SimulatedDisk* disk;
    std::shared_ptr<SimulatedDisk::File>* file;
    std::string* path;
};

OpenFile& opened(sqlite3_file* file)
{
    return *reinterpret_cast<OpenFile*>(file);
}

int closeFile(sqlite3_file* file)
{
    OpenFile& it = opened(file);
    delete it.file;
    delete it.path;
    it.base.pMethods = nullptr;
    return SQLITE_OK;
}

int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 at)
{
    OpenFile& it = opened(file);
    if (const int rc = it.disk->ask(); rc != SQLITE_OK)
        return rc == SQLITE_FULL ? int(SQLITE_IOERR_READ) : rc;
    const Bytes& octets = (*it.file)->octets;
    const auto there = std::clamp<sqlite3_int64>(octets.size() - at, 0, size);
    std::memset(to, 0, std::size_t(size));
    if (there > 0)
        std::memcpy(to, octets.constData() + at, std::size_t(there));
    return there < size ? int(SQLITE_IOERR_SHORT_READ) : SQLITE_OK;
}

void put(Bytes& octets, sqlite3_int64 at, const char* from, qsizetype size)
{
    if (octets.size() < at + size)
        octets.append(at + size - octets.size(), '\0');
    std::memcpy(octets.data() + at, from, std::size_t(size));
}

int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
{
    OpenFile& it = opened(file);
    const char* octets = static_cast<const char*>(from);
    const int rc = it.disk->ask();
    const int written = rc == SQLITE_OK ? size : size / 2; // a failing write has begun
    put((*it.file)->octets, at, octets, written);
    it.disk->note(
        {.kind = DiskOp::Kind::Write, .path = *it.path, .at = at, .octets = Bytes(octets, written)});
    return rc;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    OpenFile& it = opened(file);
    if (const int rc = it.disk->ask(); rc != SQLITE_OK)
        return rc;
    (*it.file)->octets.resize(size);
    it.disk->note({.kind = DiskOp::Kind::Truncate, .path = *it.path, .at = size});
    return SQLITE_OK;
}

int syncFile(sqlite3_file* file, int)
{
    OpenFile& it = opened(file);
    if (const int rc = it.disk->ask(); rc != SQLITE_OK)
        return rc == SQLITE_IOERR ? int(SQLITE_IOERR_FSYNC) : rc;
    it.disk->note({.kind = DiskOp::Kind::Sync,
        .path = *it.path,
        .syncsFolder = std::exchange((*it.file)->isNewJournal, false)});
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    *size = (*opened(file).file)->octets.size();
    return SQLITE_OK;
}

int lock(sqlite3_file*, int)
{
    return SQLITE_OK;
}

int isReserved(sqlite3_file*, int* answer)
{
    *answer = 0;
    return SQLITE_OK;
}

int control(sqlite3_file*, int, void*)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file*)
{
    return 4096;
}

int characteristics(sqlite3_file*)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // as SQLite takes it of a real disk
}

int mapShared(sqlite3_file* file, int region, int size, int extend, void volatile** address)
{
    auto& shared = (*opened(file).file)->shared;
    *address = nullptr;
    while (extend != 0 && shared.size() <= std::size_t(region))
        shared.push_back(std::make_unique<char[]>(std::size_t(size)));
    if (std::size_t(region) < shared.size())
        *address = shared[std::size_t(region)].get();
    return SQLITE_OK;
}

int lockShared(sqlite3_file*, int, int, int)
{
    return SQLITE_OK;
}

void barrier(sqlite3_file*)
{
}

/// Whoever maps it next finds it empty, as the first process to open a database does.
int unmapShared(sqlite3_file* file, int)
{
    (*opened(file).file)->shared.clear();
    return SQLITE_OK;
}

constexpr sqlite3_io_methods methods()
{
    sqlite3_io_methods all{};
    all.iVersion = 2;
    all.xClose = closeFile;
    all.xRead = readFile;
    all.xWrite = writeFile;
    all.xTruncate = truncateFile;
    all.xSync = syncFile;
    all.xFileSize = sizeOfFile;
    all.xLock = lock;
    all.xUnlock = lock;
    all.xCheckReservedLock = isReserved;
    all.xFileControl = control;
    all.xSectorSize = sectorSize;
    all.xDeviceCharacteristics = characteristics;
    all.xShmMap = mapShared;
    all.xShmLock = lockShared;
    all.xShmBarrier = barrier;
    all.xShmUnmap = unmapShared;
    return all;
}

constexpr sqlite3_io_methods kMethods = methods();

SimulatedDisk& diskOf(sqlite3_vfs* system)
{
    return *static_cast<SimulatedDisk*>(system->pAppData);
}

int openFile(sqlite3_vfs* system, const char* name, sqlite3_file* file, int flags, int* granted)
{
    file->pMethods = nullptr;
    if (name == nullptr)
        return SQLITE_CANTOPEN; // temporary tables lie in memory
    SimulatedDisk& disk = diskOf(system);
    if (const int rc = disk.ask(); rc != SQLITE_OK)
        return SQLITE_CANTOPEN;
    auto& there = disk.files[name];
    if (!there) {
        there = std::make_shared<SimulatedDisk::File>();
        there->isNewJournal = (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL)) != 0;
        disk.note({.kind = DiskOp::Kind::Create, .path = name});
    }
    new (file) OpenFile{{&kMethods}, &disk, new std::shared_ptr(there), new std::string(name)};
    if (granted != nullptr)
        *granted = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* system, const char* name, int syncFolder)
{
    SimulatedDisk& disk = diskOf(system);
    if (const int rc = disk.ask(); rc != SQLITE_OK)
        return SQLITE_IOERR_DELETE;
    if (disk.files.erase(name) == 0)
        return SQLITE_IOERR_DELETE_NOENT;
    disk.note({.kind = DiskOp::Kind::Delete, .path = name, .syncsFolder = syncFolder != 0});
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs* system, const char* name, int, int* answer)
{
    const auto& files = diskOf(system).files;
    const auto found = files.find(name);
    *answer = found != files.end() && !found->second->octets.isEmpty() ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs*, const char* name, int size, char* to)
{
    sqlite3_snprintf(size, to, "%s", name);
    return SQLITE_OK;
}

} // namespace

SimulatedDisk& SimulatedDisk::mount()
{
    static SimulatedDisk disk;
    return disk;
}

SimulatedDisk::SimulatedDisk()
{
    must(prepareSqliteLibrary()); // settings first: the library takes none once it has started
    static sqlite3_vfs system = *sqlite3_vfs_find(nullptr); // time and chance stay the real ones
    system.iVersion = 2;
    system.szOsFile = sizeof(OpenFile);
    system.pNext = nullptr;
    system.zName = "simulated disk";
    system.pAppData = this;
    system.xOpen = openFile;
    system.xDelete = deleteFile;
    system.xAccess = accessFile;
    system.xFullPathname = fullPath;
    sqlite3_vfs_register(&system, 1);
}

void SimulatedDisk::load(const DiskImage& image)
{
    files.clear();
    for (const auto& [path, octets] : image) {
        files[path] = std::make_shared<File>();
        files[path]->octets = octets;
    }
}

void SimulatedDisk::failAfter(qint64 after, int code, bool lasting)
{
    m_failAt = after;
    m_code = code;
    m_lasting = lasting;
    m_asked = 0;
}

int SimulatedDisk::ask()
{
    const qint64 place = m_asked++;
    if (!m_failAt || place < *m_failAt || (!m_lasting && place > *m_failAt))
        return SQLITE_OK;
    return m_code;
}

} // namespace uitwijk
