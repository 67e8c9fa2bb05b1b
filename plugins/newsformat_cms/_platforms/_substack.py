"""Reads the archive that Substack offers its authors."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Final

from newsformat import Article, Association, Block, Envelope, Foreign, Status
from newsformat.markup.dates import read_date
from newsformat.markup.encodings import decoded
from newsformat.markup.html import read_page, read_tree
from newsformat.markup.json import text_of
from newsformat.markup.zip import ZipReader
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source, line, read_each, shortened
from newsformat_cms._platforms._pages import prune
from newsformat_cms._platforms._widgets import show


SPACE: Final = "substack"
_TABLE: Final = "posts.csv"
_READ: Final = frozenset(("post_id", "title", "subtitle", "podcast_url", "is_published"))
_WIDGETS: Final = frozenset((
    "subscription-widget-wrap", "subscription-widget-wrap-editor", "subscription-widget", "button-wrapper",
    "captioned-button-wrap", "image-link-expand", "poll-embed", "paywall-jump",
))  # fmt: skip


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each post in the archive, as its table lists them."""
    archive = ZipReader.of(source, title="archive of Substack")
    table = next((name for name in archive if name.rpartition("/")[2] == _TABLE), None)
    if table is None:
        raise ReadError("not an archive of Substack: it has no posts.csv")
    folder = table.removesuffix(_TABLE)
    rows = [*_rows(decoded(archive.read(table) or b"", "", report), report)]
    listed = {table, *(f"{folder}posts/{row.get('post_id', '')}.html" for row in rows)}
    others = sorted(name for name in archive if name not in listed and not name.endswith("/"))
    if texts := [name for name in others if name.startswith(f"{folder}posts/") and name.endswith(".html")]:
        report.left_out(f"posts that posts.csv does not list are left out: {', '.join(texts)[:200]}")
    if files := [name for name in others if name not in texts]:
        report.note(f"skipped, not posts: {', '.join(files)[:200]}")

    def article(row: dict[str, str]) -> tuple[Article]:
        return (_post(row, archive, folder, report, source.limits),)

    yield from read_each(
        rows, article, report, name=lambda row: f"the post {row.get('post_id', '')}", line=lambda _: None
    )


def _rows(text: str, report: Report) -> Iterator[dict[str, str]]:
    try:
        for row in csv.DictReader(io.StringIO(text, newline=""), restkey=""):
            if row.get(""):
                report.left_out(f"columns without a name are left out: {shortened(', '.join(row['']))}")
            yield {name: value for name, value in row.items() if isinstance(value, str)}
    except csv.Error as error:
        raise ReadError(f"posts.csv cannot be read: {error}") from None


def _post(row: dict[str, str], archive: ZipReader, folder: str, report: Report, limits: Limits) -> Article:
    key = row.get("post_id", "")
    number, _, slug = key.partition(".")
    content = archive.read(f"{folder}posts/{key}.html")
    if content is None:
        report.left_out(f"the archive has no text for the post {key:.60}")
    sound = line(row.get("podcast_url", ""))
    published = read_date(row["post_date"], report) if row.get("post_date", "").strip() else None
    is_published = row.get("is_published", "").strip().lower()
    if is_published not in {"true", "false"}:
        report.note(f"it is not known whether a post is published; treated as withheld: {key:.60}")
    read = _READ if published is None else {*_READ, "post_date"}
    kept = [
        Foreign(SPACE, name, text_of(text))
        for name, text in row.items()
        if name not in read and _is_informative(name, text)
    ]
    return Article(
        uri=line(number),
        slug=slug,
        headline=row.get("title", ""),
        subhead=row.get("subtitle", ""),
        published=published,
        status=Status.USABLE if is_published == "true" else Status.WITHHELD,
        body=_body(content, report, limits) if content else (),
        associations=[Association(role="podcast", href=sound)] if sound else (),
        foreign=kept,
    )


def _is_informative(name: str, value: str) -> bool:
    return bool(value.strip()) and (name, value) not in {("type", "newsletter"), ("audience", "everyone")}


def _body(content: bytes, report: Report, limits: Limits) -> tuple[Block, ...]:
    """Return the blocks of a text, without the buttons in it."""
    page = read_page(decoded(content, "", report), report, limits=limits)
    if prune(page.body, _WIDGETS):
        report.note("buttons and boxes to subscribe are left out, as not news")
    show(page.body, report)
    return read_tree(page.body, report, limits=limits)
