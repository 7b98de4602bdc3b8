# SPDX-License-Identifier: Apache-2.0
"""check.py RULE ROOT-OR-GRAPH: prints what breaks the rule, and fails if anything does."""
import importlib
import sys
from pathlib import Path

rule, subject = sys.argv[1:]
found = importlib.import_module(rule).violations(Path(subject).read_text() if rule == "links" else subject)
print("\n".join(found) if found else f"{rule}: nothing found")
sys.exit(1 if found else 0)
