#!/usr/bin/env python3
"""Opens the published pages in headless Chromium and says what a reader could not do there.

    python3 Tests/Oracles/pages.py output [--screenshots FOLDER]

Needs playwright, axe-playwright-python and extruct (PyPI) and a Chromium (`chromium` in PATH, or CHROMIUM). Exit 1 on a finding,
2 on wrong usage, 3 when something of that is not installed.
"""

import functools
import glob
import html
import http.server
import os
import re
import shutil
import sys
import threading

try:
    import axe_playwright_python
    import extruct
    from playwright.sync_api import sync_playwright
except ImportError as error:
    print(f"pages.py: {error}", file=sys.stderr)
    sys.exit(3)

AXE = os.path.join(os.path.dirname(axe_playwright_python.__file__), "axe.min.js")
KINDS = ["index.html", "agenda.html", "about.html", "status.html", "digests/index.html"]
FOLDERS = ["regions", "themes", "embed", "archive"]
WIDTHS = [1280, 390, 320]
findings = []


def check(condition, where, what):
    if not condition:
        findings.append(f"{where}: {what}")


def pages(folder):
    """Every page of one kind, and one page of each folder: the largest."""
    found = [path for path in KINDS if os.path.exists(os.path.join(folder, path))]
    for name in FOLDERS:
        inside = glob.glob(os.path.join(folder, name, "*.html"))
        if inside:
            found.append(os.path.relpath(max(inside, key=os.path.getsize), folder))
    return found


def check_look(page, path, shots):
    """No page is wider than the screen, at the usual widths and with text twice as large."""
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        check(over <= 0, path, f"{over} pixels wider than a screen of {width}")
        if shots and width != 320:
            name = f"{path.replace('/', '-')[:-5]}-{width}.png"
            page.screenshot(path=os.path.join(shots, name), full_page=True)
    page.set_viewport_size({"width": 640, "height": 900})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    check(over <= 0, path, f"{over} pixels too wide with text of 200 %")
    page.evaluate("document.documentElement.style.fontSize = ''")


def check_access(browser, url, path):
    """axe finds no violation of WCAG 2.2 AA, in light and in dark."""
    for scheme in ("light", "dark"):
        context = browser.new_context(bypass_csp=True, color_scheme=scheme)
        page = context.new_page()
        page.goto(url)
        page.add_script_tag(path=AXE)
        result = page.evaluate(
            "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})")
        for violation in result["violations"]:
            first = violation["nodes"][0]
            check(False, path, f"axe ({scheme}): {violation['id']}: {first['html'][:160]} {first['failureSummary'][:200]}")
        context.close()


def check_filter(page, path):
    """Search folds accents and plurals; the state is in the address, and the address gives it back."""
    title = page.locator("article .title").first.inner_text()
    words = [word for word in re.findall(r"\w{5,}", title)][:2]
    page.goto(page.url.split("?")[0])
    page.evaluate("document.getElementById('filter').open = true")
    page.fill("#q", " ".join(word.upper().rstrip("S") + "S" for word in words))
    shown = page.locator("article:not([hidden]) .title").all_inner_texts()
    check(title in shown, path, f"« {words} » in the plural does not find « {title} »")
    check("q=" in page.url, path, "the address does not hold the search")
    count = len(shown)
    page.goto(page.url)
    check(len(page.locator("article:not([hidden])").all()) == count, path, "the address does not give the search back")
    page.fill("#q", "motquinexistepas")
    check(page.locator("article:not([hidden])").count() == 0, path, "a word that stands nowhere finds something")
    check(page.locator("[data-group]:not([hidden])").count() == 0, path, "headings stand without their stories")
    check(len(page.inner_text("#outcome")) > 20, path, "nothing says that nothing was found")
    page.locator("button[type=reset]").click()
    page.wait_for_timeout(50)
    check("q=" not in page.url, path, "the reset leaves the search in the address")


