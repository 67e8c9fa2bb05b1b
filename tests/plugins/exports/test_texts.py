"""Exports in plain text, in the shapes and languages that press databases have them in."""

from __future__ import annotations

from textwrap import fill

import pytest

import newsformat as nf

from . import made


def wrapped(paragraphs: tuple[str, ...]) -> str:
    return "\n\n".join([fill(text, 78) for text in paragraphs])


LEXISNEXIS = f"""\



Download Request: Selected Items: 1-2
Time Of Request: Friday, March 20, 2018  16:51:31

Send To:
2152 311G
NORTHMOOR UNIVERSITY LIBRARY

Terms: (DATE(>=2009-12-01 and <=2010-05-11) and (ferry) and not
(TYPE(web)))


Source: The Northern Herald;The Baltic Cou...
Project ID: None



                               1 of 2 DOCUMENTS



                               The Northern Herald

                            January 11, 2010 Monday
                                   Edition 1;
                                    Scotland

Council votes to close island ferry in a decision that the islanders
call cruel and unnecessary

BYLINE: Ann Whitby

SECTION: FEATURES; Pg. 6

LENGTH: 677 words


{wrapped(made.FERRY[:2])}

LOAD-DATE: January 11, 2010

LANGUAGE: ENGLISH

GRAPHIC: The ferry at the old pier, seen from the hall of Northmoor on Monday
morning before the vote.

PUBLICATION-TYPE: Newspaper

JOURNAL-CODE: SUN


                    Copyright 2010 NORTHERN HERALD LTD
                              All Rights Reserved

                               2 of 2 DOCUMENTS



                                 Herald.example

                            January 11, 2010 Monday

Norvik opens yard

LENGTH: 355 words

{wrapped(made.YARD)}

LOAD-DATE: January 11, 2010

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper


                       Copyright 2010 Herald Unlimited
                              All Rights Reserved
"""
LEXISNEXIS_FRENCH = f"""                               Document 1 de 2


                              Le Courrier de Morlande

                              mardi 14 novembre 2023

Le bac vers les îles va fermer

AUTEUR: Anne Le Goff

RUBRIQUE: ÉCONOMIE; Pg. 4

LONGUEUR: 233 mots

ENCART: Les élus ont voté lundi.

{wrapped(made.BAC)}

DATE-CHARGEMENT: 15 novembre 2023

LANGUE: FRENCH; FRANÇAIS

TYPE-PUBLICATION: Journal

SUJET: TRANSPORTS (90%); ÎLES (80%)


                     Copyright 2023 Courrier de Morlande
                             Tous droits réservés

                               Document 2 de 2


                              La Voix du Port

                              15 novembre 2023

Les élus ferment le bac

LONGUEUR: 133 mots

{wrapped(made.BAC)}

DATE-CHARGEMENT: 16 novembre 2023

LANGUE: FRENCH; FRANÇAIS

TYPE-PUBLICATION: Journal
"""
NEXIS_GERMAN = f"""Ein neues Bad für Norden; Stadtrat beschließt Abriss
Norder Zeitung
Dienstag 14. November 2023

Copyright 2023 Norder Zeitung GmbH Alle Rechte vorbehalten

Section: LOKALES; S. 12; Ausg. 46
Length: 233 Wörter
Byline: Petra Kamin
Highlight: Das Land zahlt die Hälfte.
Body

{made.BAD[0]}
{made.BAD[1]}

Classification

Language: GERMAN; Deutsch

Publication-Type: Zeitung

Journal Code: nz

Load-Date: November 14, 2023

End of Document

Noch ein Bad
Norder Online
Mittwoch 15. November 2023 6:01 PM GMT+1

Copyright 2023 Norder Online

Length: 112 Wörter
Body

{made.BAD[0]}

Classification

Language: GERMAN; Deutsch

Publication-Type: Web-Publikation

Load-Date: November 15, 2023

End of Document
"""
PROQUEST_SPANISH = f"""____________________________________________________________

Documento 1 de 2

El barco a las islas deja de navegar

Autor: Ruiz, Ana

Información de publicación: El Diario de Monteagua ; Monteagua [Monteagua]. 14 Nov 2023: 4.

Enlace de documentos de ProQuest

Resumen: El consejo votó 31 a 22.

Texto completo: {made.BARCO[0]}

{made.BARCO[1]}

Materia: Transportes; Islas;

Lugar: Monteagua

Título: El barco a las islas deja de navegar

Título de publicación: El Diario de Monteagua

Primera página: 4

Año de publicación: 2023

Fecha de publicación: Nov 14, 2023

Sección: Local

Tipo de fuente: Periódicos

Idioma de la publicación: Español

ID del documento de ProQuest: 2889012399

URL del documento: https://www.proquest.example/docview/2889012399

Copyright: Copyright El Diario de Monteagua Nov 14, 2023

____________________________________________________________

Documento 2 de 2

Otro barco

Texto completo: {made.BARCO[0]}

Título de publicación: El Diario de Monteagua

Fecha de publicación: Nov 15, 2023

Tipo de fuente: Periódicos

Idioma de la publicación: Español

ID del documento de ProQuest: 2889012400

____________________________________________________________
"""
FACTIVA_SPANISH = f"""El barco a las islas deja de navegar

Ana Ruiz
233 palabras
14 noviembre 2023
El Diario de Monteagua
DIAMON
4
Español
(c) 2023 El Diario de Monteagua

{made.BARCO[0]}

{made.BARCO[1]}

Documento DIAMON0020231114ebbe00001

Economía
Otro barco
112 palabras
15 noviembre 2023
07:30
Agencia Mar
AGEMAR
Español
Copyright 2023. Agencia Mar. Todos los derechos reservados.

{made.BARCO[0]}

Documento AGEMAR0020231115ebbf00001

"""
FACTIVA_CHINESE = """渡轮停航
王明
233 字
2023 年 11 月 14 日
北海日报
BEIHAI
简体中文
(c) 2023 北海日报

北海市议会周一投票决定关闭通往外岛的渡轮航线，岛上居民称这一决定十分残酷，并表示将继续抗议。

议员们在四个多小时的辩论之后以三十一票对二十二票通过了这一决定，渡轮将于年底停航。

文档 BEIHAI0020231114ebbe00001
"""
EBSCO = f"""Record: 1
Title:
Council votes to close island ferry.
Authors:
WHITBY, ANN
Source:
Northern Herald, The (Northmoor). 11/14/2023, p14.
Document Type:
Article
Subject Terms:
*FERRIES
*LOCAL government
Geographic Terms:
NORTHMOOR
Abstract:
The council voted 31 to 22 for it.
Full Text Word Count:
412
ISSN:
1234-5678
Accession Number:
8Q3987654321
Persistent link to this record (Permalink):
https://search.ebscohost.example/login.aspx?AN=8Q3987654321
Database:
Newspaper Source
Full Text:

{made.FERRY[0]}

{made.FERRY[1]}

Copyright of Northern Herald is the property of Northern Herald and its content may not be copied.

Record: 2
Title:
Norvik opens yard.
Source:
Baltic Courier, The. 11/15/2023.
Document Type:
Article
Full Text Word Count:
112
Accession Number:
8Q3987654322
Full Text:

{made.YARD[0]}

{made.YARD[1]}
"""
NEWSBANK = f"""Council votes to close island ferry

The Northern Herald (Northmoor)
November 14, 2023
Section: Local
Page: 1A
Author: Ann Whitby
Dateline: NORTHMOOR

{made.FERRY[0]}

{made.FERRY[1]}

Record Number: 1A2B3C4D5E6F
Copyright (c) 2023 Northern Herald Limited

Norvik opens yard

The Baltic Courier
November 15, 2023
Section: Business
Page: 4

{made.YARD[0]}

{made.YARD[1]}

Record Number: 2A2B3C4D5E6F
Copyright (c) 2023 Baltic Courier
"""
GALE = f"""Title: Council votes to close island ferry
Author(s): Ann Whitby
Source: The Northern Herald. (Nov. 14, 2023): News: p4.
Document Type: Article
Length: 412 words

Full Text:

{made.FERRY[0]}

{made.FERRY[1]}

Copyright: COPYRIGHT 2023 Northern Herald Limited

Gale Document Number: GALE|A123456789

Title: Norvik opens yard
Source: The Baltic Courier. (Nov. 15, 2023)
Document Type: Article

Full Text:

{made.YARD[0]}

{made.YARD[1]}

Gale Document Number: GALE|A123456790
"""
GENIOS = f"""Quelle:          Norder Zeitung vom 14.11.2023, Nr. 265, S. 12
Ressort:         Lokales
Rubrik:          Stadtrat
Autor:           Petra Kamin
Dokumentnummer:  NZ-2023-11-14-0012

Ein neues Bad für Norden

Stadtrat beschließt den Abriss des alten

{made.BAD[0]}

{made.BAD[1]}

Dauerhafte Adresse des Dokuments:
https://www.wiso-net.example/document/NZ__0012

Alle Rechte vorbehalten: (c) Norder Zeitung GmbH

© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH

Quelle:          Norder Zeitung vom 15.11.2023, Nr. 266, S. 3
Ressort:         Lokales
Dokumentnummer:  NZ-2023-11-15-0003

Noch ein Bad

{made.BAD[0]}

Dauerhafte Adresse des Dokuments:
https://www.wiso-net.example/document/NZ__0003

© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH
"""

