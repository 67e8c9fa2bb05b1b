"""Reads a document of Apple News Format, alone or in a response of the Apple News API."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve

from newsformat import Article, Identifier, Status
from newsformat.markup.json import Object, decode
from newsformat.markup.members import object_at, text_at
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source
from newsformat_cms._apple._document import read_document


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article."""
    value = decode(source.read_bytes(), report)
    try:
        yield _answered(value, report, source.limits) or read_document(value, report, source.limits)
    except RecursionError:
        raise ReadError("nested too deeply") from None


def _answered(value: Any, report: Report, limits: Limits) -> Article | None:
    """Return the article whose document is in an answer, with its address if the document says none."""
    answer = object_at(value, "data")
    if not object_at(answer, "document"):
        return None
    article = evolve(read_document(answer["document"], report, limits), status=_status(answer))
    if not article.identifiers and (address := text_at(answer, "shareUrl")):
        article = evolve(article, identifiers=[Identifier(value=address, kind="url")])
    names = ", ".join([name for name in answer if name not in {"document", "type", "shareUrl"}])
    report.note(f"read from an answer of the Apple News API; left out beside the document: {names}")
    return article


def _status(answer: Object) -> Status:
    """Return the status: a preview is only for the channel's makers."""
    if text_at(answer, "state") == "TAKEN_DOWN":
        return Status.CANCELED
    return Status.WITHHELD if answer.get("isPreview") is True else Status.USABLE