def check_older(page, path, folder):
    """What stands on the page of an older month alone is found after one more press of a button."""
    on_page = set(page.locator("article .title").all_inner_texts())
    archived = []
    for file in glob.glob(os.path.join(folder, "archive", "*.html")):
        with open(file, encoding="utf-8") as content:
            archived += re.findall(r'<h4 class="title[^>]*>(?:<a[^>]*>)?([^<&]{12,})<', content.read())
    missing = [title for title in archived if title not in on_page]
    if not missing:
        return
    page.evaluate("document.getElementById('filter').open = true")
    page.fill("#q", missing[0])
    page.locator("#more").click()
    page.wait_for_timeout(1500)
    shown = page.locator("article:not([hidden]) .title").all_inner_texts()
    check(missing[0] in shown, path, f"« {missing[0]} » of an older month is not found: {page.inner_text('#outcome')}")


def check_keyboard(page, path):
    """The first key leads to the skip link, and that to the content."""
    page.goto(page.url.split("?")[0].split("#")[0])
    page.keyboard.press("Tab")
    check(page.evaluate("document.activeElement.className") == "skip", path, "the first stop is no skip link")
    page.keyboard.press("Enter")
    check(page.url.endswith("#main"), path, "the skip link does not skip")


def check_frame(browser, url, path):
    """The list for other sites is readable in a narrow frame, and its links leave it."""
    page = browser.new_page(viewport={"width": 800, "height": 700})
    page.set_content(f'<iframe src="{html.escape(url)}" title="x" width="300" height="600"></iframe>')
    frame = page.frame_locator("iframe")
    frame.locator("h1").wait_for()
    inner = page.frames[1]
    check(inner.evaluate("document.documentElement.scrollWidth") <= 300, path, "wider than 300 pixels")
    targets = inner.evaluate("Array.from(document.links).map(a => a.target)")
    check(targets and set(targets) == {"_top"}, path, f"links open in {set(targets)}")
    size = inner.evaluate("parseFloat(getComputedStyle(document.querySelector('li a')).fontSize)")
    check(size >= 15, path, f"text of {size} pixels")
    page.close()


def check_data(folder, path):
    """extruct reads back what the page tells programs: a list, events, and the same stories as microformats."""
    with open(os.path.join(folder, path), encoding="utf-8") as file:
        data = extruct.extract(file.read(), base_url="https://veille.example.org/", syntaxes=["json-ld", "microformat", "opengraph"])
    graph = data["json-ld"][0]["@graph"]
    listed = next(node for node in graph if node["@type"] == "ItemList")["itemListElement"]
    entries = [child for item in data["microformat"] for child in [item, *item.get("children", [])]]
    told = [item for item in entries if item["type"][0] in ("h-entry", "h-event")]
    names = {item["properties"].get("name", [""])[0] for item in told}
    missing = [node["name"] for node in listed if " ".join(node["name"].split()) not in {" ".join(name.split()) for name in names}]
    check(not missing, path, f"not told as microformats: {missing[:3]}")
    events = [node for node in graph if node["@type"] == "Event"]
    check(all(node["startDate"] for node in events), path, "an event without a day")
    check(data["opengraph"], path, "no Open Graph")
    return len(listed), len(events)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def served(folder):
    """The address at which this machine shows a folder."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"


def main():
    if len(sys.argv) not in (2, 4) or (len(sys.argv) == 4 and sys.argv[2] != "--screenshots"):
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    folder = os.path.abspath(sys.argv[1])
    shots = sys.argv[3] if len(sys.argv) == 4 else None
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not chromium:
        print("pages.py: there is no chromium", file=sys.stderr)
        sys.exit(3)
    address = served(folder)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for path in pages(folder):
            url = address + path
            page = browser.new_page()
            problems = []
            page.on("pageerror", lambda error: problems.append(str(error)))
            page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
            page.goto(url)
            check_look(page, path, shots)
            check_access(browser, url, path)
            if path.startswith("embed"):
                check_frame(browser, url, path)
            if page.locator("#filter").count() and page.locator("article").count():
                check_filter(page, path)
                if path == "index.html":
                    check_older(page, path, folder)
                check_keyboard(page, path)
                check_data(folder, path)
            check(not problems, path, f"the browser complains: {problems[:2]}")
            page.close()
        browser.close()
    for finding in findings:
        print(finding)
    print(f"{folder}: {len(pages(folder))} pages opened, {len(findings)} findings")
    sys.exit(1 if findings else 0)


main()
