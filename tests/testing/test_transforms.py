"""The check of transforms finds those that break a conversion."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf
from newsformat.plugin import OptionError, Transform
from newsformat.testing import check_transform


NUMBERS = count()


def transform(apply: Callable[[nf.Article], Any]) -> Transform:
    return Transform(name="acme", title="Acme's", apply=apply)


def _changed_in_place(article: nf.Article) -> nf.Article:
    object.__setattr__(article, "slug", f"{article.slug}x")
    return article


WRONG: dict[str, tuple[Callable[[nf.Article], Any], str]] = {
    "nothing": (lambda _: None, "acme returned"),
    "a list": (lambda article: [article], "acme returned"),
    "what is not an article": (lambda article: (article, "story"), "acme returned"),
    "an error": (lambda article: article.bylines[0], "acme failed"),
    "something else each time": (lambda article: evolve(article, slug=f"{next(NUMBERS)}"), "asked again"),
    "a change in place": (_changed_in_place, "changes the article"),
}


@pytest.mark.cases(("apply", "said"), WRONG.values(), ids=WRONG)
def test_a_transform_that_breaks_a_conversion_is_found(apply: Callable[[nf.Article], Any], said: str) -> None:
    with pytest.raises((nf.PluginError, AssertionError), match=said):
        check_transform(transform(apply), max_examples=1)


def test_transforms_that_ship_pass() -> None:
    known = nf.registry().transforms
    check_transform(known["plain-inline"], max_examples=5)
    check_transform(transform(lambda _: ()), max_examples=1)
    check_transform(known["lift-embargo"], "2026-11-24T08:00:00Z", max_examples=1)


def test_values_are_asked_for() -> None:
    known = nf.registry().transforms
    with pytest.raises(AssertionError, match="sections needs a value"):
        check_transform(known["sections"])
    with pytest.raises(AssertionError, match="takes no value"):
        check_transform(known["plain-inline"], "x")
    with pytest.raises(OptionError):
        check_transform(known["lift-embargo"], "noon")
