"""All paragraphs of a story arrive, wherever a page has them, and nothing else with them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from lxml.html import fromstring

import newsformat as nf


TITLE = "Storm shuts Eastmole harbour"
STORY = [
    "The harbour at Eastmole was closed on Monday after a storm tore three barges from their moorings, the port said.",
    "Two sailors were taken to hospital with light injuries, and a crane that had leaned since the morning was secured.",
    "“We have not seen water like this in forty years,” said Mara Finch, who runs the pilots' station at the pier.",
    "Nobody knows when ferries will sail again.",
    "The council met in the evening and set aside two million crowns for the repair of the northern sea wall.",
    "The port expects to open one basin on Wednesday, and the others once divers have looked at the gates.",
]
ALL = len(STORY)
OTHER = "The only ferry line to the outer islands has been sold to a bank that owns two hotels there, both sides said."


def ps(start: int = 0, end: int = ALL) -> str:
    return "".join(f"<p>{block}</p>" for block in STORY[start:end])


def read(body: str) -> nf.Article:
    text = (
        f"<html lang='en'><head><title>{TITLE}</title></head><body><nav><a href='/'>Tide</a></nav>{body}</body></html>"
    )
    return nf.read(nf.Source(text.encode()), "html")


H1 = f"<h1>{TITLE}</h1>"
ENTRY = "<article itemprop='liveBlogUpdate'><h2>Entry</h2><div itemprop='articleBody'>{}</div></article>"
PARTED = {
    "columns": f"<section>{''.join(f'<div class=StoryBodyColumn>{ps(n, n + 2)}</div>' for n in (0, 2, 4))}</section>",
    "parts between adverts": f"<div class=article-body>{ps(0, 2)}</div><i></i><div class=article-body>{ps(2)}</div>",
    "marked parts": f"<div itemprop=articleBody>{ps(0, 2)}</div><i></i><div itemprop=articleBody>{ps(2)}</div>",
    "a live blog": "".join(ENTRY.format(ps(n, n + 2)) for n in (0, 2, 4)),
    "a first paragraph above the rest": f"<div class=article-body>{ps(0, 1)}<div>{ps(1)}</div></div>",
    "an introduction": f"<div><p>{STORY[0]}</p></div><div class=article-body>{ps(1)}</div>",
    "an introduction by its name": f"<div class=standfirst>{STORY[0]}</div><div class=article-body>{ps(1)}</div>",
    "an introduction without names": f"<div><div>{ps(0, 1)}</div></div><div>{ps(1)}</div>",
    "parts of one class": f"<div class=c>{ps(0, 5)}</div><div class=c>{ps(5)}</div>",
    "parts without a class": f"<article><div>{ps(0, 5)}</div><hr><div>{ps(5)}</div></article>",
    "more that is shown if asked for": f"<div>{ps(0, 2)}</div><div class=read-more-content>{ps(2)}</div>",
    "names after what it is about": f"<div>{ps(0, 2)}<div class=social-life>{ps(2, 3)}</div>{ps(3)}</div>",
    "elements of its own": f"<x-text>{''.join(f'<text-block>{block}</text-block>' for block in STORY[:3])}</x-text>{ps(3)}",
    "indented": "<p>\u3000\u3000" + ps()[3:].replace("<p>", "<p>&nbsp; "),
    "a shadow tree": f"<x-story><template shadowrootmode=open><style>p{{}}</style>{ps()}</template></x-story>",
}


@pytest.mark.cases("parts", PARTED.values(), ids=PARTED)
def test_no_paragraph_is_lost(parts: str) -> None:
    body = read(f"<main>{H1}{parts}</main>").body
    assert [nf.plain(block.content) for block in body if isinstance(block, nf.Paragraph)] == STORY


OTHERS = {
    "a stream of articles": f"<article>{H1}<div class=article-body>{ps()}</div></article><article><h1>Ferry sold</h1>{{}}",
    "a stream of texts": f"{H1}<div class=article-body>{ps()}</div><h1>Ferry sold</h1>{{}}",
    "an article that is linked": f"{H1}<article>{ps()}</article><article><h2><a href=/2>Ferry sold</a></h2>{{}}",
    "a related story": f"{H1}<div>{ps()}<div class=related><a href=/2>Ferry line sold</a><p>{OTHER}</p></div></div>",
    "a shadow tree and a template": f"{H1}<div>{ps()}<template>{{}}</template><template shadowrootmode=open></template></div>",
}


@pytest.mark.cases("around", OTHERS.values(), ids=OTHERS)
def test_no_other_story_is_in_it(around: str) -> None:
    other = f"<div class=article-body><p>{OTHER}</p><p>{OTHER}</p></div>"
    assert read(f"<main>{around.format(other)}</main>").text.split("\n\n") == STORY


def test_the_picture_that_leads_a_story_is_of_it_with_its_caption() -> None:
    figure = "<figure><img src=/a.jpg><figcaption>Barges <span class=credit>Bo Ek</span></figcaption></figure>"
    first, *rest = read(f"<main><header>{H1}{figure}</header><div class=article-body>{ps()}</div></main>").body
    assert first == nf.Media("/a.jpg", caption="Barges", credit="Bo Ek")
    assert len(rest) == ALL
    shown_again = read(f"<main>{H1}{figure}<div class=article-body><img src=/a.jpg>{ps()}</div></main>").body
    assert len(shown_again) == ALL + 1


def test_a_link_in_the_caption_is_no_teaser() -> None:
    shown = "<figure><img src=/a.jpg><figcaption>Barges <a href=/rights>Buy a print of this</a></figcaption></figure>"
    for figure in (shown, f"<div class=featured-image>{shown}</div>"):
        body = read(f"<main><header>{H1}</header><div>{figure}</div><div class=article-body>{ps()}</div></main>").body
        assert [rendition.href for rendition in body if isinstance(rendition, nf.Media)] == ["/a.jpg"]
    for teaser in (
        "<div class=image><a href=/2><img src=/b.jpg></a><p>Ferry sold</p></div>",
        "<div><figure><img src=/b.jpg><figcaption><a href=/2>Ferry to the islands is sold</a> 4 min</figcaption></figure></div>",
    ):
        body = read(f"<main><header>{H1}</header>{teaser}<div class=article-body>{ps()}</div></main>").body
        assert not any(isinstance(block, nf.Media) for block in body)


def test_what_a_page_says_below_its_story_in_a_division_without_a_class() -> None:
    below = "<p>Tide News is a company in Eastmole with papers in all counties of the coast, and open at all hours.</p>"
    assert [*read(f"<div><div>{H1}{ps()}{ps()}</div><div>{below}</div></div>").body] == [*map(nf.Paragraph, STORY * 2)]


def test_what_leads_a_story_stands_below_a_headline_with_its_kicker() -> None:
    points = (
        "<ul><li>The harbour was closed on Monday after a storm</li><li>More: <a href=/2>The sea wall</a></li></ul>"
    )
    title = f"<h2><span>Ports</span><span>{TITLE}</span></h2>"
    page = (
        f"<main><header>{title}</header><figure><img src=/a.jpg></figure>{points}<div class=article-body>{ps()}</div>"
    )
    article = read(f"{page}</main>")
    assert [type(block) for block in article.body[:2]] == [nf.Media, nf.List]
    assert (nf.plain(article.headline), nf.plain(article.kicker)) == (TITLE, "Ports")


BOXES = {
    "a title in a card": "<div class=related><b>More</b><a href=/2><p>New</p><b class=card__headline>Council votes on the sea wall</b><i>4 min</i></a></div>",
    "a box of links": "<section><header><h3>More</h3></header><article><h4><a href=/2>Council votes on the sea wall</a></h4></article></section>",
    "a box by its name": "<div class=related><b>More</b><a href=/2><h4>Council votes on the sea wall</h4><p>At last.</p></a></div>",
    "a label in a paragraph": "<div><p>More</p><a href=/2><h4>Council votes on the sea wall</h4></a></div>",
    "a label and a bar": "<p>More | <a href=/2>Council votes on the sea wall</a></p>",
}


@pytest.mark.cases("box", BOXES.values(), ids=BOXES)
def test_a_box_amid_the_story_shows_related_stories(box: str) -> None:
    related = nf.Related([nf.RelatedLink("Council votes on the sea wall", "/2")], "More")
    assert [*read(f"<main>{H1}<div>{ps(0, 3)}{box}{ps(3)}</div></main>").body] == [
        *map(nf.Paragraph, STORY[:3]),
        related,
        *map(nf.Paragraph, STORY[3:]),
    ]


NO_BOXES = {
    "running text": "<div>He told <a href=/2>the paper of the harbour, the Tide,</a> so on Monday.</div>",
    "what a file is": "<div><a href=/2.pdf>All of the report of the council</a> (12 pages)</div>",
    "a list with short items": "<div><ul><li><a href=/2>The wall</a></li><li><a href=/3>The night of the storm in Eastmole</a></li></ul></div>",
    "points": "<div><ul><li>Built in 1911</li><li>Mended: <a href=/2>after the storm of 1953</a></li></ul></div>",
    "a picture": "<div><img src=/a.jpg><a href=/2>All pictures of the storm in Eastmole</a></div>",
}


@pytest.mark.cases("box", NO_BOXES.values(), ids=NO_BOXES)
def test_what_has_more_than_titles_loses_nothing(box: str) -> None:
    shown = fromstring(box)
    article = read(f"<main>{H1}<div>{ps(0, 3)}{box}{ps(3)}</div></main>")
    said = nf.write(article, "html").decode()
    assert all(line.strip() in said for line in shown.itertext())
    assert [rendition.href for rendition in article.body if isinstance(rendition, nf.Media)] == [
        *shown.xpath("img/@src")
    ]


NO_STORIES = {
    "an advert": "<div class=advert><a href=/2>Buy the best boats of the coast here</a></div>",
    "a letter": "<aside class=newsletter><a href=/2>Sign up for the letter of the morning</a></aside>",
    "comments": "<div class=comments><a href=/2>What twelve readers say of the storm</a></div>",
    "what is hidden": "<div hidden><a href=/2>Council votes on the sea wall</a></div>",
    "a button": "<a class=button href=/2>Follow the Tide of Eastmole</a>",
}


@pytest.mark.cases("box", NO_STORIES.values(), ids=NO_STORIES)
def test_what_shows_no_stories_is_left_out(box: str) -> None:
    body = read(f"<main>{H1}<div>{ps(0, 3)}{box}{ps(3)}</div></main>").body
    assert [*body] == [*map(nf.Paragraph, STORY)]


def test_a_paragraph_that_is_a_link_is_related_unless_it_is_a_sentence() -> None:
    first, second = (
        "<p><a href=/2>Council votes on the sea wall</a></p>",
        "<p><a href=/3>The council has voted on a wall.</a></p>",
    )
    body = read(f"<main>{H1}<div>{ps(0, 3)}{first}{second}{ps(3)}</div></main>").body
    assert [type(block).__name__ for block in body[3:5]] == ["Related", "Paragraph"]


@pytest.mark.cases(
    ("href", "text"),
    [
        ("mailto:ann@tide.example", "Write to the harbour desk of the Tide"),
        ("#top", "Back to the top of this page"),
        ("https://boats.example/2000", "The Acme Boat 2000, four metres long"),
        ("/2", "1. The long beach at the old pier"),
        ("/2", "“We lost all that we had in the night”"),
    ],
)
def test_a_paragraph_that_leads_to_no_story_of_the_site_is_one(href: str, text: str) -> None:
    body = read(f"<main>{H1}<div>{ps(0, 3)}<p><a href='{href}'>{text}</a></p>{ps(3)}</div></main>").body
    assert [type(block) for block in body] == [nf.Paragraph] * (ALL + 1)


AROUND = (
    "<p class=w><a class='button primary' href=/s>Share</a></p><img src=/i.svg width=24 height=24><p>Advertisement:</p>"
    "<img class=author-image src=/a.jpg><ul><li><div class=promo><a href=/2>Council votes on the sea wall</a></div></li></ul>"
)


def test_buttons_icons_and_emptied_lists_amid_a_story_are_left_out() -> None:
    assert [*read(f"<main>{H1}<div>{ps(0, 3)}{AROUND}{ps(3)}</div></main>").body] == [*map(nf.Paragraph, STORY)]


def test_points_below_the_headline_are_a_list_of_the_story() -> None:
    points = "<ul><li>Three barges broke loose</li><li>Two sailors are in hospital</li></ul>"
    first, *rest = read(f"<main>{H1}{points}<div class=article-body>{ps()}</div></main>").body
    assert isinstance(first, nf.List)
    assert len(rest) == ALL


SIGNED = {
    "elements that touch": ("<div class=byline><a href=/a>Ann Lee</a><time>Nov 23</time></div>", ["Ann Lee"]),
    "links that touch": ("<div class=byline><a href=/a>Ann Lee</a><a href=/b>Bo Ek</a></div>", ["Ann Lee", "Bo Ek"]),
    "one link": ("<div class=byline>A report by <a href=/a>Ann Lee</a></div>", ["Ann Lee"]),
    "a link and a name": ("<div class=byline>By <a href=/a>Ann Lee</a> and Bo Ek</div>", ["Ann Lee", "Bo Ek"]),
    "where it is filed": ("<p>By Ann Lee, in <a href=/n>News</a>, <a href=/h>Harbour</a></p>", ["Ann Lee"]),
    "who took a picture": ("<div><img src=/a.jpg><div class=slide-credit>Bo Ek</div></div>", []),
}


@pytest.mark.cases(("line", "names"), SIGNED.values(), ids=SIGNED)
def test_who_signs(line: str, names: list[str]) -> None:
    assert [byline.name for byline in read(f"<article>{H1}{line}{ps()}</article>").bylines] == names


def test_where_a_story_is_filed_is_no_house_of_who_signs() -> None:
    text = read(
        f"<article>{H1}<div>By Ann Lee, in News, Harbour · 31 Jan 2025, 20:02 · 0 Comments</div>{ps()}</article>"
    )
    assert [(byline.name, byline.affiliation) for byline in text.bylines] == [("Ann Lee", "")]


def test_the_headline_has_its_kicker_before_it() -> None:
    text = read(f"<article><h1><span>Weather</span>: {TITLE}</h1><p class=byline>By Ann Lee</p>{ps()}</article>")
    assert [byline.name for byline in text.bylines] == ["Ann Lee"]


def test_who_took_a_picture_has_not_written_the_story() -> None:
    figure = "<figure><img src=/a.jpg><figcaption><i itemprop=author>Bo Ek</i></figcaption></figure>"
    kind = "itemscope itemtype=https://schema.org/NewsArticle"
    text = read(f"<article {kind}>{H1}<p itemprop=author>By Ann Lee</p>{figure}{ps()}</article>")
    assert [byline.name for byline in text.bylines] == ["Ann Lee"]


def test_a_heading_may_have_the_kicker_before_the_headline() -> None:
    title = f"<h2><span>Weather</span> <span>{TITLE}</span></h2>"
    article = read(f"<article>{title}<p>By Ann Lee</p><div>{ps()}</div></article>")
    assert [*article.body] == [*map(nf.Paragraph, STORY)]
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]


def test_letters_of_hindi_have_their_vowels_as_signs() -> None:
    first = "तूफान से ईस्टमोल का बंदरगाह सोमवार को बंद कर दिया गया, बंदरगाह के अधिकारी ने शाम को कहा।"
    more = "<p>यह भी पढ़ें: <a href=/2>परिषद ने उत्तरी खाड़ी में दूसरे घाट की योजना बनाई</a></p>"
    assert isinstance(read(f"<article>{H1}<p>{first}</p>{more}{ps()}</article>").body[1], nf.Related)


@pytest.mark.cases("opening", ["<cite>Tide News&nbsp;—&nbsp;</cite>", "<p><b>EASTMOLE, Nov. 23 –</b></p>"])
def test_a_line_that_ends_with_a_dash_begins_the_first_paragraph(opening: str) -> None:
    first, *rest = read(f"<article>{H1}<div class=article-body>{opening}{ps()}</div></article>").body
    assert isinstance(first, nf.Paragraph)
    assert nf.plain(first.content).endswith(STORY[0])
    assert nf.plain(first.content) != STORY[0]
    assert len(rest) == ALL - 1


def test_a_table_beside_the_text_with_a_picture_and_a_line_is_a_figure() -> None:
    apart = "<table align=right><tr><td><img src=/a.jpg><tr><td><font size=1>Barges</font></table>"
    below = "<TABLE ALIGN=RIGHT><TR><TD><IMG SRC=/a.jpg><BR><FONT SIZE=1>Barges</FONT></TABLE>"
    for table in (apart, below):
        assert read(f"<article>{H1}{ps(0, 3)}{table}{ps(3)}</article>").body[3] == nf.Media("/a.jpg", caption="Barges")


@pytest.mark.cases("signs", ["* * *", "___", "⁂", "• • •", "-" * 60])
def test_a_line_of_signs_parts_the_story(signs: str) -> None:
    body = read(f"<article>{H1}<p>By Ann Lee</p>{ps(0, 3)}<p>{signs}</p>{ps(3)}<p>{signs}</p></article>").body
    assert [*body] == [*map(nf.Paragraph, STORY[:3]), nf.Rule(), *map(nf.Paragraph, STORY[3:])]


def test_who_signs_and_links_of_an_old_page_are_no_part_of_its_story() -> None:
    edges = (
        "<b>By ANN LEE</b><br>Staff Writer<p>",
        "<i>Staff writer Bo Ek sailed along.</i><hr><a href=/>Home</a> | <a href=/n>News</a><br>Copyright 1999 Tide",
    )
    article = read(f"<table><tr><td>{H1}<p>{edges[0]}{ps()}<p>{edges[1]}</td></tr></table>")
    assert [(byline.name, byline.role) for byline in article.bylines] == [("ANN LEE", "Staff Writer")]
    assert article.text.split("\n\n") == [*STORY, "Staff writer Bo Ek sailed along."]


def test_an_empty_element_that_says_where_a_picture_is_shows_it() -> None:
    shown = "<x-image data-src=/a.jpeg?w=800 data-alt-text=Barges></x-image><div data-src=/b.js></div>"
    assert read(f"<article>{H1}{ps(0, 3)}{shown}{ps(3)}</article>").body[3] == nf.Media("/a.jpeg?w=800", alt="Barges")


@pytest.mark.cases(("told", "blocks"), [("", 2), ("<a href=/2>Sign up for it</a>", 0)])
def test_an_aside_with_a_title_and_nothing_to_click_at_is_a_box_of_facts(told: str, blocks: int) -> None:
    box = f"<aside><h3>The port</h3><ul><li>Nine million tonnes a year pass through it</ul>{told}</aside>"
    assert len(read(f"<article>{H1}{ps(0, 3)}{box}{ps(3)}</article>").body) == ALL + blocks


def test_a_film_above_the_text_leads_the_story() -> None:
    first, *rest = read(
        f"<main>{H1}<div><video src=/v.mp4></video></div><div class=article-body>{ps()}</div></main>"
    ).body
    assert first == nf.Media("/v.mp4", kind="video")
    assert len(rest) == ALL


def test_the_first_of_several_headings_is_none_of_the_page() -> None:
    parts = "".join(f"<h2>Page {n}</h2><img src=/{n}.jpg>{ps(n, n + 2)}" for n in (0, 2, 4))
    body = read(f"<article>{H1}<div class=article-body>{parts}</div></article>").body
    assert [nf.plain(block.content) for block in body if isinstance(block, nf.Heading)] == [
        "Page 0",
        "Page 2",
        "Page 4",
    ]


def test_a_headline_in_several_elements_is_one_line() -> None:
    title = "A flat of 40 m<sup>2</sup>Eastmole"
    body = f"<article><h1>{title}</h1><p class=byline>By Ann Lee</p>{ps()}</article>"
    text = nf.read(nf.Source(f"<title>A flat of 40 m2Eastmole</title>{body}".encode()), "html")
    assert [byline.name for byline in text.bylines] == ["Ann Lee"]
    kicker = read(f"<article><h1><b class=kicker>Weather</b><span>{TITLE}</span></h1>{ps()}</article>")
    assert nf.plain(kicker.kicker) == "Weather"


AGAIN = (f"<h2>After the {TITLE}</h2>", f"<h2>{TITLE}</h2>", f"<p>{TITLE}</p>")


@pytest.mark.cases("again", AGAIN)
def test_what_stands_above_the_headline_said_again_is_of_the_story(again: str) -> None:
    article = read(
        f"<main>{H1}<p class=byline>By Ann Lee</p><div class=article-body>{ps(0, 2)}{again}{ps(2)}</div></main>"
    )
    assert [block for block in article.body if block in [*map(nf.Paragraph, STORY)]] == [*map(nf.Paragraph, STORY)]
    box = read(
        f"<main>{H1}<p class=byline>By Ann Lee</p><h2>All on: {TITLE}</h2><div class=article-body>{ps()}</div></main>"
    )
    assert [byline.name for byline in box.bylines] == ["Ann Lee"]


def test_a_question_that_is_a_button_is_a_title() -> None:
    body = read(f"<main>{H1}<div>{ps(0, 2)}<h3><button>Why did it break?</button></h3>{ps(2)}</div></main>").body
    assert sum(isinstance(block, nf.Heading) for block in body) == 1


TIMES = {
    "on one line": (
        "Updated <time datetime=2024-03-02T10:00Z>2 March</time> <time datetime=2024-03-01T09:00Z>1 March</time>",
        1,
        2,
    ),
    "a day and its hour": (
        "<time datetime=2024-03-01T09:00Z>9.00</time> <time datetime=2024-03-01>1 March</time>",
        1,
        0,
    ),
    "one by a word": ("Last updated: <time datetime=2024-03-02T10:00Z>2 March 2024</time>", 2, 2),
}


@pytest.mark.cases(("times", "published", "updated"), TIMES.values(), ids=TIMES)
def test_times_above_the_story(times: str, published: int, updated: int) -> None:
    article = read(f"<article>{H1}<p>{times}</p>{ps()}</article>")
    moments = {0: None, 1: datetime(2024, 3, 1, 9, tzinfo=UTC), 2: datetime(2024, 3, 2, 10, tzinfo=UTC)}
    assert (article.published, article.updated) == (moments[published], moments[updated])


def test_a_button_amid_a_sentence_is_text_and_a_small_picture_of_a_figure_is_one() -> None:
    sentence = "<p>See <a role=button href=/m>the map</a> of the streets.</p>"
    stamp = "<figure><img src=/s.png width=64 height=64><figcaption>The stamp of the port</figcaption></figure>"
    body = read(f"<main>{H1}<div>{ps(0, 3)}{sentence}{stamp}{ps(3)}</div></main>").body
    assert nf.Article(body=body[3:4]).text.strip() == "See the map of the streets."
    assert [rendition.href for rendition in body if isinstance(rendition, nf.Media)] == ["/s.png"]


FIGURE = "<figure><img {}><figcaption>The pier on Monday</figcaption></figure>"
LEADS = {
    "loaded late": (FIGURE.format("src=/blank.gif data-src=/a.jpg"), ["Media"]),
    "of another size": (FIGURE.format("src=/c-1024x768.jpg"), []),
    "twice": (FIGURE.format("src=/a-300x200.jpg") + FIGURE.format("src=/a.jpg"), ["Media"]),
    "steps": ("<ol><li>Three barges broke loose</li><li>Two sailors are in hospital</li></ol>", ["List"]),
    "a quotation": (f"<blockquote>{ps(2, 3)}</blockquote>", ["Quote"]),
}


@pytest.mark.cases(("lead", "kinds"), LEADS.values(), ids=LEADS)
def test_what_leads_the_story(lead: str, kinds: list[str]) -> None:
    shown = FIGURE.format("src=/blank.gif data-src=/b.jpg") + FIGURE.format("src=/c.jpg")
    other = "<div><figure><a href=/other><img src=/o.jpg></a></figure></div>"
    body = read(f"<main>{other}{H1}{lead}<div class=article-body>{ps()}{shown}</div></main>").body
    assert [type(block).__name__ for block in body] == [*kinds, *["Paragraph"] * ALL, "Media", "Media"]


AGAIN = "".join(f"<p>{OTHER} That was number {n}.</p>" for n in range(9))


@pytest.mark.cases(
    ("tag", "further"),
    [
        ("article", f"<article><h1>Bank buys the ferry line</h1>{AGAIN}</article>"),
        ("article", f"<article><h2><a href=/b>Bank buys the ferry line</a></h2>{AGAIN}</article>"),
        ("article", f"<article><h1>Bank buys the line</h1><div class=entry-content>{AGAIN}</div></article>" * 2),
        ("div", f"<div><h1>Bank buys the ferry line</h1><p class=byline>By Bo Diaz</p>{AGAIN}</div>"),
        ("div", f"<div><h1>Bank buys the line</h1><time datetime=2026-03-04>4 March 2026</time>{AGAIN}</div>"),
    ],
)
def test_further_stories_below_are_not_of_this_one(tag: str, further: str) -> None:
    name = "entry-content" if "entry-content" in further else "b"
    page = f"<{tag}>{H1}<p class=byline>By Ann Lee</p><div class={name}>{ps()}</div></{tag}>{further}"
    assert [nf.plain(block.content) for block in read(f"<div>{page}</div>").body] == STORY


@pytest.mark.cases(
    "page",
    [
        f"<header><h1>Tide</h1></header><div>{H1}</div><div>{ps()}</div>",
        f"<article>{H1}<p>{STORY[0]}</p></article><article><h2>What it means</h2>{ps(1)}</article>",
        f"<article>{H1}{ps(0, 3)}<article><h2>What it means</h2>{ps(3)}</article></article>",
    ],
)
def test_parts_of_a_story_have_no_headline_of_another(page: str) -> None:
    story = read(page)
    assert nf.plain(story.headline) == TITLE
    assert [nf.plain(block.content) for block in story.body if isinstance(block, nf.Paragraph)] == STORY


@pytest.mark.cases(
    "page",
    [
        f"<article>{H1}{ps()}</article><article><h2><a href=#e1>9:12 Bank buys it</a></h2>{AGAIN}</article>",
        f"<article>{H1}{ps()}</article><article><h2><a href=/live#e1>Bank buys it</a></h2>{AGAIN}</article>",
        f"<article>{H1}{ps()}</article><article><h2><a href=/live?at=1>9:12 Bank buys it</a></h2>{AGAIN}</article>",
        f"<section>{H1}{ps()}</section><section><h1>The bank of the town</h1>{AGAIN}</section>",
        f"<article>{H1}{ps()}</article><article><h2>What <a href=/bank>the bank</a> does</h2>{AGAIN}</article>",
        f"<article>{H1}{ps()}</article><div>{AGAIN}</div><article><h2><a href=/b>Bank buys it</a></h2>{ps()}</article>",
    ],
)
def test_entries_and_chapters_are_of_the_story(page: str) -> None:
    assert [nf.plain(block.content) for block in read(page).body if isinstance(block, nf.Paragraph)][ALL:] != []


@pytest.mark.cases(
    "title",
    [
        "9 Comments",
        "Comments (9)",
        "Kommentare: 9",
        "1.204 commentaires",
        "(9) comentarios",
        "Комментарии 9",
        "9 thoughts on “Bank”",
    ],
)
def test_below_a_heading_that_counts_comments_is_no_story(title: str) -> None:
    said = "".join(f"<div><b>Reader {n}</b><p>{OTHER} So I heard, too.</p><i>Reply</i></div>" for n in range(9))
    story = read(f"<div>{H1}<div class=a>{ps()}</div><div class=b><h3>{title}</h3>{said}</div></div>")
    assert [nf.plain(block.content) for block in story.body] == STORY


@pytest.mark.cases(
    "title",
    [
        *("Comments", "9 reasons", "Two comments", "Comments of 9 May", "12 comments that hurt"),
        *("9 thoughts on the harbour", "Reacties 2026"),
    ],
)
def test_below_any_other_heading_is_a_part_of_the_story(title: str) -> None:
    story = read(f"<article>{H1}{ps(0, 3)}<h3>{title}</h3>{ps(3)}</article>")
    assert len(story.body) == ALL + 1


def test_several_headings_with_numbers_are_parts_of_the_story() -> None:
    story = read(f"<article>{H1}{ps(0, 3)}<h3>Comment 1</h3>{ps(3)}<h3>Comment 2</h3>{ps()}</article>")
    assert len(story.body) == 2 * ALL + 2


def test_a_heading_above_the_story_that_counts_comments_heads_none() -> None:
    for lead in ("", f"<p>{OTHER} {OTHER}</p>"):
        story = read(f"<article>{H1}{lead}<h4>9 comments</h4>{ps()}</article>")
        assert [nf.plain(block.content) for block in story.body][-ALL:] == STORY


def test_spans_of_long_sentences_that_nothing_parts_are_paragraphs() -> None:
    long = [block for block in STORY if len(block) > 100]
    for between, parts in (("", long), (" ", [" ".join(long)])):
        spans = between.join(f"<span>{block}</span>" for block in long)
        assert [nf.plain(block.content) for block in read(f"<article>{H1}<div>{spans}</div></article>").body] == parts
    words = f"<span>{STORY[0]}</span><span>1</span>"
    assert len(read(f"<article>{H1}<div>{words}</div></article>").body) == 1


CARDS = {
    "titles in headings": "<div><h3><a href='/{n}'>The council votes for school {n}</a></h3><div>Work begins soon.</div></div>",
    "links around all": "<a href='/{n}'><div>The council votes for school {n}</div><div>Work begins soon.</div></a>",
    "pictures": "<div class=i><a href='/{n}'><img src='{n}.jpg'></a><div><a href='/{n}'>The council votes for school {n}</a></div>"
    "<div>Work begins soon.</div></div>",
    "only pictures": "<div><a href='/{n}'><img src='{n}.jpg'></a><div><a href='/{n}'>The council votes for school {n}</a></div></div>",
    "links to read on": "<div><h3>School {n} gets a roof</h3><p>Work begins.</p><a href='/{n}'>Read more »</a></div>",
    "a class for each": "<div class=post-{n}><a href='/{n}'>The council votes for school {n}</a><div>Work begins.</div></div>",
}


@pytest.mark.cases("card", CARDS.values(), ids=CARDS)
@pytest.mark.cases("around", ["{}", "<div>{}</div>", "<div><div>More stories</div>{}</div>", "<h2>More stories</h2>{}"])
@pytest.mark.cases("tag", ["p", "div"])
def test_teasers_in_divisions_below_a_story_are_none_of_it(card: str, around: str, tag: str) -> None:
    cards = around.format("".join(card.format(n=n) for n in range(4)))
    story = "".join(f"<{tag}>{block}</{tag}>" for block in STORY)
    body = read(f"<div>{H1}{story}{cards}</div>").body
    assert [nf.plain(block.content) if isinstance(block, nf.Paragraph) else block for block in body] == STORY


@pytest.mark.cases(
    "end",
    [
        "<div>Ferries are shown <a href='/{n}'>in timetable {n} of the harbour</a>.</div>",
        "<div><b>Ferry {n}:</b> <a href='/{n}'>all that sail in winter {n}</a></div>",
    ],
)
def test_divisions_with_links_in_their_text_are_of_the_story(end: str) -> None:
    body = read(f"<div>{H1}{ps()}{''.join(end.format(n=n) for n in range(4))}</div>").body
    assert len(body) == ALL + 4


@pytest.mark.parametrize(
    ("above", "box", "below"),
    [
        (
            ps(),
            "<h3>Ferry {n}</h3><p>It sails. <a href='/{n}'>Read more</a> on what it carries to all the isles.</p>",
            "",
        ),
        (ps(), "<h3>Ferry {n}</h3><p>It sails.</p><a href='/{n}'>Timetable</a>", ""),
        (ps(), "<p>It sails on day {n}.</p><a href='/{n}'>Read more</a>", ""),
        (ps(0, 1), f"<h3>Ferry {{n}}</h3><p>It sails. {STORY[1]}</p><a href='/{{n}}'>Read more</a>", ""),
        (ps(), "<h3>Ferry {n}</h3><p>It sails.</p><a href='#{n}'>Read more</a>", ""),
        (ps(), "<h3>Ferry {n}</h3><p>It sails.</p><a href='/{n}'>Read more</a>", ps(0, 1)),
    ],
    ids=[
        "links in sentences",
        "other links",
        "no titles",
        "more text than above",
        "links within the page",
        "text below",
    ],
)
def test_boxes_with_links_that_are_no_teasers_are_of_the_story(above: str, box: str, below: str) -> None:
    boxes = "".join(f"<div>{box.format(n=n)}</div>" for n in range(4))
    assert read(f"<div>{H1}{above}{boxes}{below}</div>").text.count("It sails") == 4


def test_who_signs_above_teasers_stays() -> None:
    cards = "".join(CARDS["links around all"].format(n=n) for n in range(4))
    article = read(f"<div>{H1}{ps()}<p>Reporting by Ann Lee</p>{cards}</div>")
    assert "Ann Lee" in f"{article.text}{article.bylines}"


def test_what_a_chart_says_is_reported_and_the_name_of_an_icon_is_not() -> None:
    story = "".join(f"<p>The ferry sailed again on day {day}, with bread, milk and mail for all.</p>" for day in "1234")
    charts = "<svg><title>Share</title><path/></svg>", "<svg><text>Waves:</text><g><text>4 m</text></g></svg>"
    report = nf.Report()
    page = f"<html><body><article><h1>Ferry back</h1>{charts[0]}{story}{charts[1]}</article></body></html>"
    assert nf.read(page.encode(), "html", report=report).text.count("sailed") == 4
    assert [loss.why for loss in report.losses] == ["the text of a drawing is left out: Waves: 4 m"]
