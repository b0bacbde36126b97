#!/usr/bin/env python3
"""Runs every command on databases with flipped bits: none may crash, hang or be silent.

    damage.py MOISSON [--files 200] [--seed 1]      200 files and every command: about ten minutes
    damage.py MOISSON --short                       six files

A command that meets the damage ends with status 74 and one line that says what is wrong and what to do; one that does not read the
damaged place may do its work. Needs nothing but Python.
"""
import argparse
import collections
import pathlib
import random
import shutil
import sys
import tempfile

from installation import FIRST, MONDAY, SECOND, Installation, Sites

COMMANDS = [
    ("harvest",), ("harvest", "--all", "--dry-run"), ("publish",), ("digest", "--redo"), ("digest", "--draft"), ("digest", "--send"), ("deliveries",),
    ("edit", "ADDRESS", "--pin"), ("edit", "--list"), ("status", "--verbose"), ("status", "--metrics"), ("search", "quartiers"),
    ("explain", "ADDRESS"), ("replay",), ("backup", "copy.sqlite"), ("check",), ("accept", "south", "--yes"), ("sources",),
]


def hurt(file, chance):
    """Flips bits, in one of several manners; returns which."""
    content = bytearray(file.read_bytes())
    page = int.from_bytes(content[16:18], "big")
    pages = len(content) // page
    manner = chance.choice(["one bit", "bits", "bits", "a page", "first page", "zeros", "cut"])
    if manner == "cut":
        del content[chance.randrange(100, len(content)):]
    elif manner == "zeros":
        start = chance.randrange(pages) * page
        content[start:start + page] = bytes(page)
    else:
        first, last = {"a page": (chance.randrange(pages) * page, page), "first page": (0, page)}.get(manner, (0, len(content)))
        for _ in range({"one bit": 1, "bits": 400, "a page": 60, "first page": 4}[manner]):
            content[first + chance.randrange(last)] ^= 1 << chance.randrange(8)
    file.write_bytes(content)
    return manner


def verdict(status, errors, usual):
    """What is wrong with how a command ended, or None."""
    if status is None:
        return "did not end"
    if status < 0 or status >= 128 or "Fatal error" in errors:
        return f"crashed with {status}"
    if status in (0, usual):
        return None
    if status != 74:
        return f"status {status} and not 74"
    lines = [line for line in errors.splitlines() if line.strip()]
    if not lines or any(len(line) > 600 for line in lines) or "unknown context" in errors or "; " not in errors:
        return "no sentence"
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("moisson")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    moisson = str(pathlib.Path(options.moisson).resolve())
    sites, broken, ends = Sites(), [], collections.Counter()
    with tempfile.TemporaryDirectory() as work:
        whole = Installation(moisson, f"{work}/whole", sites).found()
        whole.expect("harvest", now=FIRST, state=1)
        whole.expect("harvest", now=SECOND)
        whole.expect("digest")
        whole.expect("backup", "folded.sqlite")
        for leftover in whole.database.parent.glob("moisson.sqlite-*"):
            leftover.unlink()
        (whole.folder / "folded.sqlite").replace(whole.database)
        address = sites.address + "/north/5"
        commands = [tuple(address if word == "ADDRESS" else word for word in command) for command in COMMANDS]
        usual = {}
        for command in commands:
            usual[command], _, errors = whole.copy(f"{work}/usual-{len(usual)}").run(*command)
            if usual[command] not in (0, 69):
                print(f"damage: {' '.join(command)} of a whole database: {usual[command]}: {errors.strip()[:300]}")
        for number in range(6 if options.short else options.files):
            chance = random.Random(f"{options.seed} {number}")
            file = pathlib.Path(work) / "hurt.sqlite"
            file.write_bytes(whole.database.read_bytes())
            manner = hurt(file, chance)
            for command in commands:
                place = whole.copy(f"{work}/place")
                place.database.write_bytes(file.read_bytes())
                status, _, errors = place.run(*command)
                wrong = verdict(status, errors, usual[command])
                ends[status] += 1
                if wrong:
                    broken.append((number, command, wrong))
                    print(f"damage: file {number} ({manner}): {' '.join(command)}: {wrong}: {errors.strip()[:400]}", flush=True)
                shutil.rmtree(place.folder)
    told = ", ".join(f"{count} with {status}" for status, count in sorted(ends.items(), key=str))
    print(f"damage: {sum(ends.values())} runs ended: {told}; {len(broken)} broken")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
