"""What sites print in the language of their neighbours, house marks, counted comments, and what reads like a name."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat_text._authors._person import is_full_name

from .texts import labels, paragraphs, read


RUSSIAN = [
    "Мост через лиман закрыли на ремонт",
    "Мост через лиман закрыли на ремонт до конца мая, сообщили во вторник в городской управе.",
    "Объезд организован по соседней улице, автобусы пойдут по изменённому маршруту.",
]
BENGALI = [
    "ভৈরব নদে নতুন সেতু হবে",
    "মেহেরপুরের ভৈরব নদে নতুন সেতু নির্মাণ করা হবে বলে জানিয়েছেন প্রকৌশলী। কাজ শুরু হবে আগামী মাসে।",
    "তিনি বলেন, এ জন্য পাঁচ কোটি টাকা বরাদ্দ হয়েছে।",
]
TAMIL = [
    "தேன்கனிக்கோட்டையில் புதிய பாலம் திறப்பு",
    "புதிய பாலத்தை அமைச்சர் நேற்று திறந்து வைத்தார். இதனால் இரு கரைகளிலும் உள்ள மக்கள் எளிதாகச் செல்ல முடியும்.",
    "பாலம் கட்டும் பணிக்கு இரண்டு ஆண்டுகள் ஆனதாக அதிகாரிகள் தெரிவித்தனர்.",
]


def test_russian_papers_of_ukraine_have_buttons_in_ukrainian() -> None:
    below = ["Джерело: Укрінформ", "Теги статті: РемонтМост", "Поділитися", "Останні новини", "У Сумах відкрили школу"]
    article = read("\n".join([*RUSSIAN, *below]), "ru")
    assert paragraphs(article) == RUSSIAN[1:]
    assert [source.name for source in article.sources] == ["Укрінформ"]


def test_a_text_with_counted_comments_is_not_typed() -> None:
    story = [*RUSSIAN, "Работы обойдутся городу в пятьдесят миллионов рублей, их оплатят из областного бюджета."]
    below = ["Комментарии (2):", "Гость 17.01.2012 15:02", "У нас во дворе тоже всё перекопали"]
    article = read("\n\n".join([*story, "\n".join(below)]), "ru")
    assert paragraphs(article) == story[1:]


def test_russian_papers_of_kazakhstan_have_buttons_in_kazakh() -> None:
    found = labels([*RUSSIAN, "Тегтер", "Бөлісу", "Ұқсас жаңалықтар", "В Караганде сгорел склад мебели"], "ru")
    assert [*found.values()][3:] == ["tags", "tool", "related-heading", "related"]


@pytest.mark.cases(
    ("begins", "source"),
    [("— REGNUM В Туле", "REGNUM"), ("— REGNUM. В Туле", "REGNUM"), ("— ТАСС. В Туле", "ТАСС"), ("— В Туле", "")],
)
def test_an_agency_behind_the_day_of_a_dateline(begins: str, source: str) -> None:
    headline, first, last = RUSSIAN
    article = read("\n".join([headline, f"ТУЛА, 17 января 2012 {begins} закрыли мост. {first}", last]), "ru")
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.source) == ("ТУЛА", source)
    assert paragraphs(article)[0].startswith("В Туле")


def test_an_agency_that_tells_is_the_subject_and_no_source() -> None:
    first = "МОСКВА, 17 января 2012, 14:35 — REGNUM сообщил, что мост через лиман закрыли на ремонт до конца мая."
    assert "REGNUM сообщил" in read("\n".join([RUSSIAN[0], first, *RUSSIAN[1:]]), "ru").text


# Buttons and notices below a story that were read as names.
@pytest.mark.cases(
    ("language", "story", "button"),
    [
        ("bn", BENGALI, "আমাদের সাথে থাকুন"),
        ("bn", BENGALI, "প্রথম পাতা"),
        ("ta", TAMIL, "பகிர்ந்து கொள்ள"),
        ("ta", TAMIL, "இன்றைய ராசிபலன்"),
        ("ru", RUSSIAN, "Слушайте наш подкаст"),
    ],
)
def test_buttons_below_the_story_sign_nothing(language: str, story: list[str], button: str) -> None:
    assert labels([*story, button], language)[button] == "tool"


@pytest.mark.cases("signed", ["文/王明", "撰文/王明", "文 / 王明"])
def test_who_wrote_stands_behind_a_stroke_below_short_paragraphs_of_chinese(signed: str) -> None:
    lines = [
        "黄河大桥封闭维修",
        "黄河大桥将封闭维修至五月底，期间车辆需要绕行，吸引了许多市民关注。",
        "据了解，此次维修预计花费五百万元，由市财政承担。",
        "大桥管理处提醒市民提前规划路线，公交车改走南岸大道。",
    ]
    article = read("\n".join([*lines, signed]), "zh")
    assert [by.name for by in article.bylines] == ["王明"]
    assert paragraphs(article) == lines[1:]


def test_titles_with_section_publication_and_day_are_links() -> None:
    heading, link = "ССЫЛКИ ПО ТЕМЕ", "В Калуге закрыли мост // Общество // Тульский край // 12 января 2012 г."
    assert labels([*RUSSIAN, heading, link], "ru")[link] == "related"


def test_a_picture_of_an_agency_with_a_hyphen_is_no_dateline() -> None:
    headline, *story = RUSSIAN
    article = read("\n\n".join([headline, "17 января 2012, 14:35", "Фото ИТАР-ТАСС", *story]), "ru")
    assert article.dateline is None


def test_who_reports_behind_the_agency_signs() -> None:
    headline, first, last = RUSSIAN
    article = read("\n\n".join([headline, f"МОСКВА, 17 янв - РИА Новости, Анна Петрова. {first}", last]), "ru")
    assert [by.name for by in article.bylines] == ["Анна Петрова"]


def test_an_initial_and_a_surname_right_under_the_story_sign() -> None:
    assert [by.name for by in read("\n".join([*RUSSIAN, "Э.Рустамов", "1832"]), "ru").bylines] == ["Э.Рустамов"]


@pytest.mark.cases("mark", ["নদী প্রতিদিন/এমআই", "নদীটাইমস/১২মার্চ/এমআই", "(নদী টাইমস/১২মার্চ/জেবি)", "জোয়ার/জেডআই"])
def test_papers_of_bangladesh_end_with_their_name_and_initials(mark: str) -> None:
    assert paragraphs(read("\n\n".join([*BENGALI, mark]), "bn")) == BENGALI[1:]


def test_a_town_before_a_colon_may_be_named_in_the_headline_alone() -> None:
    headline, *story = TAMIL
    article = read("\n".join([headline, "தேன்கனிக்கோட்டை:", *story]), "ta")
    assert article.dateline is not None
    assert (article.dateline.place, paragraphs(article)) == ("தேன்கனிக்கோட்டை", story)


@pytest.mark.cases(
    "line",
    [
        "मुख्य बातें", "ఇక్కడ క్లిక్", "અહીં ક્લિક કરો", "உடனடி செய்திகளுக்கு", "ವಾಟ್ಸಾಪ್ ಚಾನೆಲ್", "გაეცანით ასევე",
        "ቻናላችንን ይቀላቀሉ", "ټېلګرام چینل", "خروجی متن", "ΕΟΔΥ Ιλαρά Εμβόλια", "МВД России",
        "ФСИН России",
    ],
)  # fmt: skip
def test_what_sites_ask_for_and_initials_of_offices_are_no_names(line: str) -> None:
    assert not is_full_name(line)


@pytest.mark.cases(
    "line",
    [
        "ΜΑΡΙΑ ΝΙΚΟΛΑΟΥ", "Μαρία Νικολάου", "Анна БУТ", "А. Бут", "Η. Παπάς", "अमित कुमार", "நிமல் குமார்", "КИМ Анна",
        "ПОПОВ Иван",
    ],
)  # fmt: skip
def test_names_stay_names(line: str) -> None:
    assert is_full_name(line)


def test_whose_the_texts_of_a_site_are_is_no_story_in_macedonian() -> None:
    story = [
        "Мостот во Струга затворен за сообраќај",
        "Мостот на Црн Дрим во Струга од денеска е затворен за сообраќај поради реконструкција, соопштија од општината.",
        "Работите ќе траат два месеца, а автобусите ќе возат по изменета траса.",
    ]
    notice = "Vodostaj.mk - сите содржини се заштитени со авторски права. Крадењето на авторски текстови е казниво."
    assert paragraphs(read("\n".join([*story, notice]), "mk")) == story[1:]


def test_two_words_of_thai_above_a_date_are_the_headline() -> None:
    lines = [
        "แม่น้ำปิงล้นตลิ่ง ปิดสะพาน",
        "12 มีนาคม 2567 - 09:45 น.",
        "ผู้สื่อข่าวรายงานว่า เทศบาลนครได้ปิดสะพานข้ามแม่น้ำ หลังน้ำล้นตลิ่งท่วมถนนหลายสายในเขตเมืองเก่า",
        "นายกเทศมนตรี กล่าวว่า คาดว่าน้ำจะลดลงภายในสองวัน ขอให้ประชาชนใช้เส้นทางเลี่ยงไปก่อน",
    ]
    assert nf.plain(read("\n".join(lines), "th").headline) == lines[0]


def test_when_a_story_was_delivered_is_no_headline_below_a_short_one() -> None:
    lines = [
        "荒川の橋、補修へ",
        "3/12(火) 7:02配信",
        "埼玉県川口市は11日、荒川にかかる橋を補修のため5月末まで通行止めにすると発表した。",
        "市によると、工事費は約5億円で、国の補助を受ける。",
    ]
    assert nf.plain(read("\n".join(lines), "ja").headline) == lines[0]


def test_a_short_first_sentence_with_its_reporter_in_brackets_is_the_lead_in_chinese() -> None:
    first = "黄河大桥将封闭维修至五月底，期间车辆需要绕行。(记者 王大明)"
    lines = ["黄河大桥封闭维修", "2012年03月12日 09:15", first, "据了解，此次维修预计花费五百万元，由市财政承担。"]
    assert labels(lines, "zh")[first] == "lead"


def test_other_stories_in_a_row_tell_that_a_text_is_not_typed() -> None:
    story = [*RUSSIAN, "Работы обойдутся городу в пятьдесят миллионов рублей, их оплатят из областного бюджета."]
    below = ["Читайте также новости соседних городов", "Школа закрыта на карантин"]
    article = read("\n\n".join([*story, "\n".join(below)]), "ru")
    assert paragraphs(article) == story[1:]
