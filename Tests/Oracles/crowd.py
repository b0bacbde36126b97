#!/usr/bin/env python3
"""Harvests a season of one trade in which many things happen every day, and counts which announcements are told as one story.

    crowd.py MOISSON                10,000 announcements over 300 days: some minutes
    crowd.py MOISSON --short        1,200 over 36 days
    crowd.py MOISSON --seed 7       another season

Twenty-five generated centres serve feeds; all of them write with one vocabulary of 800 invented words, about events in 200 invented
towns, some thirty a day. One story in four is told a second time by another centre, days later, in other words. The program harvests
once a week; what `feed.json`, `feed.atom` and its archives then say is compared with the truth. Of the pairs told as one story at least
99 % must be one, and at least 95 % of the pairs that are one must be told so; no announcement may be missing or told twice.
"""
import argparse
import collections
import datetime
import html
import http.server
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import threading
import time
import zoneinfo
from xml.etree import ElementTree

PARIS = zoneinfo.ZoneInfo("Europe/Paris")
START = datetime.date(2025, 1, 6)
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
SYLLABLES = "ba bri char den fon gar lou mar nel pon quin ra sol tur val ver zan mil cor dis".split()
CENTRES, SUBJECTS = 25, 40
ATOM = "{http://www.w3.org/2005/Atom}"


