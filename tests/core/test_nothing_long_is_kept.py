"""A process that reads documents for months keeps nothing of them but short names that come again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from functools import _lru_cache_wrapper
from typing import Any

import pytest

import newsformat as nf
from newsformat import Concept, Foreign


LONG = "x" * 100_000  # more than the name of an element may have
DEEP = 6  # objects in one another
CASES = {
    "json": nf.write(nf.Article(headline="A", foreign=[Foreign(LONG, "b", "c")]), "json"),
    "records": f'{{"title":"A","text":"B.","{LONG}":1,"language":"{LONG}","author":"{LONG}"}}\n'.encode(),
    "csv": f"title,text,{LONG}\nA,B.,1\n".encode(),
    "newsml-g2": nf.write(nf.Article(headline="A", subjects=[Concept(code=LONG, scheme=LONG)]), "newsml-g2"),
}


def _held(cache: Any, depth: int = DEEP) -> Iterator[object]:
    for item in gc.get_referents(cache) if depth and not isinstance(cache, type) else ():
        yield item
        yield from _held(item, depth - 1) if isinstance(item, dict | tuple | list | frozenset) else ()


@pytest.mark.parametrize("name", CASES)
def test_nothing_long_is_kept(name):
    for article in nf.read_all(CASES[name], name):
        nf.write(article, "newsml-g2")
    caches = [item for item in gc.get_objects() if isinstance(item, _lru_cache_wrapper)]
    kept = [cache for cache in caches for item in _held(cache) if isinstance(item, str) and LONG in item]
    assert [f"{cache.__module__}.{cache.__qualname__}" for cache in kept] == []
