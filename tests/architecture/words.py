# SPDX-License-Identifier: Apache-2.0
"""Words that must not appear, each with its reason, and file names that say nothing."""
import re
from pathlib import Path

from sources import FOLDERS, files, in_folder

CODE = (".h", ".cpp", ".qml", ".sql")
# pattern, suffixes, folders that may all the same, reason
BANNED = [
    (r"(?i)\bPRAGMA\s+(\w+\.)?(re)?key\b", CODE, ["tests"], "keys go in through the C interface, never through SQL text"),
    (r"\bsqlite3_rekey", CODE, [], "a key is changed by wrapping it anew"),
    (r"\bsetContextProperty\b", CODE, [], "types are registered where they are declared"),
    (r"\bqmlRegister\w*Type\b", CODE, [], "types are registered where they are declared"),
    (r"\bQSettings\b", CODE, [], "what a device knows is in its store"),
    (r"\bopenUrlExternally\b", CODE, [], "an address opens only through a port of platform/"),
    (r"\bQDesktopServices\b", CODE, ["platform"], "an address opens only through a port of platform/"),
    (r"\bQt?Web(Engine|View)", CODE, [], "a browser in the handbook brings a browser's holes"),
    (r"#\s*ifn?def\s+\w*(UNIT_?TEST|TESTING)\b", CODE, [], "the tests test what people run"),
    (r"\bTextEdit\.(Auto|Rich|Markdown|Styled)Text\b|\bText\.(Auto|Rich|Markdown|Styled)Text\b", (".qml",), ["tests"],
     "text from outside is plain text: rich text crashes controls and fetches pictures"),
    (r"[\"']#[0-9A-Fa-f]{3,8}[\"']", (".qml",), ["qml/design/Theme.qml", "tests"], "colours are tokens of Theme.qml"),
    (r"\bimport\s+[\"'].*\.js[\"']", (".qml",), [], "logic is C++"),
]
COMMENT = re.compile(r"(^|\s)(//|--\s).*")
NAMES = re.compile(r"(_utils?|helpers?|managers?)(_|\.|$)", re.IGNORECASE)


def violations(root):
    found = []
    for path, text in files(root, *CODE):
        for number, line in enumerate(text.splitlines(), 1):
            line = COMMENT.sub("", line)
            for pattern, suffixes, excepted, reason in BANNED:
                if path.endswith(suffixes) and not any(in_folder(path, folder) for folder in excepted):
                    if re.search(pattern, line):
                        found.append(f"{path}:{number}: {line.strip()}  ({reason})")
    for folder in FOLDERS:
        for path in sorted((Path(root) / folder).rglob("*")):
            relative = path.relative_to(root).as_posix()
            if NAMES.search(path.name) and not in_folder(relative, "tests/data"):
                found.append(f"{relative}: a name that says nothing collects everything")
    return found
