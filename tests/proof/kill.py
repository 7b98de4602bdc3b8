# SPDX-License-Identifier: Apache-2.0
"""kill.py PROGRAMS writes|guesses|renewals [--rounds N] [--seconds N] [--seed N]: the real program, killed at random moments.

writes: lines are written into the log of an incident; what was acknowledged over the pipe is there afterwards, once, the
copy is sound, and the next line can be written. guesses: somebody kills the program between the wrong passphrase and its
verdict, to guess without being counted; no more wrong tries are ever answered than are counted, and none beyond the limit.
renewals: a new key is made for the copy; wherever that ends, the passphrase opens it, everything is there, and it can be
written."""
import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "main_job"))
from programs import Device, Failed, program  # noqa: E402

FREE_ATTEMPTS = 5  # store/keys/attempts.h


class Killed:
    """One run of the program that may be killed: what it said until then, and whether it came to its end."""

    def __init__(self, device, arguments, after):
        begun = time.monotonic()
        running = subprocess.Popen([program("uitwijkctl"), "--language", "en", *arguments], env=device.environment,
                                   cwd=device.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            self.said, self.complained = running.communicate(timeout=after)
        except subprocess.TimeoutExpired:
            running.send_signal(signal.SIGKILL)
            self.said, self.complained = running.communicate()
        self.status = running.returncode
        self.took = time.monotonic() - begun

    @property
    def was_killed(self):
        return self.status == -signal.SIGKILL


class Writes:
    """Lines in the log of an incident, by runs that are killed."""

    def __init__(self, workshop, chance):
        self.chance = chance
        self.device = Device(workshop, "ilse")
        self.device.create("Voorbeeld BV", "Ilse Vermaas", "--sample")
        self.device.run("declare", "it")
        self.acknowledged, self.tried, self.kills = set(), 0, 0
        self.usual = Killed(self.device, ["log", "first"], 60).took

    def round(self):
        """A few kills, fewer in a row than are taken for guessing, and a look at what is there."""
        for _ in range(self.chance.randint(1, FREE_ATTEMPTS - 1)):
            words = f"line {self.tried}"
            self.tried += 1
            # Most of the time goes into the passphrase; what is of interest comes after it.
            run = Killed(self.device, ["log", words], self.usual * self.chance.uniform(0.5, 1.05))
            self.kills += run.was_killed
            if run.status == 0 or "written" in run.said:
                self.acknowledged.add(words)
            elif not run.was_killed:
                yield f"{words}: ended with {run.status}: {run.complained}"
        last = f"line {self.tried}"
        self.tried += 1
        begun = time.monotonic()
        self.device.run("log", last)
        self.usual = time.monotonic() - begun  # as busy as the machine is now
        self.acknowledged.add(last)
        self.device.state()  # checks chains, signatures and database
        there = [item.get("text", "") for item in self.device.items("log")]
        for words in sorted(self.acknowledged - set(there)):
            yield f"{words} was acknowledged and is lost"
        for words in sorted(words for words in self.acknowledged if there.count(words) > 1):
            yield f"{words} is there twice"

    def figure(self):
        return f"{self.kills} kills, {len(self.acknowledged)} acknowledged lines"


class Guesses:
    """Wrong passphrases, by runs that are killed before they tell."""

    def __init__(self, workshop, chance):
        self.chance = chance
        self.device = Device(workshop, "ilse")
        self.device.create("Voorbeeld BV", "Ilse Vermaas")
        (self.device.folder / "passphrase").write_text("not the right one\n")
        self.kept = Path(workshop) / "kept"
        shutil.copytree(self.device.handbook, self.kept)
        self.usual = Killed(self.device, ["list", "contacts"], 60).took
        self.kills = self.answered = 0

    def round(self):
        shutil.rmtree(self.device.handbook)
        shutil.copytree(self.kept, self.device.handbook)
        tries = waits = 0
        for _ in range(FREE_ATTEMPTS + 3):
            run = Killed(self.device, ["list", "contacts"], self.usual * self.chance.uniform(0.3, 1.7))
            self.kills += run.was_killed
            if run.was_killed:
                continue
            if run.status == 0:
                yield "a wrong passphrase has opened the copy"
            if "locked for now" in run.complained:
                waits += 1
            elif waits:
                yield "a try was let through before its time"
            else:
                tries += 1
        self.answered += tries
        if tries > FREE_ATTEMPTS:
            yield f"{tries} wrong tries were answered"

    def figure(self):
        return f"{self.kills} kills, {self.answered} wrong tries answered"


class Renewals:
    """New database keys, by runs that are killed."""

    def __init__(self, workshop, chance):
        self.chance = chance
        self.device = Device(workshop, "ilse")
        self.device.create("Voorbeeld BV", "Ilse Vermaas", "--sample")
        self.device.run("declare", "it")
        self.kills = self.lines = self.made = 0
        self.usual = Killed(self.device, ["keys", "renew"], 60).took

    def round(self):
        words = f"line {self.lines}"
        self.lines += 1
        self.device.run("log", words)
        before = self.device.state()
        for _ in range(self.chance.randint(1, FREE_ATTEMPTS - 1)):
            run = Killed(self.device, ["keys", "renew"], self.usual * self.chance.uniform(0.4, 1.05))
            self.kills += run.was_killed
            self.made += run.status == 0
            if run.status != 0 and not run.was_killed:
                yield f"ended with {run.status}: {run.complained}"
        if self.device.state() != before:
            yield "the copy is not what it was"
        begun = time.monotonic()
        self.made += Killed(self.device, ["keys", "renew"], 60).status == 0
        self.usual = time.monotonic() - begun
        if not any(item.get("text") == words for item in self.device.items("log")):
            yield f"{words} is lost"

    def figure(self):
        return f"{self.kills} kills, {self.made} new keys"


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("programs")
    options.add_argument("proof", choices=("writes", "guesses", "renewals"))
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--seconds", type=float, default=86400, help="no new round after this")
    options.add_argument("--seed", type=int, default=1)
    said = options.parse_args()
    os.environ["UITWIJK_BIN"] = said.programs
    faults = rounds = 0
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="uitwijk-kill-") as workshop:
        proof = {"writes": Writes, "guesses": Guesses, "renewals": Renewals}[said.proof](workshop, random.Random(said.seed))
        while rounds < said.rounds and time.monotonic() - begun < said.seconds:
            rounds += 1
            try:
                found = list(proof.round())
            except Failed as failed:
                found = [str(failed)]
            faults += len(found)
            for fault in found:
                print(f"round {rounds}: {fault}", file=sys.stderr)
        print(f"kill {said.proof}: {rounds} rounds, {proof.figure()}, {faults} faults, seed {said.seed}, "
              f"{time.monotonic() - begun:.1f} s")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
