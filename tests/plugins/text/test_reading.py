"""What the reader makes of a text: one fact a case."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

import newsformat as nf

from .texts import paragraphs


STORY = (
    "The harbour master opened the new lock on Friday, and three barges went through before the rain set in.\n"
    "It took nine years to build, two more than planned, and cost the town more than any bridge it ever paid for.\n"
)
ARABIC = "أكد رئيس البلدية اليوم السبت أن الجسر الجديد سيفتح أمام المشاة قبل نهاية الشهر الجاري بعد عامين من الأعمال.\n"


def read(text: str, **options: object) -> nf.Article:
    return nf.read(nf.Source.text(text), "text", options)


def english(above: str = "", below: str = "") -> nf.Article:
    return read(f"Town opens its new lock at last\n{above}{STORY}{below}", language="en")


def test_the_first_line_is_the_headline() -> None:
    assert nf.plain(english().headline) == "Town opens its new lock at last"


@pytest.mark.cases(
    "above", ["Home » News » Town\n", "12 May 2026\n", "//Город\n"], ids=["breadcrumb", "date", "section"]
)
def test_what_stands_above_is_no_headline(above: str) -> None:
    article = read(f"{above}Town opens its new lock at last\n{STORY}", language="en")
    assert nf.plain(article.headline) == "Town opens its new lock at last"


@pytest.mark.cases(
    "above",
    [
        "- News\n- City News\n- ",
        "Town and harbour\n12 May 2026, 10:00\n",
        "A CITY AND ITS RIVER AT WORK\n",
        "Tags: locks, boats\n",
        "Valley Post\nPolitics\n",
        "The Daily Herald and Valley Gazette\nWorld\n",
        "Home → News\n",
        "Home • News • City\n",
    ],
    ids=[
        "bulleted breadcrumb", "section and date", "kicker in capitals", "tags", "site and section",
        "long name of a site", "arrows", "dots",
    ],
)  # fmt: skip
def test_more_that_may_stand_above(above: str) -> None:
    article = read(f"{above}Town opens its new lock at last\n{STORY}", language="en")
    assert nf.plain(article.headline) == "Town opens its new lock at last"


def test_a_lone_date_of_update_is_that_of_publication_too() -> None:
    report = nf.Report()
    text = f"Town opens its new lock at last\nUpdated 12 May 2026, 10:00 GMT\n{STORY}"
    article = nf.read(nf.Source.text(text), "text", {"language": "en"}, report=report)
    assert article.published == article.updated == datetime(2026, 5, 12, 10, tzinfo=UTC)
    assert any("no other date is printed" in remark.message for remark in report.remarks)


def test_a_date_right_under_the_story_where_none_stands_above() -> None:
    assert english(below="12 May 2026\n").published == datetime(2026, 5, 12, tzinfo=UTC)


@pytest.mark.cases(
    ("line", "names"),
    [
        ("Ann Lee2 hours ago", ["Ann Lee"]),
        ("Ann Lee Senior Reporter\n12 May 2026", ["Ann Lee"]),
        ("By Ann Lee\nHarbour news today\nTom Brandt | Getty Images", ["Ann Lee"]),
        ("(Tom Brandt / Associated Press)\n12 May 2026", []),
        ("12 May 2026 / Ann Lee-Brandt", ["Ann Lee-Brandt"]),
        ("About Ann Lee\n12 May 2026", []),
        ("Related stories\n- Night sailings for hospital patients\nBy Tom Brandt", []),
    ],
)
def test_the_author(line: str, names: list[str]) -> None:
    assert [byline.name for byline in english(f"{line}\n").bylines if byline.name] == names


def test_a_section_above_the_headline_is_its_kicker() -> None:
    article = read(f"TRANSPORT\nTown opens its new lock at last\n{STORY}", language="en")
    assert nf.plain(article.kicker) == "TRANSPORT"


def test_a_kicker_glued_to_the_headline_is_cut_off() -> None:
    article = read(f"VERKEHRDie Schleuse ist offen und die Schiffe fahren\n{STORY}", language="de")
    assert (nf.plain(article.kicker), nf.plain(article.headline)) == (
        "VERKEHR",
        "Die Schleuse ist offen und die Schiffe fahren",
    )


def test_the_name_of_a_site_that_the_copyright_line_tells_is_no_headline() -> None:
    text = f"Valle Oggi\nCronaca\nTown opens its new lock at last\n{STORY}© 2026 Valle Oggi\n"
    assert nf.plain(read(text, language="it").headline) == "Town opens its new lock at last"


@pytest.mark.cases(
    ("line", "kicker", "headline"),
    [
        ("Politik|Senat beschließt den Nachtragshaushalt", "Politik", "Senat beschließt den Nachtragshaushalt"),
        ("Ausland｜Senat beschließt den Nachtragshaushalt", "Ausland", "Senat beschließt den Nachtragshaushalt"),
        ("政治|市政府公布新水门今天正式开放", "政治", "市政府公布新水门今天正式开放"),
        ("视频｜长江江豚再现南京江段", "视频", "长江江豚再现南京江段"),
        ("Opinion | The quiet end of the village bank", "", "Opinion | The quiet end of the village bank"),
        ("The lock that opened at last|Valley Post", "", "The lock that opened at last|Valley Post"),
    ],
)
def test_a_bar_without_blanks_parts_a_section_from_the_headline(line: str, kicker: str, headline: str) -> None:
    article = read(f"{line}\n{STORY}", language="zh" if line > "\u2e80" else "de")
    assert (nf.plain(article.kicker), nf.plain(article.headline)) == (kicker, headline)


@pytest.mark.cases("headline", ["UNESCOs new list names four harbours", "McDonald opens the lock at last today"])
def test_a_real_word_is_never_split(headline: str) -> None:
    assert nf.plain(read(f"{headline}\n{STORY}", language="en").headline) == headline


# Credits -----------------------------------------------------------------------------------


@pytest.mark.cases(
    ("language", "glued", "credit", "begins"),
    [
        ("ar", "وكالات" + ARABIC, "وكالات", "أكد رئيس"),
        ("ar", "رويترز" + ARABIC, "رويترز", "أكد رئيس"),
        ("en", "Reuters" + STORY, "Reuters", "The harbour"),
        ("en", "AFP" + STORY, "AFP", "The harbour"),
    ],
)
def test_a_credit_glued_to_the_story_is_cut_off(language: str, glued: str, credit: str, begins: str) -> None:
    article = read(f"عنوان قصير لخبر اليوم\n{glued}", language=language)
    assert article.credit == credit
    assert paragraphs(article)[0].startswith(begins)


@pytest.mark.cases(
    ("language", "first"),
    [
        (
            "ar",
            "وكالاتها تعمل منذ سنوات في ثلاثين بلدا وتنوي أن تفتح عشرة مكاتب جديدة قبل نهاية العام المقبل بحسب المدير.",
        ),
        ("ar", "وكالات الأنباء تقول إن الجسر سيفتح أمام المشاة قبل نهاية الشهر الجاري بعد عامين من الأعمال المتواصلة."),
        (
            "en",
            "APPLES fell from the trees along the towpath all week, and the lock keeper sold them to the boats that passed.",
        ),
        (
            "en",
            "ANIMALS crossed the new lock before any boat did, and the keeper had to count eleven sheep and a goat.",
        ),
    ],
)
def test_a_word_that_only_begins_like_an_agency_is_left_whole(language: str, first: str) -> None:
    article = read(f"Town opens its new lock at last\n{first}\n{STORY}", language=language)
    assert article.credit == ""
    assert paragraphs(article)[0] == first


def test_an_agency_alone_on_a_line_is_the_credit_and_a_source() -> None:
    article = english("Reuters\n")
    assert article.credit == "Reuters"
    assert article.sources == (nf.Concept(name="Reuters", kind="organisation"),)


def test_a_word_for_agencies_is_a_credit_and_names_no_source() -> None:
    assert english("Agencies\n").credit == "Agencies"
    assert english("Agencies\n").sources == ()


# Datelines ---------------------------------------------------------------------------------


@pytest.mark.cases(
    ("language", "text", "place", "date", "source"),
    [
        ("en", "NAIROBI, Kenya (AP) — ", "NAIROBI, Kenya", "", "AP"),
        ("en", "OSLO, Nov. 24 (Reuters) - ", "OSLO", "Nov. 24", "Reuters"),
        ("en", "AUBURN, Wash. — ", "AUBURN, Wash.", "", ""),
        ("en", "BUFFALO, N.Y. (AP) — ", "BUFFALO, N.Y.", "", "AP"),
        ("en", "Hong Kong (CNN Business)", "Hong Kong", "", "CNN Business"),
        ("de", "Soltau. ", "Soltau", "", ""),
        ("de", "Berlin (dpa) - ", "Berlin", "", "dpa"),
        ("es", "CARACAS.- ", "CARACAS", "", ""),
        ("ru", "ТВЕРЬ, 24 ноя - РИА Новости. ", "ТВЕРЬ", "24 ноя", "РИА Новости"),
        ("it", "(ANSA) - ROMA, 24 NOV - ", "ROMA", "24 NOV", "ANSA"),
        ("tr", "ANKARA (AA) - ", "ANKARA", "", "AA"),
        ("ko", "(서울=연합뉴스) ", "서울", "", "연합뉴스"),
        ("zh", "新华社北京4月24日电 ", "北京", "4月24日", "新华社"),
        ("ja", "【6月18日 AFP】", "", "6月18日", "AFP"),
    ],
)
def test_a_dateline_is_parsed_and_taken_off(language: str, text: str, place: str, date: str, source: str) -> None:
    article = read(f"Town opens its new lock at last\n{text}{STORY}", language=language)
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.date, article.dateline.source) == (place, date, source)
    assert article.dateline.text == text.strip()
    assert paragraphs(article)[0].startswith("The harbour master")


@pytest.mark.cases(
    ("language", "opening", "place"),
    [
        ("en", "NEW DELHI: ", "NEW DELHI"),
        ("ms", "KOTA BHARU: ", "KOTA BHARU"),
        ("en", "BREAKING: ", ""),
        ("en", "WARNING GRAPHIC DETAIL: ", ""),
        ("de", "EILMELDUNG: ", ""),
    ],
)
def test_a_town_before_a_colon(language: str, opening: str, place: str) -> None:
    article = read(f"Town opens its new lock at last\n{opening}{STORY}", language=language)
    assert (article.dateline.place if article.dateline else "") == place


def test_who_speaks_in_a_transcript_is_no_town() -> None:
    said = "\n".join(f"{who}: {line}" for who, line in zip(["RADDATZ", "BRANDT"], STORY.splitlines(), strict=True))
    assert read(f"What the ministers said on Friday\n{said}", language="en").dateline is None


@pytest.mark.cases(
    "first",
    [
        "The lock - the first in a century - opened on Friday, and three barges went through before the rain set in.",
        "Three barges (one of them empty) went through the new lock on Friday before the rain set in over the valley.",
        "THE STATE OF THE TOWN - The harbour master did not open the new lock, and the three barges had to wait in rain.",
        "No. The harbour master did not open the new lock on Friday, and the three barges had to wait in the rain.",
    ],
)
def test_a_sentence_is_no_dateline(first: str) -> None:
    assert read(f"Town opens its new lock at last\n{first}\n{STORY}", language="en").dateline is None


# Bylines -----------------------------------------------------------------------------------


@pytest.mark.cases(
    ("language", "line", "names"),
    [
        ("en", "By Ann Lee", ["Ann Lee"]),
        ("en", "By Ann Lee and Tom Brandt, Acme Weekly", ["Ann Lee", "Tom Brandt"]),
        ("en", "By ANN LEE, TOM BRANDT and WANJIRU OKELLO", ["ANN LEE", "TOM BRANDT", "WANJIRU OKELLO"]),
        ("en", "By Ann Lee on Monday, May 18th, 2026 at 11:04 a.m.", ["Ann Lee"]),
        ("de", "Von Jonas Weber und Lea Brandt", ["Jonas Weber", "Lea Brandt"]),
        ("de", "Jonas Weber", ["Jonas Weber"]),
        ("fr", "Par Yanis Morel et Odile Rambert", ["Yanis Morel", "Odile Rambert"]),
        ("it", "di Marta Bellandi", ["Marta Bellandi"]),
        ("ru", "Автор: Анна Белова", ["Анна Белова"]),
        ("ko", "고은설 기자", ["고은설"]),
        ("ar", "كتبت ليلى بن عمار", ["ليلى بن عمار"]),
    ],
)
def test_a_byline_names_people(language: str, line: str, names: list[str]) -> None:
    article = read(f"Town opens its new lock at last\n{line}\n{STORY}", language=language)
    assert [byline.name for byline in article.bylines] == names
    assert {byline.text for byline in article.bylines} == {line}


def test_names_under_a_word_alone_are_the_authors() -> None:
    top = "Town opens its lock\n\nBy\n- Ann Lee0,\n- Bo Chan &\n- …\n- Cleo Diaz\n\n"
    article = read(top + STORY)
    assert [byline.name for byline in article.bylines] == ["Ann Lee", "Bo Chan", "Cleo Diaz"]


def test_a_role_with_an_agency_is_no_person() -> None:
    article = read("Town opens its lock\n\nBy Ann Lee, AP Auto Writer\n\n" + STORY)
    assert [(byline.name, byline.role) for byline in article.bylines] == [("Ann Lee", "AP Auto Writer")]


def test_a_role_is_that_of_the_name_before_it() -> None:
    (byline,) = english("By Ann Lee, Senior Correspondent\n").bylines
    assert (byline.name, byline.role) == ("Ann Lee", "Senior Correspondent")


def test_an_agency_in_a_byline_is_the_affiliation() -> None:
    (byline,) = english("By Ann Lee, Reuters\n").bylines
    assert (byline.name, byline.affiliation) == ("Ann Lee", "Reuters")


# Dates -------------------------------------------------------------------------------------


@pytest.mark.cases(
    ("language", "line", "moment"),
    [
        ("en", "Published November 18, 2019", datetime(2019, 11, 18, tzinfo=UTC)),
        ("en", "Nov. 19, 2019", datetime(2019, 11, 19, tzinfo=UTC)),
        ("en", "18 NOV 2019", datetime(2019, 11, 18, tzinfo=UTC)),
        ("en", "3/4/2026", datetime(2026, 3, 4, tzinfo=UTC)),
        ("fr", "Publié le 3/4/2026", datetime(2026, 4, 3, tzinfo=UTC)),
        ("en", "Published Mon 18 Nov 2019 18.54 GMT", datetime(2019, 11, 18, 18, 54, tzinfo=UTC)),
        ("en", "Nov 19, 2019, 10:31 pm CST", datetime(2019, 11, 19, 22, 31, tzinfo=timezone(-timedelta(hours=6)))),
        ("de", "29.01.2024, 19:09 Uhr", datetime(2024, 1, 29, 19, 9, tzinfo=UTC)),
        ("de", "Publiziert15. Oktober 2024", datetime(2024, 10, 15, tzinfo=UTC)),
        ("fr", "Publié le 30 août 2023 à 14h52", datetime(2023, 8, 30, 14, 52, tzinfo=UTC)),
        ("es", "31 de marzo de 201619:44", datetime(2016, 3, 31, 19, 44, tzinfo=UTC)),
        ("pt", "21.dez.2018 às 12h55", datetime(2018, 12, 21, 12, 55, tzinfo=UTC)),
        ("ru", "28 ноября 2011, 07:22", datetime(2011, 11, 28, 7, 22, tzinfo=UTC)),
        ("el", "Τρίτη, 20 Δεκεμβρίου, 2011", datetime(2011, 12, 20, tzinfo=UTC)),
        ("pl", "Środa, 7 grudnia 2011 (15:07)", datetime(2011, 12, 7, 15, 7, tzinfo=UTC)),
        ("ar", "الأربعاء، 28 آب/أغسطس 2013", datetime(2013, 8, 28, tzinfo=UTC)),
        ("ar", "٣ مارس ٢٠٢٤", datetime(2024, 3, 3, tzinfo=UTC)),
        ("fa", "سه‌شنبه ۲۶ آبان ۱۴۰۵ - ۱۰:۳۰", datetime(2026, 11, 17, 10, 30, tzinfo=UTC)),
        ("th", "14 พฤศจิกายน 2569", datetime(2026, 11, 14, tzinfo=UTC)),
        ("zh", "2012年01月16日09:13华商晨报", datetime(2012, 1, 16, 9, 13, tzinfo=UTC)),
        ("zh", "２０２６年１１月９日", datetime(2026, 11, 9, tzinfo=UTC)),
        ("ja", "公開日：2025/01/22 17:00", datetime(2025, 1, 22, 17, 0, tzinfo=UTC)),
        ("id", "Minggu, 18 Juli 2021 – 18:52 WIB", datetime(2021, 7, 18, 18, 52, tzinfo=timezone(timedelta(hours=7)))),
        ("hi", "Sun, Jun 28, 2020, 16:41 [IST]", datetime(2020, 6, 28, 16, 41, tzinfo=timezone(timedelta(hours=5.5)))),
        ("vi", "Thứ ba, 24/11/2026", datetime(2026, 11, 24, tzinfo=UTC)),
    ],
)
def test_a_date_line_is_when_it_was_published(language: str, line: str, moment: datetime) -> None:
    article = read(f"Town opens its new lock at last\n{line}\n{STORY}", language=language)
    assert article.published == moment
    assert article.published.utcoffset() == moment.utcoffset()


@pytest.mark.cases("line", ["2 hours ago", "Published yesterday", "November 2026", "31 Feb 2026"])
def test_no_date_is_invented(line: str) -> None:
    assert english(f"{line}\n").published is None


def test_the_second_date_is_that_of_the_update() -> None:
    article = read(
        f"Slussen är öppen\nPublicerad 1 okt 2025 kl 02.11Uppdaterad 2 okt 2025 kl 02.17\n{STORY}", language="sv"
    )
    assert article.published == datetime(2025, 10, 1, 2, 11, tzinfo=UTC)
    assert article.updated == datetime(2025, 10, 2, 2, 17, tzinfo=UTC)


def test_an_assumed_zone_is_reported() -> None:
    report = nf.Report()
    nf.read(nf.Source.text(f"Town opens its lock\n12 May 2026, 10:00\n{STORY}"), "text", report=report)
    assert any("assumed UTC" in remark.message and remark.line == 2 for remark in report.remarks)


# Related stories ---------------------------------------------------------------------------

TITLES = ("Night sailings for hospital patients", "Pier finished two months before time", "Why the sound runs so fast")


@pytest.mark.cases(
    ("language", "block"),
    [
        ("en", "Related stories\n- {}\n- {}\n- {}\n"),
        ("en", "RELATED ARTICLES:\n• {}\n• {}\n• {}\n"),
        ("de", "Lesen Sie auch\n{}\n{}\n{}\n"),
        ("fr", "À lire aussi :\n- {}\n- {}\n- {}\n"),
        ("ru", "Читайте также:\n{}\n{}\n{}\n"),
        ("ar", "موضوعات ذات صلة\n- {}\n- {}\n- {}\n"),
        ("el", "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ\n- {}\n- {}\n- {}\n"),
        ("tr", "İlgili haberler\n- {}\n- {}\n- {}\n"),
        ("zh", "相关新闻\n· {}\n· {}\n· {}\n"),
        ("ja", "■関連記事\n・{}\n・{}\n・{}\n"),
    ],
)
def test_a_heading_and_its_titles_are_one_block_at_its_place(language: str, block: str) -> None:
    article = read(f"Town opens its new lock at last\n{STORY}{block.format(*TITLES)}{STORY}", language=language)
    kinds = [type(part) for part in article.body]
    assert kinds == [nf.Paragraph, nf.Paragraph, nf.Related, nf.Paragraph, nf.Paragraph]
    related = article.body[2]
    assert isinstance(related, nf.Related)
    assert [link.text for link in related.links] == list(TITLES)
    assert related.title


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "Read more: Night sailings for patients"),
        ("de", "Lesen Sie auch: Nachts zur Klinik"),
        ("id", "Baca Juga: Kapal malam untuk pasien"),
    ],
)
def test_one_line_can_be_a_related_story(language: str, line: str) -> None:
    article = read(f"Town opens its new lock at last\n{STORY}{line}\n{STORY}", language=language)
    related = article.body[2]
    assert isinstance(related, nf.Related)
    assert [link.text for link in related.links] == [line.split(": ")[1]]


def test_a_list_that_a_colon_announces_is_a_list() -> None:
    article = english(
        below=f"The timetable changes:\n- the first boat leaves at six;\n- bicycles travel free.\n{STORY}"
    )
    assert any(isinstance(block, nf.List) and len(block.items) == 2 for block in article.body)
    assert not any(isinstance(block, nf.Related) for block in article.body)


def test_dashes_of_direct_speech_are_paragraphs() -> None:
    said = "– Jag har väntat på den här slussen sedan jag var barn, och nu är den här.\n"
    article = read(f"Slussen är öppen\n{STORY}{said}{STORY}", language="sv")
    assert said.strip() in paragraphs(article)


def test_numbers_that_count_are_an_ordered_list() -> None:
    article = english(below=f"Three rules hold:\n1. drink first;\n2. then the fields;\n3. clean up.\n{STORY}")
    assert any(isinstance(block, nf.List) and block.ordered for block in article.body)


def test_a_short_line_between_sentences_is_a_heading() -> None:
    article = english(below=f"What changes for boats\n{STORY}")
    assert nf.Heading("What changes for boats") in article.body


# The rest ----------------------------------------------------------------------------------


def test_keywords() -> None:
    assert english(below="Tags: locks, boats, rain\n").keywords == ("locks", "boats", "rain")


@pytest.mark.cases(
    "line", ["© 2026 The Lock Courier", "Copyright 2026 Acme", "(c) 2026 Acme. Do not copy.", "All rights reserved."]
)
def test_a_copyright_line_is_a_notice_of_rights(line: str) -> None:
    assert [rights.notice for rights in english(below=f"{line}\n").rights] == [line]


@pytest.mark.cases("line", ["Photo: Ann Lee", "Photo by Ann Lee / Acme", "Photo: Ann Lee, AP"])
def test_a_picture_credit_is_media(line: str) -> None:
    article = english(below=f"{line}\n{STORY}")
    assert nf.Media(credit=line) in article.body or nf.Media(caption=line) in article.body


@pytest.mark.cases(
    "lines",
    [
        "Photo: Ann Lee, AP\nImage\n1 of 8\nCaption\nClose\nImage 1 of 8",
        "Image: 2 / 5\nPhotos (5)\nImage 3 of 5",
    ],
)
def test_a_word_for_pictures_alone_or_with_a_number_is_no_picture(lines: str) -> None:
    shown = [block for block in english(below=f"{lines}\n{STORY}").body if isinstance(block, nf.Media)]
    assert shown == [nf.Media(credit=line) for line in lines.splitlines() if "Ann Lee" in line]


@pytest.mark.cases(
    ("line", "media"),
    [
        ("Watch: The boat race (video)", nf.Media(caption="Watch: The boat race (video)")),
        ("Watch: The boat race (dpa)", nf.Media(caption="Watch: The boat race", credit="dpa")),
        ("Watch: The boat race (Ann Lee)", nf.Media(caption="Watch: The boat race", credit="Ann Lee")),
    ],
)
def test_a_word_in_brackets_after_a_caption_is_nobody(line: str, media: nf.Media) -> None:
    assert media in english(below=f"{line}\n{STORY}").body


def test_an_embargo_is_read() -> None:
    article = english("Embargoed until 12 May 2026, 10:00 GMT\n")
    assert article.embargo == nf.Embargo(until=datetime(2026, 5, 12, 10, tzinfo=UTC))


@pytest.mark.cases("line", ["Share this article", "Advertisement", "Facebook"])
def test_buttons_are_left_out_and_reported(line: str) -> None:
    report = nf.Report()
    text = f"Town opens its new lock at last\n{line}\n{STORY}"
    article = nf.read(nf.Source.text(text), "text", {"language": "en"}, report=report)
    assert len(article.body) == 2
    assert any(line in remark.message and remark.line == 2 for remark in report.remarks)


def test_comments_are_cut_off() -> None:
    article = english(
        below=STORY.replace("lock", "bridge") + "Comments\nNice lock, that.\nI do not agree at all with that.\n"
    )
    assert len(article.body) == 4


def test_hard_wrapped_lines_are_joined() -> None:
    wrapped = (
        "Town opens its lock\n\nThe harbour master opened the new lock on\nFriday, and three barges went through\n"
        "before the rain set in over the valley.\n\nIt took nine years to build, two more\nthan planned, and cost the town more than\n"
        "any bridge it ever paid for in its life.\n"
    )
    assert [len(text) > 80 for text in paragraphs(read(wrapped))] == [True, True]


WRAPPED = """Town opens its lock

