"""Names and languages have no place on the wire, but the readers infer some: this reports those that they do not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from newsformat import Article, Envelope
from newsformat.plugin import ReadError, Report, Source


_CODED = ("services", "subjects")


def report_not_inferred(
    article: Article, message: bytes, read: Callable[[Source, Report], Iterator[Article | Envelope]], report: Report
) -> None:
    """Report the language and the names of codes in *article* that its written *message* does not imply.

    A dialect names the codes of a provider, and plain English is recognised; so *read* is asked.
    """
    if not report.heard or not (
        article.language or any(concept.name for name in _CODED for concept in getattr(article, name))
    ):
        return
    inferred = _read_back(message, read)
    for name in _CODED:
        known = {(concept.code, concept.name) for concept in getattr(inferred, name)}
        for number, concept in enumerate(getattr(article, name), 1):
            if concept.name and (concept.code, concept.name) not in known:
                report.lost(name, where=f"#{number}", why="the header has room for a code, but not for its name")
    if article.language and inferred.language != article.language:
        report.lost("language", why="neither the text nor the codes in the header imply it")


def _read_back(message: bytes, read: Callable[[Source, Report], Iterator[Any]]) -> Article:
    try:
        return next(
            (item for item in read(Source(message), Report(heard=False)) if isinstance(item, Article)), Article()
        )
    except ReadError:
        return Article()
