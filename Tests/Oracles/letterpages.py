#!/usr/bin/env python3
"""Opens the letters in headless Chromium as a mail program and as webmail shows them, and compares them with their plain text.

    python3 Tests/Oracles/letterpages.py output [--all] [--screenshots FOLDER]

Webmail takes away every `<style>`, the head, and all attributes of `<html>` and `<body>`: the letter must be readable without them,
600 and 320 pixels wide, in light and in dark. Needs playwright and axe-playwright-python (PyPI) and a Chromium (`chromium` in PATH,
or CHROMIUM). Without --all the six newest letters are opened. Exit 1 on a finding, 2 on wrong usage, 3 when something is not installed.
"""

import argparse
import collections
import email
import email.policy
import os
import pathlib
import re
import shutil
import sys

try:
    import axe_playwright_python
    from playwright.sync_api import sync_playwright
except ImportError as error:
    print(f"letterpages.py: {error}", file=sys.stderr)
    sys.exit(3)

AXE = os.path.join(os.path.dirname(axe_playwright_python.__file__), "axe.min.js")
WIDTHS = [600, 320]
SMALLEST_TEXT = 13
LARGEST_MESSAGE = 92_160
findings = []


def check(holds, where, what):
    if not holds:
        findings.append(f"{where}: {what}")


def parts(path):
    """The plain text and the HTML of a message, which Python's parser must read without a defect."""
    content = path.read_bytes()
    message = email.message_from_bytes(content, policy=email.policy.default)
    for part in message.walk():
        check(not part.defects, path.name, f"{part.get_content_type()}: {part.defects}")
        for name, value in part.items():
            check(not getattr(value, "defects", ()), path.name, f"{name}: {value.defects}")
    check(len(content) <= LARGEST_MESSAGE, path.name, f"{len(content)} octets")
    check(max(map(len, content.split(b"\r\n"))) <= 998, path.name, "a line of more than 998 octets")
    alternatives = [p for p in message.walk() if p.get_content_type() == "multipart/alternative"]
    check(len(alternatives) == 1, path.name, f"{len(alternatives)} alternatives")
    types = [p.get_content_type() for p in alternatives[0].iter_parts()]
    check(types == ["text/plain", "text/html"], path.name, f"the parts are {types}")
    plain, html = (p.get_content() for p in alternatives[0].iter_parts())
    return plain, html


def as_webmail_shows(html):
    """The letter within the page of a mail program: no head, no style sheet, nothing of `<html>` and `<body>`."""
    body = re.search(r"<body[^>]*>(.*)</body>", html, re.S).group(1)
    body = re.sub(r"<style.*?</style>", "", body, flags=re.S)
    return ('<!DOCTYPE html><html lang="fr"><head><title>Courrier</title><meta name="viewport" content="width=device-width">'
            "<style>:root { color-scheme: light dark } body { margin: 0; background: Canvas }</style></head>"
            f"<body>{body}</body></html>")


def check_look(page, where):
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        check(over <= 0, where, f"{over} pixels wider than {width}")
    smallest = page.evaluate("""Math.min(...Array.from(document.querySelectorAll('*')).filter(e => e.offsetParent &&
        Array.from(e.childNodes).some(n => n.nodeType == 3 && n.textContent.trim())).map(e => parseFloat(getComputedStyle(e).fontSize)))""")
    check(smallest >= SMALLEST_TEXT, where, f"text of {smallest} pixels")
    hidden = page.evaluate("Array.from(document.links).filter(a => !a.innerText.trim()).length")
    check(hidden == 0, where, f"{hidden} links without words")
    loaded = page.evaluate("performance.getEntriesByType('resource').length")
    check(loaded == 0, where, f"{loaded} resources are loaded")


def check_access(page, where):
    page.add_script_tag(path=AXE)
    result = page.evaluate("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})")
    for violation in result["violations"]:
        first = violation["nodes"][0]
        check(False, where, f"axe: {violation['id']}: {first['html'][:160]} {first['failureSummary'][:200]}")


def check_words(page, plain, where):
    """The HTML and the plain text say the same words, but for the addresses that links hold."""
    def words(text):
        return collections.Counter(re.findall(r"\w+", re.sub(r"https?://\S+", "", text).casefold()))

    shown = words(page.evaluate("document.body.innerText"))
    told = words(plain)
    check(shown == told, where, f"only in HTML: {dict(list((shown - told).items())[:12])}; only in text: {dict(list((told - shown).items())[:12])}")
    links = set(page.evaluate("Array.from(document.links).map(a => a.getAttribute('href')).filter(h => h.startsWith('http'))"))
    missing = [link for link in links if link not in plain]
    check(not missing, where, f"links that the text does not have: {missing[:3]}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("output")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--screenshots")
    options = parser.parse_args()
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not chromium:
        print("letterpages.py: there is no chromium", file=sys.stderr)
        sys.exit(3)
    letters = sorted(pathlib.Path(options.output).glob("digests/**/*.eml"), key=lambda path: path.name)
    letters = letters if options.all else letters[-6:]
    check(letters, options.output, "there is no letter")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for path in letters:
            plain, html = parts(path)
            for way, content in [("mail", html), ("webmail", as_webmail_shows(html))]:
                for scheme in ("light", "dark"):
                    where = f"{path.name} ({way}, {scheme})"
                    context = browser.new_context(color_scheme=scheme, viewport={"width": 600, "height": 900})
                    page = context.new_page()
                    page.set_content(content)
                    check_look(page, where)
                    if scheme == "light":
                        check_words(page, plain, where)
                    if options.screenshots:
                        for width in WIDTHS:
                            page.set_viewport_size({"width": width, "height": 900})
                            page.screenshot(path=f"{options.screenshots}/{path.stem}-{way}-{scheme}-{width}.png", full_page=True)
                    check_access(page, where)
                    context.close()
        browser.close()
    for finding in findings:
        print(finding)
    print(f"{options.output}: {len(letters)} letters opened, {len(findings)} findings")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
