"""Chooses the article's headline among several.

It is the one with the best rank among those without a role and not in another language; failing that, the best of all
by language, role and rank.
"""

from __future__ import annotations

from attrs import frozen

from newsformat import Headline
from newsformat.markup import styles
from newsformat.markup.xml import Element, line_of, parent_of
from newsformat.plugin import plain
from newsformat_newsml._elements import LAST_RANK, ranking, role_of
from newsformat_newsml._languages import distance
from newsformat_newsml._names import KICKER, LANG, OWN_, SUBHEAD
from newsformat_newsml._readers._draft import Draft


FIELDS = {SUBHEAD: "subhead", KICKER: "kicker"}
_WORDS = {"sub": "subhead", "subhead": "subhead", "kicker": "kicker"}
_MAIN = frozenset(("title", "main", "headline", "hl1"))
_LESSER = frozenset(("subheadline", "subheading", "kicker", "dateline", "slug", "slugline"))


def field_of(role: str) -> str:
    """Return the article's field for a headline of *role*, in any scheme and language, or ``""``."""
    code = role.rpartition(":")[2]
    return FIELDS.get(role) or _WORDS.get(styles.role_of(code) or code.lower(), "")


@frozen
class Other:
    """A headline element that is kept, or is one of the other headlines; if *free*, it may become the article's."""

    element: Element
    headline: Headline | None = None
    whole: bool = False
    free: bool = False


def choose_headline(draft: Draft) -> None:
    """Use the best of the other headlines if the article has none; keep its element for writing it again."""
    chosen = None
    if not draft.values.get("headline"):
        chosen = _chosen(draft)
    others = []
    for other in draft.headlines:
        if other.headline is not None and other is not chosen:
            others.append(other.headline)
        if not other.whole or (_has_further_data(other) and other is chosen):
            draft.keep("contentMeta", other.element)
    if chosen is not None and chosen.headline is not None:
        draft.values["headline"] = chosen.headline.content
        _note(draft, chosen.headline, chosen.element)
    if others:
        draft.values["other_headlines"] = others


def _has_further_data(other: Other) -> bool:
    return other.headline is None or bool(other.headline.role or other.headline.language)


def _chosen(draft: Draft) -> Other | None:
    if draft.promoted == 0:
        return None
    free: list[Other] = [other for other in draft.headlines if other.free and _may_be_first(other.headline)]
    if not free:
        return None
    if draft.promoted:
        return free[0]
    language = draft.values.get("language", "")
    return min(free, key=lambda other: _demerits(other, language))


def _may_be_first(headline: Headline | None) -> bool:
    return headline is not None and bool(headline.content and (headline.language or not field_of(headline.role)))


def _demerits(other: Other, language: str) -> tuple[int, int, int]:
    """Return how far *other* is from being the headline: by language, role and rank."""
    headline = other.headline
    assert headline is not None  # noqa: S101 -- only such are asked about
    role = headline.role.rpartition(":")[2].lower()
    return (
        distance(headline.language, language),
        0 if not role else 1 if role in _MAIN else 3 if role in _LESSER else 2,
        ranking(other.element.get("rank") or ""),
    )


def is_outranked(element: Element, draft: Draft) -> bool:
    """Does another headline have a better rank than *element*, which has no role and is in the content's language?"""
    if draft.best_rank is None:
        several = parent_of(element).iterchildren(element.tag)
        rivals = [ranking(child.get("rank") or "") for child in several if _is_rival(child, draft.language)]
        draft.best_rank = min(rivals, default=LAST_RANK)
    return ranking(element.get("rank") or "") > draft.best_rank


def _is_rival(element: Element, language: str) -> bool:
    return element.get(LANG, "") in {"", language} and not (role_of(element) or f"{OWN_}as" in element.attrib)


def _note(draft: Draft, headline: Headline, element: Element) -> None:
    language = draft.values.get("language", "")
    if headline.role or headline.language not in {"", language}:
        what = " ".join([word for word in (headline.role, headline.language) if word])
        shown = plain(headline.content)
        draft.report.note(f"no headline without a role; the one of {what} is used: {shown}", line=line_of(element))
