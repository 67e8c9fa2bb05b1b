"""Strategies for whole articles and what surrounds them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache, partial
from operator import itemgetter
from typing import Any

from hypothesis import strategies as st

from newsformat._article import Article, Status
from newsformat._blocks import Raw
from newsformat._concepts import Foreign
from newsformat._envelope import Envelope, EnvelopeLink
from newsformat.testing._bodies import bodies
from newsformat.testing._dates import datetimes, exact_datetimes
from newsformat.testing._parts import Parts, some
from newsformat.testing._strings import ANYTHING, PRINTABLE, languages, source_types, tokens, uris, urls


_MANY = 12  # attributes of one article
_KEPT = 8  # strategies: those for all formats, and those for a few
_KINDS = ("picture", "graphic", "audio", "video", "composite")
_SIGNALS = ("correction", "update", "kill", "lead")
_CONCEPTS = ("contributors", "sources", "services", "subjects", "entities", "genres")
_INLINE = ("headline", "kicker", "subhead", "summary")
_LINES = ("title", "slug", "credit")
_TIMES = ("created", "content_created", "updated", "published", "expires")


def articles(  # noqa: PLR0913 -- each narrows one thing, by keyword
    carries: Collection[str],
    *,
    foreign: Sequence[Foreign] = (),
    raw: Sequence[Raw] = (),
    needs: Collection[str] = (),
    most: Mapping[str, int] | None = None,
    odd: bool = False,
) -> st.SearchStrategy[Article]:
    """Articles that use only the features named in *carries* (``*`` is all), in any combination.

    Args:
        carries: dotted names, as in `newsformat.plugin.Format.carries`.
        foreign: samples of what is carried under ``foreign.<space>``.
        raw: samples of what is carried under ``body.raw.<space>``.
        needs: attributes that every article must have.
        most: how many bylines, keywords and so on an article may have, by the name of the attribute.
        odd: strings hold control characters, lone surrogates and the like, too.
    """
    parts = Parts(frozenset(carries), ANYTHING if odd else PRINTABLE, tuple(foreign), tuple(raw))
    return _articles_of_parts(parts, frozenset(needs), frozenset((most or {}).items()))


@lru_cache(_KEPT)  # creating one takes as long as drawing ten articles
def _articles_of_parts(
    parts: Parts, needs: Collection[str], bounds: Collection[tuple[str, int]]
) -> st.SearchStrategy[Article]:
    most = dict(bounds)
    attributes = _bounded(attribute_strategies(parts), most)
    if parts.has("associations.article"):
        associations = some(parts.associations(_articles(attributes, ())), 2)
        attributes |= _bounded({"associations": associations}, most)
    return _articles(attributes, needs)


def _bounded(
    attributes: dict[str, st.SearchStrategy[Any]], most: Mapping[str, int]
) -> dict[str, st.SearchStrategy[Any]]:
    """Return *attributes* with no more bylines, keywords and so on than *most* says."""
    bounded = {name: attributes[name].map(itemgetter(slice(most[name]))) for name in most if name in attributes}
    return attributes | bounded


def _articles(attributes: dict[str, st.SearchStrategy[Any]], needs: Collection[str]) -> st.SearchStrategy[Article]:
    """Articles of some of *attributes*; they have a headline or a body if they can."""
    names = sorted(attributes)
    central = [name for name in ("headline", "body") if name in attributes] or names

    @st.composite
    def article(draw: st.DrawFn) -> Article:
        most = draw(st.integers(0, min(len(names), _MANY)))
        chosen = {*draw(st.lists(st.sampled_from(names), min_size=most, max_size=most, unique=True)), *needs}
        if not chosen & set(central):
            chosen.add(draw(st.sampled_from(central)))
        return Article(**{name: draw(attributes[name]) for name in names if name in chosen})

    return article() if names else st.just(Article())


def attribute_strategies(parts: Parts) -> dict[str, st.SearchStrategy[Any]]:
    """A strategy for each attribute of `Article` that can be drawn at all; no article is in another."""
    lines = some(parts.text.lines, 4).map(lambda found: tuple(dict.fromkeys(found)))
    made: dict[str, st.SearchStrategy[Any]] = {
        "uri": uris,
        "version": st.integers(1, 9999).map(str),
        "kind": st.sampled_from(_KINDS),
        "language": languages,
        "digital_source_type": source_types,
        "status": st.sampled_from([Status.WITHHELD, Status.CANCELED]),
        "urgency": st.integers(1, 9),
        "signals": st.lists(st.sampled_from(_SIGNALS) | tokens, min_size=1, max_size=3, unique=True).map(tuple),
        "keywords": lines,
        "embargo": parts.embargoes,
        **dict.fromkeys(_TIMES, datetimes),
        **dict.fromkeys(_LINES, parts.text.lines),
        **{name: parts.running(name) for name in _INLINE},
    }
    made = {name: strategy for name, strategy in made.items() if parts.has(name)}
    made |= {
        "identifiers": some(parts.identifiers),
        "other_headlines": some(parts.headlines),
        "bylines": some(parts.bylines),
        "dateline": parts.datelines,
        "notes": some(parts.notes),
        "rights": some(parts.rights, 2),
        "body": bodies(parts),
        "foreign": parts.samples,
        "associations": some(parts.associations(st.nothing()), 2),
        **{name: some(parts.concepts(name)) for name in _CONCEPTS},
    }
    return {name: strategy for name, strategy in made.items() if not strategy.is_empty}


def envelopes(foreign: Sequence[Foreign] = ()) -> st.SearchStrategy[Envelope]:
    """What surrounds the articles of a message, feed or package; every part of it may be missing.

    Args:
        foreign: samples of what is carried under ``envelope.foreign.<space>``; others are drawn, too.
    """
    return _envelopes(tuple(foreign))


@lru_cache(_KEPT)
def _envelopes(foreign: tuple[Foreign, ...]) -> st.SearchStrategy[Envelope]:
    optional = partial(st.one_of, st.just(""))
    text = PRINTABLE
    strange = st.builds(Foreign, tokens, text.lines, text.verbatim)
    lists_of_parts = [st.lists(st.sampled_from(foreign), unique=True)] if foreign else []
    links = st.builds(EnvelopeLink, href=urls, role=optional(tokens))
    return st.builds(
        Envelope,
        title=optional(text.lines),
        uri=optional(uris),
        sender=optional(text.lines),
        sent=st.none() | datetimes | exact_datetimes,
        language=optional(languages),
        links=st.lists(links, max_size=2),
        foreign=st.one_of(st.lists(strange, max_size=2), *lists_of_parts),
    )
