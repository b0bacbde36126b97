#!/usr/bin/env python3
"""Fits the weights by which a notice's kind is decided, and says how well they do on notices that were left out.

    NOTICE_FEATURES=FILE swift test --filter noticeFeatures   # writes the labelled notices' features, an object a line
    python3 Benchmarks/kinds.py FILE                        # fits, prints, writes Sources/Notices/Knowledge/Kind*Weights.swift

A log-linear model (multinomial logistic regression) with an L2 penalty, over what is known (the groups of `kindCues`, dates,
tense) and over the words themselves, which pay a higher penalty. Needs numpy and scipy.
"""
import collections
import sys

import numpy
import scipy.optimize
import scipy.sparse

import labelled

KINDS = ["news", "event", "publication", "call", "recap", "press", "job"]  # as `Kind` has them
# How much commoner a kind is on the centres' pages than among the labelled notices, whose writers gave each alike.
PRIOR = [1.5, 1.5, 1.5, 1, 1, 0.7, 0.7]
# A section that names a kind speaks for it: nine of ten notices under « Agenda » are events, where one of four is elsewhere.
# Not fitted: the writers were asked to let sections mislead, and sites seldom do.
SECTIONS = {"looks back": "recap", "looks back first": "recap", "account's papers": "recap", "relay": "press",
            "hires": "job", "call": "call", "work": "publication", "meets": "event"}
# What is rare elsewhere says more: nearly all under « Revue de presse » is press, where one of twenty-five is elsewhere.
SECTION_ODDS = collections.defaultdict(lambda: 2.5, event=3.5, press=4.5, job=4.0)
# What is known before anything is counted: a title that begins with « Appel à projets » calls. Fitted weights are drawn towards
# these and not towards nothing, since writers who were asked for hard cases avoid such words, and sites do not.
EXPECTED = {"call": ("call", 2.0), "hires": ("job", 2.0), "meets": ("event", 3.0), "looks back first": ("recap", 2.0),
            "looks back": ("recap", 1.5), "account's papers": ("recap", 0.6), "relay": ("press", 1.2), "work": ("publication", 1.2)}
EXPECTED_PLACES = {"beginning": 1.0, "title": 0.8, "lead": 0.3}
# Notices whose writers were asked to avoid the usual words count so much.
UNUSUAL = {"hard-to-tell": 0.5, "eight-voices": 0.5, "borders": 0.5}
# No weight has seen these: they say how well the weights do elsewhere.
UNSEEN = ["fourteen-springs", "fourteen-rooms", "one-voice"]
PENALTY = 2.2
# What is expected is kept so many times as firmly: writers show « Webinaire : » in three titles, sites in thousands.
EXPECTED_FIRMNESS = 3
# A word counts this much less than a cue; the same as a higher penalty.
WORD_SCALE = 0.8
# A word that fewer notices have teaches nothing.
LEAST_NOTICES = 3


class KindNotices(labelled.Notices):
    def __init__(self, path):
        super().__init__(path)
        self.names = self.head["kinds"]
        values = [[0 if name.endswith(", section") else value for name, value in zip(self.names, row["values"])]
                  for row in self.rows]
        self.kinds = numpy.array([KINDS.index(row["kind"]) for row in self.rows])
        self.words, matrix = self.word_matrix(LEAST_NOTICES, unseen=UNSEEN)
        self.values = scipy.sparse.hstack([numpy.array(values), WORD_SCALE * matrix]).tocsr()


def expected(names, count):
    """What is expected of each feature, a row a feature."""
    weights = numpy.zeros((count, len(KINDS)))
    for row, name in enumerate(names):
        cue, _, place = name.rpartition(", ")
        if cue in EXPECTED and place in EXPECTED_PLACES:
            kind, weight = EXPECTED[cue]
            weights[row, KINDS.index(kind)] = weight * EXPECTED_PLACES[place]
    return weights


def fit(notices, chosen):
    """The weights, a row a feature. Each kind weighs alike; the penalty spares the first feature, which every notice has."""
    values, kinds = notices.values[chosen], notices.kinds[chosen]
    truth = numpy.eye(len(KINDS))[kinds]
    usual = numpy.array([UNUSUAL.get(writer, 1.0) for writer in notices.writers[chosen]])
    balance = usual * (usual.sum() / len(KINDS) / (truth * usual[:, None]).sum(axis=0))[kinds]
    prior = expected(notices.names, values.shape[1])
    spared = numpy.ones((values.shape[1], 1))
    spared[0] = 0.001
    spared[(prior != 0).any(axis=1)] = EXPECTED_FIRMNESS
    shape = (values.shape[1], len(KINDS))

    def loss(flat):
        weights = flat.reshape(shape)
        scores = values @ weights
        scores -= scores.max(axis=1, keepdims=True)
        logs = scores - numpy.log(numpy.exp(scores).sum(axis=1, keepdims=True))
        error = (numpy.exp(logs) - truth) * balance[:, None]
        cost = -(balance * logs[numpy.arange(len(kinds)), kinds]).sum() + PENALTY / 2 * (spared * (weights - prior)**2).sum()
        return cost, (values.T @ error + PENALTY * spared * (weights - prior)).ravel()

    best = scipy.optimize.minimize(loss, prior.ravel(), jac=True, method="L-BFGS-B",
                                   options={"maxiter": 2000})
    return best.x.reshape(shape)


def f1(found, kinds):
    scores = []
    for index in range(len(KINDS)):
        right = ((found == index) & (kinds == index)).sum()
        scores.append(2 * right / max(1, (found == index).sum() + (kinds == index).sum()))
    return scores


def tell(title, found, kinds):
    scores = f1(found, kinds)
    print(f"{title:24} macro-F1 {sum(scores) / len(scores):.3f}  "
          + " ".join(f"{kind} {score:.2f}" for kind, score in zip(KINDS, scores)))


def cue_source(names, weights):
    out = ["// Written by Benchmarks/kinds.py: do not edit.", "",
           "/// The weight of each feature of `KindFeatures` for each kind, in the order of `Kind.allCases`.",
           "let kindWeights: [[Double]] = ["]
    for name, row in zip(names, weights):
        out.append("    [" + ", ".join(f"{weight:.2f}" for weight in row) + f"],  // {name}")
    return "\n".join(out) + "\n]\n"


def main():
    notices = KindNotices(sys.argv[1])
    print(len(notices.kinds), "notices,", len(notices.names), "features,", len(notices.words), "words")
    print("each writer's notices, judged by weights that were fitted on the others':")
    seen = ~numpy.isin(notices.writers.astype(str), UNSEEN)
    for writer in sorted(set(notices.writers)):
        out = notices.writers == writer
        weights = fit(notices, seen & ~out)
        tell(writer, (notices.values[out] @ weights).argmax(axis=1), notices.kinds[out])
    weights = fit(notices, seen)
    tell("all, fitted on them", (notices.values[seen] @ weights).argmax(axis=1), notices.kinds[seen])
    weights[0] += numpy.log(PRIOR)
    for place, name in enumerate(notices.names):
        if name.endswith(", section"):
            kind = SECTIONS.get(name.removesuffix(", section"))
            weights[place] = [SECTION_ODDS[kind] if kind == other else 0 for other in KINDS]
    cues = len(notices.names)
    (labelled.FOLDER / "KindWeights.swift").write_text(cue_source(notices.names, weights[:cues]), encoding="utf-8")
    labelled.write_words("kind", notices.words, weights[cues:] * WORD_SCALE, 0.05, outcome="kind", order="Kind.allCases")


main()
