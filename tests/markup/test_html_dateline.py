"""The dateline that a story in HTML begins with."""

from __future__ import annotations

import pytest
from attrs import evolve

import newsformat as nf
from newsformat.markup.html import lift_dateline, print_dateline, write_html
from newsformat.markup.printed import read_dateline


PRINTED = "LAMU, Kenya (Acme) —"


def _story(dateline: nf.Dateline | None, *body: nf.Block) -> nf.Article:
    return nf.Article(dateline=dateline, body=body or [nf.Paragraph("The ferry is late.")])


def _printed(article: nf.Article, report: nf.Report) -> str:
    return print_dateline(write_html(article.body, report, xhtml=False), article, report)


@pytest.mark.cases(
    ("printed", "text", "gap"),
    [
        (PRINTED, "The ferry is late.", " "),
        ("سفاقس (أكمي) -", "تأخرت العبارة.", " "),
        ("新华社哈尔滨11月16日电", "渡轮晚点了。", ""),
        ("【東京共同】", "フェリーが遅れた。", ""),
        ("Lamu", "The ferry is late.", " – "),
        ("Lamu", "– It is late.", " – "),
        ("LAMU (Acme) –", "– It is late.", " "),
        ("A & B (Acme) <x> —", "The ferry is late.", " "),
    ],
)
def test_a_dateline_begins_the_first_paragraph_and_is_found_there(printed: str, text: str, gap: str) -> None:
    report = nf.Report()
    article = _story(read_dateline(printed), nf.Paragraph(text), nf.Paragraph("More."))
    html = _printed(article, report)
    assert nf.plain(nf.read(html.encode(), "html").body[0].content).startswith(f"{printed}{gap}{text[:3]}")  # type: ignore[union-attr]
    assert lift_dateline(html) == (article.dateline, write_html(article.body, report, xhtml=False))
    assert report.losses == ()


def test_pictures_may_stand_above_it() -> None:
    picture = nf.Media("https://acme.example/ferry.jpg", caption="The ferry")
    html = _printed(_story(read_dateline(PRINTED), picture, nf.Paragraph("It is late.", language="en")), nf.Report())
    assert f'<p lang="en" dir="ltr"><span class="dateline">{PRINTED}</span> It is late.</p>' in html


@pytest.mark.cases(
    ("dateline", "body", "lost"),
    [
        (nf.Dateline(place="Lamu"), nf.Paragraph("It is late."), ["dateline.place"]),
        (
            nf.Dateline(place="Nairobi", date="12 May", text=PRINTED),
            nf.Paragraph("It is late."),
            ["dateline.place", "dateline.date"],
        ),
        (
            read_dateline(PRINTED),
            nf.Paragraph(f"{PRINTED} It is late."),
            ["dateline", "dateline.place", "dateline.source"],
        ),
        (read_dateline("LAMU -"), nf.Heading("It is late"), ["dateline", "dateline.place"]),
        (read_dateline("LAMU -"), nf.Paragraph(()), ["dateline", "dateline.place"]),
        (nf.Dateline(text="LA\x08MU -"), nf.Paragraph("It is late."), ["dateline"]),
        (None, nf.Paragraph("It is late."), []),
    ],
)
def test_what_of_it_is_not_found_again_is_reported(
    dateline: nf.Dateline | None, body: nf.Block, lost: list[str]
) -> None:
    report = nf.Report()
    lift_dateline(_printed(_story(dateline, body), report))
    assert [loss.what for loss in report.losses] == lost


@pytest.mark.cases("mark", ['class="dateline"', "class='lead dateline'", "id=d class=dateline", 'class="dateline x"'])
def test_it_is_found_in_the_pages_of_others(mark: str) -> None:
    html = (
        f"<figure><img src='a.jpg'></figure>\n<p class=first> <span {mark}>Lamu &mdash; </span> The ferry is late.</p>"
    )
    assert lift_dateline(html) == (
        nf.Dateline(place="Lamu", text="Lamu —"),
        "<figure><img src='a.jpg'></figure>\n<p class=first>The ferry is late.</p>",
    )


@pytest.mark.cases(
    "html",
    [
        "",
        "dateline",
        '<p>The <span class="dateline">Lamu</span> ferry</p>',
        '<p>The ferry</p><p><span class="dateline">Lamu</span> ferry</p>',
        '<p><span class="datelines">Lamu</span> ferry</p>',
        '<p><span class="dateline"> </span> ferry</p>',
        '<pre><span class="dateline">Lamu</span></pre>',
        '<p><span class="dateline"><b>Lamu</b></span> ferry</p>',
    ],
)
def test_what_is_marked_elsewhere_stays(html: str) -> None:
    assert lift_dateline(html) == (None, html)


@pytest.mark.cases(
    "format", ["html", "epub", "rss", "atom", "json-feed", "activity-streams", "wxr", "wordpress-rest", "movable-type"]
)
def test_formats_whose_text_is_html_keep_it(format: str) -> None:
    article = evolve(_story(read_dateline(PRINTED)), headline="Ferry late", language="en")
    report = nf.Report()
    document = nf.write(article, format, report=report)
    assert not [loss for loss in report.losses if loss.what.startswith("dateline")]
    back = nf.read(document, format)
    assert (back.dateline, back.body) == (article.dateline, article.body)


def test_html_without_the_first_paragraph_has_no_place_for_it() -> None:
    report = nf.Report()
    assert print_dateline("", _story(read_dateline("LAMU -")), report) == ""
    assert [loss.what for loss in report.losses] == ["dateline", "dateline.place"]