EXPORTS = {
    "LexisNexis": LEXISNEXIS, "LexisNexis, French": LEXISNEXIS_FRENCH, "Nexis Uni, German": NEXIS_GERMAN,
    "ProQuest, Spanish": PROQUEST_SPANISH, "Factiva, Spanish": FACTIVA_SPANISH, "Factiva, Chinese": FACTIVA_CHINESE,
    "EBSCO": EBSCO, "NewsBank": NEWSBANK, "Gale": GALE, "GENIOS": GENIOS,
}  # fmt: skip
FERRY, YARD, BAC, BAD, BARCO = made.FERRY[:2], made.YARD, made.BAC, made.BAD, made.BARCO
# Of each story: headline, paper, date, language, who signs, section, number, text.
STORIES: dict[str, list[tuple[str, str, str, str, str, str, str, tuple[str, ...]]]] = {
    "LexisNexis": [
        ("Council votes to close island ferry in a decision that the islanders call cruel and unnecessary",
         "The Northern Herald", "2010-01-11 00:00", "en", "Ann Whitby", "FEATURES", "", FERRY),
        ("Norvik opens yard", "Herald.example", "2010-01-11 00:00", "en", "", "", "", YARD),
    ],
    "LexisNexis, French": [
        ("Le bac vers les îles va fermer", "Le Courrier de Morlande", "2023-11-14 00:00", "fr", "Anne Le Goff", "ÉCONOMIE", "", BAC),
        ("Les élus ferment le bac", "La Voix du Port", "2023-11-15 00:00", "fr", "", "", "", BAC),
    ],
    "Nexis Uni, German": [
        ("Ein neues Bad für Norden; Stadtrat beschließt Abriss", "Norder Zeitung", "2023-11-14 00:00", "de", "Petra Kamin",
         "LOKALES", "", BAD),
        ("Noch ein Bad", "Norder Online", "2023-11-15 18:01", "de", "", "", "", BAD[:1]),
    ],
    "ProQuest, Spanish": [
        ("El barco a las islas deja de navegar", "El Diario de Monteagua", "2023-11-14 00:00", "es", "Ana Ruiz", "Local",
         "proquest:2889012399", BARCO),
        ("Otro barco", "El Diario de Monteagua", "2023-11-15 00:00", "es", "", "", "proquest:2889012400", BARCO[:1]),
    ],
    "Factiva, Spanish": [
        ("El barco a las islas deja de navegar", "El Diario de Monteagua", "2023-11-14 00:00", "es", "Ana Ruiz", "",
         "factiva:DIAMON0020231114ebbe00001", BARCO),
        ("Otro barco", "Agencia Mar", "2023-11-15 07:30", "es", "", "Economía", "factiva:AGEMAR0020231115ebbf00001", BARCO[:1]),
    ],
    "Factiva, Chinese": [
        ("渡轮停航", "北海日报", "2023-11-14 00:00", "zh", "王明", "", "factiva:BEIHAI0020231114ebbe00001", (
            "北海市议会周一投票决定关闭通往外岛的渡轮航线，岛上居民称这一决定十分残酷，并表示将继续抗议。",
            "议员们在四个多小时的辩论之后以三十一票对二十二票通过了这一决定，渡轮将于年底停航。",
        )),
    ],
    "EBSCO": [
        ("Council votes to close island ferry.", "Northern Herald, The (Northmoor)", "2023-11-14 00:00", "en", "ANN WHITBY", "",
         "ebsco:8Q3987654321", FERRY),
        ("Norvik opens yard.", "Baltic Courier, The", "2023-11-15 00:00", "en", "", "", "ebsco:8Q3987654322", YARD),
    ],
    "NewsBank": [
        ("Council votes to close island ferry", "The Northern Herald (Northmoor)", "2023-11-14 00:00", "en", "Ann Whitby",
         "Local", "newsbank:1A2B3C4D5E6F", FERRY),
        ("Norvik opens yard", "The Baltic Courier", "2023-11-15 00:00", "en", "", "Business", "newsbank:2A2B3C4D5E6F", YARD),
    ],
    "Gale": [
        ("Council votes to close island ferry", "The Northern Herald", "2023-11-14 00:00", "en", "Ann Whitby", "",
         "gale:GALE|A123456789", FERRY),
        ("Norvik opens yard", "The Baltic Courier", "2023-11-15 00:00", "en", "", "", "gale:GALE|A123456790", YARD),
    ],
    "GENIOS": [
        ("Ein neues Bad für Norden", "Norder Zeitung", "2023-11-14 00:00", "de", "Petra Kamin", "Lokales; Stadtrat",
         "genios:NZ-2023-11-14-0012", BAD),
        ("Noch ein Bad", "Norder Zeitung", "2023-11-15 00:00", "de", "", "Lokales", "genios:NZ-2023-11-15-0003", BAD[:1]),
    ],
}  # fmt: skip


