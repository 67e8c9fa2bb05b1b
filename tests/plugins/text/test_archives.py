"""Copies from archives of papers, by the labels of their fields; several in one text are as many articles."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import story


STORY = (
    "The county council voted on Monday to close the ferry to the outer islands, a decision that islanders called cruel.",
    "Councillors backed it by 31 votes to 22 after a debate that lasted more than four hours in the hall of Northmoor.",
)
BODY = "\n\n".join(STORY)
LEXIS = f"""\
                               1 of 1 DOCUMENT


                              The Northern Herald

                          November 14, 2023 Tuesday
                                  Edition 1;
                                   Scotland

Council votes to close island ferry

BYLINE: Ann Whitby

SECTION: NEWS; Pg. 3

LENGTH: 233 words

DATELINE: NORTHMOOR

{BODY}

CORRECTION: The vote was 30 to 22.

LOAD-DATE: November 15, 2023

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

                     Copyright 2023 Northern Herald Limited
                              All Rights Reserved
"""
NEXIS_UNI = f"""\
Council votes to close island ferry
The Northern Herald
November 14, 2023 Tuesday
Final Edition

Copyright 2023 Northern Herald Limited All Rights Reserved

Section: NEWS; Pg. 3
Length: 233 words
Byline: Ann Whitby
Dateline: NORTHMOOR
Highlight: Islanders say pupils will suffer.
Body

{BODY}

Classification

Language: ENGLISH

Publication-Type: Newspaper

Subject: FERRIES (91%); COUNTY GOVERNMENT (78%)

Load-Date: November 15, 2023

End of Document
"""
PROQUEST = f"""\
____________________________________________________________

Report Information from ProQuest
November 20 2023 10:12
____________________________________________________________

Document 1 of 1

Council votes to close island ferry

Author: Whitby, Ann

Publication info: The Northern Herald ; Northmoor [Northmoor]14 Nov 2023: B.1.

ProQuest document link

Abstract: The council voted 31 to 22 for it.

Full text: {BODY}

Subject: Ferries; Local government;

Title: Council votes to close island ferry

Publication title: The Northern Herald

First page: B.1

Company / organization: Name: Northmoor Ferries; NAICS: 483114; Name: Acme; NAICS: 488310

Document URL: https://archive.example/2889012345

Document URL: archive.example/2889012345

Publication date: Nov 14, 2023

Source type: Newspapers

ProQuest document ID: 2889012345

Copyright: Copyright Northern Herald Limited Nov 14, 2023
____________________________________________________________

Contact ProQuest
"""
EBSCO = f"""\
Title:
Council votes to close island ferry
Authors:
WHITBY, ANN
Source:
The Northern Herald. Nov 14, 2023, p14. 1p.
Document Type:
Article
Subject Terms:
FERRIES
Abstract:
The council voted 31 to 22 for it.
Full Text Word Count:
412
Accession Number:
8Q3987654321
Full Text:

{BODY}
"""
NEWSBANK = f"""\
The Northern Herald
November 14, 2023
Section: Local
Page: 1A

Council votes to close island ferry

Author: Ann Whitby

{BODY}

Record: 1A2B3C4D5E
Copyright (c) 2023 Northern Herald Limited
"""
EUROPRESSE = f"""\
The Northern Herald
Local, 14 November 2023 1342 words, p. 4

Also published in
13 November 2023 - The Northern Herald (web site)

Council votes to close island ferry

Ann Whitby

{BODY}

© 2023 Northern Herald Limited. All rights reserved.

Certificate issued on November 20, 2023 to UNIVERSITY-OF-NORTHMOOR for personal and temporary display purposes.

news·20231114·NH·1234567
"""
RETRIEVER = f"""\
Northmoor Library
Uttak 20.11.2023
1 papirartikkel

Nyhetsklipp:

> Council votes to close island ferry, The Northern Herald, 14.11.2023


