"""Drops kept parts of a post that contradict the article, and reports them as lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsformat import Article, Status, plain
from newsformat.markup.html import read_html_inlines, write_inlines
from newsformat.markup.json import Object
from newsformat.markup.members import object_at, text_at, value_at
from newsformat.markup.pictures import lead_picture
from newsformat.plugin import Limits, Report
from newsformat_cms._wordpress._custom_fields import ACF, field_of
from newsformat_cms._wordpress._names import SEVERAL, SPACE, SUBTITLE
from newsformat_cms._wordpress._values_reader import native_values, several_authors


_YOAST: Final = "yoast_head_json"
_PICTURES: Final = (
    ("newspack_featured_image_src",),
    ("newspack_featured_image_caption",),
    ("jetpack_featured_media_url",),
    (_YOAST, "og_image"),
)
_HEADS: Final = ("kicker", "subhead")  # these only exist in fields of plugins
_LOCKS: Final = ("password", "hasPassword")


def leave_out_changed(article: Article, result: Object, report: Report) -> None:
    """Remove data of plugins from *result* that contradict *article*."""
    for path, why in _changed(article, result):
        _leave_out(result, path, why, report)
    if article.status is Status.USABLE and value_at(result, "content", "protected") is True:
        result["content"]["protected"] = False
        report.lost(f"foreign.{SPACE}", where="content.protected", why="the article is usable now")
    for name in _LOCKS if article.status is Status.USABLE else ():
        if result.get(name):
            _leave_out(result, (name,), "the article is usable now", report)
    for name in _HEADS:
        _settle(name, article, result, report)


def _leave_out(result: Object, path: tuple[str, ...], why: str, report: Report) -> None:
    within = object_at(result, *path[:-1])
    if path[-1] in within:
        del within[path[-1]]
        report.lost(f"foreign.{SPACE}", where=".".join(path), why=why)


def _settle(name: str, article: Article, result: Object, report: Report) -> None:
    """Write the kicker or subhead to a plugin's field, if it has one, or report it as lost."""
    runs, paths = getattr(article, name), _paths(name, result)
    if not runs:
        for path in paths:
            _leave_out(result, path, f"there is no {name} now", report)
    elif not paths:
        report.lost(name, why="posts have none, except in the field of a plugin if the post that was read had one")
    else:
        within = object_at(result, *paths[0][:-1])
        if plain(runs) != plain(read_html_inlines(within[paths[0][-1]])):
            within[paths[0][-1]] = write_inlines(runs, report, xhtml=False, where=name)


def _paths(name: str, result: Object) -> list[tuple[str, ...]]:
    """Return the places of the kicker or subhead in *result*; the first counts."""
    newspack = [("meta", SUBTITLE)] if name == "subhead" and text_at(result, "meta", SUBTITLE) else []
    field, _ = field_of(result, name)
    return [*newspack, *([(ACF, field)] if field else [])]


def _changed(article: Article, result: Object) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the places in *result* that contradict *article*, and their names."""
    names = [text_at(author, "display_name") for author in several_authors(result)]
    if names and names != [byline.name for byline in article.bylines]:
        yield from [((name,), "the bylines have changed") for name in SEVERAL]
    field, _ = field_of(result, "byline")
    if field and native_values(result, Report(heard=False), Limits())["bylines"] != [*article.bylines]:
        yield (ACF, field), "the bylines have changed"
    if not article.bylines:
        yield (_YOAST, "author"), "there is no byline now"
    if lead_picture(article.associations) is None:
        yield from [(path, "there is no featured picture now") for path in _PICTURES]
