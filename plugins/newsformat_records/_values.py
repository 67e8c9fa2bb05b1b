"""Converts values of a record; `None` if a value is not of the type expected."""

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


_SEARCH_MARK = lazily(r"</(?:b|em|strong|mark)>")  # marks the search terms in a result
MARKUP = lazily(r"</(?:p|div|span|h[1-6]|ul|ol|blockquote|figure|section)>|<br ?/?>", re.IGNORECASE)


_IDENTIFIER = lazily(r"(?=[^\d\n]*\d)[\w-]{16,64}", re.ASCII)  # ``story`` in UCI's collection
_DAYS = (1000_01_01, 2999_12_31)  # limits of days as integers
_UNITS = (
    (10**17, 10**9),
    (10**14, 10**6),
    (10**11, 10**3),
)  # times above the first number are in fractions of a second


def moment_of(value: Any, report: Report, number: int, first: str = "") -> datetime | None:
    """Return the date in *value*: text, an integer of digits (``20261124``), or time since 1970; *number* is the line.

    In a numeric date with the year last, the day or the month is *first*.
    """
    if text := text_of(value):
        usual = ordered(text.strip(), first) if first else text
        if usual != text and not order_in(text):
            report.note(f"{text!r:.60} is taken with the {first} first", line=number)
        return read_date(usual, report, line=number)
    if not is_number(value) or value in (0, 1):  # 0 and 1 are truth values
        return None
    if isinstance(value, int) and _DAYS[0] <= value <= _DAYS[1] and read_date(str(value)):
        return read_date(str(value), report, line=number)
    parts = next((many for least, many in _UNITS if value > least), 1)
    try:
        return datetime.fromtimestamp(value / parts, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def says_more(value: Any) -> bool:
    """Is *value* an object with more than a name, or an array with such objects? Then it is kept as a whole."""
    if isinstance(value, list):
        return any(isinstance(item, list | dict) and says_more(item) for item in value)
    return isinstance(value, dict) and (len(value) > 1 or any(map(_has_several, value.values())))


def _has_several(value: Any) -> bool:
    """Is *value* an object with more than a name, or an array of several objects, of which only one is used?"""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return len(value) > 1 or says_more(value)
    return says_more(value)


def running_of(value: Any) -> str | None:
    """Return the running text in *value*: a string, paragraphs, or any rich text."""
    if inner_html := html_of_json_ml(value) or _sentences.text_in(value):
        return inner_html
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        value = "\n\n".join(value)
    text = text_of(value)
    if text and _IDENTIFIER.fullmatch(text):
        return None
    return text or html_of(value if isinstance(value, dict | list) else None) or None


def components_of(value: Any) -> str | None:
    """Return the text of components, if *value* consists of these."""
    parts = value if isinstance(value, list) else []
    are_components = all(isinstance(part, dict) and ("__typename" in part or "elements" in part) for part in parts)
    return html_of(parts) or None if are_components else None


def text_of(value: Any) -> str | None:
    """Return *value* if it is a non-blank string, possibly in an array, as search engines return it."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    return value if isinstance(value, str) and not value.isspace() else None


def link_of(value: Any) -> str | None:
    """Return *value* if it is a string, or the address in an object."""
    match value:
        case {"base": str(base), "path": str(path)}:
            return base + path
        case {"url": str(url)}:
            return url
    return text_of(value)


def address_of(value: Any) -> str | None:
    """Return *value* if it is the address of a page, as in ``source`` of trafilatura's records."""
    text = text_of(value)
    return text if text and text.startswith(("http://", "https://")) else None


def scalar_of(value: Any) -> str | None:
    """Return *value* as text if it is a string or an integer."""
    return str(value) if type(value) is int else text_of(value)


def split_names(name: str, value: Any) -> Any:
    """Split *value* at commas or bars, if it is a string with keywords or names.

    Names in ``authors`` have several words: *Ann Lee, Acme* are two names, *Lee, Ann* is surname first. In
    ``author``, which may be as printed, all parts must be names of persons.
    """
    if name in _names.SENTENCES and isinstance(value, list) and all(isinstance(item, str) for item in value):
        return _sentences.joined(value)
    if name == "author" and isinstance(value, str):
        return joined_names(value) or value
    if not isinstance(value, str) or ";" in value or name not in {*_AUTHOR_LISTS, *_names.KEYWORDS}:
        return value
    parts = [part.strip() for part in value.split("|")] if "|" in value else [*map(str.strip, _COMMA.split(value))]
    return value if name in _AUTHOR_LISTS and not all(" " in part for part in parts) else parts


_COMMA = lazily("[,،，、]")
_AUTHOR_LISTS = frozenset(("authors", "authorsByline"))


def strings_of(value: Any) -> list[str] | None:
    """Return *value* as strings: one that is split at semicolons; the name of an object; or those of a list."""
    if isinstance(value, str):
        return [part for text in value.split(";") if (part := line(text))]
    value = connected(value)
    names = [name_of(item) for item in one_or_several(value)]
    return [line(name) for name in names if name] if all(names) else None


def name_of(value: Any, names: Iterable[str] = _names.NAMES) -> str | None:
    """Return *value*, or the first of *names* in an object, or else its first and last name."""
    if isinstance(value, dict):
        value = connected(value)
    if isinstance(value, dict):
        parts = [next((text for key in keys if (text := text_of(value.get(key)))), "") for keys in _PERSON_NAMES]
        return next((name for key in names if (name := text_of(value.get(key)))), line(" ".join(parts)) or None)
    return text_of(value)


_PERSON_NAMES = (_names.FIRST, _names.LAST)


def connected(value: Any) -> Any:
    """Return what the object *value* connects to in GraphQL: a node, nodes, or edges with a node each."""
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
            return [edge["node"] if isinstance(edge, dict) and "node" in edge else edge for edge in edges]
    return value


def headline_of(value: Any) -> str | None:
    """Return the headline in *value*; rich text of Prismic is read, too."""
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict):
        value = value[0].get("text")
    title = name_of(value, (*_names.HEADLINES, "text", "html"))
    is_marked = title and (
        _SEARCH_MARK.search(title) or MARKUP.search(title) or (isinstance(value, dict) and "</" in title)
    )
    return line(plain(read_html_inlines(title))) if title and is_marked else title


