"""Real feeds, held against their specifications: a validator says of each only what is true of it."""

from __future__ import annotations

from collections import Counter

import pytest

import newsformat as nf

from .test_feeds_corpus import MANIFEST, files


pytestmark = pytest.mark.skipif(not MANIFEST.exists(), reason="needs ../shared, the corpus")

# What is wrong with feeds that are well-formed, and how many; most of them are tests of parsers, with one element each.
WRONG = {
    "required": 54, "channel": 27, "version": 47, "author": 15, "title-or-description": 5, "content": 5, "date": 2,
    "attribute": 1, "once": 1,
}  # fmt: skip


def test_each_rule_rejects_the_feeds_that_break_it() -> None:
    found = Counter[str]()
    for path in files(wellformed=True):
        problems = [*nf.validate(path)]
        found.update({problem.rule for problem in problems if problem.severity is nf.Severity.ERROR})
    assert found == WRONG
