// Written by Benchmarks/themes.py: do not edit.

/// The weight of each value of `ThemeEvidence`.
let themeWeights: [Double] = [0.53, -0.02, 1.44, 0.57, 3.06]

/// The subjects of labelled notices: a name that the thesaurus has for each, and its log-odds where nothing speaks for it.
let themeSubjects: [(name: String, bias: Double)] = [
    ("contrat de ville", -4.21),
    ("participation", -3.36),
    ("éducation", -3.86),
    ("jeunesse", -2.73),
    ("emploi", -3.45),
    ("santé", -3.19),
    ("discrimination", -4.13),
    ("femmes-hommes", -3.93),
    ("laïcité", -4.76),
    ("intégration", -4.32),
    ("renouvellement urbain", -3.15),
    ("transition écologique", -3.84),
    ("numérique", -2.94),
    ("culture", -3.50),
    ("tranquillité publique", -3.74),
    ("observation", -4.98),
]

/// The log-odds of a theme that names no subject of the thesaurus.
let themeBias = -3.76
