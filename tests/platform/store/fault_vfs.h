// Fault VFS: a disk that fails when a test says so, and tells what was written but not yet made durable.
#pragma once

namespace nextrung::tests {

/// Stands before SQLite's own file access from the first call on, for the whole program.
class FaultVfs {
public:
    static FaultVfs& instance();

    /// Lets the `at`-th write, sync, truncation, deletion or opening from now fail with `code`; `sticky`: and
    /// all after.
    void failFrom(int at, bool sticky, int code);
    void heal();
    /// Whether the fault was met since `failFrom`.
    bool wasMet() const { return m_met; }

    /// Writes that no sync followed yet, over all files but shared memory.
    int writesNotSynced() const { return m_writesNotSynced; }
    int writes() const { return m_writes; }

    /// For the file methods: counts one operation; a result other than SQLITE_OK is the one to give.
    int operation();
    void wrote();
    void synced() { m_writesNotSynced = 0; }

private:
    FaultVfs();

    int m_countdown = 0; ///< 0: no fault is planned.
    bool m_sticky = false;
    int m_code = 0;
    bool m_met = false;
    int m_writes = 0;
    int m_writesNotSynced = 0;
};

} // namespace nextrung::tests
