"""What a paper says was wrong in its story: ``Correction: An earlier version of this article …``, in many languages.

The word alone tells of none: stocks have corrections, too, laws are amended, and bridges repaired. It does with a day
behind it, ``Correction, 12 May 2025: …``, or if what follows speaks of an article, of what stood there or was wrong.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import CORRECTION, Label, Verdict
from newsformat_text._languages._lexicon import Match


_HEADS = Verdict(Label.TOOL, 0.9, "heads what was wrong in the story")
WORDS = frozenset([
    "correction", "corrections", "clarification", "correction to this story", "correction appended",
    "korrektur", "berichtigung", "richtigstellung", "korrekturhinweis", "rectificatif", "erratum", "rectification",
    "corrección", "fe de erratas", "fe de errores", "rectificación", "aclaración", "correção", "correcção", "errata",
    "retificação", "correzione", "errata corrige", "rettifica", "correcció", "rectificació", "fe d'errates",
    "correctie", "rectificatie", "rättelse", "korrigering", "rettelse", "retting", "korreksjon", "presisering",
    "berigtigelse", "præcisering", "oikaisu", "korjaus", "täsmennys", "leiðrétting", "leiðrétt", "rætting",
    "parandus", "õiendus", "täpsustus", "labojums", "precizējums", "pataisymas", "patikslinimas",
    "klaidos atitaisymas", "sprostowanie", "korekta", "oprava", "upřesnění", "spresnenie", "helyreigazítás", "javítás",
    "korrekció", "pontosítás", "popravek", "ispravak", "ispravka", "исправка", "исправак", "исправљено", "корекција",
    "корекция", "поправка", "уточнение", "исправление", "виправлення", "уточнення", "спростування", "выпраўленне",
    "удакладненне", "erată", "rectificare", "corectură", "corecție", "διόρθωση", "διευκρίνιση", "düzeltme",
    "düzeltme ve özür", "korrigjim", "saktësim", "zuzenketa", "cywiriad", "ceartú", "regstelling", "korrezzjoni",
    "ralat", "koreksi", "pembetulan", "đính chính",
])  # fmt: skip


def take(document: Document, index: int, match: Match) -> Verdict | None:
    """Say that line *index*, which begins with such a word, tells of a mistake, or heads what does; `None` if not."""
    line, below = document.lines[index], index + 1
    if match.rest:
        return CORRECTION if _tells(line[len(line) - len(match.rest) :], line[: -len(match.rest)]) else None
    if below < len(document.lines) and document.prose[below] and _SAID.search(document.lines[below].lower()):
        document.verdicts[below] = CORRECTION
        return _HEADS
    return None


def _tells(rest: str, before: str) -> bool:
    """Does *rest*, behind the word that stands *before* it, tell what was wrong?"""
    if len(rest) < _LEAST:
        return False
    if before.rstrip()[-1:] in {":", "："}:
        return _SAID.search(rest.lower()) is not None
    return _DATED.match(rest) is not None


_LEAST = 25  # characters of what was wrong
_DATED = lazily(r"[^:：]{0,24}\d[^:：]{0,24}(?:\d[:.]\d\d[^:：]{0,12})?[:：]\s?\S")
# How words begin that such sentences have: article, text, version, earlier, wrong, mistake.
_SAID = lazily(
    r"\b(?:this (?:story|article|post|report|piece)|articl|artí?cul|artik|artigo|articol|artiku|člán|člank|clanak"
    r"|earlier|previous|original|version|verzi|versi|versj|udgave|utgave|uppgift|fassung|vorhergeh|früher|ursprüngl"
    r"|anterior|initial|précédent|precedent|eerder|oorspr|vorige|tidig|tidl|fejl|feil|fel\b|felakt|fehler|irrtüml"
    r"|erreur|erron|error|errone|errad|sbagl|fout|onjuist|verkeerd|wcześniej|błęd|błąd|pierwotn|původn|chyb|omyl|nesprávn"
    r"|pôvodn|omylom|napač|prejšnj|pogreš|pogrešn|greš|ranije|prvobitn|korább|eredeti|tévesen|hibás|hibá|aiemmin|virhe"
    r"|alun perin|varem|ekslik|vea\b|viga|iepriekš|kļūd|anksč|klaid|neteising|áður|röng|rangt|mistök|gabim|mëparsh"
    r"|önceki|hatal|yanlış|aurrek|akats|okerr|blaenorol|gwall|botún|vroeër|verkeerdelik|iżball|preċedent|sebelum|salah"
    r"|trước|sai\b|nhầm|inițial|eronat|greșit"
    r"|стать|статт|артык|чланак|чланк|текст|версі|версия|верзи|ранее|ранише|раніш|раней|ошиб|помил|памыл|погреш|грешк"
    r"|първоначал|първонач|перв[оі]нач|άρθρο|κείμεν|προηγ|αρχικ|λάθος|λανθασ)"
)
