#!/usr/bin/env python3
"""Prints the questions of a folder of archived pages, one JSON object a line, as `moisson inspect --batch` reads them.

    questions.py FOLDER [REPEAT]
"""
import json
import pathlib
import sys

TYPES = {".html": "text/html; charset=utf-8", ".xml": "application/xml", ".json": "application/json", ".ics": "text/calendar"}


def questions(folder, repeat):
    """The lines that `inspect --batch` reads: a file, the address at which it was, what the server called it."""
    root = pathlib.Path(folder).resolve()
    files = sorted(path for path in root.rglob("*") if path.suffix in TYPES)
    for number in range(repeat):
        for path in files:
            url = f"https://archive.example/{number}/{path.relative_to(root).as_posix()}"
            yield json.dumps({"file": str(path), "url": url, "content_type": TYPES[path.suffix]})


if __name__ == "__main__":
    for line in questions(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1):
        print(line)
