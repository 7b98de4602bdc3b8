# SPDX-License-Identifier: Apache-2.0
"""What may lie at the top of the project."""
from pathlib import Path

ALLOWED = {"CMakeLists.txt", "LICENSE", "README.md", "app", "platform", "qml", "store", "sync", "tests"}


def violations(root):
    entries = {path.name for path in Path(root).iterdir() if not path.name.startswith(".")}
    built = {name for name in entries if name == "build" or name.startswith("build-")}
    return ([f"{name}: not one of {', '.join(sorted(ALLOWED))}" for name in sorted(entries - built - ALLOWED)]
            + [f"{name} is not there" for name in sorted(ALLOWED - entries)])
