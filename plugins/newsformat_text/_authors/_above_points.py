"""Recognises authors between the headline and the key points below it."""

from __future__ import annotations

from newsformat_text._document import Document


def signs_points(document: Document, index: int, name: str) -> bool:
    """Is *name*, line *index*, the author right under the headline, above a list of key points?

    Only in languages in which few headings have a second word with a capital, and if nobody below has that surname.
    """
    if index != document.headline + 1 or document.lines[index] != name or document.lexicon.tag in _CAPITALISING:
        return False
    words = name.split()
    if not all(word[:1].isupper() for word in words) or not _OF_HEADINGS.isdisjoint(name.lower().split()):
        return False
    return not any(words[-1] in line for line in document.lines[index + 1 :])


# Languages with capitals in headings or in all nouns.
_CAPITALISING = frozenset({"de", "en", "gsw", "id", "lb", "ms", "nds", "sw", "tl", "tr", "vi"})
# Words of headings of key points: points, keys, ideas, facts, figures, the essential, the most important.
_OF_HEADINGS = frozenset([
    "puntos", "claves", "clave", "ideas", "datos", "hechos", "cifras", "esencial", "resumen", "punts", "claus",
    "pontos", "chaves", "chave", "fatos", "factos", "dados", "destaques", "essencial", "resumo", "points", "clés",
    "faits", "chiffres", "repères", "essentiel", "punti", "fatti", "dati", "numeri", "sintesi", "puncte", "cheie",
    "date", "rezumat", "kernpunten", "hoofdpunten", "feiten", "cijfers", "fakta", "huvudpunkter", "hovedpunkter",
    "nøkkelpunkter", "sammanfattning", "faktat", "pääkohdat", "tiivistelmä", "faktid", "kluczowe", "fakty", "punkty",
    "liczby", "skrócie", "klíčové", "kľúčové", "hlavní", "hlavné", "body", "shrnutí", "zhrnutie", "tények", "pontok",
    "ključne", "činjenice", "točke", "главное", "ключевые", "факты", "тезисы", "цифры", "головне",
    "ключові", "факти", "цифри", "най-важното", "акценти", "σημεία", "βασικά", "faktai", "fakti",
])  # fmt: skip
