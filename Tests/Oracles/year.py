#!/usr/bin/env python3
"""Lives a year with twenty-five generated centres: a harvest every morning, a letter every Monday, and nobody who looks after it.

    year.py MOISSON                 365 days, both changes of the clocks: some minutes
    year.py MOISSON --days 31       a month, of ten centres
    year.py MOISSON --seed 7        another year
    year.py MOISSON --keep FOLDER   what it leaves stays in an empty folder, for a look at it

The centres write feeds and listings, change their design, fall silent for days, move, and give all their items new guids. What a
centre showed on any morning on which it answered must be in the database once, under its title; whatever else is there is wrong.
Every reader gets every letter once, and every story that was new stands whole in one letter alone. Needs aiosmtpd.
"""
import argparse
import collections
import datetime
import html
import http.server
import json
import logging
import os
import pathlib
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import zoneinfo

from letters import MailServer, Server

PARIS = zoneinfo.ZoneInfo("Europe/Paris")
START = datetime.date(2026, 1, 5)
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
SUBJECTS = """l'accès aux soins|la médiation sociale|le décrochage scolaire|les copropriétés dégradées|les jardins partagés|l'emploi des femmes
la parole des habitants|les conseils citoyens|la laïcité au quotidien|la mémoire des quartiers|le sport pour tous|les cités éducatives|l'habitat indigne
la rénovation thermique|les mobilités du matin|l'inclusion numérique|la santé mentale des jeunes|les violences intrafamiliales|l'apprentissage du français
les commerces de proximité|la gestion des déchets|les adultes-relais|les centres sociaux|la monoparentalité|la vie associative|les discriminations à l'embauche
l'alimentation durable|les espaces publics la nuit|le vieillissement|la prévention spécialisée|les tiers-lieux|l'économie solidaire|les gens du voyage
la culture hors les murs|le handicap|les îlots de chaleur|la cuisine collective|les rixes|l'illectronisme|les bailleurs sociaux""".replace("\n", "|").split("|")
ANGLES = """ce que disent les chiffres|paroles d'acteurs|une enquête dans trois villes|points de vigilance|pistes pour agir|ce qui marche ailleurs|dix ans après
regards croisés|les leçons d'une expérimentation|comprendre pour décider|vers une charte commune|l'envers du décor|une méthode en cinq étapes
quand les voisins s'organisent|le point de vue des élus|un outil pour les équipes|carnet de terrain|entre urgence et long terme|un droit à construire""".replace("\n", "|").split("|")
PUBLICS = """avec les habitants|pour les élus|pour les équipes de terrain|à l'échelle d'un immeuble|en zone rurale|outre-mer|dans les petites villes
au pied des tours|à l'école|avec les bailleurs""".replace("\n", "|").split("|")
FORMS = ["Journée d'étude", "Webinaire", "Guide", "Rapport", "Atelier", "Étude", "Appel à projets", "Formation", "Dossier", "Note", "Rencontre", "Portrait"]
TOWNS = "Lens Reims Brest Nantes Toulon Nîmes Metz Pau Tours Rouen Angers Calais Dijon Limoges Béziers Évreux Creil Vaulx-en-Velin Grigny Bègles".split()
DESIGNS = ["articles", "list", "table", "cards"]


def long_day(day):
    return f"{'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]} {day.year}"


class Item:
    def __init__(self, centre, number, day, chance, taken):
        self.number, self.day, self.centre = number, day, centre
        while True:
            self.form, subject, angle, public = (chance.choice(words) for words in (FORMS, SUBJECTS, ANGLES, PUBLICS))
            self.title = f"{self.form} : {subject} {public}, {angle}"
            if (subject, angle, public) not in taken:
                break
        taken.add((subject, angle, public))
        town, ahead = chance.choice(TOWNS), day + datetime.timedelta(days=chance.randrange(12, 60))
        sentence = f"{subject[0].upper()}{subject[1:]} {public} : {angle}, avec {chance.randrange(3, 90)} témoignages recueillis par {centre.name}."
        self.text = sentence
        if self.form in ("Journée d'étude", "Webinaire", "Atelier", "Formation", "Rencontre"):
            self.text += f" Rendez-vous le {long_day(ahead)} de {chance.randrange(9, 12)}h à {chance.randrange(14, 18)}h à {town}."
        if self.form == "Appel à projets":
            self.text += f" Candidatures jusqu'au {long_day(ahead)}."


