// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/failure.h"
#include "app/gateway/store_gateway.h"

#include <QPointer>

#include <functional>

namespace uitwijk {

class Session;

/// Keeps what one model shows true: reads when told to, and again when a commit touches its topics or the
/// reader's language changes. At most one query is under way; what comes meanwhile is read once after it.
/// Belongs to the UI thread.
class LiveQuery : public QObject {
    Q_OBJECT

public:
    /// `start` begins one read with ask(). Nothing is read before the first refresh().
    LiveQuery(Topics topics, std::function<void()> start, QObject* parent);

    void refresh();
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] failure::Code failure() const { return m_failure; }
    /// The language in which texts are to be read.
    [[nodiscard]] static QString language();

    /// Runs `query` on a lane that reads and `show` with its value back here.
    template <typename Query, typename Show>
    void ask(Query query, Show show)
    {
        if (!m_gateway)
            return finish(failure::Locked);
        await(m_gateway->read(std::move(query)), std::move(show));
    }
    /// As ask(), with `query(Store&)` on the write lane: for what needs the keys. It changes nothing.
    template <typename Query, typename Show>
    void askOwner(Query query, Show show)
    {
        if (!m_gateway)
            return finish(failure::Locked);
        await(m_gateway->run(std::move(query)), std::move(show));
    }

signals:
    /// Something was read: isReady() and failure() are news.
    void changed();

private:
    void attach();
    void finish(failure::Code failure);
    template <typename Answer, typename Show>
    void await(QFuture<Answer> answer, Show show)
    {
        m_gateway->answer(std::move(answer), this, [this, show = std::move(show)](Answer result) mutable {
            if (!result)
                return finish(failure::of(result.error().code));
            show(std::move(*result));
            finish(failure::None);
        });
    }

    Topics m_topics;
    std::function<void()> m_start;
    Session* m_session; ///< outlives what shows it
    QPointer<StoreGateway> m_gateway;
    failure::Code m_failure = failure::None;
    bool m_started = false;
    bool m_ready = false;
    bool m_busy = false;
    bool m_dirty = false;
};

} // namespace uitwijk
