#!/usr/bin/env python3
"""Measures how the sources are built, and fails where they leave the rules of Sources/README.md.

    structure.py                 checks the tree; prints what breaks a rule, exit 1 if anything does
    structure.py --figures       also prints a table of figures, a row a room
    structure.py --root DIR      another tree's Sources folder, measured and not checked

Swift is read as text: comments and string contents are blanked first, so what is counted is code.
"""
import collections
import pathlib
import re
import sys

LONGEST_FUNCTION = 40
MOST_FREE = 0.15
MOST_UNLABELLED = 0.40
# Rooms with more parameters without a label than the limit; a room that keeps it is taken out.
UNLABELLED_YET = {"Markup", "Web"}

WORDS = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
FUNCTION = re.compile(r"\b(func\s+(?:`?\w+`?|[^\s\w(]+))\s*(?:<[^>{]*>)?\(")
TYPE = re.compile(r"\b(?:struct|enum|class|actor|protocol|typealias)\s+(\w+)")
TOP_TYPE = re.compile(r"^(?!fileprivate|private)(?:[\w()]+ )*?(?:struct|enum|class|actor|protocol|typealias) (\w+)", re.M)
TOP_VALUE = re.compile(r"^(?!fileprivate|private)(?:@\w+(?:\([^)]*\))? )*(?:[\w()]+ )*?(?:func|let|var) `?(\w+)", re.M)


def blanked(text):
    """The source with comments and string contents as blanks, of the same length and lines."""
    out, i, depth = list(text), 0, 0
    while i < len(text):
        two = text[i : i + 2]
        if two == "//":
            end = text.find("\n", i)
            end = len(text) if end < 0 else end
        elif two == "/*":
            end = text.find("*/", i) + 2
        elif text[i] == '"' or (text[i] == "#" and re.match(r'#+"', text[i:])):
            hashes = len(re.match(r"#*", text[i:]).group(0))
            quote = '"""' if text.startswith('"""', i + hashes) else '"'
            close, j = quote + "#" * hashes, i + hashes + len(quote)
            while j < len(text) and not text.startswith(close, j):
                j += 2 if text[j] == "\\" and not hashes else 1
            end = j + len(close)
        else:
            i += 1
            continue
        for k in range(i, min(end, len(text))):
            if text[k] != "\n":
                out[k] = " "
        i = end
    return "".join(out)


def closing(text, at, pair="()"):
    depth = 0
    for i in range(at, len(text)):
        if text[i] == pair[0]:
            depth += 1
        elif text[i] == pair[1]:
            depth -= 1
            if depth == 0:
                return i
    return len(text) - 1


def parameters(inner):
    parts, depth, start = [], 0, 0
    for i, c in enumerate(inner):
        if c in "([{<":
            depth += 1
        elif c in ")]}" or (c == ">" and inner[i - 1] != "-"):
            depth -= 1
        elif c == "," and depth == 0:
            parts.append(inner[start:i])
            start = i + 1
    parts.append(inner[start:])
    return [p.strip() for p in parts if ":" in p]


class File:
    def __init__(self, path, room):
        self.path, self.room = path, room
        self.text = path.read_text()
        self.code = blanked(self.text)
        self.names = set(TOP_TYPE.findall(self.code)) | set(TOP_VALUE.findall(self.code))
        self.types = set(TOP_TYPE.findall(self.code))
        # A name that the file gives to something of its own is not the other file's.
        own = set(re.findall(r"\b(?:func|let|var|case)\s+`?(\w+)|(\w+)\s*:(?!:)|\.(\w+)", self.code))
        own = {name for names in own for name in names if name and name[0].islower()}
        self.words = set(WORDS.findall(self.code)) - own
        self.functions = list(self.read_functions())

    def read_functions(self):
        """(name, is free, parameters without a label, parameters, lines, first line) of every function that is not local."""
        scopes, stack = [], []
        for i, c in enumerate(self.code):
            if c == "{":
                head = self.code[max(self.code.rfind(b, 0, i) for b in "{};") + 1 : i]
                kind = "type" if re.search(r"\b(struct|enum|class|actor|protocol|extension)\s+[\w.]+", head) else "body"
                stack.append((kind, i))
            elif c == "}" and stack:
                kind, start = stack.pop()
                scopes.append((start, i, kind))
        scopes.sort()
        for m in FUNCTION.finditer(self.code):
            holders = [s for s in scopes if s[0] < m.start() < s[1]]
            if any(kind == "body" for _, _, kind in holders):
                continue
            end = closing(self.code, m.end() - 1)
            found = parameters(self.code[m.end() : end])
            unlabelled = sum(1 for p in found if re.match(r"(?:@\w+\s+)?_\s", p))
            body = self.code.find("{", end)
            stop = closing(self.code, body, "{}") if body >= 0 else end
            lines = self.code.count("\n", m.start(), stop) + 1
            name = m.group(1).split()[-1]
            is_operator = not re.match(r"[\w`]", name)
            yield name, not holders, 0 if is_operator else unlabelled, 0 if is_operator else len(found), lines, self.code.count("\n", 0, m.start()) + 1


