# SPDX-License-Identifier: Apache-2.0
"""codes.py VECTORS [--write]: sequences of codes made from sync/FORMAT.md 7.1 alone, compared with data/wire/codes.json."""
import hashlib
import json
import sys
from pathlib import Path


def blake(label, data, size=32):
    return hashlib.blake2b(data, digest_size=size, person=label.encode().ljust(16, b"\0")).digest()


def varint(value):
    octets = b""
    while value >= 0x80:
        octets += bytes([0x80 | value & 0x7f])
        value >>= 7
    return octets + bytes([value])


def mixed(name, index, count):
    """Which blocks code `index` mixes."""
    if index < count:
        return [index]
    bits = b"".join(blake("uwk1.codes.mix", name + bytes([part]) + varint(index)) for part in range((count + 255) // 256))
    return [n for n in range(count) if bits[n // 8] >> n % 8 & 1] or [index % count]


def code(file, size_of_block, index):
    block = min(size_of_block, len(file))
    blocks = [file[at:at + block].ljust(block, b"\0") for at in range(0, len(file), block)]
    name = blake("uwk1.codes", file, 16)
    data = bytes(block)
    for n in mixed(name, index, len(blocks)):
        data = bytes(a ^ b for a, b in zip(data, blocks[n]))
    said = b"uwq\x01" + name + varint(len(file)) + varint(block) + varint(index) + data
    return said + blake("uwk1.codes.chk", said)[:4]


def vectors():
    long_one = b"".join(blake("uwk1.test", bytes([n])) for n in range(20))
    for file, block, indices in ((b"a request", 300, (0, 1, 5)), (long_one, 64, (0, 9, 10, 11, 400, 2 ** 28 - 1)),
                                 (long_one, 2, (319, 320, 321))):
        yield {"file": file.hex(), "block": block, "codes": {str(n): code(file, block, n).hex() for n in indices}}


def main():
    path = Path(sys.argv[1]) / "codes.json"
    if "--write" in sys.argv:
        path.write_text(json.dumps(list(vectors()), indent=1) + "\n")
    read = json.loads(path.read_text())
    if read != list(vectors()):
        sys.exit("the codes differ from FORMAT.md")
    print(f"{sum(len(one['codes']) for one in read)} codes agree")


if __name__ == "__main__":
    main()
