"""Whole pages as crawlers write them: what stands above a headline, who signs, buttons that recur, relative times."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsformat as nf

from .texts import paragraphs


STORY = (
    "The harbour master opened the new lock on Friday, and three barges went through before the rain set in.\n"
    "It took nine years to build, two more than planned, and cost the town more than any bridge it ever paid for.\n"
)
TITLE = "Town opens its new lock at last after nine years"
SEEN = "2026-11-25T12:00:00+00:00"


def read(text: str, **options: object) -> nf.Article:
    return nf.read(nf.Source.text(text), "text", {"language": "en", **options})


@pytest.mark.cases(
    "above",
    [
        "| Home | Town | Sport | Weather | Archive |\n",
        "Home » Town » Harbour\n",
        "- → Harbour\n",
        "Harbour, Boats, Weather\nThe Lockton Courier. News\n24.11.2026 09:36\n",
        "Town\n24.11.2026 09:36\nSpring comes\n",
        "Published: 24 Nov. 2026, 10:17 | Last updated: 24 Nov. 2026, 11:20\n",
        "Town\n24.11.2026 09:36\nHarbour\nSource: Lockton Courier - picture: Ann Lee\n",
        "Town\nHarbour\nBoats\nReports\n24.11.2026\nReading time: < 1 min\n",
        "A barge waits at the lower gate on Friday. Photo: Ann Lee/Acme\n",
        "A barge waits at the lower gate on Friday, while the keeper and his two men have their tea. (Photo: Ann Lee)\n",
    ],
    ids=[
        "menu",
        "breadcrumb",
        "arrow",
        "section, site and date",
        "date and kicker",
        "two dates",
        "date, section and source",
        "sections, date and time to read",
        "caption",
        "long caption",
    ],
)
def test_it_stands_above_the_headline(above: str) -> None:
    assert nf.plain(read(above + TITLE + "\n" + STORY).headline) == TITLE


@pytest.mark.cases(
    ("language", "above"), [("id", "Baca berita tanpa iklan. Gabung Pelabuhan.com+"), ("id", "Salin Artikel")]
)
def test_it_is_said_to_readers_above_the_headline(language: str, above: str) -> None:
    title = "Jembatan baru dibuka setelah dua tahun pekerjaan"
    story = (
        "Jembatan baru di atas sungai dibuka pada hari Minggu setelah dua tahun pekerjaan, kata wakil wali kota.\n"
        "Warga menyambut pembukaan jembatan itu karena perjalanan ke pasar kini lebih singkat setengah jam.\n"
    )
    article = nf.read(
        nf.Source.text(f"{above}\n{title}\nPelabuhan.com - 13/09/2022, 14:39 WIB\n{story}"),
        "text",
        {"language": language},
    )
    assert (nf.plain(article.headline), nf.plain(article.kicker or ())) == (title, "")


@pytest.mark.cases(
    ("above", "kicker"),
    [("Home\nNews\nHarbour\n", "Harbour"), ("Skip to main content\n", ""), ("Skip to content\nHome\nTown\n", "Town")],
)
def test_of_a_menu_above_the_headline_only_the_last_section_is_a_kicker(above: str, kicker: str) -> None:
    article = read(above + TITLE + "\n" + STORY)
    assert (nf.plain(article.headline), nf.plain(article.kicker)) == (TITLE, kicker)


@pytest.mark.cases(
    ("language", "first", "date"), [("en", "Locks", "3 March 2024"), ("zh", "船闸开放", "2024年3月3日 15:05")]
)
def test_a_date_is_no_headline(language: str, first: str, date: str) -> None:
    article = nf.read(nf.Source.text(f"{first}\n{date}\n{STORY}"), "text", {"language": language})
    assert nf.plain(article.headline) == first
    assert article.published is not None


def test_a_bar_within_a_long_line_makes_no_breadcrumb() -> None:
    headline = "Budget | Town council finds the money for nine years of building"
    assert nf.plain(read(f"{headline}\n{TITLE}\n{STORY}").headline) == headline


@pytest.mark.cases("above", ["← Back to all news", "< Town", "« Retour aux actualités", "‹ Zur Übersicht"])
def test_a_link_back_is_above_the_headline(above: str) -> None:
    article = read(f"{above}\n{TITLE}\n{STORY}")
    assert (nf.plain(article.headline), nf.plain(article.kicker)) == (TITLE, "")


@pytest.mark.cases(
    "headline",
    [
        "« Nothing to hide », says the mayor",
        "<Exclusive> Town finds the money",
        "Gold! Berg/Lind Olympic Champions",
        "« We have nothing to hide from you",
        '«Town" finds the money',
    ],
)
def test_what_is_between_two_such_signs_is_no_link_back(headline: str) -> None:
    assert nf.plain(read(f"{headline}\n{STORY}").headline) == headline


def test_a_paragraph_may_come_before_the_headline_and_stays_in_the_story() -> None:
    first = STORY.replace("\n", " ").strip()
    article = read(f"{first}\n{TITLE}\n{STORY}")
    assert nf.plain(article.headline) == TITLE
    assert paragraphs(article)[0] == first


def test_a_headline_printed_again_below_with_less_is_the_shorter() -> None:
    assert nf.plain(read(f"{TITLE}. Photo by the harbour\n{TITLE}\n{STORY}").headline) == TITLE


# Who signs ---------------------------------------------------------------------------------


def names(article: nf.Article) -> list[str]:
    return [byline.name for byline in article.bylines]


@pytest.mark.cases(
    ("line", "name", "part", "value"),
    [
        ("By Ann Lee, Harbour Daily News", "Ann Lee", "affiliation", "Harbour Daily News"),
        ("By Ann Lee, The Lockton Courier", "Ann Lee", "affiliation", "The Lockton Courier"),
        ("By Ann Lee, Deputy Political Editor", "Ann Lee", "role", "Deputy Political Editor"),
        ("By Ann Lee Deputy Editor", "Ann Lee", "role", "Deputy Editor"),
        ("By Ann Lee (special correspondent)", "Ann Lee", "role", "special correspondent"),
    ],
)
def test_what_stands_next_to_a_name_is_no_other_name(line: str, name: str, part: str, value: str) -> None:
    (byline,) = read(f"{TITLE}\n{line}\n{STORY}").bylines
    assert (byline.name, getattr(byline, part)) == (name, value)


def test_two_names_apart_by_a_bar_are_two_people() -> None:
    assert names(read(f"{TITLE}\nBy Ann Lee | Tom Brandt\n{STORY}")) == ["Ann Lee", "Tom Brandt"]


def test_the_arabic_and_is_glued_to_the_second_name() -> None:
    text = "افتتاح الجسر الجديد في المدينة\nكتبت ليلى منصور وسامي حداد\n"
    text += (
        "أكد رئيس البلدية اليوم السبت أن الجسر الجديد سيفتح أمام المشاة قبل نهاية الشهر الجاري بعد عامين من الأعمال.\n"
        * 2
    )
    assert names(read(text, language="ar")) == ["ليلى منصور", "سامي حداد"]


def test_a_name_of_which_the_headline_speaks_is_no_author() -> None:
    assert names(read(f"Mayor Brandt opens the new lock at last\nTom Brandt\nAnn Lee\n24 Nov 2026\n{STORY}")) == [
        "Ann Lee"
    ]


def test_a_byline_inside_the_story_counts_where_nobody_signs_above() -> None:
    assert names(read(f"{TITLE}\n{STORY}By Ann Lee and Tom Brandt\n{STORY}")) == ["Ann Lee", "Tom Brandt"]


# Buttons that recur ------------------------------------------------------------------------


def test_a_button_that_recurs_parts_no_story() -> None:
    sentences = [
        f"{'The lock is open' if n else 'It rained'}, says the harbour master to his {n}th guest." for n in range(6)
    ]
    report = nf.Report()
    text = f"{TITLE}\n" + "\nAdvertisement\n".join(sentences)
    article = nf.read(nf.Source.text(text), "text", {"language": "en"}, report=report)
    assert paragraphs(article) == sentences
    assert [(remark.line, remark.message) for remark in report.remarks] == [
        (line, "left out: Advertisement") for line in range(3, 13, 2)
    ]


def test_such_a_button_is_explained() -> None:
    text = f"{TITLE}\n" + "\nAdvertisement\n".join([STORY.split("\n", maxsplit=1)[0]] * 4)
    lines = nf.explain(nf.Source.text(text), "text", {"language": "en"}).lines
    assert [line.text for line in lines] == text.split("\n")
    assert [line.label for line in lines[2::2]] == ["tool"] * 3


def test_sentences_under_a_colon_are_a_list_after_related_stories_too() -> None:
    text = f"{TITLE}\n{STORY}Read more: The islanders who bought a lock\nThe council says three things:\n"
    text += f"- The lock stays open at night.\n- The bridge is closed.\n- Rain may fall.\n{STORY}"
    assert [len(block.items) for block in read(text).body if isinstance(block, nf.List)] == [3]


def test_hard_wrapped_lines_without_blank_ones_are_joined() -> None:
    text = (
        "The town opens its new lock at last\nThe harbour master opened the new lock on\nFriday, and three barges went "
        "through it\nbefore the rain set in over the valley.\nIt took nine years to build, two more than\nplanned, and "
        "cost the town more than any\nbridge that it ever paid for in its life.\n"
    )
    assert "lock on Friday, and three barges went through it before" in " ".join(paragraphs(read(text)))


# Relative times ----------------------------------------------------------------------------


@pytest.mark.cases(
    ("language", "line", "moment"),
    [
        ("en", "2 hours ago", datetime(2026, 11, 25, 10, tzinfo=UTC)),
        ("en", "Published 15 minutes ago", datetime(2026, 11, 25, 11, 45, tzinfo=UTC)),
        ("en", "Yesterday at 10:30 pm", datetime(2026, 11, 24, 22, 30, tzinfo=UTC)),
        ("en", "2 weeks ago", datetime(2026, 11, 11, tzinfo=UTC)),
        ("de", "vor 3 Tagen", datetime(2026, 11, 22, tzinfo=UTC)),
        ("de", "Heute, 09:15 Uhr", datetime(2026, 11, 25, 9, 15, tzinfo=UTC)),
        ("fr", "il y a 2 heures", datetime(2026, 11, 25, 10, tzinfo=UTC)),
        ("es", "hace 2 días", datetime(2026, 11, 23, tzinfo=UTC)),
        ("ru", "3 часа назад", datetime(2026, 11, 25, 9, tzinfo=UTC)),
        ("ar", "منذ 5 ساعات", datetime(2026, 11, 25, 7, tzinfo=UTC)),
        ("zh", "5小时前", datetime(2026, 11, 25, 7, tzinfo=UTC)),
    ],
)
def test_a_relative_time_counts_from_when_the_page_was_seen(language: str, line: str, moment: datetime) -> None:
    assert read(f"{TITLE}\n{line}\n{STORY}", language=language, seen=SEEN).published == moment


def test_without_that_a_relative_time_is_no_date() -> None:
    report = nf.Report()
    article = nf.read(nf.Source.text(f"{TITLE}\n2 hours ago\n{STORY}"), "text", {"language": "en"}, report=report)
    assert article.published is None
    assert "2: left out, as it is a date only with the option seen: 2 hours ago" in map(str, report.remarks)


def test_a_day_in_running_text_is_no_date() -> None:
    assert read(f"{TITLE}\nToday the town is glad\n{STORY}", seen=SEEN).published is None


def test_when_the_page_was_seen_needs_a_zone() -> None:
    with pytest.raises(nf.OptionError, match=r"option seen=2026-11-25T12:00:00: needs a zone, such as Z or \+01:00"):
        read(TITLE, seen="2026-11-25T12:00:00")


@pytest.mark.cases("seen", ["0001-01-01T00:00:00+00:00", "9999-12-31T23:59:00-11:00"])
def test_at_the_ends_of_the_calendar_nothing_fails(seen: str) -> None:
    for line in ("999 weeks ago", "yesterday", "3 hours ago"):
        article = read(f"{TITLE}\n{line}\n{STORY}", seen=seen)
        assert nf.plain(article.headline) == TITLE


# Lines of Chinese and Japanese -------------------------------------------------------------

CHINESE = [
    "市港务局星期五上午启用了新的船闸，三艘驳船在下雨之前顺利通过，岸上有许多市民观看。",
    "工程历时九年，比原计划晚了两年，耗资超过本市历史上任何一座桥梁，市议会曾多次讨论。",
    "港务局长表示，船闸将在周日关闭，驳船业主则要求每天早上开放两个小时，双方仍在谈判。",
    "渔民们没有被征询意见，他们必须在船闸下方等待，直到最后一艘驳船通过以后才能进港卸货。",
]


def test_paragraphs_of_chinese_that_happen_to_be_as_long_stay_apart() -> None:
    text = "新船闸启用\n\n" + "\n".join(CHINESE)
    assert paragraphs(nf.read(nf.Source.text(text), "text", {"language": "zh"})) == CHINESE


def test_wrapped_lines_of_chinese_are_joined_without_a_blank() -> None:
    texts = ["".join(CHINESE[k : k + 2]) for k in range(3)]
    wrapped = ["\n".join(text[k : k + 24] for k in range(0, len(text), 24)) for text in texts]
    text = "\n\n".join(["新船闸启用", *wrapped])
    assert paragraphs(nf.read(nf.Source.text(text), "text", {"language": "zh"})) == texts


GERMAN = (
    "Der Hafenmeister hat am Freitag die neue Schleuse eröffnet, und drei Kähne fuhren noch vor dem Regen hindurch.\n"
    "Der Bau der Schleuse dauerte neun Jahre und kostete die Stadt mehr als jede Brücke, die sie je bezahlt hat."
)
FRENCH = (
    "Le maître du port a ouvert vendredi la nouvelle écluse, et trois péniches sont passées avant la pluie du soir.\n"
    "Le chantier de l'écluse a duré neuf ans et a coûté à la ville plus que tous les ponts qu'elle a payés."
)


@pytest.mark.cases(
    ("language", "button", "title", "story"),
    [
        ("de", "Direkt zum Inhalt springen", "Neue Schleuse nach neun Jahren eröffnet", GERMAN),
        ("fr", "Aller au contenu principal", "La nouvelle écluse ouverte après neuf ans", FRENCH),
    ],
)
def test_the_headline_stands_below_a_button_that_says_more_than_its_phrase(
    language: str, button: str, title: str, story: str
) -> None:
    article = read(f"{button}\nLIVE\n{title}\n{story}\n", language=language)
    assert nf.plain(article.headline) == title
    assert "\n".join(paragraphs(article)) == story
    assert nf.plain(article.kicker) != button


@pytest.mark.cases("title", ["Who is on this photo: a question for the town", "Old photo: lock in 1911"])
def test_a_headline_that_speaks_of_a_photo_is_no_caption(title: str) -> None:
    article = read(f"{title}\nThe lock was new, and so was the camera\n{STORY}")
    assert nf.plain(article.headline) == title


def test_no_dateline_is_a_word_for_a_recording() -> None:
    article = read(f"Thierry Lemaire\nVIDÉO - Les mots du week-end sur le port\n{FRENCH}\n", language="fr")
    assert nf.plain(article.headline) == "VIDÉO - Les mots du week-end sur le port"
    assert article.dateline is None
