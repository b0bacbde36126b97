#!/usr/bin/env python3
"""Fits the weights by which a notice's themes are decided, and says how well they do on notices that were left out.

    NOTICE_FEATURES=FILE swift test --filter noticeFeatures   # writes the labelled notices' features, an object a line
    python3 Benchmarks/themes.py FILE                         # fits, prints, writes Sources/Notices/Knowledge/Theme*Weights.swift

A logistic regression a theme with L2 penalties: weights of what was found of a theme (`ThemeEvidence`), alike for all themes, and
the weight of each word of a notice for each theme's subject. Needs numpy and scipy.
"""
import sys

import numpy
import scipy.optimize

import labelled

# A name that the thesaurus has for the subject of each theme of the labels.
SUBJECTS = {
    "politique-de-la-ville": "contrat de ville", "participation": "participation", "education": "éducation", "jeunesse": "jeunesse",
    "emploi-economie": "emploi", "sante": "santé", "discriminations": "discrimination", "egalite-femmes-hommes": "femmes-hommes",
    "laicite": "laïcité", "integration": "intégration", "renouvellement-urbain": "renouvellement urbain",
    "transition-ecologique": "transition écologique", "numerique": "numérique", "culture-sport": "culture",
    "tranquillite": "tranquillité publique", "observation": "observation"}
PLACES = "AT"
LEAST_NOTICES = 3
PENALTY = 0.3
WORD_PENALTY = 12.0
BIAS_PENALTY = 0.1
MOST_THEMES = 3
# What the log-odds must reach: with a word of the theme's own, and without one; not fitted.
LEAST = (-1.6, 0.0)


class ThemeNotices(labelled.Notices):
    def __init__(self, path):
        super().__init__(path)
        self.themes = self.head["themes"]
        nothing = [0.0] * len(self.head["themeValues"])
        self.values = numpy.array([[row["themeValues"].get(theme, nothing) for theme in self.themes] for row in self.rows])
        self.found = numpy.array([[theme in row["themeValues"] for theme in self.themes] for row in self.rows])
        self.labels = numpy.array([[theme in row["themes"] for theme in self.themes] for row in self.rows])
        # A writer who never used a theme says nothing of it.
        used = {writer: self.labels[self.writers == writer].any(axis=0) for writer in set(self.writers)}
        self.asked = numpy.array([used[writer] for writer in self.writers])
        self.words, self.matrix = self.word_matrix(LEAST_NOTICES, PLACES)


class Weights:
    """`values`: a number a value of the evidence; `biases`: a theme; `words`: a row a word, a column a theme."""

    def __init__(self, flat, notices):
        count, themes = notices.values.shape[2], len(notices.themes)
        self.values, self.biases = flat[:count], flat[count:count + themes]
        self.words = flat[count + themes:].reshape(len(notices.words), themes)

    def scores(self, notices, chosen):
        return notices.values[chosen] @ self.values + self.biases + notices.matrix[chosen] @ self.words


def fit(notices, chosen):
    values, matrix = notices.values[chosen], notices.matrix[chosen]
    truth, asked = notices.labels[chosen] * 1.0, notices.asked[chosen] * 1.0

    def loss(flat):
        weights = Weights(flat, notices)
        scores = weights.scores(notices, chosen)
        error = (1 / (1 + numpy.exp(-scores)) - truth) * asked
        cost = ((numpy.logaddexp(0, scores) - truth * scores) * asked).sum() + PENALTY / 2 * (weights.values**2).sum()
        cost += BIAS_PENALTY / 2 * (weights.biases**2).sum() + WORD_PENALTY / 2 * (weights.words**2).sum()
        gradient = [numpy.einsum("nt,ntk->k", error, values) + PENALTY * weights.values,
                    error.sum(axis=0) + BIAS_PENALTY * weights.biases,
                    (matrix.T @ error + WORD_PENALTY * weights.words).ravel()]
        return cost, numpy.concatenate(gradient)

    size = notices.values.shape[2] + len(notices.themes) * (1 + len(notices.words))
    best = scipy.optimize.minimize(loss, numpy.zeros(size), jac=True, method="L-BFGS-B", options={"maxiter": 500})
    return Weights(best.x, notices)


def answers(notices, chosen, weights):
    """True for each theme that a notice is told to have."""
    scores = weights.scores(notices, chosen)
    own = notices.values[chosen][:, :, 1] > 0
    good = notices.found[chosen] & (scores > numpy.where(own, *LEAST))
    ranks = (-numpy.where(good, scores, -numpy.inf)).argsort(axis=1).argsort(axis=1)
    return good & (ranks < MOST_THEMES)


def tell(title, told, labels, asked):
    right, told, wanted = (told & labels).sum(), (told & asked).sum(), labels.sum()
    print(f"{title:24} F1 {2 * right / (told + wanted):.3f}  precision {right / told:.2f}  recall {right / wanted:.2f}")


def write(notices, weights):
    numbers = ", ".join(f"{weight:.2f}" for weight in weights.values)
    out = ["// Written by Benchmarks/themes.py: do not edit.", "", "/// The weight of each value of `ThemeEvidence`.",
           f"let themeWeights: [Double] = [{numbers}]", "",
           "/// The subjects of labelled notices: a name that the thesaurus has for each, and its log-odds where nothing speaks for it.",
           "let themeSubjects: [(name: String, bias: Double)] = ["]
    out += [f'    ("{SUBJECTS[theme]}", {bias:.2f}),' for theme, bias in zip(notices.themes, weights.biases)]
    out += ["]", "", "/// The log-odds of a theme that names no subject of the thesaurus.", f"let themeBias = {weights.biases.mean():.2f}"]
    out += ["", "/// The log-odds that a theme must reach: likelier than not, and less where a word stands that a person wrote for it.",
            f"let leastThemeScore = (own: {LEAST[0]}, thesaurus: {LEAST[1]})", "", "/// The greatest number of themes of a notice.",
            f"let mostThemes = {MOST_THEMES}"]
    (labelled.FOLDER / "ThemeWeights.swift").write_text("\n".join(out) + "\n", encoding="utf-8")
    labelled.write_words("theme", notices.words, weights.words, 0.02, outcome="subject", order="themeSubjects")


def main():
    notices = ThemeNotices(sys.argv[1])
    print(len(notices.rows), "notices,", len(notices.words), "words")
    print("each writer's notices, judged by weights that were fitted on the others':")
    told = numpy.zeros_like(notices.labels)
    for writer in sorted(set(notices.writers)):
        out = notices.writers == writer
        told[out] = answers(notices, out, fit(notices, ~out))
        tell(writer, told[out], notices.labels[out], notices.asked[out])
    tell("all, left out", told, notices.labels, notices.asked)
    every = numpy.ones(len(notices.rows), dtype=bool)
    weights = fit(notices, every)
    tell("all, fitted on all", answers(notices, every, weights), notices.labels, notices.asked)
    write(notices, weights)


main()
