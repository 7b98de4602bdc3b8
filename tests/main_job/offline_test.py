# SPDX-License-Identifier: Apache-2.0
"""offline_test.py [PROGRAMS]: the main job, end to end. Two devices create, import, read, search, declare, tick and log without
a network; then a relay appears, they meet, and both know the same, octet for octet."""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from programs import KINDS, OFFLINE, Device, Relay

SAMPLES = Path(__file__).resolve().parent.parent / "data" / "import"
REAL = os.environ.get("UITWIJK_REAL_DATA")
ORGANISATION = "Voorbeeld BV"


class MainJob(unittest.TestCase):
    """A workshop with a relay that does not run yet, and devices as a test wants them."""

    def setUp(self):
        workshop = tempfile.TemporaryDirectory(prefix="uitwijk-main-job-")
        self.addCleanup(workshop.cleanup)
        self.workshop = workshop.name
        self.relay = Relay(self.workshop)
        self.addCleanup(self.relay.stop)

    def device(self, name, clock=None):
        return Device(self.workshop, name, clock)

    def pair_in_an_incident(self, clock=None):
        """Ilse's device with the sample handbook and a running incident, and Karim's, admitted; they have not met since."""
        ilse, karim = self.device("ilse"), self.device("karim", clock)
        ilse.create(ORGANISATION, "Ilse Vermaas", "--sample")
        ilse.run("declare", "it", "--answer", "1=yes")
        ilse.admit(karim, "Karim Peeters")
        return ilse, karim

    def meet(self, *devices):
        """Each meets the relay once, and then again for what the others brought after it."""
        for device in devices * 2:
            device.sync(self.relay)

    def assert_same(self, first, *others, kinds=("steps", "conflicts", "log", "incidents")):
        """The digest of everything, and what a person is shown of it."""
        state, lists = first.state(), first.lists(kinds)
        for other in others:
            self.assertEqual(state, other.state())
            self.assertEqual(lists, other.lists(kinds))


class Offline(MainJob):
    @unittest.skipUnless(OFFLINE, "this system allows no network namespace: that nothing needs a network is NOT proved here")
    def test_there_is_no_network(self):
        dial = "import socket; socket.create_connection(('127.0.0.1', %d), 5)"
        port = self.relay.start().port
        there = subprocess.run([sys.executable, "-c", dial % port], capture_output=True)
        self.assertEqual(there.returncode, 0, "the relay must be reachable for this to say anything")
        nowhere = subprocess.run(OFFLINE + [sys.executable, "-c", dial % port], capture_output=True, text=True)
        self.assertIn("unreachable", nowhere.stderr)
        lone = self.device("lone")
        lone.create(ORGANISATION, "Ilse Vermaas")
        lone.run("sync", "--relay", self.relay.address, status=5)

    def test_the_main_job_and_a_meeting(self):
        ilse, karim = self.device("ilse"), self.device("karim")
        ilse.create(ORGANISATION, "Ilse Vermaas", "--sample")
        self.import_twice(ilse, *(SAMPLES / name for name in ("plan_folder", "version_four.vcf", "google.csv")))
        self.read_and_search(ilse)
        declared = ilse.ask("declare", "it", "--answer", "1=yes")
        self.assertGreater(declared["steps"], 5)
        ilse.admit(karim, "Karim Peeters")

        steps = [step["id"] for step in karim.items("steps")]
        ilse.run("step", steps[0], "done")
        ilse.run("log", "Rack 2 staat stil, leverancier gebeld")
        karim.run("step", steps[1], "done")
        karim.run("step", steps[2], "blocked", "--reason", "no key to the server room")
        karim.run("log", "Waiting for the caretaker")
        self.assertNotEqual(ilse.state(), karim.state())

        self.relay.start()
        self.meet(ilse, karim)
        self.assert_same(ilse, karim, kinds=KINDS)
        self.assertEqual(ilse.export(), karim.export())
        self.assertEqual(ilse.step(steps[0])["by"], "Ilse Vermaas")
        self.assertEqual(ilse.step(steps[1])["by"], "Karim Peeters")
        self.assertEqual(karim.step(steps[2])["state"], "blocked")
        said = {(entry["person"], entry["text"]) for entry in karim.items("log") if entry["what"] == "note"}
        self.assertEqual(said, {("Ilse Vermaas", "Rack 2 staat stil, leverancier gebeld"),
                                ("Karim Peeters", "Waiting for the caretaker")})
        self.assertEqual(ilse.sync(self.relay)["bundles-sent"], 0, "nothing is sent twice")

    @unittest.skipUnless(REAL, "UITWIJK_REAL_DATA is not set")
    def test_real_plans_and_contacts_reach_the_other_device(self):
        ilse, karim = self.device("ilse"), self.device("karim")
        ilse.create(ORGANISATION, "Ilse Vermaas")
        plan = next(path for path in sorted(Path(REAL, "plans").iterdir()) if path.is_dir() and any(path.rglob("*.md")))
        self.import_twice(ilse, plan, next(Path(REAL, "contacts").rglob("johndoe.vcf")),
                          next(Path(REAL, "contacts").rglob("gmail.csv")))
        ilse.admit(karim, "Karim Peeters")
        self.relay.start()
        self.meet(ilse, karim)
        self.assertEqual(ilse.state(), karim.state())
        self.assertGreater(len(karim.items("documents")), 0)
        self.assertGreater(len(karim.items("contacts")), 2)

    def import_twice(self, device, *paths):
        first = device.ask("import", *paths)["sources"]
        self.assertEqual(len(first), len(paths))
        for source in first:
            self.assertGreater(source["added"], 0, source)
        before = device.state()
        for source in device.ask("import", *paths)["sources"]:
            self.assertEqual((source["added"], source["changed"], source["retired"]), (0, 0, 0), source)
        self.assertEqual(device.state(), before)

    def read_and_search(self, device):
        self.assertIn("Noor van Dam", device.run("list", "tree"))
        hits = device.ask("search", "noor van dam")["hits"]
        self.assertEqual(hits[0]["title"], "Noor van Dam")
        self.assertIn("+31-20-555-0105", device.run("show", hits[0]["id"]))
        self.assertIn("Hoofdstuk 10", device.run("list", "documents") + device.run("search", "hoofdstuk"))


