#!/usr/bin/env python3
"""Reads a published folder with parsers that share no code with moisson, and says what they do not agree on.

    python3 Tests/Oracles/published.py output

Debian: python3-feedparser python3-icalendar python3-vobject python3-html5lib. Exit 1 on a finding, 2 on wrong usage.
"""

import datetime
import email
import email.policy
import glob
import json
import os
import re
import sys
import xml.etree.ElementTree as ElementTree

import feedparser
import html5lib
import icalendar
import vobject

ATOM = "{http://www.w3.org/2005/Atom}"
findings = []


def check(condition, where, what):
    if not condition:
        findings.append(f"{where}: {what}")


def read(path):
    with open(path, "rb") as file:
        return file.read()


def check_atom(path):
    """RFC 4287: what an atom:feed and an atom:entry must have, and what they may have once."""
    root = ElementTree.fromstring(read(path))
    check(root.tag == ATOM + "feed", path, "the root is no atom:feed")
    check_required(root, path)
    entries = root.findall(ATOM + "entry")
    ids = [entry.findtext(ATOM + "id") for entry in entries]
    check(len(ids) == len(set(ids)), path, "two entries have one id")
    check(len(root.findall(ATOM + "link[@rel='self']")) == 1, path, "there is not one link to itself")
    for entry in entries:
        where = f"{path} {entry.findtext(ATOM + 'id')}"
        check_required(entry, where)
        alternates = entry.findall(ATOM + "link[@rel='alternate']")
        check(alternates or entry.find(ATOM + "content") is not None, where, "neither link nor content")
        check(len(alternates) < 2, where, "two alternate links")
        check(entry.find(ATOM + "author") is not None or root.find(ATOM + "author") is not None, where, "no author")
        for name in ("summary", "content", "published", "source", "rights"):
            check(len(entry.findall(ATOM + name)) < 2, where, f"several {name}")
        check(len(entry.findtext(ATOM + "summary") or "") <= 300, where, "an excerpt of more than 300 characters")
    parsed = feedparser.parse(read(path))
    check(not parsed.bozo, path, f"feedparser: {parsed.get('bozo_exception')}")
    check([entry.id for entry in parsed.entries] == ids, path, "feedparser reads other entries")
    return ids


def check_required(element, where):
    for name in ("id", "title", "updated"):
        check(len(element.findall(ATOM + name)) == 1, where, f"not one {name}")
    for name in ("updated", "published"):
        for date in element.findall(ATOM + name):
            pattern = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)"
            check(re.fullmatch(pattern, date.text or ""), where, f"{name} is no date of RFC 3339")


def check_archives(folder):
    """RFC 5005: the chain from the feed reaches every archive document."""
    known = {os.path.relpath(path, folder) for path in glob.glob(os.path.join(folder, "archive", "*.atom"))}
    root = ElementTree.fromstring(read(os.path.join(folder, "feed.atom")))
    base = root.find(ATOM + "link[@rel='self']").get("href")[: -len("feed.atom")]
    seen = set()
    while (link := root.find(ATOM + "link[@rel='prev-archive']")) is not None:
        path = link.get("href").removeprefix(base)
        check(path in known, path, "linked but not published")
        if path in seen or path not in known:
            break
        seen.add(path)
        root = ElementTree.fromstring(read(os.path.join(folder, path)))
        check(root.find("{http://purl.org/syndication/history/1.0}archive") is not None, path, "not marked as archive")
    check(seen == known, folder, f"archives out of reach: {sorted(known - seen)}")


def check_json_feed(path, ids):
    feed = json.loads(read(path))
    check(feed["version"] == "https://jsonfeed.org/version/1.1", path, "version")
    check([item["id"] for item in feed["items"]] == ids, path, "other items than in feed.atom")
    keys = ["about", "kind", "regions", "themes", "sources", "event", "merged_because", "organiser", "excerpt"]
    for item in feed["items"]:
        check("content_text" in item or "content_html" in item, item["id"], "no content")
        check(list(item["_moisson"]) == keys, item["id"], "_moisson has other keys")


def check_rss(path, ids):
    parsed = feedparser.parse(read(path))
    check(not parsed.bozo and parsed.version == "rss20", path, f"feedparser: {parsed.get('bozo_exception')}")
    check([entry.id for entry in parsed.entries] == ids, path, "other items than in feed.atom")


def check_calendar(path):
    """Two parsers read the same events; no line is too long; no line end is bare."""
    content = read(path)
    lines = content.split(b"\r\n")
    check(b"\n" not in content.replace(b"\r\n", b""), path, "a line does not end in CRLF")
    check(all(len(line) <= 75 for line in lines), path, "a line of more than 75 octets")
    one = {}
    for event in icalendar.Calendar.from_ical(content).walk("VEVENT"):
        end = event.get("dtend")
        one[str(event["uid"])] = (str(event["summary"]), instant(event["dtstart"].dt), instant(end.dt) if end else None)
    other = {}
    for event in getattr(vobject.readOne(content.decode()), "vevent_list", []):
        end = instant(event.dtend.value) if hasattr(event, "dtend") else None
        other[event.uid.value] = (event.summary.value, instant(event.dtstart.value), end)
    for uid in one.keys() | other.keys():
        check(one.get(uid) == other.get(uid), uid, f"icalendar {one.get(uid)}, vobject {other.get(uid)}")


def instant(value):
    return value.astimezone(datetime.timezone.utc) if isinstance(value, datetime.datetime) else value


