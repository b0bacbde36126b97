"""Reads the features of the labelled notices, and writes the tables of words that are fitted on them."""
import collections
import json
import pathlib

import numpy
import scipy.sparse

FOLDER = pathlib.Path(__file__).resolve().parents[1] / "Sources/Notices/Knowledge"

class Notices:
    """`head`: the names of the values; `rows`: an object a notice; `writers`: who wrote each."""

    def __init__(self, path):
        lines = pathlib.Path(path).read_text(encoding="utf-8").splitlines()
        self.head = json.loads(lines[0])
        self.rows = [json.loads(line) for line in lines[1:]]
        self.writers = numpy.array([row["writer"] for row in self.rows], dtype=object)

    def word_matrix(self, least, places=None, unseen=()):
        """The words that at least so many notices have, perhaps at these places only and not by these writers, and which notice has which."""
        chosen = [[word for word in row["words"] if places is None or word[0] in places] for row in self.rows]
        counts = collections.Counter(word for row, words in zip(self.rows, chosen) if row["writer"] not in unseen for word in words)
        words = sorted(word for word, count in counts.items() if count >= least)
        columns = {word: column for column, word in enumerate(words)}
        found = [(row, columns[word]) for row, words in enumerate(chosen) for word in words if word in columns]
        return words, scipy.sparse.csr_matrix((numpy.ones(len(found)), tuple(zip(*found))), shape=(len(self.rows), len(words)))


def write_words(name, words, weights, unit, outcome, order):
    """Writes a table of the words that have any weight in units, a column an outcome."""
    rows = [(word, numpy.rint(row / unit).astype(int)) for word, row in zip(words, weights)]
    out = ["// Written by Benchmarks: do not edit.", "", "/// The weight of one in the table.",
           f"let {name}WordUnit = {unit}", "",
           f"/// A line a word: the letter of its place (`WordWeights`) and its stem, then a weight a {outcome}, in the order of",
           f"/// `{order}`.", f'let {name}WordTable: StaticString = """']
    out += ["    " + word + " " + " ".join(map(str, row)) for word, row in rows if row.any()]
    file = FOLDER / f"{name.capitalize()}WordWeights.swift"
    file.write_text("\n".join(out) + '\n    """\n', encoding="utf-8")
