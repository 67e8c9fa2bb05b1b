"""The story in the data that a page holds for its scripts, for pages that do not show it themselves.

These data are ``<script id="__NEXT_DATA__">`` and other scripts in JSON, ``Fusion.globalContent`` of Arc XP, values
that scripts assign to variables (``window.__INITIAL_STATE__ = …``) in JSON or JavaScript, the formats of
`newsformat_web._hydration`, and JSON encoded as text in any of these. Objects in a format known to newsformat, such as
ANS or a WordPress post, are read by that; of any others, the usual member names are used.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from typing import Any

from newsformat import Article, Block, Heading, Media, Paragraph, plain
from newsformat.markup.dates import read_date
from newsformat.markup.html import safe_url
from newsformat.markup.json import Object, text_of, value_of
from newsformat.markup.manuscript import read_nested
from newsformat.plugin import Limits, ReadError, Report, Source, letters, line
from newsformat_web._head import signed
from newsformat_web._hydration import objects_at_places, rows_in, with_referred
from newsformat_web._literals import literal_at
from newsformat_web._texts import read_body, read_text


_ASSIGNED = re.compile(
    r"[\w$\]\"']\s{0,9}=\s{0,9}(?:JSON\.parse\(\s{0,9}(?=[\"'])|(?=[\[{])|(?=\(function\()|(?=\"[\[{]\\\"))"
)
_MAX_ASSIGNED = 20  # values assigned in a script
_MOST_NODES = 100_000
_DEEPEST = 40
_ENOUGH = 200  # letters of a text that is a story
_FORMATS = ("ans", "wordpress-rest", "portable-text", "contentful", "prosemirror", "storyblok", "drupal-jsonapi")
# Without these members, any object might be taken for that format
_NEEDED = {"ans": "content_elements", "wordpress-rest": "title"}
_TEXTS = frozenset((
    "body", "content", "articlebody", "bodyhtml", "contenthtml", "html", "text", "fulltext", "richtext", "paragraphs",
    "blocks", "elements", "sections", "components", "story", "maintext", "articletext", "storytext", "maincontent",
    "contentelements",
))  # fmt: skip
_OF_BLOCKS = ("text", "content", "html", "value", "paragraph", "body", "data", "children", "blocks", "root")
_TITLES = ("headline", "title", "name", "heading", "seotitle")
_SUMMARIES = ("description", "summary", "excerpt", "deck", "dek", "standfirst", "teaser", "lead", "subtitle")
_AUTHORS = ("authors", "author", "byline", "bylines", "creator", "creators", "contributors", "writers")
_PUBLISHED = (
    "publishedat", "datepublished", "publishedtime", "publisheddate", "publishdate", "publicationdate", "publishtime",
    "firstpublished", "firstpublishedat", "published", "pubdate", "displaydate", "date",
)  # fmt: skip
_UPDATED = ("updatedat", "datemodified", "modified", "modifiedat", "updated", "lastmodified", "lastupdated")


def story_in_state(scripts: Iterable[str], title: str, report: Report, limits: Limits) -> Article | None:
    """Return the story in *scripts*, if there is one: that with the page's *title*, or the longest."""
    best: tuple[bool, int, Object, Object] | None = None
    bare = letters(title)
    for value in _all_values(scripts):
        objects = value if isinstance(value, dict) else {}
        for node in _nodes(value):
            size = max((_size(text, _DEEPEST) for name, text in node.items() if _small(name) in _TEXTS), default=0)
            if size < _ENOUGH:
                continue
            title_letters = letters(_first(node, _TITLES))
            found = (bool(title_letters) and bare.startswith(title_letters), size, node, objects)
            if best is None or found[:2] > best[:2]:
                best = found
    if best is None:
        return None
    node = with_referred(*best[2:])
    if _is_larger(node, limits.page_bytes):
        report.note("the data for the page's program refer to too much, and are not read")
        return None
    report.note("the story is not on the page; it is read from the data for the page's program")
    return _known_article(node, report, limits) or _read(node, report, limits)


def _is_larger(value: Any, most: int) -> bool:
    """Does *value* hold more than *most* characters and values, including all that it refers to?"""
    waiting, left = [value], most
    while waiting and left >= 0:
        item = waiting.pop()
        left -= len(item) if isinstance(item, str | dict | list) else 1
        if isinstance(item, dict | list):
            waiting += item.values() if isinstance(item, dict) else item
    return left < 0


