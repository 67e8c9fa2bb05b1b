"""Reads posts of Medium in JSON, as delivered to its site and apps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from attrs import evolve

from newsformat import (
    Article,
    Association,
    Block,
    Byline,
    Concept,
    Envelope,
    Foreign,
    Heading,
    Identifier,
    Media,
    Status,
    plain,
)
from newsformat.markup.json import Object
from newsformat.markup.members import (
    Members,
    has_value,
    object_at,
    objects_at,
    report_other_types,
    report_other_types_within,
    report_unkept,
    text_among,
    text_at,
    value_at,
)
from newsformat.plugin import ReadError, Report, line, read_each
from newsformat_cms._platforms._medium_text import picture, read_text, without_titles


_SPACE: Final = "medium"
_POSTS: Final = (("payload", "value"), ("payload", "post"), ("data", "postResult"), ("data", "post"), ())
_LISTS: Final = ("posts", "latestPosts")
_AROUND: Final = frozenset(("payload", "data", "success", "v", "b", "value", "post", "references", *_LISTS))
_BODIES: Final = ("content", "previewContent")
_ABOVE: Final = (*_BODIES, "extendedPreviewContent", "virtuals")  # where a subtitle may stand
_ADDRESSES: Final = ("mediumUrl", "webCanonicalUrl", "canonicalUrl")
_RECORDS: Final = frozenset((
    *("name", "layout", "alignment", "hasDropCap", "rel", "version", "__typename", "textLayout", "imageLayout"),
    *("videoLayout", "id", "mediaResourceId", "iframeWidth", "iframeHeight", "thumbnailUrl", "thumbnailImageId"),
    *("backgroundSize", "isFeatured", "filter", "slug", "postCount", "isFollowing", "newTopStoriesCount"),
))  # fmt: skip
_PARTS: Final[dict[str, dict[str, type]]] = {  # members read of them, by type
    "content": {"bodyModel": dict, "subtitle": str},
    "previewContent": {"bodyModel": dict, "subtitle": str, "isFullContent": bool},
    "extendedPreviewContent": {"subtitle": str},
    "virtuals": {"tags": list, "subtitle": str, "previewImage": dict},
    "previewImage": {"id": str},
    "creator": {"name": str, "username": str},
    "collection": {"name": str},
}
_LATEST: Final = 10**14  # milliseconds: the year 5138
_READ: Final = {  # members read in a text, by type
    **dict.fromkeys(("type", "start", "end", "anchorType", "startIndex", "originalWidth", "originalHeight"), int),
    **dict.fromkeys(("text", "userId"), str),
}


def posts_in(value: Any, report: Report) -> Iterator[Article | Envelope]:
    """Yield the article of each post in *value*, an answer of Medium, what is in one, or an array of such.

    Raises:
        ReadError: there is none.
    """
    if isinstance(value, list):  # the response to several GraphQL queries
        yield from read_each(
            value, lambda item: _posts_in(item, report), report, name=lambda _: "an answer", line=lambda _: None
        )
    else:
        yield from _posts_in(value, report)


def _posts_in(value: Any, report: Report) -> Iterator[Article]:
    payload = object_at(value, "payload") or object_at(value)
    references = object_at(payload, "references")
    alone = next((found for path in _POSTS if _is_post(found := value_at(value, *path))), None)
    posts = [alone] if alone else _listed(payload, references)
    if not posts:
        raise ReadError("not a post of Medium: no object has an id and a title or a text")
    for post in posts:
        yield _Post(post, references, report).article()
    others = {f"references.{name}" for name in references if alone or name != "Post"}
    others |= {name for item in (value, payload) for name, found in item.items() if has_value(found)} - _AROUND
    if others and payload is not value:
        report.left_out(f"left out, everything about a post except names: {', '.join(sorted(others)):.200}")


def _listed(payload: Object, references: Object) -> list[Object]:
    """Return the posts in a list, contained or referred to, without duplicates."""
    found: dict[str, Object] = {}
    for value in [
        *object_at(references, "Post").values(),
        *[item for name in _LISTS for item in objects_at(payload, name)],
    ]:
        if _is_post(value):
            found.setdefault(value["id"], value)
    return [*found.values()]


def _is_post(value: Any) -> bool:
    return bool(text_at(value, "id")) and ("title" in value or bool(object_at(value, "content", "bodyModel")))


class _Post:
    """One post being read; *references* holds the objects it refers to, by ID."""

    def __init__(self, post: Object, references: Object, report: Report) -> None:
        self._post, self._references, self._report = post, references, report
        self._fields = Members({name: item for name, item in post.items() if item not in (0, "0")})
        self._body = next((name for name in _BODIES if objects_at(post, name, "bodyModel", "paragraphs")), "")

    def article(self) -> Article:
        """Return its article."""
        fields = self._fields
        text = read_text(object_at(self._post, self._body, "bodyModel"), self._references, self._report)
        title, subtitle = fields.text("title"), self._subtitle(text)
        body = without_titles(text, (line(title), subtitle))
        published = self._moment("firstPublishedAt")
        article = Article(
            uri=f"https://medium.com/p/{fields.text('id')}",
            identifiers=[*self._addresses()],
            headline=title,
            subhead=subtitle,
            slug=fields.text("uniqueSlug"),
            bylines=[*self._bylines()],
            sources=[*self._publication()],
            language=self._language(),
            created=self._moment("createdAt"),
            published=published,
            updated=self._moment("latestPublishedAt"),
            status=self._status(),
            body=body,
            keywords=[*self._tags()],
            associations=[*self._preview(body)],
        )
        article = evolve(article, foreign=self._foreign_members())
        report_unkept(self._read_members(), self._report, lambda: article, is_read=_is_read, own=_RECORDS, of="a post")
        return article

    # What is above the text -----------------------------------------------------------

    def _subtitle(self, text: Sequence[Block]) -> str:
        """Return the subtitle: without one, Medium returns the beginning of the text."""
        subtitle = next((found for name in _ABOVE if (found := line(text_at(self._post, name, "subtitle")))), "")
        headings = (plain(block.content) for block in text[:3] if isinstance(block, Heading))
        if subtitle in headings:
            return subtitle
        return "" if subtitle.rstrip("… ") in line(Article(body=text).text) else subtitle

    def _addresses(self) -> Iterator[Identifier]:
        for url in dict.fromkeys(self._fields.text(name) for name in _ADDRESSES):
            if url:
                yield Identifier(value=url, kind="url")

    def _bylines(self) -> Iterator[Byline]:
        name = line(text_at(self._post, "creatorId"))
        author = object_at(self._references, "User", name) or object_at(self._post, "creator")
        if called := text_among(author, ("name", "username")):
            user = line(text_at(author, "username"))
            yield Byline(name=called, contact=f"https://medium.com/@{user}" if user else "")

    def _publication(self) -> Iterator[Concept]:
        code = line(text_at(self._post, "homeCollectionId"))
        publication = object_at(self._references, "Collection", code) or object_at(self._post, "collection")
        if name := text_at(publication, "name"):
            yield Concept(name=name, code=code or text_at(publication, "id"))

    # What is said of it ---------------------------------------------------------------

    def _moment(self, name: str) -> datetime | None:
        """Return the date *name*, in milliseconds since 1970."""
        milliseconds = self._fields.left.get(name)
        if type(milliseconds) is not int or not 0 < milliseconds < _LATEST:
            return None
        self._fields.take(name)
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)

    def _language(self) -> str:
        """Return the language detected by Medium; ``un`` is none."""
        return "" if (found := self._fields.text("detectedLanguage")) == "un" else found

    def _status(self) -> Status:
        if self._fields.left.get("deletedAt"):
            return Status.CANCELED
        if "firstPublishedAt" not in self._post or self._post["firstPublishedAt"]:
            return Status.USABLE
        self._report.note("a post that was never published is a draft; treated as withheld")
        return Status.WITHHELD

    def _tags(self) -> Iterator[str]:
        for tag in [*objects_at(self._post, "virtuals", "tags"), *self._fields.objects("tags")]:
            yield text_among(tag, ("displayTitle", "name", "normalizedTagSlug", "slug", "id"))

    def _preview(self, body: Sequence[Block]) -> Iterator[Association]:
        """Yield the preview picture, unless the post itself shows it."""
        preview = object_at(self._post, "virtuals", "previewImage") or object_at(self._post, "previewImage")
        media = picture(preview)
        if media and not any(isinstance(block, Media) and block.href == media.href for block in body):
            yield Association(role="preview", media=media)

    def _read_members(self) -> Object:
        """Return what is read of the post, after reporting the rest except texts and tags."""
        body, virtuals = object_at(self._post, self._body, "bodyModel"), object_at(self._post, "virtuals")
        report_other_types_within(body, ("paragraphs", "markups", "sections"), self._report)
        report_other_types(virtuals, "tags", self._report)
        return {"bodyModel": body, **{name: virtuals.get(name) for name in ("previewImage", "tags")}}

    def _foreign_members(self) -> tuple[Foreign, ...]:
        """Return what the model has no place for, except previews of the text."""
        if self._body == "content" and has_value(self._fields.left.get("previewContent")):
            self._report.note("previewContent is left out, as the content is read")
        elif self._body == "previewContent" and not value_at(self._post, self._body, "isFullContent"):
            self._report.note("only the beginning of a post is there (previewContent)")
        for name, read in _PARTS.items():
            members = self._fields.object(name)
            rest = {key: value for key, value in members.items() if not isinstance(value, read.get(key, ())) and value}
            self._fields.put_back(name, rest)
        return self._fields.foreign(_SPACE)


def _is_read(_: str, name: str, value: Any) -> bool:
    return name in _READ and isinstance(value, _READ[name])
