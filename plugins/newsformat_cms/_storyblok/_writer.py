"""Writes articles as stories for Storyblok's Management API; whatever is read back differently is reported."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Final
from uuid import NAMESPACE_URL, uuid5

from newsformat import Article, Block, Foreign, Raw, Status, plain
from newsformat.markup.dates import iso
from newsformat.markup.json import Object, array, encoded, object_of, text_of, value_of
from newsformat.markup.members import value_at, without_empty
from newsformat.markup.pictures import lead_picture
from newsformat.markup.wordpress import slug
from newsformat.plugin import Articles, Limits, Report
from newsformat_cms._bodies._codec import write_nodes
from newsformat_cms._bodies._prosemirror import PROSEMIRROR
from newsformat_cms._bodies._prosemirror_names import with_basic_names
from newsformat_cms._fields import NAMES, with_names
from newsformat_cms._own_embargo import with_own_embargo
from newsformat_cms._parts import slug_in_addresses
from newsformat_cms._storyblok._stories import AROUND, OWN, SPACE, ZONE, read_blocks, read_story


if TYPE_CHECKING:
    from newsformat_cms._options import StoryblokOptions

_UUID: Final = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_NUMBER: Final = re.compile(r"[1-9]\d{0,15}", re.ASCII)
_UNTITLED: Final = "—"


def write(articles: Articles, options: StoryblokOptions, report: Report, /) -> Iterator[bytes]:
    """Yield one article as a request to create a story, any other number as several stories."""
    settled = (with_own_embargo(article, SPACE, report) for article in articles)
    first = [*islice(settled, 1)]
    stories = (
        encoded(article, lambda cleaned: write_story(cleaned, options, report), report)
        for article in chain(first, settled)
    )
    begun = [*islice(stories, 2)]
    if len(begun) == 1:
        publish = b"1" if first[0].status is Status.USABLE else b"0"
        yield b'{"story":' + begun[0] + b',"publish":' + publish + b"}\n"
        return
    yield from array(chain(begun, stories), b'{"stories":')
    yield b"}\n"


def write_story(article: Article, options: StoryblokOptions, report: Report) -> Object:
    """Return *article* as a story; *report* receives losses."""
    story, content = _story_members(article), _content(article)
    names = _put_back(article, story, content)
    assumed = _assumed(article, story, content, options)
    for name, value in assumed.items():
        (story if name in {"name", "slug"} else content)[name] = value
    if assumed:
        content[OWN] = text_of(assumed)
    fields = with_names(content, names)
    _report_changed(article, {**story, "content": fields}, report)
    nodes = [*_nodes(article.body, report)]
    if nodes and names and value_at(names, "body", ZONE):
        report.note("the text consisted of components, and is a single rich text now")
    if nodes:
        doc = {"type": "doc", "content": nodes}
        fields = with_names({**content, "body": doc}, names)
    return {**story, "content": fields}


def _nodes(body: Sequence[Block], report: Report) -> Iterator[Object]:
    """Yield the rich-text nodes for *body*; components in native markup are restored."""
    for index, (block, nodes) in enumerate(zip(body, write_nodes(PROSEMIRROR, body, report), strict=True)):
        if not isinstance(block, Raw) or block.space != SPACE:
            yield from map(with_basic_names, nodes)
            continue
        component, where = object_of(block.value), f"body[{index}]"
        if component and isinstance(component.get("component"), str):
            key = str(uuid5(NAMESPACE_URL, f"{index} {block.value}"))
            node = {"type": "blok", "attrs": {"id": key, "body": [component]}}
            yield node
            back = read_blocks({"type": "doc", "content": [node]}, Report(heard=False), Limits())
            if [*back] != [block]:
                report.lost(f"body.raw.{SPACE}", where=where, why="the component is read back as other blocks")
        else:
            report.lost(f"body.raw.{SPACE}", where=where, why="it is not a component")


def _put_back(article: Article, story: Object, content: Object) -> Object | None:
    """Put kept foreign parts into a story; return the names of its fields, if kept."""
    kept = {part.name: value for part in article.foreign if part.space == SPACE and (value := _json(part)) is not None}
    names = kept.pop(NAMES, None)
    for name, value in kept.items():
        place, member = (story, name.removeprefix(AROUND)) if name.startswith(AROUND) else (content, name)
        if member not in place and member not in {"content", OWN}:
            place[member] = value
    return names if isinstance(names, dict) else None


def _assumed(article: Article, story: Object, content: Object, options: StoryblokOptions) -> Object:
    """Return required values that are missing in a story: its name, slug, type and an ID."""
    title = plain(article.headline).replace("\n", " ")
    key = str(uuid5(NAMESPACE_URL, story.get("uuid") or text_of([story, content])))
    result = {
        "name": title or _UNTITLED,
        "slug": slug(title) or f"story-{key[:8]}",
        "component": options.component,
        "_uid": key,
    }
    return {name: value for name, value in result.items() if name not in story and name not in content}


def _json(part: Foreign) -> Any:
    try:
        return value_of(part.value)
    except ValueError:
        return None


def _story_members(article: Article) -> Object:
    """Return the members of a story other than its content."""
    known = {identifier.kind: identifier.value for identifier in article.identifiers}
    number = known.get("id", "")
    title = plain(article.headline).replace("\n", " ")
    withheld = {} if article.status is Status.USABLE else {"published_at": None}
    return {
        **without_empty(
            {
                "name": title,
                "slug": slug_in_addresses(article.slug),
                "uuid": article.uri if _UUID.fullmatch(article.uri) else "",
                "id": int(number) if _NUMBER.fullmatch(number) else None,
                "full_slug": known.get("full_slug", ""),
                "tag_list": [*article.keywords],
                "first_published_at": iso(article.published),
            }
        ),
        **withheld,
    }


def _content(article: Article) -> Object:
    lead = lead_picture(article.associations)
    asset: Object = {}
    if lead and (shown := lead.media):
        details = {"alt": shown.alt, "title": plain(shown.caption), "copyright": shown.credit}
        asset = {"fieldtype": "asset", "filename": shown.href, **without_empty(details)}
    return without_empty(
        {
            "title": plain(article.headline).replace("\n", " "),
            "kicker": plain(article.kicker),
            "subtitle": plain(article.subhead),
            "summary": plain(article.summary),
            "authors": [byline.label for byline in article.bylines if byline.label],
            "categories": [name for subject in article.subjects if (name := subject.name or subject.code)],
            "image": asset,
        }
    )


_MAY_CHANGE: Final = {
    "uri": "Storyblok has UUIDs of its own",
    "identifiers": "Storyblok keeps only a number and an address",
    "headline": "a title is one line",
    "kicker": "a text is one line",
    "subhead": "a text is one line",
    "summary": "a text is one line",
    "slug": "the address of a page cannot hold all of it",
    "language": "Storyblok keeps languages in the fields of a story",
    "status": "Storyblok only knows whether a story is published",
    "created": "Storyblok sets the time of creation itself",
    "updated": "Storyblok sets the time of a change itself",
    "published": "a published story has a time of publication in Storyblok, and no other story has one",
    "bylines": "only names are written",
    "subjects": "only names are written",
    "keywords": "Storyblok keeps them as tags",
    "associations": "a story has only one picture outside its text",
}


def _report_changed(article: Article, story: Object, report: Report) -> None:
    """Report values of *article* that are read back differently from *story*, apart from its text."""
    back = read_story(story, Report(heard=False), Limits())
    for name, why in _MAY_CHANGE.items():
        if (before := getattr(article, name)) not in ("", (), None) and before != getattr(back, name):
            report.lost(name, why=why)
    read_back = {*back.foreign}
    for part in article.foreign:
        if part.space == SPACE and part.name != NAMES and part not in read_back:
            report.lost(f"foreign.{SPACE}", where=part.name, why="there is no place for it in a story")
