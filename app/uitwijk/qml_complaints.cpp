// SPDX-License-Identifier: Apache-2.0
#include "app/uitwijk/qml_complaints.h"

#include <QMutex>
#include <QQmlEngine>
#include <QQmlError>

namespace uitwijk {
namespace {

QMutex heardMutex;
QStringList heard;
QtMessageHandler before = nullptr;

/// What concerns the machine's display and not our screens.
bool isOfTheMachine(const QString& message)
{
    return message.contains(QLatin1String("propagateSizeHints"))
        || message.contains(QLatin1String("XDG_RUNTIME_DIR"))
        || message.contains(QLatin1String("QFontDatabase")) || message.contains(QLatin1String("fontconfig"));
}

void hear(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !isOfTheMachine(message)) {
        const QMutexLocker lock(&heardMutex);
        heard.append(message);
    }
    before(type, context, message);
}

} // namespace

QmlComplaints::QmlComplaints(QQmlEngine& engine)
{
    engine.setOutputWarningsToStandardError(true); // by way of the handler
    heard.clear();
    before = qInstallMessageHandler(hear);
}

QmlComplaints::~QmlComplaints()
{
    qInstallMessageHandler(before);
}

QStringList QmlComplaints::all() const
{
    const QMutexLocker lock(&heardMutex);
    return heard;
}

} // namespace uitwijk
