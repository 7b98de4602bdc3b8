# SPDX-License-Identifier: Apache-2.0
"""A second decoder of what copies exchange, written from sync/FORMAT.md alone: numbers, CBOR, payloads, control bundles,
envelopes and messages. Each function gives what it read, or raises Refused with the code of the page."""
import struct

from primitives import derive, h128, h256, opened, signed

MOST_PLAIN = 256 * 1024
MOST_MESSAGE = 1 << 20
ZEROS = bytes(32)


class Refused(Exception):
    """What is read is not what the page allows; carries the code."""

    def __init__(self, code, at="parse"):
        super().__init__(code)
        self.code, self.at = code, at


def need(condition, code="Malformed", at="parse"):
    if not condition:
        raise Refused(code, at)


class Octets:
    """Octets that are taken from the front."""

    def __init__(self, octets):
        self.octets, self.at = octets, 0

    def take(self, count):
        need(self.at + count <= len(self.octets))
        self.at += count
        return self.octets[self.at - count:self.at]

    def one(self):
        return self.take(1)[0]

    def varint(self):
        value = 0
        for place in range(9):
            octet = self.one()
            value |= (octet & 0x7f) << 7 * place
            if octet < 0x80:
                need(octet or not place)
                return value
        raise Refused("Malformed")

    def left(self):
        return len(self.octets) - self.at

    def end(self):
        need(not self.left())


# 2.3 Canonical CBOR: integers, bytes, str, bool, None, lists; a map is a tuple of pairs.

def cbor_item(source, depth, floats=False):
    head = source.one()
    major, short = head >> 5, head & 31
    if major == 7:
        if floats and short in (25, 26, 27):
            return float(struct.unpack({25: ">e", 26: ">f", 27: ">d"}[short], source.take({25: 2, 26: 4, 27: 8}[short]))[0])
        need(short in (20, 21, 22))
        return {20: False, 21: True, 22: None}[short]
    need(major != 6 and short < 28)
    number = short
    if short >= 24:
        size = 1 << short - 24
        number = int.from_bytes(source.take(size), "big")
        need(number >= (24, 1 << 8, 1 << 16, 1 << 32)[short - 24])
    if major in (0, 1):
        need(number < 1 << 63)
        return number if major == 0 else -1 - number
    if major == 2:
        return source.take(number)
    if major == 3:
        try:
            return source.take(number).decode("utf-8")
        except UnicodeDecodeError:
            raise Refused("Malformed") from None
    need(depth > 0 and number <= source.left())
    if major == 4:
        return [cbor_item(source, depth - 1, floats) for _ in range(number)]
    pairs, before = [], None
    for _ in range(number):
        begin = source.at
        key = cbor_item(source, depth - 1, floats)
        encoded = source.octets[begin:source.at]
        need(before is None or before < encoded)
        before = encoded
        pairs.append((key, cbor_item(source, depth - 1, floats)))
    return tuple(pairs)


def cbor(octets, depth=8):
    source = Octets(octets)
    value = cbor_item(source, depth)
    source.end()
    return value


# 4. Payload of a data bundle

def is_number(value, low=0, high=(1 << 63) - 1):
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


def column(item, count, high):
    """An integer for each op; one integer when all are the same."""
    if isinstance(item, list):
        need(len(item) == count and all(is_number(value, 0, high) for value in item))
        need(not item or len(set(item)) > 1)
        return item
    need(count > 0 and is_number(item, 0, high))
    return [item] * count


def payload(octets):
    """The ops as dicts."""
    need(len(octets) <= MOST_PLAIN, "TooLarge")
    source = Octets(octets)
    items = cbor_item(source, 10, floats=True)  # the payload and its list of values, and 8 in a value
    source.end()
    need(isinstance(items, list) and len(items) == 14)
    clock, error, deps, names, times, counters, kinds, versions, must, persons, objects, fields, pred, values = items
    need(is_number(clock, 0, 3) and is_number(error, -(1 << 63)))
    need(isinstance(deps, list) and all(isinstance(dep, list) and len(dep) == 2 and isinstance(dep[0], bytes)
                                        and len(dep[0]) == 16 and is_number(dep[1], 1) for dep in deps))
    need(all(first[0] < second[0] for first, second in zip(deps, deps[1:])))
    need(isinstance(names, bytes) and len(names) % 16 == 0)
    names = [names[at:at + 16] for at in range(0, len(names), 16)]
    need(isinstance(values, list))
    count = len(values)
    need(count <= 4096)
    if count == 1:
        need(is_number(times))
        times = [times]
    need(isinstance(times, list) and len(times) == count and all(is_number(time, -(1 << 63)) for time in times))
    place = len(names) - 1
    ops = [{"counter": counter, "kind": kind, "version": version, "must": bool(ought), "person": person, "object": thing,
            "field": field, "value": value}
           for counter, kind, version, ought, person, thing, field, value in zip(
               column(counters, count, 65535), column(kinds, count, 65535), column(versions, count, 65535),
               column(must, count, 1), column(persons, count, place), column(objects, count, place),
               column(fields, count, (1 << 32) - 1), values)]
    at = 0
    for op, time in zip(ops, times):
        at += time
        need(0 <= at < 1 << 48)
        op["ms"] = at
    authors = replaced(ops, pred, place)
    used = list(dict.fromkeys([op["person"] for op in ops] + [op["object"] for op in ops] + authors))
    need(used == list(range(len(names))) and len(set(names)) == len(names))
    for op in ops:
        op["person"], op["object"] = names[op["person"]], names[op["object"]]
        op["pred"] = [(names[author], seq, index) for author, seq, index in op["pred"]]
        need(all(first < second for first, second in zip(op["pred"], op["pred"][1:])))
    return ops