def bylines_of(value: Any) -> list[Byline] | None:
    """Return the bylines in *value*; one text may contain several, and a tree of nodes is one text."""
    if printed := text_of_tree(value):
        return [*read_byline(printed)]
    return [byline for text in strings_of(value) or () for byline in read_byline(text)]


def marked_of(value: Any) -> Inlines | None:
    """Return *value* as running text: a string that may contain HTML, an object with one, or an array of strings."""
    if isinstance(value, dict):
        value = next((value[name] for name in _TEXT_MEMBERS if isinstance(value.get(name), str)), value)
    is_several = isinstance(value, list) and all(isinstance(item, str) for item in value)
    text = text_of("\n".join(value) if is_several else value)
    if text is None:
        return None
    return read_html_inlines(text) if MARKUP.search(text) or _SEARCH_MARK.search(text) else inlines(text)


_TEXT_MEMBERS = ("rendered", "html", "text", "value")  # members with the text of an object


def dateline_of(value: Any) -> Dateline | None:
    """Return the dateline in *value*."""
    return read_dateline(text) if (text := text_of(value)) else None


def language_of(value: Any) -> str | None:
    """Return the tag of the language in *value*."""
    return language_tag(text) if (text := text_of(value)) else None


def image_of(value: Any) -> list[Association] | None:
    """Return the pictures in *value*: an address, an object, or several of these."""
    value = connected(value)
    found = [_media_of(item) for item in one_or_several(value)]
    return [Association(role="image", media=media) for media in found if media] if all(found) else None


def images_of(value: Any) -> list[Association] | None:
    """Return the pictures in *value* if it is an object or an array; a string may be the name of a medium."""
    return image_of(value) if isinstance(value, list | dict) else None


def account_of(value: Any) -> list[Byline] | None:
    """Return the account that posts, if it is an object; a string may be the name of a program."""
    return bylines_of(value) if isinstance(value, dict) else None


def _media_of(value: Any) -> Media | None:
    """Return *value* as a picture, film or sound: its address, or an object with an address or with sizes."""
    if text := text_of(value):
        return Media(text) if "/" in text or "." in text else None  # not an ID
    if not isinstance(value, dict):
        return None
    sizes = next((item for name in _names.SIZES if isinstance(item := value.get(name), dict)), value)
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
    """Return the address of the widest of *sizes*, or of the last one; ``""`` if not all are files."""
    files = [(name_of(size, _names.FILES), size) for size in sizes.values()]
    if not files or not all(href and "/" in href for href, _ in files):
        return ""
    widths = [extent(item.get("width")) or 0 if isinstance(item, dict) else 0 for _, item in files]
    place = max(range(len(files)), key=lambda number: (widths[number], number))
    return files[place][0] or ""


def rights_of(value: Any) -> list[Rights] | None:
    """Return the licence in *value*."""
    return [Rights(licence=text)] if (text := text_of(value)) else None


def notice_of(value: Any) -> list[Rights] | None:
    """Return the copyright notice in *value*."""
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
)  # converters that use only names or pictures of objects


class Sections(NamedTuple):
    """A body that the crawler has already structured."""

    summary: str
    body: list[Block]


def sections(value: Any) -> Sections | None:
    """Return the structured body *value* of Fundus: a summary, and sections with headlines and paragraphs."""
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
