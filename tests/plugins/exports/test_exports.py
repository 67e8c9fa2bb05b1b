"""Exports of press databases: many stories in one document, of whatever format, are as many articles."""

from __future__ import annotations

from time import process_time
from typing import Any

import pytest

import newsformat as nf

from ..archives import zipped
from . import made


KINDS = ("docx", "odt", "rtf", "html", "text")


def read(export: Any, kind: str, report: nf.Report | None = None) -> list[nf.Article]:
    return [*nf.read_all(nf.Source(getattr(made, kind)(export)), kind, report=report)]


def story(article: nf.Article) -> list[str]:
    return [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)]


def said(article: nf.Article) -> dict[str, Any]:
    """Return what is said of the story, in short."""
    return {
        "headline": nf.plain(article.headline),
        "by": [byline.name for byline in article.bylines],
        "paper": [source.name for source in article.sources],
        "section": [subject.name for subject in article.subjects if subject.kind == "section"],
        "date": f"{article.published:%Y-%m-%d %H:%M}",
        "ids": [*filter(None, [article.uri]), *[identifier.value for identifier in article.identifiers]],
        "rights": [rights.notice for rights in article.rights],
        "language": article.language,
    }


def of(headline: str, paper: str, date: str, language: str = "en", **others: list[str]) -> dict[str, Any]:
    known = {"by": [], "section": [], "ids": [], "rights": []}
    return {"headline": headline, "paper": [paper], "date": date, "language": language} | known | others


FERRY, YARD = "Council votes to close island ferry", "Norvik opens yard"
EXPECTED = {
    "nexis": [
        of(FERRY, "The Northern Herald", "2023-11-14 00:00", by=["Ann Whitby", "Bo Lee"], section=["NEWS"],
           rights=["Copyright 2023 Northern Herald Limited All Rights Reserved"]),
        of(YARD, "The Baltic Courier", "2023-11-15 03:00", rights=["Copyright 2023 Baltic Courier All Rights Reserved"]),
    ],
    "factiva": [
        of(YARD, "The Baltic Courier", "2023-11-15 10:30", by=["Anna Wolska"], section=["Business"],
           ids=["factiva:BALCOU0020231115ebbf00001"], rights=["(c) 2023 Baltic Courier"]),
        of(YARD, "The Baltic Courier", "2023-11-15 10:30", ids=["factiva:BALCOU0020231115ebbf00002"],
           rights=["(c) 2023 Baltic Courier"]),
    ],
    "factiva plain": [
        of(FERRY, "The Northern Herald", "2023-11-14 10:30", by=["Ann Whitby"], ids=["factiva:NORHER0020231114ebbe00001"],
           rights=["(c) 2023 Northern Herald Limited"]),
        of(YARD, "The Baltic Courier", "2023-11-15 00:00", by=["Anna Wolska"], section=["Business"],
           ids=["factiva:BALCOU0020231115ebbf00001"], rights=["Copyright 2023. Baltic Courier."]),
    ],
    "proquest": [
        of(FERRY, "The Northern Herald", "2023-11-14 00:00", by=["Ann Whitby"], section=["Local"],
           ids=["proquest:2889012345", "https://www.proquest.example/docview/2889012345"],
           rights=["Copyright Northern Herald Limited Nov 14, 2023"]),
        of(YARD, "The Baltic Courier", "2023-11-15 00:00", by=["Anna Wolska"], ids=["proquest:2889012346"]),
    ],
    "europresse": [
        of("Le bac vers les îles va fermer", "Le Courrier de Morlande", "2023-11-14 00:00", "fr", by=["Anne Le Goff"],
           section=["Économie"], ids=["europresse:news·20231114·MO·1234567"],
           rights=["© 2023 Courrier de Morlande. Tous droits réservés."]),
        of("Les élus ferment le bac", "La Voix du Port", "2023-11-15 10:21", "fr", rights=["© 2023 La Voix du Port. Tous droits réservés."],
           ids=["europresse:news·20231115·VP·7654321"]),
    ],
    "genios": [
        of("Ein neues Bad für Norden", "Norder Zeitung", "2023-11-14 00:00", "de", by=["Petra Kamin"], section=["Lokales"],
           ids=["genios:NZ-2023-11-14-0012", "https://www.wiso-net.example/document/NZ__0012"],
           rights=["Alle Rechte vorbehalten: (c) Norder Zeitung GmbH"]),
        of("Noch ein Bad", "Norder Zeitung", "2023-11-15 00:00", "de", section=["Lokales"],
           ids=["genios:NZ-2023-11-15-0003", "https://www.wiso-net.example/document/NZ__0003"],
           rights=["Alle Rechte vorbehalten: (c) Norder Zeitung GmbH"]),
    ],
}  # fmt: skip
STORIES = {
    "nexis": [made.FERRY, made.YARD],
    "factiva": [made.YARD, made.YARD],
    "factiva plain": [made.FERRY, made.YARD],
    "proquest": [made.FERRY, made.YARD],
    "europresse": [made.BAC, made.BAC],
    "genios": [made.BAD, made.BAD],
}


