#!/usr/bin/env python3
"""Lets the disk fail at every call of every command that writes, and looks at what is left.

    strikes.py MOISSON                  at least 2,000 strikes: about twenty minutes
    strikes.py MOISSON --short          a hundred and twenty
    strikes.py MOISSON --only harvest   one command

A strike is a kill before a call or in the midst of what it writes, a short write, an I/O error, or a disk that is full from there on
(strike.c, preloaded). Right after it the database must be whole and every output as before or as after the command; when the
command has run again undisturbed, all must be as if nothing had happened: the same items, stories, letters and bytes, each message
once. Needs aiosmtpd and gcc.
"""
import argparse
import collections
import json
import logging
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile

from installation import FIRST, MONDAY, SECOND, Installation, Sites
from letters import MailServer, Server

HERE = pathlib.Path(__file__).parent
KINDS = ["kill", "torn", "short", "eio", "enospc"]
# What a struck command may end with: its work, an output or database that cannot be written, a send or harvest that has to be called again.
ENDS = {"kill": {-9, 0}, "torn": {-9, 0}, "short": {0}, "eio": {0, 69, 73, 74, 75}, "enospc": {0, 69, 73, 74, 75}}

failures = collections.Counter()


def check(holds, words):
    if not holds:
        failures[words.split(": ")[1]] += 1
        if sum(failures.values()) <= 60:
            print("strikes: BROKEN", words[:700], flush=True)


class Scene:
    """A command, the installation that it starts from, and the one that it must lead to."""

    def __init__(self, name, start, command, **options):
        self.name, self.start, self.command, self.options = name, start, command, options

    def run(self, place, **environment):
        Server.pid[0] = 0
        return place.run(*self.command, environment=environment, **self.options)

    def rehearse(self, work, shim):
        """Runs undisturbed, to know what is right and how many calls there are."""
        place = self.start.copy(f"{work}/{self.name}-right")
        log = f"{work}/{self.name}.calls"
        Server.got.clear()
        status, _, errors = self.run(place, LD_PRELOAD=shim, STRIKE_ROOT=str(place.folder), STRIKE_AT="0", STRIKE_LOG=log)
        if status != 0:
            raise SystemExit(f"strikes: {self.name} undisturbed: status {status}: {errors}")
        self.calls = int(pathlib.Path(log).read_text())
        self.before, self.after = State(self.start), State(place)
        self.messages = {key: len(messages) for key, messages in Server.got.items()}
        shutil.rmtree(place.folder)

    def strike(self, work, shim, kind, at):
        place = self.start.copy(f"{work}/struck")
        when = f"{self.name} {kind} at {at}"
        Server.got.clear()
        status, _, errors = self.run(place, LD_PRELOAD=shim, STRIKE_ROOT=str(place.folder), STRIKE_AT=str(at), STRIKE_KIND=kind)
        check(status in ENDS[kind], f"{when}: status {status}: {errors}")
        check(status <= 0 or (status != 0 and errors.strip()), f"{when}: silent: status {status}")
        self.look(place, f"{when}, struck")
        self.mend(place, when)
        shutil.rmtree(place.folder)

    def look(self, place, when):
        """Nothing is damaged or half there."""
        for name, hash in place.files().items():
            known = {self.before.outputs.get(name), self.after.outputs.get(name)}
            check(hash in known or ".moisson-" in name, f"{when}: an output is neither old nor new: {name}")
        for name in ["feeds.json", "edition.json", "copy.sqlite"]:
            if (place.folder / name).exists() and name != "copy.sqlite":
                text = (place.folder / name).read_text()
                check(text in (self.before.texts.get(name), self.after.texts.get(name)), f"{when}: a file of a person is neither old nor new: {name}")
        for database in [place.database, place.folder / "copy.sqlite"]:
            if not database.exists():
                continue
            copy = place.folder / "looked-at"
            copy.mkdir()
            for file in database.parent.glob(database.name + "*"):
                shutil.copy(file, copy)
            try:
                facts = place.facts(copy / database.name)
                lost = [f for table in ("item", "letter", "told_story") for f in self.before.facts.get(table, []) if f[:1] not in {g[:1] for g in facts.get(table, [])}]
                check(not lost, f"{when}: lost: {lost}")
            except sqlite3.DatabaseError as error:
                check(False, f"{when}: a damaged database: {database.name}: {error}")
            shutil.rmtree(copy)
        for key, messages in Server.got.items():
            check(len(messages) <= 1, f"{when}: two messages: {key}")

    def mend(self, place, when):
        """The command again, undisturbed, and what a person would do with what nobody can know."""
        status, _, errors = self.run(place)
        if self.name == "send":
            status = self.settle(place, status, when)
        check(status in self.options_of_mending(), f"{when}: again: status {status}: {errors}")
        after = State(place)
        check(after.facts == self.after.facts, f"{when}: other facts in the end: {difference(after.facts, self.after.facts)}")
        check(after.outputs == self.after.outputs, f"{when}: other outputs in the end: {difference(after.outputs, self.after.outputs)}")
        check(after.texts == self.after.texts, f"{when}: other files of a person in the end")
        check(not after.leftovers - self.after.leftovers, f"{when}: leftovers in the end: {sorted(after.leftovers - self.after.leftovers)}")
        got = {key: len(messages) for key, messages in Server.got.items()}
        check(got == self.messages, f"{when}: other messages in the end: {got}")
        self.look(place, f"{when}, mended")

    def options_of_mending(self):
        # What is there already is said, and no mistake.
        return {0, 65} if self.name == "add" else {0}

    def settle(self, place, status, when):
        deliveries = json.loads(place.expect("deliveries", "--json"))["deliveries"]
        for delivery in deliveries:
            if delivery["state"] == "unknown":
                check(status == 75 and delivery["reason"], f"{when}: an unknown message that nobody tells")
                arrived = bool(Server.got.get((delivery["letter"], delivery["recipient"])))
                place.expect("deliveries", "--resolve", delivery["key"], "--as", "sent" if arrived else "unsent")
        return self.run(place)[0]


