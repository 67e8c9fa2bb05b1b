"""Extensions of Superdesk and AP: authors with roles, photographers and others, keywords, signals."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from attrs import evolve

from newsformat import Article, Concept, Status
from newsformat.markup.handling import is_kill_signal, stricter
from newsformat.markup.html import read_html
from newsformat.markup.members import one_or_several
from newsformat_ninjs._names import BLANKS
from newsformat_ninjs._readers._concept_reader import concept_of, objects_in, string_in
from newsformat_ninjs._readers._draft import Draft
from newsformat_ninjs._readers._texts import has_markup


def authors(name: str, value: Any, draft: Draft) -> None:
    """Read Superdesk's ``authors`` as contributors."""
    for author in objects_in(name, value, draft):
        role = string_in(author, "role")
        concept = concept_of({key: part for key, part in author.items() if not (role and key == "role")}, "person")
        result = {"name": concept.name, "kind": "person", "code": concept.code, "scheme": concept.scheme}
        if concept.label:
            draft.add(
                "contributors",
                Concept(**result, uri=concept.uri, relation="creator", role=role, foreign=concept.foreign),
            )
        else:
            draft.keep(name, author)


def person(role: str) -> Callable[[str, Any, Draft], None]:
    """Return a reader for AP's lists of people by occupation, as contributors with *role*; other data are kept."""

    def read(name: str, value: Any, draft: Draft) -> None:
        for part in objects_in(name, value, draft):
            concept = evolve(concept_of(part, "person"), relation="creator", role=role)
            if concept.label:
                draft.add("contributors", concept)
            else:
                draft.keep(name, part)

    return read


_CODE = re.compile(r"(?:(0[1-9]|1[0-7])\d{6}|2000\d{4})\Z", re.ASCII)
_IPTC = "http://cv.iptc.org/newscodes/"


def of_superdesk(draft: Draft) -> None:
    """Read peculiarities of Superdesk: IPTC codes without their vocabulary, and HTML where lines should be."""
    values = draft.values
    if "subjects" in values:
        values["subjects"] = [_named(subject) for subject in values["subjects"]]
    if "by" in draft.parts:
        draft.parts["by"] = _lines(draft.parts["by"], draft)
    if "credit" in values:
        values["credit"] = _lines(values["credit"], draft)
    if "notes" in values:
        values["notes"] = [evolve(note, text=_lines(note.text, draft)) for note in values["notes"]]
    for name in {"notice", "usage_terms"} & draft.rights.keys():
        draft.rights[name] = _lines(draft.rights[name], draft)


def _lines(text: str, draft: Draft) -> str:
    """Return *text*, which may be HTML, as lines."""
    if not has_markup(text):
        return text
    return Article(body=read_html(text, draft.report)).text.replace("\n\n", "\n")


def _named(subject: Concept) -> Concept:
    """Return *subject* with the vocabulary of the IPTC, if its code has that form."""
    match = None if subject.scheme or subject.uri else _CODE.match(subject.code)
    if match is None:
        return subject
    scheme, name = ("subj", "subjectcode") if match[1] else ("medtop", "mediatopic")
    return evolve(subject, scheme=scheme, uri=f"{_IPTC}{name}/{subject.code}")


def state(name: str, value: Any, draft: Draft) -> None:
    """Read ``state`` of an editorial system: one that withdraws or holds back the item counts; it is also kept."""
    draft.keep(name, value)
    if (held := restrictive_status(value)) is not None:
        draft.values["status"] = stricter(held, draft.values.get("status", held))
        draft.report.note(f"the state {value} is read as {held}")


def restrictive_status(value: Any) -> Status | None:
    """Return the status for a ``state`` with this *value*, if it withdraws or holds back an item."""
    return _STATES.get(value.strip().lower()) if isinstance(value, str) else None


_STATES = {
    **dict.fromkeys(("killed", "recalled", "unpublished"), Status.CANCELED),
    **dict.fromkeys(("draft", "in_progress", "spiked", "submitted"), Status.WITHHELD),
}


def keywords(name: str, value: Any, draft: Draft) -> None:
    """Read ``keywords``; a text instead of a list has them separated by commas."""
    for keyword in value if isinstance(value, list) else _between_commas(value):
        if isinstance(keyword, str):
            if keyword.strip(BLANKS):
                draft.add("keywords", keyword)
        elif keyword is not None:
            draft.mistyped(name, keyword, "text")


def _between_commas(value: Any) -> list[Any]:
    return [word for part in value.split(",") if (word := part.strip())] if isinstance(value, str) else [value]


def signals(name: str, value: Any, draft: Draft) -> None:
    """Read ``signal``; those of the IPTC lose their alias, and those with further data are also kept."""
    for signal in one_or_several(value):
        parts = signal if isinstance(signal, dict) else {"code": signal}
        words = (string_in(parts, part).strip(BLANKS) for part in ("code", "qcode", "name"))
        if word := next(filter(None, words), ""):
            draft.add("signals", word.removeprefix("sig:"))
            if any(is_kill_signal(string_in(parts, part)) for part in _SIGNALED):
                draft.values["status"] = Status.CANCELED
                draft.report.note(f"the signal {word:.60} is read as canceled")
            if not all(_only_repeats(key, part, word) for key, part in parts.items()):
                draft.keep(name, signal)
        elif signal not in (None, "", {}):
            draft.mistyped(name, signal, "a signal")


_SIGNALED = ("code", "qcode", "uri", "literal", "name")  # its other members may concern another item


def _only_repeats(name: str, value: Any, word: str) -> bool:
    """Does *value*, the member *name* of a signal, only repeat *word*, or name the IPTC's scheme?"""
    if not isinstance(value, str):
        return value is None
    if name == "scheme":
        return value == "sig" or value.startswith(_IPTC)
    return value.strip(BLANKS).removeprefix("sig:").lower() in {word.removeprefix("sig:").lower(), ""}