def read(archive: str, report: nf.Report | None = None) -> list[nf.Article]:
    return [*nf.read_all(nf.Source.text(EXPORTS[archive]), "text", report=report)]


@pytest.mark.cases("archive", EXPORTS)
def test_stories_and_their_fields(archive: str) -> None:
    found = [
        (
            nf.plain(article.headline),
            "; ".join([source.name for source in article.sources]),
            f"{article.published:%Y-%m-%d %H:%M}",
            article.language,
            "; ".join([byline.name for byline in article.bylines]),
            "; ".join([subject.name for subject in article.subjects if subject.kind == "section"]),
            article.uri,
            tuple([nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)]),
        )
        for article in read(archive)
    ]
    assert found == STORIES[archive]


@pytest.mark.cases("archive", EXPORTS)
def test_every_word_is_in_an_article_or_the_report(archive: str) -> None:
    report = nf.Report()
    written = [nf.write(article, "json").decode() for article in read(archive, report)]
    told = " ".join([*written, *[remark.message for remark in report.remarks]])
    assert [word for word in EXPORTS[archive].split() if word.strip(";,.:()*") not in told] == []


@pytest.mark.cases(
    ("archive", "field", "value"),
    [
        ("LexisNexis, French", "subhead", "Les élus ont voté lundi."),
        ("LexisNexis, French", "keywords", ("TRANSPORTS", "ÎLES")),
        ("Nexis Uni, German", "subhead", "Das Land zahlt die Hälfte."),
        ("ProQuest, Spanish", "summary", "El consejo votó 31 a 22."),
        ("ProQuest, Spanish", "entities", (nf.Concept(name="Monteagua", kind="place"),)),
        ("EBSCO", "keywords", ("FERRIES", "LOCAL government")),
        ("GENIOS", "subhead", "Stadtrat beschließt den Abriss des alten"),
        ("GENIOS", "identifiers", (nf.Identifier(value="https://www.wiso-net.example/document/NZ__0012", kind="url"),)),
    ],
)
def test_what_else_is_said(archive: str, field: str, value: object) -> None:
    found = getattr(read(archive)[0], field)
    assert (nf.plain(found) if field in {"subhead", "summary"} else found) == value


