"""Of several headlines or descriptions alike, the one of the best rank counts; one without a rank comes last."""

from __future__ import annotations

import pytest
from attrs import evolve
from tests.plugins.newsml.items import again, item, read

from newsformat.plugin import plain


@pytest.mark.cases(
    ("headlines", "expected", "others"),
    [
        ('<headline rank="2">B</headline><headline rank="1">A</headline>', "A", ["B"]),
        ('<headline>B</headline><headline rank="3">A</headline>', "A", ["B"]),
        ('<headline rank="2">A</headline><headline role="x:web" rank="1">B</headline>', "A", ["B"]),
        ('<headline rank="2">A</headline><headline xml:lang="de" rank="1">B</headline>', "A", ["B"]),
        ('<headline rank="x">A</headline><headline rank="12345">B</headline>', "A", ["B"]),
        ('<headline rank="1"/><headline rank="2">A</headline>', "A", []),
    ],
)
def test_headlines(headlines: str, expected: str, others: list[str]) -> None:
    article = read(item(content=f'<language tag="en"/>{headlines}'))
    assert plain(article.headline) == expected
    assert [plain(other.content) for other in article.other_headlines] == others
    for changed in (article, evolve(article, headline="New"), evolve(article, other_headlines=())):
        assert again(changed) == changed


@pytest.mark.cases(
    "descriptions",
    [
        '<description role="drol:summary" rank="2">B</description><description role="drol:summary" rank="1">A</description>',
        '<description role="drol:teaser" rank="1">B</description><description rank="2">A</description>',
    ],
)
def test_descriptions(descriptions: str) -> None:
    article = read(item(content=descriptions))
    assert plain(article.summary) == "A"
    for changed in (article, evolve(article, summary="New"), evolve(article, summary=())):
        assert again(changed) == changed
