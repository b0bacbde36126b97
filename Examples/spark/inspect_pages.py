#!/usr/bin/env python3
"""Reads a folder of archived pages with `moisson inspect --batch` on Apache Spark, one process a partition.

    inspect_pages.py FOLDER OUTPUT [--moisson PATH] [--master URL] [--slices N] [--repeat N] --now INSTANT

Every file below FOLDER is one question; OUTPUT gets one answer a line, in the order of the files' names. Without a
cluster it runs on this machine (`--master "local[2]"`: two cores).
"""
import argparse
import shlex
import time

from questions import questions


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("folder")
    arguments.add_argument("output")
    arguments.add_argument("--moisson", default="moisson", help="the program, at this place on every machine")
    arguments.add_argument("--slices", type=int, default=2, help="partitions, each a process of its own at a time")
    arguments.add_argument("--master", default="local[2]", help="where Spark runs: local[2], spark://host:7077")
    arguments.add_argument("--repeat", type=int, default=1, help="ask for the folder so many times, to measure")
    arguments.add_argument("--now", required=True, help="the instant of the run: without it two runs could differ")
    wished = arguments.parse_args()

    from pyspark.sql import SparkSession

    builder = SparkSession.builder.appName("moisson inspect").master(wished.master)
    spark = builder.config("spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    lines = list(questions(wished.folder, wished.repeat))
    command = f"{shlex.quote(wished.moisson)} inspect --batch --json --now {shlex.quote(wished.now)}"
    # The first job starts Python's and Java's workers; it is not what is measured.
    spark.sparkContext.parallelize(range(wished.slices), wished.slices).count()
    started = time.monotonic()
    # A partition keeps its order and partitions keep theirs, so the answers stand as the questions did.
    # checkCode: a worker that dies fails its task, and Spark tries it again elsewhere: answers depend on nothing else.
    answers = spark.sparkContext.parallelize(lines, wished.slices).pipe(command, checkCode=True).collect()
    seconds = time.monotonic() - started
    spark.stop()
    with open(wished.output, "w", encoding="utf-8") as out:
        out.writelines(line + "\n" for line in answers)
    print(f"{len(answers)} pages in {seconds:.2f} s: {len(answers) / seconds:.0f} a second")


main()
