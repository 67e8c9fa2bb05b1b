"""Records the source of an article in it, as if that had contained it: a column of tables, a member of records."""

from __future__ import annotations

import os
from collections.abc import Iterator

from attrs import evolve

import newsformat as nf


_SPACE = "records"  # the space of additional columns of tables and records, as JSON


def with_origin(articles: nf.Articles, name: str, source: str) -> nf.Articles:
    r"""Return *articles*, each with its *source* under *name*; unchanged if that is empty.

    It precedes a value of the same name in the source, as columns and members hold the first of two. Bytes of *source*
    that are not UTF-8 are shown as in reports, ``\xe9``.
    """
    if not name:
        return articles
    import json

    shown = os.fsencode(source).decode("utf-8", "backslashreplace")
    origin = nf.Foreign(_SPACE, name, json.dumps(shown, ensure_ascii=False))

    def kept() -> Iterator[nf.Article | nf.Envelope]:
        yield articles.envelope
        for article in articles:
            yield evolve(article, foreign=(origin, *article.foreign))

    return nf.Articles(kept(), closing=articles.close)
