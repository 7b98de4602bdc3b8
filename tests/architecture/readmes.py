# SPDX-License-Identifier: Apache-2.0
"""Every link from one of our texts to a file of ours leads somewhere."""
import re
from pathlib import Path

from sources import FOLDERS

LINK = re.compile(r"\]\(([^)#\s:]+)(#[^)]*)?\)")


def violations(root):
    root = Path(root)
    texts = [root / "README.md"] + [path for folder in FOLDERS for path in sorted((root / folder).rglob("*.md"))]
    return [f"{text.relative_to(root)}: {link[0]} is not there"
            for text in texts if text.is_file() and not text.is_relative_to(root / "tests" / "data")
            for link in LINK.findall(text.read_text(encoding="utf-8")) if not (text.parent / link[0]).exists()]
