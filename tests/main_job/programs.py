# SPDX-License-Identifier: Apache-2.0
"""The programs as a person runs them: one class for a device's copy, one for the relay."""
import json
import os
import re
import shutil
import subprocess
import time
from pathlib import Path

PASSPHRASE = "seven quiet herons cross"
KINDS = ("contacts", "tree", "documents", "checklists", "steps", "scenarios", "sites", "assets", "services", "lines", "measures",
         "criteria", "incidents", "exercises", "log", "devices", "conflicts", "reviews")


def without_network():
    """A command prefix for a network namespace with nothing in it. Empty where that is not allowed."""
    for unshare in (["unshare", "--net"], ["unshare", "--user", "--map-root-user", "--net"]):
        if shutil.which("unshare") and subprocess.run(unshare + ["true"], capture_output=True).returncode == 0:
            return unshare + ["--"]
    return []


OFFLINE = without_network()


class Failed(AssertionError):
    """A program ended with another status than was expected; carries what it said."""


def program(name):
    """The path of one of our programs, in the folder that UITWIJK_BIN names."""
    return str(Path(os.environ.get("UITWIJK_BIN", "build/bin")).resolve() / name)


class Device:
    """One person's copy of the handbook in a folder of its own, reached through uitwijkctl. Without a network, unless told
    otherwise. `clock` shifts what it takes for the time of day, as faketime writes it: '+10y'."""

    def __init__(self, workshop, name, clock=None):
        self.name = name
        self.folder = Path(workshop) / name
        self.folder.mkdir()
        self.handbook = self.folder / "handbook"
        self.log = self.folder / "said.log"
        self.clock = clock
        self.language = "en"
        secret = self.folder / "passphrase"
        secret.write_text(PASSPHRASE + "\n")
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(self.folder), "TMPDIR": str(self.folder), "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(self.folder), "UITWIJK_HANDBOOK": str(self.handbook),
            "UITWIJK_PASSPHRASE_FILE": str(secret), "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        } | {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
        if clock:  # faketime has to be loaded before the sanitizer
            self.environment["ASAN_OPTIONS"] = self.environment.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"

    def run(self, *arguments, status=0, offline=True):
        return self.attempt(*arguments, status=status, offline=offline).stdout

    def attempt(self, *arguments, status, offline=True):
        """What a command said on both of its ways out."""
        command = [program("uitwijkctl"), "--language", self.language, *map(str, arguments)]
        if self.clock:
            command = ["faketime", "-f", self.clock, *command]
        done = subprocess.run((OFFLINE if offline else []) + command, env=self.environment, cwd=self.folder,
                              capture_output=True, text=True, timeout=120)
        with self.log.open("a") as log:
            log.write(done.stdout if arguments[0] == "sync" else "")
            log.write(done.stderr)
        if status is not None and done.returncode != status:
            raise Failed(f"{self.name}: uitwijkctl {' '.join(map(str, arguments))} ended with {done.returncode}, not {status}\n"
                         f"{done.stdout}{done.stderr}")
        return done

    def ask(self, *arguments, **how):
        """The same, for the JSON it prints."""
        said = self.run(*arguments, "--json", **how)
        try:
            return json.loads(said)
        except json.JSONDecodeError as error:
            raise Failed(f"{self.name}: {arguments} printed no JSON ({error}):\n{said}") from error

    def create(self, organisation, person, *options):
        return self.run("create", "--name", organisation, "--person", person, "--recovery-sheet", self.folder / "sheet", *options)

    def admit(self, other, person, role="responder"):
        """Lets another device in by file; both sides must show the same six digits."""
        request, welcome = self.folder / f"request-{other.name}", self.folder / f"welcome-{other.name}"
        other.run("join", "--out", request)
        here = self.ask("admit", request, "--person", person, "--role", role, "--out", welcome)["digits"]
        there = other.ask("join", "--welcome", welcome)["digits"]
        if here != there:
            raise Failed(f"the digits differ: {here} and {there}")
        return here

    def sync(self, relay, *more, **how):
        return self.ask("sync", "--relay", relay.address, *more, offline=False, **how)

    def items(self, kind):
        return self.ask("list", kind)["items"]

    def step(self, step):
        """One step of the running incident, as this device shows it."""
        return next(item for item in self.items("steps") if item["id"] == step)

    def settled(self):
        return self.items("incidents")[0]["settled"]

    def state(self):
        """The digest of all that this copy shows, after its chains, signatures and database were checked."""
        found = self.ask("verify")
        if found["problems"]:
            raise Failed(f"{self.name}: {found['problems']}")
        return found["state"]

    def lists(self, kinds):
        """What the command line lists of these kinds; which of the devices this one is left out."""
        told = {kind: self.items(kind) for kind in kinds}
        for device in told.get("devices", []):
            del device["this"]
        told.get("devices", []).sort(key=lambda device: device["id"])
        return told

    def export(self):
        """The plan and the contacts as open files, for whoever may read them."""
        texts = {}
        for form in ("markdown", "csv"):
            path = self.folder / f"export.{form}"
            self.run("export", form, path)
            texts[form] = path.read_text(encoding="utf-8")
            path.unlink()
        return texts


class Relay:
    """uitwijk-relay on a free port of loopback, with its data and its log in the workshop."""

    def __init__(self, workshop, name="relay"):
        self.folder = Path(workshop) / name
        self.folder.mkdir(exist_ok=True)
        self.data = self.folder / "data"
        self.log = self.folder / "said.log"
        self.process = None
        self.port = 0

    def start(self, *options, port=0):
        seen = self.log.stat().st_size if self.log.exists() else 0
        command = [program("uitwijk-relay"), "--data", str(self.data), "--listen", f"127.0.0.1:{port}", *options]
        with self.log.open("a") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, cwd=self.folder)
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            said = re.search(r'"listening":.*"port":(\d+)', self.log.read_text()[seen:])
            if said:
                self.port = int(said[1])
                return self
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        raise Failed(f"the relay did not start:\n{self.log.read_text()[seen:]}")

    @property
    def address(self):
        return f"ws://127.0.0.1:{self.port}"

    def wipe(self):
        """All that the relay knew is gone, as after a lost disk."""
        self.stop()
        shutil.rmtree(self.data)

    def kill(self):
        """As a crash of the program would."""
        self.process.kill()
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=20)
