"""The archive that Substack lets its authors take away → articles."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Final

from newsformat import Article, Association, Block, Envelope, Foreign, Status
from newsformat.markup.dates import read_date
from newsformat.markup.html import read_page, read_tree
from newsformat.markup.json import text_of
from newsformat.markup.packed import Packed
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source, line, read_each
from newsformat_cms._platforms._pages import opened, prune


SPACE: Final = "substack"
_TABLE: Final = "posts.csv"
_KEPT: Final = ("type", "audience", "email_sent_at", "inbox_sent_at")
_WIDGETS: Final = frozenset((
    "subscription-widget-wrap", "subscription-widget-wrap-editor", "subscription-widget", "button-wrapper",
    "captioned-button-wrap", "image-link-expand", "poll-embed", "paywall-jump",
))  # fmt: skip


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each post in the archive, as its table lists them."""
    archive = opened(source, "archive of Substack")
    table = next((name for name in archive if name.rpartition("/")[2] == _TABLE), None)
    if table is None:
        raise ReadError("not an archive of Substack: it has no posts.csv")
    folder = table.removesuffix(_TABLE)
    others = sorted(name for name in archive if name != table and not name.startswith(f"{folder}posts/"))
    if others:
        report.note(f"skipped, not posts: {', '.join(others)[:200]}")
    rows = _rows((archive.read(table) or b"").decode("utf-8-sig", "replace"))

    def article(row: dict[str, str]) -> tuple[Article]:
        return (_post(row, archive, folder, report, source.limits),)

    yield from read_each(
        rows, article, report, name=lambda row: f"the post {row.get('post_id', '')}", line=lambda _: None
    )


def _rows(text: str) -> Iterator[dict[str, str]]:
    try:
        for row in csv.DictReader(io.StringIO(text, newline="")):
            yield {name: value for name, value in row.items() if isinstance(name, str) and isinstance(value, str)}
    except csv.Error as error:
        raise ReadError(f"posts.csv cannot be read: {error}") from None


def _post(row: dict[str, str], archive: Packed, folder: str, report: Report, limits: Limits) -> Article:
    key = row.get("post_id", "")
    number, _, slug = key.partition(".")
    content = archive.read(f"{folder}posts/{key}.html")
    if content is None:
        report.left_out(f"there is no text of the post {key:.60} in the archive")
    sound = line(row.get("podcast_url", ""))
    kept = [Foreign(SPACE, name, text_of(row[name])) for name in _KEPT if row.get(name) and _says(name, row[name])]
    return Article(
        uri=line(number),
        slug=slug,
        headline=row.get("title", ""),
        subhead=row.get("subtitle", ""),
        published=read_date(row["post_date"], report) if row.get("post_date", "").strip() else None,
        status=Status.USABLE if row.get("is_published", "").strip().lower() == "true" else Status.WITHHELD,
        body=_body(content, report, limits) if content else (),
        associations=[Association(role="podcast", href=sound)] if sound else (),
        foreign=kept,
    )


def _says(name: str, value: str) -> bool:
    return (name, value) not in {("type", "newsletter"), ("audience", "everyone")}


def _body(content: bytes, report: Report, limits: Limits) -> tuple[Block, ...]:
    """Return the blocks of a text, without the buttons in it."""
    page = read_page(content.decode("utf-8", "replace"), report, limits=limits)
    if prune(page.body, _WIDGETS):
        report.note("buttons and boxes to subscribe are left out, as no news")
    return read_tree(page.body, report, limits=limits)
