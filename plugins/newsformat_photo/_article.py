"""XMP properties ⇄ articles, including what the other side has no place for."""

from __future__ import annotations

from collections import Counter
from typing import Final

from attrs import evolve

from newsformat import Article, Foreign, Media
from newsformat.markup.dates import read_date
from newsformat.markup.rest import rest_of, with_rest
from newsformat.markup.xml import local, well_formed
from newsformat.plugin import Report
from newsformat_photo._from_article import properties_of
from newsformat_photo._names import DATE, OWN, REST, SPACE, TYPES, shown
from newsformat_photo._to_article import Mapped
from newsformat_photo._xmp._parse import value_of
from newsformat_photo._xmp._serial import alone
from newsformat_photo._xmp._value import Properties, Value, chosen, has_text, same, text


KEPT: Final = (  # attributes whose values without an XMP property are kept in ``newsformat:rest``
    *("uri", "version", "kind", "identifiers", "headline", "summary", "title", "bylines", "contributors", "dateline"),
    *("credit", "sources", "digital_source_type", "created", "content_created", "updated", "embargo", "language"),
    *("urgency", "notes", "subjects", "entities", "genres", "keywords", "rights", "body"),
)


def article_of(found: Properties, report: Report, media: Media | None = None) -> Article:
    """Return the article of the properties *found*; *media* is the picture, if there is one."""
    mapped = Mapped(found, report)
    article = mapped.article(media)
    written = properties_of(article)
    foreign = [
        Foreign(SPACE, shown(name, value.prefix), alone(name, value))
        for name, value in found.items()
        if name != REST and has_text(value) and not _is_expressed(name, value, mapped, written, article.language)
    ]
    article = evolve(article, foreign=foreign)
    if rest := found[REST].text if REST in found else "":
        rest_part = Foreign(SPACE, shown(REST), rest)
        article = with_rest(evolve(article, foreign=[*foreign, rest_part]), report, OWN)
        if rest_part in article.foreign:
            report.left_out("the property newsformat:rest is damaged, and left out")
            article = evolve(article, foreign=foreign)
    return article


def _is_expressed(name: str, value: Value, mapped: Mapped, written: Properties, language: str) -> bool:
    """Would the article be written with *value*, or an equivalent of it, as the property *name*?"""
    if name not in mapped.taken or name not in written:
        return False
    if TYPES.get(name) == DATE:
        return read_date(chosen(value)) == read_date(chosen(written[name]))
    return same(value, written[name], language)


def properties_with_rest(article: Article, report: Report) -> Properties:
    """Return the properties of *article*, with ``newsformat:rest``; *report* what neither can express."""
    silent = Report(heard=False)
    wanted = [part for part in article.foreign if part.space == SPACE]
    base = properties_of(article)
    known = {name: value for part in wanted if (found := _property(part)) for name, value in [found]}
    properties = _with_harmless(base, known)
    read = article_of(properties, silent)
    if more := {part.name for part in Counter(read.foreign) - Counter(wanted)}:  # which would be misread
        properties = {name: value for name, value in properties.items() if shown(name, value.prefix) not in more}
        read = article_of(properties, silent)
    for part in Counter(wanted) - Counter(read.foreign):
        report.lost(f"foreign.{SPACE}", where=part.name, why="the article contradicts it, or it is not XMP")
    if rest := rest_of(article, read, OWN, SPACE, KEPT):
        properties[REST] = text(rest)
    return properties


def _with_harmless(base: Properties, known: Properties) -> Properties:
    """Return *base* with those *known* properties that do not change what is read as the article."""
    wanted = Mapped(base, Report(heard=False)).article(None)
    together = base | known
    if Mapped(together, Report(heard=False)).article(None) == wanted:
        return together
    together = base | {name: value for name, value in known.items() if name not in TYPES}  # never read
    for name in [name for name in known if name in TYPES]:
        item = together | {name: known[name]}
        if Mapped(item, Report(heard=False)).article(None) == wanted:
            together = item
    return together


def _property(part: Foreign) -> tuple[str, Value] | None:
    """Return *part* as a property; `None` if it is not one."""
    element = well_formed(part.value)
    if element is None or not str(element.tag).startswith("{") or not local(element) or element.tag == REST:
        return None
    value = value_of(element, Report(heard=False))
    fits = alone(str(element.tag), value) == part.value and shown(str(element.tag), value.prefix) == part.name
    return (str(element.tag), value) if fits else None
