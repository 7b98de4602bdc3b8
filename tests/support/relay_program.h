// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace uitwijk {

/// The real relay program on a free loopback port, ended with its owner. `folder` outlives it.
class RelayProgram {
public:
    RelayProgram(QString program, QString folder, QStringList more = {})
        : m_program(std::move(program))
        , m_folder(std::move(folder))
        , m_more(std::move(more))
    {
    }
    ~RelayProgram() { kill(); }
    RelayProgram(const RelayProgram&) = delete;
    RelayProgram& operator=(const RelayProgram&) = delete;

    /// Whether it said its port within ten seconds. 0: a free one.
    bool start(quint16 port = 0)
    {
        m_process.setStandardErrorFile(m_folder + QStringLiteral(".log"), QIODevice::Append);
        m_process.start(m_program,
            QStringList{QStringLiteral("--data"), m_folder, QStringLiteral("--listen"),
                QStringLiteral("127.0.0.1:%1").arg(port)}
                + m_more);
        Bytes line;
        while (!line.contains('\n') && m_process.waitForReadyRead(10'000))
            line += m_process.readAllStandardOutput();
        const QJsonObject listening
            = QJsonDocument::fromJson(line).object()[QStringLiteral("listening")].toObject();
        m_port = quint16(listening[QStringLiteral("port")].toInt());
        return m_port != 0;
    }
    /// kill -9.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(10'000);
    }
    /// SIGTERM; its exit status, or -1 when it did not end by itself.
    int stop()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000) || m_process.exitStatus() != QProcess::NormalExit)
            return -1;
        return m_process.exitCode();
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] Bytes log() const
    {
        QFile file(m_folder + QStringLiteral(".log"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : Bytes();
    }

private:
    QString m_program;
    QString m_folder;
    QStringList m_more;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace uitwijk
