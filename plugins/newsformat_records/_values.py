"""What the values of a record are, by their types: `None` where they are nothing of that kind."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, NamedTuple

import msgspec

from newsformat import Association, Block, Byline, Dateline, Heading, Inlines, Media, Paragraph, Rendition, Rights
from newsformat.markup.dates import order_in, ordered, read_date
from newsformat.markup.html import read_html_inlines
from newsformat.markup.json import is_number
from newsformat.markup.languages import language_tag
from newsformat.markup.members import extent, one_or_several
from newsformat.markup.pictures import renditions_of
from newsformat.markup.printed import joined_names, read_byline, read_dateline
from newsformat.plugin import Report, inlines, lazily, line, plain
from newsformat_records import _names, _sentences
from newsformat_records._json_ml import html_of_json_ml
from newsformat_records._rich_texts import html_of
from newsformat_records._trees import text_of_tree


_FOUND = lazily(r"</(?:b|em|strong|mark)>")  # around what was searched for
MARKUP = lazily(r"</(?:p|div|span|h[1-6]|ul|ol|blockquote|figure|section)>|<br ?/?>", re.IGNORECASE)


_IDENTIFIER = lazily(r"(?=[^\d\n]*\d)[\w-]{16,64}", re.ASCII)  # of what some call a story, as the UCI does
_DAYS = (1000_01_01, 2999_12_31)  # as numbers
_UNITS = (
    (10**17, 10**9),
    (10**14, 10**6),
    (10**11, 10**3),
)  # more than that are such parts of a second


def moment_of(value: Any, report: Report, number: int, first: str = "") -> datetime | None:
    """Return the date that *value* is, of line *number*: text, a number of digits (``20261124``), or since 1970.

    In a date of numbers with the year last the day or the month is *first*.
    """
    if text := text_of(value):
        usual = ordered(text.strip(), first) if first else text
        if usual != text and not order_in(text):
            report.note(f"{text!r:.60} is taken with the {first} first", line=number)
        return read_date(usual, report, line=number)
    if not is_number(value) or value in (0, 1):  # which says whether, and not when
        return None
    if isinstance(value, int) and _DAYS[0] <= value <= _DAYS[1] and read_date(str(value)):
        return read_date(str(value), report, line=number)
    parts = next((many for least, many in _UNITS if value > least), 1)
    try:
        return datetime.fromtimestamp(value / parts, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def says_more(value: Any) -> bool:
    """Is *value* an object that has more than a name, or are there some in it? Then all of it is kept."""
    if isinstance(value, list):
        return any(isinstance(item, list | dict) and says_more(item) for item in value)
    return isinstance(value, dict) and (len(value) > 1 or any(map(_has_several, value.values())))


def _has_several(value: Any) -> bool:
    """Is *value* an object that has more than a name, or an array of objects, of which but one may be taken?"""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return len(value) > 1 or says_more(value)
    return says_more(value)


def running_of(value: Any) -> str | None:
    """Return the text that *value* is: one, or paragraphs."""
    if said := html_of_json_ml(value) or _sentences.text_in(value):
        return said
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        value = "\n\n".join(value)
    text = text_of(value)
    if text and _IDENTIFIER.fullmatch(text):
        return None
    return text or html_of(value if isinstance(value, dict | list) else None) or None


def components_of(value: Any) -> str | None:
    """Return the text of components, if *value* is nothing but these."""
    parts = value if isinstance(value, list) else []
    are_components = all(isinstance(each, dict) and ("__typename" in each or "elements" in each) for each in parts)
    return html_of(parts) or None if are_components else None


def text_of(value: Any) -> str | None:
    """Return *value* if it is a text; search engines have one in an array where there may be more."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    return value if isinstance(value, str) and not value.isspace() else None


def link_of(value: Any) -> str | None:
    """Return *value* if it is a text, or the address that an object has."""
    match value:
        case {"base": str(base), "path": str(path)}:
            return base + path
        case {"url": str(url)}:
            return url
    return text_of(value)