Council votes to close island ferry
{"-" * 78}
The Northern Herald, 14.11.2023
ANN WHITBY
Side 4
Publisert på trykk.{" "}

{BODY}

© The Northern Herald

Les hele nyheten på https://archive.example/q1
{"=" * 78}
"""
COPIES = {
    "LexisNexis": LEXIS, "Nexis Uni": NEXIS_UNI, "ProQuest": PROQUEST, "EBSCO": EBSCO, "NewsBank": NEWSBANK,
    "Europresse": EUROPRESSE, "Retriever": RETRIEVER,
}  # fmt: skip


def _read(text: str, report: nf.Report | None = None) -> nf.Article:
    return nf.read(nf.Source.text(text), "text", {"language": "en"}, report=report)


@pytest.mark.cases("archive", COPIES)
def test_headline_author_date_paper_and_story_are_found(archive: str) -> None:
    article = _read(COPIES[archive])
    assert nf.plain(article.headline) == "Council votes to close island ferry"
    assert [byline.name.title() for byline in article.bylines] == ["Ann Whitby"]
    assert f"{article.published:%Y-%m-%d}" == "2023-11-14"
    assert [source.name for source in article.sources] == ["The Northern Herald"]
    assert story(article) == list(STORY)


@pytest.mark.cases(
    ("archive", "field", "value"),
    [
        ("LexisNexis", "dateline", nf.Dateline(place="NORTHMOOR", text="NORTHMOOR")),
        ("Nexis Uni", "dateline", nf.Dateline(place="NORTHMOOR", text="NORTHMOOR")),
        ("Nexis Uni", "subhead", "Islanders say pupils will suffer."),
        ("Nexis Uni", "keywords", ("FERRIES", "COUNTY GOVERNMENT")),
        ("ProQuest", "summary", "The council voted 31 to 22 for it."),
        ("ProQuest", "keywords", ("Ferries", "Local government")),
        (
            "ProQuest",
            "entities",
            tuple([nf.Concept(name=name, kind="organisation") for name in ("Northmoor Ferries", "Acme")]),
        ),
        ("ProQuest", "identifiers", (nf.Identifier(value="https://archive.example/2889012345", kind="url"),)),
        ("LexisNexis", "notes", (nf.EditorsNote(text="The vote was 30 to 22.", role="correction"),)),
        ("EBSCO", "keywords", ("FERRIES",)),
        ("Retriever", "identifiers", (nf.Identifier(value="https://archive.example/q1", kind="url"),)),
        ("Retriever", "rights", (nf.Rights(notice="© The Northern Herald"),)),
    ],
)
def test_what_else_it_says_of_the_story(archive: str, field: str, value: object) -> None:
    found = getattr(_read(COPIES[archive]), field)
    assert (nf.plain(found) if field in {"subhead", "summary"} else found) == value


@pytest.mark.cases("archive", COPIES)
def test_every_line_is_in_the_article_or_the_report(archive: str) -> None:
    report = nf.Report()
    article = _read(COPIES[archive], report)
    said = {word for remark in report.remarks for word in remark.message.split()}
    said.update(nf.write(article, "text").decode().split(), article.uri.split(":"))
    assert {
        word for word in COPIES[archive].split() if word.strip(";,.") not in {each.strip(";,.") for each in said}
    } == set()


GERMAN = """\
                               Dokument {0} von 2


                              Norder Zeitung

                          Dienstag 14. November 2023

{1}

AUTOR: Petra Kamin

RUBRIK: LOKALES; S. 12

LÄNGE: 233 Wörter

Der Stadtrat hat am Montag beschlossen, das alte Hallenbad abzureißen und an gleicher Stelle ein neues zu bauen.

SPRACHE: GERMAN; DEUTSCH

PUBLICATION-TYPE: Zeitung
"""
COVER = "\n\nDownload Request: Selected Items: 1-2\nTime Of Request: Friday, March 20, 2026\n\nSource: All News\n\n\n"
FACTIVA = """\
HD  {0}
BY  By Anna Wolska
WC  412 words
PD  18 November 2026
SN  The Baltic Courier

