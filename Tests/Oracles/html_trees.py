#!/usr/bin/env python3
"""Compares our trees of generated tag soups with those of html5lib, which shares no code with moisson.

    python3 Tests/Oracles/html_trees.py .build/debug/moisson [COUNT]      4,000 soups unless COUNT says otherwise

Every soup comes from a fixed seed, so two runs compare the same ones. Exit 1 when fewer than AGREEMENT agree, 2 on wrong
usage. Debian: python3-html5lib (1.1: it knows no `template`, and follows an older standard in a few places).
"""
import concurrent.futures
import json
import os
import random
import subprocess
import sys
import tempfile

import html5lib

SEED = 20_241_128
AGREEMENT = 0.985
SHOWN = 5

BLOCKS = "p div section article ul ol li dl dt dd h1 h2 h4 pre blockquote address center form fieldset aside".split()
INLINE = "a b i em strong span font nobr u code big small s tt button label".split()
TABLES = "table tbody thead tfoot tr td th caption colgroup col".split()
OTHERS = "br hr img input select option optgroup textarea title head body html style script svg math mi desc foreignObject applet marquee object ruby rt rp iframe noscript".split()
TEXTS = ["a", "été", " ", "\n", "x < y", "&amp;", "&eacute;", "&notit;", "&#8217;", "&lt;p&gt;", "\u00a0", "12"]
ATTRIBUTES = ["", "", "", ' class="a b"', " id=x", ' href="?a=1&amp;b=2"', " title='\"'", " hidden", ' type="hidden"']
NAMESPACES = {"http://www.w3.org/1999/xlink": "xlink:", "http://www.w3.org/XML/1998/namespace": "xml:"}
VOID = set("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split())
RAW = set("style script xmp iframe noembed noframes plaintext".split())


def soup(number):
    """Returns the soup of a number: tags in any order, ends that match nothing, texts where none may stand."""
    pick = random.Random(SEED * 1_000_003 + number)
    names = pick.choices([BLOCKS, INLINE, TABLES, OTHERS], [4, 4, 4, 2], k=3)
    names = [name for group in names for name in group]
    parts, opened = [], []
    if pick.random() < 0.5:
        parts.append("<!DOCTYPE html>")
    for _ in range(pick.randint(2, 30)):
        chance = pick.random()
        if chance < 0.25:
            parts.append(pick.choice(TEXTS))
        elif chance < 0.65 or not opened:
            name = pick.choice(names)
            opened.append(name)
            parts.append(f"<{name}{pick.choice(ATTRIBUTES)}>")
        elif chance < 0.85:
            parts.append(f"</{opened.pop()}>")
        elif chance < 0.97:
            parts.append(f"</{pick.choice(opened)}>")
        else:
            parts.append("<!-- c -->")
    return "".join(parts)


def escaped(text, quote):
    text = text.replace("&", "&amp;").replace("\u00a0", "&nbsp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;") if quote else text


def local(name):
    """The name as it is written: without a namespace, or with the prefix that the standard gives it."""
    if not name.startswith("{"):
        return name
    namespace, plain = name[1:].split("}")
    return NAMESPACES.get(namespace, "") + plain


def written(element):
    """The tree of an element as HTML (HTML Standard, section 13.3)."""
    if not isinstance(element.tag, str):
        return f"<!--{element.text}-->"
    name = local(element.tag)
    out = [f"<{name}"]
    for key, value in element.attrib.items():
        out.append(f' {local(key)}="{escaped(value, True)}"')
    out.append(">")
    raw = name in RAW and "xhtml" in element.tag
    text = lambda value: value if raw else escaped(value, False)
    out.append(text(element.text or ""))
    for child in element:
        out.append(written(child))
        out.append(text(child.tail or ""))
    if name not in VOID or "xhtml" not in element.tag:
        out.append(f"</{name}>")
    return "".join(out)


def ours(program, text):
    with tempfile.NamedTemporaryFile(suffix=".html") as file:
        file.write(text.encode())
        file.flush()
        run = subprocess.run(
            [program, "select", file.name, "--json", "--", "html"], capture_output=True, check=True)
    return json.loads(run.stdout)[0]["outer_html"]


def main():
    if len(sys.argv) not in (2, 3) or not os.access(sys.argv[1], os.X_OK):
        print(__doc__.split("\n\n")[1], file=sys.stderr)
        return 2
    count = int(sys.argv[2]) if len(sys.argv) == 3 else 4_000
    soups = [soup(number) for number in range(count)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        found = list(pool.map(lambda text: ours(sys.argv[1], text), soups))
    agreed, shown = 0, 0
    for number, (text, tree) in enumerate(zip(soups, found)):
        expected = written(html5lib.parse(text))
        if tree == expected:
            agreed += 1
        elif shown < SHOWN:
            shown += 1
            print(f"soup {number}: {text!r}\n  html5lib {expected!r}\n  moisson  {tree!r}")
    print(f"{agreed} of {count} trees agree with html5lib ({agreed / count:.2%})")
    return 0 if agreed >= AGREEMENT * count else 1


if __name__ == "__main__":
    sys.exit(main())
