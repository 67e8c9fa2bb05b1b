"""What Superdesk and AP add to ninjs: authors with roles, photographers, keywords, signals."""

from __future__ import annotations

import re
from typing import Any

from attrs import evolve

from newsformat import Article, Concept
from newsformat.markup.html import read_html
from newsformat_ninjs._names import BLANKS
from newsformat_ninjs._readers._concept_reader import concept_of, objects_in, says_something, string_in
from newsformat_ninjs._readers._item import Item
from newsformat_ninjs._readers._texts import has_markup


def authors(name: str, value: Any, item: Item) -> None:
    """``authors`` of Superdesk → contributors."""
    for said in objects_in(name, value, item):
        role = string_in(said, "role")
        concept = concept_of({key: part for key, part in said.items() if not (role and key == "role")}, "person")
        made = {"name": concept.name, "kind": "person", "code": concept.code, "scheme": concept.scheme}
        if says_something(concept):
            item.add(
                "contributors",
                Concept(**made, uri=concept.uri, relation="creator", role=role, foreign=concept.foreign),
            )
        else:
            item.keep(name, said)


def photographer(name: str, value: Any, item: Item) -> None:
    """``photographer`` of AP → a contributor; what else he is called is kept in it."""
    for said in objects_in(name, value, item):
        concept = evolve(concept_of(said, "person"), relation="creator", role="photographer")
        if says_something(concept):
            item.add("contributors", concept)
        else:
            item.keep(name, said)


_CODE = re.compile(r"(?:(0[1-9]|1[0-7])\d{6}|2000\d{4})\Z", re.ASCII)
_IPTC = "http://cv.iptc.org/newscodes/"


def of_superdesk(item: Item) -> None:
    """Read what only Superdesk says so: codes of the IPTC without their vocabulary, and HTML where lines should be."""
    values = item.values
    if "subjects" in values:
        values["subjects"] = [_named(one) for one in values["subjects"]]
    if "by" in item.parts:
        item.parts["by"] = _lines(item.parts["by"], item)
    if "credit" in values:
        values["credit"] = _lines(values["credit"], item)
    if "notes" in values:
        values["notes"] = [evolve(one, text=_lines(one.text, item)) for one in values["notes"]]
    for name in {"notice", "usage_terms"} & item.rights.keys():
        item.rights[name] = _lines(item.rights[name], item)


def _lines(text: str, item: Item) -> str:
    """Return *text*, which may be HTML, as lines."""
    if not has_markup(text):
        return text
    return Article(body=read_html(text, item.report)).text.replace("\n\n", "\n")


def _named(subject: Concept) -> Concept:
    """Return *subject* with the vocabulary of the IPTC, if its code is by its looks of that."""
    match = None if subject.scheme or subject.uri else _CODE.match(subject.code)
    if match is None:
        return subject
    scheme, name = ("subj", "subjectcode") if match[1] else ("medtop", "mediatopic")
    return evolve(subject, scheme=scheme, uri=f"{_IPTC}{name}/{subject.code}")


def keywords(name: str, value: Any, item: Item) -> None:
    """``keywords`` → keywords."""
    for said in value if isinstance(value, list) else [value]:
        if isinstance(said, str):
            if said.strip(BLANKS):
                item.add("keywords", said)
        elif said is not None:
            item.strange(name, said, "text")


def signals(name: str, value: Any, item: Item) -> None:
    """``signal`` → signals, those of the IPTC without the alias of their vocabulary; kept if more is said of one."""
    for said in value if isinstance(value, list) else [value]:
        parts = said if isinstance(said, dict) else {"code": said}
        words = (string_in(parts, part).strip(BLANKS) for part in ("code", "qcode", "name"))
        if word := next(filter(None, words), ""):
            item.add("signals", word.removeprefix("sig:"))
            if not all(_says_no_more(key, part, word) for key, part in parts.items()):
                item.keep(name, said)
        elif said not in (None, "", {}):
            item.strange(name, said, "a signal")


def _says_no_more(name: str, value: Any, word: str) -> bool:
    """Is *value*, the member *name* of a signal, the same *word* again, or where it is from if that is the IPTC?"""
    if not isinstance(value, str):
        return value is None
    if name == "scheme":
        return value == "sig" or value.startswith(_IPTC)
    return value.strip(BLANKS).removeprefix("sig:").lower() in {word.removeprefix("sig:").lower(), ""}