@pytest.mark.cases("kind", KINDS)
@pytest.mark.cases("archive", EXPECTED)
def test_every_story_is_an_article_with_the_fields_of_the_archive(archive: str, kind: str) -> None:
    articles = read(made.EXPORTS[archive], kind)
    assert [said(article) for article in articles] == EXPECTED[archive]
    assert [story(article) for article in articles] == [list(told) for told in STORIES[archive]]


@pytest.mark.cases("kind", KINDS)
@pytest.mark.cases("archive", EXPECTED)
def test_every_word_is_in_an_article_or_the_report(archive: str, kind: str) -> None:
    report = nf.Report()
    written = [nf.write(article, "json").decode() for article in read(made.EXPORTS[archive], kind, report)]
    told = " ".join([*written, *[remark.message for remark in report.remarks], *[loss.why for loss in report.losses]])
    export = [
        part if isinstance(part, str) else " ".join([" ".join(row) for row in part]) for part in made.EXPORTS[archive]
    ]
    assert [word for word in " ".join(export).split() if word.strip(";,.:()|") not in told] == []


@pytest.mark.cases("archive", EXPECTED)
def test_what_a_field_says_is_not_told_as_left_out(archive: str) -> None:
    report = nf.Report()
    read(made.EXPORTS[archive], "docx", report)
    assert [remark for remark in report.remarks if remark.message.startswith("left out of story")] == []


@pytest.mark.cases(("kind", "tab"), [("docx", "</w:t><w:tab/><w:t>"), ("odt", "<text:tab/>"), ("rtf", "\\tab ")])
def test_codes_of_factiva_before_a_tab(kind: str, tab: str) -> None:
    paragraphs = [
        part if isinstance(part, str) else [f"{code}TAB{value}" for code, value in part] for part in made.FACTIVA
    ]
    lines = [line for part in paragraphs for line in ([part] if isinstance(part, str) else part)]
    at = next(number for number, line in enumerate(lines) if line.startswith("TD"))
    lines.insert(at + 1, "IN the harbour nothing has changed.")
    document = getattr(made, kind)(lines)
    if kind == "docx":
        files = {name: content.replace(b"TAB", tab.encode()) for name, content in made.parts(document).items()}
        document = zipped(files)
    articles = [*nf.read_all(nf.Source(document.replace(b"TAB", tab.encode())), kind)]
    assert [said(article) for article in articles] == EXPECTED["factiva"]
    assert [story(article) for article in articles] == [
        [*made.YARD, "IN the harbour nothing has changed."],
        [*made.YARD],
    ]


def test_what_else_nexis_says() -> None:
    article = read(made.NEXIS, "docx")[0]
    assert article.dateline == nf.Dateline(place="NORTHMOOR", text="NORTHMOOR")
    assert nf.plain(article.subhead) == "Islanders say pupils will suffer."
    assert article.keywords == ("FERRIES", "COUNTY GOVERNMENT")
    assert [(entity.name, entity.kind) for entity in article.entities] == [
        ("NORTHMOOR FERRIES LTD", "organisation"), ("NORTHMOOR", "place"), ("ELLA HART", "person"),
    ]  # fmt: skip
    assert article.body[-1] == nf.Media(caption="The ferry at the old pier.")


def test_codes_of_factiva_are_those_of_concepts() -> None:
    article = read(made.FACTIVA, "rtf")[0]
    assert [(subject.scheme, subject.code, subject.name) for subject in article.subjects if subject.code] == [
        ("factiva-industry", "i3652", "Shipbuilding"),
        ("factiva-industry", "iindstrls", "Industrial Goods"),
        ("factiva", "c24", "Capacity/Facilities"),
        ("factiva", "ccat", "Corporate/Industrial News"),
    ]
    assert [(entity.kind, entity.code, entity.name) for entity in article.entities] == [
        ("organisation", "norvik", "Norvik AS"), ("place", "pol", "Poland"), ("place", "gdank", "Gdansk"),
    ]  # fmt: skip


