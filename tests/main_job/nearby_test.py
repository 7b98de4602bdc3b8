# SPDX-License-Identifier: Apache-2.0
"""nearby_test.py [PROGRAMS]: devices that find each other on a network of their own, made of namespaces and a bridge."""
import contextlib
import json
import os
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
import unittest

from programs import Device, program

INSIDE = "UITWIJK_OWN_NETWORK"
ALWAYS = {b"_uwk1", b"_tcp", b"_udp", b"_dns-sd", b"_services", b"local", b"in-addr", b"ip6", b"arpa"}


def own_network():
    """A command prefix for a network of our own, or nothing where that is not allowed."""
    for unshare in (["unshare", "--net"], ["unshare", "--user", "--map-root-user", "--net"]):
        if shutil.which("unshare") and shutil.which("ip") and subprocess.run(
                unshare + ["ip", "link", "add", "br0", "type", "bridge"], capture_output=True).returncode == 0:
            return unshare
    return []


def shifted(clock):
    """What makes a program take the time of day for another: without the parent that faketime would put before it."""
    told = subprocess.run(["faketime", "-f", clock, "env"], check=True, capture_output=True, text=True).stdout
    return dict(line.split("=", 1) for line in told.splitlines() if line.startswith(("LD_PRELOAD=", "FAKETIME=")))


def ip(*words):
    done = subprocess.run(["ip", *words], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"ip {' '.join(words)}: {done.stderr}")


class Street:
    """A bridge, and a network namespace for each device that lives on it."""

    def __init__(self):
        self.houses, self.doors = {}, []
        ip("link", "add", "br0", "type", "bridge")
        ip("addr", "add", "192.0.2.1/24", "dev", "br0")
        ip("link", "set", "br0", "up")

    def move_in(self, device, has_lease=True):
        """Gives it an address, or leaves it with what every network card gives itself (fe80::)."""
        number = len(self.houses) + 2
        keeper = subprocess.Popen(["unshare", "--net", "sh", "-c", "echo ready; exec sleep 3600"], stdout=subprocess.PIPE, text=True)
        keeper.stdout.readline()
        self.houses[device.name] = keeper
        outer, inner = f"out{number}", f"in{number}"
        ip("link", "add", outer, "type", "veth", "peer", "name", inner)
        self.doors.append(outer)
        ip("link", "set", outer, "master", "br0")
        ip("link", "set", inner, "netns", str(keeper.pid))
        lease = [["addr", "add", f"192.0.2.{number}/24", "dev", inner], ["route", "add", "default", "via", "192.0.2.1"]] if has_lease else []
        for words in (["link", "set", "lo", "up"], ["link", "set", inner, "up"], *lease):
            subprocess.run([*self.at(device), "ip", *words], check=True, capture_output=True)
        ip("link", "set", outer, "up")
        device.outer = outer
        return f"192.0.2.{number}"

    def at(self, device):
        return ["nsenter", "-t", str(self.houses[device.name].pid), "-n"]

    def link(self, device, state):
        ip("link", "set", device.outer, state)

    def close(self):
        for outer in self.doors:  # at once: with its namespace it goes some time later, and the next street has one of that name
            ip("link", "del", outer)
        for keeper in self.houses.values():
            keeper.kill()
            keeper.wait()
            keeper.stdout.close()
        ip("link", "del", "br0")


class Ear:
    """Everything that goes over multicast DNS, as a stranger on the network hears it."""

    def __init__(self):
        self.heard, self.socket = [], socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
        self.socket.bind(("br0", 0))
        self.socket.settimeout(0.2)
        self.listening = True
        self.thread = threading.Thread(target=self.listen)
        self.thread.start()

    def listen(self):
        while self.listening:
            with contextlib.suppress(TimeoutError):
                frame = self.socket.recv(65536)
                if struct.pack(">H", 5353) in frame[34:62]:
                    self.heard.append(frame[14:])

    def close(self):
        self.listening = False
        self.thread.join()
        self.socket.close()

    def octets(self):
        return b"\n".join(self.heard)

    def labels(self):
        """Every label of every name, and every text record's content, of the DNS messages over IPv4."""
        found = set()
        for packet in self.heard:
            if packet[0] >> 4 == 4:
                message = packet[(packet[0] & 15) * 4 + 8:]
                found |= labels_in(message)
        return found