class Disagreement(MainJob):
    def test_both_tick_the_same_step_differently(self):
        ilse, karim = self.pair_in_an_incident()
        disputed, agreed, single = [step["id"] for step in ilse.items("steps")][:3]
        for device, word in ((ilse, "done"), (karim, "blocked")):
            device.run("step", disputed, word)
            device.run("step", agreed, "done")
        ilse.run("step", single, "done")
        self.relay.start()
        self.meet(ilse, karim)
        self.assert_same(ilse, karim)
        for device in (ilse, karim):
            self.assertEqual(device.step(disputed)["state"], "disputed")
            self.assertEqual([step["id"] for step in device.items("conflicts")], [disputed])
            self.assertEqual({mark["state"] for mark in device.step(disputed)["marks"] if mark["head"]}, {"done", "blocked"})
            self.assertEqual(device.step(agreed)["state"], "done")
            self.assertEqual(device.settled(), 2, "a disputed step is not counted as done")

        karim.run("step", disputed, "done", "--reason", "went to look")
        self.assertEqual(karim.items("conflicts"), [])
        self.meet(karim, ilse)
        self.assert_same(ilse, karim)
        self.assertEqual(ilse.step(disputed)["state"], "done")
        self.assertEqual(ilse.step(disputed)["by"], "Karim Peeters")
        self.assertEqual(ilse.settled(), 3)

    def clock_off_by(self, shift):
        ilse, karim = self.pair_in_an_incident(clock=shift)
        before, contested, after = [step["id"] for step in ilse.items("steps")][:3]
        karim.run("step", before, "done")
        karim.run("log", "My clock is wrong")
        for device, word in ((ilse, "done"), (karim, "deferred")):
            device.run("step", contested, word)
        self.relay.start()
        self.meet(ilse, karim)
        self.assert_same(ilse, karim)
        self.assertEqual(ilse.step(before)["by"], "Karim Peeters")
        self.assertEqual(ilse.step(contested)["state"], "disputed", "a clock does not decide who is right")

        ilse.run("step", before, "undo")  # a later word wins, whatever the clocks say
        ilse.run("step", contested, "deferred")
        karim.run("step", after, "done")
        self.meet(ilse, karim)
        self.assert_same(ilse, karim)
        states = [karim.step(step)["state"] for step in (before, contested, after)]
        self.assertEqual(states, ["to-do", "deferred", "done"])

    @unittest.skipUnless(shutil.which("faketime"), "faketime is not installed")
    def test_a_clock_ten_years_fast(self):
        self.clock_off_by("+10y")

    @unittest.skipUnless(shutil.which("faketime"), "faketime is not installed")
    def test_a_clock_ten_years_slow(self):
        self.clock_off_by("-10y")


