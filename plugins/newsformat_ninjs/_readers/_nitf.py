"""Reads a body in NITF, which may have a head of its own."""

from __future__ import annotations

from itertools import chain
from typing import Any

from newsformat import Block, Concept, EditorsNote
from newsformat.markup.html import read_html
from newsformat.markup.xml import local, parse
from newsformat.plugin import ReadError
from newsformat_ninjs._readers._draft import Draft
from newsformat_ninjs._readers._makers import kept
from newsformat_ninjs._readers._texts import TextVersion
from newsformat_nitf.body import read_body
from newsformat_nitf.inner import is_part, texts_of


def read_nitf(version: TextVersion, draft: Draft) -> tuple[Block, ...]:
    """Return the blocks of a NITF document or of its elements; *draft* collects the entities in it.

    A document with more than text is kept, and its head fills in what the item lacks.
    """
    try:
        root: Any = parse(version.value.strip().encode(), limits=draft.limits, report=draft.report)
    except (ReadError, UnicodeEncodeError):
        draft.report.note("a body of NITF is not well-formed XML; read as HTML")
        return read_html(version.value, draft.report, limits=draft.limits)
    texts, is_all = texts_of(root, draft.report) if local(root) == "nitf" or is_part(root) else ([root], True)
    if not is_all:
        draft.inner = root
        draft.foreign.append(kept("bodies", version.form))
    named = [*draft.values.get("entities", ()), *draft.values.get("subjects", ())]
    concepts: dict[str, Concept] = {concept.key: concept for concept in named}
    known, notes = len(concepts), list[EditorsNote]()
    read = [read_body(text, draft.report, concepts=concepts, notes=notes) for text in texts]
    for concept in [*concepts.values()][known:]:
        draft.add("entities", concept)
    for note in notes:
        draft.add("notes", note)
    return tuple(chain.from_iterable(read))