def replaced(ops, pred, place):
    """Gives each op its pred, and all their authors."""
    need(isinstance(pred, list) and len(pred) in (0, 4))
    for op in ops:
        op["pred"] = []
    if not pred:
        return []
    counts = column(pred[0], len(ops), 16384)
    total = sum(counts)
    need(0 < total <= 16384)
    authors, seqs, indices = (column(part, total, high) for part, high in
                              ((pred[1], place), (pred[2], (1 << 63) - 1), (pred[3], (1 << 32) - 1)))
    names = list(zip(authors, seqs, indices))
    for op, many in zip(ops, counts):
        op["pred"], names = names[:many], names[many:]
    return authors


# 5.1 The public part of a control bundle

def is_octets(value, size):
    return isinstance(value, bytes) and len(value) == size


def is_sorted_rows(rows, sizes, key=1):
    """Rows of octets of these sizes (None: a space), sorted by their first `key` elements, which name nothing twice."""
    if not isinstance(rows, list):
        return False
    for row in rows:
        if not isinstance(row, list) or len(row) != len(sizes):
            return False
        if not all(is_number(value, 1, 255) if size is None else is_octets(value, size) for value, size in zip(row, sizes)):
            return False
    return all(first[:key] < second[:key] for first, second in zip(rows, rows[1:]))


def is_place(seq, head):
    return is_number(seq, 0) and is_octets(head, 32) and (seq == 0) == (head == bytes(32))


def is_epochs(rows):
    return (isinstance(rows, list) and all(isinstance(row, list) and len(row) == 4 for row in rows)
            and all(is_number(row[0], 1, 255) and is_octets(row[1], 16) and is_sorted_rows(row[2], (16, 80))
                    and is_sorted_rows(row[3], (16, 24, 48)) for row in rows)
            and all(first[0] < second[0] for first, second in zip(rows, rows[1:])))


def control(octets):
    value = cbor(octets)
    need(isinstance(value, tuple) and all(is_number(key) for key, _ in value))
    fields = dict(value)
    kind, after = fields.get(1), fields.get(2)
    need(is_number(kind, 1, 65535) and isinstance(after, list) and all(is_octets(each, 32) for each in after))
    need(all(first < second for first, second in zip(after, after[1:])))
    if kind == 1:
        need(set(fields) == set(range(1, 8)) and not after and is_octets(fields[3], 16) and is_octets(fields[7], 64)
             and all(is_octets(fields[key], 32) for key in (4, 5, 6)))
    elif kind == 2:
        need(set(fields) == set(range(1, 7)) and is_octets(fields[3], 32) and is_octets(fields[4], 32)
             and is_number(fields[5], 0, 3) and is_sorted_rows(fields[6], (None, 16, 80), 2))
    elif kind == 3:
        need(set(fields) == set(range(1, 9)) and is_octets(fields[3], 16) and is_number(fields[4], 0, 3)
             and isinstance(fields[5], list) and all(is_number(space, 1, 255) for space in fields[5])
             and all(first < second for first, second in zip(fields[5], fields[5][1:]))
             and is_place(fields[6], fields[7]) and is_epochs(fields[8]))
    elif kind == 4:
        need(set(fields) == set(range(1, 7)) and is_octets(fields[3], 16) and is_place(fields[4], fields[5])
             and is_epochs(fields[6]))
    elif kind == 5:
        need(set(fields) == set(range(1, 6)) and is_octets(fields[3], 32) and is_place(fields[4], fields[5]))
    elif kind == 6:
        need(set(fields) == set(range(1, 7)) and is_number(fields[3], 1, 255) and is_octets(fields[4], 16)
             and is_sorted_rows(fields[5], (16, 80)) and is_sorted_rows(fields[6], (16, 24, 48)))
    elif kind == 10:
        need(set(fields) == {1, 2, 3} and is_octets(fields[3], 64))
    elif kind in (12, 13):
        need(set(fields) == {1, 2, 3} and is_octets(fields[3], 32))
    return fields


