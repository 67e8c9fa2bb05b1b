"""Reads and writes the metadata of a package as an envelope (EPUB 3.3, 5.5)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, NamedTuple

from newsformat import Article, Envelope, Foreign, Rights, plain
from newsformat.markup.dates import in_utc, iso, read_date
from newsformat.markup.languages import is_language_tag
from newsformat.markup.xml import XML_LANG, Element, escape, local, quoted, snippet, text_of, well_formed
from newsformat.plugin import Report, line
from newsformat_web._epub._names import ASSUMED, DC, GENERATOR, OPF, SPACE


_PREFIXES = frozenset(("a11y", "dcterms", "marc", "media", "onix", "rendition", "schema", "xsd"))  # reserved prefixes
_UNDATED = 1000  # Calibre dates undated publications to the year 101


class PublicationMetadata(NamedTuple):
    """The metadata of the publication and the rights to its content; *own* is whether newsformat wrote it.

    Creators, subjects and contents also apply to the article, if there is only one.
    """

    envelope: Envelope
    rights: str
    own: bool
    creators: tuple[str, ...]
    subjects: tuple[str, ...]
    description: str


# Reading ----------------------------------------------------------------------


def publication_metadata(package: Element, report: Report) -> PublicationMetadata:
    """Return the metadata in *package*."""
    parts = [element for element in _metadata(package) if not (element.get("id") or "").startswith(ASSUMED)]
    is_own = any(part.get("name") == "generator" and part.get("content") == GENERATOR for part in parts)
    known: dict[str, Any] = {}
    unique = package.get("unique-identifier") or ""
    if any(part.get("id") == unique for part in parts):  # the publication's own identifier comes first
        parts.sort(key=lambda element: local(element) == "identifier" and element.get("id") != unique)
    taken = [_take(part, known, report) for part in parts]
    rest = [part for part, known_now in zip(parts, taken, strict=True) if not known_now]
    main = {part.get("id") for part, known_now in zip(parts, taken, strict=True) if known_now}
    foreign = [*_foreign(rest, main, is_own=is_own, report=report)]
    envelope = Envelope(**known, foreign=foreign)
    rights, description = (next(iter(_texts(rest, name)), "") for name in ("rights", "description"))
    creators = tuple(name for name in _texts(rest, "creator") if name.lower() not in _NOBODY)
    return PublicationMetadata(envelope, rights, is_own, creators, (*_texts(rest, "subject"),), description)


_NOBODY = frozenset(("calibre", "unknown"))  # placeholders of programs for an unknown creator


def _texts(parts: Iterable[Element], name: str) -> Iterator[str]:
    """Yield the texts of the Dublin Core elements *name* among *parts*."""
    return (text for part in parts if part.tag == f"{{{DC}}}{name}" and (text := text_of(part)))


def _metadata(package: Element) -> list[Element]:
    part = next(package.iter("{*}metadata"), None)
    inside = part.iter("*") if part is not None else ()  # older ones have groups of them
    return [inner for inner in inside if inner is not part and not len(inner)]


_KNOWN = {"title": "title", "identifier": "uri", "publisher": "sender", "language": "language", "date": "sent"}


def _take(element: Element, known: dict[str, Any], report: Report) -> bool:
    """Store *element* in *known*; return `False` if it has no field, or its field is set."""
    name = _KNOWN.get(local(element), "")
    if not str(element.tag).startswith(f"{{{DC}}}") or not name or name in known:
        return False
    text = text_of(element)
    if name != "sent":
        known[name] = text
        return bool(text)
    if element.get(f"{{{OPF}}}event") in {"modification", "creation"}:
        return False
    when = read_date(text, report)
    if when is not None and when.year > _UNDATED:
        known[name] = when
        return True
    return False


def _foreign(parts: Iterable[Element], main: set[str | None], *, is_own: bool, report: Report) -> Iterator[Foreign]:
    for part in parts:
        name = part.get("property") or part.get("name") or ""
        if is_own and name in {"dcterms:modified", "generator"}:
            continue
        refined = (part.get("refines") or "").lstrip("#")
        if refined and refined in main:
            report.left_out(f"what refines the metadata left out: {name}: {text_of(part):.60}")
            continue
        prefix = "dc:" if str(part.tag).startswith(f"{{{DC}}}") else ""
        kind = name if local(part) == "meta" and name else f"{prefix}{local(part)}"
        yield Foreign(SPACE, kind, snippet(part, lean=True))


# Writing ----------------------------------------------------------------------


class Needed(NamedTuple):
    """What a package must contain even if its envelope does not."""

    title: str
    uri: str
    language: str
    modified: datetime
    article: Article | None = None  # the only one, whose creators and subjects are the publication's


def metadata_of(envelope: Envelope, needed: Needed, report: Report) -> list[str]:
    """Return the metadata elements for *envelope* and for what is *needed*."""
    language = envelope.language if is_language_tag(envelope.language) else ""
    if envelope.language and not language:
        report.lost("envelope.language", where=envelope.language, why="EPUB has tags of BCP 47")
    found = [
        _dc("identifier", envelope.uri, needed.uri),
        _dc("title", envelope.title, needed.title),
        _dc("language", language, needed.language),
    ]
    if envelope.sender:
        found.append(f"<dc:publisher>{escape(envelope.sender)}</dc:publisher>")
    if envelope.sent is not None and envelope.sent.year <= _UNDATED:
        report.lost("envelope.sent", where=iso(envelope.sent), why="a date that old is read as missing")
    elif envelope.sent is not None:
        found.append(f"<dc:date>{iso(envelope.sent)}</dc:date>")
    further = [*_further(needed.article, envelope)] if needed.article is not None else []
    kept, modified = _kept_elements(envelope, len(further), report)
    when = modified or f"{in_utc(needed.modified):%Y-%m-%dT%H:%M:%SZ}"
    found.append(f'<meta property="dcterms:modified">{when.rjust(20, "0")}</meta>')
    found.append(f'<meta name="generator" content="{GENERATOR}"/>')
    return [*found, *further, *kept]


def _further(article: Article, envelope: Envelope) -> Iterator[str]:
    """Yield the elements for values of *article* that *envelope* lacks."""
    known = {part.name.removeprefix("dc:") for part in envelope.foreign if part.space == SPACE}
    known |= {name for name, value in (("publisher", envelope.sender), ("date", envelope.sent)) if value}
    number = 0
    for name, texts in _of_article(article).items():
        for text in filter(None, map(line, texts)):
            if name not in known:
                number += 1
                yield f'<dc:{name} id="{ASSUMED}{number}">{escape(text)}</dc:{name}>'


def _of_article(article: Article) -> dict[str, list[str]]:
    """Return the values of *article* that Dublin Core has names for."""
    right = next(iter(article.rights), Rights())
    return {
        "creator": [byline.label for byline in article.bylines],
        "publisher": [source.name or source.code for source in article.sources[:1]],
        "date": [iso(article.published)] if article.published and article.published.year > _UNDATED else [],
        "description": [plain(article.summary)],
        "subject": [*article.keywords, *[subject.name for subject in article.subjects if subject.kind != "section"]],
        "rights": [right.notice or right.holder],
    }


def _dc(name: str, value: str, needed: str) -> str:
    mark = "" if value else ASSUMED
    return f"<dc:{name} id={quoted(mark + name)}>{escape(value or needed)}</dc:{name}>"


def _kept_elements(envelope: Envelope, further: int, report: Report) -> tuple[list[str], str]:
    """Return the foreign parts of *envelope* as elements of a package, and the modification date if it is among them.

    *further* is the number of other elements with IDs.
    """
    found: list[str] = []
    modified = ""
    ids = {f"{mark}{name}" for mark in ("", ASSUMED) for name in ("identifier", "title", "language")}
    ids.update([f"{ASSUMED}{number}" for number in range(1, further + 1)])
    dated = envelope.sent is not None
    for part in envelope.foreign:
        if part.space != SPACE:
            continue
        root = well_formed(part.value)
        if root is None or (why := _why_not(root, ids, dated=dated)):
            report.lost(f"envelope.foreign.{SPACE}", where=part.name, why="it is not XML" if root is None else why)
        elif root.get("property") == "dcterms:modified" and not root.get("refines"):
            modified = modified or text_of(root)
        else:
            found.append(part.value)
            ids.add(root.get("id") or "")
            dated = dated or root.tag == f"{{{DC}}}date"
    return found, modified


_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_DC_NAMES = frozenset((
    "contributor", "coverage", "creator", "date", "description", "format", "identifier", "language", "publisher",
    "relation", "rights", "source", "subject", "title", "type",
))  # fmt: skip
_GENERIC = frozenset(("id", "dir", XML_LANG))


def _why_not(root: Element, ids: set[str], *, dated: bool) -> str:
    """Return the reason why the element *root* is not valid in the metadata of an EPUB 3, or ``""``."""
    key = root.get("id")
    if len(root):
        return "a metadata element has no elements in it"
    if key and key in ids:
        return "another has its ID"
    if root.tag == f"{{{OPF}}}meta":
        return _why_no_meta(root, ids)
    if root.tag != f"{{{DC}}}{local(root)}" or local(root) not in _DC_NAMES:
        return "it is not an element of metadata"
    if dated and local(root) == "date":
        return "there is one date"
    if not set(map(str, root.attrib)) <= _GENERIC:
        return "EPUB 3 has no such attribute"
    return "" if text_of(root) else "it is empty"


def _why_no_meta(root: Element, ids: set[str]) -> str:
    name, refined = root.get("property") or "", root.get("refines")
    if root.get("name") and set(map(str, root.attrib)) == {"name", "content"}:  # in EPUB 2 form
        return ""
    prefix, colon, property_name = name.partition(":")
    if not name or " " in name or (colon and (prefix not in _PREFIXES or not property_name)) or not text_of(root):
        return "EPUB 3 has no such property without its prefix"
    if not set(map(str, root.attrib)) <= {*_GENERIC, "property", "refines", "scheme"}:
        return "EPUB 3 has no such attribute"
    if refined is not None and (refined[:1] != "#" or refined[1:] not in ids):
        return "the element it refines is missing"
    if name == "dcterms:modified" and not refined and not _MOMENT.fullmatch(text_of(root)):
        return "the date is in UTC, to the second"
    return ""
