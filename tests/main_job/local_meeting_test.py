# SPDX-License-Identifier: Apache-2.0
"""local_meeting_test.py [PROGRAMS]: devices that meet each other on a network without any relay."""
import contextlib
import json
import os
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

from programs import Device, program


class Cut:
    """A line to a port of loopback that dies after so many octets towards the caller; 0: never."""

    def __init__(self, port, octets):
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port, self.target, self.left, self.carried = self.listening.getsockname()[1], port, octets, 0
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        with self.listening, self.listening.accept()[0] as caller, socket.create_connection(("127.0.0.1", self.target)) as there:
            back = threading.Thread(target=self.carry, args=(caller, there, False), daemon=True)
            back.start()
            self.carry(there, caller, True)
            back.join(timeout=20)

    def carry(self, source, sink, counted):
        with contextlib.suppress(OSError):
            while octets := source.recv(4096):
                if counted:
                    self.carried += len(octets)
                    if self.left and self.carried > self.left:
                        break
                sink.sendall(octets)
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


class LocalMeeting(unittest.TestCase):
    def setUp(self):
        workshop = tempfile.TemporaryDirectory(prefix="uitwijk-local-")
        self.addCleanup(workshop.cleanup)
        self.workshop = Path(workshop.name)
        self.ilse, self.karim, self.noor = (Device(workshop.name, name) for name in ("ilse", "karim", "noor"))
        self.ilse.create("Voorbeeld BV", "Ilse Vermaas", "--sample")
        self.ilse.admit(self.karim, "Karim Peeters")
        self.ilse.admit(self.noor, "Noor Verhulst")

    @contextlib.contextmanager
    def serving(self, device):
        command = [program("uitwijkctl"), "serve", "--listen", "127.0.0.1:0", "--json"]
        with subprocess.Popen(command, env=device.environment, cwd=device.folder, stdout=subprocess.PIPE, text=True) as hub:
            try:
                said = hub.stdout.readline()
                while not said.rstrip().endswith("}"):
                    said += hub.stdout.readline()
                yield json.loads(said)["port"]
            finally:
                hub.send_signal(signal.SIGTERM)
                self.assertEqual(hub.wait(timeout=20), 0)

    def meet(self, device, port, **how):
        return device.ask("sync", "--peer", f"127.0.0.1:{port}", offline=False, **how)

    def test_three_devices_have_the_same_after_they_met_one_of_them(self):
        self.ilse.run("declare", self.ilse.run("list", "scenarios").split()[0])
        self.ilse.run("log", "The rack room is under water")
        with self.serving(self.ilse) as port:
            self.assertGreater(self.meet(self.karim, port)["bundles-received"], 0)
            self.karim.run("log", "Pumps are on their way")
            self.assertEqual(self.meet(self.karim, port)["bundles-sent"], 1)
            self.assertEqual(self.meet(self.noor, port)["waiting-ops"], 0)
            self.assertEqual(self.meet(self.noor, port)["bundles-received"], 0)
        self.assertEqual(self.ilse.state(), self.karim.state())
        self.assertEqual(self.ilse.state(), self.noor.state())
        self.assertIn("Pumps", self.noor.run("list", "log"))

    def test_a_line_that_dies_is_resumed_and_not_begun_again(self):
        table = self.workshop / "suppliers.csv"
        rows = (f"Supplier {os.urandom(12).hex()};{os.urandom(30).hex()}@example.org;{os.urandom(60).hex()}" for _ in range(8000))
        table.write_text("\n".join(["Name;E-mail;Company", *rows, ""]))
        self.ilse.run("import", table)
        with self.serving(self.ilse) as port:
            whole = Cut(port, 0)
            self.meet(self.noor, whole.port)
            broken = Cut(port, whole.carried * 6 // 10)
            self.meet_broken(broken.port)
            rest = Cut(port, 0)
            self.meet(self.karim, rest.port)
        self.assertGreater(whole.carried, 700_000)
        self.assertLess(rest.carried, whole.carried * 8 // 10)
        self.assertEqual(self.ilse.state(), self.karim.state())

    def meet_broken(self, port):
        self.karim.attempt("sync", "--peer", f"127.0.0.1:{port}", status=5, offline=False)

    def test_a_stranger_learns_nothing(self):
        other = Device(str(self.workshop), "other")
        other.create("Andere BV", "Sven Bakker")
        with self.serving(self.ilse) as port:
            other.attempt("sync", "--peer", f"127.0.0.1:{port}", status=5, offline=False)
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
            with context.wrap_socket(socket.create_connection(("127.0.0.1", port))) as line:
                self.assertEqual(line.version(), "TLSv1.3")
                for name in (b"Voorbeeld", b"Vermaas"):
                    self.assertNotIn(name, line.getpeercert(binary_form=True))
                line.sendall(b"GET /v1/sync HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                             b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n")
                line.settimeout(20)
                said = line.recv(4096)
                self.assertIn(b" 101 ", said)
                frame = bytes([0x82, 0x80 | 32, 0, 0, 0, 0]) + os.urandom(32)
                line.sendall(frame)
                with contextlib.suppress(OSError):
                    said = line.recv(4096)
                    self.assertTrue(said == b"" or said[0] == 0x88, said)  # closed without a word
            self.meet(self.karim, port)

    def test_who_may_only_read_from_now_on_is_met_and_what_it_writes_stays_with_it(self):
        number = next(device["id"] for device in self.karim.items("devices") if device["this"])
        self.karim.run("set-role", number, "reader", status=6)
        self.ilse.run("set-role", number, "nobody", status=2)
        self.ilse.run("set-role", number, "reader")
        self.ilse.run("declare", self.ilse.run("list", "scenarios").split()[0])
        with self.serving(self.ilse) as port:
            self.meet(self.karim, port)
        self.assertEqual(self.karim.state(), self.ilse.state())
        self.assertEqual([device["role"] for device in self.karim.items("devices") if device["this"]], [6])
        self.karim.run("log", "Pumps are on their way")
        before = self.ilse.state()
        with self.serving(self.ilse) as port:
            self.meet(self.karim, port)
        self.assertEqual(self.ilse.state(), before)
        self.ilse.run("set-role", number, "editor")
        with self.serving(self.ilse) as port:
            self.meet(self.karim, port)
            self.meet(self.karim, port)
        self.assertEqual(self.karim.state(), self.ilse.state())

    def test_a_removed_device_is_refused(self):
        number = next(device["id"] for device in self.karim.items("devices") if device["this"])
        self.ilse.run("remove", number, "--reason", "left on a train")
        self.ilse.run("declare", self.ilse.run("list", "scenarios").split()[0])
        before = self.karim.state()
        with self.serving(self.ilse) as port:
            self.karim.attempt("sync", "--peer", f"127.0.0.1:{port}", status=None, offline=False)
            self.meet(self.noor, port)
        self.assertEqual(self.karim.state(), before)
        self.assertEqual(self.ilse.state(), self.noor.state())

    def test_a_stolen_device_hands_over_what_it_wrote_and_erases_its_copy_at_its_next_contact(self):
        number = next(device["id"] for device in self.karim.items("devices") if device["this"])
        self.ilse.run("remove", number, "--reason", "stolen from a car")
        self.ilse.run("wipe", number)
        with self.serving(self.ilse) as port:
            self.karim.attempt("sync", "--peer", f"127.0.0.1:{port}", status=6, offline=False)
            self.meet(self.noor, port)
        for device in (self.ilse, self.noor):
            told = next(each for each in device.items("devices") if each["id"] == number)
            self.assertTrue(told["wiping"] and told["wiped"], told)
        self.assertEqual([path.name for path in self.karim.handbook.iterdir()], ["erased.v1"])
        self.karim.attempt("list", "contacts", status=1)


if __name__ == "__main__":
    if len(sys.argv) > 1 and os.path.isdir(sys.argv[1]):
        os.environ["UITWIJK_BIN"] = sys.argv.pop(1)
    unittest.main()
