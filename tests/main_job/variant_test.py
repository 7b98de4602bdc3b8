# SPDX-License-Identifier: Apache-2.0
"""variant_test.py PROGRAMS: declaring from the command line: who may, and which variant of a scenario it is, whose lists then run."""
import os
import sys
import tempfile
import unittest

from programs import Device


class Variants(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.workshop = tempfile.TemporaryDirectory(prefix="uitwijk-variants-")
        cls.ilse = Device(cls.workshop.name, "ilse")
        cls.ilse.create("Voorbeeld BV", "Ilse Vermaas", "--sample")

    @classmethod
    def tearDownClass(cls):
        cls.workshop.cleanup()

    def end(self, incident):
        self.addCleanup(lambda: self.ilse.run("stand-down", incident, "--leave"))

    def lists(self, told):
        return {row["title"]: row["set-aside"] for row in told["lists"]}

    def chosen(self, told):
        return [row["title"] for row in told["scenarios"][0]["variants"] if row["chosen"]]

    def test_a_closed_office_begins_with_waiting_and_swaps_to_moving(self):
        told = self.ilse.ask("declare", "building", "--variant", "short")
        self.end(told["incident"])
        self.assertEqual(self.chosen(told), ["Closed for a short time"])
        before = self.lists(self.ilse.ask("variant"))
        after = self.ilse.ask("variant", "long")
        self.assertEqual(self.chosen(after), ["Closed for a long time"])
        aside = [title for title, isAside in self.lists(after).items() if isAside]
        self.assertEqual(len(aside), 1)
        self.assertGreater(len(after["lists"]), len(before))
        self.assertIn(("variant", "Closed for a long time"),
                      [(line["state"], line["subject"]) for line in self.ilse.items("log")])

    def test_an_answer_names_the_variant_and_the_name_of_one_declares_it(self):
        told = self.ilse.ask("declare", "building", "--answer", "7=yes", "--exercise")
        self.end(told["incident"])
        self.assertEqual(self.chosen(told), ["Closed for a long time"])
        other = self.ilse.ask("declare", "Flood of traffic (DDoS)", "--exercise")
        self.end(other["incident"])
        self.assertEqual(other["scenarios"][0]["title"], "Cyber attack or data leak")
        self.assertEqual(self.chosen(other), ["Flood of traffic (DDoS)"])

    def test_while_nobody_knows_all_lists_run_and_a_wrong_name_is_refused(self):
        told = self.ilse.ask("declare", "cyber", "--exercise")
        self.end(told["incident"])
        self.assertEqual(self.chosen(told), [])
        self.ilse.run("declare", "cyber", "--variant", "nothing like it", status=1)
        leak = self.ilse.ask("variant", "data leak", "--incident", told["incident"])
        self.assertGreater(sum(self.lists(leak).values()), 2)

    def test_who_is_not_named_is_told_whom_to_ring_declares_all_the_same_and_the_log_says_so(self):
        told = self.ilse.ask("declare", "fire", "--exercise")
        self.end(told["incident"])
        self.assertFalse(told["may-declare"])
        self.assertEqual((told["ring"], told["number"]), ("Marijke Oudewater", "+31 20 555 0100"))
        self.assertEqual(told["next"], "Pieter Claes")
        log = self.ilse.ask("list", "log", "--incident", told["incident"])["items"]
        self.assertIn(("declared-unnamed", "Ilse Vermaas"), [(line["state"], line["subject"]) for line in log])

    def test_a_step_is_written_moved_and_taken_away(self):
        steps = lambda: [self.ilse.ask("edit-step", row)["title"] for row in self.made]
        self.made = [self.ilse.ask("edit-step", "--list", "First day: research support", "--title", title)["step"]
                     for title in ("Is the gate shut?", "Shut it", "Tell the neighbours")]
        self.assertEqual(steps(), ["Is the gate shut?", "Shut it", "Tell the neighbours"])
        gate, shut, tell = self.made
        self.ilse.run("edit-step", gate, "--ask", "Yes", "--ask", "No")
        self.ilse.run("edit-step", shut, "--only-for", f"{gate}/2", "--done-by", "Reception", "--repeat", "30", "--vital")
        self.ilse.run("edit-step", shut, "--title", "Shut the gate")
        fields = self.ilse.ask("show", shut)["fields"]
        self.assertEqual((fields["title"], fields["role"], fields["vital"]), ("Shut the gate", "Reception", "true"))
        place = self.ilse.ask("edit-step", tell)["place"]
        self.assertEqual(self.ilse.ask("edit-step", tell, "--earlier")["place"], place - 1)
        self.ilse.run("edit-step", gate, "--later", status=0)
        self.ilse.attempt("edit-step", shut, "--earlier", status=None)
        self.assertGreater(self.ilse.ask("edit-step", shut)["place"], self.ilse.ask("edit-step", gate)["place"])
        self.ilse.run("edit-step", gate, "--only-for", f"{gate}/7", status=1)
        self.ilse.run("edit-step", gate, "--wait", "soon", status=2)
        self.ilse.run("edit-step", gate, "--earlier", "--later", status=2)
        for step in (tell, shut, gate):
            self.ilse.run("edit-step", step, "--take-away")

    def test_which_unit_has_which_plan_is_told_with_what_is_missing(self):
        told = self.ilse.ask("unit-plans")
        stands = [stand for row in told["units"] for stand in row["plans"].values()]
        self.assertEqual(told["missing"], stands.count("missing"))
        self.assertIn("own", stands)
        self.assertLessEqual(set(stands), {"missing", "of-the-whole", "own", "overdue"})
        self.assertIn(f"missing: {told['missing']}", self.ilse.run("unit-plans"))

    def test_the_plan_is_checked_and_says_what_a_step_names_that_is_gone(self):
        grave = lambda: [item for item in self.ilse.ask("check")["items"] if item["grave"]]
        before = grave()
        self.assertLessEqual({item["flaw"] for item in before}, {"no-number"}, before) # who was admitted has none yet
        row = self.ilse.ask("edit-step", "--list", "First day: research support", "--title", "Ask the porter")["step"]
        self.ilse.run("edit-step", row, "--ask", "Yes", "--ask", "No")
        after = self.ilse.ask("edit-step", "--list", "First day: research support", "--title", "Open the gate")["step"]
        self.ilse.run("edit-step", after, "--only-for", f"{row}/2")
        self.assertEqual(grave(), before)
        self.ilse.run("edit-step", row, "--take-away")
        found = [item for item in grave() if item not in before]
        self.assertEqual([(item["flaw"], item["title"], item["list"]) for item in found],
                         [("cannot-come-up", "Open the gate", "First day: research support")])
        self.assertIn(f"would fail: {len(before) + 1}, weak: ", self.ilse.run("check"))
        self.ilse.run("edit-step", after, "--take-away")

    def test_one_incident_opens_plans_by_kind_and_unit_and_a_list_twice_started_runs_once(self):
        told = self.ilse.ask("declare", "it", "--variant", "A data centre", "--exercise")
        incident = told["incident"]
        self.end(incident)
        before = self.ilse.ask("plans", incident)
        kinds = list(dict.fromkeys(row["kind"] for row in before["lists"]))
        self.assertEqual(kinds, ["CM", "ERP", "BCP", "DRP", "CCP", "BRP"])
        self.assertFalse(before["resumption"])
        units = [row["unit"] for row in before["lists"] if row["unit"]]
        self.assertEqual(len(set(units)), 5)
        for _ in range(2):
            after = self.ilse.ask("plans", incident, "--hit", "Research support", "--start", "First day: research support")
        first = next(row for row in after["lists"] if row["unit"])
        self.assertEqual((first["unit"], first["running"]), ("Research support", True))
        running = sum(row["running"] for row in before["lists"])
        self.assertEqual(sum(row["running"] for row in after["lists"]), running + 1)
        self.assertEqual(len(self.ilse.ask("variant", "--incident", incident)["lists"]), running + 1)
        self.ilse.run("service", "Mail relay", "down", "--incident", incident)
        self.assertFalse(self.ilse.ask("plans", incident)["resumption"])
        self.ilse.run("service", "Mail relay", "restored", "--incident", incident)
        self.assertTrue(self.ilse.ask("plans", incident, "--spared", "Research support")["resumption"])


if __name__ == "__main__":
    os.environ["UITWIJK_BIN"] = sys.argv.pop(1)
    unittest.main()
