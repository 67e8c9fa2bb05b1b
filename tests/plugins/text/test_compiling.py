"""Expressions that take long to compile are not compiled for a text that has nothing for them."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsformat_text._authors._joiners import CAPITAL, GLUED, LOWER, may_have_glued_words


READ = """
import re, sys
compiled, compile = [], re.compile
re.compile = lambda pattern, flags=0: compiled.append(pattern) or compile(pattern, flags)
import newsformat as nf
nf.read(sys.argv[1], "text")
print(sum("ăąćĉ" in pattern for pattern in compiled if isinstance(pattern, str)))
"""
STORY = """Harbour opens its new lock
By Ann Marsh
{}
The harbour of Port Example opened its new lock on Monday, after three years of work on both of its gates.
"It was worth the wait," said the harbour master, who saw the first boat pass in the rain of the early morning.
A second lock is planned, she said, but nobody knows who is to pay for it, and the old one has to be taken down.
"""


def compiled(text: str, folder: Path) -> int:
    """Return how many expressions that hold all small letters are compiled where *text* alone is read."""
    story = folder / "story.txt"
    story.write_text(text, encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", READ, story], check=True, capture_output=True, text=True)  # noqa: S603
    return int(done.stdout)


def test_no_letters_are_compiled_where_nothing_is_glued(tmp_path: Path) -> None:
    assert compiled(STORY.format("A boat waits below the gates on Sunday"), tmp_path) == 0


def test_but_where_something_may_be(tmp_path: Path) -> None:
    assert compiled(STORY.format("Read moreBoats wait below the gates for days"), tmp_path) > 0


@pytest.mark.cases("words", ["BoatsWait", "lock12", "RELATEDBoats", "»Der", "lock?Boats", "Ann-Marie"])
def test_what_may_be_glued(words: str) -> None:
    assert may_have_glued_words(["Port", words])


@pytest.mark.cases("words", ["Boats wait below", "THE LOCK OPENS", "12 boats", "القفل الجديد", "Ann Marsh, Bo Lee"])
def test_words_without_inner_capitals_are_not_glued(words: str) -> None:
    assert not may_have_glued_words(words.split())


@given(
    st.text(
        alphabet=f"{LOWER[:40]}{CAPITAL[:40]} .-'’?12{unicodedata.lookup('COMBINING ACUTE ACCENT')}",
        max_size=30,
    )
)
def test_all_that_is_glued_may_be(text: str) -> None:
    if GLUED.search(text) is not None:
        assert may_have_glued_words(text.split())
