"""Reads and writes exports of Ghost, and responses of its APIs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from newsformat import Article, Envelope
from newsformat.markup.json import Object, array, encoded, text_of
from newsformat.markup.json_items import read_alone_or_in, read_answers
from newsformat.markup.members import leave_out, objects_at, report_other_types, text_at, value_at
from newsformat.plugin import Articles, Report, Source, read_each, reworded
from newsformat_cms._ghost._names import OWN, SPACE
from newsformat_cms._ghost._post import read_post, write_post
from newsformat_cms._ghost._tables import Tables, posts_of


if TYPE_CHECKING:
    from newsformat_cms._options import GhostOptions, GhostReadOptions

VERSION = "6.0.0"  # of Ghost, written for


def read(source: Source, options: GhostReadOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the envelope, and the article of each post."""

    def post(item: Any) -> Article:
        return _at_home(read_post(item, report, source.limits), options.site, report)

    def answer(value: Any) -> Iterator[Article | Envelope]:
        exports = [
            item for item in (objects_at(value, "db") or [value]) if isinstance(value_at(item, "data", "posts"), list)
        ]
        if exports:
            for export in [*exports, *([value] if "db" in value else [])]:
                leave_out(export, _OF_EXPORTS, "an export", report)
            if isinstance(value.get("db"), list):
                report_other_types(value, "db", report)
            yield _envelope(exports[0])
            rows = (row for item in exports for row in posts_of(item["data"], report))
            yield from _read_rows(rows, post, report)
            return
        for kind in ("post", "page"):
            if isinstance(current := value_at(value, kind, "current"), dict):  # the content of a webhook
                value = current
        name = "pages" if isinstance(value, dict) and "pages" in value else "posts"
        yield from read_alone_or_in(value, name, post, report, space=SPACE, item="the post")

    return read_answers(source, answer, report)


def _at_home(article: Article, site: str, report: Report) -> Article:
    """Return *article* with the address of its *site* in place of the export's placeholder, if known."""
    known = reworded(article, lambda text: text.replace(_HOME, site.rstrip("/")))
    if site or known == article:
        return known
    report.note(f"addresses begin with {_HOME}; set the read option site to say what that is")
    return article


_HOME = "__GHOST_URL__"  # placeholder of the site in an export
_OF_EXPORTS = {"db": list, "meta": dict, "data": dict}


def _read_rows(rows: Iterable[Object], read: Any, report: Report) -> Iterator[Article | Envelope]:
    def called(row: Object) -> str:
        return f"the post {text_of(row.get('id')):.60}"

    yield from read_each(rows, lambda row: (read(row),), report, name=called, line=lambda _: None)


def _envelope(export: Object) -> Envelope:
    """Return the site's data in an export as an envelope."""
    settings = {
        text_at(setting, "key"): text_at(setting, "value") for setting in objects_at(export, "data", "settings")
    }
    language = settings.get("locale") or settings.get("lang") or settings.get("default_locale") or ""
    return Envelope(
        title=settings.get("title", ""), language=language, sent=_exported(value_at(export, "meta", "exported_on"))
    )


def _exported(milliseconds: Any) -> datetime | None:
    if type(milliseconds) is not int or milliseconds <= 0:
        return None
    try:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)
    except OverflowError:
        return None


def write(articles: Articles, options: GhostOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the articles as an import file, or as a request to the Admin API; each post is on a line."""

    def post(article: Article) -> Object:
        return write_post(article, report, body=options.body)

    def posted(article: Article) -> Object:
        result = post(article)
        for name in result.pop(OWN, ()):
            report.lost(name, why="only what the Admin API of Ghost accepts is left of it")
        return result

    if options.shape == "api":
        yield from array((encoded(article, posted, report) for article in articles), b'{"posts":')
        yield b"}\n"
        return
    tables = Tables(report)
    meta = text_of({"exported_on": 0, "version": VERSION}).encode()
    rows = (encoded(article, lambda cleaned: tables.row(post(cleaned)), report) for article in articles)
    yield from array(rows, b'{"db":[{"meta":' + meta + b',"data":{"posts":')
    for name, others in tables.others():
        yield from array((text_of(row).encode() for row in others), f',"{name}":'.encode())
    yield b"}}]}\n"
