"""Whole pages as converters of HTML print them, with marks of Markdown or of a browser in a terminal."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsformat as nf


HEADLINE = "Mill pond of Alder freezes over for the first time since 1987"
FIRST = (
    "The mill pond of Alder has frozen from bank to bank, the parish said on Monday, and skaters were out before "
    "the ice had been measured."
)
SECOND = (
    "Its warden, Rose Hale, bored nine holes on Tuesday and found the ice eleven centimetres thick, one more than the "
    "parish asks for."
)
LAST = "The parish council will sell hot cider at the sluice until the thaw, which nobody expects before the weekend."

HTML2TEXT = f"""[Alder Gazette](/)

  * [News](/news)
  * [Weather](/weather)

# {HEADLINE}

By [Ann Lee](/by/lee)

9 February 2026, 08:15 GMT

![Skaters on a pond](/ice.jpg)Skaters on the pond on Monday. Photo: Tom Brandt

The mill pond of Alder has frozen from bank to bank, [the parish
said](/parish) on Monday, and skaters were out before the ice had been
measured.

### Related stories

  * [Sluice of Alder mended after the flood](/sluice)
  * [How thick must ice be before it is safe?](/ice)

## Nine holes

Its warden, **Rose Hale** , bored nine holes on Tuesday and found the ice
eleven centimetres thick, one more than the parish asks for.

> "It sang all night," she said.

Winter| Centimetres
---|---
1987| 12
2026| 11

  * No fires on the ice.
  * No skating after dark.

The parish council will sell hot cider at the sluice until the thaw, which
nobody expects before the weekend.

### Most read

  1. [Bakery wins prize for its rye loaf](/rye)
  2. [Two hurt as tram leaves rails at Mill Lane](/tram)

[Subscribe](/subscribe)

© 2026 Alder Gazette
"""

MARKDOWNIFY = f"""{HEADLINE} | Alder Gazette

[Alder Gazette](/)

* [News](/news)
* [Weather](/weather)

{HEADLINE}
{"=" * len(HEADLINE)}

By [Ann Lee](/by/lee)

9 February 2026, 08:15 GMT

![Skaters on a pond](/ice.jpg)

Skaters on the pond on Monday. Photo: Tom Brandt

{FIRST.replace("the parish said", "[the parish said](/parish)")}

### Related stories

* [Sluice of Alder mended after the flood](/sluice)
* [How thick must ice be before it is safe?](/ice)

Nine holes
----------

{SECOND.replace("Rose Hale", "**Rose Hale**")}

> "It sang all night," she said.

| Winter | Centimetres |
| --- | --- |
| 1987 | 12 |
| 2026 | 11 |

* No fires on the ice.
* No skating after dark.

{LAST}

### Most read

