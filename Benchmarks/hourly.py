#!/usr/bin/env python3
"""Harvests a country every hour: many pages on hosts of their own in 127.0.0.0/8, of which a tenth change from hour to hour.

usage: hourly.py MOISSON [PAGES [ITEMS]]     21,000 pages of 3 items by default; a page in twenty is the second of its host

Prints, for the first hour and those after it, the wall time, the CPU time, the largest resident set, the requests and the size
of the database. The server is this script itself; its CPU is not counted.
"""
import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request

import notices

PORT = 18443
HOURS = 4
CHANGED = 10


def host(page, pages):
    number = page % (pages - pages // 21) + 1
    return "127.%d.%d.%d" % (number >> 16 & 255, number >> 8 & 255, number & 255)


class Site(asyncio.Protocol):
    """Answers for every host: a feed a page, with an ETag."""

    texts = []
    items = pages = hour = requests = 0

    def connection_made(self, transport):
        self.transport, self.rest = transport, b""

    def data_received(self, data):
        self.rest += data
        while b"\r\n\r\n" in self.rest:
            head, _, self.rest = self.rest.partition(b"\r\n\r\n")
            lines = head.decode("latin-1").split("\r\n")
            known = [line.split(":", 1)[1].strip() for line in lines if line.lower().startswith("if-none-match:")]
            self.transport.write(self.answer(lines[0].split()[1], known))

    def answer(self, path, known):
        if path.startswith("/hour/"):
            Site.hour = int(path[6:])
            body, Site.requests = str(Site.requests).encode(), 0
            return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
        Site.requests += 1
        if not path.startswith("/p/"):
            return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
        page = int(path[3:-4])
        news = sum((page + hour) % CHANGED == 0 for hour in range(1, Site.hour + 1))
        tag = '"%d-%d"' % (page, news)
        if tag in known:
            return b"HTTP/1.1 304 Not Modified\r\nETag: %s\r\n\r\n" % tag.encode()
        body = self.feed(page, news).encode()
        kind = b"Content-Type: application/rss+xml\r\nETag: %s\r\nContent-Length: %d" % (tag.encode(), len(body))
        return b"HTTP/1.1 200 OK\r\n" + kind + b"\r\n\r\n" + body

    def feed(self, page, news):
        first = page * (Site.items + HOURS)
        shown = [
            "<item><title>%s</title><link>http://%s:%d/i/%d</link><guid>i%d</guid><description>%s</description></item>"
            % (text["title"], host(page, Site.pages), PORT, number, number, text["text"])
            for number, text in enumerate(Site.texts[first : first + Site.items + news], first)
        ]
        return '<rss version="2.0"><channel><title>Page %d</title>%s</channel></rss>' % (page, "".join(reversed(shown)))


async def serve(pages, items):
    Site.pages, Site.items = pages, items
    Site.texts = list(notices.Writer().run(pages * (items + HOURS)))
    server = await asyncio.get_running_loop().create_server(Site, "0.0.0.0", PORT, backlog=4096)
    await server.serve_forever()


def configuration(pages):
    sources = {}
    for page in range(pages):
        name = host(page, pages)
        source = {"id": name, "name": name, "homepage": "http://%s:%d/" % (name, PORT), "pages": []}
        sources.setdefault(name, source)["pages"].append({"url": "http://%s:%d/p/%d.xml" % (name, PORT, page)})
    network = {"allowPrivateAddresses": True, "concurrency": 64}
    return {"title": "France", "link": "https://france.example/", "network": network, "sources": list(sources.values())}


def ask(path):
    while True:
        try:
            return urllib.request.urlopen("http://127.0.0.1:%d%s" % (PORT, path)).read().decode()
        except OSError:
            time.sleep(0.5)


def harvest(program, folder, hour):
    command = [program, "harvest", "--all", "--quiet", "--now", "2026-12-01T%02d:10:00Z" % hour]
    for option, name in [("--config", "feeds.json"), ("--database", "db"), ("--output", "output")]:
        command += [option, os.path.join(folder, name)]
    begin = time.time()
    _, status, used = os.wait4(subprocess.Popen(command).pid, 0)
    asked = ask("/hour/%d" % (hour + 1))
    size = sum(os.path.getsize(os.path.join(folder, name)) for name in os.listdir(folder) if name.startswith("db"))
    print(
        "hour %d: %.1f s wall, %.1f s CPU, %d MB, %s requests, database %d MB, exit %d"
        % (hour, time.time() - begin, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024, asked, size // 1_000_000, status >> 8),
        flush=True,
    )


def main():
    program, pages, items = sys.argv[1], *(int(value) for value in (sys.argv[2:] + ["21000", "3"][len(sys.argv) - 2 :])[:2])
    server = os.fork()
    if server == 0:
        asyncio.run(serve(pages, items))
    folder = tempfile.mkdtemp(prefix="hourly")
    try:
        with open(os.path.join(folder, "feeds.json"), "w") as file:
            json.dump(configuration(pages), file)
        ask("/hour/0")
        for hour in range(HOURS):
            harvest(program, folder, hour)
    finally:
        os.kill(server, 15)
        shutil.rmtree(folder)


main()