class Centre:
    """A centre, with all that it will publish and all that will happen to it."""

    def __init__(self, number, days, chance, taken):
        self.number, self.name = number, f"Centre {TOWNS[number % len(TOWNS)]} {number}"
        self.is_feed = number % 2 == 0
        self.design = chance.choice(DESIGNS)
        self.address = f"127.0.9.{number + 1}"
        self.shown = chance.randrange(9, 14)
        day, self.items = START - datetime.timedelta(days=60), []
        while day < START + datetime.timedelta(days=days):
            self.items.append(Item(self, len(self.items) + 1, day, chance, taken))
            day += datetime.timedelta(days=chance.choice([2, 3, 4, 5, 6, 7, 9]))
        at = lambda: START + datetime.timedelta(days=chance.randrange(10, max(11, days - 3)))
        self.redesigns = {} if self.is_feed else {at(): chance.choice([d for d in DESIGNS if d != self.design])}
        first = at()
        self.outage = (first, first + datetime.timedelta(days=chance.randrange(1, 8)), chance.choice([503, 500, None])) if number % 3 == 0 else None
        self.moves = at() if number % 5 == 1 else None
        self.flood = at() if self.is_feed and number % 4 == 2 else None

    def path(self, day):
        return "/actualites/" if self.moves and day >= self.moves else "/news/"

    def visible(self, day):
        return [item for item in self.items if item.day <= day][-self.shown:][::-1]

    def is_down(self, day):
        return self.outage is not None and self.outage[0] <= day < self.outage[1]

    def page(self, day, base):
        design = self.design
        for when, new in sorted(self.redesigns.items()):
            design = new if day >= when else design
        write = self.feed if self.is_feed else getattr(self, design)
        return write(day, [(item, f"{base}/annonce/{item.number}", html.escape(item.title), html.escape(item.text)) for item in self.visible(day)])

    def feed(self, day, items):
        word = "nouveau" if self.flood and day >= self.flood else "item"
        entries = "".join(
            f"<item><guid isPermaLink='false'>{word}-{self.number}-{item.number}</guid><title>{title}</title><link>{link}</link>"
            f"<description>{text}</description><pubDate>{item.day.strftime('%a, %d %b %Y')} 05:00:00 GMT</pubDate></item>" for item, link, title, text in items)
        return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{self.name}</title>{entries}</channel></rss>'

    def around(self, main):
        menu = "".join(f'<li><a href="/{word}">{word.capitalize()}</a></li>' for word in ["accueil", "equipe", "missions", "contact", "plan"])
        return (f"<!DOCTYPE html><html lang=fr><head><meta charset=utf-8><title>Actualités – {self.name}</title></head><body><header><ul>{menu}</ul></header>"
                f"<main><h1>Actualités</h1>{main}</main><footer><p>{self.name}, 3 rue du Port</p><a href=/mentions>Mentions légales</a></footer></body></html>")

    def articles(self, day, items):
        return self.around("".join(
            f'<article class="post"><h2><a href="{link}">{title}</a></h2><time datetime="{item.day}">{long_day(item.day)}</time><p>{text}</p></article>'
            for item, link, title, text in items))

    def list(self, day, items):
        return self.around("<ul class=actus>" + "".join(
            f'<li><span class="d">{item.day.strftime("%d/%m/%Y")}</span> <a class="t" href="{link}">{title}</a><div class="r">{text}</div></li>'
            for item, link, title, text in items) + "</ul>")

    def table(self, day, items):
        return self.around("<table><tbody>" + "".join(
            f'<tr><td>{long_day(item.day)}</td><td><strong><a href="{link}">{title}</a></strong><br>{text}</td></tr>'
            for item, link, title, text in items) + "</tbody></table>")

    def cards(self, day, items):
        return self.around('<div class="grid">' + "".join(
            f'<div class="card"><a href="{link}"><h3>{title}</h3></a><p class="date">Publié le {long_day(item.day)}</p><p>{text}</p></div>'
            for item, link, title, text in items) + "</div>")


