# SPDX-License-Identifier: Apache-2.0
"""The primitives of sync/FORMAT.md 2.2 from their public descriptions: BLAKE2b as Python has it, Ed25519 (RFC 8032) and
XChaCha20-Poly1305 (RFC 8439 with the 24-octet nonce). Slow and not constant in time: for vectors only."""
import hashlib
import struct

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
BASE = (15112221349535400772501151409588531511454012693041857206046113283949847762202,
        46316835694926478169428394003475163141307993866256225615783033603165251855960)


def label(words):
    return words.encode().ljust(16, b"\0")


def h256(words, octets):
    return hashlib.blake2b(octets, digest_size=32, person=label(words)).digest()


def h128(words, octets):
    return hashlib.blake2b(octets, digest_size=16, person=label(words)).digest()


def derive(key, words, octets):
    return hashlib.blake2b(octets, digest_size=32, key=key, person=label(words)).digest()


def _add(p, q):
    x1, y1, z1, t1 = p
    x2, y2, z2, t2 = q
    a, b = (y1 - x1) * (y2 - x2) % P, (y1 + x1) * (y2 + x2) % P
    c, d = 2 * t1 * t2 * D % P, 2 * z1 * z2 % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def _times(number, point):
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = _add(result, point)
        point = _add(point, point)
        number >>= 1
    return result


def _point(octets):
    y = int.from_bytes(octets, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


def signed(key, words, digest, signature):
    """Whether `signature` is sign(key, words, digest)."""
    a, r, s = _point(key), _point(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    said = hashlib.sha512(signature[:32] + key + label(words) + digest).digest()
    left = _times(s, (*BASE, 1, BASE[0] * BASE[1] % P))
    right = _add(r, _times(int.from_bytes(said, "little") % L, a))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


def _rounds(state):
    x = list(state)

    def quarter(a, b, c, d):
        for first, second, third, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
            x[first] = x[first] + x[second] & 0xffffffff
            x[third] ^= x[first]
            x[third] = (x[third] << turn | x[third] >> 32 - turn) & 0xffffffff

    for _ in range(10):
        for column in range(4):
            quarter(column, column + 4, column + 8, column + 12)
        for column in range(4):
            quarter(column, (column + 1) % 4 + 4, (column + 2) % 4 + 8, (column + 3) % 4 + 12)
    return x


CONSTANTS = struct.unpack("<4I", b"expand 32-byte k")


def _block(key, counter, nonce):
    state = (*CONSTANTS, *struct.unpack("<8I", key), counter, *struct.unpack("<3I", nonce))
    return struct.pack("<16I", *(a + b & 0xffffffff for a, b in zip(state, _rounds(state))))


def _poly1305(key, octets):
    r = int.from_bytes(key[:16], "little") & 0x0ffffffc0ffffffc0ffffffc0fffffff
    total = 0
    for at in range(0, len(octets), 16):
        total = (total + int.from_bytes(octets[at:at + 16] + b"\1", "little")) * r % (2**130 - 5)
    return (total + int.from_bytes(key[16:], "little") & 2**128 - 1).to_bytes(16, "little")


def opened(key, nonce, octets, additional):
    """The plaintext of seal(key, nonce, plaintext, additional), or None."""
    mixed = _rounds((*CONSTANTS, *struct.unpack("<8I", key), *struct.unpack("<4I", nonce[:16])))
    key, nonce = struct.pack("<8I", *mixed[:4], *mixed[12:]), bytes(4) + nonce[16:]
    text, tag = octets[:-16], octets[-16:]
    padded = (additional + bytes(-len(additional) % 16) + text + bytes(-len(text) % 16)
              + struct.pack("<QQ", len(additional), len(text)))
    if _poly1305(_block(key, 0, nonce)[:32], padded) != tag:
        return None
    stream = b"".join(_block(key, 1 + block, nonce) for block in range((len(text) + 63) // 64))
    return bytes(a ^ b for a, b in zip(text, stream))
