"""ANPA 1312's use of ASCII for typographic signs: two grave accents and two apostrophes for quotes, ``_`` for a dash.

============= ===================================
on the wire   in the article
============= ===================================
a text``''    ``“text”``, of doubled signs
a text`'      ``‘text’``, of single ones
``_`` alone   ``—``
``E_Jeter``   ``E—Jeter``, in box scores
``{``         ``½``, in rows of a table only
============= ===================================

DEL, which is fill, after such a character marks it as literal.
"""

from __future__ import annotations

import re

from newsformat_wire._prose import FILL
from newsformat_wire._spelling import Speller


_SINGLE = re.compile(r"`(?!\x7f)([^`“”\n]{1,400}?)'(?![^\W\d_]|\x7f)")
_GRAVE = re.compile(r"`(?!\x7f)")
_DASH = re.compile(r"_(?<![^ ]_)(?![^ ])")
# Scores, or scorers, followed by the team or name: ``LOB_Boston 7``, ``NYJ_FG Folk 23``, ``A_38,000``.
_SCORED = re.compile(
    r"(?<![\w@#/.-])((?:[A-Z]{1,4}|[A-Z][a-z]{1,3}|[23]B|RBIs?)_)(?=[A-Z][a-z]|FG [A-Z]|TD [A-Z]|\d{1,3}[,:]\d\d)"
)
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])’(?=[^\W\d_])")
_LOW = re.compile(r"„([^„“”\n]{1,400})[“”]")  # as in German and Polish, where “ closes a quotation
_JOINED = re.compile(r"<(?= *\^)")
_NOT_PLAIN = re.compile(r"[^\x00-&(-^a-z|}~]")  # everything but ASCII that stands for itself
_OWN = ("“”‘’—½", "“”—½", "“”½", "½", "")


def read_signs(text: str, *, row: bool = False) -> str:
    """Return *text* from the wire with the typographic signs that it stands for; *row* of a table."""
    if "`" in text:
        text = text.replace("``", "“")
        if "`" in text:
            text = _GRAVE.sub("‘", _SINGLE.sub("‘\\1’", text))
    if "'" in text:
        text = text.replace("''", "”")
    if "_" in text:
        text = _DASH.sub("—", text)
        if "_" in text:
            text = _SCORED.sub(lambda match: f"{match[1][:-1]}—", text)
    if row and "{" in text:
        text = re.sub(r"\{(?!\x7f)", "½", text)
    return text.replace(FILL, "") if FILL in text else text


def unjoined(text: str) -> str:
    """Return *text* changed so that no ``<`` in it ends a line of type before another."""
    return _JOINED.sub(f"<{FILL}", text) if "^" in text else text


def write_signs(text: str, *, row: bool = False) -> str:
    """Return *text* as written to the wire."""
    text = unjoined(text)
    if _NOT_PLAIN.search(text) is None:
        return text
    text = _escaped(text, row=row)
    signs = in_ascii(text, row=row)
    same = signs == text or read_signs(signs, row=row) == read_signs(text, row=row)
    return signs if same else text  # in a code set with these signs, they can be written directly


def in_ascii(text: str, *, row: bool = False) -> str:
    """Return *text* with ASCII characters for the signs."""
    signs = text.replace("“", "``").replace("”", "''").replace("‘", "`").replace("’", "'").replace("—", "_")
    return signs.replace("½", "{") if row else signs


def _escaped(text: str, *, row: bool) -> str:
    """Return *text* with fill after characters that must not be read as signs."""
    if "`" in text:
        text = text.replace("`", f"`{FILL}")
    if "'" in text:
        text = re.sub(r"'(?='|”)|(?<=’)'|(?<=”)'", f"'{FILL}", text)
        if "‘" in text:
            text = re.sub(r"'(?![^\W\d_])", f"'{FILL}", text)
    if "_" in text:
        text = _SCORED.sub(rf"\1{FILL}", _DASH.sub(f"_{FILL}", text))
    return text.replace("{", f"{{{FILL}") if row else text


def spelled(text: str, speller: Speller) -> tuple[str, str]:
    """Return *text* in the characters of the code set and the signs above, and the replacements."""
    return _spelled(text, speller, row=False)


def spelled_cell(text: str, speller: Speller) -> tuple[str, str]:
    """Return the *text* of a cell, spelled in the same way."""
    return _spelled(text, speller, row=True)


def _spelled(text: str, speller: Speller, *, row: bool) -> tuple[str, str]:
    if speller.code_set == "utf-8" or _NOT_PLAIN.search(text) is None:
        return speller.spelled(text)
    low = _LOW.sub("“\\1”", text) if "„" in text else text
    changes = ["„ → “"] if low != text else []
    for keep in _OWN:
        inner = _APOSTROPHE.sub("'", low) if "’" in keep else low
        found, replaced = speller.spelled(inner, keep if row else keep.replace("½", ""))
        if read_signs(in_ascii(_escaped(found, row=row), row=row), row=row) == found:
            return found, ", ".join(filter(None, (*changes, "’ → '" if inner != low else "", replaced)))
    found, replaced = speller.spelled(low)
    return found, ", ".join(filter(None, (*changes, replaced)))
