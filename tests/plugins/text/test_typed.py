"""Texts as they were typed, and not as a page of the web has them: releases, mail, wires, interviews, old papers."""

from __future__ import annotations

from textwrap import fill, wrap

import pytest

import newsformat as nf
from newsformat_text._indents import indented_starts

from .texts import body, read


def notes(article: nf.Article) -> dict[str, str]:
    return {note.role: note.text for note in article.notes}


RELEASE = """\
FOR IMMEDIATE RELEASE
November 18, 2026

Contact: Maria Delgado
Harbor City Transit Authority
(555) 201-3344
press@harborcitytransit.example

HARBOR CITY TRANSIT OPENS FIRST ELECTRIC FERRY LINE
New vessels cut crossing time by a third, agency says

HARBOR CITY, Ore. -- The Harbor City Transit Authority today opened its first
electric ferry line, linking the Old Pier with the university campus across
the bay.

The three vessels, each carrying up to 180 passengers, will run every 20
minutes on weekdays. Fares remain unchanged at $2.75.

###
"""


def test_a_contact_above_the_headline_is_a_note() -> None:
    article = read(RELEASE)
    assert nf.plain(article.headline) == "HARBOR CITY TRANSIT OPENS FIRST ELECTRIC FERRY LINE"
    assert nf.plain(article.subhead) == "New vessels cut crossing time by a third, agency says"
    assert notes(article)["contact"].splitlines() == RELEASE.splitlines()[3:7]
    assert article.dateline is not None
    assert article.dateline.place == "HARBOR CITY, Ore."
    assert article.bylines == ()
    assert body(article)[0].startswith("The Harbor City Transit Authority today")
    assert [text[-1] for text in body(article)] == [".", "."]


OFFICE = """\
Pressemitteilung Nr. 112/2026
Datum: 18.11.2026
Ministerium für Umwelt und Verkehr
Sperrfrist: 18. November 2026, 11.00 Uhr

Land fördert 40 neue Radwege

Das Land fördert im kommenden Jahr den Bau von 40 neuen Radwegen mit
insgesamt 62 Millionen Euro. Das teilte Verkehrsministerin Anke Lorenz am
Mittwoch in Mainz mit.

Die meisten Wege entstehen zwischen Ortschaften, an denen es bislang nur
Landstraßen ohne Gehweg gibt.

Pressestelle
Telefon 06131 555-120
presse@umwelt.example
"""


def test_a_numbered_release_of_an_office() -> None:
    article = read(OFFICE, "de")
    assert nf.plain(article.headline) == "Land fördert 40 neue Radwege"
    assert article.credit == "Ministerium für Umwelt und Verkehr"
    assert notes(article) == {
        "release": "Pressemitteilung Nr. 112/2026",
        "embargo": "Sperrfrist: 18. November 2026, 11.00 Uhr",
        "contact": "Pressestelle\nTelefon 06131 555-120\npresse@umwelt.example",
    }
    assert [len(text.split()) for text in body(article)] == [27, 15]


def test_whose_release_it_is_may_stand_above_the_headline_if_the_story_names_it() -> None:
    text = """\
NEWS RELEASE

University of Northmoor

Bees remember faces for a week, study finds

Researchers at the University of Northmoor have shown that bees can remember human faces for at least a week.

The study, published today in the Journal of Insect Behaviour, tested 240 bees over two summers.
"""
    article = read(text)
    assert nf.plain(article.headline) == "Bees remember faces for a week, study finds"
    assert article.credit == "University of Northmoor"
    other = read(text.replace("the University of Northmoor", "the college"))
    assert nf.plain(other.headline) == "University of Northmoor"


