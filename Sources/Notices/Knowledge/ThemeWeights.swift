// Written by Benchmarks/themes.py: do not edit.

/// The weight of each value of `ThemeEvidence`.
let themeWeights: [Double] = [0.62, -0.03, 1.76, 0.60, 2.54]

/// The subjects of labelled notices: a name that the thesaurus has for each, and its log-odds where nothing speaks for it.
let themeSubjects: [(name: String, bias: Double)] = [
    ("contrat de ville", -4.04),
    ("participation", -3.23),
    ("éducation", -3.64),
    ("jeunesse", -2.69),
    ("emploi", -3.39),
    ("santé", -3.26),
    ("discrimination", -4.16),
    ("femmes-hommes", -3.64),
    ("laïcité", -4.79),
    ("intégration", -4.34),
    ("renouvellement urbain", -3.01),
    ("transition écologique", -3.68),
    ("numérique", -2.89),
    ("culture", -3.65),
    ("tranquillité publique", -3.64),
    ("observation", -4.39),
]

/// The log-odds of a theme that names no subject of the thesaurus.
let themeBias = -3.65

/// The log-odds that a theme must reach: likelier than not, and less where a word stands that a person wrote for it.
let leastThemeScore = (own: -1.6, thesaurus: 0.0)

/// The greatest number of themes of a notice.
let mostThemes = 3
