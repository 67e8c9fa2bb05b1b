"""Writes the byline and dateline as printed, with attributes for their parts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from newsformat import Byline, Dateline
from newsformat.markup.printed import LONGEST_SHARED, PARTS_OF_BYLINES, as_shared, read_byline, read_dateline
from newsformat.markup.xml import escape, quoted
from newsformat_newsml._languages import distance
from newsformat_newsml._writers._context import Context, form_of
from newsformat_newsml._writers._foreign import Foreigns
from newsformat_newsml._writers._meanings import Signed


def bylines_of(bylines: tuple[Byline, ...], context: Context) -> list[str]:
    """Return a line per byline; people who share a printed byline share the line."""
    groups = [*_groups(bylines)]
    far, signed = _signed(groups, context)
    written = []
    for text, group in groups:
        if group == read_byline(text):
            written.append(_printed(text, context, signed.get(text)))
        elif _are_apart(text, group):
            written += [_by(byline) for byline in group]
        else:
            written.append(f"<by newsformat:people={quoted(as_shared(group))}>{escape(text)}</by>")
    if (foreigns := context.foreigns) is not None:
        for left in _bylines_with_language(foreigns):
            if not written or distance(left.language, context.language) <= far:
                foreigns.keep_as_text("by", left)
    return written


def _are_apart(text: str, group: tuple[Byline, ...]) -> bool:
    """Does each byline in *group* stand on a line of its own, though all have this *text*?"""
    if len(group) == 1 or not 0 < len(text) <= LONGEST_SHARED:
        return True
    return all(byline == Byline(text=text) for byline in group)


def _groups(bylines: tuple[Byline, ...]) -> Iterator[tuple[str, tuple[Byline, ...]]]:
    """Yield each printed text with its bylines; a byline without a text gets one made of its parts."""
    for text, several in groupby(bylines, key=lambda byline: byline.text):
        if text:
            yield text, (*several,)
        else:
            yield from [(_words(byline), (byline,)) for byline in several]


def _words(byline: Byline) -> str:
    return ", ".join([part for part in (byline.name, byline.role, byline.affiliation) if part])


def _bylines_with_language(foreigns: Foreigns) -> list[Signed]:
    """Return the foreign bylines with a language."""
    return [content for content in dict.fromkeys(foreigns.free_contents("by")) if isinstance(content, Signed)]


def _signed(groups: list[tuple[str, tuple[Byline, ...]]], context: Context) -> tuple[int, dict[str, Signed]]:
    """Return the foreign bylines that represent all of *groups*, by text, and their distance from the language."""
    kept = _bylines_with_language(context.foreigns) if context.foreigns is not None else []
    if not kept:
        return 0, {}
    found = {signed.text: signed for signed in reversed(kept)}
    distances = {
        distance(found[text].language, context.language) if text in found and group == read_byline(text) else 0
        for text, group in groups
    }
    return (distances.pop(), found) if len(distances) == 1 else (0, {})


def _printed(text: str, context: Context, signed: Signed | None) -> str:
    return form_of("by", signed or text, context) or f"<by>{escape(text)}</by>"


def _by(byline: Byline) -> str:
    parts = [(part, value) for part in PARTS_OF_BYLINES if (value := getattr(byline, part))]
    extra = "".join([f" newsformat:{part}={quoted(value)}" for part, value in parts])
    text = byline.text
    if not text:
        extra += ' newsformat:text=""'
        text = _words(byline)
    elif not extra:
        extra = ' newsformat:name=""'  # otherwise, the text would be read as a name
    return f"<by{extra}>{escape(text)}</by>"


def dateline_of(dateline: Dateline, context: Context) -> str:
    """Return the element of *dateline*; parts that a reader would not find in its text become attributes."""
    text = dateline.text
    parts = ("place", "date", "source")
    extra = "".join([f" newsformat:{part}={quoted(value)}" for part in parts if (value := getattr(dateline, part))])
    if not text:
        extra += ' newsformat:text=""'
        source = f"({dateline.source})" if dateline.source else ""
        text = " ".join([part for part in (dateline.place, dateline.date, source) if part])
    elif dateline == read_dateline(text):
        return form_of("dateline", text, context) or f"<dateline>{escape(text)}</dateline>"
    elif not extra:
        extra = ' newsformat:place=""'  # otherwise, a place would be read from the text
    return f"<dateline{extra}>{escape(text)}</dateline>"
