// SPDX-License-Identifier: Apache-2.0
#include "tests/proof/fuzz/fuzz_targets.h"

#include "app/handbook/archive_check.h"
#include "platform/location/nmea_reader.h"
#include "store/crypto/digest.h"
#include "store/domain/drawing.h"
#include "store/domain/op_codec.h"
#include "store/import/import_reader.h"
#include "store/import/markdown_plan_reader.h"
#include "store/import/vcard_reader.h"
#include "store/keys/key_slots_file.h"
#include "store/keys/recovery_part.h"
#include "store/keys/recovery_sheet.h"
#include "sync/wire/canonical_cbor.h"
#include "sync/wire/code_sequence.h"
#include "sync/wire/control.h"
#include "sync/wire/envelope.h"
#include "sync/wire/messages.h"
#include "sync/wire/packing.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace uitwijk {

namespace {

/// Two spellings of one content are a fault: one of them could be signed and the other shown.
void same(const Bytes& written, const Bytes& read)
{
    if (written != read) {
        std::fprintf(stderr, "what was read is written otherwise\n");
        std::abort();
    }
}

void readBundle(const Bytes& octets)
{
    const auto envelope = Envelope::parse(octets);
    if (!envelope)
        return;
    same(encodeHeader(envelope->header()), envelope->headerBytes().toByteArray());
    (void)envelope->hash();
    (void)envelope->proof();
}

/// The first octet is the flags of an envelope.
void readPacked(const Bytes& octets)
{
    if (!octets.isEmpty())
        (void)unpack(ByteView(octets).sliced(1), quint8(octets.front()));
}

void readPayload(const Bytes& octets)
{
    if (const auto payload = decodePayload(octets))
        same(encodePayload(*payload), octets);
}

void readOp(const Bytes& octets)
{
    (void)decodeOp(octets);
}

void readControl(const Bytes& octets)
{
    const auto part = decodeControl(octets);
    // What a later version says is passed on as it came, and never written by this one.
    if (part && !std::holds_alternative<OtherControl>(part->body))
        same(encodeControl(*part), octets);
}

void readMessages(const Bytes& octets)
{
    const auto messages = decodeMessages(octets);
    if (!messages)
        return;
    Bytes written;
    for (const Message& message : *messages)
        written += encodeMessage(message);
    same(written, octets);
}

void readCode(const Bytes& octets)
{
    if (const auto frame = decodeCodeFrame(octets))
        same(encodeCodeFrame(*frame), octets);
    // Once more with a check that holds, or no change would come further than that.
    const Bytes said = octets.chopped(std::min<qsizetype>(octets.size(), 4));
    CodeCollection reader;
    for (int time = 0; time < 2; ++time)
        (void)reader.take(said + blake2b256("uwk1.codes.chk", said).bytes().first(4));
}

void readCbor(const Bytes& octets)
{
    if (checkCanonical(octets))
        (void)decodeCanonicalMap(octets);
}

void readSlots(const Bytes& octets)
{
    if (const auto file = KeySlotsFile::decoded(octets))
        same(file->encoded(), octets);
}

void readArchive(const Bytes& octets)
{
    (void)checkArchive(octets);
}

void readMarkdown(const Bytes& octets)
{
    (void)readMarkdownPlan(octets, QStringLiteral("x"));
}

void readCards(const Bytes& octets)
{
    (void)readVcards(octets);
}

void readTable(const Bytes& octets)
{
    (void)readContactsCsv(octets);
}

void readAny(const Bytes& octets)
{
    const auto digestOf = [](ByteView bytes) { return blake2b256("uwk1.test", bytes).bytes(); };
    if (const auto imported = readImport(QStringLiteral("x"), octets, digestOf))
        (void)importObjects(*imported);
}

void readNmea(const Bytes& octets)
{
    NmeaReader reader;
    reader.take(octets, 1'763'770'000'000);
    reader.finish(std::nullopt);
}

void readDrawing(const Bytes& octets)
{
    (void)faultOf(octets);
}

void readSheet(const Bytes& octets)
{
    const QString text = QString::fromUtf8(octets);
    (void)RecoverySheet::fromText(text);
    (void)RecoveryPart::fromText(text);
}

constexpr std::array kTargets{
    FuzzTarget{"bundle", readBundle, "tests/data/fuzz/bundle"},
    FuzzTarget{"packed", readPacked, "tests/data/fuzz/packed"},
    FuzzTarget{"payload", readPayload, "tests/data/fuzz/payload"},
    FuzzTarget{"op", readOp, "tests/data/fuzz/payload"},
    FuzzTarget{"control", readControl, "tests/data/fuzz/control"},
    FuzzTarget{"messages", readMessages, "tests/data/fuzz/messages"},
    FuzzTarget{"code", readCode, "tests/data/fuzz/code"},
    FuzzTarget{"cbor", readCbor, "tests/data/fuzz/control"},
    FuzzTarget{"keyslots", readSlots, "tests/data/fuzz/keyslots"},
    FuzzTarget{"archive", readArchive, "tests/data/fuzz/archive"},
    FuzzTarget{"markdown", readMarkdown, "tests/data/import/plan_folder"},
    FuzzTarget{"vcard", readCards, "tests/data/import"},
    FuzzTarget{"csv", readTable, "tests/data/import"},
    FuzzTarget{"import", readAny, "tests/data/import"},
    FuzzTarget{"nmea", readNmea, "tests/data/positions"},
    FuzzTarget{"drawing", readDrawing, "store/sample/drawings"},
    FuzzTarget{"sheet", readSheet, "tests/data/fuzz/sheet"},
};

} // namespace

std::span<const FuzzTarget> fuzzTargets()
{
    return kTargets;
}

} // namespace uitwijk
