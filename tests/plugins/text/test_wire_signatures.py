"""How agencies end their stories: their name behind the last sentence, initials and codes, and who edited."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES, read, story


@pytest.mark.cases("between", ["\n", "\n\n"])
@pytest.mark.cases(
    ("language", "end", "agency"),
    [
        ("en", " - Bernama", "Bernama"), ("en", " -- BERNAMA", "BERNAMA"), ("en", " -AFP", "AFP"), ("en", " – Reuters", "Reuters"),
        ("en", " — TASS", "TASS"), ("en", " PTI", "PTI"), ("en", " PTI ABC DE", "PTI"), ("en", " ANI", "ANI"), ("en", " AFP/jk", "AFP"),
        ("es", " EFE", "EFE"), ("de", " dpa", "dpa"), ("de", " dpa/lno", "dpa"), ("pt", " - Lusa", "Lusa"),
    ],
)  # fmt: skip
def test_an_agency_behind_the_last_sentence_is_the_credit(language: str, end: str, agency: str, between: str) -> None:
    article = read(between.join(STORIES[language]) + end, language)
    assert story(article) == STORIES[language][1:]
    assert article.credit.strip(" –—-").startswith(agency)
    assert [source.name for source in article.sources] == [agency]


@pytest.mark.cases(
    "end",
    [" Fine", " - Ann", " NATO", " It was sold to Mr. Reuters", " — the harbour", " OK", " Kyoto", " A CD", " AP 5"],
)
def test_other_words_behind_it_are_of_the_story(end: str) -> None:
    text = "\n".join(STORIES["en"]) + end
    assert story(read(text))[-1] == STORIES["en"][-1] + end


@pytest.mark.cases("between", ["\n", "\n\n"])
@pytest.mark.cases(
    ("language", "end"),
    [
        ("en", "jr-ol/ms"), ("en", "bur-jr/ol/ms"), ("fr", "jr/ol-ms"), ("de", "(Schluss) jf/ol"), ("es", "(foto)(vídeo)"),
        ("es", "(foto) (vídeo) (audio)"), ("es", "(EFE) jr ol"), ("ar", "وام/أحمد البحري/ سارة"), ("en", "-- BERNAMA"),
    ],
)  # fmt: skip
def test_initials_and_codes_are_no_story(language: str, end: str, between: str) -> None:
    assert story(read(between.join([*STORIES[language], end]), language)) == STORIES[language][1:]


def test_initials_may_go_on_below_the_agency() -> None:
    for end in ("PTI ABC DE\nFG", "PTI ABC\nDE FG"):
        assert story(read(" ".join(["\n".join(STORIES["en"]), end]))) == STORIES["en"][1:]
    assert story(read("\n".join([*STORIES["en"], "DE FG"])))[:2] == STORIES["en"][1:]


@pytest.mark.cases("language", ["nl", "fr"])
def test_desks_in_brackets_as_belga_signs(language: str) -> None:
    text = "\n".join(STORIES[language])
    assert story(read(f"{text} (ABC, DEF)", language)) == STORIES[language][1:]
    assert story(read(f"{text} (ABC)", language))[-1].endswith(" (ABC)")


def test_who_wrote_behind_the_agency_of_romania() -> None:
    lines = [
        "Feribotul circulă din nou",
        "Feribotul spre insule va circula din nou de luni, a anunţat biroul portului.",
    ]
    article = read("\n".join(lines) + " AGERPRES/(AS - autor: Ioana Lupu, editor: Dan Rusu)", "ro")
    assert story(article) == lines[1:]
    assert [byline.name for byline in article.bylines] == ["Ioana Lupu"]
    assert [source.name for source in article.sources] == ["AGERPRES"]


def test_a_name_below_the_agency_signs() -> None:
    article = read("\n\n".join([*STORIES["fi"], "STT", "Johanna Joki"]), "fi")
    assert story(article) == STORIES["fi"][1:]
    assert (article.credit, [byline.name for byline in article.bylines]) == ("STT", ["Johanna Joki"])


def test_a_country_and_a_day_without_a_comma() -> None:
    headline, first, last = STORIES["cs"]
    article = read("\n".join([headline, f"Tromsø (Norsko) 3. března (ČTK) - {first}", last]), "cs")
    assert story(article) == [first, last]
    assert article.dateline is not None
    assert article.dateline.place == "Tromsø (Norsko)"


@pytest.mark.cases("slug", ["AP-Harbor Lock, 2nd Ld-Writethru", "AP-Harbor Lock,1st Ld", "AP-Harbor Lock, Bjt,450"])
def test_a_slug_is_no_headline(slug: str) -> None:
    article = read("\n".join([slug, *STORIES["en"]]))
    assert nf.plain(article.headline) == STORIES["en"][0]
    assert story(article) == STORIES["en"][1:]


@pytest.mark.cases("headline", ["AP-Harbor Lock, a second look", "US-Bound ferries, ships wait"])
def test_a_headline_is_no_slug(headline: str) -> None:
    assert nf.plain(read("\n".join([headline, *STORIES["en"][1:]])).headline) == headline
