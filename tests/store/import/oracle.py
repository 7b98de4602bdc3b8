# SPDX-License-Identifier: Apache-2.0
"""What Python reads in a file, as JSON: an opinion that is not the importer's.

oracle.py csv CODEC SEPARATOR FILE   rows of cells, empty rows left out
oracle.py phones FILE                per file the raw values of its TEL properties, in order
"""
import csv
import json
import re
import sys


def rows(codec, separator, path):
    with open(path, newline="", encoding=codec) as file:
        return [row for row in csv.reader(file, delimiter=separator) if row]


def phones(path):
    octets = open(path, "rb").read()
    text = octets.decode("utf-16-be" if octets[:1] == b"\0" else "latin-1")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    unfolded = re.sub(r"\n[ \t]", "", text)
    found = []
    for line in unfolded.split("\n"):
        match = re.match(r'(?:[A-Za-z0-9-]+\.)?TEL(?:;(?:"[^"]*"|[^":])*)?:(.*)$', line, re.IGNORECASE)
        if match and match.group(1).strip():
            found.append(match.group(1))
    return found


csv.field_size_limit(10**9)
if sys.argv[1] == "csv":
    print(json.dumps(rows(sys.argv[2], sys.argv[3], sys.argv[4])))
else:
    print(json.dumps(phones(sys.argv[2])))
