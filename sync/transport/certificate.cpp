// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/certificate.h"

namespace uitwijk {

ChannelBinding bindingOf(const QSslCertificate& certificate)
{
    if (certificate.isNull())
        return {};
    return ChannelBinding::fromBytes(certificate.digest(QCryptographicHash::Sha256))
        .value_or(ChannelBinding());
}

bool isPinned(const RelayAddress& address, const QSslCertificate& certificate)
{
    return address.pinned && !certificate.isNull() && bindingOf(certificate) == *address.pinned;
}

} // namespace uitwijk