def test_a_line_between_headline_and_release_is_its_subhead() -> None:
    article = read(
        """\
COMUNICADO DE PRENSA

Para difusión inmediata
Lima, 18 de noviembre de 2026

El Museo del Puerto reabre sus salas tras dos años de obras

La muestra inaugural reúne 140 piezas nunca expuestas

El Museo del Puerto reabrirá sus puertas el próximo sábado después de dos años
de obras que han costado 3,2 millones de soles. La directora, Elena Quispe,
anunció hoy el programa.
""",
        "es",
    )
    assert nf.plain(article.headline) == "El Museo del Puerto reabre sus salas tras dos años de obras"
    assert nf.plain(article.subhead) == "La muestra inaugural reúne 140 piezas nunca expuestas"
    assert [note.text for note in article.notes] == ["COMUNICADO DE PRENSA", "Para difusión inmediata"]


def test_a_wrapped_headline_goes_on_with_a_small_letter() -> None:
    article = read(
        """\
Une baleine bleue observée au large de Brest
pour la première fois depuis 1952

Une équipe de l'Observatoire des mers a photographié une baleine bleue adulte à
douze milles de la pointe du Raz, dimanche matin. C'est la première observation
certaine depuis plus de soixante-dix ans.

L'animal, long d'environ vingt-quatre mètres, se dirigeait vers le sud et n'a pas
été revu depuis lundi.
""",
        "fr",
    )
    headline = "Une baleine bleue observée au large de Brest pour la première fois depuis 1952"
    assert nf.plain(article.headline) == headline
    assert [text[:20] for text in body(article)] == ["Une équipe de l'Obse", "L'animal, long d'env"]


def test_keywords_and_notes_of_a_wire_stand_above_the_headline() -> None:
    article = read(
        """\
BC-US--Dam Repair,3rd Ld-Writethru,450
Eds: UPDATES with governor's comments.
With BC-US--Dam Repair-Timeline
Engineers reopen spillway at Lake Corbin dam after weekend of rain
By DANA WHITFIELD
Associated Press
LAKE CORBIN, Mont. (AP) — Engineers reopened the main spillway of the Lake Corbin dam on Monday after heavy rain.
Gov. Lena Hartman said nobody downstream was in danger.
About 200 people who had left their homes on Saturday were allowed to return.
"""
    )
    assert nf.plain(article.headline) == "Engineers reopen spillway at Lake Corbin dam after weekend of rain"
    assert [note.text for note in article.notes] == [
        "Eds: UPDATES with governor's comments.",
        "With BC-US--Dam Repair-Timeline",
    ]
    assert [byline.name for byline in article.bylines] == ["DANA WHITFIELD"]
    assert article.dateline is not None
    assert article.dateline.source == "AP"
    assert len(body(article)) == 3


def test_mail_is_read_by_its_fields() -> None:
    article = read(
        """\
From: newsletter@rivertimes.example
To: subscribers
Subject: [River Times] Council approves budget after seven-hour debate
Date: Tue, 17 Nov 2026 08:12:44 +0100

Council approves budget after seven-hour debate

By Joan Sutter, City Hall reporter

The city council approved next year's budget late on Monday after a debate
that lasted seven hours and ended with a single vote.

The budget raises spending on schools by four percent and freezes the pay of
senior staff.
"""
    )
    assert nf.plain(article.headline) == "[River Times] Council approves budget after seven-hour debate"
    assert str(article.published) == "2026-11-17 08:12:44+01:00"
    assert [(byline.name, byline.role) for byline in article.bylines] == [("Joan Sutter", "City Hall reporter")]
    assert (article.kicker, len(body(article))) == ((), 2)


def test_the_turns_of_an_interview_are_no_headings() -> None:
    turns = [
        "SPIEGEL: Frau Thomsen, wie warm war die Nordsee in diesem Sommer?",
        "Thomsen: Wärmer als je zuvor seit Beginn der Messungen.",
        "SPIEGEL: Und was heißt das für die Fische?",
        "Thomsen: Der Kabeljau zieht nach Norden, die Sardelle kommt. Das geht schneller, als wir dachten.",
    ]
    article = read("\n".join(["„Das Meer vergisst nichts“", "Interview: Peter Krall", *turns]), "de")
    assert [(type(block), nf.plain(block.content)) for block in article.body if isinstance(block, nf.Paragraph)] == [
        (nf.Paragraph, turn) for turn in turns
    ]
    assert len(article.body) == len(turns)