LP
Norwegian group Norvik opened its second Polish shipyard on Tuesday, creating 600 jobs in the port of Gdansk.

TD
The yard will build ferries with electric drives for lines in the Baltic Sea, chief executive Lars Moe said.

AN
Document BALCOU0020261118ebi0000{1}

"""
SEVERAL = {
    "cover": (COVER + GERMAN.format(1, "Ein neues Bad") + GERMAN.format(2, "Noch ein Bad"), ["Ein neues Bad", "Noch ein Bad"]),
    "end": (NEXIS_UNI + "\n\n" + NEXIS_UNI.replace("ferry", "train"), ["Council votes to close island ferry",
        "Council votes to close island train"]),
    "codes": (FACTIVA.format("Norvik opens", 1) + FACTIVA.format("Norvik closes", 2), ["Norvik opens", "Norvik closes"]),
    "footers": (EUROPRESSE + EUROPRESSE.replace("ferry", "train"), ["Council votes to close island ferry",
        "Council votes to close island train"]),
    "rows": (RETRIEVER + RETRIEVER.replace("ferry", "train"), ["Council votes to close island ferry",
        "Council votes to close island train"]),
}  # fmt: skip


SWEDISH = (
    """\
> Färjan går igen, Norra Posten, 2023-11-14 09:31

> Tåget går igen, Norra Posten, 2023-11-14


Färjan går igen
Norra Posten, 2023-11-14 09:31
Publicerat på webb.\x20

Färjan till öarna går igen från måndag, skriver hamnkontoret i ett meddelande till
dem som bor på öarna.

©Norra Posten<br>Alla artiklar är skyddade enligt upphovsrättslagen.

Se webartikeln på https://archive.example/s1
"""
    + "=" * 78
    + """

Tåget går igen
Norra Posten, 2023-11-14
Sektion: Resor
Sida 15
Publicerat i print.\x20

Tåget till kusten går igen från tisdag, skriver banverket i ett meddelande till dem som
bor vid kusten.

Bildtext: Tåget vid stationen i går, då de första resenärerna kom fram
till kusten.

©Norra Posten<br>Alla artiklar är skyddade enligt upphovsrättslagen.

