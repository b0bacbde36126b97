#!/usr/bin/env python3
"""Lets twenty regional instances harvest, a national one read them, and compares it with one instance that reads all centres itself.

    federation.py MOISSON            1,200 announcements over 36 days
    federation.py MOISSON --long     6,000 over 180

The twenty-five centres are those of `crowd.py`: one vocabulary, thirty events a day, one story in four told again by another centre. Each
week the regional instances harvest their centres, then the national one their `feed.json`, then the big one all centres. What both
publish must be the same stories: the same announcements together, under the same ids, with the same titles, kinds and events.
"""
import argparse
import datetime
import http.server
import json
import pathlib
import subprocess
import sys
import tempfile
import threading
import time
from xml.etree import ElementTree

from crowd import ATOM, CENTRES, PARIS, START, Crowd, Season

INSTANCES = 20


class Shelf(http.server.SimpleHTTPRequestHandler):
    """Serves what the regional instances publish, as their web servers would."""

    def __init__(self, *arguments, **options):
        super().__init__(*arguments, directory=Shelf.folder, **options)

    def log_message(self, *_):
        pass


class Instance:
    def __init__(self, moisson, folder, sources, url_of_output):
        self.moisson, self.folder = moisson, folder
        folder.mkdir(parents=True)
        (folder / "feeds.json").write_text(json.dumps({
            "title": "Veille", "link": url_of_output, "contact": "veille@veille.example", "sources": sources,
            "network": {"allowPrivateAddresses": True, "perHostDelaySeconds": 0, "respectRobots": False}}))
        self.seconds = 0.0

    def harvest(self, day, hour):
        now = datetime.datetime.combine(day, datetime.time(hour, 30), PARIS).isoformat()
        began = time.monotonic()
        subprocess.run([self.moisson, "harvest", "--quiet", "--now", now], cwd=self.folder, check=True, timeout=600)
        self.seconds += time.monotonic() - began

    def stories(self):
        """Of each published story, what must be the same wherever it is told: title, categories, the announcements' addresses."""
        told, output = {}, self.folder / "output"
        for file in [*sorted((output / "archive").glob("*.atom")), output / "feed.atom"]:
            for entry in ElementTree.parse(file).getroot().iter(f"{ATOM}entry"):
                told[entry.findtext(f"{ATOM}id")] = (
                    entry.findtext(f"{ATOM}title"), tuple(sorted(category.get("term") for category in entry.iter(f"{ATOM}category"))),
                    tuple(sorted(link.get("href") for link in entry.iter(f"{ATOM}link") if link.get("rel") == "via")))
        for item in json.loads((output / "feed.json").read_text())["items"]:
            told[item["id"]] += (json.dumps(item["_moisson"].get("event"), sort_keys=True),)
        return told


class Federation:
    def __init__(self, moisson, folder, season):
        self.folder = pathlib.Path(folder)
        crowd_folder = self.folder / "crowd"
        crowd_folder.mkdir()
        # The centres and their feeds; this one's own configuration is that of the big instance.
        self.crowd = Crowd(moisson, crowd_folder, season)
        sources = json.loads((crowd_folder / "feeds.json").read_text())["sources"]
        Shelf.folder = str(self.folder)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Shelf)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        base = f"http://127.0.0.1:{server.server_port}"
        # Every instance knows all centres by their names, because their texts name one another; it asks its own.
        known = [{key: value for key, value in source.items() if key != "pages"} for source in sources]
        self.regional = []
        for number in range(INSTANCES):
            mine = [source if place % INSTANCES == number else known[place] for place, source in enumerate(sources)]
            self.regional.append(Instance(moisson, self.folder / f"region{number}", mine, f"{base}/region{number}/output/"))
        readers = [{"id": f"moisson-{number}", "name": f"Moisson {number}", "pages": [f"{base}/region{number}/output/feed.json"]} for number in range(INSTANCES)]
        self.national = Instance(moisson, self.folder / "national", known + readers, f"{base}/national/output/")
        self.whole = Instance(moisson, self.folder / "whole", sources, f"{base}/whole/output/")

    def live(self):
        """Harvests week by week, and compares after each."""
        seen = [item["seen"] for item in self.crowd.season.items]
        day, compared, differing = min(seen), 0, []
        while day < max(seen) + datetime.timedelta(days=7):
            self.crowd.day = day
            for instance in self.regional:
                instance.harvest(day, 5)
            self.national.harvest(day, 6)
            self.whole.harvest(day, 6)
            expected, found = self.whole.stories(), self.national.stories()
            compared += len(expected)
            for name in expected.keys() | found.keys():
                mine, theirs = expected.get(name), found.get(name)
                # The event stands in feed.json alone, which has the newest: compared where both have it.
                if mine is None or theirs is None or any(a != b for a, b in zip(mine, theirs)):
                    differing.append((day, name, mine, theirs))
            day += datetime.timedelta(days=7)
        return compared, differing


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("moisson")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", help="an empty folder in which everything stays")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        season = Season(6_000 if options.long else 1_200, 180 if options.long else 36, options.seed)
        federation = Federation(str(pathlib.Path(options.moisson).resolve()), options.keep or temporary, season)
        compared, differing = federation.live()
        seconds = sum(instance.seconds for instance in federation.regional)
        print(f"federation: {INSTANCES} regional instances, {CENTRES} centres, {len(season.items)} announcements: of {compared} stories published week by week "
              f"{len(differing)} are not the same as those of one big instance")
        print(f"federation: all harvests took the regional instances {seconds:.0f} s, the national one {federation.national.seconds:.0f} s, the big one {federation.whole.seconds:.0f} s")
        for day, name, expected, found in differing[:10]:
            print(f"federation: {day} {name}\n  big:      {expected}\n  national: {found}"[:900])
        print("federation: " + ("all as it should be" if not differing else "BROKEN"))
        return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