def test_the_posts_of_a_live_blog_stand_under_times_with_a_zone() -> None:
    posts = {
        "Ferries cancelled until Friday": "All ferry crossings to the islands have been cancelled until Friday "
        "morning, the operator says.",
        "Power out in 12,000 homes": "The network operator says 12,000 homes in the north are without power, most of "
        "them on the coast.",
        "Airport closes both runways": "The airport has closed both of its runways after gusts of 130 km/h.",
    }
    lines = ["Storm Greta: latest updates as rail lines close"]
    for hour, (title, told) in zip((16, 15, 14), posts.items(), strict=True):
        lines += [f"{hour}:05 GMT", title, told]
    article = read("\n\n".join(lines))
    assert body(article) == [text for post in posts.items() for text in post]
    assert [type(block) for block in article.body] == [nf.Heading, nf.Paragraph] * 3


def test_headlines_of_an_old_paper_are_no_names() -> None:
    article = read(
        """\
BRIDGE AT MILLER'S FORD
SWEPT AWAY BY FLOOD

Two Farm Hands Rescued From Roof of Barn—
Loss Put at $50,000

MILLER'S FORD, May 13.—The iron bridge over the Little Fox river at this place was
swept away early this morning when the dam at Pike's mill gave way.

The loss to the county is put at $50,000. Sheriff Harlan said tonight that no one
was missing.
"""
    )
    assert nf.plain(article.headline) == "BRIDGE AT MILLER'S FORD"
    assert nf.plain(article.subhead) == "SWEPT AWAY BY FLOOD"
    assert article.bylines == ()


def test_an_archive_prints_fields_in_capitals() -> None:
    article = read(
        """\
Copyright 2019 Northern Press Group Ltd.
All Rights Reserved
The Northern Standard (Leeds)

March 5, 2019 Tuesday

SECTION: NEWS; Pg. 4

HEADLINE: Council to sell Victorian swimming baths

BYLINE: Helen Brook, Local government correspondent

BODY:

The council is to sell the Victorian swimming baths in Hunslet after a survey put the cost of repairs at GBP4m.

Campaigners said they would fight the plan and had raised GBP60,000.
"""
    )
    assert nf.plain(article.headline) == "Council to sell Victorian swimming baths"
    assert [byline.name for byline in article.bylines] == ["Helen Brook"]
    assert [rights.notice for rights in article.rights] == [
        "Copyright 2019 Northern Press Group Ltd.",
        "All Rights Reserved",
    ]
    assert article.published is not None
    assert (article.published.year, article.kicker, len(body(article))) == (2019, (), 2)


def test_an_office_of_japan_says_whom_to_ask_in_wide_brackets() -> None:
    contact = "＜問い合わせ先＞\n環境省水・大気環境局\n電話：03-5521-0000"
    article = read(
        f"報道発表資料\n令和8年11月18日\n\n海岸の漂着ごみ調査の結果について\n\n"
        f"環境省は、全国の海岸で実施した漂着ごみ調査の結果を取りまとめましたので、お知らせします。\n\n"
        f"調査は二十の海岸で行われ、ペットボトルの割合は前年度より三ポイント減少しました。\n\n{contact}\n",
        "ja",
    )
    assert nf.plain(article.headline) == "海岸の漂着ごみ調査の結果について"
    assert notes(article) == {"release": "報道発表資料", "contact": contact}
    assert len(article.body) == 2


def test_the_salutation_of_a_letter_is_no_place() -> None:
    letter = "SIR – Your report on the cuts to rural buses missed the point, as my mother could have told you herself."
    article = read(
        f"Letters: Buses are a lifeline\n\n{letter}\n\nThe council calls the route lightly used by anyone.\n"
    )
    assert article.dateline is None
    assert body(article)[0] == letter


