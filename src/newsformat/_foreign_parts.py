"""Foreign parts of a format's own space, in the parts of an article.

A format that carries ``foreign.acme`` puts back what an article itself has of that space. What a part of it has, such
as a subject, is put back only where the format also carries ``subjects.foreign``, by this very name. What any format
has said of a picture is put back where ``body.media.foreign.*`` is carried, as HTML of newsformat's does, and of one
beside the text where ``associations.media.foreign.*`` is. A writer that may have no text to show them in reports that.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from attrs import evolve

from newsformat._all_media import media_in
from newsformat._article import Article
from newsformat._blocks import Media
from newsformat._concepts import Foreign
from newsformat._rebuilding import rebuilt


_PARTS = ("contributors", "sources", "services", "subjects", "entities", "genres", "rights", "associations")
_MEDIA_OF_ASSOCIATIONS = "associations.media"
_MEDIA_OF_BODY = "body.media"
_OF_ANY_SPACE = "body.media.foreign.*"
_OF_ANY_SPACE_BESIDE = "associations.media.foreign.*"
_ALL = (*_PARTS, _MEDIA_OF_ASSOCIATIONS, _MEDIA_OF_BODY)

FOREIGN_OF_PARTS: Final = tuple([f"{part}.foreign" for part in _ALL])
"""What a format carries if it puts back the foreign values of any part of an article: for `Format.carries`."""


OPEN: Final = (*FOREIGN_OF_PARTS, _OF_ANY_SPACE, _OF_ANY_SPACE_BESIDE)
"""All features of foreign parts that a format may carry."""


def without_kept(article: Article, carries: frozenset[str]) -> Article:
    """Return *article* without foreign parts of its pictures, if *carries* declares that all of these are put back."""
    if _OF_ANY_SPACE in carries and any(media.foreign for media in media_in(article.body)):
        article = evolve(article, body=rebuilt(article.body, {Media: _bare}))
    if _OF_ANY_SPACE_BESIDE in carries and any(
        association.media and association.media.foreign for association in article.associations
    ):
        bare = [
            evolve(association, media=association.media and _bare(association.media))
            for association in article.associations
        ]
        article = evolve(article, associations=bare)
    return article


def _bare(media: Media) -> Media:
    return evolve(media, foreign=())


def left_in_parts(article: Article, carries: frozenset[str]) -> Iterator[Foreign]:
    """Yield the foreign parts within parts of *article* whose ``.foreign`` is not in *carries*."""
    parts = _left(carries)
    for name in _PARTS:
        if name in parts:
            for part in getattr(article, name):
                yield from part.foreign
    for association in article.associations:
        if association.media and _MEDIA_OF_ASSOCIATIONS in parts:
            yield from association.media.foreign
        if association.article:
            yield from left_in_parts(association.article, carries)
    if _MEDIA_OF_BODY in parts:
        for media in media_in(article.body):
            yield from media.foreign


@lru_cache(maxsize=256)
def _left(carries: frozenset[str]) -> frozenset[str]:
    """Return the parts of an article whose foreign parts are not carried."""
    return frozenset([part for part in _ALL if f"{part}.foreign" not in carries])