Läs hela artikeln på https://archive.example/s2
"""
    + "=" * 78
    + "\n"
)


def test_retriever_of_sweden() -> None:
    ferry, train = nf.read_all(nf.Source.text(SWEDISH), "text", {"language": "sv"})
    assert [nf.plain(article.headline) for article in (ferry, train)] == ["Färjan går igen", "Tåget går igen"]
    assert [f"{each.published:%H:%M}" for each in (ferry, train)] == ["09:31", "00:00"]
    assert story(ferry) == [
        "Färjan till öarna går igen från måndag, skriver hamnkontoret i ett meddelande till dem som bor på öarna."
    ]
    shown = train.body[-1]
    assert isinstance(shown, nf.Media)
    assert nf.plain(shown.caption).endswith("resenärerna kom fram till kusten.")
    assert train.subjects == (nf.Concept(name="Resor", kind="section"),)


def test_a_story_above_one_of_retriever_is_not_lost() -> None:
    above = SWEDISH[SWEDISH.index("Färjan till") : SWEDISH.index("©")]
    told = SWEDISH[SWEDISH.index("Tåget går igen\nNorra") :]
    [article] = nf.read_all(nf.Source.text(f"Färjan går igen\n\n{above}\n{told}"), "text", {"language": "sv"})
    assert "Färjan till öarna går igen från måndag" in article.text
    assert "Tåget till kusten går igen från tisdag" in article.text


@pytest.mark.cases("parts", ["<p>{}</p>", "{}<br>"])
def test_copies_from_retriever_in_html(parts: str) -> None:
    page = "".join(map(parts.format, SWEDISH.replace("<br>", " ").split("\n")))
    stories = nf.read_all(f"<html><body>{page}</body></html>".encode(), "html")
    assert [nf.plain(each.headline) for each in stories] == ["Färjan går igen", "Tåget går igen"]


@pytest.mark.cases("kind", SEVERAL)
def test_several_copies_are_as_many_articles(kind: str) -> None:
    text, headlines = SEVERAL[kind]
    articles = list(nf.read_all(nf.Source.text(text), "text"))
    assert [nf.plain(article.headline) for article in articles] == headlines
    assert len({article.published for article in articles}) == 1
    with pytest.raises(nf.ReadError, match="several articles"):
        nf.read(nf.Source.text(text), "text")


def test_remarks_and_explanations_count_the_lines_of_the_whole_text() -> None:
    text, report = SEVERAL["cover"][0], nf.Report()
    list(nf.read_all(nf.Source.text(text), "text", report=report))
    lines = text.splitlines()
    left = [remark for remark in report.remarks if remark.message.startswith("left out: ")]
    assert len(left) > 10
    assert all(remark.line and remark.message[10:] in lines[remark.line - 1] for remark in left)
    told = nf.explain(nf.Source.text(text), "text").lines
    assert [(line.number, line.text) for line in told] == list(enumerate(lines, 1))


def test_what_marks_of_a_later_copy_leave_out_is_told_of_the_whole_text() -> None:
    told = f"# What it costs\n\n{STORY[0]}<script>x()</script> [So it says](https://acme.example/a), or [so](https://acme.example/b)."
    text, report = "\n\n".join([NEXIS_UNI.replace(BODY, f"{told}\n\n{STORY[1]}")] * 2), nf.Report()
    assert len(list(nf.read_all(nf.Source.text(text), "text", report=report))) == 2
    lines = text.splitlines()
    dropped = [remark.line for remark in report.remarks if "<script>" in remark.message]
    assert dropped == [number for number, line in enumerate(lines, 1) if "<script>" in line]


@pytest.mark.cases(
    "box",
    [
        "Length: 12 km\nType: circular\nLocation: Northmoor\nSource: county council",
        "Record: 10-3\nCompany: Acme\nSection: North\nPeople: 40",
    ],
)
def test_such_labels_in_a_box_of_facts_are_none_of_an_archive(box: str) -> None:
    text = f"A walk along the cliffs\n\n{STORY[0]}\n\n{box}\n\n{STORY[1]}\n"
    kept = nf.write(_read(text), "text", {"metadata": False}).decode()
    assert all(line.split(": ")[1] in kept for line in box.split("\n"))


def test_two_names_before_and_behind_a_comma_are_one_where_a_catalogue_has_them() -> None:
    authors = _read(PROQUEST.replace("Author: Whitby, Ann", "Author: Whitby, Ann; de Vries, Jan P.")).bylines
    assert [byline.name for byline in authors] == ["Ann Whitby", "Jan P. de Vries"]
    assert {byline.text for byline in authors} == {"Whitby, Ann; de Vries, Jan P."}


def test_what_is_said_twice_is_said_to_be_left_out_and_the_story_behind_its_label_is_not() -> None:
    text = (
        "LOAD-DATE: May 12, 2026\nTitle: Council votes to close ferry\nAuthor: Ann Whitby\nAuthor: Whitby, Ann\n"
        "Source: The Herald\nSource: The Herald\nFull text: The council voted on Monday, before the rain.\n"
    )
    report = nf.Report()
    article = nf.read(nf.Source.text(text), "text", {"language": "en"}, report=report)
    assert article.text == "The council voted on Monday, before the rain."
    assert [byline.name for byline in article.bylines] == ["Ann Whitby"]
    assert [(remark.line, remark.message) for remark in report.remarks if "Whitby" in remark.message] == [
        (4, "left out: Whitby, Ann")
    ]
    assert [remark.line for remark in report.remarks if remark.message == "left out: The Herald"] == [6]
    assert not any("council voted" in remark.message for remark in report.remarks)
