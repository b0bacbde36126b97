"""Sends letters through a mail server that fails on purpose, and counts what every reader got.

    letters.py MOISSON              the campaign: three letters of 200 readers, at least 1,000 faults
    letters.py MOISSON --short      twenty readers a letter, a few dozen faults; under 40 seconds
    letters.py MOISSON --seed 7     other places for the same faults

Whatever the server does and whenever the program is killed, no reader may get two messages of one letter and week,
none may be lost, and what nobody can know must be reported and be resolvable. Needs aiosmtpd and the openssl tool.
"""
import argparse
import asyncio
import collections
import email
import http.server
import json
import logging
import os
import pathlib
import random
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult

LETTERS = ["hebdo", "elus", "nord"]
FIRST, SECOND, MONDAY = "2026-11-02T06:00:00+01:00", "2026-11-17T06:00:00+01:00", "2026-11-23T08:00:00+01:00"

# What the server does to one message. The first half may be tried again, the second is for good.
PASSING = ["mail451", "mail-drop", "rcpt450", "rcpt-drop", "rcpt-silence", "data451", "data-drop", "dot451"]
LASTING = ["rcpt550", "data554", "dot552"]
OPEN = ["body-drop", "dot-drop-kept", "dot-drop-lost", "dot-silence"]
HARMLESS = ["quit-drop"]
KILLS = ["kill-mail", "kill-rcpt", "kill-data", "kill-354", "kill-body", "kill-dot-lost", "kill-dot-kept", "kill-250"]


class Server(SMTP):
    """One session; it looks up what the plan says about the message in hand."""

    plan, pid, got = {}, [0], collections.defaultdict(list)
    lock = threading.Lock()

    async def fault(self, recipient, *names):
        """The planned fault of a message if it is one of `names`; passing ones happen once."""
        key = (self.envelope.mail_from or "", recipient)
        wish = Server.plan.get(key)
        if wish not in names:
            return None
        if wish not in LASTING:
            del Server.plan[key]
        return wish

    def drop(self):
        self.transport.abort()

    def kill(self):
        os.kill(Server.pid[0], signal.SIGKILL)
        self.transport.abort()

    async def smtp_MAIL(self, arg):
        # Letters have senders of their own, so that a message is known before its recipient is.
        sender = arg.split("<")[1].split(">")[0]
        wishes = [(k, w) for k, w in Server.plan.items() if k[0] == sender and w in ("mail451", "mail-drop", "kill-mail")]
        if wishes:
            key, wish = wishes[0]
            del Server.plan[key]
            if wish == "mail451":
                return await self.push("451 later")
            if wish == "kill-mail":
                return self.kill()
            return self.drop()
        await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg):
        recipient = arg.split("<")[1].split(">")[0].lower()
        wish = await self.fault(recipient, "rcpt550", "rcpt450", "rcpt-drop", "rcpt-silence", "kill-rcpt")
        if wish == "rcpt550":
            return await self.push("550 no such user")
        if wish == "rcpt450":
            return await self.push("450 greylisted")
        if wish == "rcpt-drop":
            return self.drop()
        if wish == "rcpt-silence":
            await asyncio.sleep(30)
            return self.drop()
        if wish == "kill-rcpt":
            return self.kill()
        await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg):
        recipient = self.envelope.rcpt_tos[0].lower()
        wish = await self.fault(recipient, "data451", "data554", "data-drop", "body-drop", "kill-data", "kill-354", "kill-body")
        if wish == "data451":
            return await self.push("451 later")
        if wish == "data554":
            return await self.push("554 no")
        if wish == "data-drop":
            return self.drop()
        if wish == "kill-data":
            return self.kill()
        if wish in ("body-drop", "kill-354", "kill-body"):
            await self.push("354 go on")
            if wish == "kill-354":
                return self.kill()
            await self._reader.readline()
            return self.drop() if wish == "body-drop" else self.kill()
        await super().smtp_DATA(arg)

    async def smtp_QUIT(self, arg):
        if any(w == "quit-drop" for w in Server.plan.values()):
            return self.drop()
        await super().smtp_QUIT(arg)


