# SPDX-License-Identifier: Apache-2.0
"""The second decoder's part for files to take along (sync/FORMAT.md 7), written from that page alone."""
from primitives import h128, h256, signed
from second_decoder import BODIES, MOST_MESSAGE, ZEROS, Envelope, Octets, Refused, control, need


def salvaged(octets):
    """(type, body, envelopes) of the messages of a frame as far as they are whole, and whether all of it was."""
    source, found, whole = Octets(octets), [], True
    while source.left():
        try:
            kind, size = source.one(), source.varint()
            need(kind in BODIES and size <= MOST_MESSAGE)
        except Refused:
            return found, False
        octets = source.take(min(size, source.left()))
        body, envelopes = Octets(octets), []
        try:
            need(len(octets) == size or kind == 4)
            if kind == 4:
                need(body.one() <= 1)
                for _ in range(body.varint()):
                    envelopes.append(body.take(body.varint()))
            else:
                BODIES[kind](body)
            body.end()
            found.append((kind, octets, envelopes))
        except Refused:
            whole = False
            if kind == 4:
                found.append((kind, octets, envelopes))
    return found, whole


def message_head(kind, size):
    octets = bytes([kind])
    while size > 127:
        octets, size = octets + bytes([size & 127 | 128]), size >> 7
    return octets + bytes([size])


def delta(octets, plan):
    """The bundles that a file to take along brings, whose signature holds, whether it is whole, and whether who made it
    vouches for it."""
    need(octets[:8] == b"uwk1bund")
    found, whole = salvaged(octets[8:])
    greeting = next((body for kind, body, _ in found if kind == 2), b"")
    vector = next((body for kind, body, _ in found if kind == 3), None)
    need(greeting and greeting[3] & 1, "Corrupt")
    binding = h256("uwk1.file", message_head(3, len(vector)) + vector) if vector is not None else ZEROS
    said, signature = greeting[:-64], greeting[-64:]
    maker = said[-32:]
    vouched = vector is not None and signed(maker, "uwk1.hello", h256("uwk1.hello", ZEROS + binding + said), signature)
    need(greeting[4:20] == h128("uwk1.planalias", plan), "NotAllowed" if vouched or vector is None else "Corrupt")
    chunks = [(body, envelopes) for kind, body, envelopes in found if kind == 4]
    whole = whole and vouched and bool(chunks) and chunks[-1][0][0] == 1
    signers, taken = {}, []
    for envelope in (Envelope(raw) for _, envelopes in chunks for raw in envelopes):
        if envelope.kind == 1:
            fields = control(envelope.public)
            for new in [fields[5]] if fields[1] == 1 else [fields[3]] if fields[1] == 2 else []:
                signers[h128("uwk1.author", new)] = new
        key = signers.get(envelope.author, maker)
        good = envelope.plan == plan and signed(key, "uwk1.bundle.sig", envelope.hash, envelope.signature)
        whole = whole and good
        if good:
            taken.append(envelope)
    return taken, whole, vouched
