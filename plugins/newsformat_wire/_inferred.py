"""Names and languages have no place on the wire, but the readers infer some: this reports those that they do not."""

from __future__ import annotations

from collections.abc import Callable

from newsformat import Article
from newsformat.plugin import Report


_CODED = ("services", "subjects")


def report_not_inferred(article: Article, infer: Callable[[], Article], report: Report) -> None:
    """Report the language and the names of codes in *article* that its message does not imply.

    A dialect names the codes of a provider, and plain English is recognised; *infer* returns what the reader makes of
    the message in that way.
    """
    if not report.heard or not (
        article.language or any(concept.name for name in _CODED for concept in getattr(article, name))
    ):
        return
    inferred = infer()
    for name in _CODED:
        known = {(concept.code, concept.name) for concept in getattr(inferred, name)}
        for number, concept in enumerate(getattr(article, name), 1):
            if concept.name and (concept.code, concept.name) not in known:
                report.lost(name, where=f"#{number}", why="the header has room for a code, but not for its name")
    if article.language and inferred.language != article.language:
        report.lost("language", why="neither the text nor the codes in the header imply it")
