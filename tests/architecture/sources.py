# SPDX-License-Identifier: Apache-2.0
"""The project's own sources: what every rule looks at. Each rule is a module with violations(root) -> [str]."""
from pathlib import Path

FOLDERS = ("app", "platform", "qml", "store", "sync", "tests")


def files(root, *suffixes, under=FOLDERS):
    """(path relative to root, text) of each source with one of the suffixes, without what tests read as data."""
    root = Path(root)
    for folder in under:
        for path in sorted((root / folder).rglob("*")):
            relative = path.relative_to(root).as_posix()
            if path.suffix in suffixes and path.is_file() and not relative.startswith("tests/data/"):
                yield relative, path.read_text(encoding="utf-8")


def in_folder(path, folder):
    """Is this file (or this include) in the folder, or is it the very file?"""
    return path == folder or path.startswith(folder.rstrip("/") + "/")
