# SPDX-License-Identifier: Apache-2.0
"""recovery_command_test.py [PROGRAMS]: a night of outages from the command line: what is restored next, who sits where, and
who answered a text message."""
import os
import sys
import tempfile
import unittest

from programs import Device


class Night(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.workshop = tempfile.TemporaryDirectory(prefix="uitwijk-recovery-")
        cls.addClassCleanup(cls.workshop.cleanup)
        cls.ilse = Device(cls.workshop.name, "ilse")
        cls.ilse.run("create", "--name", "Voorbeeld BV", "--person", "Ilse Vermaas", "--sample")
        cls.ilse.run("declare", cls.ilse.run("list", "scenarios").split()[0])

    def told(self, *words):
        return self.ilse.ask(*words)

    def service(self, name):
        return next(one for one in self.told("services")["services"] if name in one["name"])

    def test_what_is_restored_next_follows_from_what_is_up(self):
        for name in ("Customer connections", "Mail relay", "Names and addresses"):
            self.ilse.run("service", name, "down", "--since", "2026-01-05T09:00")
        first = self.told("services")["services"][0]
        self.assertTrue(first["next"])
        self.assertEqual(first["name"], "Customer connections")
        self.assertFalse(self.service("Mail relay")["next"])
        self.assertIn("Customer connections", self.service("Names and addresses")["waits-for"])
        self.ilse.run("service", "Customer connections", "restored", "--since", "2026-01-05T11:00")
        self.assertEqual(self.service("Customer connections")["cost"], 6400)
        self.assertTrue(self.service("Names and addresses")["next"])
        self.ilse.run("service", "Names and addresses", "as-usual")
        self.assertTrue(self.service("Mail relay")["next"])
        self.assertIn("restored", self.ilse.run("list", "log"))

    def test_a_supplier_leads_to_what_it_can_stop(self):
        stopped = self.told("services", "--without", "Bitkade")["services"]
        self.assertIn("Hosting of customer systems", [one["name"] for one in stopped])

    def test_people_are_sent_to_other_places_until_those_are_full(self):
        places = self.told("workplaces")
        self.assertGreater(len(places["unplaced"]), 14)
        for name in places["unplaced"][:11]:
            self.ilse.run("workplace", name, "Lindehuis, ground")
        full = next(one for one in self.told("workplaces")["workplaces"] if "Lindehuis" in one["name"])
        self.assertEqual((full["seats"], full["taken"], full["over"]), (10, 11, 1))
        self.assertIn("1 TOO MANY", self.ilse.run("workplaces"))
        self.ilse.run("workplace", places["unplaced"][0], "none")
        full = next(one for one in self.told("workplaces")["workplaces"] if "Lindehuis" in one["name"])
        self.assertEqual(full["over"], 0)

    def test_answers_to_a_text_message_count_and_what_is_not_plain_is_asked(self):
        answers = self.ilse.folder / "answers"
        answers.write_text("+31 20 555 0125: 1\n0205550126 2 stairs\n+31 20 555 9999 1\nhello\n")
        said = self.ilse.run("roll", "--answers", answers)
        self.assertIn("Tijmen Boersma: seen", said)
        self.assertIn("Yusuf Kaya: needs-help", said)
        self.assertIn("NOBODY", said)
        self.assertIn("NOT UNDERSTOOD", said)
        people = {one["name"]: one["state"] for one in self.told("roll")["people"]}
        self.assertEqual((people["Tijmen Boersma"], people["Yusuf Kaya"]), ("seen", "needs-help"))
        self.ilse.run("roll", "Yusuf Kaya", "seen", "--place", "fish market")
        self.assertIn("fish market", self.ilse.run("roll"))
        network = [one["name"] for one in self.told("roll", "--of", "Network")["people"]]
        self.assertIn("Yusuf Kaya", network)
        self.assertNotIn("Marijke Oudewater", network)


if __name__ == "__main__":
    if len(sys.argv) > 1 and os.path.isdir(sys.argv[1]):
        os.environ["UITWIJK_BIN"] = sys.argv.pop(1)
    unittest.main()
