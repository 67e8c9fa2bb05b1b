"""Recognises lines for newsrooms only: ``KILL``, ``MANDATORY CORRECTION``, ``Not for publication``, slugs."""

from __future__ import annotations

from newsformat import Status
from newsformat.plugin import lazily
from newsformat_text._languages._alternatives import alternatives


_SIGNALS = {
    "kill": "KILL KILLED RETRACTION ANNULLIERUNG STORNO ANNULATION ANULACIÓN ANNULLAMENTO АННУЛИРОВАНО 撤稿",
    "withhold": "HOLD WITHHOLD WITHHELD",
    "correction": "CORRECTION CORRECTED CORRECTIVE BERICHTIGUNG KORREKTUR RECTIFICATIF CORRECCIÓN RETTELSE RÄTTELSE "
    "CORREZIONE",
}
_BY_WORD = {word: signal for signal, words in _SIGNALS.items() for word in words.split()}
STATUSES = {"kill": Status.CANCELED, "withhold": Status.WITHHELD}

_URGENT = ["MANDATORY", "BULLETIN", "URGENT", "ADVISORY", "PLEASE", "STORY", "BITTE"]  # before these
_OF_NEWS = frozenset(["KILLED", "STORNO", "ANNULATION", "ANULACIÓN", "ANNULLAMENTO"])  # headlines begin with them, too
_OF_EVENTS = _OF_NEWS - {"KILLED", "STORNO"}  # also between signs: [ANNULATION] Le concert …
_INITIALS = frozenset(word[0] for word in (*_URGENT, *_BY_WORD))
_SIGNAL_START = 7  # characters, one of which is an initial
_WORD = (
    rf"(?:(?P<signs>[*!/#=+\[<]{{1,6}})\s?|\W{{0,6}})(?:(?:{alternatives(_URGENT)})\W{{1,3}})?"
    rf"(?P<word>{alternatives(_BY_WORD)})"
)
_SIGNAL_ALONE = lazily(rf"{_WORD}(?:\W{{1,3}}(?P=word)){{0,4}}\W{{0,6}}")
_SIGNAL_BEFORE = lazily(
    rf"{_WORD}(?:(?P<again>(?:\W{{1,3}}(?P=word)){{1,4}}\b)|(?P<closed>(?(signs)\s?[*!/#=+\]>]|(?!)))"
    r"|\s?(?:[:–—]|--)\s|\s-\s|--\b)"
)


# Prohibitions in words, in any case; a headline about one would be worded differently.
_FORBIDS = frozenset([
    "not for publication", "do not publish", "not for release", "do not release", "not to be published",
    "nicht zur veröffentlichung", "nicht zur veröffentlichung bestimmt", "nicht veröffentlichen", "ne pas publier",
    "ne pas diffuser", "no publicar", "no difundir", "não publicar", "não divulgar", "non pubblicare",
    "non divulgare", "niet voor publicatie", "niet publiceren", "ej för publicering", "ikke for publisering",
    "ikke til offentliggørelse", "ei julkaistavaksi", "nie publikować", "nie do publikacji", "nepublikovat",
    "nezverejňovať", "не для публикации", "не публиковать", "не для публікації", "不得发布", "不得發布", "公開禁止",
])  # fmt: skip
_LONGEST_ORDER = 48  # characters of a signal, with signs around it
_OUTER_SIGNS = " *-–—_=#!.:()[]<>"


def signal_alone(line: str) -> str:
    """Return the signal that *line* consists of, or ``""``."""
    if len(line) <= _LONGEST_ORDER and line.strip(_OUTER_SIGNS).lower() in _FORBIDS:
        return "withhold"
    return _word_alone(line)


def _word_alone(line: str) -> str:
    match = None if _INITIALS.isdisjoint(line[:_SIGNAL_START]) else _SIGNAL_ALONE.fullmatch(line)
    return _BY_WORD[match["word"]] if match else ""


def signal_at_start(headline: str) -> str:
    """Return the signal that *headline* is or starts with, ``KILL: Town …``, ``*** KILL *** Town …``; or ``""``."""
    match = None if _INITIALS.isdisjoint(headline[:_SIGNAL_START]) else _SIGNAL_BEFORE.match(headline)
    if match is None:
        return _word_alone(headline)
    is_signal = match["again"] or match["word"] not in (_OF_NEWS if match["closed"] is None else _OF_EVENTS)
    return _BY_WORD[match["word"]] if is_signal else _word_alone(headline)


def is_slug(line: str) -> bool:
    """Is *line* a slug, as an agency prints it above the headline: ``FERRY-FIRE/ (UPDATE 2)``?"""
    return "/" in line and _SLUG.fullmatch(line) is not None


_SLUG = lazily(r"[A-Z][A-Z0-9]{1,20}(?:-[A-Z0-9]{1,20}){0,4}/(?:[A-Z0-9-]{1,30})?(?: \([A-Z0-9 ,-]{2,30}\))?")
