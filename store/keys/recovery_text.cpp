// SPDX-License-Identifier: Apache-2.0
#include "store/keys/recovery_text.h"

#include "store/crypto/digest.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace uitwijk {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kDataPerGroup = kRecoveryGroupSize - 1;
constexpr qsizetype kChecksumSize = 2;
constexpr int kUnreadable = -1;

/// What is on a paper: how many groups, and with which octet its payload begins.
struct Paper {
    int groups;
    unsigned char version;
    [[nodiscard]] constexpr qsizetype payloadSize() const
    {
        return qsizetype(groups) * kDataPerGroup * 5 / 8;
    }
    [[nodiscard]] constexpr qsizetype secretSize() const { return payloadSize() - 1 - kChecksumSize; }
};
constexpr Paper kSheet{.groups = kRecoveryGroups, .version = 1};
constexpr Paper kPart{.groups = kRecoveryPartGroups, .version = 2};
static_assert(kSheet.secretSize() == 32 && kPart.secretSize() == kRecoveryPartSize);

/// Five-bit values, or kUnreadable; one entry a letter or digit.
using Group = std::vector<int>;

/// Product in the field of 32 elements (x⁵ + x² + 1).
int times(int left, int right)
{
    int product = 0;
    for (; right != 0; right >>= 1) {
        if ((right & 1) != 0)
            product ^= left;
        left <<= 1;
        if ((left & 0x20) != 0)
            left ^= 0x25;
    }
    return product;
}

/// Every place in a group weighs differently, and so does the group's place on the sheet: any one wrong
/// letter and any two letters or groups that changed places make another sum.
int checkOf(const int* data, int groupIndex)
{
    int weight = 2;
    int sum = 0;
    for (int i = 0; i < kDataPerGroup; ++i) {
        sum ^= times(weight, data[i]);
        weight = times(weight, 2);
    }
    return sum ^ times(weight, groupIndex + 1);
}

bool isRight(const Group& group, int groupIndex)
{
    if (group.size() != kRecoveryGroupSize)
        return false;
    for (const int value : group) {
        if (value == kUnreadable)
            return false;
    }
    return checkOf(group.data(), groupIndex) == group.back();
}

int valueOf(QChar character)
{
    QChar upper = character.toUpper();
    if (upper == u'O')
        upper = u'0';
    else if (upper == u'I' || upper == u'L')
        upper = u'1';
    else if (upper == u'U')
        upper = u'V';
    const auto at = kAlphabet.find(upper.toLatin1()); // not Latin-1 gives 0, which is not there
    return at == std::string_view::npos ? kUnreadable : int(at);
}

/// The groups as they were typed if the blanks are where we print them, else the letters five by five.
std::vector<Group> groupsIn(QStringView text, int count)
{
    const QString normal = text.toString().normalized(QString::NormalizationForm_KC);
    std::vector<Group> typed(1);
    Group letters;
    for (const QChar character : normal) {
        if (character.isLetterOrNumber()) {
            letters.push_back(valueOf(character));
            typed.back().push_back(letters.back());
        } else if (!typed.back().empty()) {
            typed.emplace_back();
        }
    }
    if (typed.back().empty())
        typed.pop_back();
    if (int(typed.size()) == count)
        return typed;
    std::vector<Group> groups;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (i % kRecoveryGroupSize == 0)
            groups.emplace_back();
        groups.back().push_back(letters[i]);
    }
    return groups;
}

std::vector<int> wrongAmong(const std::vector<Group>& groups, int expected)
{
    std::vector<int> wrong;
    const int count = std::max(expected, int(groups.size()));
    for (int i = 0; i < count; ++i) {
        if (i >= expected || i >= int(groups.size()) || !isRight(groups[std::size_t(i)], i))
            wrong.push_back(i + 1);
    }
    return wrong;
}

Bytes checksumOf(ByteView versionAndSecret)
{
    return blake2b256("uwk1.recovery", versionAndSecret).bytes().first(kChecksumSize);
}