The harbour master opened the new lock on
Friday, and three barges went through
before the rain set in over the valley.

{between}

It took nine years to build, two more
than planned, and cost the town more than
any bridge it ever paid for in its life.
"""


@pytest.mark.cases(
    "between",
    [
        "https://lock.example/pictures/the-new-lock-of-the-town-at-dawn.jpg",
        "Opening hours\nMonday\nFriday\nSunday",
        "\n".join(f"* Rule {number}: barges first" for number in range(1, 16)),
    ],
    ids=["an address is longer", "short lines", "a list"],
)
def test_hard_wrapped_lines_are_joined_whatever_stands_between(between: str) -> None:
    found = paragraphs(read(WRAPPED.format(between=between)))
    assert "Friday, and three barges went through before the rain set in over the valley." in found[0]
    assert found[-1].startswith("It took nine years to build, two more than planned")


def test_a_sheet_of_results_is_the_story_where_there_is_no_other() -> None:
    rows = [f"{place}|BOAT {place}|{place}|$3.10|1.50" for place in range(1, 9)]
    rows.insert(0, "Race 1|TOP BOAT|06:58PM")
    article = read("\n".join(["Harbour, Wednesday 27 Apr 2016", *rows]))
    assert nf.plain(article.headline) == "Harbour, Wednesday 27 Apr 2016"
    assert article.body == (nf.Preformatted("\n".join(rows)),)


def test_one_line_is_a_headline_alone() -> None:
    article = read("Town opens its new lock")
    assert (nf.plain(article.headline), article.body) == ("Town opens its new lock", ())


# Language ----------------------------------------------------------------------------------


@pytest.mark.cases(
    ("text", "language", "direction"),
    [
        (ARABIC, "ar", "rtl"),
        ("مدیرکل حفاظت محیط زیست استان از بازگشت پرندگان مهاجر به تالاب خبر داد و گفت که آب کافی است.", "fa", "rtl"),
        ("اسکول کی پرنسپل نے کہا کہ عمارت مقامی لوگوں کے چندے اور رضاکاروں کی محنت سے بنی ہے۔", "ur", "rtl"),
        ("עובדי הנמל ישובו הבוקר לעבודה לאחר שההנהלה חתמה על ההסכם החדש לפנות בוקר.", "he", "rtl"),
        (STORY, "en", "ltr"),
        ("Die Schleuse ist offen, und drei Schiffe fuhren hindurch, ehe der Regen kam.", "de", "ltr"),
        ("Slusen er åpen, og tre båter gikk gjennom før regnet kom inn over dalen i går.", "no", "ltr"),
        ("这条铁路全长一百八十六公里，开通初期每天开行动车组列车十四对。", "zh", "ltr"),
        ("這條老街的燈籠師傅今天正式退休，接下招牌的不是家人，而是隔壁開咖啡店的鄰居。", "zh-Hant", "ltr"),
    ],
)
def test_the_language_is_identified(text: str, language: str, direction: str) -> None:
    article = read(text)
    assert (article.language, article.direction) == (language, direction)


def test_a_declared_language_wins() -> None:
    assert read(STORY, language="fr-CA").language == "fr-CA"


# Who signs, told in other ways ----------------------------------------------------------------


@pytest.mark.cases(
    ("line", "name", "contact"),
    [
        ("Write to Ann Lee at ann.lee@example.com", "Ann Lee", "ann.lee@example.com"),
        ("Ann Lee is a senior reporter for Acme and lives in Lockton.", "Ann Lee", ""),
    ],
)
def test_a_line_below_the_story_says_who_wrote_it(line: str, name: str, contact: str) -> None:
    (byline,) = english(below=f"{line}\n").bylines
    assert (byline.name, byline.contact, byline.text) == (name, contact, line)


def test_a_person_in_the_story_does_not_sign() -> None:
    told = "Tom Brandt is a reporter who lives beside the lock, and he came to see it before the rain set in over the town.\n"
    said = (
        "The lock is a wonder, said Brandt, who had waited nine years for this day and came with all of his family.\n"
    )
    assert english(below=f"{told}{said}").bylines == ()


@pytest.mark.cases(
    ("line", "expected"),
    [
        ("By A.B.", ("A.B.", "", "")),
        ("By Ann Lee Deputy Content Hub Director", ("Ann Lee", "Deputy Content Hub Director", "")),
        ("By Ann Lee Associated Press", ("Ann Lee", "", "Associated Press")),
    ],
)
def test_how_a_byline_is_parsed(line: str, expected: tuple[str, str, str]) -> None:
    (byline,) = english(f"{line}\n").bylines
    assert (byline.name, byline.role, byline.affiliation) == expected


@pytest.mark.cases(
    "lines",
    [
        "12 May 2026\nShare this\nFacebook\nListen\nPrint\nAnn Lee\nSave\n",
        "By Ann Lee\nHarbour Desk\n",
        "By Ann Lee\nWhat changes now\nBy Tom Brandt\n",
    ],
    ids=["the only name under a date", "a desk is nobody", "another byline amid the story"],
)
def test_names_elsewhere_are_no_bylines(lines: str) -> None:
    head, between, *rest = lines.partition("What changes now\n")
    article = english(head, below=between + "".join(rest) + STORY if between else "")
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]


def test_a_byline_may_follow_a_button_that_leads_to_more() -> None:
    article = english("Read more\nBy ANN LEE and TOM BRANDT\nShare\n")
    assert [byline.name for byline in article.bylines] == ["ANN LEE", "TOM BRANDT"]


def test_the_day_that_the_page_was_printed_on_is_no_date_of_the_story() -> None:
    article = english("14 May 2026\n- 2026-05-12 15:07\n")
    assert article.published == datetime(2026, 5, 12, 15, 7, tzinfo=UTC)


def test_a_date_before_that_of_publication_is_no_update() -> None:
    article = english("Published 12 May 2026\nUpdated 11 May 2026\n")
    assert article.published == datetime(2026, 5, 12, tzinfo=UTC)
    assert article.updated is None


def test_a_date_next_to_the_copyright_line_where_there_is_no_other() -> None:
    article = english(below="Share this article\nFacebook\nPrint\nSave\nTweet\n12 May 2026\n© 2026 Acme\n")
    assert article.published == datetime(2026, 5, 12, tzinfo=UTC)
