// Written by Benchmarks/themes.py: do not edit.

/// The weight of each value of `ThemeEvidence`.
let themeWeights: [Double] = [0.59, -0.11, 2.04, 0.44, 2.43]

/// The subjects of labelled notices: a name that the thesaurus has for each, and its log-odds where nothing speaks for it.
let themeSubjects: [(name: String, bias: Double)] = [
    ("contrat de ville", -4.30),
    ("participation", -3.24),
    ("éducation", -3.67),
    ("jeunesse", -2.75),
    ("emploi", -3.45),
    ("santé", -3.28),
    ("discrimination", -4.11),
    ("femmes-hommes", -3.64),
    ("laïcité", -4.80),
    ("intégration", -4.32),
    ("renouvellement urbain", -3.02),
    ("transition écologique", -3.65),
    ("numérique", -2.89),
    ("culture", -3.53),
    ("tranquillité publique", -3.58),
    ("observation", -4.17),
]

/// The log-odds of a theme that names no subject of the thesaurus.
let themeBias = -3.65

/// The log-odds that a theme must reach: likelier than not, and less where a word stands that a person wrote for it.
let leastThemeScore = (own: -1.6, thesaurus: 0.0)

/// The greatest number of themes of a notice.
let mostThemes = 3
