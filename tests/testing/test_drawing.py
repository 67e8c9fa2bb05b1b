"""Examples that are drawn once are those that each test would draw, and what fails among them is made small."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import settings
from hypothesis import strategies as st

from newsformat import Article, Block, Paragraph, Quote
from newsformat.testing._drawing import check_all, check_shared, examples, is_repeated, several


@pytest.fixture(autouse=True)
def repeated() -> Iterator[None]:
    """A profile that draws the same examples in every run."""
    before = settings.get_current_profile_name()
    settings.register_profile("repeated", settings(), database=None, derandomize=True)
    settings.load_profile("repeated")
    yield
    settings.load_profile(before)


NUMBERS = st.integers(0, 10**9)
STORIES = st.builds(Article, uri=st.sampled_from(["", "urn:a", "urn:b"]), language=st.sampled_from(["en", "ar"]))


def test_the_profile_is_what_decides() -> None:
    assert is_repeated()
    settings.register_profile("anew", settings(), derandomize=False)
    settings.load_profile("anew")
    assert not is_repeated()


def test_what_is_drawn_once_is_what_each_test_would_draw() -> None:
    drawn: list[int] = []
    check_all(NUMBERS, 50, drawn.append)
    assert examples(NUMBERS, 50) == tuple(drawn)
    assert len(set(drawn)) > 20


def test_it_is_drawn_once() -> None:
    assert examples(NUMBERS, 50) is examples(NUMBERS, 50)


def test_lists_are_drawn_of_what_is_drawn_once() -> None:
    lists = examples(several(STORIES, 50), 20)
    assert lists is examples(several(STORIES, 50), 20)
    assert {len(item) for item in lists} == {0, 1, 2, 3}
    assert {story for item in lists for story in item} <= {*examples(STORIES, 50)}


def test_no_two_stories_of_a_list_have_the_same_uri() -> None:
    lists = examples(several(STORIES, 50), 50)
    assert all(max(Counter([story.uri for story in item if story.uri]).values(), default=1) == 1 for item in lists)
    assert any([story.uri for story in item].count("") > 1 for item in lists)


def test_all_of_them_are_checked() -> None:
    seen: list[int] = []
    check_shared(NUMBERS, 50, seen.append)
    assert tuple(seen) == examples(NUMBERS, 50)


def test_what_fails_is_made_small() -> None:
    def check(number: int) -> None:
        assert number < 1000, f"{number} is too large"

    with pytest.raises(AssertionError, match=r"^1000 is too large"):
        check_shared(NUMBERS, 50, check)


def test_what_fails_is_shown_as_one_would_write_it_at_once_however_deep_it_is() -> None:
    strategy: st.SearchStrategy[Block] = st.builds(Paragraph, st.just("x"))
    for _ in range(5):
        strategy = st.builds(Quote, st.tuples(strategy))

    def check(_: object) -> None:
        raise AssertionError("wrong")

    start = time.process_time()
    with pytest.raises(AssertionError, match="wrong") as caught:
        check_all(strategy, 1, check)
    assert "example=Quote(content=[Quote(" in "".join(caught.value.__notes__)
    assert time.process_time() - start < 1


def test_what_fails_but_once_fails_all_the_same() -> None:
    failures = iter([ValueError("now and then")])

    def check(_: int) -> None:
        for failure in failures:
            raise failure

    with pytest.raises(ValueError, match="now and then"):
        check_shared(NUMBERS, 50, check)
