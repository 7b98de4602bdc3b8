// SPDX-License-Identifier: Apache-2.0
#include "tests/relay/load/load_device.h"

#include "store/base/clock.h"
#include "store/crypto/digest.h"

#include <chrono>
#include <deque>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>

namespace uitwijk {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace websocket = boost::beast::websocket;
using Tcp = net::ip::tcp;
using ErrorCode = boost::system::error_code;
using Moment = std::chrono::steady_clock::time_point;

struct LoadLoop::Io {
    net::io_context context{1};
    net::executor_work_guard<net::io_context::executor_type> work{context.get_executor()};
};

LoadLoop::LoadLoop()
    : m_io(std::make_unique<Io>())
{
}
LoadLoop::~LoadLoop() = default;

bool LoadLoop::runUntil(const std::function<bool()>& isDone, double seconds)
{
    const Moment end = std::chrono::steady_clock::now()
        + std::chrono::duration_cast<Moment::duration>(std::chrono::duration<double>(seconds));
    while (!isDone()) {
        const Moment now = std::chrono::steady_clock::now();
        if (now >= end)
            return false;
        m_io->context.run_until(std::min(end, now + std::chrono::milliseconds(5)));
    }
    return true;
}

void LoadLoop::runFor(double seconds)
{
    runUntil([] { return false; }, seconds);
}

/// One connection. It outlives its device until the last of its operations has ended.
class LoadDevice::Line : public std::enable_shared_from_this<Line> {
public:
    Line(LoadDevice& device, LoadLoop& loop, Reading reading)
        : m_device(&device)
        , m_socket(loop.io().context)
        , m_pause(loop.io().context)
        , m_reading(reading)
    {
    }

    void call(quint16 port, const char* from)
    {
        auto& stream = lowest();
        ErrorCode error;
        stream.open(Tcp::v4(), error);
        stream.set_option(net::socket_base::reuse_address(true), error);
        if (m_reading != Reading::Everything)
            stream.set_option(net::socket_base::receive_buffer_size(4'096), error);
        stream.bind({net::ip::make_address(from), 0}, error);
        const Tcp::endpoint relay(net::ip::make_address("127.0.0.1"), port);
        stream.async_connect(relay, [self = shared_from_this()](ErrorCode failed) {
            if (self->goesOn(failed))
                self->shakeHands();
        });
    }
    void leave()
    {
        m_device = nullptr;
        m_pause.cancel();
        ErrorCode ignored;
        lowest().close(ignored);
    }
    void write(const Bytes& frame)
    {
        m_out.push_back(frame);
        if (m_isOpen && m_out.size() == 1)
            writeNext();
    }

private:
    using Socket = websocket::stream<Tcp::socket, false>;

    Tcp::socket& lowest() { return beast::get_lowest_layer(m_socket); }
    bool goesOn(ErrorCode error)
    {
        if (error && m_device)
            m_device->m_isEnded = true;
        return !error && m_device;
    }
    void shakeHands()
    {
        ErrorCode ignored;
        lowest().set_option(Tcp::no_delay(true), ignored);
        m_socket.binary(true);
        m_socket.auto_fragment(false);
        m_socket.read_message_max(std::size_t(kMaxMessage) + 64);
        m_socket.async_handshake("127.0.0.1", "/v1/sync", [self = shared_from_this()](ErrorCode failed) {
            if (!self->goesOn(failed))
                return;
            self->m_isOpen = true;
            self->readNext();
            if (!self->m_out.empty())
                self->writeNext();
        });
    }
    void readNext()
    {
        if (m_reading == Reading::NothingAfterHello && m_device->m_isIn)
            return;
        if (m_reading == Reading::OneOctetASecond && m_device->m_isIn) {
            readOctet();
            return;
        }
        m_socket.async_read(m_in, [self = shared_from_this()](ErrorCode failed, std::size_t) {
            if (!self->goesOn(failed))
                return;
            const auto data = self->m_in.cdata();
            const Bytes frame(static_cast<const char*>(data.data()), qsizetype(data.size()));
            self->m_in = beast::flat_buffer(); // ten thousand of them wait at once
            self->m_device->heard(frame);
            if (self->m_device)
                self->readNext();
        });
    }
    void readOctet()
    {
        m_pause.expires_after(std::chrono::seconds(1));
        m_pause.async_wait([self = shared_from_this()](ErrorCode stopped) {
            if (stopped || !self->m_device)
                return;
            self->lowest().async_read_some(
                net::buffer(&self->m_octet, 1), [self](ErrorCode failed, std::size_t) {
                    if (self->goesOn(failed))
                        self->readOctet();
                });
        });
    }
    void writeNext()
    {
        const Bytes& frame = m_out.front();
        m_socket.async_write(net::buffer(frame.constData(), std::size_t(frame.size())),
            [self = shared_from_this()](ErrorCode failed, std::size_t) {
                if (!self->goesOn(failed))
                    return;
                self->m_out.pop_front();
                if (!self->m_out.empty())
                    self->writeNext();
            });
    }

    LoadDevice* m_device;
    Socket m_socket;
    net::steady_timer m_pause;
    Reading m_reading;
    beast::flat_buffer m_in;
    std::deque<Bytes> m_out;
    char m_octet = 0;
    bool m_isOpen = false;
};

LoadDevice::LoadDevice(LoadLoop& loop, Identity identity)
    : m_loop(loop)
    , m_identity(identity)
{
}

LoadDevice::~LoadDevice()
{
    cut();
}

void LoadDevice::call(quint16 port, Vector has, Reading reading)
{
    cut();
    m_has = std::move(has);
    m_isIn = m_isUpToDate = m_isEnded = false;
    if (onCall)
        onCall();
    m_line = std::make_shared<Line>(*this, m_loop, reading);
    m_line->call(port, m_identity.from);
}

void LoadDevice::cut()
{
    if (m_line)
        m_line->leave();
    m_line.reset();
}

void LoadDevice::sayRaw(const Bytes& frame)
{
    if (m_line)
        m_line->write(frame);
}

void LoadDevice::heard(ByteView frame)
{
    const auto messages = decodeMessages(frame);
    if (!messages) {
        m_isEnded = true;
        cut();
        return;
    }
    for (const Message& message : *messages)
        heard(message);
}

void LoadDevice::heard(const Message& message)
{
    if (const auto* challenge = std::get_if<Challenge>(&message)) {
        greet(*challenge);
    } else if (std::holds_alternative<Hello>(message)) {
        m_isIn = true;
    } else if (const auto* vector = std::get_if<Vector>(&message)) {
        if (onVector)
            onVector(*vector);
    } else if (const auto* bundles = std::get_if<Bundles>(&message)) {
        m_isUpToDate = m_isUpToDate || bundles->isLast;
        if (onBundles)
            onBundles(*bundles);
    } else if (const auto* ack = std::get_if<Ack>(&message)) {
        if (onAck)
            onAck(*ack);
    } else if (const auto* refused = std::get_if<Refused>(&message)) {
        if (onRefused)
            onRefused(*refused);
    }
}

/// HELLO and VECTOR at once: the frontier that it names is never the relay's, so that it is always answered.
void LoadDevice::greet(const Challenge& challenge)
{
    Hello hello{.plan = m_identity.plan, .log = randomId<FrontierTag>()};
    hello.wallClockMs = quint64(SystemClock().now().time_since_epoch().count());
    prove(hello, *m_identity.key, challenge.nonce, {});
    say(hello);
    say(m_has);
}

} // namespace uitwijk
