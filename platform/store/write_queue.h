// WriteQueue: runs a store's work in order, in the call itself or on one thread of its own.
#pragma once
#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace nextrung::platform {

/// Inline serves where there are no threads (a browser, a command line); Worker keeps a slow disk off the
/// screen.
enum class Threading { Inline, Worker };

/// The only place in the store that knows of threads. Used from the thread that made it, but for `answer`.
class WriteQueue {
public:
    using Work = std::function<void()>;

    explicit WriteQueue(Threading threading);
    /// Finishes what was posted. Answers that were not delivered by then are dropped with it.
    ~WriteQueue();
    WriteQueue(const WriteQueue&) = delete;
    WriteQueue& operator=(const WriteQueue&) = delete;

    /// Runs `work` after all that was posted before it.
    void post(Work work);
    /// The same, and waits until it is done.
    void postAndWait(const Work& work);
    /// Called from posted work: runs `work` on the thread that made the queue, by its event loop.
    void answer(Work work);

private:
    void run();

    Threading m_threading;
    QObject m_home; ///< Lives on the thread that made the queue: events for it arrive there.
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_work;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace nextrung::platform