class RelayTrouble(MainJob):
    def test_what_the_relay_took_survives_its_crash(self):
        ilse, karim = self.pair_in_an_incident()
        self.relay.start()
        step = ilse.items("steps")[0]["id"]
        ilse.run("step", step, "done")
        ilse.sync(self.relay)
        self.relay.kill()
        ilse.run("sync", "--relay", self.relay.address, status=5, offline=False)
        self.relay.start()
        karim.sync(self.relay)
        self.assertEqual(karim.step(step)["by"], "Ilse Vermaas")
        self.assert_same(ilse, karim)

    def test_a_stolen_device_that_meets_the_relay_hands_over_what_it_wrote_and_erases_its_copy(self):
        ilse, karim = self.pair_in_an_incident()
        self.relay.start()
        self.meet(ilse, karim)
        karim.run("log", "Written in the car that it was stolen from")
        number = next(device["id"] for device in karim.items("devices") if device["this"])
        ilse.run("remove", number, "--reason", "stolen from a car")
        ilse.run("wipe", number)
        ilse.sync(self.relay)
        said = karim.attempt("sync", status=6, offline=False).stdout
        self.assertIn("erased", said)
        self.assertEqual([path.name for path in karim.handbook.iterdir()], ["erased.v1"])
        ilse.sync(self.relay)
        told = next(device for device in ilse.items("devices") if device["id"] == number)
        self.assertEqual((told["wiped"], told["heldBack"]), (True, 1), told)
        ilse.run("pardon", number)
        self.assertIn("Written in the car", ilse.run("list", "log"))

    def test_of_two_relays_either_will_do_and_each_gets_everything(self):
        ilse, karim = self.pair_in_an_incident()
        elsewhere = Relay(self.workshop, "elsewhere")
        self.addCleanup(elsewhere.stop)
        self.relay.start()
        elsewhere.start()
        steps = [step["id"] for step in ilse.items("steps")][:2]
        ilse.sync(self.relay, "--second-relay", elsewhere.address)
        karim.sync(self.relay, "--second-relay", elsewhere.address)
        self.relay.kill()
        ilse.run("step", steps[0], "done")
        said = ilse.run("sync", offline=False)
        self.assertIn("one of the two relays", said)
        karim.run("sync", offline=False)
        self.assertEqual(karim.step(steps[0])["by"], "Ilse Vermaas")

        # What was away gets what it missed; then the other one is lost for good.
        self.relay.start(port=self.relay.port)
        karim.run("step", steps[1], "done")
        karim.run("sync", offline=False)
        elsewhere.kill()
        ilse.run("sync", "--second-relay", "none", offline=False)
        self.assertEqual(ilse.step(steps[1])["by"], "Karim Peeters")
        self.assert_same(ilse, karim)

    def test_a_wiped_relay_is_filled_again_by_its_devices(self):
        ilse, karim = self.pair_in_an_incident()
        self.relay.start()
        steps = [step["id"] for step in ilse.items("steps")][:2]
        karim.run("step", steps[0], "done")
        self.meet(karim)
        noor = self.device("noor")
        ilse.admit(noor, "Noor van Dam")  # before Ilse's device has seen Karim's tick
        self.relay.wipe()
        self.relay.start()
        karim.sync(self.relay)
        ilse.run("step", steps[1], "done")
        ilse.sync(self.relay)
        noor.sync(self.relay)
        self.assertEqual(noor.step(steps[0])["by"], "Karim Peeters")
        self.assertEqual(noor.step(steps[1])["by"], "Ilse Vermaas")
        self.meet(ilse, karim, noor)
        self.assert_same(ilse, karim, noor)

        # And it was all of it: with the relay as the only source, what one device has sent is what it holds.
        self.relay.wipe()
        self.relay.start()
        refilled = noor.sync(self.relay)["bundles-sent"]
        self.assertEqual(refilled, noor.ask("verify")["bundles"])


if __name__ == "__main__":
    if len(sys.argv) > 1 and Path(sys.argv[1]).is_dir():
        os.environ["UITWIJK_BIN"] = sys.argv.pop(1)
    if not OFFLINE:
        print("NOTE: this system allows no network namespace; the programs run with its network.")
    unittest.main(verbosity=2)