class Season:
    """All announcements of a season, and the story that each of them tells."""

    def __init__(self, count, days, seed):
        self.chance = random.Random(seed)
        names = set()
        while len(names) < 1000 + CENTRES:
            names.add("".join(self.chance.choice(SYLLABLES) for _ in range(3)))
        names = sorted(names)
        self.chance.shuffle(names)
        self.words, self.towns = names[:800], [name.capitalize() for name in names[800:1000]]
        self.centres = [f"Pôle {name.capitalize()}" for name in names[1000:]]
        self.items = []
        while len(self.items) < count:
            self.tell(days)

    def ranked(self, count):
        """A place in a list, the first ones more often (Zipf)."""
        return min(count - 1, int(8 * (1 + count / 8) ** self.chance.random() - 8))

    def some(self, count, subject):
        """Words of the trade, every other one of the subject."""
        return [self.words[(subject * 20 + self.ranked(60)) % 800 if i % 2 == 0 else self.ranked(800)] for i in range(count)]

    def tell(self, days):
        chance, subject = self.chance, self.chance.randrange(SUBJECTS)
        story, source = len(self.items), chance.randrange(CENTRES)
        day = START + datetime.timedelta(days=chance.randrange(days))
        told = dict(story=story, source=source, title=self.some(5, subject), words=self.some(chance.randint(18, 30), subject), day=day,
                    hour=chance.choice([None, 9, 10, 14, 18]), town=None if chance.random() < 0.1 else self.towns[self.ranked(200)],
                    link=None, organiser=None, seen=day - datetime.timedelta(days=chance.randint(25, 40)))
        is_twice = chance.random() < 0.25
        if is_twice and chance.random() < 0.2:
            told["link"] = f"https://inscription.example.org/{story}"
        self.items.append(told)
        if not is_twice:
            return
        kept = chance.sample(told["words"], len(told["words"]) * 6 // 10) + self.some(8, subject)
        chance.shuffle(kept)
        again = dict(told, source=(source + chance.randint(1, CENTRES - 1)) % CENTRES, words=kept,
                     title=chance.sample(told["title"], 3) + self.some(2, subject), seen=told["seen"] + datetime.timedelta(days=chance.randint(0, 20)))
        if chance.random() < 0.5:
            again["organiser"] = source
        if chance.random() < 0.33:
            again["hour"] = None
        if chance.random() < 0.1:
            again["town"] = None
        self.items.append(again)

    def text(self, item, number):
        day, joint = item["day"], [" de ", " pour ", " et "][number % 3]
        when = f"{WEEKDAYS[day.weekday()]} {'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]} {day.year}"
        hour = f" à {item['hour']}h" if item["hour"] else ""
        place = f" à {item['town']}" if item["town"] else ""
        organiser = f" Organisé par le {self.centres[item['organiser']]}." if item["organiser"] is not None else ""
        link = f' <a href="{item["link"]}">S’inscrire</a>' if item["link"] else ""
        return f"<p>Le {when}{hour}{place}, avec {joint.join(item['words'])}.{organiser}{link}</p>"


class Feed(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        crowd = self.server.crowd
        body = crowd.feed(int(self.path.strip("/").split("/")[0][1:])).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Crowd:
    def __init__(self, moisson, folder, season):
        self.moisson, self.folder, self.season = moisson, pathlib.Path(folder), season
        self.day, self.seconds = START, []
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Feed)
        server.crowd = self
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.base = f"http://127.0.0.1:{server.server_port}"
        sources = [{"id": f"c{n}", "name": name, "pages": [f"{self.base}/c{n}/feed"]} for n, name in enumerate(season.centres)]
        (self.folder / "feeds.json").write_text(json.dumps({
            "title": "Veille", "link": "https://veille.example/", "contact": "veille@veille.example", "sources": sources,
            "network": {"allowPrivateAddresses": True, "perHostDelaySeconds": 0, "respectRobots": False}}))

    def url(self, number):
        return f"{self.base}/c{self.season.items[number]['source']}/annonce/{number}"

    def feed(self, centre):
        shown = [(n, item) for n, item in enumerate(self.season.items)
                 if item["source"] == centre and self.day - datetime.timedelta(days=15) <= item["seen"] <= self.day]
        entries = "".join(
            f"<item><title>Rencontre : {' et '.join(item['title'])}</title><link>{self.url(n)}</link>"
            f"<description>{html.escape(self.season.text(item, n))}</description><pubDate>{item['seen'].strftime('%a, %d %b %Y')} 05:00:00 GMT</pubDate></item>"
            for n, item in sorted(shown, key=lambda pair: pair[1]["seen"], reverse=True))
        return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{self.season.centres[centre]}</title>{entries}</channel></rss>'

    def harvest(self):
        now = datetime.datetime.combine(self.day, datetime.time(6, 30), PARIS).isoformat()
        began = time.monotonic()
        subprocess.run([self.moisson, "harvest", "--quiet", "--now", now], cwd=self.folder, check=True, timeout=600)
        self.seconds.append(time.monotonic() - began)

    def live(self):
        seen = [item["seen"] for item in self.season.items]
        self.day = min(seen)
        while self.day < max(seen) + datetime.timedelta(days=7):
            self.harvest()
            self.day += datetime.timedelta(days=7)

    def published(self):
        """The addresses that each published entry tells, by its id."""
        output = self.folder / "output"
        told = {}
        for file in [*sorted((output / "archive").glob("*.atom")), output / "feed.atom"]:
            for entry in ElementTree.parse(file).getroot().iter(f"{ATOM}entry"):
                told[entry.findtext(f"{ATOM}id")] = {link.get("href") for link in entry.iter(f"{ATOM}link") if link.get("rel") == "via"}
        for entry in json.loads((output / "feed.json").read_text())["items"]:
            told[entry["id"]] = {source["url"] for source in entry["_moisson"]["sources"]}
        return told

    def judge(self):
        number = {self.url(n): n for n in range(len(self.season.items))}
        story = [item["story"] for item in self.season.items]
        pairs = lambda counts: sum(n * (n - 1) // 2 for n in counts)
        entries = [[number[url] for url in urls] for urls in self.published().values()]
        times = collections.Counter(n for entry in entries for n in entry)
        made = pairs(len(entry) for entry in entries)
        right = sum(pairs(collections.Counter(story[n] for n in entry).values()) for entry in entries)
        true = pairs(collections.Counter(story).values())
        precision, recall = right / max(1, made), right / max(1, true)
        missing, twice = len(story) - len(times), sum(count > 1 for count in times.values())
        print(f"crowd: {len(story)} announcements, {missing} missing, {twice} in two entries; of {true} pairs {right} are told as one, and {made - right} that are none: "
              f"precision {precision:.4f} recall {recall:.4f}; {len(self.seconds)} harvests, the longest {max(self.seconds):.1f} s")
        for entry in [entry for entry in entries if len({story[n] for n in entry}) > 1][:5]:
            for n in entry:
                print(f"crowd: merged wrongly: {story[n]} {self.season.centres[self.season.items[n]['source']]}: {' '.join(self.season.items[n]['title'])} {self.season.text(self.season.items[n], n)}"[:400])
        holds = precision >= 0.99 and recall >= 0.95 and not missing and not twice
        print("crowd: " + ("all as it should be" if holds else "BROKEN"))
        return 0 if holds else 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("moisson")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", help="a folder in which everything stays")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        season = Season(1_200 if options.short else 10_000, 36 if options.short else 300, options.seed)
        crowd = Crowd(str(pathlib.Path(options.moisson).resolve()), options.keep or folder, season)
        crowd.live()
        return crowd.judge()


if __name__ == "__main__":
    sys.exit(main())