def test_captions_that_are_wrapped_are_one() -> None:
    assert read("LexisNexis")[0].body[-1] == nf.Media(
        caption="The ferry at the old pier, seen from the hall of Northmoor on Monday morning before the vote."
    )


FACTIVA_FOOT = """\
Norvik opens yard

Baltic Mail, 15 November 2023, 98 words, Anna Wolska, (English)

The yard will build ferries with electric drives for lines in the Baltic Sea....

Council votes to close island ferry

Ann Whitby

233 words

14 November 2023

The Northern Herald

NORHER

English

(c) 2023 Northern Herald Limited

{0}

3089611

Northern Herald Druck und Verlag GmbH

文件 NORHER0020231114ebbe00001
"""


def test_what_factiva_only_lists_and_who_published_is_no_story() -> None:
    text = FACTIVA_FOOT.format(FERRY[0])
    [article] = nf.read_all(nf.Source.text(text), "text")
    assert nf.plain(article.headline) == "Council votes to close island ferry"
    assert [byline.name for byline in article.bylines] == ["Ann Whitby"]
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == [FERRY[0]]


NEXIS = f"""\
Council votes to close island ferry
The Northern Herald
November 14, 2023 Tuesday
Correction Appended

Copyright 2023 Northern Herald Limited All Rights Reserved

Section: NEWS; Pg. 3; TRANSPORT
Length: 233 words
Dateline: NORTHMOOR, Nov. 13
Body

ABSTRACT

The council voted for it.

FULL TEXT

{FERRY[0]}

{FERRY[1]}

http://www.herald.example/2023/11/14

Correction

An earlier version of this article misstated the day of the vote.

It also gave a wrong number.

Graphic

PHOTOS: The ferry at the pier.

The hall.

Classification

Subject: FERRIES (91%); COUNTY GOVERNMENT (78%);
LOCAL POLITICS (60%)

Load-Date: November 15, 2023

End of Document
"""


