"""A small installation of moisson for the oracles that hurt one: its sites on loopback, its folder, its commands."""
import hashlib
import http.server
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import threading

FIRST, SECOND, MONDAY = "2026-11-02T06:00:00+01:00", "2026-11-17T06:00:00+01:00", "2026-11-23T08:00:00+01:00"
SUBJECTS = ["participation", "logement", "jeunesse", "culture", "emploi", "santé", "mobilité", "laïcité", "numérique", "mémoire",
            "alimentation", "parentalité"]


class Sites(http.server.ThreadingHTTPServer):
    """Three centres: a feed, a listing, and one that `add` looks at. `state` is the day on which they are asked."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Answer)
        self.state = 1
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_port}"

    def subjects(self):
        return SUBJECTS[:4 if self.state == 1 else 9]


class Answer(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        pages = {"/north/feed": (self.feed, "application/rss+xml"), "/south/": (self.listing, "text/html; charset=utf-8"),
                 "/east/": (self.home, "text/html; charset=utf-8"), "/east/feed": (self.feed, "application/rss+xml")}
        if self.path not in pages:
            return self.send_error(404)
        write, kind = pages[self.path]
        body = write(self.path.split("/")[1]).encode()
        mark = '"' + hashlib.sha1(body).hexdigest() + '"'
        unchanged = self.headers.get("If-None-Match") == mark
        self.send_response(304 if unchanged else 200)
        self.send_header("ETag", mark)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", "0" if unchanged else str(len(body)))
        self.end_headers()
        if not unchanged:
            self.wfile.write(body)

    def items(self, centre):
        days = {"north": 3, "south": 8, "east": 5}
        for number, subject in enumerate(self.server.subjects()):
            day = number + days[centre]
            title = f"Rencontre {centre} : {subject} et quartiers, deuxième temps" if number % 2 else f"Le guide {subject} du centre {centre}"
            text = (f"Rendez-vous le {day} décembre 2026 de 14h à 16h30 à Lens, inscription avant le {max(1, day - 4)} décembre."
                    if number % 2 else f"Trente pages sur {subject}, avec des exemples de la région {centre}.")
            yield number, f"http://127.0.0.1:{self.server.server_port}/{centre}/{number}", title, text

    def feed(self, centre):
        entries = "".join(
            f"<item><guid>{centre}-{n}</guid><title>{title}</title><link>{link}</link><description>{text}</description>"
            f"<pubDate>{'Sun, 01' if n < 4 else 'Mon, 16'} Nov 2026 08:0{n % 10}:00 GMT</pubDate></item>"
            for n, link, title, text in self.items(centre))
        return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Centre {centre}</title>{entries}</channel></rss>'

    def listing(self, centre):
        articles = "".join(
            f'<article><h2><a href="{link}">{title}</a></h2><time datetime="2026-11-{"01" if n < 4 else "16"}">novembre</time><p>{text}</p></article>'
            for n, link, title, text in self.items(centre))
        return f"<!DOCTYPE html><html lang=fr><head><title>{centre}</title></head><body><nav><a href=/a>Accueil</a></nav><main>{articles}</main></body></html>"

    def home(self, centre):
        head = f'<link rel="alternate" type="application/rss+xml" title="Actualités" href="/{centre}/feed">'
        return f"<!DOCTYPE html><html lang=fr><head><title>Centre {centre}</title>{head}</head><body><h1>Centre {centre}</h1></body></html>"

    def log_message(self, *_):
        pass


class Installation:
    """A folder with feeds.json, a database and outputs."""

    def __init__(self, moisson, folder, sites):
        self.moisson, self.folder, self.sites = moisson, pathlib.Path(folder), sites

    def found(self, mail_port=9):
        """Writes a configuration with two sources and one letter of four readers."""
        self.folder.mkdir(parents=True)
        (self.folder / "feeds.json").write_text(json.dumps({
            "title": "Veille", "link": "https://veille.example/", "contact": "veille@veille.example",
            "sources": [
                {"id": "north", "name": "Nord", "region": "Hauts-de-France", "pages": [self.sites.address + "/north/feed"]},
                {"id": "south", "name": "Sud", "pages": [self.sites.address + "/south/"]}],
            "themes": [{"id": "sante", "label": "Santé", "match": ["santé"]}],
            "letters": [{"id": "hebdo", "to": [f"lecteur{n}@b.example" for n in range(4)]}],
            "mail": {"from": "Veille <veille@veille.example>", "smtp": f"smtp://127.0.0.1:{mail_port}", "perMinute": 1000000},
            "network": {"allowPrivateAddresses": True, "perHostDelaySeconds": 0, "timeoutSeconds": 2, "respectRobots": False},
        }))
        return self

    def copy(self, folder):
        shutil.copytree(self.folder, folder)
        return Installation(self.moisson, folder, self.sites)

    def run(self, *arguments, now=MONDAY, state=2, environment=None, seconds=120):
        """The status, what it said and its errors; None for one that did not end in time."""
        self.sites.state = state
        process = subprocess.Popen(
            [self.moisson, *arguments, "--now", now], cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, env={**os.environ, **(environment or {})})
        self.process = process.pid
        try:
            out, errors = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            out, errors = process.communicate()
            return None, out.decode(errors="replace"), errors.decode(errors="replace")
        return process.returncode, out.decode(errors="replace"), errors.decode(errors="replace")

    def expect(self, *arguments, **options):
        status, out, errors = self.run(*arguments, **options)
        if status != 0:
            raise SystemExit(f"{arguments} of an installation that is whole: status {status}: {errors}{out}")
        return out

    @property
    def database(self):
        return self.folder / "data" / "moisson.sqlite"

    def files(self, under="output"):
        """Every file below a folder with a hash of its bytes."""
        root = self.folder / under
        return {str(p.relative_to(root)): hashlib.sha1(p.read_bytes()).hexdigest() for p in sorted(root.rglob("*")) if p.is_file()}

    def facts(self, database=None):
        """What the database knows, without the times and counts of its visits; read as any program reads it."""
        connection = sqlite3.connect(database or self.database, timeout=5)
        try:
            words = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            if words != "ok":
                raise sqlite3.DatabaseError(words)
            ask = lambda sql: sorted(map(tuple, connection.execute(sql)))
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            facts = {}
            for table, columns in [("item", "key, title, url, first_seen"), ("story_member", "*"), ("letter", "letter, week, made, html, eml"),
                                   ("told_story", "*")]:
                if table in tables:
                    facts[table] = ask(f"SELECT {columns} FROM {table}")
            return facts
        finally:
            connection.close()