/// Five bits at a time, first bit first.
int fiveBitsAt(const SecretBytes& payload, int index)
{
    int value = 0;
    for (int bit = 5 * index; bit < 5 * index + 5; ++bit)
        value = value << 1 | (payload.data()[bit / 8] >> (7 - bit % 8) & 1);
    return value;
}

SecretBytes payloadOf(const std::vector<Group>& groups, qsizetype size)
{
    SecretBytes payload(size);
    int bit = 0;
    for (const Group& group : groups) {
        for (int i = 0; i < kDataPerGroup; ++i) {
            for (int shift = 4; shift >= 0; --shift, ++bit) {
                const int set = group[std::size_t(i)] >> shift & 1;
                payload.data()[bit / 8]
                    = static_cast<unsigned char>(payload.data()[bit / 8] | set << (7 - bit % 8));
            }
        }
    }
    return payload;
}

QString textOn(const Paper& paper, const SecretBytes& secret)
{
    Q_ASSERT(secret.size() == paper.secretSize());
    SecretBytes payload(paper.payloadSize());
    payload.data()[0] = paper.version;
    std::memcpy(payload.data() + 1, secret.data(), std::size_t(secret.size()));
    const Bytes checksum = checksumOf(payload.view().first(1 + secret.size()));
    std::memcpy(payload.data() + 1 + secret.size(), checksum.constData(), kChecksumSize);

    QString text;
    for (int group = 0; group < paper.groups; ++group) {
        std::array<int, kRecoveryGroupSize> values{};
        for (int i = 0; i < kDataPerGroup; ++i)
            values[std::size_t(i)] = fiveBitsAt(payload, group * kDataPerGroup + i);
        values.back() = checkOf(values.data(), group);
        if (group > 0)
            text += u' ';
        for (const int value : values)
            text += QLatin1Char(kAlphabet[std::size_t(value)]);
    }
    return text;
}

Result<SecretBytes> secretOn(const Paper& paper, QStringView text)
{
    const std::vector<Group> groups = groupsIn(text, paper.groups);
    if (const std::vector<int> wrong = wrongAmong(groups, paper.groups); !wrong.empty()) {
        std::string detail = "recovery text, wrong groups:";
        for (const int group : wrong)
            detail += ' ' + std::to_string(group);
        return Error{Errc::Malformed, detail};
    }
    const SecretBytes payload = payloadOf(groups, paper.payloadSize());
    const ByteView checked = payload.view().chopped(kChecksumSize);
    if (payload.view().last(kChecksumSize) != ByteView(checksumOf(checked)))
        return Error{Errc::Malformed, "recovery text: every group is right, the whole is not"};
    if (payload.data()[0] != paper.version)
        return Error{Errc::TooNew, "recovery text of kind " + std::to_string(payload.data()[0])};
    return SecretBytes::copyOf(checked.sliced(1));
}

} // namespace

QString recoveryTextOf(const SecretBytes& secret)
{
    return textOn(kSheet, secret);
}

Result<SecretBytes> secretFromRecoveryText(QStringView text)
{
    return secretOn(kSheet, text);
}

std::vector<int> wrongRecoveryGroups(QStringView text)
{
    return wrongAmong(groupsIn(text, kSheet.groups), kSheet.groups);
}

QString recoveryPartTextOf(const SecretBytes& part)
{
    return textOn(kPart, part);
}

Result<SecretBytes> recoveryPartFromText(QStringView text)
{
    return secretOn(kPart, text);
}

std::vector<int> wrongRecoveryPartGroups(QStringView text)
{
    return wrongAmong(groupsIn(text, kPart.groups), kPart.groups);
}

bool looksLikeRecoveryPart(QStringView text)
{
    const auto letters = std::count_if(
        text.begin(), text.end(), [](QChar character) { return character.isLetterOrNumber(); });
    return letters > (kSheet.groups + kPart.groups) * kRecoveryGroupSize / 2;
}

} // namespace uitwijk
