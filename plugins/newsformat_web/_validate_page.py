"""Validates the page of an article: its HTML, Open Graph, and JSON-LD.

https://html.spec.whatwg.org/ and https://ogp.me/, whose dates are those of ISO 8601.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsformat.markup.json import decode, json_path, problems
from newsformat.plugin import NoSchema, Problem, ReadError, Report, Source
from newsformat_web._bytes import decoded_page
from newsformat_web._tags import Tag, tags_of
from newsformat_web._validate import SHOWN, is_moment, misfits_in


_DATES = frozenset(("article:published_time", "article:modified_time", "article:expiration_time", "og:updated_time"))
_ADDRESSES = ("http://", "https://")


def validate_page(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the page."""
    tags = [*tags_of(decoded_page(source.read_bytes(), source.encoding, report))]
    if not tags or tags[0].name != "!doctype":
        yield Problem("doctype", "the page does not begin with <!DOCTYPE html>", line=1)
    yield from _language(tags)
    yield from _title(tags)
    yield from _headline(tags)
    for tag in tags:
        if tag.name == "meta":
            yield from _meta(tag)
        elif tag.name == "link" and tag.attributes.get("rel", "").lower() == "canonical":
            yield from _address(tag, tag.attributes.get("href", ""))
        elif tag.name == "script" and tag.attributes.get("type", "").lower().startswith("application/ld+json"):
            yield from _data(tag)


def _language(tags: list[Tag]) -> Iterator[Problem]:
    page = next((tag for tag in tags if tag.name == "html"), None)
    if page is None or not page.attributes.get("lang"):
        yield Problem.warning("lang", "the page does not declare its language", 1 if page is None else page.line)


def _title(tags: list[Tag]) -> Iterator[Problem]:
    titles = [tag for tag in tags if tag.name == "title"]
    if not titles:
        yield Problem("title", "the page has no <title>", line=1)
    elif not titles[0].text.strip():
        yield Problem.warning("title", "the title of the page is empty", titles[0].line)
    for again in titles[1:]:
        yield Problem("title", "the page has a second <title>", line=again.line)


def _headline(tags: list[Tag]) -> Iterator[Problem]:
    headlines = [tag for tag in tags if tag.name == "h1"]
    if not headlines:
        yield Problem.warning("h1", "the page has no <h1>, which its headline is", 1)
    for again in headlines[1:]:
        yield Problem.warning("h1", "the page has a further <h1>", again.line)


def _meta(tag: Tag) -> Iterator[Problem]:
    name = (tag.attributes.get("property") or tag.attributes.get("name") or "").lower()
    content = tag.attributes.get("content", "")
    if name in _DATES and not is_moment(content):
        yield Problem("date", f"{content[:SHOWN]!r}, the {name}, is not an ISO 8601 date", line=tag.line)
    elif name in {"og:url", "og:image"}:
        yield from _address(tag, content)


def _address(tag: Tag, address: str) -> Iterator[Problem]:
    if not address.strip().lower().startswith(_ADDRESSES):
        yield Problem.warning("uri", f"{address[:SHOWN]!r} is not a full address", tag.line)


def _data(tag: Tag) -> Iterator[Problem]:
    """Yield the problems of JSON-LD, unless it is about something else."""
    start = tag.line + tag.text[: len(tag.text) - len(tag.text.lstrip())].count("\n")
    content = tag.text.strip().encode("utf-8", "replace")
    try:
        value = decode(content, Report(heard=False))
    except ReadError as error:
        yield Problem("json", error.message, line=start + (error.line or 1) - 1, column=error.column)
        return
    for problem in problems(content.decode(), (), start):
        yield evolve(problem, column=None)  # the script may not begin at a line's start
    try:
        found = [*misfits_in(value)]
    except ReadError:
        return
    for misfit in found:
        yield Problem(misfit.rule, misfit.message, start, where=json_path(misfit.where), severity=misfit.severity)