PARAGRAPHS = """\
Fishermen along the northern coast hauled in the largest herring catch in two decades this week, and harbour offices from Wick to Lerwick reported queues of boats waiting to unload.
Prices fell by a third as processors ran out of ice. Two plants said they would work through the night.
Marine scientists warned against reading too much into one good season. Stocks had been rebuilt under strict quotas since 2019, they said.
The ministry will review the quota in January.
""".splitlines()
TITLE = "Herring catch is largest in two decades"


@pytest.mark.cases("width", [40, 64, 72])
@pytest.mark.cases("indent", ["  ", "     ", "\t"])
@pytest.mark.cases("between", ["\n", "\n\n"])
def test_an_indented_line_begins_a_paragraph(width: int, indent: str, between: str) -> None:
    story = "\n".join(indent + fill(text, width) for text in PARAGRAPHS)
    assert body(read(f"{TITLE}{between}{story}\n")) == PARAGRAPHS


def test_lists_and_verses_are_no_paragraphs_by_their_indents() -> None:
    items = "- a first point that goes on\n  in a second line\n- a second point that goes\n  on as well"
    article = read(f"{TITLE}\n\n{PARAGRAPHS[0]}\n\nThe points:\n\n{items}\n\n{PARAGRAPHS[1]}\n")
    assert sum(isinstance(block, nf.List) for block in article.body) == 2
    verses = "\n".join(["The tide comes in at seven,", "  the boats come in at eight,"] * 3)
    article = read(f"{TITLE}\n\n{PARAGRAPHS[0]}\n\n{verses}\n\n{PARAGRAPHS[1]}\n")
    assert body(article)[1:-1] == [line.strip() for line in verses.split("\n")]


@pytest.mark.cases("width", [50, 64, 72])
def test_lines_with_a_blank_one_under_each_are_joined(width: int) -> None:
    story = "\n\n".join(line for text in PARAGRAPHS for line in wrap(text, width))
    assert body(read(f"{TITLE}\n\n{story}\n")) == PARAGRAPHS


WRAPPED = {
    "cs": """\
TISKOVÁ ZPRÁVA

Správa mostů opraví letos čtyřicet lávek

Správa mostů letos opraví čtyřicet lávek za 1,8 miliardy korun. Nejvíce
staveb začne v Olomouckém kraji.

„Chodci se dočkají bezbariérových přístupů a nových zábradlí,“ uvedla
generální ředitelka Jana Horáková.

Kontakt pro média:
Mgr. Petr Svoboda
tiskový mluvčí
tel.: +420 222 555 101
e-mail: tisk@mosty.example

O Správě mostů
Správa mostů je státní organizace, která hospodaří s lávkami.
""",
    "pl": """\
Muzeum Odry otwiera nową wystawę o flisakach

Muzeum Odry otworzy w piątek wystawę poświęconą flisakom, którzy przez pięć
wieków spławiali zboże do Szczecina.

– Pokażemy 200 przedmiotów, w tym łódź – mówi kuratorka Ewa Nowicka.

O Muzeum Odry:
Muzeum Odry powstało w 1975 roku i ma dwa oddziały.
""",
    "ru": """\
В Якутске открыли мост через протоку Лены

ЯКУТСК, 18 ноября. /ТАСС/. Движение по новому мосту через протоку открыли в
Якутске в среду. Об этом сообщила пресс-служба правительства Якутии.

"Мост построен на полгода раньше срока", - сказал журналистам глава республики
Семен Андросов.

Длина моста составляет 820 метров, стоимость - 4,3 млрд рублей.
""",
    "it": """\
Maltempo: frana sulla statale 51, chiusa la strada per Cortina
(ANSA) - BELLUNO, 18 NOV - Una frana caduta nella notte ha
interrotto la statale 51 di Alemagna all'altezza di San Vito di
Cadore. Non ci sono feriti.
   I tecnici dell'Anas sono al lavoro per liberare la carreggiata;
il traffico viene deviato sulla provinciale.
   "Contiamo di riaprire entro venerdì", ha detto l'assessore
Paolo Zanella.
""",
}