class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        centre, day = self.server.centre, self.server.year.day
        if centre.is_down(day):
            if centre.outage[2] is None:
                return self.connection.close()
            return self.send_error(centre.outage[2])
        base = f"http://{centre.address}:{self.server.server_port}"
        if self.path == "/news/" and centre.path(day) != "/news/":
            self.send_response(301)
            self.send_header("Location", base + centre.path(day))
            self.send_header("Content-Length", "0")
            return self.end_headers()
        if self.path != centre.path(day):
            return self.send_error(404)
        body = centre.page(day, base).encode()
        self.server.year.requests[centre.number, day] += 1
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml" if centre.is_feed else "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Year:
    def __init__(self, moisson, folder, days, centres, seed):
        chance, taken = random.Random(seed), set()
        self.moisson, self.folder, self.days = moisson, pathlib.Path(folder), days
        self.day, self.requests = START, collections.Counter()
        self.centres = [Centre(number, days, chance, taken) for number in range(centres)]
        self.problems, self.seconds, self.sizes, self.shown = [], [], [], set()
        self.mail = MailServer()
        self.mail.start()
        sources = []
        for centre in self.centres:
            server = http.server.ThreadingHTTPServer((centre.address, 0), Answer)
            server.centre, server.year = centre, self
            threading.Thread(target=server.serve_forever, daemon=True).start()
            sources.append({"id": f"c{centre.number}", "name": centre.name, "pages": [f"http://{centre.address}:{server.server_port}/news/"]})
        (self.folder / "feeds.json").write_text(json.dumps({
            "title": "Veille", "link": "https://veille.example/", "contact": "veille@veille.example", "sources": sources,
            "letters": [{"id": "hebdo", "to": [f"lecteur{n}@b.example" for n in range(3)]}],
            "mail": {"from": "veille@veille.example", "smtp": f"smtp://127.0.0.1:{self.mail.bound}", "perMinute": 1000000},
            "network": {"allowPrivateAddresses": True, "perHostDelaySeconds": 0, "timeoutSeconds": 2, "respectRobots": False}}))

    def call(self, *arguments, at):
        now = datetime.datetime.combine(self.day, datetime.time(*at), PARIS).isoformat()
        began = time.monotonic()
        process = subprocess.run([self.moisson, *arguments, "--quiet", "--now", now], cwd=self.folder, capture_output=True, text=True, timeout=300)
        if process.returncode != 0:
            self.problems.append(f"{self.day}: {' '.join(arguments)}: status {process.returncode}: {process.stderr.strip()[:300]}")
        return time.monotonic() - began

    def live(self):
        self.letters = 0
        for number in range(self.days):
            self.day = START + datetime.timedelta(days=number)
            for centre in self.centres:
                if not centre.is_down(self.day):
                    self.shown |= {(centre.number, item.number) for item in centre.visible(self.day)}
            self.seconds.append(self.call("harvest", at=(6, 30)))
            self.sizes.append(sum(file.stat().st_size for file in (self.folder / "data").iterdir()))
            if self.day.weekday() == 0:
                self.call("digest", "--send", at=(8, 0))
                self.letters += 1
        self.mail.stop()

    def judge(self):
        connection = sqlite3.connect(self.folder / "data" / "moisson.sqlite")
        found, wrong = collections.Counter(), []
        truth = {(c.number, i.number): i for c in self.centres for i in c.items}
        key_of, last = {}, START + datetime.timedelta(days=self.days - 1)
        for key, source, url, title in connection.execute("SELECT key, source, url, title FROM item"):
            match = re.search(r"/annonce/(\d+)$", url or "")
            name = (int(source[1:]), int(match.group(1))) if match else None
            if name is None or name not in truth or truth[name].title.replace("’", "'") != title.replace("’", "'"):
                wrong.append(f"{source}: {url}: {title}")
                continue
            found[name] += 1
            key_of[key] = name
        doubled = [name for name, count in found.items() if count > 1]
        lost = sorted(self.shown - set(found))
        # What stood on a page for the first time on the last days may be due only tomorrow.
        lost = [name for name in lost if truth[name].day <= last - datetime.timedelta(days=3)]
        stories = collections.defaultdict(set)
        for item, story in connection.execute("SELECT item, story FROM story_member"):
            stories[story].add(key_of.get(item))
        merged = [names for names in stories.values() if len(names) > 1]
        made = datetime.datetime.combine(max(d for n in range(self.days) if (d := START + datetime.timedelta(days=n)).weekday() == 0), datetime.time(8, 0), PARIS)
        new = {story for (story,) in connection.execute(
            "SELECT DISTINCT m.story FROM story_member m JOIN item i ON i.key = m.item WHERE i.is_baseline = 0 AND i.first_seen < ?", (int(made.timestamp()),))}
        told = collections.Counter()
        for file in (self.folder / "output" / "digests").glob("2*.html"):
            page = file.read_text().split('<section aria-labelledby="changes">')[0]
            told.update(set(re.findall(r'<h[34] id="(urn:uuid:[^"]+)"', page)))
        untold = [story for story in new if told[story] == 0]
        twice = [story for story, count in told.items() if count > 1]
        messages = [len(got) for got in Server.got.values()]
        shown = len(self.shown)
        month = max(1, min(30, self.days // 3))
        first, later = sorted(self.seconds[:month])[month // 2], sorted(self.seconds[-month:])[month // 2]
        asked = sum(self.requests.values()) / len(self.centres) / self.days
        print(f"year: {self.days} days, {len(self.centres)} centres: {shown} items shown, {shown - len(lost)} kept ({(shown - len(lost)) / shown:.4f}), "
              f"{len(wrong) + len(doubled)} wrong ({(len(wrong) + len(doubled)) / max(1, sum(found.values())):.4f}), {len(merged)} false merges")
        print(f"year: {self.letters} letters of 3 readers: {sum(messages)} messages; {len(new)} new stories, {len(untold)} never told, {len(twice)} told twice")
        print(f"year: a harvest takes {first:.2f} s in the first month and {later:.2f} s in the last; the database has {self.sizes[-1] / 1e6:.1f} MB; "
              f"{asked:.2f} answers with a page a day and centre")
        for words in ([f"lost: {name} {truth[name].day} {truth[name].title}" for name in lost[:10]] + [f"wrong: {w}" for w in wrong[:10]]
                      + [f"doubled: {name} {truth[name].title}" for name in doubled[:10]] + [f"merged: {[truth[n].title for n in names if n]}" for names in merged[:10]]
                      + self.problems[:20]):
            print("year:", words[:400])
        holds = (len(lost) <= 0.005 * shown and len(wrong) + len(doubled) <= 0.005 * shown and not merged and not untold and not twice
                 and messages and set(messages) == {self.letters_sent()} and not self.problems and later <= 3 * first + 0.5)
        print("year: " + ("all as it should be" if holds else "BROKEN"))
        return 0 if holds else 1

    def letters_sent(self):
        """The letters that had something to say."""
        connection = sqlite3.connect(self.folder / "data" / "moisson.sqlite")
        return connection.execute("SELECT count(DISTINCT week) FROM delivery").fetchone()[0]


def main():
    logging.disable(logging.CRITICAL)
    parser = argparse.ArgumentParser()
    parser.add_argument("moisson")
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--keep", help="a folder in which the configuration, the database and the output stay")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or temporary
        os.makedirs(folder, exist_ok=True)
        year = Year(str(pathlib.Path(options.moisson).resolve()), folder, options.days, 25 if options.days > 60 else 10, options.seed)
        year.live()
        return year.judge()


if __name__ == "__main__":
    sys.exit(main())
