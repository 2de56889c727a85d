#include "tests/platform/store/fault_vfs.h"

#include <sqlite3.h>

namespace nextrung::tests {

namespace {

sqlite3_vfs* realVfs = nullptr;

/// SQLite allocates this and the real file behind it in one piece.
struct FaultFile {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<FaultFile*>(file)->real;
}
const sqlite3_io_methods* methodsOf(sqlite3_file* file) {
    return realOf(file)->pMethods;
}

int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
    if (const int fault = FaultVfs::instance().operation(); fault != SQLITE_OK)
        return fault;
    FaultVfs::instance().wrote();
    return methodsOf(file)->xWrite(realOf(file), bytes, count, at);
}

int sync(sqlite3_file* file, int flags) {
    if (const int fault = FaultVfs::instance().operation(); fault != SQLITE_OK)
        return fault;
    FaultVfs::instance().synced();
    return methodsOf(file)->xSync(realOf(file), flags);
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
    const int fault = FaultVfs::instance().operation();
    return fault != SQLITE_OK ? fault : methodsOf(file)->xTruncate(realOf(file), size);
}

int close(sqlite3_file* file) {
    return methodsOf(file)->xClose(realOf(file));
}
int read(sqlite3_file* file, void* bytes, int count, sqlite3_int64 at) {
    return methodsOf(file)->xRead(realOf(file), bytes, count, at);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return methodsOf(file)->xFileSize(realOf(file), size);
}
int lock(sqlite3_file* file, int level) {
    return methodsOf(file)->xLock(realOf(file), level);
}
int unlock(sqlite3_file* file, int level) {
    return methodsOf(file)->xUnlock(realOf(file), level);
}
int checkReservedLock(sqlite3_file* file, int* result) {
    return methodsOf(file)->xCheckReservedLock(realOf(file), result);
}
int fileControl(sqlite3_file* file, int which, void* argument) {
    return methodsOf(file)->xFileControl(realOf(file), which, argument);
}
int sectorSize(sqlite3_file* file) {
    return methodsOf(file)->xSectorSize(realOf(file));
}
int deviceCharacteristics(sqlite3_file* file) {
    return methodsOf(file)->xDeviceCharacteristics(realOf(file));
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    return methodsOf(file)->xShmMap(realOf(file), page, size, extend, memory);
}
int shmLock(sqlite3_file* file, int offset, int count, int flags) {
    return methodsOf(file)->xShmLock(realOf(file), offset, count, flags);
}
void shmBarrier(sqlite3_file* file) {
    methodsOf(file)->xShmBarrier(realOf(file));
}
int shmUnmap(sqlite3_file* file, int remove) {
    return methodsOf(file)->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods faultMethods{2, // with shared memory, without memory mapping
                                      close,       read,       write,
                                      truncate,    sync,       fileSize,
                                      lock,        unlock,     checkReservedLock,
                                      fileControl, sectorSize, deviceCharacteristics,
                                      shmMap,      shmLock,    shmBarrier,
                                      shmUnmap,    nullptr,    nullptr};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* opened = reinterpret_cast<FaultFile*>(file);
    opened->base.pMethods = nullptr;
    opened->real = reinterpret_cast<sqlite3_file*>(opened + 1);
    if (FaultVfs::instance().operation() != SQLITE_OK)
        return SQLITE_CANTOPEN;
    const int code = realVfs->xOpen(realVfs, name, opened->real, flags, outFlags);
    if (opened->real->pMethods != nullptr)
        opened->base.pMethods = &faultMethods;
    return code;
}

int remove(sqlite3_vfs*, const char* name, int syncFolder) {
    if (FaultVfs::instance().operation() != SQLITE_OK)
        return SQLITE_IOERR_DELETE;
    return realVfs->xDelete(realVfs, name, syncFolder);
}

} // namespace

FaultVfs& FaultVfs::instance() {
    static FaultVfs vfs;
    return vfs;
}

FaultVfs::FaultVfs() {
    static sqlite3_vfs faulty;
    realVfs = sqlite3_vfs_find(nullptr);
    faulty = *realVfs; // what is not replaced below works on the real one's own data
    faulty.pNext = nullptr;
    faulty.zName = "fault";
    faulty.szOsFile = static_cast<int>(sizeof(FaultFile)) + realVfs->szOsFile;
    faulty.xOpen = open;
    faulty.xDelete = remove;
    sqlite3_vfs_register(&faulty, 1);
}

void FaultVfs::failFrom(int at, bool sticky, int code) {
    m_countdown = at;
    m_sticky = sticky;
    m_code = code;
    m_met = false;
}

void FaultVfs::heal() {
    m_countdown = 0;
}

int FaultVfs::operation() {
    if (m_countdown == 0)
        return 0;
    if (m_countdown > 1) {
        --m_countdown;
        return 0;
    }
    m_met = true;
    if (!m_sticky)
        m_countdown = 0;
    return m_code;
}

void FaultVfs::wrote() {
    ++m_writes;
    ++m_writesNotSynced;
}

} // namespace nextrung::tests
