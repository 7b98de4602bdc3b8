// SPDX-License-Identifier: Apache-2.0
#include "app/uitwijk/no_network.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

namespace uitwijk {
namespace {

class Refusal : public QNetworkReply {
public:
    Refusal(const QNetworkRequest& request, QObject* parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly);
        setError(ContentAccessDenied, QStringLiteral("no network for QML"));
        QTimer::singleShot(0, this, [this] {
            emit errorOccurred(ContentAccessDenied);
            setFinished(true);
            emit finished();
        });
    }
    void abort() override { }

protected:
    qint64 readData(char*, qint64) override { return -1; }
};

class Refuser : public QNetworkAccessManager {
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply* createRequest(Operation, const QNetworkRequest& request, QIODevice*) override
    {
        return new Refusal(request, this);
    }
};

} // namespace

QNetworkAccessManager* NoNetwork::create(QObject* parent)
{
    return new Refuser(parent);
}

} // namespace uitwijk
