#!/usr/bin/env python3
"""Publishes 5,000 stories with hostile titles, reads them back with independent readers, and runs again without news.

    python3 Tests/Oracles/hostile.py [--stories N] [--runs N] [--keep FOLDER]

The program is `moisson` of the release build, or MOISSON. What must hold: every reader of `published.py` accepts every file; so many
runs without news write nothing; one new story changes only files that contain it. Exit 1 on a finding.
"""

import argparse
import functools
import http.server
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import threading
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from xml.sax.saxutils import escape

ROOT = pathlib.Path(__file__).resolve().parents[2]
MOISSON = os.environ.get("MOISSON", str(ROOT / ".build/release/moisson"))
START = datetime(2026, 11, 18, 6, 0, tzinfo=timezone.utc)
NEW = "Une nouvelle que rien d’autre ne dit : zyxwv"

OLDER = re.compile(rb"archive/[0-9-]+\.html")

TRAPS = [
    "<script>alert(1)</script>", "</title></head>", "]]>", "&amp;lt;b&gt;", "\"' onload=x", "{{title}} {{{contentHTML}}}",
    "\u202eà l’envers\u202c", "\u200b\u200d\ufeff", "e\u0301\u0327 <\u0338b>", "👩\u200d🚒 🏳️\u200d🌈", "a\r\nBEGIN:VEVENT\r\nX:",
    "\\n\\,\\;\\\\", ";:,=\"", "=?utf-8?q?=3Cb=3E?=", "%0d%0aSubject: x", "\u0085\u2028\u2029", "\ufdd0\ufffe", "\u0091l\u0092habitat\u0093",
    "<!-- -->", "<![CDATA[x]]>", "&#0;&#x1F;&bogus;", "a" * 400, "é" * 300, "'); DROP TABLE story;--", "<img src=x onerror=y>",
    "« guillemets »", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐐷", "עברית العربية", "…", "   ", "-- ", "From x", ".", "<b", "&", "http://a.example/[x]?<y>",
]
WORDS = "atelier rencontre journée forum étude santé emploi école culture numérique logement quartier jeunesse sport".split()


def xml_text(text):
    """The text with what XML 1.0 cannot hold left out, as any writer of a feed must."""
    return escape("".join(c for c in text if c in "\t\n" or "\x20" <= c and c not in "\ufffe\uffff"), {"\r": "&#13;"})


def item(number, chance):
    title = " ".join([chance.choice(WORDS), chance.choice(TRAPS), chance.choice(WORDS), chance.choice(TRAPS), f"n° {number}"])
    day = START + timedelta(days=chance.randint(1, 300))
    text = f"Le {day.day}/{day.month}/{day.year} à {chance.randint(8, 20)}h : {chance.choice(TRAPS)} {chance.randint(1, 10**9)}"
    return written(number, title, text, START - timedelta(minutes=37 * number))


def written(number, title, text, published):
    return (
        f"<item><title>{xml_text(title)}</title><link>https://centre.example/{number}/?a=1&amp;b=[{number}]</link>"
        f"<guid isPermaLink=\"false\">{number}</guid><pubDate>{format_datetime(published)}</pubDate>"
        f"<description>{xml_text(escape(text))}</description></item>")


def write_feed(folder, items):
    head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Centre</title><link>https://centre.example/</link><description/>"
    (folder / "site/feed.xml").write_text(head + "".join(items) + "</channel></rss>", encoding="utf-8")


def harvest(folder, hours):
    now = (START + timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%SZ")
    run = subprocess.run(
        [MOISSON, "harvest", "--all", "--json", "--now", now], cwd=folder, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"hostile.py: harvest ended with {run.returncode}: {run.stderr}")
    return json.loads(run.stdout)


def files(folder):
    root = folder / "output"
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


class Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *words):
        pass


def serve(folder):
    handler = functools.partial(Silent, directory=str(folder / "site"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--stories", type=int, default=5_000)
    options.add_argument("--runs", type=int, default=100)
    options.add_argument("--keep")
    options = options.parse_args()
    folder = pathlib.Path(options.keep or tempfile.mkdtemp(prefix="moisson-hostile-"))
    (folder / "site").mkdir(parents=True, exist_ok=True)
    chance = random.Random(17)
    items = [item(number, chance) for number in range(options.stories)]
    write_feed(folder, items)
    server = serve(folder)
    page = f"http://127.0.0.1:{server.server_port}/feed.xml"
    configuration = {
        "title": "Veille <b> & \"x\"", "link": "https://veille.example/", "network": {"allowPrivateAddresses": True},
        "sources": [{"id": "centre", "name": "Centre & <co>", "region": "Grand Est", "pages": [page]}],
        "themes": [{"id": "sante", "label": "Santé & <soins>", "match": ["santé"]}],
    }
    (folder / "feeds.json").write_text(json.dumps(configuration), encoding="utf-8")
    findings = []
    first = harvest(folder, 0)
    told = first["stories"]["new"]
    reading = subprocess.run(
        [sys.executable, str(ROOT / "Tests/Oracles/published.py"), str(folder / "output")], capture_output=True, text=True, check=False)
    findings += reading.stdout.splitlines()[:-1] if reading.returncode else []
    if reading.returncode and not findings:
        findings.append(reading.stderr.strip().splitlines()[-1])

    before = files(folder)
    # All within one day: a day that is over must leave the agenda.
    for run in range(options.runs):
        written_files = harvest(folder, 1 + run * 15 / options.runs)["written"]
        if written_files or files(folder) != before:
            findings.append(f"run {run} without news wrote {written_files[:5]}")
            break

    new = written(options.stories, NEW, "Rien de plus.", START + timedelta(hours=16))
    write_feed(folder, [new] + items[:-1])
    harvest(folder, 16.5)
    after = files(folder)
    changed = [path for path in after if after[path] != before.get(path)]
    # A page of a region or theme leads to the newest page of all older ones.
    for path in changed:
        leads = OLDER.sub(b"", after[path]) == OLDER.sub(b"", before.get(path, b""))
        if "zyxwv".encode() not in after[path] and not leads:
            findings.append(f"{path} changed though it does not tell the new story")
    silent = sum("zyxwv".encode() not in after[path] for path in changed)
    for finding in findings[:40]:
        print(finding)
    print(
        f"{options.stories} items, {told} stories, {len(before)} files, {options.runs} runs without news; one new story changed"
        f" {len(changed)} files, {silent} of them without telling it; {len(findings)} findings")
    server.shutdown()
    sys.exit(1 if findings else 0)


main()
