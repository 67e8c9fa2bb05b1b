"""What leads on to the whole story behind the last words of it."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import paragraphs, read


TITLE = "Elmwood lock reopens after a winter of repairs"
FIRST = (
    "The lock at Elmwood reopened on Tuesday after a winter of repairs that cost the county about two million pounds."
)
LAST = (
    "Boats waited for hours at the lower gate, and the keeper, Ann Doyle, let the first of them in shortly after nine."
)


@pytest.mark.cases(
    ("language", "stop", "more"),
    [
        ("en", "", "Read more"),
        ("en", "..", "[Read more]"),
        ("en", "..", "Read more »"),
        ("en", "..", f"Continue reading {TITLE}"),
        ("hr", "", "Pročitaj više"),
        ("ro", "..", "citește mai mult"),
        ("de", "", "Weiterlesen"),
        ("pl", "", "Czytaj więcej"),
        ("lt", "", "Skaityti daugiau"),
        ("ru", "..", "Читать далее"),
        ("es", "..", "Leer más"),
    ],
)
def test_it_is_no_word_of_the_story(language: str, stop: str, more: str) -> None:
    report = nf.Report()
    article = read(f"{TITLE}\n{FIRST}\n{LAST}{stop} {more}", language, report)
    assert paragraphs(article) == [FIRST, LAST + stop]
    assert f"left out: {more}" in [remark.message for remark in report.remarks]


@pytest.mark.cases("end", ["he said. Read more books", "she told them to read more", "nobody can say why. Not yet"])
def test_similar_ends_of_sentences_stay(end: str) -> None:
    last = f"{LAST[:-1]}, {end}"
    assert paragraphs(read(f"{TITLE}\n{FIRST}\n{last}"))[-1] == last