class State:
    """All that must be the same in the end."""

    def __init__(self, place):
        self.outputs = {name: hash for name, hash in place.files().items()}
        self.facts = place.facts() if place.database.exists() else {}
        self.texts = {name: (place.folder / name).read_text() for name in ("feeds.json", "edition.json") if (place.folder / name).exists()}
        if (place.folder / "copy.sqlite").exists():
            self.facts["copy"] = place.facts(place.folder / "copy.sqlite")
        self.leftovers = {str(p.relative_to(place.folder)) for p in place.folder.rglob("*") if p.is_file()
                          and not p.name.endswith(("-wal", "-shm")) and ".before-v" not in p.name and not str(p).startswith(str(place.folder / "output/"))}


def difference(one, other):
    if isinstance(one, dict):
        return {key: difference(one.get(key, []), other.get(key, [])) for key in one.keys() | other.keys() if one.get(key) != other.get(key)}
    if isinstance(one, list) and isinstance(other, list):
        return [str(x)[:160] for x in one if x not in other][:3], [str(x)[:160] for x in other if x not in one][:3]
    return one, other


def older(place):
    """Takes the newest step of the tables away, so that the next command has to make it."""
    connection = sqlite3.connect(place.database)
    (last,) = connection.execute("SELECT identifier FROM grdb_migrations ORDER BY CAST(identifier AS INTEGER) DESC LIMIT 1").fetchone()
    if not last.startswith("12 "):
        raise SystemExit(f"strikes: teach `older` to undo the step {last!r}")
    connection.execute("ALTER TABLE story_relation DROP COLUMN is_near")
    connection.execute("DELETE FROM grdb_migrations WHERE identifier = ?", (last,))
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return place


def scenes(moisson, work, sites, mail_port):
    first = Installation(moisson, f"{work}/first", sites).found(mail_port)
    first.expect("harvest", now=FIRST, state=1)
    second = first.copy(f"{work}/second")
    second.expect("harvest", now=SECOND)
    made = second.copy(f"{work}/made")
    made.expect("digest")
    emptied = made.copy(f"{work}/emptied")
    shutil.rmtree(emptied.folder / "output")
    older_tables = older(second.copy(f"{work}/older"))
    new = Installation(moisson, f"{work}/new", sites).found(mail_port)
    address = sites.address + "/north/5"
    return [
        Scene("first harvest", new, ["harvest"], now=FIRST, state=1),
        Scene("harvest", first, ["harvest"], now=SECOND),
        Scene("publish", emptied, ["publish"]),
        Scene("digest", second, ["digest"]),
        Scene("send", made, ["digest", "--send"]),
        Scene("edit", second, ["edit", address, "--title", "Un autre titre"], now=SECOND),
        Scene("add", first, ["add", sites.address + "/east/", "--pick", "1"], now=FIRST),
        Scene("backup", made, ["backup", "copy.sqlite"]),
        Scene("replay", second, ["replay"], now=SECOND),
        Scene("migration", older_tables, ["publish"], now=SECOND),
    ]


def main():
    logging.disable(logging.CRITICAL)  # what aiosmtpd says of connections that are cut
    parser = argparse.ArgumentParser()
    parser.add_argument("moisson")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--strikes", type=int, default=2000)
    parser.add_argument("--only")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    moisson = str(pathlib.Path(options.moisson).resolve())
    chance = random.Random(options.seed)
    sites, server = Sites(), MailServer()
    server.start()
    total = 0
    with tempfile.TemporaryDirectory() as work:
        shim = f"{work}/strike.so"
        subprocess.run(["gcc", "-O1", "-shared", "-fPIC", "-o", shim, HERE / "strike.c", "-ldl"], check=True)
        for scene in scenes(moisson, work, sites, server.bound):
            if options.only and scene.name != options.only:
                continue
            scene.rehearse(work, shim)
            every = [(kind, at) for kind in KINDS for at in range(1, scene.calls + 1)]
            wanted = 12 if options.short else max(options.strikes // 8, 1)
            chosen = sorted(chance.sample(every, min(wanted, len(every))))
            for kind, at in chosen:
                scene.strike(work, shim, kind, at)
            total += len(chosen)
            print(f"strikes: {scene.name}: {len(chosen)} of {len(every)} at {scene.calls} calls; {sum(failures.values())} broken so far", flush=True)
    server.stop()
    print(f"strikes: {total} strikes: " + ("nothing lost, doubled or damaged" if not failures else f"BROKEN {dict(failures)}"))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