@pytest.mark.cases(
    ("language", "ends"),
    [
        ("cs", ["Olomouckém kraji.", "ředitelka Jana Horáková.", "O Správě mostů", "hospodaří s lávkami."]),
        ("pl", ["zboże do Szczecina.", "kuratorka Ewa Nowicka.", "O Muzeum Odry:", "ma dwa oddziały."]),
        ("ru", ["правительства Якутии.", "республики Семен Андросов.", "4,3 млрд рублей."]),
        ("it", ["Non ci sono feriti.", "deviato sulla provinciale.", "l'assessore Paolo Zanella."]),
    ],
)
def test_paragraphs_of_two_lines_are_joined(language: str, ends: list[str]) -> None:
    found = body(read(WRAPPED[language], language))
    assert [text[-len(end) :] for text, end in zip(found, ends, strict=True)] == ends


def test_the_lines_of_a_contact_are_not_joined() -> None:
    assert "Petr Svoboda\ntiskový mluvčí\ntel.:" in notes(read(WRAPPED["cs"], "cs"))["contact"]


def test_words_broken_at_the_end_of_a_line_are_joined_where_that_is_sure() -> None:
    report = nf.Report()
    text = """\
Fledermäuse ziehen im Herbst um

Fledermäuse wechseln im Herbst weit häufiger das Quartier als bisher an-
genommen. Das zeigt eine Studie an der gesamten Küste der Nord-
und Ostsee über zwei Jahre, die am Dienstag nach langem Streit ge-
rade erschienen ist.
"""
    article = nf.read(nf.Source.text(text), "text", {"language": "de"}, report=report)
    assert "bisher angenommen. Das" in article.text
    assert "der Nord- und Ostsee über" in article.text
    assert [remark.message for remark in report.remarks] == [
        "left out: the hyphen at the end of a line in an-genommen",
        "left out: the hyphen at the end of a line in ge-rade",
    ]


def test_hyphens_that_may_be_of_the_word_are_kept() -> None:
    report = nf.Report()
    text = """\
Ferries return to the sound on Tuesday

The first electric ferry crossed the sound on Tues-
day morning with 180 passengers aboard, on a well-
known route, a bit late and an hour be-
hind schedule, but to applause.
"""
    article = nf.read(nf.Source.text(text), "text", {"language": "en"}, report=report)
    assert "on tuesday morning" in article.text.lower()
    assert "a well-known route" in article.text
    assert "an hour behind schedule" in article.text
    assert [remark.message.partition(":")[0] for remark in report.remarks] == ["left out", "kept", "left out"]


def test_counts_of_pages_are_left_out() -> None:
    report = nf.Report()
    pages = ["Page 1 of 2", TITLE, *PARAGRAPHS[:2], "Page 2 of 2", *PARAGRAPHS[2:]]
    article = nf.read(nf.Source.text("\n\n".join(pages)), "text", report=report)
    assert (nf.plain(article.headline), body(article)) == (TITLE, PARAGRAPHS)
    assert [remark.message for remark in report.remarks] == ["left out: Page 1 of 2", "left out: Page 2 of 2"]


def test_entities_of_html_are_what_they_stand_for() -> None:
    report = nf.Report()
    text = "Tom &amp; Anna&#39;s bakery wins&nbsp;prize\n\nThe prize is worth &pound;5,000 &ndash; &quot;a miracle&quot;.\n"
    article = nf.read(nf.Source.text(text), "text", {"language": "en"}, report=report)
    assert nf.plain(article.headline) == "Tom & Anna's bakery wins\xa0prize"
    assert article.text == 'The prize is worth £5,000 – "a miracle".'
    assert [remark.message for remark in report.remarks] == ["7 HTML entities decoded"]


@pytest.mark.cases(
    "line",
    [
        "Write &amp; for & in HTML.",
        "Write &lt; for < in HTML.",
        "A key &bogus; of no meaning.",
        "A bell &#7; rings.",
        "Half of a pair &#xD800; alone.",
    ],
)
def test_entities_that_the_text_is_about_stay(line: str) -> None:
    assert nf.plain(read(f"{line[:-1]}\n\n{line}\n").headline) == line[:-1]