@pytest.mark.cases("end", ["\n", "\r\n"])
@pytest.mark.cases("archive", ["nexis", "factiva", "factiva plain", "proquest", "europresse"])
def test_text_whose_paragraphs_no_blank_line_parts(archive: str, end: str) -> None:
    lines = made.text(made.EXPORTS[archive]).decode().replace("\n\n", "\n").replace("\n", end)
    articles = [*nf.read_all(nf.Source(lines.encode()), "text")]
    assert [said(article) for article in articles] == EXPECTED[archive]
    assert [story(article) for article in articles] == [list(told) for told in STORIES[archive]]


# Pages ------------------------------------------------------------------------

FACTIVA_PAGE = f"""<html><head><title>Factiva</title></head><body>
<div class="article enArticle"><p>&nbsp;</p><div id="hd"><span class="enHeadline"><b>{FERRY}</b></span></div>
<div class="author">Ann Whitby</div><div>233 words</div><div>14 November 2023</div><div>10:30</div>
<div>The Northern Herald</div><div>NORHER</div><div>English</div><div>(c) 2023 Northern Herald Limited</div>
<p class="articleParagraph enarticleParagraph">{made.FERRY[0].replace("Monday", "<b>Monday</b>")}</p>
<p class="articleParagraph enarticleParagraph">{made.FERRY[1]}</p><p>Document NORHER0020231114ebbe00001</p></div>
<div class="article deArticle"><table>
<tr><td class="index"><b>HD</b></td><td><div id="hd"><span class="deHeadline"><b>Ein neues Bad</b></span></div></td></tr>
<tr><td class="index"><b>WC</b></td><td>112 W&ouml;rter</td></tr><tr><td><b>PD</b></td><td>14 November 2023</td></tr>
<tr><td><b>SN</b></td><td>Norder Zeitung</td></tr><tr><td><b>LA</b></td><td>Deutsch</td></tr>
<tr><td><b>LP</b></td><td><p class="articleParagraph dearticleParagraph">{made.BAD[0]}</p></td></tr>
<tr><td><b>TD</b></td><td><p class="articleParagraph dearticleParagraph">{made.BAD[1]}</p><p>{made.BAD[0]}</p></td></tr>
<tr><td><b>AN</b></td><td>Dokument NORDZE0020231114ebbe00002</td></tr></table></div></body></html>"""
EUROPRESSE_PAGE = f"""<html><body><article><header>
<div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Courrier de Morlande <br/></span></div>
<div><span class="DocHeader">Économie, mardi 14 novembre 2023 <span>1342 mots</span>, p. 4</span></div>
<div class="docOcurrContainer"><div>Aussi paru dans</div><div>13 novembre 2023 - Le Courrier (site web)</div></div>
<div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">Le bac vers les îles va fermer</p>
<p class="sm-margin-bottomNews">Anne Le Goff</p></div></header>
<section><div class="DocText clearfix"><div><p>{made.BAC[0]}</p><p>{made.BAC[1]}</p></div></div></section>
<footer><div>© 2023 Courrier de Morlande. Tous droits réservés.</div>
<div class="publiC-lblNodoc">news·20231114·MO·1234567</div></footer></article>
<article><header><div><span class="DocPublicationName">La Voix du Port</span></div>
<div><span class="DocHeader">15 novembre 2023</span></div>
<div class="titreArticle"><p class="titreArticleVisu">Les élus ferment le bac</p></div></header>
<section><div class="DocText"><p>{made.BAC[0]}</p></div></section>
<footer><div class="publiC-lblNodoc">news·20231115·VP·7654321</div></footer></article></body></html>"""


def test_a_page_of_factiva() -> None:
    first, second = nf.read_all(nf.Source.text(FACTIVA_PAGE), "html")
    assert said(first) == EXPECTED["factiva plain"][0]
    assert story(first) == list(made.FERRY[:2])
    assert nf.Text("Monday", [nf.Style.STRONG]) in first.body[0].content  # type: ignore[union-attr]
    assert said(second) == of("Ein neues Bad", "Norder Zeitung", "2023-11-14 00:00", "de",
                              ids=["factiva:NORDZE0020231114ebbe00002"])  # fmt: skip
    assert story(second) == [*made.BAD, made.BAD[0]]


