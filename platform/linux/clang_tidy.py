# SPDX-License-Identifier: Apache-2.0
"""clang_tidy.py BUILD MINUTES FILE...: clang-tidy over these files, the first ones first. Ends with 1 when it finds something.
MINUTES: no new ones are begun after that time; 0: no limit.

Nearly all of its time clang-tidy reads and searches the headers of Qt and of the standard library, again for each file. So files of
one folder are looked at together, as one source that includes them all. Where they cannot stand together, because two of them use
one name, the ones that clash go apart."""
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TOGETHER = 12
SAID = re.compile(r"^(/[^:]+):\d+:\d+: (?:warning|error): .* \[([^\]]+)\]$")
# Clang 14 has coroutines, and neither the standard library of GCC nor Boost 1.74 believes it.
COROUTINES = ["-D__cpp_impl_coroutine=201902L", "-DBOOST_ASIO_HAS_CO_AWAIT", "-DBOOST_ASIO_HAS_STD_COROUTINE"]
FLAGS = COROUTINES + ["-w", "-fconstexpr-steps=100000000"]


def flags_of(command):
    """What a compiler was told, but for its warnings, which are GCC's business, and for the file."""
    said = shlex.split(command)
    said = said[next(i for i, word in enumerate(said) if word.startswith("-")):]
    kept = [word for word, before in zip(said, ["", *said]) if word not in ("-o", "-c") and before not in ("-o", "-c")]
    return [word for word in kept if not word.startswith("-W")]


def groups(build, files):
    """Lists of files that are compiled alike and lie in one folder, in the order in which the first of each was asked for."""
    commands = {entry["file"]: entry["command"] for entry in json.loads((build / "compile_commands.json").read_text())}
    alike = {}
    for file in dict.fromkeys(map(str, files)):
        if file in commands:
            flags = flags_of(commands[file])
            alike.setdefault((os.path.dirname(file), *flags), []).append(file)
    for (_, *flags), members in alike.items():
        for start in range(0, len(members), TOGETHER):
            yield members[start:start + TOGETHER], flags


class Linter:
    def __init__(self, build, minutes):
        self.build = build
        self.deadline = time.monotonic() + minutes * 60 if minutes else float("inf")
        self.checked = 0
        self.findings = {}

    def check(self, files, flags):
        """These files, together if they can be."""
        if time.monotonic() > self.deadline:
            return
        said = self.run(files, flags)
        clashing = {match[1] for match in map(SAID.match, said.splitlines()) if match and match[2] == "clang-diagnostic-error"}
        if clashing and len(files) > 1:
            apart = [file for file in files[1:] if file in clashing] or files[len(files) // 2:]
            self.check([file for file in files if file not in apart], flags)
            self.check(apart, flags)
            return
        self.checked += len(files)
        for finding in re.split(r"^(?=/)", said, flags=re.MULTILINE):
            if SAID.match(finding.partition("\n")[0]) and finding not in self.findings:
                self.findings[finding] = True
                print(finding.rstrip().replace(f"{ROOT}/", ""), flush=True)

    def run(self, files, flags):
        with tempfile.NamedTemporaryFile("w", dir=self.build, prefix="tidy-", suffix=".cpp") as together:
            together.writelines(f'#include "{file}" // NOLINT\n' for file in files)
            together.flush()
            ours = f"^{re.escape(str(ROOT))}/(app|platform|qml|store|sync|tests)/"
            command = ["clang-tidy", "--quiet", f"--config-file={ROOT}/.clang-tidy", f"--header-filter={ours}", together.name, "--"]
            return subprocess.run(command + flags + FLAGS, cwd=self.build, capture_output=True, text=True).stdout


def main():
    build, minutes, files = Path(sys.argv[1]).resolve(), int(sys.argv[2]), [Path(file).absolute() for file in sys.argv[3:]]
    linter, work = Linter(build, minutes), list(groups(build, files))
    with ThreadPoolExecutor(os.cpu_count()) as lanes:
        for done in [lanes.submit(linter.check, *group) for group in work]:
            done.result()
    count = sum(len(members) for members, _ in work)
    print(f"   clang-tidy looked at {linter.checked} of {count} files and found {len(linter.findings) or 'nothing'}")
    return 1 if linter.findings else 0


sys.exit(main())
