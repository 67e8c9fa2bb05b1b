"""Recognises several Hungarian names in a row, family name first, as printed in bylines."""

from __future__ import annotations

from newsformat_text._authors._person import is_full_name


def are_listed_names(text: str) -> bool:
    """Are all parts of *text* between dashes names: ``Kovács Anna – Nagy Péter``, but not ``Kovács Anna – Index``?"""
    parts = text.replace(" - ", " – ").split(" – ")
    return len(parts) > 1 and all(is_full_name(part) and part.rpartition(" ")[2] in _GIVEN_NAMES for part in parts)


# The most frequent given names, by the civil register.
_GIVEN_NAMES = frozenset([
    "Ádám", "Ágnes", "Ágota", "Ákos", "Albert", "Alexandra", "Alíz", "Andor", "András", "Andrea", "Anett", "Anikó",
    "Anita", "Anna", "Annamária", "Antal", "Arnold", "Aranka", "Áron", "Árpád", "Attila", "Balázs", "Bálint", "Barbara",
    "Barna", "Barnabás", "Béla", "Bence", "Bendegúz", "Benedek", "Benjámin", "Bernadett", "Bertalan", "Blanka",
    "Boglárka", "Borbála", "Boróka", "Botond", "Brigitta", "Csaba", "Csenge", "Csilla", "Csongor", "Dalma", "Dániel",
    "Dávid", "Dénes", "Dezső", "Diána", "Domonkos", "Dóra", "Dorina", "Dorottya", "Edina", "Edit", "Elemér", "Elek",
    "Emese", "Emil", "Emma", "Endre", "Enikő", "Erik", "Erika", "Ernő", "Ervin", "Erzsébet", "Eszter", "Etelka", "Éva",
    "Evelin", "Fanni", "Ferenc", "Flóra", "Frigyes", "Fruzsina", "Gábor", "Gabriella", "Gergely", "Gergő", "Géza",
    "Gizella", "Gréta", "Gusztáv", "Győző", "György", "Gyöngyi", "Gyula", "Hajnalka", "Hanna", "Hedvig", "Helga",
    "Henrietta", "Henrik", "Hunor", "Ibolya", "Ildikó", "Ilona", "Imre", "Irén", "István", "Iván", "Ivett", "Izabella",
    "János", "Jázmin", "Jenő", "Johanna", "Jolán", "József", "Judit", "Júlia", "Julianna", "Kálmán", "Károly", "Kata",
    "Katalin", "Kinga", "Kitti", "Klára", "Klaudia", "Kornél", "Kornélia", "Kristóf", "Krisztián", "Krisztina", "Lajos",
    "Lara", "Laura", "László", "Levente", "Lili", "Lilla", "Lídia", "Lívia", "Lóránt", "Luca", "Lujza", "Magdolna",
    "Mária", "Mariann", "Marianna", "Márk", "Márta", "Marcell", "Margit", "Márton", "Máté", "Mátyás", "Melinda",
    "Mihály", "Miklós", "Milán", "Mónika", "Nándor", "Natália", "Nikolett", "Nikoletta", "Noémi", "Nóra",
    "Norbert", "Olga", "Olivér", "Orsolya", "Oszkár", "Ottó", "Pál", "Patrik", "Péter", "Petra", "Piroska", "Ramóna",
    "Réka", "Regina", "Rebeka", "Rezső", "Richárd", "Rita", "Róbert", "Roland", "Rozália", "Rudolf", "Sándor", "Sára",
    "Sarolta", "Soma", "Stefánia", "Szabina", "Szabolcs", "Szandra", "Szilárd", "Szilvia", "Szilveszter", "Szonja",
    "Tamara", "Tamás", "Tekla", "Terézia", "Tibor", "Tihamér", "Tímea", "Tünde", "Valéria", "Vanda", "Vencel",
    "Veronika", "Vera", "Viktor", "Viktória", "Vilmos", "Vince", "Virág", "Vivien", "Zalán", "Zita", "Zoltán", "Zoé",
    "Zsigmond", "Zsófia", "Zsolt", "Zsombor", "Zsuzsa", "Zsuzsanna",
])  # fmt: skip