class Mailbox:
    """What arrived; the faults at the final dot."""

    async def handle_DATA(self, server, session, envelope):
        recipient = envelope.rcpt_tos[0].lower()
        wish = await server.fault(recipient, "dot451", "dot552", "dot-drop-kept", "dot-drop-lost", "dot-silence",
                                  "kill-dot-kept", "kill-dot-lost", "kill-250")
        if wish == "dot451":
            return "451 later"
        if wish == "dot552":
            return "552 too big"
        if wish in ("dot-drop-lost", "kill-dot-lost"):
            server.drop() if wish == "dot-drop-lost" else server.kill()
            return "421 gone"
        message = email.message_from_bytes(envelope.content)
        letter = message["List-Id"].strip("<>").split(".")[0]
        with Server.lock:
            Server.got[letter, recipient].append(message)
        if wish == "dot-drop-kept":
            server.drop()
        if wish == "dot-silence":
            await asyncio.sleep(30)
        if wish == "kill-dot-kept":
            server.kill()
        if wish == "kill-250":
            await server.push("250 queued")
            server.kill()
            return "421 gone"
        return "250 queued"


class MailServer(Controller):
    """aiosmtpd on a free port, as moisson meets it."""

    def __init__(self, **options):
        self.options = options
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.bound = free.getsockname()[1]
        super().__init__(Mailbox(), hostname="127.0.0.1", port=self.bound, ready_timeout=60)

    def factory(self):
        return Server(self.handler, **self.options)


def feed(items):
    entries = "".join(
        f"<item><guid>g{n}</guid><title>Atelier {word}</title><link>https://centre.example/{word}</link>"
        f"<description>Rencontre le {20 + n % 9} decembre 2026 a Lens.</description>"
        f"<pubDate>{'Mon, 16' if n > 2 else 'Sun, 01'} Nov 2026 08:00:00 GMT</pubDate></item>"
        for n, word in enumerate(["participation", "logement", "jeunesse", "culture", "emploi", "sante"][:items]))
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Centre</title>{entries}</channel></rss>'


class Site(http.server.BaseHTTPRequestHandler):
    items = 2

    def do_GET(self):
        if self.path != "/feed":
            return self.send_error(404)
        body = feed(Site.items).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Place:
    """A folder with a configuration, a database and what was published."""

    def __init__(self, moisson, folder, site, port, readers, smtp=None):
        self.moisson, self.folder = moisson, pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.readers = [f"lecteur{n}@b.example" for n in range(readers)]
        letters = [{"id": "hebdo", "to": self.readers[:3], "recipients": "liste.txt"}]
        letters += [{"id": name, "title": name, "recipients": "liste.txt"} for name in LETTERS[1:]]
        (self.folder / "liste.txt").write_text(
            "# les lecteurs\n" + "".join(f"{r.upper() if n % 7 == 0 else r}\n" for n, r in enumerate(self.readers)))
        self.configuration = {
            "title": "Veille", "link": "https://veille.example/", "contact": "veille@veille.example",
            "sources": [{"id": "centre", "name": "Centre", "pages": [f"http://127.0.0.1:{site}/feed"]}],
            "letters": letters,
            "mail": {"from": "Veille <veille@veille.example>", "smtp": smtp or f"smtp://127.0.0.1:{port}", "perMinute": 1000000},
            "network": {"allowPrivateAddresses": True, "perHostDelaySeconds": 0, "timeoutSeconds": 0.5, "respectRobots": False},
        }
        self.save()

    def save(self):
        (self.folder / "feeds.json").write_text(json.dumps(self.configuration))

    def run(self, *arguments, now=MONDAY, environment=None):
        process = subprocess.Popen(
            [self.moisson, *arguments, "--now", now], cwd=self.folder, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, **(environment or {})})
        Server.pid[0] = process.pid
        out, errors = process.communicate(timeout=500)
        return process.returncode, out, errors

    def expect(self, status, *arguments, **options):
        code, out, errors = self.run(*arguments, **options)
        check(code == status, f"{arguments}: status {code}, not {status}: {errors}{out}")
        return out, errors

    def harvest(self):
        Site.items = 2
        self.expect(0, "harvest", now=FIRST)
        Site.items = 6
        self.expect(0, "harvest", now=SECOND)

    def deliveries(self):
        out, _ = self.expect(0, "deliveries", "--json")
        return {d["key"]: d for d in json.loads(out)["deliveries"]}

    def copy(self, name):
        """The database as it lies there, without its journal of deliveries: what a backup holds."""
        target = self.folder / name
        target.mkdir(exist_ok=True)
        for file in (self.folder / "data").glob("moisson.sqlite*"):
            if not file.name.endswith(".deliveries"):
                shutil.copy(file, target)

    def restore(self, name):
        for file in (self.folder / "data").glob("moisson.sqlite*"):
            if not file.name.endswith(".deliveries"):
                file.unlink()
        for file in (self.folder / name).glob("*"):
            shutil.copy(file, self.folder / "data")


