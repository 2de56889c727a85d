#include "platform/store/write_queue.h"

#include <future>
#include <utility>

namespace nextrung::platform {

WriteQueue::WriteQueue(Threading threading) : m_threading(threading) {
    if (m_threading == Threading::Worker)
        m_thread = std::thread([this] { run(); });
}

WriteQueue::~WriteQueue() {
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void WriteQueue::post(Work work) {
    if (m_threading == Threading::Inline) {
        work();
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
    }
    m_wake.notify_one();
}

void WriteQueue::postAndWait(const Work& work) {
    if (m_threading == Threading::Inline) {
        work();
        return;
    }
    std::promise<void> finished;
    post([&work, &finished] {
        work();
        finished.set_value();
    });
    finished.get_future().wait();
}

void WriteQueue::answer(Work work) {
    if (m_threading == Threading::Inline)
        work();
    else
        QMetaObject::invokeMethod(&m_home, std::move(work), Qt::QueuedConnection);
}

void WriteQueue::run() {
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_closing || !m_work.empty(); });
        if (m_work.empty())
            return;
        const Work work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        work();
        lock.lock();
    }
}

} // namespace nextrung::platform