def components(edges):
    """Groups of nodes that reach one another (Tarjan)."""
    index, low, stack, on, out = {}, {}, [], set(), []

    def visit(v):
        index[v] = low[v] = len(index)
        stack.append(v)
        on.add(v)
        for w in edges[v]:
            if w not in index:
                visit(w)
                low[v] = min(low[v], low[w])
            elif w in on:
                low[v] = min(low[v], index[w])
        if low[v] == index[v]:
            group = []
            while True:
                w = stack.pop()
                on.discard(w)
                group.append(w)
                if w == v:
                    break
            if len(group) > 1:
                out.append(group)

    for v in list(edges):
        if v not in index:
            visit(v)
    return out


def cycles(files):
    """Groups of files of one room that need one another: a file needs another when it says a name declared only there."""
    homes = collections.defaultdict(set)
    for f in files:
        for name in f.names:
            homes[name].add(f)
    edges = {f: set() for f in files}
    why = {}
    for f in files:
        for name in f.words - f.names:
            for home in homes.get(name, ()):
                if len(homes[name]) == 1 and home is not f:
                    edges[f].add(home)
                    why[(f, home)] = name
    return components(edges), why


DOC = re.compile(r"^\s*///\s?(.*)$")
RELATIVE = re.compile(r"^(Who|What|Whether|Where|When|Which|How|Why|Whose)\b")


def doc_openers(text):
    lines = text.split("\n")
    for i, line in enumerate(lines):
        m = DOC.match(line)
        if m and (i == 0 or not DOC.match(lines[i - 1])):
            yield m.group(1)


def shares(room, counts):
    if counts["free"] > MOST_FREE * counts["functions"]:
        yield f"{room}: {counts['free']} of {counts['functions']} functions are free; {MOST_FREE:.0%} at most"
    if room not in UNLABELLED_YET and counts["unlabelled"] > MOST_UNLABELLED * counts["parameters"]:
        yield f"{room}: {counts['unlabelled']} of {counts['parameters']} parameters have no label; {MOST_UNLABELLED:.0%} at most"


def main():
    sys.setrecursionlimit(10_000)
    arguments = sys.argv[1:]
    root = pathlib.Path(__file__).resolve().parents[2] / "Sources"
    checks = True
    if "--root" in arguments:
        root, checks = pathlib.Path(arguments[arguments.index("--root") + 1]), False
    rooms = sorted(p.name for p in root.iterdir() if p.is_dir() and any(p.rglob("*.swift")))
    files = {r: [File(p, r) for p in sorted((root / r).rglob("*.swift"))] for r in rooms}
    faults, table = [], []
    total = collections.Counter()
    for r in rooms:
        functions = [(f, *g) for f in files[r] for g in f.functions]
        groups, why = cycles(files[r])
        docs = [d for f in files[r] for d in doc_openers(f.text)]
        row = collections.Counter(
            files=len(files[r]), lines=sum(f.text.count("\n") for f in files[r]), functions=len(functions),
            free=sum(1 for g in functions if g[2]), unlabelled=sum(g[3] for g in functions),
            parameters=sum(g[4] for g in functions), long=sum(1 for g in functions if g[5] > LONGEST_FUNCTION),
            cyclic=sum(len(g) for g in groups), docs=len(docs), relative=sum(1 for d in docs if RELATIVE.match(d)))
        table.append((r, row))
        total.update(row)
        for group in groups:
            inside = {f: [h for h in group if (f, h) in why] for f in group}
            said = "; ".join(f"{f.path.name} needs {h.path.name} ({why[(f, h)]})" for f in group for h in inside[f])
            faults.append(f"{r}: files need one another: {said}")
        for f, name, _, _, _, lines, first in functions:
            if lines > LONGEST_FUNCTION:
                faults.append(f"{r}/{f.path.name}:{first}: {name} has {lines} lines; {LONGEST_FUNCTION} at most")
        faults += shares(r, row)
    homes = collections.defaultdict(set)
    for r in rooms:
        for f in files[r]:
            for name in f.types:
                homes[name].add(r)
    for name, where in sorted(homes.items()):
        if len(where) > 1:
            faults.append(f"two types are called {name}: in {', '.join(sorted(where))}")
    if "--figures" in arguments or not checks:
        print(f"{'room':12}{'files':>7}{'lines':>8}{'functions':>11}{'free':>7}{'no label':>10}{'> 40':>6}{'in cycles':>11}{'docs':>7}{'relative':>10}")
        for r, c in table + [("all", total)]:
            free, bare, rel = (c[a] / max(c[b], 1) for a, b in (("free", "functions"), ("unlabelled", "parameters"), ("relative", "docs")))
            print(f"{r:12}{c['files']:7}{c['lines']:8}{c['functions']:11}{free:7.0%}{bare:10.0%}{c['long']:6}{c['cyclic']:11}{c['docs']:7}{rel:10.0%}")
    if checks:
        for fault in faults:
            print(fault)
        sys.exit(1 if faults else 0)


main()
