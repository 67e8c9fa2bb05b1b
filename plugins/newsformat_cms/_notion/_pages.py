"""Reads responses of Notion's API: a page, those of a database, or blocks alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from newsformat import (
    Article,
    Association,
    Block,
    Concept,
    Envelope,
    Foreign,
    Heading,
    Identifier,
    Inlines,
    Status,
    plain,
)
from newsformat.markup.handling import embargo_of, read_embargo, read_status
from newsformat.markup.json import Object
from newsformat.markup.json_items import read_alone_or_in, read_answers
from newsformat.markup.members import Members, object_at, report_unkept
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source, line
from newsformat_cms._notion._blocks import SPACE, Blocks
from newsformat_cms._notion._files import media_of
from newsformat_cms._notion._ignored_members import KEPT_OF_RECORDS, PAGE, is_known, is_read
from newsformat_cms._notion._properties import Properties
from newsformat_cms._notion._shapes import NEITHER, are_answers, is_cut_off, page_of, pages_in


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the envelope of a response with several pages, and the article of each."""

    def page(value: Any) -> Article:
        found = page_of(value)
        if found is None:
            raise ReadError(NEITHER)
        if not found[1]:
            report.note("the blocks of a page are not in the file, so its text is not; ask for its children")
        article = _article(*found, report, source.limits)
        report_unkept(value, report, lambda: article, is_read=is_read, own=KEPT_OF_RECORDS, knows=is_known, of=PAGE)
        return article

    def answer(value: Any) -> Iterator[Article | Envelope]:
        if are_answers(value) and len(value) > 1:
            report.note("several answers are read as one; the data about all answers but the last are left out")
        is_more = is_cut_off(value)
        value, name = pages_in(value)
        if is_more and name in value:
            report.note("more pages follow that are not in the file (next_cursor)")
        yield from read_alone_or_in(value, name, page, report, space=SPACE, item=PAGE)

    yield from read_answers(source, answer, report)


def _article(page: Object, holder: Any, report: Report, limits: Limits) -> Article:
    members = Members({name: value for name, value in page.items() if (name, value) != ("object", "page")})
    properties = Properties(members.object("properties"), report)
    headline, body = _headed(properties.title(), Blocks(report, limits).read(holder))
    embargo = properties.date("embargo")
    return Article(
        uri=members.text("id"),
        headline=headline or properties.text("headline"),
        kicker=properties.text("kicker"),
        subhead=properties.text("subhead"),
        summary=properties.text("summary"),
        slug=plain(properties.text("slug")),
        identifiers=[*_addresses(plain(properties.text("url")), members)],
        bylines=properties.people("authors"),
        status=_status(members, properties, report),
        created=members.moment("created_time", report),
        updated=members.moment("last_edited_time", report),
        published=properties.moment("published"),
        expires=properties.moment("expires"),
        embargo=read_embargo(embargo, report) if embargo else embargo_of(properties.flat(), report),
        language=properties.language(),
        keywords=properties.words("tags"),
        subjects=[Concept(name=word) for word in properties.words("categories")],
        associations=[*_pictures(members, properties, report)],
        body=body,
        foreign=[*_foreign(members), *properties.foreign(SPACE)],
    )


def _headed(title: Inlines, body: list[Block]) -> tuple[Inlines, list[Block]]:
    """Return the headline and the blocks below it: by default, a heading at the top."""
    if not title and body and isinstance(head := body[0], Heading) and head.level == _FIRST and plain(head.content):
        return head.content, body[1:]
    return title, body


_FIRST: Final = 2  # the level of heading_1 below the title


def _addresses(own_address: str, members: Members) -> Iterator[Identifier]:
    """Yield the address of the published story, and Notion's addresses of the page."""
    known = [(kind, value) for kind in _ADDRESSES if line(value := members.text(kind))]
    if line(own_address):
        yield Identifier(value=own_address, kind="url")
    for number, (kind, value) in enumerate(known):
        is_first = number == 0 and not line(own_address)
        yield Identifier(value=value, kind="url" if is_first else f"notion_{kind}")


_ADDRESSES: Final = ("public_url", "url")


def _status(members: Members, properties: Properties, report: Report) -> Status:
    """Return the status: not usable in the trash, nor before a property of the page says that it is done."""
    thrown_away = [members.take(name) for name in ("in_trash", "archived", "is_archived")]
    if any(item is True for item in thrown_away):
        report.note("a page in the trash (in_trash, archived, is_archived) is treated as withheld")
        return Status.WITHHELD
    word = properties.status().strip()
    if not word or word.lower() in _DONE:
        return Status.USABLE
    return read_status(word, report)


_DONE: Final = frozenset(("published", "done", "live", "complete", "completed", "posted", "online", "usable"))


def _pictures(members: Members, properties: Properties, report: Report) -> Iterator[Association]:
    """Yield the cover of a page, and the pictures in a property."""
    cover = object_at(members.left, "cover")
    if cover and (media := media_of(cover, "image", report)):
        members.take("cover")
        yield Association(role="cover", media=media)
    for file in properties.files():
        if media := media_of(file, "image", report):
            yield Association(role="picture", title=str(file.get("name") or ""), media=media)


def _foreign(members: Members) -> Iterator[Foreign]:
    for name in ("is_locked", "has_more"):
        if members.left.get(name) is False:
            members.take(name)
    yield from members.foreign(SPACE)
