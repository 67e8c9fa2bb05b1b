"""Leaves out stories in other languages than the requested ones.

A tag includes all that begin with it (RFC 4647, 3.3.1, basic filtering): ``pt`` includes ``pt-BR``, but not the other
way round. ``und`` stands for stories without a language.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from newsformat._article import Article
from newsformat._errors import OptionError


_TAG = re.compile("[a-z]{2,3}(-[a-z0-9]{1,8})*")
_NONE_SAID = "und"


def only_languages(value: str) -> Callable[[Article], Article | tuple[Article, ...]]:
    """Return a function that leaves out articles in languages under none of the tags in *value*, separated by commas.

    Raises:
        OptionError: one of them is no tag of a language.
    """
    tags = [tag.strip().lower() for tag in value.split(",")]
    for tag in tags:
        if not _TAG.fullmatch(tag):
            raise OptionError(f"only-languages={value:.60}: {tag!r:.60} is not a language tag such as ar or pt-BR")
    wanted = tuple([f"{tag}-" for tag in tags])

    def kept(article: Article) -> Article | tuple[Article, ...]:
        return article if f"{article.language or _NONE_SAID}-".lower().startswith(wanted) else ()

    return kept
