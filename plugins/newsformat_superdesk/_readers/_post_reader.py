"""A Live Blog post → blocks, from the items in its groups, which the API embeds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from newsformat import Block, Byline, Embed, Link, Media, Paragraph, Quote, Table, Text
from newsformat.markup.html import read_html
from newsformat.markup.json import Object
from newsformat.markup.members import Members, has_value, items_at, object_at, objects_at, text_at
from newsformat.plugin import Limits, Report
from newsformat_superdesk._names import MOMENTS
from newsformat_superdesk._readers._associations_reader import is_group, read_files


def read_post(item: Members, report: Report, limits: Limits) -> list[Block] | None:
    """Return the content of the post *item*, whose unread members stay in its groups; `None` if it is not a post.

    The content of a post that we have written is in ``body_html``, as for other items.
    """
    groups = item.left.get("groups")
    if not isinstance(groups, list) or not all(map(is_group, groups)):
        return None
    if not any(_is_part(ref) for group in groups for ref in group["refs"]):
        return None
    for name, name_in_posts in _MEMBERS_OF_POSTS.items():
        if not item.left.get(name):
            item.left[name] = item.take(name_in_posts)
    if text_at(item.left, "body_html"):
        return []
    parts = [[Members(object_at(ref, "item")) for ref in group["refs"]] for group in groups]
    blocks = [block for refs in parts for part in refs for block in _blocks(part, report, limits)]
    item.left["groups"] = [
        {
            **group,
            "refs": [
                {**ref, "item": part.left} if part.left else ref for ref, part in zip(group["refs"], refs, strict=True)
            ],
        }
        for group, refs in zip(groups, parts, strict=True)
    ]
    return blocks


_MEMBERS_OF_POSTS = {MOMENTS["published"]: "published_date", "keywords": "tags"}


def _is_part(ref: Object) -> bool:
    """Is *ref* an item of a post, with an ``item_type``?"""
    return isinstance(ref.get("item"), dict) and isinstance(ref["item"].get("item_type"), str)


def read_signature(item: Members) -> tuple[Byline, ...]:
    """Return the author of a post as Live Blog displays it; the data on the users is kept."""
    users = (item.left.get(name) for name in ("original_creator", "publisher"))
    return next(((Byline(name=name),) for user in users if (name := text_at(user, "display_name"))), ())


def _blocks(part: Members, report: Report, limits: Limits) -> list[Block]:
    """Return *part* as blocks; the ``text`` of a picture, quote or embed, which repeats it as HTML, is kept."""
    kind = text_at(part.left, "item_type")
    if kind.startswith(_ADVERTISEMENT):
        report.note("an advertisement among the posts is not part of the text")
        return []
    meta = Members(part.object("meta"))
    blocks: list[Block] = [*_READERS_BY_TYPE[kind](part, meta)] if kind in _READERS_BY_TYPE else []
    if meta.left:
        part.left["meta"] = meta.left
    if blocks:
        return blocks
    blocks = [*read_html(part.text("text"), report, limits=limits)]
    commenter = part.text("commenter")
    return [Quote(blocks, attribution=commenter)] if commenter and blocks else blocks


_ADVERTISEMENT = "Advertisement"


def _picture(part: Members, meta: Members) -> Iterator[Block]:
    media = Members(object_at(meta.left, "media"))
    href, files = read_files(media)
    if href:
        meta.left["media"] = media.left
        yield Media(href, caption=meta.text("caption"), credit=meta.text("credit"), renditions=files)


def _quote(part: Members, meta: Members) -> Iterator[Block]:
    if quoted := meta.text("quote"):
        yield Quote([Paragraph(line) for line in quoted.splitlines() if line.strip()], attribution=meta.text("credit"))


def _embed(part: Members, meta: Members) -> Iterator[Block]:
    """Yield the post or player, or else the title and description of a page."""
    href, html = meta.text("original_url", "url"), meta.text("html")
    if meta.left.get("url") == href:
        meta.take("url")
    if html:
        yield Embed(href, html=html)
        return
    title, about = meta.text("title"), meta.text("description")
    if title:
        yield Paragraph([Text(title, [Link(href)])] if href else title)
    elif href:
        yield Embed(href)
    if about:
        yield Paragraph(about)


def _poll(part: Members, meta: Members) -> Iterator[Block]:
    """Yield the question, and a table of the answers with their votes."""
    poll = Members(part.object("poll_body"))
    question = poll.text("question")
    if question:
        yield Paragraph(question)
    answers = objects_at(poll.left, "answers")
    rows = [[text_at(answer, "option"), str(answer.get("votes", ""))] for answer in answers]
    if rows and len(rows) == len(items_at(poll.left, "answers")) and not any(map(_has_other_members, answers)):
        poll.take("answers")
        yield Table(rows)
    if poll.left:
        part.left["poll_body"] = poll.left


def _has_other_members(answer: Object) -> bool:
    """Does *answer* have members besides its text and a number of votes?"""
    kinds = {"option": str, "votes": int}
    return any(has_value(value) and not isinstance(value, kinds.get(name, ())) for name, value in answer.items())


_READERS_BY_TYPE: dict[str, Callable[[Members, Members], Iterator[Any]]] = {
    "image": _picture,
    "quote": _quote,
    "embed": _embed,
    "poll": _poll,
}