def _all_values(scripts: Iterable[str]) -> Iterator[Any]:
    """Yield the JSON values in *scripts*, in the formats of several programs."""
    scripts = [_HALF.sub(r"\\ufffd", text) if "\\ud" in text.lower() else text for text in scripts]
    for script in scripts:
        for value in _values(script):
            yield objects_at_places(value) or value
    if any("__next_f" in script for script in scripts):
        yield rows_in(scripts)


def _values(script: str) -> Iterator[Any]:
    """Yield the JSON values in *script*: all of it, or those assigned to variables, also in JavaScript."""
    with suppress(ValueError):
        yield value_of(_TRANSFERRED.sub(_meant, script) if script.lstrip()[:4] == "{&q;" else script)
        return
    decoder, position = json.JSONDecoder(strict=False), 0
    for _ in range(_MAX_ASSIGNED):
        if (match := _ASSIGNED.search(script, position)) is None:
            return
        position = match.end()
        try:
            value, position = decoder.raw_decode(script, position)
        except (ValueError, RecursionError):
            with suppress(ValueError):
                value, position = literal_at(script, position)
                yield value
            continue
        with suppress(ValueError):
            yield value_of(value) if isinstance(value, str) else value


# Half a character, of which the other is missing
_HALF = re.compile(
    r"\\u(?:d[89ab][\da-f]{2}(?!\\ud[c-f])|(?<!\\ud[89ab][\da-f]{2}\\u)d[c-f][\da-f]{2})", re.IGNORECASE | re.ASCII
)
_TRANSFERRED = re.compile("&([aqslg]);")
_CHARACTERS = {"a": "&", "q": '"', "s": "'", "l": "<", "g": ">"}


def _meant(escape: re.Match[str]) -> str:
    """Return the character for *escape*, as written by Angular in the state of its server."""
    return _CHARACTERS[escape[1]]


def _nodes(value: Any) -> Iterator[Object]:
    """Yield the objects in *value*, also those in JSON in a text, outer ones first, without recursion."""
    waiting = [_opened(value)]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        item = waiting.pop()
        if isinstance(item, dict):
            node = {name: _opened(inner) for name, inner in item.items()}
            yield node
            waiting += [inner for inner in node.values() if isinstance(inner, dict | list)]
        elif isinstance(item, list):
            waiting += [inner for entry in item if isinstance(inner := _opened(entry), dict | list)]


def _opened(value: Any) -> Any:
    """Return *value*, or what it holds if it is JSON in a text: an editor's, or another server's response."""
    if isinstance(value, str) and len(value) >= _ENOUGH and value[-1] in "}]" and _JSON.match(value):
        with suppress(ValueError):
            return value_of(value)
    return value


_JSON = re.compile(r'\s{0,9}(?:\{\s{0,9}"|\[\s{0,9}[\[{])')


def _small(name: str) -> str:
    return name.lower().replace("_", "").replace("-", "")


def _size(value: Any, depth: int) -> int:
    """Return the number of characters of text in *value*: a text, or blocks with text."""
    if isinstance(value, str):
        return len(value) if " " in value.strip() or not value.isascii() else 0
    if isinstance(value, list) and depth:
        return sum(_size(item, depth - 1) for item in value)
    if isinstance(value, dict) and depth:
        return sum(_size(value[name], depth - 1) for name in ("rendered", *_OF_BLOCKS) if name in value)
    return 0


def _first(node: Object, names: Iterable[str]) -> str:
    """Return the first text of *node* under one of *names*."""
    members = {_small(name): value for name, value in node.items()}
    for name in names:
        value = members.get(name)
        value = value.get("basic") or value.get("rendered") if isinstance(value, dict) else value
        if isinstance(value, str) and value.strip():
            return read_text(value)
    return ""


def _known_article(node: Object, report: Report, limits: Limits) -> Article | None:
    """Return the article in *node*, if that is in a format known to newsformat."""
    source = Source(text_of(node).encode("utf-8", "replace")).with_limits(limits)
    for name in _FORMATS:
        if _NEEDED.get(name, "") not in ("", *node):
            continue
        with suppress(ReadError):
            inner_report = Report(heard=report.heard)
            article = read_nested(source, name, {}, inner_report, of="the story in its data")
            if plain(article.headline) and article.text:
                report.add(inner_report)
                return article
    return None


def _read(node: Object, report: Report, limits: Limits) -> Article:
    """Return the article from the usual members of *node*."""
    members = {_small(name): value for name, value in node.items()}
    texts = [value for name, value in members.items() if name in _TEXTS]
    body = max(texts, key=lambda item: _size(item, _DEEPEST))
    people = next((members[name] for name in _AUTHORS if members.get(name)), None)
    return Article(
        headline=_first(node, _TITLES),
        summary=_first(node, _SUMMARIES),
        bylines=[byline for name in _names(people) for byline in signed(name)],
        published=_moment(members, _PUBLISHED),
        updated=_moment(members, _UPDATED),
        body=[*_blocks(body, report, limits, _DEEPEST)],
    )


