// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/avahi_events.h"

#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

#include <avahi-common/timeval.h>

#include <algorithm>
#include <memory>

// Avahi leaves these two names to whoever brings an event loop. What is freed may be speaking: its Qt side
// goes later, and silently.

struct AvahiWatch {
    struct Later {
        void operator()(QObject* object) const
        {
            object->blockSignals(true);
            object->deleteLater();
        }
    };
    std::unique_ptr<QSocketNotifier, Later> reads;
    std::unique_ptr<QSocketNotifier, Later> writes;
    AvahiWatchEvent happened = AvahiWatchEvent(0);

    void listenTo(AvahiWatchEvent events) const
    {
        reads->setEnabled(events & AVAHI_WATCH_IN);
        writes->setEnabled(events & AVAHI_WATCH_OUT);
    }
};

struct AvahiTimeout {
    std::unique_ptr<QTimer, AvahiWatch::Later> timer;

    void set(const timeval* at) const
    {
        if (!at) {
            timer->stop();
            return;
        }
        constexpr AvahiUsec kLongest = 24LL * 3600 * 1'000'000;
        const AvahiUsec left = std::clamp<AvahiUsec>(-avahi_age(at), 0, kLongest);
        timer->start(int((left + 999) / 1000));
    }
};

namespace uitwijk {

namespace {

AvahiWatch* newWatch(const AvahiPoll*, int fd, AvahiWatchEvent events, AvahiWatchCallback call, void* whose)
{
    auto watch = std::make_unique<AvahiWatch>();
    AvahiWatch* raw = watch.get();
    const auto made = [&](QSocketNotifier::Type type, AvahiWatchEvent event) {
        auto* notifier = new QSocketNotifier(fd, type);
        QObject::connect(notifier, &QSocketNotifier::activated, notifier, [raw, fd, event, call, whose] {
            raw->happened = event;
            call(raw, fd, event, whose); // after which it may be gone
        });
        return notifier;
    };
    watch->reads.reset(made(QSocketNotifier::Read, AVAHI_WATCH_IN));
    watch->writes.reset(made(QSocketNotifier::Write, AVAHI_WATCH_OUT));
    watch->listenTo(events);
    return watch.release();
}

void updateWatch(AvahiWatch* watch, AvahiWatchEvent events)
{
    watch->listenTo(events);
}

AvahiWatchEvent eventsOf(AvahiWatch* watch)
{
    return watch->happened;
}

void freeWatch(AvahiWatch* watch)
{
    watch->listenTo(AvahiWatchEvent(0));
    delete watch;
}

AvahiTimeout* newTimeout(const AvahiPoll*, const timeval* at, AvahiTimeoutCallback call, void* whose)
{
    auto timeout = std::make_unique<AvahiTimeout>();
    timeout->timer.reset(new QTimer);
    timeout->timer->setSingleShot(true);
    AvahiTimeout* raw = timeout.get();
    QObject::connect(raw->timer.get(), &QTimer::timeout, raw->timer.get(), [raw, call, whose] {
        call(raw, whose); // after which it may be gone
    });
    raw->set(at);
    return timeout.release();
}

void updateTimeout(AvahiTimeout* timeout, const timeval* at)
{
    timeout->set(at);
}

void freeTimeout(AvahiTimeout* timeout)
{
    timeout->timer->stop();
    delete timeout;
}

} // namespace

const AvahiPoll* avahiEvents()
{
    static const AvahiPoll events{.userdata = nullptr,
        .watch_new = newWatch,
        .watch_update = updateWatch,
        .watch_get_events = eventsOf,
        .watch_free = freeWatch,
        .timeout_new = newTimeout,
        .timeout_update = updateTimeout,
        .timeout_free = freeTimeout};
    return &events;
}

} // namespace uitwijk