def test_what_nexis_has_around_a_story() -> None:
    article = nf.read(nf.Source.text(NEXIS), "text")
    assert nf.plain(article.headline) == "Council votes to close island ferry"
    assert f"{article.published:%Y-%m-%d}" == "2023-11-14"
    assert article.dateline == nf.Dateline(place="NORTHMOOR", date="Nov. 13", text="NORTHMOOR, Nov. 13")
    assert nf.plain(article.summary) == "The council voted for it."
    assert article.keywords == ("FERRIES", "COUNTY GOVERNMENT", "LOCAL POLITICS")
    assert article.identifiers == (nf.Identifier(value="http://www.herald.example/2023/11/14", kind="url"),)
    assert [(note.role, note.text) for note in article.notes] == [
        ("correction", "An earlier version of this article misstated the day of the vote."),
        ("correction", "It also gave a wrong number."),
    ]
    assert article.body == (
        *map(nf.Paragraph, FERRY), nf.Media(caption="PHOTOS: The ferry at the pier."), nf.Media(caption="The hall."),
    )  # fmt: skip


SIGNED = """Page 1 of 2

Council votes to close island ferry

The Northern Herald
March 4, 2025 Tuesday

Section: NEWS; Pg. 4
Length: 52 words
Byline: {}

Body

The council voted on Monday to close the ferry to the island after two groundings in the winter.

Load-Date: March 4, 2025

End of Document
"""