def test_a_page_of_europresse() -> None:
    first, second = nf.read_all(nf.Source.text(EUROPRESSE_PAGE), "html")
    assert said(first) == EXPECTED["europresse"][0]
    assert story(first) == list(made.BAC)
    assert (nf.plain(second.headline), story(second)) == ("Les élus ferment le bac", [made.BAC[0]])


def test_a_page_that_only_speaks_of_databases_is_one_article() -> None:
    page = f"<html><body><article><h1>Where to find old papers</h1><p>{made.FERRY[0]} ProQuest has it.</p></article></body></html>"
    [article] = nf.read_all(nf.Source.text(page), "html")
    assert nf.plain(article.headline) == "Where to find old papers"


# What may go wrong ------------------------------------------------------------------


def test_headlines_of_nexis_lead_to_their_number() -> None:
    href = "https://advance.lexis.example/api/document?id=urn:contentItem:69B3-XYZ1-JCF1-W0CV-00000-00"
    page = made.html(made.NEXIS).decode().replace(
        f"<p>{FERRY}</p><p>The", f'<p><a href="{href}">{FERRY}</a></p><p>The'
    )  # fmt: skip
    article = next(iter(nf.read_all(nf.Source.text(page), "html")))
    assert article.uri == "urn:contentItem:69B3-XYZ1-JCF1-W0CV-00000-00"
    assert article.identifiers == (nf.Identifier(value=href, kind="url"),)


@pytest.mark.cases("kind", KINDS)
def test_a_document_that_is_no_export_is_one_article(kind: str) -> None:
    copy = ["Council closes ferry", *made.FERRY, "Length: 12 km", "Copyright 2023 Northern Herald"]
    [article] = read(copy, kind)
    assert made.FERRY[0] in story(article)


@pytest.mark.cases("kind", KINDS)
@pytest.mark.cases("headline", ["11.18.19", "Column: The ferry is late", "Norvik: yards in numbers"])
def test_the_headline_is_what_the_archive_has_as_such(headline: str, kind: str) -> None:
    assert nf.plain(read([headline, *made.NEXIS[13:]], kind)[0].headline) == headline


@pytest.mark.cases("kind", ["docx", "odt", "rtf", "html"])
def test_items_that_are_typed_keep_their_numbers(kind: str) -> None:
    told = [f"{made.YARD[1]} It is the ship number {number} of as many." for number in range(20)]
    items = [f"{number}. {text}" for number, text in enumerate(made.FERRY, 1)]
    export = [*made.NEXIS[12:22], "Body", *told, *items, "Load-Date: November 15, 2023", "End of Document"]
    assert story(read(export, kind)[0]) == [*told, *items]


@pytest.mark.cases("kind", KINDS)
@pytest.mark.cases("archive", ["nexis", "factiva plain"])
def test_a_story_that_is_cut_off_is_one(archive: str, kind: str) -> None:
    last = max(number for number, part in enumerate(made.EXPORTS[archive]) if part == made.YARD[-1])
    report = nf.Report()
    articles = read(made.EXPORTS[archive][: last + 1], kind, report)
    assert [nf.plain(article.headline) for article in articles][:1] == [FERRY]
    assert len(articles) == 2
    assert set(made.YARD) <= {nf.plain(block.content) for block in articles[1].body if isinstance(block, nf.Paragraph)}


def test_what_is_neither_field_nor_story_is_told() -> None:
    report = nf.Report()
    [first, _] = read(
        [*made.FACTIVA_PLAIN[:14], "A remark by somebody", *made.FACTIVA_PLAIN[14:], "A last remark"], "docx", report
    )
    assert said(first) == EXPECTED["factiva plain"][0]
    told = " ".join([remark.message for remark in report.remarks])
    assert "A last remark" in told


@pytest.mark.parametrize(
    "lines",
    [
        ["End of Document"] * 30_000,
        ["_" * 60] * 30_000,
        ["Load-Date: x", "Length: 3 words", "Section: y"] * 10_000,
        ["HD  x", "PD  x", "SN  x", "TD  x"] * 8_000,
        ["Job Number: 1", "Documents (9)", *["x"] * 30_000, "Load-Date: x", "Length: 3 words"],
        ["Subject:", ""] * 15_000,
        ["(" * 50_000 + "Load-Date: x", "Length: 3 words", "Body"],
    ],
)
def test_hostile_exports_take_linear_time(lines: list[str]) -> None:
    from newsformat.markup.exports import copies

    begun = process_time()
    copies(lines)
    assert process_time() - begun < 5
