// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/fresh_certificate.h"

#include <QSslCertificate>
#include <QSslKey>

#include <memory>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace uitwijk {

namespace {

template <auto Free>
struct Freer {
    template <typename T>
    void operator()(T* thing) const
    {
        Free(thing);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509_free>>;
using Memory = std::unique_ptr<BIO, Freer<BIO_free_all>>;

constexpr long kLifetime = 60L * 60 * 24 * 30; // it lives for as long as somebody listens

bool fill(X509* certificate, EVP_PKEY* key)
{
    X509_NAME* name = X509_get_subject_name(certificate);
    const auto* common = reinterpret_cast<const unsigned char*>("local");
    // Valid for long before and after: the clock of the other device may be wrong.
    return X509_set_version(certificate, 2) == 1
        && ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1) == 1
        && X509_gmtime_adj(X509_getm_notBefore(certificate), -kLifetime)
        && X509_gmtime_adj(X509_getm_notAfter(certificate), kLifetime)
        && X509_set_pubkey(certificate, key) == 1
        && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, common, -1, -1, 0) == 1
        && X509_set_issuer_name(certificate, name) == 1 && X509_sign(certificate, key, EVP_sha256()) > 0;
}

QByteArray contentsOf(BIO* memory)
{
    char* octets = nullptr;
    const long size = BIO_get_mem_data(memory, &octets);
    return {octets, qsizetype(size)};
}

} // namespace

Result<QSslConfiguration> freshTls()
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    const Memory keyText(BIO_new(BIO_s_mem()));
    const Memory certificateText(BIO_new(BIO_s_mem()));
    const bool isMade = key && certificate && keyText && certificateText && fill(certificate.get(), key.get())
        && PEM_write_bio_X509(certificateText.get(), certificate.get()) == 1
        && PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1;
    if (!isMade)
        return Error{Errc::Unsupported, "no certificate could be made"};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setLocalCertificate(QSslCertificate(contentsOf(certificateText.get()), QSsl::Pem));
    tls.setPrivateKey(QSslKey(contentsOf(keyText.get()), QSsl::Ec, QSsl::Pem));
    if (tls.localCertificate().isNull() || tls.privateKey().isNull())
        return Error{Errc::Unsupported, "the certificate that was made cannot be used"};
    return tls;
}

} // namespace uitwijk
