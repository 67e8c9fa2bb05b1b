"""Where an article comes from, kept with it as if its source had said so: a column of tables, a member of records."""

from __future__ import annotations

import os
from collections.abc import Iterator

from attrs import evolve

import newsformat as nf


_SPACE = "records"  # the space of additional columns of tables and records, as JSON


def with_origin(articles: nf.Articles, name: str, source: str) -> nf.Articles:
    r"""Return *articles*, each with the *source* that it is from, called *name*; if that is empty, as they are.

    It comes before what the source itself calls so, as of two values of one name, columns and members hold the first.
    A byte of *source* that is no UTF-8 is shown as in reports, ``\xe9``.
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
