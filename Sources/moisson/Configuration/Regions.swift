/// The regions of France, as a configuration names them.
enum Regions {
    /// The names, and what the national network calls itself; a folder or tag of such a name is a region.
    static let names = [
        "National", "Auvergne-Rhône-Alpes", "Bourgogne-Franche-Comté", "Bretagne", "Centre-Val de Loire",
        "Corse", "Grand Est", "Guadeloupe", "Guyane", "Hauts-de-France", "Île-de-France", "La Réunion",
        "Martinique", "Mayotte", "Normandie", "Nouvelle-Aquitaine", "Occitanie", "Pays de la Loire",
        "Provence-Alpes-Côte d'Azur",
    ]

    /// The time zones of those whose clocks are not those of Paris.
    static let overseasTimezones = [
        "Guadeloupe": "America/Guadeloupe", "Guyane": "America/Cayenne", "La Réunion": "Indian/Reunion",
        "Martinique": "America/Martinique", "Mayotte": "Indian/Mayotte",
    ]
}
