#!/usr/bin/env python3
"""Fits the weights by which a notice's kind is decided, and says how well they do on notices that were left out.

    KIND_FEATURES=FILE swift test --filter kindFeatures     # writes the labelled notices' features
    python3 Benchmarks/kinds.py FILE                        # fits, prints, writes Sources/Notices/Knowledge/KindWeights.swift

A log-linear model (multinomial logistic regression) with an L2 penalty; needs numpy.
"""
import pathlib
import sys

import numpy

KINDS = ["news", "event", "publication", "call", "recap", "press", "job"]  # as `Kind` has them
PENALTY = 6.0
FOLDS = 25
TARGET = pathlib.Path(__file__).resolve().parents[1] / "Sources/Notices/Knowledge/KindWeights.swift"


def read(path):
    lines = pathlib.Path(path).read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines[1:]]
    return (lines[0].split("\t")[1:], numpy.array([[float(cell) for cell in row[1:]] for row in rows]),
            numpy.array([KINDS.index(row[0]) for row in rows]))


def probabilities(values, weights):
    scores = values @ weights
    scores -= scores.max(axis=1, keepdims=True)
    shares = numpy.exp(scores)
    return shares / shares.sum(axis=1, keepdims=True)


def fit(values, kinds, steps=300):
    """Gradient descent with momentum; the penalty makes the loss convex, so the start does not matter. Each kind weighs alike."""
    truth = numpy.eye(len(KINDS))[kinds]
    counts = truth.sum(axis=0)
    balance = (len(kinds) / len(KINDS) / counts[kinds]) ** 0.5
    weights = numpy.zeros((values.shape[1], len(KINDS)))
    momentum = numpy.zeros_like(weights)
    rate = 1.0 / (0.5 * numpy.linalg.norm(values * balance[:, None] ** 0.5, 2) ** 2 + PENALTY)
    for _ in range(steps):
        error = (probabilities(values, weights) - truth) * balance[:, None]
        momentum = 0.9 * momentum - rate * (values.T @ error + PENALTY * weights)
        weights = weights + momentum
    return weights


def macro(found, kinds):
    scores = {}
    for index, kind in enumerate(KINDS):
        right = ((found == index) & (kinds == index)).sum()
        scores[kind] = 2 * right / max(1, (found == index).sum() + (kinds == index).sum())
    return sum(scores.values()) / len(scores), scores


def left_out(values, kinds):
    """Each notice judged by weights that were fitted without it and its fold."""
    order = numpy.random.default_rng(1).permutation(len(kinds))
    found = numpy.zeros_like(kinds)
    for fold in range(FOLDS):
        out = order[fold::FOLDS]
        rest = numpy.setdiff1d(order, out)
        found[out] = (values[out] @ fit(values[rest], kinds[rest], steps=200)).argmax(axis=1)
    return found


def source(names, weights):
    out = ["// Written by Benchmarks/kinds.py: do not edit.", "",
           "/// The weight of each feature of `KindFeatures` for each kind, in the order of `Kind.allCases`.",
           "let kindWeights: [[Double]] = ["]
    for name, row in zip(names, weights):
        out.append("    [" + ", ".join(f"{weight:.2f}" for weight in row) + f"],  // {name}")
    return "\n".join(out) + "\n]\n"


def main():
    names, values, kinds = read(sys.argv[1])
    for title, found in (("left out", left_out(values, kinds)), ("fitted", (values @ fit(values, kinds)).argmax(axis=1))):
        mean, scores = macro(found, kinds)
        print(f"{title:9} {len(kinds)} notices, accuracy {(found == kinds).mean():.3f}, macro-F1 {mean:.3f}  "
              + "  ".join(f"{kind} {score:.2f}" for kind, score in scores.items()))
    TARGET.write_text(source(names, fit(values, kinds)), encoding="utf-8")


main()
