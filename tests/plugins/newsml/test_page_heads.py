"""Pages that print the headline of the item above their text, as several agencies do."""

from __future__ import annotations

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Heading, Paragraph

from .items import XHTML, again, item, read


LINES = '<headline>Nets are full</headline><headline role="hld:subHeadline">Fish return</headline>'
SLUG = '<ul class="slugline"><li>Fish</li></ul><time>24.11.2026 12:00</time>'


def page(text: str, lines: str = LINES) -> bytes:
    body = (
        f'<inlineXML contenttype="application/xhtml+xml"><html xmlns="{XHTML}"><body>{text}</body></html></inlineXML>'
    )
    return item(content=lines, body=body)


@pytest.mark.cases(
    "head",
    [
        "<h1>Nets are full</h1>",
        "<h1>NETS ARE FULL.</h1>",
        "<h1>Nets are full</h1><h2>Fish return</h2>",
        f"<header>{SLUG}<h1>Nets are full</h1></header>",
    ],
)
def test_the_headline_above_the_text_is_no_part_of_it(head: str) -> None:
    report = nf.Report()
    article = nf.read(page(f"{head}<p>The quay was busy.</p>"), "newsml-g2", report=report)
    assert article.body == (Paragraph("The quay was busy."),)
    assert [str(remark) for remark in report.remarks] == [
        "1: the text begins with the headline of the item, which is not part of it"
    ]
    assert again(article) == article
    assert head in nf.write(article, "newsml-g2").decode()  # the page is written as it was


@pytest.mark.cases(
    "head",
    [
        "<h1>Ferry stops</h1>",
        "<p>At sea</p><h1>Nets are full</h1>",
        f"<header>{SLUG}</header>",
        "<header><h1>Ferry stops</h1></header>",
        "At sea<header><h1>Nets are full</h1></header>",
    ],
)
def test_any_other_head_is_text(head: str) -> None:
    article = read(page(f"{head}<p>The quay was busy.</p>"))
    assert len(article.body) > 1
    assert again(article) == article


def test_an_article_that_is_all_of_the_page_has_a_head_as_well() -> None:
    text = f"<header>{SLUG}<h1>Nets are full</h1></header><p>The quay was busy.</p>"
    article = read(page(f"<article>{text}</article>"))
    assert article.body == (Paragraph("The quay was busy."),)
    assert again(article) == article
    assert len(read(page(f"<article>{text}</article><p>More.</p>")).body) > len([*article.body, "More."])


def test_a_heading_below_the_headline_that_is_not_the_subhead_stays() -> None:
    article = read(page("<h1>Nets are full</h1><h2>Later</h2><p>a</p>"))
    assert article.body == (Heading("Later", 2), Paragraph("a"))


def test_a_page_with_an_old_headline_is_not_written_again() -> None:
    article = read(page("<h1>Nets are full</h1><p>The quay was busy.</p>"))
    changed = evolve(article, headline="Nets are empty")
    assert b"Nets are full</h1>" not in nf.write(changed, "newsml-g2")
    assert read(nf.write(changed, "newsml-g2")).body == article.body


def test_a_headline_that_newsformat_wrote_as_text_is_text() -> None:
    article = nf.Article(headline="Nets are full", body=[Heading("Nets are full", 1), Paragraph("a")])
    assert read(nf.write(article, "newsml-g2")).body == article.body


@pytest.mark.cases("style", ["hl2", "mellanrubrik", "crosshead", "Zwischentitel"])
def test_a_paragraph_is_a_heading_by_its_class(style: str) -> None:
    page = f'<html xmlns="{XHTML}"><body><p class="txt">A</p><p class="{style}">B</p><p>C</p></body></html>'
    article = read(item(body=f"<inlineXML>{page}</inlineXML>"))
    assert article.body == (nf.Paragraph("A"), nf.Heading("B"), nf.Paragraph("C"))
    assert again(article) == article


@pytest.mark.cases(
    ("printed", "text"),
    [
        ('<span class="dateline">LAMU <span class="credit">(AP)</span></span>The quay', "LAMU (AP) The quay"),
        ('<span class="dateline">LAMU (AP) - </span>The quay', "LAMU (AP) - The quay"),
        ('<span class="dateline">LAMU (AP)</span>, said Ann', "LAMU (AP), said Ann"),
        ('<span class="drop">T</span>he quay', "The quay"),
    ],
)
def test_a_marked_dateline_is_parted_from_the_word_behind_it(printed: str, text: str) -> None:
    article = read(page(f"<p>{printed} was busy.</p>"))
    assert article.body == (Paragraph(f"{text} was busy."),)
    assert again(article) == article