@pytest.mark.cases(
    ("printed", "names"),
    [
        ("Ann Whitby, Bo Lee", ["Ann Whitby", "Bo Lee"]),
        ("Ann Whitby; Bo Lee", ["Ann Whitby", "Bo Lee"]),
        ("Whitby, Ann; Lee, Bo", ["Ann Whitby", "Bo Lee"]),
        ("Whitby, Ann Mary", ["Ann Mary Whitby"]),
        ("van der Meer, Jan Piet", ["Jan Piet van der Meer"]),
        ("Ann Whitby; Staff Writer", ["Ann Whitby"]),
    ],
)
def test_names_in_the_field_of_a_byline(printed: str, names: list[str]) -> None:
    article = nf.read(SIGNED.format(printed).encode(), "text")
    assert [byline.name for byline in article.bylines] == names


def test_the_number_of_a_printed_page_is_no_headline() -> None:
    report = nf.Report()
    article = nf.read(SIGNED.format("Ann Whitby").encode(), "text", report=report)
    assert nf.plain(article.headline) == "Council votes to close island ferry"
    assert "1: left out: Page 1 of 2" in map(str, report.remarks)


CITED = 'Whitby, Ann. "Council votes to close island ferry." The Northern Herald, 14 Nov. 2023. Accessed 5 Dec. 2023.'


def test_how_gale_cites_a_story_is_none_of_it() -> None:
    cited = f"Source Citation (MLA 9th Edition)\n{CITED}\nGale Document Number: GALE|A123456789"
    report = nf.Report()
    text = GALE.replace("Gale Document Number: GALE|A123456789", cited)
    first, second = nf.read_all(nf.Source.text(text), "text", report=report)
    assert (first.text, second.text) == ("\n\n".join(made.FERRY[:2]), "\n\n".join(made.YARD))
    assert first.uri == "gale:GALE|A123456789"
    assert f"left out: {CITED}" in [remark.message for remark in report.remarks]


def test_a_bibliography_behind_the_last_story_of_proquest_is_none_of_it() -> None:
    archive = "ProQuest, Spanish"
    bibliography = f"{'_' * 60}\n\nBibliography\n\nCitation style: MLA 9th\n\n{CITED}\n"
    report = nf.Report()
    found = [*nf.read_all(nf.Source.text(f"{EXPORTS[archive]}\n\n{bibliography}"), "text", report=report)]
    assert found == read(archive)
    assert CITED in " ".join([remark.message for remark in report.remarks])


def test_fields_of_newsbank_may_share_a_line() -> None:
    fields = "Author/Byline: Ann Whitby | Section: Local | Edition: Final | Page: 1A"
    text = NEWSBANK.replace("Section: Local\nPage: 1A\nAuthor: Ann Whitby", fields)
    report = nf.Report()
    first, second = nf.read_all(
        nf.Source.text(text.replace("Page: 4", "Column: Quays | Page: 4")), "text", report=report
    )
    assert [byline.name for byline in first.bylines] == ["Ann Whitby"]
    assert [subject.name for subject in first.subjects] == ["Local"]
    told = [remark.message for remark in report.remarks]
    assert {"left out: Edition: Final", "left out: Page: 1A", "left out: Column: Quays", "left out: Page: 4"} <= {*told}
    assert second.text == "\n\n".join(made.YARD)
