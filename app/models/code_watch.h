// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/camera.h"
#include "store/base/result.h"
#include "sync/wire/code_sequence.h"

#include <QList>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <deque>

namespace uitwijk {

/// Reads a sequence of QR codes, by the camera or from pictures of them, until what it carries is whole.
/// Pictures are looked at off the UI thread, to which this belongs.
class CodeWatch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool camera READ hasCamera CONSTANT FINAL)
    Q_PROPERTY(bool watching READ isWatching WRITE setWatching NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(int known READ known NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL)
    Q_PROPERTY(uitwijk::CodeWatch::Trouble trouble READ trouble NOTIFY changed FINAL)

public:
    /// What was wrong with what was looked at last; each leaves alone what was read before.
    enum Trouble { NoTrouble, NoPicture, NoCode, OtherCode, Damaged, Newer, CameraGone, CameraRefused };
    Q_ENUM(Trouble)

    using QObject::QObject;
    ~CodeWatch() override;

    [[nodiscard]] bool hasCamera() const;
    [[nodiscard]] bool isWatching() const { return m_isWatching; } ///< by the camera
    void setWatching(bool watching);
    [[nodiscard]] bool isBusy() const { return m_isBusy && !m_isWatching; } ///< with pictures
    // Of the sequence that was seen last and is not whole; 0 when there is none:
    [[nodiscard]] int known() const; ///< codes' worth
    [[nodiscard]] int total() const;
    /// The numbers of the codes that are not here, the first few; as many others do as well.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] Trouble trouble() const { return m_trouble; }

    Q_INVOKABLE void readPictures(const QList<QUrl>& files);
    /// Forgets what was read.
    Q_INVOKABLE void clear();

signals:
    void changed();
    /// The sequence is whole: the file that it carries.
    void arrived(const QByteArray& octets);

private:
    /// One picture that waits to be looked at.
    struct Waiting {
        QString path; ///< empty: by the camera
        GreyPicture picture;
    };
    struct Looked {
        std::vector<Bytes> codes;
        std::optional<Errc> fault;
        bool isByCamera = false;
    };
    static Looked look(const Waiting& waiting);
    void see(const CameraReport& report);
    void next();
    void take(const Looked& looked);

    bool m_isWatching = false;
    bool m_isBusy = false;
    Trouble m_trouble = NoTrouble;
    std::deque<Waiting> m_waiting;
    CodeCollection m_codes;
};

} // namespace uitwijk