# 2.4 Packing, and 3. the envelope

def padme(size):
    if size < 2:
        return size
    exponent = size.bit_length() - 1
    unit = 1 << exponent - exponent.bit_length()
    return -(-size // unit) * unit


def unpacked(octets, flags):
    """The body; of a compressed one only what its frame states is looked at, and given as None."""
    if flags & 2:
        source = Octets(octets)
        size = source.varint()
        need(size)
        body = source.take(size)
        need(len(octets) == padme(source.at) and not any(source.take(source.left())))
    else:
        body = octets
    need(body)
    if not flags & 1:
        need(len(body) <= MOST_PLAIN, "TooLarge")
        return body
    source = Octets(body)
    need(source.take(4) == b"\x28\xb5\x2f\xfd")
    head = source.one()
    single, width = head >> 5 & 1, head >> 6
    need(single or width)  # a frame that states its content size
    source.take((0 if single else 1) + (0, 1, 2, 4)[head & 3])
    stated = int.from_bytes(source.take((1, 2, 4, 8)[width]), "little") + (256 if width == 1 else 0)
    need(stated <= MOST_PLAIN, "TooLarge")
    return None


class Envelope:
    """One bundle, read but not believed yet."""

    def __init__(self, octets):
        source = Octets(octets)
        need(source.one() == 1, "TooNew")
        self.kind = source.one()
        need(self.kind <= 2, "TooNew")
        self.plan, self.author = source.take(16), source.take(16)
        self.seq, self.prev, self.ctl = source.varint(), source.take(32), source.take(8)
        need(self.seq >= 1 and (self.prev == ZEROS) == (self.seq == 1))
        self.space, self.epoch, self.flags = source.one(), source.take(16), source.one()
        need(self.space >= 1)
        self.length = source.varint()
        need(self.length >= 17)
        need(self.length <= 270352, "TooLarge")
        self.nonce = source.take(24)
        self.header = octets[:source.at]
        self.public = b""
        if self.kind == 1:
            size = source.varint()
            need(size)
            need(size <= MOST_PLAIN, "TooLarge")
            self.public = source.take(size)
        self.cipher, self.signature = source.take(self.length), source.take(64)
        source.end()
        digest = h256("uwk1.ct", self.cipher)
        if self.kind == 1:
            digest = h256("uwk1.public", self.public) + digest
        self.proof = self.header + digest + self.signature
        self.hash = h256("uwk1.bundle", self.header + digest)

    def verify_first(self, plan, key):
        """As the first bundle of the only known author."""
        need(self.plan == plan and self.author == h128("uwk1.author", key), "Forged", "verify")
        need(self.seq == 1, "Gap", "verify")
        need(signed(key, "uwk1.bundle.sig", self.hash, self.signature), "Forged", "verify")

    def open(self, key):
        need(self.space <= 3 and self.flags <= 3, "TooNew", "open")
        need(self.epoch == h128("uwk1.epoch", key), "WrongKey", "open")
        context = self.header + (h256("uwk1.public", self.public) if self.kind == 1 else b"")
        plain = opened(derive(key, "uwk1.content", self.author), self.nonce, self.cipher, context)
        need(plain is not None, "Forged", "open")
        try:
            return unpacked(plain, self.flags)
        except Refused as refused:
            raise Refused(refused.code, "open") from None


# 6. Sessions

def entries(source):
    count = source.varint()
    need(count * 17 <= source.left())
    names = []
    for _ in range(count):
        names.append(source.take(8))
        need(source.varint() >= 1)
        source.take(8)
    need(names == sorted(names))


def hello(source):
    low, high = source.one(), source.one()
    need(1 <= low <= high)
    source.varint()
    flags = source.one()
    need(flags <= 1)
    source.take(64)
    source.varint()
    if flags:
        source.take(96)


def bundles(source):
    need(source.one() <= 1)
    count = source.varint()
    need(count <= source.left())
    for _ in range(count):
        source.take(source.varint())


def refusal(source):
    code = source.one()
    need(code >= 1)
    source.take(16)
    source.varint()
    source.varint()
    source.take(source.varint())


def ping(source):
    need(source.one() <= 1)


BODIES = {1: lambda source: source.take(48), 2: hello, 3: entries, 4: bundles, 5: entries, 6: refusal,
          7: lambda source: source.varint(), 8: ping}


def messages(octets):
    """The types of the messages of a frame."""
    source, types = Octets(octets), []
    while source.left():
        kind = source.one()
        need(kind)
        need(kind in BODIES, "TooNew")
        size = source.varint()
        need(size <= MOST_MESSAGE, "TooLarge")
        body = Octets(source.take(size))
        BODIES[kind](body)
        body.end()
        types.append(kind)
    return types
