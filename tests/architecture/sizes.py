# SPDX-License-Identifier: Apache-2.0
"""How long a file and a function may be."""
import re

from sources import files, in_folder

FILE_LINES = {".h": 400, ".cpp": 400, ".qml": 300, ".cmake": 200, ".py": 400}
FUNCTION_LINES = 40
MAIN_LINES = 80
TEST_CASE_LINES = 80

# clang-format puts the brace of a function, and of nothing else, on a line of its own.
OPENING = re.compile(r"^( *)\{$")


def functions(text):
    """(first line, signature, lines between the braces) of each function body."""
    lines = text.splitlines()
    for start, line in enumerate(lines):
        opening = OPENING.match(line)
        if not opening or start == 0:
            continue
        closing = opening[1] + "}"
        for end in range(start + 1, len(lines)):
            if lines[end].startswith(closing):
                yield start, lines[start - 1].strip(), end - start - 1
                break


def limit(path, signature):
    if signature.startswith("int main("):
        return MAIN_LINES
    return TEST_CASE_LINES if in_folder(path, "tests") else FUNCTION_LINES


def violations(root):
    found = []
    for path, text in files(root, *FILE_LINES):
        suffix = path[path.rindex("."):]
        lines = text.count("\n")
        if lines > FILE_LINES[suffix]:
            found.append(f"{path}: {lines} lines, at most {FILE_LINES[suffix]}")
        if suffix not in (".h", ".cpp"):
            continue
        for line, signature, length in functions(text):
            if length > limit(path, signature):
                found.append(f"{path}:{line}: {length} lines, at most {limit(path, signature)}: {signature}")
    return found
