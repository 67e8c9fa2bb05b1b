"""Articles that nest far deeper than Python's own recursion goes can be used like any other."""

from __future__ import annotations

import copy
import gc
from collections.abc import Callable, Iterable, Iterator

import pytest
from attrs import evolve

import newsformat as nf
from newsformat._deep import equal_values, hash_of_values
from newsformat.testing import kitchen_sink


DEEP = 3000


def _quotes(words: str = "The bridge is open.", deep: int = DEEP) -> nf.Article:
    block: nf.Block = nf.Paragraph(words)
    for _ in range(deep):
        block = nf.Quote([block], attribution="Ann Lee")
    return nf.Article(headline="Bridge", body=[block])


def _lists(words: str = "The bridge is open.", deep: int = DEEP) -> nf.Article:
    block: nf.Block = nf.Paragraph(words)
    for _ in range(deep):
        block = nf.List([[block], [nf.Rule()]])
    return nf.Article(headline="Bridge", body=[block])


def _packages(words: str = "The bridge is open.", deep: int = DEEP) -> nf.Article:
    article = nf.Article(kind="picture", body=[nf.Paragraph(words), nf.Media("bridge.jpg")])
    for _ in range(deep):
        article = nf.Article(kind="picture", associations=[nf.Association(article=article)])
    return article


@pytest.fixture(autouse=True)
def no_collection() -> Iterator[None]:
    """Leave the garbage of other tests alone: collected where the stack is full, it could not be finalized."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


MAKERS = pytest.mark.parametrize("make", [_quotes, _lists, _packages])
Maker = Callable[..., nf.Article]


@MAKERS
def test_equal_ones_are_equal_and_others_are_not(make: Maker) -> None:
    assert make() == make()
    assert make() != make("The bridge is closed.")
    assert make() != make(deep=DEEP + 1)


@MAKERS
def test_equal_ones_are_one_in_a_set(make: Maker) -> None:
    assert len({make(), make(), make("The bridge is closed.")}) == 2


@MAKERS
def test_a_copy_is_the_article_itself_since_it_never_changes(make: Maker) -> None:
    article = make()
    assert copy.deepcopy(article) is article
    assert copy.copy(article) is article


@MAKERS
def test_it_is_shown_as_far_as_can_be(make: Maker) -> None:
    assert repr(make()).startswith("Article(")
    assert "(…)" in repr(make())


@MAKERS
def test_its_features_are_found(make: Maker) -> None:
    found = set(nf.features(make()))
    assert found == set(nf.features(make(deep=3)))
    assert "body.paragraph" in found


@MAKERS
def test_what_is_too_deep_to_be_proved_is_told(make: Maker) -> None:
    with pytest.raises(nf.ReadError, match=r"^nested too deeply to be compared$"):
        nf.unreported(make(), make(), [])


def test_the_text_of_quotations_ends_with_who_said_it() -> None:
    assert _quotes().text.split("\n\n") == ["The bridge is open.", *["Ann Lee"] * DEEP]
    assert _lists().text == "The bridge is open."


def test_pictures_of_pictures_are_found() -> None:
    assert [media.href for media in _packages().media] == ["bridge.jpg"]


@pytest.mark.parametrize("article", [kitchen_sink(), _quotes(deep=9), _lists(deep=9), _packages(deep=9)])
def test_what_is_compared_step_by_step_is_compared_alike(article: nf.Article) -> None:
    assert hash_of_values(article) == hash(article)
    assert equal_values(article, evolve(article))
    assert all(equal_values(article, other) == (article == other) for other in _others(article))


def _others(article: nf.Article) -> Iterable[nf.Article]:
    yield _quotes(deep=9)
    yield _lists(deep=8)
    yield nf.Article(headline=article.headline, body=article.body)