failures = []


def check(holds, words):
    if not holds:
        failures.append(words)
        print("letters: BROKEN", words, file=sys.stderr)


def counted(place, deliveries, when):
    """The invariants that hold at any moment between two calls."""
    for (letter, recipient), messages in Server.got.items():
        check(len(messages) <= 1, f"{when}: {letter}/{recipient} got {len(messages)} messages")
        for message in messages:
            check(message["To"].lower() == recipient, f"{when}: To: {message['To']} for {recipient}")
    for key, delivery in deliveries.items():
        count = len(Server.got.get((delivery["letter"], delivery["recipient"]), []))
        state = delivery["state"]
        check(state != "handing over", f"{when}: {key} is being handed over by nobody")
        check(state != "handed over" or count == 1, f"{when}: {key} is handed over and arrived {count} times")
        check(state not in ("prepared", "refused") or count == 0, f"{when}: {key} is {state} and arrived")


def settle(place, deliveries):
    """Ends what only a person can end, by what the mailbox shows."""
    resolved = 0
    for key, delivery in deliveries.items():
        if delivery["state"] in ("unknown", "refused"):
            arrived = bool(Server.got.get((delivery["letter"], delivery["recipient"])))
            place.expect(0, "deliveries", "--resolve", key, "--as", "sent" if arrived else "unsent")
            resolved += 1
    return resolved


def campaign(moisson, work, site, readers, faults, seed):
    """One week of three letters under so many faults; returns how many happened."""
    chance = random.Random(seed)
    Server.plan.clear()
    Server.got.clear()
    server = MailServer()
    server.start()
    place = Place(moisson, work, site, server.bound, readers)
    place.harvest()
    kinds = PASSING + LASTING + OPEN + HARMLESS + KILLS
    sender = "veille@veille.example"
    calls, happened, unknown = 0, 0, 0
    wanted = [kinds[n % len(kinds)] for n in range(faults)]
    chance.shuffle(wanted)
    while wanted and calls < faults * 2 + 10:
        batch, wanted = wanted[:12], wanted[12:]
        Server.plan = {(sender, r): f for r, f in zip(chance.sample(place.readers, len(batch)), batch)}
        happened += len(batch)
        for _ in range(2 + sum(f.startswith("kill") for f in batch)):
            code, _, errors = place.run("digest", "--send")
            calls += 1
            check(code in (0, 69, 75, -9), f"status {code}: {errors}")
        deliveries = place.deliveries()
        counted(place, deliveries, f"seed {seed}, call {calls}")
        for key, delivery in deliveries.items():
            if delivery["state"] == "unknown":
                unknown += 1
                check(delivery["reason"], f"{key} is unknown and nobody says why")
        if any(d["state"] in ("unknown", "refused") for d in deliveries.values()):
            code, _, errors = place.run("digest", "--send")
            check(code == 75, f"seed {seed}: unknown or refused, and status {code}")
        settle(place, deliveries)
        # A week has so many readers; the next faults need messages that are not out yet.
        if all(d["state"] == "handed over" for d in place.deliveries().values()):
            break
    Server.plan.clear()
    place.run("digest", "--send")
    settle(place, place.deliveries())
    place.expect(0, "digest", "--send")
    deliveries = place.deliveries()
    counted(place, deliveries, f"seed {seed}, the end")
    check(len(deliveries) == 3 * readers, f"{len(deliveries)} deliveries for {readers} readers")
    for name in LETTERS:
        for reader in place.readers:
            check(len(Server.got[name, reader]) == 1, f"seed {seed}: {name}/{reader} got {len(Server.got[name, reader])} in the end")
    server.stop()
    return happened, unknown


