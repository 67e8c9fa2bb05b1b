"""Exports of Telegram Desktop → articles, one per message (``export_output_json.cpp`` in its source)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from itertools import chain
from typing import Any

from attrs import evolve

from newsformat import Article, Block, Byline, Concept, Envelope, Foreign, Identifier, Media, Paragraph, Style, Text
from newsformat.markup.dates import iso
from newsformat.markup.json import Item, decode, member_items
from newsformat.markup.manuscript import read_manuscript, with_opening
from newsformat.markup.members import Members
from newsformat.markup.sniff import json_members, text_of
from newsformat.plugin import ReadError, Report, Source, plain, read_each, shortened
from newsformat_corpora._options import TelegramOptions
from newsformat_corpora._telegram import _media, _text


SPACE = "telegram"
_CHAT_MEMBERS = ("name", "type", "id")
_WITH_ADDRESSES = ("private_channel", "public_channel", "private_supergroup", "public_supergroup")
"""Chats whose messages have addresses (https://core.telegram.org/api/links#private-message-links)."""


def read(source: Source, options: TelegramOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each message in *source*.

    The envelope, with the chat, precedes them if the export is of a single chat.
    """
    yield from _Export(source, report, clean=options.text == "clean").read()


class _Export:
    """An export of one chat or of several during conversion."""

    def __init__(self, source: Source, report: Report, *, clean: bool) -> None:
        self._source, self._report, self._clean = source, report, clean
        self._several = not json_members(text_of(source.head).lstrip("\ufeff \t\r\n"))[0] & {"type", "messages"}

    def read(self) -> Iterator[Article | Envelope]:
        limit = self._source.limits.item_bytes
        messages = member_items(
            self._source.open(), "messages", _CHAT_MEMBERS, limit, report_other=self._report_skipped
        )
        first = next(messages, None)
        if first is None:
            self._report.note("there is no message in any chat")
            return
        if not self._several:
            yield _envelope(first.outer)
        yield from read_each(
            chain([first], messages),
            self._read_one,
            self._report,
            name=lambda _: "a message",
            line=lambda item: item.line,
        )

    def _report_skipped(self, name: str, line: int) -> None:
        if name in _CHAT_MEMBERS and not self._several:
            self._report.left_out(f"the {name} of the chat is neither text nor number, and left out", line=line)
            return
        self._report.note(f"skipped, as it is not a chat: {shortened(name)}", line=line)

    def _read_one(self, item: Item) -> Iterator[Article]:
        message = decode(item.json, self._report, item.line)
        if not isinstance(message, dict):
            raise ReadError("a message is an object")
        if message.get("type", "message") != "message":
            action = message.get("action") or message.get("type")
            self._report.note(f"skipped, an automatic message: {action!s:.60}", line=item.line)
            return
        article_report = Report(heard=self._report.heard)
        article = _article(message, item.outer, article_report, clean=self._clean)
        for remark in article_report.remarks:
            self._report.note(remark.message, line=item.line)
        for loss in article_report.losses:
            self._report.left_out(loss.why, line=item.line)
        if self._several:
            name, kind = (str(item.outer.get(key) or "") for key in ("name", "type"))
            chat = [
                Foreign(SPACE, f"chat.{key}", value) for key, value in {"name": name, "type": kind}.items() if value
            ]
            article = evolve(article, foreign=[*article.foreign, *chat])
        yield article


def _envelope(chat: dict[str, Any]) -> Envelope:
    kind = str(chat.get("type") or "")
    return Envelope(
        title=str(chat.get("name") or ""),
        uri=f"{SPACE}:{chat['id']}" if chat.get("id") else "",
        foreign=[Foreign(SPACE, "type", kind)] if kind else [],
    )


# A message --------------------------------------------------------------------


def _article(message: dict[str, Any], chat: dict[str, Any], report: Report, *, clean: bool) -> Article:
    """Return the article of *message*; unknown members are kept."""
    item = Members(message)
    item.take("type")
    number, where = item.text("id"), str(chat.get("id") or "")
    has_address = chat.get("type") in _WITH_ADDRESSES and where and number
    text = _text.read(item, report)
    shown = [*_media.read(item, report)]
    article = _read_text(text.blocks, report, clean=clean) if text.blocks else Article(kind=_kind(shown))
    published = _moment(item, "date", report)
    address = f"https://t.me/c/{where}/{number}"
    return evolve(
        article,
        uri=f"{SPACE}:{where}:{number}" if number else "",
        identifiers=[Identifier(value=address, kind="url")] if has_address else [],
        published=published,
        updated=_moment(item, "edited", report),
        keywords=[*dict.fromkeys((*article.keywords, *text.hashtags))],
        body=[*shown, *article.body],
        **_people(item, chat, article),
        foreign=item.foreign(SPACE),
    )


def _kind(shown: list[Block]) -> str:
    """Return the kind of a message without a text."""
    kind = next((block.kind for block in shown if isinstance(block, Media)), "text")
    return "picture" if kind == "image" else kind


def _people(item: Members, chat: dict[str, Any], article: Article) -> dict[str, Any]:
    """Return the authors and sources of a message: a person or a channel, and who signed it."""
    number = str(item.left.get("from_id") or "")
    name, signed = item.text("from"), item.text("author")
    is_person = number.startswith("user")
    if number.startswith("channel") and number.removeprefix("channel") == str(chat.get("id")):
        item.take("from_id")
    bylines = [*article.bylines]
    bylines += [Byline(name=text) for text in (signed, name if is_person else "") if text]
    sources = [*article.sources]
    sources += [Concept(name=name)] if name and not is_person else []
    if forwarded := item.text("forwarded_from"):
        sources.append(Concept(name=forwarded, relation="forwarded_from"))
    return {"bylines": bylines, "sources": sources}


def _moment(item: Members, name: str, report: Report) -> datetime | None:
    """Read the time *name*, given as local time and in seconds of UTC; the difference is the zone."""
    seconds = str(item.left.get(f"{name}_unixtime") or "")
    if not _SECONDS.fullmatch(seconds):
        return item.moment(name, report)
    item.take(f"{name}_unixtime")
    when = datetime.fromtimestamp(int(seconds), UTC)
    local = item.moment(name, Report(heard=False))
    offset = timedelta(0) if local is None else local - when
    usual = abs(offset) <= _MAX_OFFSET and not offset % timedelta(minutes=15)
    if not usual and local is not None:
        report.left_out(f"the {name} in local time, without a time zone, is left out: {iso(local):.19}")
    return when.astimezone(timezone(offset)) if usual else when


_SECONDS = re.compile(r"\d{1,11}", re.ASCII)
_MAX_OFFSET = timedelta(hours=14)


# Text -------------------------------------------------------------------------


def _read_text(blocks: list[Block], report: Report, *, clean: bool) -> Article:
    """Return *blocks* as an article; a bold paragraph above others is the headline."""
    first, rest = blocks[0], blocks[1:]
    headed = bool(rest) and isinstance(first, Paragraph) and _is_bold(first)
    head = first.content if headed and isinstance(first, Paragraph) else ()
    if clean:
        return Article(headline=plain(head), body=rest if headed else blocks)
    paragraphs = sum(isinstance(block, Paragraph) for block in blocks)
    if not paragraphs:
        return Article(body=blocks)
    if paragraphs > 1:
        inner_report = Report(heard=report.heard)
        article = read_manuscript(blocks, inner_report, title=plain(head).replace("\n", " "))
        if article.text:
            report.add(inner_report)
            return article
    return with_opening(Article(headline=plain(head), body=rest if headed else blocks), report)


def _is_bold(paragraph: Paragraph) -> bool:
    return all(
        Style.STRONG in run.marks or not _has_letters(run.text) for run in paragraph.content if isinstance(run, Text)
    )


def _has_letters(text: str) -> bool:
    return any(map(str.isalnum, text))
