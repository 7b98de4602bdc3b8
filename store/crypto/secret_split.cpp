// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/secret_split.h"

#include <sodium.h>

namespace uitwijk {

namespace {

constexpr qsizetype kScalarSize = crypto_core_ristretto255_SCALARBYTES;

SecretBytes scalar(int number)
{
    SecretBytes octets(kScalarSize);
    octets.data()[0] = static_cast<unsigned char>(number);
    return octets;
}

SecretBytes times(const SecretBytes& left, const SecretBytes& right)
{
    SecretBytes product(kScalarSize);
    crypto_core_ristretto255_scalar_mul(product.data(), left.data(), right.data());
    return product;
}

SecretBytes minus(const SecretBytes& left, const SecretBytes& right)
{
    SecretBytes difference(kScalarSize);
    crypto_core_ristretto255_scalar_sub(difference.data(), left.data(), right.data());
    return difference;
}

bool isPart(const SecretPart& part)
{
    return part.number >= 1 && part.number <= 3 && part.value.size() == kScalarSize;
}

} // namespace

std::array<SecretPart, 3> splitInThree(const SecretBytes& secret)
{
    if (secret.size() != kScalarSize || (secret.data()[kScalarSize - 1] & 0xf0) != 0)
        qFatal(
            "only a secret below 2^252 can be split"); // a mistake of ours: the parts would not give it back
    SecretBytes slope(kScalarSize);
    crypto_core_ristretto255_scalar_random(slope.data());
    std::array<SecretPart, 3> parts;
    for (int i = 0; i < 3; ++i) {
        SecretPart& part = parts[std::size_t(i)];
        part.number = i + 1;
        part.value = SecretBytes(kScalarSize);
        const SecretBytes risen = times(slope, scalar(part.number));
        crypto_core_ristretto255_scalar_add(part.value.data(), secret.data(), risen.data());
    }
    return parts;
}

Result<SecretBytes> joinTwo(const SecretPart& one, const SecretPart& other)
{
    if (!isPart(one) || !isPart(other))
        return Error{Errc::Malformed, "not a part of a secret"};
    if (one.number == other.number)
        return Error{Errc::Malformed, "the same part twice"};
    // s = (j·y_i − i·y_j) / (j − i)
    const SecretBytes run = minus(scalar(other.number), scalar(one.number));
    SecretBytes inverse(kScalarSize);
    if (crypto_core_ristretto255_scalar_invert(inverse.data(), run.data()) != 0)
        return Error{Errc::Malformed, "the same part twice"};
    const SecretBytes rise
        = minus(times(scalar(other.number), one.value), times(scalar(one.number), other.value));
    return times(rise, inverse);
}

} // namespace uitwijk
