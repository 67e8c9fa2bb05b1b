"""Strategies draw all that is carried, and nothing else."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample

from newsformat import Article, Foreign, Raw
from newsformat._feature_names import all_features, carried
from newsformat._features import features
from newsformat.testing import articles, envelopes


QUICK = settings(
    max_examples=1000, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck), deadline=None
)
GROUPS = sorted({name.partition(".")[0] for name in all_features()} - {"foreign", "inline"})


@pytest.mark.parametrize("group", GROUPS)
def test_every_feature_of_the_model_is_drawn(group: str) -> None:
    prefixes = (group, "inline.") if group == "body" else (group,)
    missing = {name for name in all_features() if name.startswith(prefixes)}

    def is_the_last(article: Article) -> bool:
        missing.difference_update(features(article))
        return not missing

    most = 800 if group in {"body", "associations"} else 80
    with suppress(NoSuchExample):
        find(
            articles({f"{group}.*", "inline.*"}),
            is_the_last,
            settings=settings(QUICK, max_examples=most, derandomize=True),
        )
    assert not missing


@given(st.sets(st.sampled_from(all_features()), max_size=20), st.data())
def test_nothing_is_drawn_that_is_not_carried(carries: set[str], data: st.DataObject) -> None:
    article = data.draw(articles(carries))
    assert [name for name in features(article) if not carried(name, carries)] == []


def test_nothing_carried_draws_the_empty_article() -> None:
    assert find(articles(set()), lambda _: True) == Article()


SAMPLE, OTHER = Foreign("acme", "mood", "sunny"), Foreign("other", "mood", "rainy")


def test_foreign_samples_are_drawn_where_their_space_is_carried() -> None:
    strategy = articles({"headline", "foreign.acme"}, foreign=(SAMPLE, OTHER))
    assert find(strategy, lambda article: bool(article.foreign), settings=QUICK).foreign == (SAMPLE,)
    with pytest.raises(NoSuchExample):
        find(strategy, lambda article: OTHER in article.foreign, settings=settings(QUICK, max_examples=100))


def test_raw_samples_are_drawn_where_their_space_is_carried() -> None:
    strategy = articles({"body.raw.acme"}, raw=(Raw("acme", "<x/>"), Raw("other", "<y/>")))
    assert set(find(strategy, lambda article: bool(article.body)).body) == {Raw("acme", "<x/>")}


@given(articles({"headline", "slug", "body.paragraph"}, needs=("headline", "slug")))
def test_what_is_needed_is_always_there(article: Article) -> None:
    assert article.headline
    assert article.slug


@given(articles({"headline", "bylines", "keywords"}, most={"bylines": 1}))
def test_no_more_is_drawn_than_asked_for(article: Article) -> None:
    assert len(article.bylines) <= 1


@given(articles({"headline", "title", "slug", "body.preformatted"}))
def test_no_control_characters_are_drawn(article: Article) -> None:
    text = repr(article).replace("\\n", "").replace("\\t", "")
    assert "\\x0" not in text
    assert "\\ud8" not in text


def test_odd_characters_are_drawn_when_asked_for() -> None:
    odd = articles({"title"}, odd=True)
    assert find(odd, lambda article: any(char < " " for char in article.title), settings=QUICK)
    assert find(odd, lambda article: any("\ud800" <= char <= "\udfff" for char in article.title), settings=QUICK)


@pytest.mark.parametrize("attribute", ["title", "uri", "sender", "sent", "language", "links", "foreign"])
def test_every_part_of_an_envelope_is_drawn(attribute: str) -> None:
    assert find(envelopes(), lambda envelope: bool(getattr(envelope, attribute)), settings=QUICK)


def test_fractions_of_a_second_are_drawn_of_when_an_envelope_was_sent() -> None:
    assert find(
        envelopes(), lambda envelope: envelope.sent is not None and envelope.sent.microsecond > 0, settings=QUICK
    )
