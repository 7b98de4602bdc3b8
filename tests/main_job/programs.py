# SPDX-License-Identifier: Apache-2.0
"""The programs as a person runs them: one class for a device's copy, one for the relay."""
import json
import os
import re
import shutil
import subprocess
import time
from pathlib import Path

BIN = Path(os.environ.get("UITWIJK_BIN", "build/bin")).resolve()
PASSPHRASE = "seven quiet herons cross"


def in_own_network(with_loopback):
    """A command prefix for a network namespace of its own: nothing in it, or loopback alone. Empty where that is not allowed."""
    script = "ip link set lo up && " if with_loopback else ""
    for unshare in (["unshare", "--net"], ["unshare", "--user", "--map-root-user", "--net"]):
        prefix = unshare + ["sh", "-c", script + 'exec "$@"', "sh"]
        if shutil.which("unshare") and subprocess.run(prefix + ["true"], capture_output=True).returncode == 0:
            return prefix
    return []


OFFLINE = in_own_network(with_loopback=False)


class Failed(AssertionError):
    """A program ended with another status than was expected; carries what it said."""


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
        secret = self.folder / "passphrase"
        secret.write_text(PASSPHRASE + "\n")
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(self.folder), "TMPDIR": str(self.folder), "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(self.folder), "UITWIJK_HANDBOOK": str(self.handbook),
            "UITWIJK_PASSPHRASE_FILE": str(secret), "QT_QPA_PLATFORM": "offscreen",
        } | {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}

    def run(self, *arguments, status=0, offline=True):
        command = [str(BIN / "uitwijkctl"), *map(str, arguments)]
        if self.clock:
            command = ["faketime", "-f", self.clock, *command]
        done = subprocess.run((OFFLINE if offline else []) + command, env=self.environment, cwd=self.folder,
                              capture_output=True, text=True, timeout=120)
        with self.log.open("a") as log:
            log.write(done.stderr)
        if done.returncode != status:
            raise Failed(f"{self.name}: uitwijkctl {' '.join(map(str, arguments))} ended with {done.returncode}, not {status}\n"
                         f"{done.stdout}{done.stderr}")
        return done.stdout

    def ask(self, *arguments, **how):
        """The same, for the JSON it prints."""
        said = self.run(*arguments, "--json", **how)
        try:
            return json.loads(said)
        except json.JSONDecodeError as error:
            raise Failed(f"{self.name}: {arguments} printed no JSON ({error}):\n{said}") from error


class Relay:
    """uitwijk-relay on a free port of loopback, with its data and its log in the workshop."""

    def __init__(self, workshop):
        self.folder = Path(workshop) / "relay"
        self.folder.mkdir(exist_ok=True)
        self.data = self.folder / "data"
        self.log = self.folder / "said.log"
        self.process = None
        self.port = 0

    def start(self, port=0):
        seen = self.log.stat().st_size if self.log.exists() else 0
        command = [str(BIN / "uitwijk-relay"), "--data", str(self.data), "--listen", f"127.0.0.1:{port}"]
        self.process = subprocess.Popen(command, stdout=self.log.open("a"), stderr=subprocess.STDOUT, cwd=self.folder)
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            said = re.search(r"127\.0\.0\.1[^0-9]{1,20}(\d{2,5})", self.log.read_text()[seen:])
            if said:
                self.port = int(said[1])
                return self
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        raise Failed(f"the relay did not start:\n{self.log.read_text()[seen:]}")

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def kill(self):
        """As a power cut would."""
        self.process.kill()
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=20)
