# SPDX-License-Identifier: Apache-2.0
"""defects_generator.py tests/data/wire: writes defects.json anew. Only when the format itself changes. The codes are those
that sync/FORMAT.md lays down, not what a decoder answered."""
import json
import sys
from pathlib import Path


def head(major, number):
    if number < 24:
        return bytes([major << 5 | number])
    size = next(size for size in (1, 2, 4, 8) if number < 1 << 8 * size)
    return bytes([major << 5 | 23 + size.bit_length()]) + number.to_bytes(size, "big")


def cbor(value):
    if isinstance(value, int):
        return head(0, value) if value >= 0 else head(1, -1 - value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    if isinstance(value, dict):
        return head(5, len(value)) + b"".join(cbor(key) + cbor(each) for key, each in value.items())
    return head(4, len(value)) + b"".join(map(cbor, value))


GOOD_CBOR = {
    "the largest number": "1b7fffffffffffffff", "the smallest number": "3b7fffffffffffffff", "twenty-four": "1818",
    "nothing in an array": "80", "nothing in a map": "a0", "text outside the first plane": "64f09f9880",
    "eight deep": "8181818181818180", "keys of several kinds in order": "a30101206161414102",
    "false, true and null": "83f4f5f6", "keys by their octets": "a2186401200a",
}
BAD_CBOR = {
    "nothing": "", "23 in two octets": "1817", "255 in three octets": "1900ff", "65535 in five octets": "1a0000ffff",
    "2^32 - 1 in nine octets": "1b00000000ffffffff", "a negative number in two octets": "3805",
    "a number above 63 bits": "1b8000000000000000", "a negative number below 64 bits": "3b8000000000000000",
    "a length in two octets": "580141", "the length of an array in two octets": "980101", "a map's length in two octets": "b8010102",
    "octets of indefinite length": "5f4141ff", "text of indefinite length": "7f6161ff", "an array of indefinite length": "9f01ff",
    "a map of indefinite length": "bf0101ff", "a break alone": "ff", "a tag": "c101", "half a float": "f93c00",
    "a float": "fa3f800000", "a double": "fb3ff0000000000000", "undefined": "f7", "simple value 16": "f0",
    "false in two octets": "f814", "head 28": "1c", "head 30": "1e", "octets cut short": "434142", "text cut short": "6261",
    "an array cut short": "8201", "a map without its last value": "a101", "a number cut short": "1901",
    "an array that claims 2^62 items": "9b4000000000000000", "keys out of order": "a202010101", "a key twice": "a201010102",
    "keys by length": "a2200a186401", "a lone octet of UTF-8": "6180", "an overlong slash": "62c0af", "a surrogate": "63eda080",
    "beyond the last character": "64f4908080", "nine deep": "818181818181818180", "something behind": "0101",
}


def controls():
    a, b, c = (bytes([number]) * 32 for number in (0xa1, 0xb2, 0xc3))
    genesis = {1: 1, 2: [], 3: a[:16], 4: a, 5: b, 6: c, 7: a + b}
    wrap = b"w" * 80
    admit = {1: 2, 2: [a, b], 3: b, 4: c, 5: 3, 6: [[1, a[:16], wrap], [2, a[:16], wrap], [2, b[:16], wrap]]}
    epoch = {1: 6, 2: [a], 3: 2, 4: a[:16], 5: [[a[:16], wrap], [b[:16], wrap]], 6: [[a[:16], b[:24], b + c[:16]]]}
    nothing = bytes(32)
    keys = [[1, a[:16], [[a[:16], wrap]], []], [3, b[:16], [[a[:16], wrap], [b[:16], wrap]], [[a[:16], b[:24], b + c[:16]]]]]
    role = {1: 3, 2: [a, b], 3: a[:16], 4: 1, 5: [1, 2], 6: 7, 7: c, 8: keys}
    revoke = {1: 4, 2: [a], 3: b[:16], 4: 9, 5: c, 6: keys}
    pardon = {1: 5, 2: [a], 3: b, 4: 12, 5: c}
    recover = {1: 10, 2: [a], 3: b + c}
    wipe = {1: 12, 2: [a], 3: b}
    wiped = {1: 13, 2: [a, b], 3: c}
    good = {"genesis": genesis, "admit": admit, "epoch": epoch, "admit without epochs": admit | {6: []},
            "set_role": role, "set_role of one who wrote nothing": role | {6: 0, 7: nothing}, "set_role without spaces": role | {5: []},
            "set_role without epochs": role | {8: []}, "revoke": revoke, "revoke of one who wrote nothing": revoke | {4: 0, 5: nothing},
            "pardon": pardon, "recover": recover, "wipe": wipe, "wiped": wiped}
    bad = {
        "no kind": {2: [a]}, "kind zero": genesis | {1: 0}, "kind in text": genesis | {1: "1"},
        "kind beyond 65535": {1: 65536, 2: [a]}, "no after": {1: 1},
        "after as a number": admit | {2: 1}, "after with 31 octets": admit | {2: [a[:31]]}, "after out of order": admit | {2: [b, a]},
        "after names one twice": admit | {2: [a, a]}, "genesis with a plan of 15 octets": genesis | {3: a[:15]},
        "genesis with a root key of 33 octets": genesis | {4: a + b"0"}, "genesis with a signature of 63 octets": genesis | {7: (a + b)[:63]},
        "genesis without its signature": {key: genesis[key] for key in range(1, 7)}, "genesis with one key more": genesis | {8: 1},
        "admit with a sign key of 16 octets": admit | {3: b[:16]}, "admit with a box key in text": admit | {4: "c" * 32},
        "admit with a right of a later version": admit | {5: 4}, "admit with negative rights": admit | {5: -1},
        "admit without epochs' key": {key: admit[key] for key in range(1, 6)},
        "admit with a wrap of 79 octets": admit | {6: [[1, a[:16], wrap[:79]]]}, "admit with space zero": admit | {6: [[0, a[:16], wrap]]},
        "admit with spaces out of order": admit | {6: [[2, a[:16], wrap], [1, a[:16], wrap]]},
        "admit with an epoch twice": admit | {6: [[1, a[:16], wrap], [1, a[:16], wrap]]},
        "admit with two parts of an epoch": admit | {6: [[1, a[:16]]]},
        "epoch of space zero": epoch | {3: 0}, "epoch of space 256": epoch | {3: 256}, "epoch with a name of 17 octets": epoch | {4: a[:17]},
        "epoch with wraps out of order": epoch | {5: [[b[:16], wrap], [a[:16], wrap]]},
        "epoch that wraps for one twice": epoch | {5: [[a[:16], wrap], [a[:16], wrap]]},
        "epoch with a locked key of 47 octets": epoch | {6: [[a[:16], b[:24], b + c[:15]]]},
        "epoch with a nonce of 23 octets": epoch | {6: [[a[:16], b[:23], b + c[:16]]]},
        "epoch with one key more": epoch | {7: 1},
        "set_role of a device of 15 octets": role | {3: a[:15]}, "set_role with a right of a later version": role | {4: 4},
        "set_role with negative rights": role | {4: -1}, "set_role with space zero": role | {5: [0, 2]},
        "set_role with space 256": role | {5: [1, 256]}, "set_role with spaces out of order": role | {5: [2, 1]},
        "set_role with a space twice": role | {5: [2, 2]}, "set_role with spaces as a number": role | {5: 3},
        "set_role with a negative place": role | {6: -1}, "set_role with a hash of nothing": role | {6: 0},
        "set_role of something without its hash": role | {7: nothing}, "set_role with a hash of 31 octets": role | {7: c[:31]},
        "set_role with epochs out of order": role | {8: keys[::-1]}, "set_role with two epochs of a space": role | {8: [keys[0], keys[0]]},
        "set_role with three parts of an epoch": role | {8: [keys[0][:3]]}, "set_role with one key more": role | {9: 1},
        "set_role without its epochs' key": {key: role[key] for key in range(1, 8)},
        "revoke with a hash of nothing": revoke | {4: 0}, "revoke of something without its hash": revoke | {5: nothing},
        "revoke with epochs out of order": revoke | {6: keys[::-1]}, "revoke with one key more": revoke | {7: 1},
        "pardon of 16 octets": pardon | {3: b[:16]}, "pardon with a hash of nothing": pardon | {4: 0},
        "pardon with one key more": pardon | {6: 1},
        "recover with a signature of 63 octets": recover | {3: (b + c)[:63]}, "recover without its signature": {1: 10, 2: [a]},
        "recover with one key more": recover | {4: 1},
        "wipe of 16 octets": wipe | {3: b[:16]}, "wipe of nothing": {1: 12, 2: [a]}, "wipe with one key more": wipe | {4: 1},
        "wiped by 33 octets": wiped | {3: c + b"0"}, "wiped by a number": wiped | {3: 1}, "wiped with one key more": wiped | {4: 1},
    }
    return ({name: cbor(value) for name, value in good.items()},
            {name: cbor(value) for name, value in bad.items()}
            | {"a list": cbor([1]), "a key in text": cbor({1: 1, 2: [], "3": 1}), "keys of the genesis out of order": cbor(dict(reversed(genesis.items())))})


GOOD_MESSAGES = {
    "two messages": "080100080101", "two authors that begin alike": "032302" + 2 * "1111111111111111012222222222222222",
    "no entries": "030100",
}
BAD_MESSAGES = {
    "challenge too short": ("012f" + "63" * 47, "Malformed"), "challenge too long": ("0131" + "63" * 49, "Malformed"),
    "ack with an entry cut short": ("05110111111111111111110122222222222222", "Malformed"),
    "bundle longer than its message": ("0404010105aa", "Malformed"), "fewer bundles than counted": ("0404010201aa", "Malformed"),
    "moved without a cursor": ("0700", "Malformed"), "moved by a number of ten octets": ("070a80808080808080808001", "Malformed"),
    "ping without flags": ("0800", "Malformed"), "ping with two octets": ("08020101", "Malformed"),
    "a type without a size": ("08", "Malformed"), "a second message that is newer": ("080101090100", "TooNew"),
}


def main():
    good, bad = controls()
    vectors = {
        "about": "FORMAT.md 2.3, 5.1 and 6.2. Every bad one has exactly one defect. Written by tests/proof/defects_generator.py.",
        "good": [{"decoder": "cbor", "name": name, "hex": octets} for name, octets in GOOD_CBOR.items()]
        + [{"decoder": "control", "name": name, "hex": octets.hex()} for name, octets in good.items()]
        + [{"decoder": "message", "name": name, "hex": octets} for name, octets in GOOD_MESSAGES.items()],
        "bad": [{"decoder": "cbor", "name": name, "hex": octets, "errc": "Malformed"} for name, octets in BAD_CBOR.items()]
        + [{"decoder": "control", "name": name, "hex": octets.hex(), "errc": "Malformed"} for name, octets in bad.items()]
        + [{"decoder": "message", "name": name, "hex": octets, "errc": errc} for name, (octets, errc) in BAD_MESSAGES.items()],
    }
    path = Path(sys.argv[1]) / "defects.json"
    path.write_text(json.dumps(vectors, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