def _moment(members: Object, names: Iterable[str]) -> datetime | None:
    texts = (members[name] for name in names if isinstance(members.get(name), str))
    return next((when for text in texts if (when := read_date(text)) is not None), None)


def _names(value: Any) -> Iterator[str]:
    """Yield the names in *value*: a name, an object with one, or an array of these."""
    if isinstance(value, str):
        yield line(value)
    elif isinstance(value, dict):
        name = next((value[key] for key in ("name", "title", "fullName", "displayName") if value.get(key)), "")
        yield from _names(name) if isinstance(name, str) else ()
    elif isinstance(value, list):
        for item in value:
            yield from _names(item) if not isinstance(item, list) else ()


def _blocks(value: Any, report: Report, limits: Limits, depth: int) -> Iterator[Block]:
    """Yield the blocks of *value*: a text, which may be HTML, or an array of objects with text."""
    if isinstance(value, str):
        yield from read_body(value, report, limits)
    elif isinstance(value, list) and depth:
        if value and all(isinstance(entry, dict) and _is_run(entry) for entry in value) and not _are_sentences(value):
            yield Paragraph(line("".join(str(entry["text"]) for entry in value)))
            return
        for item in value:
            yield from _blocks(item, report, limits, depth - 1)
    elif isinstance(value, dict) and depth:
        yield from _of_object(value, report, limits, depth)


def _of_object(node: Object, report: Report, limits: Limits, depth: int) -> Iterator[Block]:
    """Yield the blocks of *node*: a heading, a picture with its caption, or others."""
    kind = _small(next((text for key in _KINDS if isinstance(text := node.get(key), str)), ""))
    is_heading = _HEADING.search(kind) is not None
    name = next((value for value in ("rendered", *_OF_BLOCKS) if _size(node.get(value), depth)), "")
    if is_heading and not name:  # a block of a single word
        name = next((value for value in _OF_BLOCKS if isinstance(node.get(value), str)), "")
    blocks = [*_blocks(node.get(name), report, limits, depth - 1)]
    picture = _picture(node) if kind.endswith(_PICTURES) else None
    if picture is not None and not any(isinstance(block, Media) for block in blocks):
        yield picture
    for text in blocks:
        yield Heading(text.content) if is_heading and isinstance(text, Paragraph) else text


_KINDS = ("type", "kind", "__typename", "_type")  # members with the type of a block
_HEADING = re.compile(r"(?:\Ah[1-6]|heading|header|subhead|subheadline)(?:block(?:type|element)?)?\Z")
_PICTURES = ("image", "img", "photo", "picture", "imageblock", "imageblockelement")
_FILES = ("src", "url", "originalurl", "imageurl", "href")
_AROUND_FILES = ("image", "asset", "file", "media", "photo", "data")


def _picture(node: Object) -> Media | None:
    """Return the picture in *node* with its details, or `None` without an address."""
    members = {_small(name): value for name, value in node.items()}
    inner = next((item for name in _AROUND_FILES if isinstance(item := members.get(name), dict)), None)
    members = {_small(name): value for name, value in (inner or {}).items()} | members
    texts = {name: value.strip() for name, value in members.items() if isinstance(value, str)}
    href = next((texts[name] for name in _FILES if texts.get(name)), "")
    if not href or not safe_url(href):
        return None
    alt = texts.get("alt") or texts.get("alttext") or texts.get("alternativetext") or ""
    return Media(
        href, caption=read_text(texts.get("caption", "")), credit=read_text(texts.get("credit", "")), alt=read_text(alt)
    )


def _are_sentences(runs: list[Object]) -> bool:
    """Is each of *runs* long, with the end of a paragraph? Then they are not parts of one."""
    texts = [str(run["text"]) for run in runs]
    return len(texts) > 1 and all(len(text) >= _PARAGRAPH and _END.search(text) for text in texts)


_PARAGRAPH = 40  # characters
_END = re.compile(r"""[.!?…。！？।؟]["'”’»“)\]]*\Z""")


def _is_run(node: Object) -> bool:
    """Is *node* a run of text in a paragraph, as in rich-text editors?"""
    return isinstance(node.get("text"), str) and node.get("type", "text") in {"text", "span"} and "children" not in node