def address_of(value: Any) -> str | None:
    """Return *value* if it is the address of a page, as that is the ``source`` of a record of trafilatura."""
    text = text_of(value)
    return text if text and text.startswith(("http://", "https://")) else None


def scalar_of(value: Any) -> str | None:
    """Return *value* if it is a text or a number."""
    return str(value) if type(value) is int else text_of(value)


def parted(name: str, value: Any) -> Any:
    """Return the texts that *value* is, if it is one text and commas or bars part keywords in it, or names.

    A name in ``authors`` has more than a word: *Ann Lee, Acme* writes for Acme, *Lee, Ann* is her surname first. In
    ``author``, which may be as printed, all of them must be names of persons.
    """
    if name in _names.SENTENCES and isinstance(value, list) and all(isinstance(each, str) for each in value):
        return _sentences.joined(value)
    if name == "author" and isinstance(value, str):
        return joined_names(value) or value
    if not isinstance(value, str) or ";" in value or name not in {*_LISTS, *_names.KEYWORDS}:
        return value
    parts = [part.strip() for part in value.split("|")] if "|" in value else [*map(str.strip, _COMMA.split(value))]
    return value if name in _LISTS and not all(" " in part for part in parts) else parts


_COMMA = lazily("[,،，、]")
_LISTS = frozenset(("authors", "authorsByline"))


def strings_of(value: Any) -> list[str] | None:
    """Return *value* as strings: it is one, whose parts semicolons part; an object with a name; or a list of those."""
    if isinstance(value, str):
        return [part for text in value.split(";") if (part := line(text))]
    value = connected(value)
    names = [name_of(item) for item in one_or_several(value)]
    return [line(name) for name in names if name] if all(names) else None


def name_of(value: Any, names: Iterable[str] = _names.NAMES) -> str | None:
    """Return *value*, or the first of *names* that an object has, or else its first and last name."""
    if isinstance(value, dict):
        value = connected(value)
    if isinstance(value, dict):
        parts = [next((text for key in keys if (text := text_of(value.get(key)))), "") for keys in _OF_PERSONS]
        return next((name for key in names if (name := text_of(value.get(key)))), line(" ".join(parts)) or None)
    return text_of(value)


_OF_PERSONS = (_names.FIRST, _names.LAST)


def connected(value: Any) -> Any:
    """Return what the object *value* connects to, as GraphQL has it: a node, nodes, or edges with a node each."""
    match value:
        case {"node": dict(node)}:
            return node
        case {"nodes": list(nodes)}:
            return nodes
        case {"resolutions": list(files)}:  # of a picture
            return files[:1]
        case {"image": list(files)}:
            return files
        case {"edges": list(edges)}:
            return [each["node"] if isinstance(each, dict) and "node" in each else each for each in edges]
    return value


def headline_of(value: Any) -> str | None:
    """Return the headline that *value* is, or has; rich text of Prismic is one, too."""
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict):
        value = value[0].get("text")
    title = name_of(value, (*_names.HEADLINES, "text", "html"))
    is_marked = title and (_FOUND.search(title) or MARKUP.search(title) or (isinstance(value, dict) and "</" in title))
    return line(plain(read_html_inlines(title))) if title and is_marked else title


def bylines_of(value: Any) -> list[Byline] | None:
    """Return the bylines that *value* holds, with all that one text says of several; a tree of nodes is one text."""
    if printed := text_of_tree(value):
        return [*read_byline(printed)]
    return [byline for text in strings_of(value) or () for byline in read_byline(text)]


def marked_of(value: Any) -> Inlines | None:
    """Return *value*, a text in which there may be HTML, or an object of one, or several of them, as running text."""
    if isinstance(value, dict):
        value = next((value[name] for name in _HELD if isinstance(value.get(name), str)), value)
    is_several = isinstance(value, list) and all(isinstance(each, str) for each in value)
    text = text_of("\n".join(value) if is_several else value)
    if text is None:
        return None
    return read_html_inlines(text) if MARKUP.search(text) or _FOUND.search(text) else inlines(text)