def backups(moisson, work, site):
    """A backup that is put back, a database that is lost, a clock a year ahead."""
    Server.plan.clear()
    Server.got.clear()
    server = MailServer()
    server.start()
    place = Place(moisson, work, site, server.bound, 5)
    place.harvest()
    place.copy("before")
    place.expect(0, "digest")
    place.copy("made")
    ahead = "2027-11-23T08:00:00+01:00"
    place.expect(75, "digest", "--send", now=ahead)
    check(not Server.got, "a clock a year ahead sent something")
    Server.plan = {("veille@veille.example", place.readers[2]): "kill-dot-kept"}
    place.run("digest", "--send")
    place.restore("made")
    place.run("digest", "--send")
    counted(place, place.deliveries(), "restored after making")
    settle(place, place.deliveries())
    place.expect(0, "digest", "--send")
    sent = {key: len(messages) for key, messages in Server.got.items()}
    place.restore("before")
    place.run("digest", "--send")
    check({k: len(m) for k, m in Server.got.items()} == sent, "a backup from before the making sent something again")
    check(all(d["state"] == "unknown" for d in place.deliveries().values()), "messages of a restored database are not unknown")
    for file in (place.folder / "data").glob("*"):
        file.unlink()
    place.expect(0, "harvest", now=SECOND)
    place.run("digest", "--send")
    check({k: len(m) for k, m in Server.got.items()} == sent, "a lost database sent something again")
    deliveries = place.deliveries()
    check(deliveries and all(d["state"] == "unknown" for d in deliveries.values()), "messages of a lost database are not unknown")
    settle(place, deliveries)
    place.expect(0, "digest", "--send")
    check({k: len(m) for k, m in Server.got.items()} == sent, "resolving sent something again")
    server.stop()


def certificate(folder, host):
    folder.mkdir(parents=True, exist_ok=True)
    key, file = folder / f"{host}.key", folder / f"{host}.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key,
         "-out", file, "-days", "2", "-subj", f"/CN={host}", "-addext", f"subjectAltName=DNS:{host}"],
        check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(file, key)
    return context, file


def security(moisson, work, site):
    """STARTTLS with a good and with a wrong certificate, a login that is refused, nobody there."""
    def login(server, session, envelope, mechanism, data):
        return AuthResult(success=data.login == b"u" and data.password == b"p", handled=False)

    good, authority = certificate(pathlib.Path(work) / "tls", "localhost")
    wrong, _ = certificate(pathlib.Path(work) / "tls", "other.example")
    trust = {"SSL_CERT_FILE": str(authority)}
    user = {"MOISSON_SMTP_USER": "u", "MOISSON_SMTP_PASSWORD": "p"}
    for name, context, environment, status in [
        ("good", good, {**trust, **user}, 0), ("untrusted", good, user, 78), ("wrong", wrong, {**trust, **user}, 78),
        ("login", good, {**trust, **user, "MOISSON_SMTP_PASSWORD": "q"}, 78),
    ]:
        Server.plan.clear()
        Server.got.clear()
        server = MailServer(tls_context=context, require_starttls=True, auth_required=True, authenticator=login)
        server.start()
        place = Place(moisson, f"{work}/{name}", site, 0, 3, smtp=f"smtp://localhost:{server.bound}")
        place.configuration["network"]["timeoutSeconds"] = 10
        place.save()
        place.harvest()
        place.expect(status, "digest", "--send", environment=environment)
        check(len(Server.got) == (9 if status == 0 else 0), f"{name}: {len(Server.got)} messages arrived")
        check(all(d["state"] == ("handed over" if status == 0 else "prepared") for d in place.deliveries().values()), name)
        server.stop()
        if status != 0:
            place.expect(69, "digest", "--send", environment=environment)


def main():
    logging.disable(logging.CRITICAL)  # what aiosmtpd says of connections that we cut
    parser = argparse.ArgumentParser()
    parser.add_argument("moisson")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--faults", type=int, default=1000)
    options = parser.parse_args()
    moisson = str(pathlib.Path(options.moisson).resolve())
    site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    total, unknown, seed = 0, 0, options.seed
    with tempfile.TemporaryDirectory() as work:
        readers, wanted = (20, 24) if options.short else (200, options.faults)
        while total < wanted:
            happened, open_ends = campaign(moisson, f"{work}/{seed}", site.server_port, readers, min(wanted - total, 24 if options.short else 84), seed)
            total, unknown, seed = total + happened, unknown + open_ends, seed + 1
            print(f"letters: {total} faults, {unknown} unknown and resolved, {len(failures)} broken", flush=True)
        backups(moisson, f"{work}/backups", site.server_port)
        security(moisson, f"{work}/security", site.server_port)
    print(f"letters: {total} faults, three letters of {readers} readers: " + ("nothing twice, nothing lost" if not failures else "BROKEN"))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
