"""Articles that use anything hold samples of what the format under contract keeps of its own."""

from __future__ import annotations

import pytest
from hypothesis import settings

from newsformat import Article, Foreign, Raw
from newsformat.plugin import Format
from newsformat.testing import FormatContract


class Sampled(FormatContract):
    format = Format(name="sampled", title="Sampled")
    package = "sampled"
    foreign = (Foreign("sampled", "one", "1"), Foreign("sampled", "two", "2"))
    raw = (Raw("sampled", "[b]"),)


@pytest.mark.parametrize("derandomize", [True, False], ids=["drawn once", "drawn anew"])
def test_the_samples_are_among_what_is_drawn(*, derandomize: bool) -> None:
    count = 60 if derandomize else 12
    settings.register_profile("sampled", settings(), database=None, derandomize=derandomize, max_examples=count)
    before = settings.get_current_profile_name()
    settings.load_profile("sampled")
    drawn: list[Article] = []
    try:
        for _ in range(50):  # as chance has it, if they are drawn anew
            Sampled().for_any(drawn.append)
            foreign = {part for article in drawn for part in article.foreign}
            raw = {block for article in drawn for block in article.body if isinstance(block, Raw)}
            if {*Sampled.foreign} <= foreign and {*Sampled.raw} <= raw:
                break
    finally:
        settings.load_profile(before)
    assert {*Sampled.foreign} <= foreign
    assert {*Sampled.raw} <= raw
    assert not [part for part in foreign if part.space == "stand-in"]
