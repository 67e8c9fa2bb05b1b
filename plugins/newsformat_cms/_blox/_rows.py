"""Assets of BLOX → articles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

from attrs import evolve

from newsformat import Article, Association, Byline, Concept, Envelope, Foreign, Identifier, Media, Rendition
from newsformat.markup.dates import read_date
from newsformat.markup.html import read_html, read_html_inlines
from newsformat.markup.json import Object
from newsformat.markup.json_items import read_alone_or_in, read_answers
from newsformat.markup.members import Members, extent, object_at, report_unkept, text_at
from newsformat.markup.pictures import renditions_of
from newsformat.markup.printed import read_byline
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source, line, plain


SPACE: Final = "blox"
_KINDS: Final = {"article": "text", "image": "picture", "video": "video", "youtube": "video", "audio": "audio"}
_MOMENTS: Final = ("iso8601", "rfc2822", "utc")
_LONGEST: Final = 10**14  # milliseconds
_OWN: Final = frozenset(("uuid", "id", "username", "profile", "avatar", "preview"))  # of an author


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the envelope of a response with several assets, and the article of each."""

    def row(members: Any) -> Article:
        if not isinstance(members, dict) or not line(text_at(members, "uuid")):
            raise ReadError("not an asset of BLOX: it has no uuid")
        return _article(members, report, source.limits)

    def answer(value: Any) -> Iterator[Article | Envelope]:
        yield from read_alone_or_in(value, "rows", row, report, space=SPACE, item="the asset")

    return read_answers(source, answer, report)


def _article(asset: Object, report: Report, limits: Limits) -> Article:
    members = Members(asset)
    kind = _KINDS.get(text_at(asset, "type"), "")
    if kind:
        members.take("type")
    address = members.text("url")
    associations, foreign = _pictures(members)
    article = Article(
        uri=members.text("uuid"),
        kind=kind or "text",
        identifiers=[Identifier(value=address, kind="url")] if line(address) else [],
        headline=members.text("title"),
        subhead=read_html_inlines(members.text("subheadline"), report, limits=limits),
        summary=read_html_inlines(members.text("summary", "prologue"), report, limits=limits),
        bylines=[*_bylines(members)],
        published=_moment(members, "starttime", report),
        updated=_moment(members, "lastupdated", report),
        subjects=[Concept(kind="section", code=code) for text in members.texts("sections") if (code := line(text))],
        keywords=[word for text in members.texts("keywords") if (word := line(text))],
        associations=associations,
        body=read_html(_content(members), report, limits=limits),
    )
    article = evolve(article, foreign=[*members.foreign(SPACE), *foreign])
    shown = {"authors": asset.get("authors")}
    report_unkept(shown, report, lambda: article, own=_OWN, knows=lambda _: True, of="the asset")
    return article


def _content(members: Members) -> str:
    """Take the text, given in pieces."""
    return members.text("content") or "\n".join(members.texts("content"))


def _moment(members: Members, name: str, report: Report) -> datetime | None:
    """Take a date, given in several forms; the first valid one counts."""
    ways = object_at(members.left, name)
    for form in _MOMENTS:
        if (when := _moment_in(ways.get(form), report)) is not None:
            members.take(name)
            members.put_back(name, {key: value for key, value in ways.items() if key not in _MOMENTS})
            return when
    return None


def _moment_in(value: Any, report: Report) -> datetime | None:
    text = str(value) if type(value) in {int, str} else ""
    if text.isascii() and text.isdigit():
        return datetime.fromtimestamp(int(text) / 1000, UTC) if len(text) < len(str(_LONGEST)) else None
    return read_date(text, report) if text.strip() else None


def _bylines(members: Members) -> Iterator[Byline]:
    printed = text_at(members.left, "byline")
    authors = members.all_of("authors", _signs)
    for author in authors:
        name, text = line(text_at(author, "screen_name")), line(text_at(author, "byline"))
        contact = line(text_at(author, "email"))
        yield Byline(name=name or text, contact=contact, text=text if name and text != name else "")
    if not authors:
        members.text("byline")
        yield from read_byline(plain(read_html_inlines(printed)))
    elif printed in {text_at(item, name) for item in authors for name in ("screen_name", "byline")}:
        members.take("byline")


def _signs(members: Any) -> bool:
    return bool(line(text_at(members, "screen_name")) or line(text_at(members, "byline")))


def _pictures(members: Members) -> tuple[list[Association], list[Foreign]]:
    """Take the picture that an asset is, or a reference to one, and return the other data on them."""
    associations: list[Association] = []
    foreign: list[Foreign] = []
    if line(href := members.text("resource_url")):
        larger = Members(members.object("hi_res"))
        file = _file(larger, "resource_url")
        associations.append(Association(role="resource_url", media=Media(href, renditions=[file] if file.href else [])))
        foreign += _prefixed_members("hi_res", larger)
    preview = Members(object_at(members.left, "preview"))
    if line(text_at(preview.left, "url")):
        members.take("preview")
        file = _file(preview, "url")
        associations.append(Association(role="preview", media=Media(file.href, renditions=renditions_of(file))))
        foreign += _prefixed_members("preview", preview)
    return associations, foreign


def _file(members: Members, address: str) -> Rendition:
    size = {name: pixels for name in ("width", "height") if (pixels := extent(members.left.get(name)))}
    for name in size:
        members.take(name)
    return Rendition(href=line(members.text(address)), width=size.get("width"), height=size.get("height"))


def _prefixed_members(of: str, members: Members) -> list[Foreign]:
    return [evolve(part, name=f"{of}.{part.name}") for part in members.foreign(SPACE)]
