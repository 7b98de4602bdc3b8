// SPDX-License-Identifier: Apache-2.0
#include "app/models/code_watch.h"

#include "app/device_ports.h"
#include "app/gateway/off_thread.h"
#include "platform/codes/picture_file.h"
#include "platform/codes/qr_code.h"

#include <QStringList>

namespace uitwijk {

namespace {

constexpr std::size_t kMostOfCamera = 8; // pictures that wait; later ones are left out
constexpr std::size_t kMostNamed = 12;

CodeWatch::Trouble troubleOf(Errc fault)
{
    switch (fault) {
    case Errc::TooNew:
        return CodeWatch::Newer;
    case Errc::Corrupt:
        return CodeWatch::Damaged;
    default:
        return CodeWatch::OtherCode;
    }
}

} // namespace

CodeWatch::~CodeWatch()
{
    if (m_isWatching)
        DevicePorts::camera->stop();
}

bool CodeWatch::hasCamera() const
{
    return DevicePorts::camera != nullptr;
}

void CodeWatch::setWatching(bool watching)
{
    watching = watching && hasCamera();
    if (m_isWatching == watching)
        return;
    m_isWatching = watching;
    m_trouble = NoTrouble;
    if (watching)
        DevicePorts::camera->watch([this](const CameraReport& report) { see(report); });
    else
        DevicePorts::camera->stop();
    emit changed();
}

int CodeWatch::known() const
{
    return m_codes.open().empty() ? 0 : int(m_codes.open().front().known());
}

int CodeWatch::total() const
{
    return m_codes.open().empty() ? 0 : int(m_codes.open().front().blocks());
}

QString CodeWatch::missing() const
{
    if (m_codes.open().empty())
        return {};
    const auto blocks = m_codes.open().front().missing();
    QStringList numbers;
    for (std::size_t at = 0; at < std::min(blocks.size(), kMostNamed); ++at)
        numbers << QString::number(blocks[at] + 1);
    if (blocks.size() > kMostNamed)
        numbers << QStringLiteral("…");
    return numbers.join(QStringLiteral(", "));
}

void CodeWatch::readPictures(const QList<QUrl>& files)
{
    m_trouble = NoTrouble;
    for (const QUrl& file : files)
        m_waiting.push_back({.path = file.toLocalFile(), .picture = {}});
    next();
}

void CodeWatch::clear()
{
    m_waiting.clear();
    m_codes.clear();
    m_trouble = NoTrouble;
    emit changed();
}

void CodeWatch::see(const CameraReport& report)
{
    if (report.trouble != CameraTrouble::None) {
        m_trouble = report.trouble == CameraTrouble::NotAllowed ? CameraRefused : CameraGone;
        emit changed();
        return;
    }
    if (m_trouble == CameraGone || m_trouble == CameraRefused)
        m_trouble = NoTrouble;
    if (m_waiting.size() < kMostOfCamera)
        m_waiting.push_back({.path = {}, .picture = report.picture});
    next();
}

CodeWatch::Looked CodeWatch::look(const Waiting& waiting)
{
    if (waiting.path.isEmpty())
        return {.codes = codesIn(waiting.picture), .fault = {}, .isByCamera = true};
    const auto picture = readPicture(waiting.path);
    if (!picture)
        return {.codes = {}, .fault = picture.error().code};
    return {.codes = codesIn(*picture), .fault = {}};
}

/// One picture at a time: each answer may end the reading.
void CodeWatch::next()
{
    if (!m_isBusy && !m_waiting.empty()) {
        m_isBusy = true;
        runOffThread(
            this, [waiting = std::move(m_waiting.front())] { return look(waiting); },
            [this](const Looked& looked) {
                m_isBusy = false;
                take(looked);
                next();
            });
        m_waiting.pop_front();
    }
    emit changed();
}

void CodeWatch::take(const Looked& looked)
{
    // A camera sees many things on its way to a code.
    if (looked.fault)
        m_trouble = NoPicture;
    else if (looked.codes.empty() && !looked.isByCamera)
        m_trouble = NoCode;
    for (const Bytes& code : looked.codes) {
        const auto seen = m_codes.take(code);
        if (!seen) {
            m_trouble = troubleOf(seen.error().code);
            continue;
        }
        m_trouble = NoTrouble;
        if (!seen->file)
            continue;
        m_waiting.clear();
        m_codes.clear();
        setWatching(false);
        emit arrived(*seen->file);
        return;
    }
}

} // namespace uitwijk
