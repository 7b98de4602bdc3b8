// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/voice.h"
#include "store/base/bytes.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace uitwijk {

/// A sentence that somebody says instead of typing it: recorded, heard again, kept or thrown away. It lies
/// in memory alone until somebody attaches it. Belongs to the UI thread.
class VoiceNote : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool canRecord READ canRecord CONSTANT FINAL)
    Q_PROPERTY(bool canPlay READ canPlay CONSTANT FINAL)
    Q_PROPERTY(uitwijk::VoiceNote::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(uitwijk::VoiceNote::Trouble trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(int seconds READ seconds NOTIFY heard FINAL)
    Q_PROPERTY(QByteArray octets READ packed NOTIFY changed FINAL)
    Q_PROPERTY(int longest READ longest CONSTANT FINAL)
    Q_PROPERTY(qreal level READ level NOTIFY heard FINAL)

public:
    enum State {
        Empty,
        Recording,
        Working, ///< what was said is made small, or looked at
        Kept, ///< it can be heard, and attached
        Playing
    };
    Q_ENUM(State)
    /// Why there is none, or no more of it; what was said before stays.
    enum Trouble { NoTrouble, NoMicrophone, MicrophoneGone, NothingSaid, CannotPlay, Damaged };
    Q_ENUM(Trouble)

    explicit VoiceNote(QObject* parent = nullptr);
    ~VoiceNote() override;

    [[nodiscard]] bool canRecord() const;
    [[nodiscard]] bool canPlay() const;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    /// How long it is, so far.
    [[nodiscard]] int seconds() const { return int(m_length); }
    [[nodiscard]] static int longest();
    /// How loud it was just now, of 1: so that one sees that one is heard.
    [[nodiscard]] qreal level() const { return m_level; }
    /// As packVoice() makes it; empty unless Kept or Playing.
    [[nodiscard]] Bytes packed() const { return m_packed; }

    /// Begins anew. It ends by itself when it is as long as it may be.
    Q_INVOKABLE void record();
    Q_INVOKABLE void stop(); ///< recording, or playing
    Q_INVOKABLE void play();
    Q_INVOKABLE void discard();
    /// One that was made before, so that it can be played.
    Q_INVOKABLE void open(const QByteArray& packed);

signals:
    void changed();
    void heard();

private:
    void take(std::span<const qint16> samples);
    void fail(MicrophoneTrouble trouble);
    void pack();
    void keep(const Bytes& packed, double seconds);
    void enter(State state, Trouble trouble = NoTrouble);

    State m_state = Empty;
    Trouble m_trouble = NoTrouble;
    Speech m_speech; ///< while it is being said
    Bytes m_packed;
    double m_length = 0; ///< seconds
    qreal m_level = 0;
};

} // namespace uitwijk