[![](/t1.jpg)

### Bakery wins prize for its rye loaf](/rye)

Its crust was what the jury praised most.

[![](/t2.jpg)

### Two hurt as tram leaves rails at Mill Lane](/tram)

The driver saw a dog on the rails.

[Subscribe](/subscribe)

© 2026 Alder Gazette
"""

READER = (
    f"Title: {HEADLINE}\n\nURL Source: https://alder.example/ice\n\nPublished Time: 2026-02-09T08:15:00Z\n\n"
    f"Markdown Content:\n{HTML2TEXT.replace('9 February 2026, 08:15 GMT', '').replace('![Skaters', '![Image 1: Skaters')}"
)

LYNX = f"""   #[1]Alder Gazette

   [2]Alder Gazette
     * [3]News
     * [4]Weather

        {HEADLINE}

   By [5]Ann Lee

   9 February 2026, 08:15 GMT

   Skaters on the pond on Monday. Photo: Tom Brandt

   The mill pond of Alder has frozen from bank to bank, [6]the parish said
   on Monday, and skaters were out before the ice had been measured.

Related stories

     * [7]Sluice of Alder mended after the flood
     * [8]How thick must ice be before it is safe?

Nine holes

   Its warden, Rose Hale, bored nine holes on Tuesday and found the ice
   eleven centimetres thick, one more than the parish asks for.

     "It sang all night," she said.

     * No fires on the ice.
     * No skating after dark.

   The parish council will sell hot cider at the sluice until the thaw,
   which nobody expects before the weekend.

Most read

    1. [9]Bakery wins prize for its rye loaf
    2. [10]Two hurt as tram leaves rails at Mill Lane

   © 2026 Alder Gazette

References

   1. https://alder.example/feed
   2. https://alder.example/
   3. https://alder.example/news
   4. https://alder.example/weather
   5. https://alder.example/by/lee
   6. https://alder.example/parish
   7. https://alder.example/sluice
   8. https://alder.example/ice
   9. https://alder.example/rye
  10. https://alder.example/tram
"""

PAGES = {"html2text": HTML2TEXT, "markdownify": MARKDOWNIFY, "Jina Reader": READER, "lynx": LYNX}


def _read(text: str, report: nf.Report | None = None) -> nf.Article:
    return nf.read(nf.Source.text(text), "text", report=report)


def _story(article: nf.Article) -> list[str]:
    return [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)]


def _related(article: nf.Article) -> list[tuple[str, list[str]]]:
    found = [block for block in article.body if isinstance(block, nf.Related)]
    return [(block.title, [link.text for link in block.links if isinstance(link, nf.RelatedLink)]) for block in found]


@pytest.mark.cases("name", PAGES)
def test_the_story_is_found_in_a_page(name: str) -> None:
    article = _read(PAGES[name])
    assert nf.plain(article.headline) == HEADLINE
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.published is not None
    assert article.published.isoformat() == "2026-02-09T08:15:00+00:00"
    quoted = [] if name != "lynx" else ['"It sang all night," she said.']
    assert _story(article) == [FIRST, SECOND, *quoted, LAST]
    assert _related(article) == [
        ("Related stories", ["Sluice of Alder mended after the flood", "How thick must ice be before it is safe?"]),
        ("Most read", ["Bakery wins prize for its rye loaf", "Two hurt as tram leaves rails at Mill Lane"]),
    ]
    lists = [block for block in article.body if isinstance(block, nf.List)]
    assert [[_story(nf.Article(body=item)) for item in block.items] for block in lists] == [
        [["No fires on the ice."], ["No skating after dark."]]
    ]


def test_the_list_of_links_is_no_story_to_the_account_either() -> None:
    lines = nf.explain(nf.Source.text(LYNX), "text").lines
    start = next(index for index, line in enumerate(lines) if line.text == "References")
    assert {str(line.label) for line in lines[start:] if line.text.strip()} == {"skipped"}


@pytest.mark.cases("name", ["html2text", "markdownify", "Jina Reader"])
def test_what_is_marked_is_of_the_article(name: str) -> None:
    article = _read(PAGES[name])
    blocks = {type(block): block for block in article.body}
    assert blocks[nf.Heading] == nf.Heading("Nine holes", 2)
    assert blocks[nf.Quote] == nf.Quote([nf.Paragraph('"It sang all night," she said.')])
    assert blocks[nf.Table] == nf.Table([["Winter", "Centimetres"], ["1987", "12"], ["2026", "11"]], 1)
    picture = blocks[nf.Media]
    assert isinstance(picture, nf.Media)
    assert (picture.href, picture.alt) == ("/ice.jpg", "Skaters on a pond")
    assert nf.plain(picture.caption) == "Skaters on the pond on Monday."
    first, second, _ = [block for block in article.body if isinstance(block, nf.Paragraph)]
    assert nf.Text("the parish said", [nf.Link("/parish")]) in first.content
    assert nf.Text("Rose Hale", [nf.Style.STRONG]) in second.content


@pytest.mark.cases("name", PAGES)
def test_other_stories_keep_their_addresses(name: str) -> None:
    others = [block for block in _read(PAGES[name]).body if isinstance(block, nf.Related)]
    hrefs = [
        link.href.rpartition("/")[2] for block in others for link in block.links if isinstance(link, nf.RelatedLink)
    ]
    assert hrefs == ["sluice", "ice", "rye", "tram"]


def test_the_address_of_the_page_is_that_of_the_article() -> None:
    assert _read(READER).uri == "https://alder.example/ice"


def test_links_and_pictures_that_go_are_told() -> None:
    report = nf.Report()
    _read(MARKDOWNIFY, report)
    told = [remark.message for remark in report.remarks]
    assert "left out: addresses of the links of 5 lines, most outside the story" in told
    assert "left out: the pictures of 2 lines, icons or outside the story" in told
    assert any(message.startswith("signs of headings") for message in told)


def test_listed_addresses_that_go_are_told() -> None:
    report = nf.Report()
    _read(LYNX, report)
    told = [remark.message for remark in report.remarks]
    # Of the feed, of who signs, and of a link whose end amid a sentence nothing shows.
    assert "left out: 3 of the addresses listed by name or number, which no link shows to be its own" in told


def test_of_several_addresses_of_another_story_those_that_go_are_told() -> None:
    report = nf.Report()
    _read(
        f"# {HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\n### Related stories\n\n* [Sluice of Alder](/a) [mended after flood](/b)\n",
        report,
    )
    assert "left out: addresses of the links of 1 line, most outside the story" in [
        remark.message for remark in report.remarks
    ]


def test_it_is_explained_as_it_is_printed() -> None:
    lines = nf.explain(nf.Source.text(HTML2TEXT), "text").lines
    assert [line.text for line in lines] == HTML2TEXT.splitlines()
    labels = {line.text: line.label for line in lines}
    assert labels[f"# {HEADLINE}"] == "headline"
    assert labels["## Nine holes"] == "subheading"
    assert labels['> "It sang all night," she said.'] == "quote"


def test_a_picture_within_a_paragraph_stands_before_it_and_an_icon_goes() -> None:
    text = f"# {HEADLINE}\n\n![Ice](/ice.jpg) {FIRST} ![Share](/i.png)\n\n{SECOND} ![Share](/i.png)\n"
    article = _read(text)
    assert article.body == (
        nf.Media("/ice.jpg", alt="Ice"),
        nf.Paragraph(FIRST),
        nf.Paragraph(SECOND),
    )


@pytest.mark.cases(
    ("language", "before", "link", "after"),
    [
        ("ar", "وقال حارس البركة إن الجليد", "بلغ أحد عشر", "سنتيمترا هذا الأسبوع، وهو أكثر مما تطلبه البلدية من المتزلجين."),
        ("ja", "池の管理人は火曜日に九つの穴をあけ、", "氷の厚さ", "が十一センチになったことを確かめ、村の人びとに滑ってもよいと伝えた。"),
        ("ru", "Смотритель пруда во вторник просверлил девять лунок и", "намерил", "одиннадцать сантиметров льда, на один больше, чем требует совет."),
    ],
)  # fmt: skip
def test_links_stay_where_they_are(language: str, before: str, link: str, after: str) -> None:
    gap = "" if language == "ja" else " "
    paragraph = f"{before}{gap}[{link}](/a){gap}{after}"
    article = nf.read(nf.Source.text(f"# 1987\n\n{paragraph}\n\n{paragraph}"), "text", {"language": language})
    assert article.body == (nf.Paragraph([f"{before}{gap}", nf.Text(link, [nf.Link("/a")]), f"{gap}{after}"]),) * 2


@pytest.mark.cases(
    "text",
    [
        f"{HEADLINE}\n\n{FIRST} [1](a)\n\n{SECOND}\n",  # one link is chance
        f"{HEADLINE}\n\n#1 was the coldest\n#2 the second\n\n{FIRST}\n\n{SECOND}\n",
        f"{HEADLINE}\n\n{FIRST}\n\nHe called it a b**** and a f*** thing.\n\n{SECOND}\n",
        f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\n# dpa-Notizblock\n\n## Orte\n- [Teich](Mühlweg 1, Alder)\n- [Wehr](Am Wehr)\n",
    ],
)
def test_a_few_signs_are_not_markdown(text: str) -> None:
    report = nf.Report()
    _read(text, report)
    assert not any("marks" in remark.message for remark in report.remarks)


_PIECES = st.sampled_from(
    [*HTML2TEXT.splitlines(), *MARKDOWNIFY.splitlines(), *LYNX.splitlines(), "[", "](/x)", "[](/x)", "**", "> ", "#", "|", "|---|", "---",
     "![](/p.png)", "[![a](/b)](/c)", "1. [x](/y)", "- **Bold**", "[a]: /b", "[t][a]", "`code`", "<b>x</b>", "\\*", "![x](javascript:alert(1))"]
)  # fmt: skip


@example(["\\", "- \\", "1. \\"])
@example(["# a", "[](/x)"])
@example(["# a", "![](/p.png)", "[t](/x)"])
@given(st.lists(_PIECES, max_size=25))
def test_any_marks_in_any_order_are_read(lines: list[str]) -> None:
    text = "\n".join([f"# {HEADLINE}", *lines])
    article = _read(text)
    nf.explain(nf.Source.text(text), "text")
    for block in article.body:
        assert nf.read(nf.write(nf.Article(body=[block]), "json"), "json").body == (block,)


@pytest.mark.cases("text", ["# ", "# \n\n[](/x)", "[](/x)\n[](/y)", "> \n> \n# "])
def test_a_text_of_nothing_but_marks_is_read_as_it_is(text: str) -> None:
    article = _read(text)
    assert "".join([nf.plain(article.headline), *_story(article)])


def test_initials_in_round_brackets_behind_square_ones_are_no_links() -> None:
    credit = "[사진 제공 = 항만청](abc/def)"
    story = [
        "섬 여객선이 석 달 만에 다시 뜬다고 항만청이 14일 밝혔다.",
        "수리에는 석 달이 걸렸고 비용은 두 배로 늘었다고 선장은 말했다.",
    ]
    article = nf.read(nf.Source.text("\n".join(["섬 여객선 다시 뜬다", story[0], credit, story[1], credit])), "text")
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == story


def test_a_table_alone_puts_no_lines_together_that_nothing_wrapped() -> None:
    story = [FIRST, "What it cost", f"{SECOND} {FIRST}", "How thick it is", f"{LAST} {SECOND}"]
    table = ["| Winter | Ice |", "|---|---|", "| 1987 | 14 cm |", "| 2026 | 11 cm |"]
    article = _read("\n".join([HEADLINE, *story, *table, LAST]))
    assert nf.plain(article.headline) == HEADLINE
    assert _story(article) == [FIRST, story[2], story[4], LAST]
    assert any(isinstance(block, nf.Table) for block in article.body)


@pytest.mark.cases("mark", ["#", "##"])
def test_a_heading_that_heads_a_part_of_the_story_alone_is_no_headline(mark: str) -> None:
    told = [
        "The first barges went through the new lock on Monday, after nine years of work at the quay of the town.",
        "The mayor said that the lock would bring work to the harbour and the town for many years to come.",
        "The county [paid](https://acme.example/a) for the gates, and [the state](https://acme.example/b) for all that is of stone, its engineer said.",
    ]
    article = nf.read(
        nf.Source.text("\n\n".join(["Town opens its new lock", *told[:2], f"{mark} What it cost", told[2]])), "text"
    )
    assert nf.plain(article.headline) == "Town opens its new lock"
    assert [type(block).__name__ for block in article.body] == ["Paragraph", "Paragraph", "Heading", "Paragraph"]
