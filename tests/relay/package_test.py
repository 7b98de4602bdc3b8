# SPDX-License-Identifier: Apache-2.0
"""The Debian package of the relay holds what an operator needs, and nothing in it contradicts the program."""
import json
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(sys.argv.pop(1))
PROGRAM = Path(sys.argv.pop(1))
PARTS = ROOT / "platform/linux/relay_package"


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True, timeout=120, **options).stdout


@unittest.skipUnless(shutil.which("dpkg-shlibdeps"), "dpkg-dev is not installed")
class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        run(ROOT / "platform/linux/package", "--program", PROGRAM, "--output", cls.folder.name)
        cls.package, = Path(cls.folder.name).glob("uitwijk-relay_*.deb")
        cls.tree = Path(cls.folder.name, "tree")
        run("dpkg-deb", "--raw-extract", cls.package, cls.tree)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_it_holds_what_an_operator_needs(self):
        contents = {line.split(maxsplit=5)[5].removeprefix("./"): line.split()[:2]
                    for line in run("dpkg-deb", "--contents", self.package).splitlines()}
        wanted = {"usr/bin/uitwijk-relay": "-rwxr-xr-x", "lib/systemd/system/uitwijk-relay.service": "-rw-r--r--",
                  "lib/systemd/system/uitwijk-relay-backup.service": "-rw-r--r--",
                  "lib/systemd/system/uitwijk-relay-backup.timer": "-rw-r--r--",
                  "usr/lib/sysusers.d/uitwijk-relay.conf": "-rw-r--r--", "etc/uitwijk-relay/": "drwxr-x---",
                  "etc/uitwijk-relay/relay.conf": "-rw-r-----", "usr/share/doc/uitwijk-relay/README.md": "-rw-r--r--",
                  "usr/share/doc/uitwijk-relay/copyright": "-rw-r--r--",
                  "usr/share/doc/uitwijk-relay/grafana_dashboard.json": "-rw-r--r--"}
        for path, mode in wanted.items():
            self.assertEqual(contents.get(path), [mode, "root/root"], path)
        files = {path for path in contents if path and not path.endswith("/")}
        self.assertEqual(files, {path for path in wanted if not path.endswith("/")})

    def test_it_asks_for_the_libraries_of_the_program_and_keeps_the_operators_configuration(self):
        depends = run("dpkg-deb", "--field", self.package, "Depends")
        for library in ("libc6", "libpq5", "libqt6core6", "libsodium23", "libsqlcipher", "libssl3"):
            self.assertIn(library, depends)
        self.assertEqual((self.tree / "DEBIAN/conffiles").read_text(), "/etc/uitwijk-relay/relay.conf\n")
        version = run(PROGRAM, "--version").split()[1]
        self.assertEqual(run("dpkg-deb", "--field", self.package, "Version").strip(), version)
        for script in ("postinst", "prerm", "postrm"):
            run("sh", "-n", self.tree / "DEBIAN" / script)

    def test_the_program_of_the_package_takes_its_configuration(self):
        data = Path(self.folder.name, "data")
        process = subprocess.Popen(
            [self.tree / "usr/bin/uitwijk-relay", "--config", self.tree / "etc/uitwijk-relay/relay.conf", "--data", data,
             "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            self.assertIn("listening", json.loads(process.stdout.readline()))
        finally:
            process.terminate()
            process.wait(30)
            process.stdout.close()
        self.assertEqual(process.returncode, 0)
        self.assertTrue((data / "register-token").exists())


class Parts(unittest.TestCase):
    @unittest.skipUnless(shutil.which("systemd-analyze"), "systemd is not installed")
    def test_the_units_are_well_formed(self):
        with tempfile.TemporaryDirectory() as folder:
            for unit in PARTS.glob("*.[st]*e*"):
                text = unit.read_text().replace("/usr/bin/uitwijk-relay", str(PROGRAM))
                Path(folder, unit.name).write_text(text)
            for unit in Path(folder).iterdir():
                said = subprocess.run(["systemd-analyze", "verify", unit], capture_output=True, text=True, timeout=60)
                ours = [line for line in said.stderr.splitlines() if "uitwijk" in line]
                self.assertEqual((said.returncode, ours), (0, []), unit.name)

    def test_the_service_may_little(self):
        text = (PARTS / "uitwijk-relay.service").read_text()
        for line in ("NoNewPrivileges=yes", "ProtectSystem=strict", "MemoryDenyWriteExecute=yes", "User=uitwijk-relay",
                     "CapabilityBoundingSet=CAP_NET_BIND_SERVICE", "SystemCallFilter=@system-service"):
            self.assertIn(line + "\n", text)

    def test_the_dashboard_asks_for_what_the_program_counts(self):
        counted = set(re.findall(r'"(uitwijk_relay_\w+)"', (ROOT / "sync/relay/metrics.cpp").read_text()))
        text = (ROOT / "sync/relay/grafana_dashboard.json").read_text()
        json.loads(text)
        asked = set(re.findall(r"uitwijk_relay_\w+", text))
        self.assertGreater(len(asked), 8)
        self.assertEqual(asked - counted, set())

    def test_every_name_in_the_configuration_is_an_option(self):
        names = re.findall(r"^#?([a-z-]+) = ", (PARTS / "relay.conf").read_text(), re.MULTILINE)
        help_text = run(PROGRAM, "--help")
        for name in names:
            self.assertIn("--" + name, help_text)


if __name__ == "__main__":
    unittest.main()
