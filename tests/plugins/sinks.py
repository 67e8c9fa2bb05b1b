"""The article that uses everything, in three documents: to try each place of them takes half as long as of one."""

from __future__ import annotations

from attrs import evolve

import newsformat as nf
from newsformat.testing import kitchen_sink


def written_in_parts(name: str) -> tuple[bytes, ...]:
    """Return documents in the format called *name*: one with the metadata, one with the body, one with what goes along."""
    article = kitchen_sink()
    bare = nf.Article(uri=article.uri, language=article.language, headline="Storm")
    parts = (
        evolve(article, body=article.body[:1], associations=()),
        evolve(bare, body=article.body),
        evolve(bare, associations=article.associations),
    )
    return tuple(nf.write(part, name) for part in parts)
