"""Stories of which programs keep the paragraphs alone, without the headline."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES


@pytest.mark.cases("language", STORIES)
def test_a_story_without_its_headline_begins_with_its_first_paragraph(language: str) -> None:
    headline, first, second, *_ = STORIES[language]
    seam = "" if language in {"ja", "zh"} else " "
    paragraphs = [first + seam + second, second, first]
    article = nf.read(nf.Source.text("\n\n".join(paragraphs)), "text")
    assert (article.headline, article.text) == ((), "\n\n".join(paragraphs))
    signed = nf.read(nf.Source.text("\n\n".join([headline, *paragraphs])), "text")
    assert (nf.plain(signed.headline), signed.text) == (headline, article.text)


@pytest.mark.cases("below", ["By Ann Lee", "March 3, 2024"])
def test_a_long_sentence_over_a_byline_or_a_date_is_a_headline(below: str) -> None:
    title = "The council of the harbour town voted on Monday for a ferry that nobody on the islands had ever asked for."
    article = nf.read(nf.Source.text("\n".join([title, below, *STORIES["en"][1:]])), "text")
    assert nf.plain(article.headline) == title


def _headed(*lines: str, language: str = "en") -> tuple[str, str]:
    article = nf.read(nf.Source.text("\n".join(lines)), "text", {"language": language})
    return nf.plain(article.headline), article.text.partition("\n")[0]


_FIRST = "A barge ran aground below the lock of Marlow Bend early on Tuesday."
_LONG = f"{_FIRST} Nobody was hurt, but the river stayed closed until the evening, and forty boats had to wait."
_TITLE = "Barge blocks the river at Marlow Bend for a day"


def test_a_first_sentence_that_is_shorter_than_the_next_one_is_no_headline() -> None:
    assert _headed(_FIRST, STORIES["en"][1], STORIES["en"][2]) == ("", _FIRST)
    titled = "The Ferry Sails Again After the Storm. What Passengers Should Know."
    assert _headed(titled, STORIES["en"][1], STORIES["en"][2])[0] == titled


def test_other_stories_may_part_the_first_sentence_from_the_next() -> None:
    assert _headed(_FIRST, "Read more: Lock closed for a week", STORIES["en"][1], STORIES["en"][2]) == ("", _FIRST)


def test_a_paragraph_of_sentences_is_no_headline_whatever_stands_below() -> None:
    assert _headed(_LONG, "Read more news", "Harbour Post") == ("", _LONG)


def test_no_headline_of_chinese_ends_with_a_stop() -> None:
    first = (
        "3月5日21時許，港務局接到報告稱，馬洛灣水閘下游一艘貨船擱淺，該局立即派出兩艘拖船趕赴現場，所幸沒有人員傷亡。"
    )
    assert _headed(first, "責任編輯：王一", language="zh-Hant") == ("", first)


@pytest.mark.cases("between", ["2024-03-05 08:57", "By Ann Lee"])
def test_a_paragraph_above_the_headline_is_of_the_story_with_a_date_or_the_author_between(between: str) -> None:
    assert _headed(_LONG, _TITLE, between, STORIES["en"][1], STORIES["en"][2])[0] == _TITLE


@pytest.mark.cases(
    ("language", "line"),
    [
        ("nl", "Foto: Jan ten Cate - tencate.example"),
        ("he", "הדוברה ליד הסכר (צילום: דוברות הנמל)"),
        ("it", "Fonte Capitaneria"),
        ("en", "25 Sep 2024"),
        ("en", "article"),
        ("en", "Sports"),
        ("pt", "Publicada em 07/08/2025 às 14h43"),
        ("ko", "▲ 새 나루터 전경.\n▲ 새 나루터 전경."),
        ("en", "The harbour office said on Tuesday:"),
        ("zh", "记者王小明／台北报导"),
        ("zh", "本报记者 王小明 李小红"),
        ("ko", "홍길동 선임기자 hong@acme.example"),
    ],
)
def test_what_stands_right_above_the_story_and_is_no_headline(language: str, line: str) -> None:
    first, second = STORIES[language][1:3]
    assert _headed(line, first, f"{second} {first}", language=language)[0] == ""


@pytest.mark.cases(
    ("line", "held"),
    [
        ("EMBARGOED UNTIL 1 DEC 2031", True),
        ("EMBARGO: Harbour opens", True),
        ("Embargo on grain lifted in port", False),
    ],
)
def test_an_embargo_above_a_single_paragraph_is_no_headline(line: str, *, held: bool) -> None:
    text = f"{line}\n\n{STORIES['en'][1]}\n"
    article = nf.read(nf.Source.text(text), "text")
    assert (article.embargo is not None, article.headline == ()) == (held, held)
    mail = nf.read(f"From: Ann <a@a.example>\nSubject: {line}\n\n{STORIES['en'][1]}\n".encode(), "eml")
    assert (mail.embargo is not None, nf.plain(mail.headline)) == (held, line)


def test_a_section_right_above_the_story_is_no_part_of_it() -> None:
    assert _headed("Sports", *STORIES["en"][1:3], STORIES["en"][1])[1] == STORIES["en"][1]


@pytest.mark.cases(
    ("language", "line"),
    [("en", "Opening Bell 11.18.19"), ("ja", "動画：マーロー湾の水門下流で貨物船が座礁、四十隻が夕方まで待つ")],
)
def test_a_headline_may_have_a_date_in_it_or_a_word_for_pictures_before_it(language: str, line: str) -> None:
    first, second = STORIES[language][1:3]
    assert _headed(line, first, f"{second}{first}", language=language)[0] == line


def test_what_ends_in_a_colon_above_a_title_leads_to_it() -> None:
    line = "The harbour master at a meeting with the skippers of both banks:"
    assert _headed(line, "We have nothing to hide and no lock to sell", STORIES["en"][1], STORIES["en"][2])[0] == (
        "We have nothing to hide and no lock to sell"
    )


def test_a_row_of_dashes_under_the_repeated_headline_is_none() -> None:
    title, first, second = "马洛湾货船搁浅航道关闭", *STORIES["zh"][1:3]
    article = nf.read(nf.Source.text(f"{title}\n2015-1-3\n{title}\n----------------\n{first}{second}"), "text")
    assert nf.plain(article.headline) == title


def test_a_paragraph_in_words_of_its_own_above_a_title_is_not_lost() -> None:
    strange = (
        "It was bound to come after such a dry summer. From the mountains to the coast cellars are full of water, roofs"
        " are gone and nobody can say when trains will run. Here is where."
    )
    lines = [strange, _TITLE, "A barge lies below the lock of Marlow Bend, and forty boats had to wait on Tuesday."]
    assert _headed(*lines)[1] == strange


@pytest.mark.cases("below", ["7 March 2024", "Comments"])
def test_nor_is_one_that_is_too_long_for_a_headline(below: str) -> None:
    assert (
        _headed(f"{_LONG} Divers looked at the hull all night, and found that it had held in spite of it all.", below)[
            0
        ]
        == ""
    )


def test_the_author_below_two_paragraphs_makes_no_headline_of_the_first() -> None:
    first = f"{_FIRST[:-1]}, and the river stayed closed until the evening of Wednesday."
    assert _headed(first, STORIES["en"][1], "By Ann Lee", STORIES["en"][2])[0] == ""


def test_a_headline_may_end_with_the_name_of_a_news_site_of_arabic() -> None:
    title = "إغلاق قناة الميناء الإخبارية"
    story = (
        "أعلنت إدارة القناة يوم الأحد إغلاق مكاتبها في العاصمة بعد عشر سنوات من العمل، وقالت إن القرار يعود إلى أسباب مالية.",
        "وقال مدير القناة إن الموظفين سيحصلون على مستحقاتهم كاملة قبل نهاية الشهر الجاري.",
    )
    assert _headed(title, *story, language="ar")[0] == title
    assert _headed("شبكة الميناء الإخبارية", *story, language="ar")[0] == ""


@pytest.mark.cases(
    ("language", "paragraph"),
    [
        (
            "ja",
            (
                "渡口市の新しい水門で10月9日午前9時30分頃、はしけ同士の衝突事故が発生した。操縦していた男性が携帯電話を見ていたため、"
                "前を進むはしけに気づかなかったという。詳しい原因は警察が調べている。(編集YT)"
            ),
        ),
        (
            "zh",
            (
                "渡口市新水闸10月9日上午9时30分许发生驳船相撞事故。驾驶员当时正在看手机，没有注意到前方的驳船，两船相撞后无人受伤。"
                "具体原因正在调查中，水闸暂时关闭。（编辑：小林）"
            ),
        ),
        (
            "en",
            (
                "Two barges collided below the new lock on Friday morning. The man at the helm was looking at his telephone and "
                "did not see the other barge ahead of him. The police are looking into it, and the lock is shut until further notice."
            ),
        ),
    ],
)
@pytest.mark.cases("below", [[], ["2015-10-12"]])
def test_a_paragraph_of_several_sentences_alone_is_the_story(language: str, paragraph: str, below: list[str]) -> None:
    article = nf.read(nf.Source.text("\n".join([paragraph, *below])), "text", {"language": language})
    assert (article.headline, article.text) == ((), paragraph)


FRENCH = (
    "Le pont sur la rivière rouvre lundi après deux ans de travaux, a annoncé la mairie, mais pas aux poids lourds.",
    "Le maire a déclaré que les travaux avaient coûté moins que prévu et que les habitants demandent un trottoir.",
)


@pytest.mark.cases(
    ("above", "names", "day"),
    [
        ("mercredi 11 septembre 2019 par AIP", ["AIP"], "2019-09-11"),
        ("11 septembre 2019, par Jeanne Dupont", ["Jeanne Dupont"], "2019-09-11"),
        ("Vallée / Faits divers\n\nPar Jeanne Dupont", ["Jeanne Dupont"], ""),
        ("- Sécurité", [], ""),
    ],
)
def test_a_day_the_author_or_a_section_above_the_story_is_no_headline(above: str, names: list[str], day: str) -> None:
    article = nf.read(nf.Source.text("\n\n".join([above, *FRENCH])), "text", {"language": "fr"})
    assert (article.headline, article.text) == ((), "\n\n".join(FRENCH))
    assert [byline.name for byline in article.bylines] == names
    assert str(article.published or "")[:10] == day


@pytest.mark.cases("headline", ["Par vent et marée", "Le 11 septembre 2019 vu par les enfants", "- Un pont rouvre"])
def test_what_only_begins_so_is_a_headline(headline: str) -> None:
    article = nf.read(nf.Source.text("\n\n".join([headline, *FRENCH])), "text", {"language": "fr"})
    assert nf.plain(article.headline) == headline.removeprefix("- ")
