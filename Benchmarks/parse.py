#!/usr/bin/env python3
"""Parses the same feeds with moisson and with its peers, side by side, and prints medians.

usage: parse.py [FOLDER [RUNS]]     FOLDER keeps the corpus (default: .build/corpus), RUNS is 5

A peer that is not installed is left out: sfeed and xmllint come with Debian, fastfeedparser and feedparser from
PyPI (run this with the interpreter that has them), gofeed needs Go.
"""
import os
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, ".build", "corpus")
RUNS = int(sys.argv[2]) if len(sys.argv) > 2 else 5
BUILD = os.environ.get("BENCH_BUILD", os.path.join(HERE, ".build"))

PYTHON = """
import sys, %(module)s as reader
items = 0
for line in sys.stdin:
    with open(line.strip(), 'rb') as file:
        items += len(reader.parse(file.read()).entries)
print('items=%%d' %% items)
"""


def prepared():
    if not os.path.exists(os.path.join(FOLDER, "big.xml")):
        subprocess.run([sys.executable, os.path.join(HERE, "corpus.py"), FOLDER], check=True)
    sax = os.path.join(FOLDER, "sax")
    flags = subprocess.run(["xml2-config", "--cflags", "--libs"], capture_output=True, text=True, check=True)
    subprocess.run(["cc", "-O2", os.path.join(HERE, "sax.c"), "-o", sax] + flags.stdout.split(), check=True)
    subprocess.run(["swift", "build", "-c", "release", "--package-path", HERE, "--scratch-path", BUILD], check=True)
    return sax


def installed(module):
    return subprocess.run([sys.executable, "-c", "import " + module], capture_output=True).returncode == 0


def peers(sax):
    bench = os.path.join(BUILD, "release", "moisson-bench")
    yield "moisson parse", [bench, "parse"]
    yield "moisson extract (sanitised)", [bench, "extract"]
    yield "libxml2 SAX + copy, C", [sax]
    if shutil.which("xmllint"):
        yield "xmllint --stream", ["sh", "-c", "xargs xmllint --stream --huge --noout"]
    if shutil.which("sfeed"):
        yield "sfeed (a process a feed)", ["sh", "-c", "while read -r f; do sfeed < \"$f\"; done > /dev/null"]
    for module in ["fastfeedparser", "feedparser"]:
        if installed(module):
            yield module, [sys.executable, "-c", PYTHON % {"module": module}]


def measured(command, names):
    start = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    process.stdin.write(names)
    process.stdin.close()
    _, _, usage = os.wait4(process.pid, 0)
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    sax = prepared()
    small = os.path.join(FOLDER, "small")
    sets = {
        "1,000 feeds of 50 KB": [os.path.join(small, name) for name in sorted(os.listdir(small))],
        "one feed of 20 MB": [os.path.join(FOLDER, "big.xml")],
    }
    for title, files in sets.items():
        size = sum(os.path.getsize(name) for name in files) / 1e6
        names = ("\n".join(files) + "\n").encode()
        print("\n%s (%.1f MB)\n%-28s %10s %10s %8s" % (title, size, "", "MB/s wall", "MB/s CPU", "peak MB"))
        for name, command in peers(sax):
            runs = [measured(command, names) for _ in range(1 if name == "feedparser" else RUNS)]
            wall, cpu, peak = (statistics.median(run[i] for run in runs) for i in range(3))
            print("%-28s %10.0f %10.0f %8.0f" % (name, size / wall, size / cpu, peak), flush=True)


main()
