"""Properties of XMP ⇄ articles, with what there is no place for on the other side."""

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


KEPT: Final = (  # attributes of which newsformat keeps what XMP has no place for
    *("uri", "version", "kind", "identifiers", "headline", "summary", "title", "bylines", "contributors", "dateline"),
    *("credit", "sources", "digital_source_type", "created", "content_created", "updated", "embargo", "language"),
    *("urgency", "notes", "subjects", "entities", "genres", "keywords", "rights", "body"),
)


def article_of(found: Properties, report: Report, media: Media | None = None) -> Article:
    """Return the article that the properties *found* are; *media* is the picture, if there is one."""
    mapped = Mapped(found, report)
    article = mapped.article(media)
    told = properties_of(article)
    foreign = [
        Foreign(SPACE, shown(name, value.prefix), alone(name, value))
        for name, value in found.items()
        if name != REST and has_text(value) and not _is_told(name, value, mapped, told, article.language)
    ]
    article = evolve(article, foreign=foreign)
    if rest := found[REST].text if REST in found else "":
        own = Foreign(SPACE, shown(REST), rest)
        article = with_rest(evolve(article, foreign=[*foreign, own]), report, OWN)
        if own in article.foreign:
            report.left_out("what newsformat kept beside the standard is damaged, and left out")
            article = evolve(article, foreign=foreign)
    return article


def _is_told(name: str, value: Value, mapped: Mapped, told: Properties, language: str) -> bool:
    """Would what the article says be written as *value* again?"""
    if name not in mapped.taken or name not in told:
        return False
    if TYPES.get(name) == DATE:
        return read_date(chosen(value)) == read_date(chosen(told[name]))
    return same(value, told[name], language)


def properties_with_rest(article: Article, report: Report) -> Properties:
    """Return the properties that say what *article* says, and *report* what of it none can."""
    silent = Report(heard=False)
    wanted = [part for part in article.foreign if part.space == SPACE]
    base = properties_of(article)
    known = {name: value for part in wanted if (found := _property(part)) for name, value in [found]}
    said = _with(base, known)
    read = article_of(said, silent)
    if more := {part.name for part in Counter(read.foreign) - Counter(wanted)}:  # which would not be read as meant
        said = {name: value for name, value in said.items() if shown(name, value.prefix) not in more}
        read = article_of(said, silent)
    for part in Counter(wanted) - Counter(read.foreign):
        report.lost(f"foreign.{SPACE}", where=part.name, why="the article says something else there, or it is not XMP")
    if rest := rest_of(article, read, OWN, SPACE, KEPT):
        said[REST] = text(rest)
    return said


def _with(base: Properties, known: Properties) -> Properties:
    """Return *base* with those of the *known* properties beside which the article is still the same."""
    wanted = Mapped(base, Report(heard=False)).article(None)
    together = base | known
    if Mapped(together, Report(heard=False)).article(None) == wanted:
        return together
    together = base | {name: value for name, value in known.items() if name not in TYPES}  # which are only kept
    for name in [name for name in known if name in TYPES]:
        one = together | {name: known[name]}
        if Mapped(one, Report(heard=False)).article(None) == wanted:
            together = one
    return together


def _property(part: Foreign) -> tuple[str, Value] | None:
    """Return the property that *part* is."""
    element = well_formed(part.value)
    if element is None or not str(element.tag).startswith("{") or not local(element) or element.tag == REST:
        return None
    value = value_of(element, Report(heard=False))
    fits = alone(str(element.tag), value) == part.value and shown(str(element.tag), value.prefix) == part.name
    return (str(element.tag), value) if fits else None