_HELD = ("rendered", "html", "text", "value")  # members that hold the text that an object is


def dateline_of(value: Any) -> Dateline | None:
    """Return the dateline that *value* is."""
    return read_dateline(text) if (text := text_of(value)) else None


def language_of(value: Any) -> str | None:
    """Return the tag of the language that *value* names."""
    return language_tag(text) if (text := text_of(value)) else None


def image_of(value: Any) -> list[Association] | None:
    """Return the picture whose address *value* is, or that it is an object of; or several."""
    value = connected(value)
    found = [_media_of(each) for each in one_or_several(value)]
    return [Association(role="image", media=each) for each in found if each] if all(found) else None


def images_of(value: Any) -> list[Association] | None:
    """Return the pictures that *value* is objects of, or has the addresses of; a name alone may be that of a medium."""
    return image_of(value) if isinstance(value, list | dict) else None


def account_of(value: Any) -> list[Byline] | None:
    """Return who posts: an object, for a name alone may be that of a program."""
    return bylines_of(value) if isinstance(value, dict) else None


def _media_of(value: Any) -> Media | None:
    """Return the picture, film or sound that *value* is: its address, or an object with that, or with its sizes."""
    if text := text_of(value):
        return Media(text) if "/" in text or "." in text else None  # and not but its number
    if not isinstance(value, dict):
        return None
    sizes = next((each for name in _names.SIZES if isinstance(each := value.get(name), dict)), value)
    href = name_of(value, _names.FILES) or _largest(sizes)
    if not href:
        return None
    kind = text_of(value.get("type")) or ""
    width, height = extent(value.get("width")), extent(value.get("height"))
    file = Rendition(href=href, width=width, height=height)
    return Media(
        href,
        kind=kind if kind in {"video", "audio"} else "image",
        alt=name_of(value, _names.ALTS) or "",
        caption=marked_of(name_of(value, _names.CAPTIONS)) or (),
        renditions=renditions_of(file),
    )


def _largest(sizes: dict[str, Any]) -> str:
    """Return the address of the widest of *sizes*, or of the last one, if all of them are files by their names."""
    files = [(name_of(each, _names.FILES), each) for each in sizes.values()]
    if not files or not all(href and "/" in href for href, _ in files):
        return ""
    widths = [extent(each.get("width")) or 0 if isinstance(each, dict) else 0 for _, each in files]
    place = max(range(len(files)), key=lambda number: (widths[number], number))
    return files[place][0] or ""


def rights_of(value: Any) -> list[Rights] | None:
    """Return the licence that *value* is."""
    return [Rights(licence=text)] if (text := text_of(value)) else None


def notice_of(value: Any) -> list[Rights] | None:
    """Return what *value* says of the copyright."""
    return [Rights(notice=text)] if (text := text_of(value)) else None


NAMING = (
    strings_of,
    bylines_of,
    headline_of,
    marked_of,
    image_of,
    images_of,
    account_of,
    running_of,
    components_of,
    link_of,
)  # what makes names, or pictures, of objects


class Sections(NamedTuple):
    """A body that a crawler has taken apart."""

    summary: str
    body: list[Block]


def sections(value: Any) -> Sections | None:
    """Return the body that *value* is, as Fundus has it: a summary, and sections of headlines and paragraphs."""
    try:
        found = msgspec.convert(value, _Body)
    except msgspec.ValidationError:
        return None
    body: list[Block] = []
    for section in found.sections:
        body += [*map(Heading, section.headline), *map(Paragraph, section.paragraphs)]
    return Sections("\n".join(found.summary), body)


class _Section(msgspec.Struct, forbid_unknown_fields=True):
    paragraphs: list[str]
    headline: list[str] = []


class _Body(msgspec.Struct, forbid_unknown_fields=True):
    sections: list[_Section]
    summary: list[str] = []
