# SPDX-License-Identifier: Apache-2.0
"""place_command_test.py [PROGRAMS]: where the nearest place is, from the command line: with a receiver in a file and on a TCP
port, and with one that is wrong."""
import os
import socket
import sys
import tempfile
import threading
import time
import unittest

from programs import Device


def sentence(body):
    total = 0
    for letter in body.encode():
        total ^= letter
    return f"${body}*{total:02X}\r\n"


def here(moment=None, place="5222.3020,N,00454.0000,E"):
    """A receiver on the quay of Vlierhaven, five hundred metres north of the Havenhuis."""
    now = time.gmtime(moment if moment is not None else time.time())
    clock, day = time.strftime("%H%M%S.00", now), time.strftime("%d%m%y", now)
    return sentence(f"GNRMC,{clock},A,{place},0.0,,{day},,,A") + sentence(f"GNGGA,{clock},{place},1,09,0.9,3.0,M,45.0,M,,")


class Places(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.workshop = tempfile.TemporaryDirectory(prefix="uitwijk-places-")
        cls.addClassCleanup(cls.workshop.cleanup)
        cls.ilse = Device(cls.workshop.name, "ilse")
        cls.ilse.run("create", "--name", "Voorbeeld BV", "--person", "Ilse Vermaas", "--sample")

    def nearest(self, words):
        file = self.ilse.folder / "receiver.nmea"
        file.write_text(words)
        return self.ilse.ask("nearest", "--nmea", file)

    def test_the_nearest_place_comes_first_with_distance_and_direction(self):
        told = self.nearest(here())
        self.assertEqual((told["fix"]["trust"], round(told["fix"]["accuracy"])), ("good", 9))
        self.assertLess(told["fix"]["age-seconds"], 60)
        first = told["places"][0]
        self.assertIn("fish market", first["name"])
        self.assertIn(first["direction"], ("S", "SE"))
        self.assertTrue(50 < first["metres"] < 150)
        metres = [one["metres"] for one in told["places"]]
        self.assertEqual(metres, sorted(metres))
        said = self.ilse.run("nearest", "--nmea", self.ilse.folder / "receiver.nmea")
        self.assertIn("within 9 m", said)
        self.assertRegex(said, r"1\d\d km S +Lindehuis")

    def test_a_wrong_fix_says_so_and_the_list_stays_usable_by_name(self):
        for words, trust in ((here(place="0000.0000,N,00000.0000,E"), "nowhere"), (here(time.time() - 3 * 86400), "too-old"),
                             (here(time.time() + 86400), "impossible-date"), (here().replace("N,", "V,"), "none"), ("", "none")):
            told = self.nearest(words)
            self.assertEqual((told["fix"]["trust"], told["fix"]["usable"]), (trust, False))
            self.assertEqual({one["metres"] for one in told["places"]}, {None})
            names = [one["name"] for one in told["places"]]
            self.assertEqual(names, sorted(names, key=str.lower))
            self.assertGreater(len(names), 7)
        self.assertIn("NO FIX", self.ilse.run("nearest", "--nmea", "nothing.nmea"))

    def test_a_floor_plan_is_kept_shown_and_given_back_and_what_is_unsafe_is_refused(self):
        self.assertEqual(len(self.ilse.ask("drawing", "Havenhuis")["drawings"]), 2)
        plan = self.ilse.folder / "attic.svg"
        plan.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>')
        self.assertEqual(self.ilse.ask("drawing", "Havenhuis", plan, "--title", "Attic")["number"], 3)
        self.assertEqual([one["title"] for one in self.ilse.ask("drawing", "Havenhuis")["drawings"]][2], "Attic")
        back = self.ilse.folder / "back.svg"
        self.ilse.run("drawing", "Havenhuis", "--number", "3", "--out", back)
        self.assertEqual(back.read_bytes(), plan.read_bytes())
        self.ilse.run("drawing", "Havenhuis", "--out", back, status=1)
        for octets, reason in ((b'<svg><image href="file:///etc/passwd"/></svg>', "not safe"), (b"%PDF-1.7", "no drawing"),
                               (b"<svg>" + b" " * 70000 + b"</svg>", "too large"), (b"<svg><rect></svg>", "damaged")):
            plan.write_bytes(octets)
            self.assertIn(reason, self.ilse.attempt("drawing", "Havenhuis", plan, status=1).stderr)
        plan.write_bytes(b'<svg><text>' + b"x" * 60000 + b'</text></svg>')
        self.assertIn("too large", self.ilse.attempt("drawing", "Havenhuis", plan, status=1).stderr)
        self.assertEqual(len(self.ilse.ask("drawing", "Havenhuis")["drawings"]), 3)

    def test_i_am_here_is_said_on_request_only_and_then_stands_in_the_log(self):
        self.ilse.run("declare", self.ilse.run("list", "scenarios").split()[0])
        file = self.ilse.folder / "here.nmea"
        file.write_text(here())
        self.ilse.run("nearest", "--nmea", file)
        told = self.ilse.ask("here", "--nmea", file)
        self.assertEqual((told["written"], told["words"]), (False, "geo:52.3717,4.9;u=9"))
        self.assertNotIn("geo:", self.ilse.run("list", "log"))
        self.assertIn("Ilse Vermaas is at geo:52.3717,4.9;u=9", self.ilse.run("here", "--nmea", file, "--confirm"))
        self.assertEqual(self.ilse.run("list", "log").count("geo:52.3717,4.9;u=9"), 1)
        people = {one["name"]: one["here"] for one in self.ilse.ask("roll")["people"]}
        self.assertEqual({where for where in people.values() if where}, {"geo:52.3717,4.9;u=9"})
        file.write_text(here(place="0000.0000,N,00000.0000,E"))
        self.ilse.run("here", "--nmea", file, "--confirm", status=1)
        self.assertEqual(self.ilse.run("list", "log").count("geo:"), 1)

    def test_a_receiver_on_a_port_is_asked_once(self):
        with socket.create_server(("127.0.0.1", 0)) as server:
            def serve():
                line, _ = server.accept()
                with line:
                    line.sendall(here().encode())
                    line.recv(1)  # until the other side hangs up
            receiver = threading.Thread(target=serve)
            receiver.start()
            told = self.ilse.ask("nearest", "--nmea", f"127.0.0.1:{server.getsockname()[1]}", offline=False)
            receiver.join(10)
            self.assertFalse(receiver.is_alive())
        self.assertEqual(told["fix"]["trust"], "good")
        self.assertIn("fish market", told["places"][0]["name"])


if __name__ == "__main__":
    if len(sys.argv) > 1 and os.path.isdir(sys.argv[1]):
        os.environ["UITWIJK_BIN"] = sys.argv.pop(1)
    unittest.main()
