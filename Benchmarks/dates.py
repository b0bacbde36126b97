#!/usr/bin/env python3
"""French date phrases: `moisson dates` beside dateparser (PyPI), on the labelled phrases of Tests/DatesTests.

    python3 Benchmarks/dates.py PATH-OF-MOISSON [RUNS]

Prints for each how many phrases it reads exactly (start and end at the day; dateparser knows no spans, so a second figure
counts starts only) and how many phrases a second, the median of RUNS.
"""
import datetime
import json
import pathlib
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]


def phrases():
    for file in sorted((ROOT / "Tests/DatesTests/Fixtures/phrases").glob("*")):
        if file.name.startswith(("README", "reviewed")):
            continue
        for line in file.read_text(encoding="utf-8").splitlines():
            cells = line.split("\t")
            if len(cells) >= 5 and not line.startswith("#"):
                yield cells


def moisson(program, cases):
    answers = {}
    for reference in sorted({case[1] for case in cases}):
        group = [case[0] for case in cases if case[1] == reference]
        out = subprocess.run(
            [program, "dates", "--reference", reference], input="\n".join(group) + "\n", text=True,
            capture_output=True, check=True).stdout.splitlines()
        for phrase, line in zip(group, out):
            answer = json.loads(line)
            answers[phrase, reference] = (answer["start"], answer["end"]) if answer else None
    return answers


def dateparser_answers(cases):
    import dateparser

    answers = {}
    for phrase, reference, *_ in cases:
        base = datetime.datetime.fromisoformat(reference)
        found = dateparser.parse(
            phrase, languages=["fr"],
            settings={"RELATIVE_BASE": base, "PREFER_DATES_FROM": "future", "DATE_ORDER": "DMY"})
        answers[phrase, reference] = (found.isoformat()[:16], None) if found else None
    return answers


def score(answers, cases):
    whole = starts = 0
    for phrase, reference, start, end, *_ in cases:
        truth = None if start == end == "null" else tuple(None if x == "null" else x for x in (start, end))
        answer = answers[phrase, reference]
        if truth is None or answer is None:
            whole += truth == answer
            starts += truth == answer
            continue
        cut = lambda a, b: a is not None and b is not None and a[: len(b)] == b
        is_start = answer[0] == truth[0] or cut(answer[0], truth[0])
        starts += is_start
        whole += is_start and (answer[1] or None) == truth[1]
    return whole, starts


def main():
    program, runs = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 3
    cases = list(phrases())
    print(f"{len(cases)} phrases")
    for name, answer in (("moisson", lambda: moisson(program, cases)), ("dateparser", lambda: dateparser_answers(cases))):
        times = []
        for _ in range(runs):
            began = time.perf_counter()
            answers = answer()
            times.append(time.perf_counter() - began)
        whole, starts = score(answers, cases)
        print(f"{name:11} exact {whole / len(cases):.3f}  start {starts / len(cases):.3f}  {len(cases) / statistics.median(times):,.0f} phrases/s")


main()