def check_html(path):
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    document = parser.parse(read(path))
    check(not parser.errors, path, f"html5lib: {parser.errors[:3]}")
    check(document.get("lang"), path, "no language")
    headings = [int(element.tag[1]) for element in document.iter() if re.fullmatch("h[1-6]", str(element.tag))]
    check(headings.count(1) == 1, path, "not one h1")
    check(all(b <= a + 1 for a, b in zip([0] + headings, headings)), path, f"headings {headings}")
    ids = [element.get("id") for element in document.iter() if element.get("id")]
    check(len(ids) == len(set(ids)), path, "an id stands twice")
    for link in document.iter("a"):
        check("".join(link.itertext()).strip(), path, f"a link without text: {link.get('href')}")
        target = link.get("href") or ""
        check(not target.startswith("#") or target[1:] in ids, path, f"no such place: {target}")


def check_links(path, folder):
    """Every link to one of our own files leads to one."""
    document = html5lib.HTMLParser(namespaceHTMLElements=False).parse(read(path))
    for element in [*document.iter("a"), *document.iter("link")]:
        target = (element.get("href") or "").split("?")[0].split("#")[0]
        if not target or re.match(r"[a-z]+:", target):
            continue
        there = os.path.normpath(os.path.join(os.path.dirname(path), target))
        check(os.path.isfile(there), path, f"a link to {target}, which is not there")


def check_embedded(path):
    """A list for other sites: small, without scripts and resources, its links leave the frame."""
    check(len(read(path)) <= 20_000, path, f"{len(read(path))} bytes")
    document = html5lib.HTMLParser(namespaceHTMLElements=False).parse(read(path))
    check((document.findtext("head/title") or "").strip(), path, "no title")
    for element in document.iter():
        check(element.tag not in ("script", "img", "form", "iframe", "object"), path, f"{element.tag}")
        check(element.tag != "a" or element.get("target") == "_top", path, f"{element.get('href')} stays in the frame")


def check_opml(path):
    root = ElementTree.fromstring(read(path))
    check(root.tag == "opml" and root.get("version") == "2.0", path, "no OPML 2.0")
    for outline in root.iter("outline"):
        check(outline.get("text"), path, "an outline without a text")
        check(outline.get("type") != "rss" or outline.get("xmlUrl"), path, "a subscription without an address")


MAIL_LIMIT = 92_160
ONLY_ON_THE_WEB = re.compile(r'<meta (http-equiv="Content-Security-Policy"|name="referrer")[^>]*>\n')


def check_mail(path):
    """RFC 5322, 2369, 2919, 3834: a mail that every program reads, and that asks nothing of the network."""
    content = read(path)
    message = email.message_from_bytes(content, policy=email.policy.default)
    parts = [message, *message.iter_parts()]
    check(not any(part.defects for part in parts), path, f"{[part.defects for part in parts]}")
    check(not any(message[name].defects for name in message), path, "a header has defects")
    for header in ("From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "List-Id", "List-Unsubscribe"):
        check(len(message.get_all(header, [])) == 1, path, f"not one {header}")
    check(message["Auto-Submitted"] == "auto-generated", path, "not marked as made by a program")
    check(re.fullmatch(r"<[0-9a-f]{32}@[A-Za-z0-9.-]+>", message["Message-ID"] or ""), path, "Message-ID")
    check(message.get_content_type() == "multipart/alternative", path, message.get_content_type())
    check(len(content) <= MAIL_LIMIT, path, f"{len(content)} octets")
    check(all(len(line) <= 78 for line in content.split(b"\r\n")), path, "a line of more than 78 octets")
    for kind, suffix in (("plain", ".txt"), ("html", ".html")):
        part = message.get_body((kind,))
        text = part.get_content().replace("\r\n", "\n") if part else ""
        whole = ONLY_ON_THE_WEB.sub("", read(path[:-4] + suffix).decode())
        is_cut = "la suite en ligne" in text
        check(text == whole or is_cut, path, f"the {kind} part is not {suffix}")
        if kind == "html":
            check_letter(path, text)


def check_letter(path, text):
    """A letter names no resource, and says its language and direction where webmail leaves them."""
    document = html5lib.HTMLParser(namespaceHTMLElements=False).parse(text)
    for element in document.iter():
        check(element.tag not in ("img", "script", "link", "iframe", "form", "video", "object"), path, f"{element.tag}")
        check("url(" not in (element.get("style") or "") and not element.get("src"), path, "a resource")
        check(element.tag != "table" or element.get("role") == "presentation", path, "a table that is no layout")
    body = document.find("body")
    check(any(element.get("lang") and element.get("dir") for element in body), path, "no language inside the body")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = sys.argv[1]
    at = lambda name: os.path.join(folder, name)
    ids = check_atom(at("feed.atom"))
    for path in glob.glob(at("*/*.atom")):
        check_atom(path)
    check_archives(folder)
    check_json_feed(at("feed.json"), ids)
    check_rss(at("feed.rss"), ids)
    for path in [at("agenda.ics")] + glob.glob(at("*/*.ics")):
        check_calendar(path)
    check_opml(at("sources.opml"))
    pages = glob.glob(at("**/*.html"), recursive=True)
    check(len(pages) > 5, folder, "hardly a page")
    for path in pages:
        check_html(path)
        check_links(path, folder)
    for path in glob.glob(at("embed/*.html")):
        check_embedded(path)
    for path in glob.glob(at("digests/*.eml")):
        check_mail(path)
    for finding in findings:
        print(finding)
    print(f"{folder}: {len(ids)} stories, {len(findings)} findings")
    sys.exit(1 if findings else 0)


main()
