# SPDX-License-Identifier: Apache-2.0
"""vectors.py tests/data/wire: the second decoder reads every golden vector, and refuses each defect with its exact code."""
import json
import sys
from pathlib import Path

import second_decoder as decoder
from delta_decoder import delta
from second_decoder import Refused


def refusal(read, octets):
    """Where and why `octets` are refused; empty when they are not."""
    try:
        read(octets)
    except Refused as refused:
        return refused.at, refused.code
    return "", ""


class Vectors:
    """All vectors of a folder, and what was found wrong."""

    def __init__(self, folder):
        self.folder, self.good, self.bad, self.faults = Path(folder), 0, 0, []

    def file(self, name):
        return json.loads((self.folder / name).read_text(encoding="utf-8"))

    def expect(self, holds, what):
        if not holds:
            self.faults.append(what)

    def accepted(self, name, read, octets):
        self.good += 1
        self.expect(refusal(read, octets) == ("", ""), f"{name}: refused with {refusal(read, octets)}")

    def refused(self, name, read, octets, code, at=None):
        self.bad += 1
        where, why = refusal(read, octets)
        self.expect(why == code and at in (None, where), f"{name}: {where} {why or 'accepted'}, not {at or ''} {code}")

    def bundles(self):
        file = self.file("bundles.json")
        key = bytes.fromhex(file["epoch_key"])
        signers = {}
        for stated in file["bundles"]:
            self.good += 1
            envelope = decoder.Envelope(bytes.fromhex(stated["hex"]))
            if envelope.kind == 1:
                fields = decoder.control(envelope.public)
                for new in [fields[5]] if fields[1] == 1 else [fields[3]] if fields[1] == 2 else []:
                    signers[decoder.h128("uwk1.author", new)] = new
            self.expect(decoder.signed(signers[envelope.author], "uwk1.bundle.sig", envelope.hash, envelope.signature),
                        f"{stated['name']}: signature")
            for name, value in (("hash", envelope.hash), ("proof", envelope.proof), ("public", envelope.public),
                                ("plan", envelope.plan), ("prev", envelope.prev), ("ctl", envelope.ctl)):
                self.expect(value.hex() == stated[name], f"{stated['name']}: {name}")
            plain = envelope.open(key)
            self.expect(plain is None or plain.hex() == stated["plaintext"], f"{stated['name']}: plaintext")
        file = self.file("bundles_bad.json")
        plan, sign, key = (bytes.fromhex(file[name]) for name in ("plan", "sign_key", "epoch_key"))

        def read(octets):
            envelope = decoder.Envelope(octets)
            envelope.verify_first(plan, sign)
            envelope.open(key)

        for stated in file["bundles"]:
            self.refused(stated["name"], read, bytes.fromhex(stated["hex"]), stated["errc"], stated["at"])

    def messages(self):
        for stated in self.file("messages.json")["messages"]:
            self.accepted(stated["name"], decoder.messages, bytes.fromhex(stated["hex"]))
            self.expect(decoder.messages(bytes.fromhex(stated["hex"])) == [stated["type"]], f"{stated['name']}: type")
        for stated in self.file("messages_bad.json")["messages"]:
            self.refused(stated["name"], decoder.messages, bytes.fromhex(stated["hex"]), stated["errc"])

    def payloads(self):
        file = self.file("payloads.json")
        for stated in file["good"]:
            self.accepted(stated["what"], decoder.payload, bytes.fromhex(stated["hex"]))
            ops = decoder.payload(bytes.fromhex(stated["hex"]))
            self.expect([(op["kind"], op["ms"], op["counter"], op["object"].hex(), op["field"], [
                f"{author.hex()} {seq} {index}" for author, seq, index in op["pred"]]) for op in ops]
                == [(op["kind"], op["ms"], op["counter"], op["object"], op["field"], op["pred"]) for op in stated["ops"]],
                f"{stated['what']}: ops")
        for stated in file["bad"]:
            self.refused(stated["what"], decoder.payload, bytes.fromhex(stated["hex"]), "Malformed")

    def defects(self):
        readers = {"cbor": decoder.cbor, "control": decoder.control, "message": decoder.messages}
        file = self.file("defects.json")
        for stated in file["good"]:
            self.accepted(stated["name"], readers[stated["decoder"]], bytes.fromhex(stated["hex"]))
        for stated in file["bad"]:
            self.refused(stated["name"], readers[stated["decoder"]], bytes.fromhex(stated["hex"]), stated["errc"])

    def deltas(self):
        file = self.file("deltas.json")
        plan = bytes.fromhex(file["plan"])
        for stated in file["files"]:
            octets = bytes.fromhex(stated["hex"])
            if stated["errc"]:
                self.refused(stated["name"], lambda octets: delta(octets, plan), octets, stated["errc"])
                continue
            self.accepted(stated["name"], lambda octets: delta(octets, plan), octets)
            taken, whole, vouched = delta(octets, plan)
            said = sum(1 for envelope in taken if envelope.kind == 0)
            self.expect((said, whole, vouched) == (stated["stored"], stated["whole"], stated["vouched"]), f"{stated['name']}: what it brings")


def main():
    vectors = Vectors(sys.argv[1])
    vectors.bundles()
    vectors.messages()
    vectors.payloads()
    vectors.deltas()
    if (vectors.folder / "defects.json").exists():
        vectors.defects()
    for fault in vectors.faults:
        print(fault, file=sys.stderr)
    print(f"vectors: {vectors.good} good, {vectors.bad} with a defect, {len(vectors.faults)} on which the decoders differ")
    return 1 if vectors.faults else 0


if __name__ == "__main__":
    sys.exit(main())
