"""Signs without width are left out, with one remark; phrases, names and dates are known through odd letters."""

from __future__ import annotations

import pytest

import newsformat as nf


STORY = (
    "The harbour office said on Monday that the new quay opens to ships after two years of work.\n"
    "The harbour master said that ships would use it from next week, and that the old one closes."
)
ARABIC = (
    "قال مكتب الميناء يوم الاثنين إن الرصيف الجديد سيفتح أمام السفن بعد عامين من العمل في المدينة القديمة.\n"
    "وأضاف مدير الميناء أن السفن ستستخدمه اعتبارا من الأسبوع المقبل وأن الرصيف القديم سيغلق أمام الجميع."
)


def reading(text: str) -> tuple[nf.Article, list[str]]:
    report = nf.Report()
    article = nf.read(nf.Source.text(text), "text", report=report)
    return article, [remark.message for remark in report.remarks]


@pytest.mark.cases(
    ("printed", "read"),
    [
        ("New qu\xaday op\u2060ens in Lamu", "New qu\xaday op\u2060ens in Lamu"),
        ("New qu\u200bay opens in La\ufeffmu", "New quay opens in Lamu"),
        ("\u202bNew quay opens in Lamu", "New quay opens in Lamu"),
        ("New quay\u202c opens in\u2069 Lamu\u2067", "New quay opens in Lamu"),
        ("\u2066\u202aNew quay opens in Lamu\u202c\u2069", "New quay opens in Lamu"),
        ("\u200e New quay opens in Lamu\u200f", "New quay opens in Lamu"),
        ("New quay \u2068opens\u2069 in Lamu", "New quay \u2068opens\u2069 in Lamu"),
        ("New quay \u2067opens\u202c in\u2069 Lamu", "New quay \u2067opens in\u2069 Lamu"),
        ("New \u200fquay opens in Lamu", "New \u200fquay opens in Lamu"),
        ("New quay opens 👩\u200d🚒 in Lamu", "New quay opens 👩\u200d🚒 in Lamu"),
    ],
)
def test_signs_without_width(printed: str, read: str) -> None:
    article, _ = reading(f"{printed}\n{STORY}")
    assert nf.plain(article.headline) == read


def test_invisible_characters_are_reported_once() -> None:
    article, remarks = reading("New quay opens in Lamu\n" + STORY.replace("harbour", "har\xadbour") + "\u2060\ufeff")
    assert "\n".join(nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)) == STORY
    assert remarks == ["left out invisible characters: 2 × U+00AD, 1 × U+2060, 1 × U+FEFF"]


def test_control_characters_are_left_out_or_part() -> None:
    article, remarks = reading("\x01New quay\x1f1-1\x1fopens in La\x08mu\n" + STORY)
    assert nf.plain(article.headline) == "New quay 1-1 opens in Lamu"
    assert remarks == [
        "control characters left out, or replaced by spaces between words: 1 × U+0001, 1 × U+0008, 2 × U+001F"
    ]


def test_colours_of_terminals_go_as_a_whole() -> None:
    article, remarks = reading("\x1b[1;31mNew quay\x1b[0m opens in Lamu\n" + STORY)
    assert nf.plain(article.headline) == "New quay opens in Lamu"
    assert remarks[-1] == "2 colour codes for terminals left out"


def test_spaces_without_width_that_part_words_stay() -> None:
    article, remarks = reading("កម្ពុជា\u200bប្រកាស\u200b\n" + "កម្ពុជា\u200bជា\u200bប្រទេស។\n" * 3)
    assert nf.plain(article.headline) == "កម្ពុជា\u200bប្រកាស"
    assert remarks == ["left out invisible characters: 1 × U+200B"]


def test_a_text_of_nothing_else_is_empty() -> None:
    with pytest.raises(nf.ReadError, match="empty"):
        nf.read(nf.Source.text("\u200b\ufeff"), "text")


@pytest.mark.cases(
    "byline",
    [
        "\u202aBy Ann Lee\u202c",
        "By \u2068Ann Lee\u2069",
        "B\u200by Ann Lee",
        "\u200eBy Ann\u200e Lee",
        "Ｂｙ Ａｎｎ Ｌｅｅ",
    ],
)
def test_a_byline_is_known_through_them(byline: str) -> None:
    article, _ = reading(f"New quay opens in Lamu\n{byline}\n{STORY}")
    assert [person.name for person in article.bylines] == ["Ann Lee"]


@pytest.mark.cases(
    "date", ["March\u200b 3, 2024", "３ Ｍａｒｃｈ ２０２４", "\u200f3 \u202aMarch\u202c 2024", "3 March 2024\u200f"]
)
def test_a_date_is_known_through_them(date: str) -> None:
    article, _ = reading(f"New quay opens in Lamu\n{date}\n{STORY}")
    assert article.published is not None
    assert article.published.date().isoformat() == "2024-03-03"


def test_arabic_words_are_known_though_they_are_stretched() -> None:
    article, remarks = reading(
        f"الرصيف الجديـــد يفتح في لامو\nوكـــالات\nكتـــب: أحمـــد علي\n3 مـــارس 2024\n{ARABIC}"
    )
    assert nf.plain(article.headline) == "الرصيف الجديـــد يفتح في لامو"
    assert article.credit == "وكالات"
    assert [person.name for person in article.bylines] == ["أحمد علي"]
    assert article.published is not None
    assert article.published.date().isoformat() == "2024-03-03"
    assert "read with its spelling normalised: وكـــالات" in remarks


@pytest.mark.cases("glued", ["رويتـــرز", "رو\u200eيترز"])
def test_an_agency_glued_to_the_story_is_known_too(glued: str) -> None:
    article, remarks = reading(f"الرصيف الجديد يفتح في لامو\n{glued}{ARABIC.replace('الجديد', 'الجديـــد')}")
    assert article.credit == "رويترز"
    assert f"read with its spelling normalised: {glued}" in remarks
    assert article.text.startswith("قال مكتب الميناء يوم الاثنين إن الرصيف الجديـــد")


def test_a_dateline_has_its_parts_and_what_is_printed() -> None:
    article, _ = reading(f"الرصيف الجديد يفتح في لامو\nالقاهـــرة (رويتـــرز) - {ARABIC}")
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.source) == ("القاهرة", "رويترز")
    assert article.dateline.text == "القاهـــرة (رويتـــرز) -"
    assert article.text.startswith("قال مكتب الميناء")


def test_what_follows_a_phrase_stays_as_it_is_printed() -> None:
    article, _ = reading(f"الرصيف الجديد يفتح في لامو\n{ARABIC}\nاقـــرأ أيضا: رصيـــف ثانٍ يفتح")
    related = article.body[-1]
    assert isinstance(related, nf.Related)
    assert (related.title, [link.text for link in related.links]) == ("اقـــرأ أيضا:", ["رصيـــف ثانٍ يفتح"])


def test_letters_of_full_width_stay_in_headline_and_story() -> None:
    article, _ = reading(
        "ＮＨＫ２４：拉穆新码头开放\n２０２４年３月３日\n港务局周一表示，Ａ号码头在两年的施工之后开放，晚了一年多的时间。"
    )
    assert nf.plain(article.headline) == "ＮＨＫ２４：拉穆新码头开放"
    assert article.published is not None
    assert "Ａ号" in article.text


def test_a_text_of_ours_keeps_every_sign() -> None:
    article = nf.Article(headline="\u202bqu\u200bay\ufeff", body=[nf.Paragraph("har\xadbour\u202c")])
    assert nf.read(nf.Source(nf.write(article, "text")), "text") == article