def labels_in(message):
    questions, *records = struct.unpack(">4H", message[4:12])
    at, found = 12, set()

    def name(at):
        while message[at]:
            if message[at] >= 0xC0:
                return at + 2
            found.add(message[at + 1:at + 1 + message[at]].lower())
            at += 1 + message[at]
        return at + 1

    for _ in range(questions):
        at = name(at) + 4
    for _ in range(sum(records)):
        at = name(at)
        kind, _, _, size = struct.unpack(">HHIH", message[at:at + 10])
        at += 10
        if kind == 12:
            name(at)
        elif kind == 33:
            name(at + 6)
        elif kind == 16 and message[at:at + size] != b"\0":
            found.add(message[at:at + size])
        at += size
    return found


class Nearby(unittest.TestCase):
    def setUp(self):
        workshop = tempfile.TemporaryDirectory(prefix="uitwijk-nearby-")
        self.addCleanup(workshop.cleanup)
        self.workshop = workshop.name
        self.street = Street()
        self.addCleanup(self.street.close)
        self.running = []
        self.ilse = self.newcomer("ilse")
        self.ilse.create("Voorbeeld BV", "Ilse Vermaas", "--sample")
        self.ilse.run("declare", self.ilse.run("list", "scenarios").split()[0])

    def newcomer(self, name, has_lease=True):
        device = Device(self.workshop, name)
        # faketime has to be loaded before the sanitizer.
        device.environment["ASAN_OPTIONS"] = device.environment.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"
        device.address = self.street.move_in(device, has_lease)
        return device

    def admitted(self, name, person, has_lease=True, **how):
        device = self.newcomer(name, has_lease)
        self.ilse.admit(device, person, **how)
        return device

    @contextlib.contextmanager
    def serving(self, *devices, clock=None, listen="0.0.0.0:0"):
        with contextlib.ExitStack() as stack:
            for device in devices:
                stack.enter_context(self.serving_one(device, clock, listen))
            yield

    @contextlib.contextmanager
    def serving_one(self, device, clock, listen):
        command = [*self.street.at(device), program("uitwijkctl"), "serve", "--listen", listen, "--announce", "--json"]
        environment = device.environment | (shifted(clock) if clock else {})
        with subprocess.Popen(command, env=environment, cwd=device.folder, stdout=subprocess.PIPE, text=True) as hub:
            try:
                said = ""
                while not said.rstrip().endswith("}"):
                    line = hub.stdout.readline()
                    self.assertTrue(line, f"{device.name} does not serve: {said}")
                    said += line
                self.assertTrue(json.loads(said)["announced"])
                device.port = json.loads(said)["port"]
                yield
            finally:
                hub.send_signal(signal.SIGTERM)
                self.assertEqual(hub.wait(timeout=20), 0)

    def ctl(self, device, *arguments, clock=None):
        """A command where the device lives."""
        command = [*self.street.at(device), *(["faketime", "-f", clock] if clock else []), program("uitwijkctl"), *arguments, "--json"]
        done = subprocess.run(command, env=device.environment, cwd=device.folder, capture_output=True, text=True, timeout=120)
        return done.returncode, json.loads(done.stdout) if done.stdout.strip() else {}

    def soon(self, is_so, what, seconds=60):
        deadline = time.monotonic() + seconds
        while not is_so():
            self.assertLess(time.monotonic(), deadline, what)
            time.sleep(0.3)

    def has(self, device, words):
        return words in device.run("list", "log")

    def all_have(self, devices, words, seconds=60):
        for device in devices:
            self.soon(lambda device=device: self.has(device, words), f"{device.name} does not know: {words}", seconds)

    def test_devices_find_each_other_and_what_one_writes_is_soon_with_all(self):
        crew = [self.ilse, *(self.admitted(name, f"{name.title()} Peeters") for name in ("karim", "noor", "sven"))]
        with self.serving(*crew):
            self.ilse.run("log", "The rack room is under water")
            self.all_have(crew, "under water")
            crew[2].run("log", "Pumps are on their way")
            self.all_have(crew, "Pumps")

            lost = crew[3]  # somebody stumbles over a cable, and both sides go on writing
            self.street.link(lost, "down")
            lost.run("log", "The cellar door does not open")
            self.ilse.run("log", "Key holder was called")
            self.all_have(crew[:3], "Key holder")
            self.assertFalse(self.has(self.ilse, "cellar door"))
            self.street.link(lost, "up")
            self.all_have(crew, "Key holder", seconds=120)
            self.all_have(crew, "cellar door", seconds=120)
        self.assertEqual(len({device.state() for device in crew}), 1)

    def test_a_bad_line_delays_and_loses_nothing(self):
        crew = [self.ilse, self.admitted("karim", "Karim Peeters"), self.admitted("noor", "Noor Verhulst")]
        for device in crew:
            bad = ["tc", "qdisc", "add", "dev", device.outer, "root", "netem", "delay", "80ms", "40ms", "loss", "10%"]
            if not shutil.which("tc") or subprocess.run(bad, capture_output=True).returncode != 0:
                self.skipTest("this system has no netem")
        with self.serving(*crew):
            for number, device in enumerate(crew * 3):
                device.run("log", f"Line number {number}")
            for number in range(9):
                self.all_have(crew, f"Line number {number}", seconds=120)
        self.assertEqual(len({device.state() for device in crew}), 1)

    def test_a_member_finds_members_and_a_stranger_nobody(self):
        karim, noor = self.admitted("karim", "Karim Peeters"), self.admitted("noor", "Noor Verhulst")
        stranger = self.newcomer("stranger")
        stranger.create("Andere BV", "Sven Bakker")
        with self.serving(self.ilse, stranger):
            status, told = self.ctl(karim, "nearby")
            self.assertEqual((status, [device["person"] for device in told["devices"]]), (0, ["Ilse Vermaas"]))
            self.assertEqual(told["devices"][0]["address"], f"{self.ilse.address}:{self.ilse.port}")
            self.assertEqual(self.ctl(stranger, "nearby", "--seconds", "3"), (5, {"devices": []}))
            for clock in ("-59m", "+59m"):
                self.assertEqual(self.ctl(noor, "nearby", clock=clock)[0], 0, clock)
            self.assertEqual(self.ctl(noor, "nearby", clock="+3h")[0], 5)
            status, told = self.ctl(noor, "nearby", "--meet")
            self.assertTrue(status == 0 and told["devices"][0]["met"] and told["devices"][0]["bundles-received"] >= 0)
            self.ilse.run("log", "Nobody is in the lift")
            status, met = self.ctl(karim, "sync", "--peer", f"{self.ilse.address}:{self.ilse.port}", clock="+3h")
            self.assertEqual(status, 0, met)  # whose clock is that wrong is met by its address
        self.assertEqual(self.ilse.state(), karim.state())

        number = next(device["id"] for device in noor.items("devices") if device["this"])
        self.ilse.run("remove", number, "--reason", "left on a train")
        with self.serving(self.ilse):
            self.assertEqual(self.ctl(noor, "nearby")[0], 5, "a removed device")

    def test_where_nobody_gives_addresses_those_that_every_device_has_do(self):
        crew = [self.admitted(name, f"{name.title()} Peeters", has_lease=False) for name in ("karim", "noor")]
        with self.serving(*crew, listen="[::]:0"):
            crew[0].run("log", "The router has no power")
            self.all_have(crew, "The router has no power")
            told = self.ctl(self.ilse, "nearby", "--meet")
            self.assertTrue(all(device["met"] and device["address"].startswith("[fe80:") for device in told[1]["devices"]), told)
            self.assertEqual(len(told[1]["devices"]), 2)
        self.assertTrue(self.has(self.ilse, "The router has no power"))

    @contextlib.contextmanager
    def hanging_on_the_wall(self, device):
        """The app itself, as a kiosk."""
        command = [*self.street.at(device), program("uitwijk"), "--kiosk", "--handbook", str(device.handbook),
                   "--passphrase-file", device.environment["UITWIJK_PASSPHRASE_FILE"]]
        screen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        with subprocess.Popen(command, env=device.environment | screen, cwd=device.folder, stderr=subprocess.DEVNULL) as app:
            try:
                yield
            finally:
                app.terminate()

    def passes_on(self, hub, words):
        """What one leaves there another finds there, who never meets the first."""
        karim, noor = self.admitted("karim", "Karim Peeters"), self.admitted("noor", "Noor Verhulst")
        karim.run("log", words)
        with hub:
            self.soon(lambda: self.ctl(karim, "nearby", "--meet")[0] == 0, "nobody finds it")
            status, told = self.ctl(noor, "nearby", "--meet")
            self.assertEqual((status, told["devices"][0]["met"]), (0, True), told)
            self.assertEqual(self.ctl(karim, "nearby", "--meet")[0], 0)
        self.assertTrue(self.has(noor, words))
        self.assertEqual(noor.state(), karim.state())

    def test_the_app_on_the_wall_is_the_hub_of_those_around_it(self):
        if not os.path.exists(program("uitwijk")):
            self.skipTest("built without the app")
        kiosk = self.admitted("kiosk", "Lobby", role="reader")
        self.passes_on(self.hanging_on_the_wall(kiosk), "The lobby is dry")

    def test_a_device_passes_on_what_it_cannot_read_itself(self):
        kiosk = self.admitted("kiosk", "Lobby", role="kiosk")
        self.passes_on(self.serving(kiosk), "The safe is open")
        self.assertNotIn("safe", kiosk.attempt("list", "log", status=1).stdout)

    def test_what_is_announced_says_nothing_to_a_stranger_and_is_different_every_hour(self):
        heard = []
        for clock in (None, "+1h"):
            ear = Ear()
            with self.serving(self.ilse, clock=clock):
                self.soon(lambda ear=ear: b"_uwk1" in ear.octets(), "nothing is announced")
                time.sleep(3)
            ear.close()
            heard.append(ear)
            self.assertGreater(len(ear.labels() - ALWAYS), 0)
        device = next(device["id"] for device in self.ilse.items("devices"))
        secrets = [device, self.ilse.ask("verify")["fingerprint"], "Voorbeeld", "Vermaas", "uitwijk"]
        for ear in heard:
            # As a name, or one with a number behind: "vm" alone would be found in many a name made by chance.
            own = re.compile(re.escape(socket.gethostname().split(".")[0].lower().encode()) + rb"(-\d+)?")
            self.assertEqual([label for label in ear.labels() if own.fullmatch(label)], [])
            for secret in secrets:
                self.assertNotIn(secret.lower().encode(), ear.octets().lower(), secret)
                with contextlib.suppress(ValueError):
                    self.assertNotIn(bytes.fromhex(secret)[:8], ear.octets())
        address = {part.encode() for part in self.ilse.address.split(".")}
        constant = {label for label in heard[0].labels() & heard[1].labels() if len(label) > 1} - ALWAYS - address
        self.assertEqual(constant, set())


if __name__ == "__main__":
    if INSIDE not in os.environ:
        prefix = own_network()
        if not prefix:
            print("SKIPPED: this system lets us have no network of our own")
            sys.exit(0)
        os.environ[INSIDE] = "1"
        os.execvp(prefix[0], [*prefix, sys.executable, "-B", *sys.argv])
    if len(sys.argv) > 1 and os.path.isdir(sys.argv[1]):
        os.environ["UITWIJK_BIN"] = sys.argv.pop(1)
    unittest.main()