def test_what_was_taken_for_windows_1252_is_read_again() -> None:
    good = [
        "The mayor’s plan for trams",
        "“We have waited – long enough”, she told reporters in München.",
        "Ça va, São Paulo.",
    ]
    spoiled = [*["".join(map(misread, line.encode())) for line in good[:2]], good[2]]
    report = nf.Report()
    article = nf.read(nf.Source.text("\n\n".join(spoiled)), "text", {"language": "en"}, report=report)
    assert (nf.plain(article.headline), body(article)) == (good[0], good[1:])
    assert [remark.message for remark in report.remarks] == [
        "2 lines were UTF-8 that had been decoded as Windows-1252; read again"
    ]


def misread(byte: int) -> str:
    """Return what Windows-1252 has for *byte*, or the control that has its number."""
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


def test_only_entities_that_stand_for_something_are_counted() -> None:
    report = nf.Report()
    article = nf.read(
        nf.Source.text("Tom &amp; Anna\n\nA key &bogus; of no meaning, &amp; no more.\n"), "text", report=report
    )
    assert article.text == "A key &bogus; of no meaning, & no more."
    assert "2 HTML entities decoded" in [remark.message for remark in report.remarks]


def test_what_the_last_line_is_says_nothing_of_the_first_indent() -> None:
    printed = [line for text in PARAGRAPHS for line in ("   " + fill(text, 64)).splitlines()]
    begins = indented_starts([*printed, "- a last point"])
    assert [printed[index].split()[0] for index in sorted(begins)] == [text.split()[0] for text in PARAGRAPHS]


@pytest.mark.cases("below", ["harbourpost.example", "20:24", "278"])
def test_an_address_a_time_or_a_number_alone_is_no_story(below: str) -> None:
    told = "The Harbor City Transit Authority opened its first electric ferry line across the bay on Wednesday."
    article = read("\n\n".join(["Harbor City opens a ferry line", told, f"{told[:-1]} at noon.", below]))
    assert body(article)[-1].endswith("noon.")


@pytest.mark.cases(("language", "count"), [("es", "94 views"), ("th", "50 views"), ("uk", "1 204 перегляди")])
def test_how_many_have_read_a_story_is_no_part_of_it(language: str, count: str) -> None:
    story = {
        "es": ("Abren la nueva esclusa del puerto", "El capitán abrió el viernes la nueva esclusa del puerto."),
        "th": ("เปิดประตูน้ำใหม่หลังสร้างเก้าปี", "นายท่าเรือเปิดประตูน้ำใหม่เมื่อวันศุกร์ และเรือสามลำแรกผ่านไปได้ก่อนฝนตก"),
        "uk": ("У порту відкрили новий шлюз", "Капітан порту в п’ятницю відкрив новий шлюз для барж."),
    }[language]
    assert body(read(f"{story[0]}\n\n{count}\n\n{story[1]}\n\n{story[1]}", language))[0] == story[1]


@pytest.mark.cases(
    "line",
    [
        "/t:r(unknown)/fit-in/300x2000/filters:format(webp)/images/lock_LSU89gEPDu.png)",
        '[gallery link="file" size="medium" ids="6059,6060"]',
    ],
)
def test_what_programs_of_sites_put_a_picture_for_is_no_part_of_a_story(line: str) -> None:
    story = "The harbour master opened the new lock on Friday, and three barges went through."
    assert body(read(f"Town opens the new lock\n\n{line}\n\n{story}\n\n{story}"))[0] == story


def test_words_for_pictures_alone_are_no_part_of_what_is_typed() -> None:
    story = "Kepala pelabuhan membuka pintu air baru pada Jumat, dan tiga kapal lewat sebelum hujan turun."
    text = f"Pintu air baru dibuka\n\n{story}\n\nIST\n\n{story} Warga menonton dari dermaga."
    assert "IST" not in body(read(text, "id"))
