"""What stands above a headline and below a story, and what only looks like a part of either: names, days, pictures."""

from __future__ import annotations

from datetime import UTC, datetime
from time import process_time

import pytest

import newsformat as nf


TITLE = "Storm shuts Eastmole harbour"
STORY = [
    "The harbour at Eastmole was closed on Monday after a storm tore three barges from their moorings, the port said.",
    "Two sailors were taken to hospital with light injuries, and a crane that had leaned since the morning was secured.",
    "Ferries to the islands are to run again from Wednesday, if the wind drops below the limit that the port has set.",
]
PARAGRAPHS = "".join(f"<p>{block}</p>" for block in STORY)
H1 = f"<h1>{TITLE}</h1>"
PICTURE = '<img src="/a.jpg" alt="Barges">'


def _read(body: str, head: str = "", report: nf.Report | None = None) -> nf.Article:
    source = nf.Source(f"<!doctype html><html lang=en><head>{head}</head><body>{body}</body></html>".encode())
    return nf.read(source, "html", report=report)


def _pictures(article: nf.Article) -> list[str]:
    return [rendition.href for rendition in article.body if isinstance(rendition, nf.Media)]


# Above the headline ---------------------------------------------------------------


@pytest.mark.cases(
    "above",
    [
        '<div class="item-date">4 March 2026, 9:12</div>',
        '<span class="itemDateCreated">Wednesday, 4 March 2026 09:12</span>',
        '<p class="kicker">Harbour</p><time datetime="2026-03-04T09:12">4 March</time>',
    ],
)
def test_a_day_beside_the_headline_is_when_the_story_is_from(above: str) -> None:
    story = _read(f'<div class="head">{above}{H1}</div><div class="text">{PARAGRAPHS}</div>')
    assert story.published == datetime(2026, 3, 4, 9, 12, tzinfo=UTC)


@pytest.mark.cases(
    "above",
    [
        '<div class="top"><span class="date">4 March 2026</span></div><div class="head">',
        '<div class="head"><span class="current-date">4 March 2026</span>',
        '<div class="head"><span class="views">4 March 2026</span>',
    ],
)
def test_a_day_above_the_headline_that_is_of_the_page_is_none(above: str) -> None:
    assert _read(f'{above}{H1}</div><div class="text">{PARAGRAPHS}</div>').published is None


def test_a_day_below_the_headline_counts_before_one_above_it() -> None:
    head = f'<div class="head"><span class="date">1 March 2026</span>{H1}<p class="date">4 March 2026</p></div>'
    assert _read(f'{head}<div class="text">{PARAGRAPHS}</div>').published == datetime(2026, 3, 4, tzinfo=UTC)


def test_a_deck_above_the_headline_is_the_subhead() -> None:
    deck = '<h2 class="content-head__subtitle">Ferries are to run again from Wednesday.</h2>'
    story = _read(f'<div class="content-head">{deck}{H1}</div><article>{PARAGRAPHS}</article>')
    assert nf.plain(story.subhead) == "Ferries are to run again from Wednesday."
    other = _read(f'<div class="top">{deck}</div><div class="content-head">{H1}</div><article>{PARAGRAPHS}</article>')
    assert not other.subhead


def test_a_kicker_in_an_element_before_the_text_of_the_heading_is_not_part_of_it() -> None:
    heading = f'<h1><span class="prefix">Harbour | </span>{TITLE}</h1>'
    story = _read(f"{heading}<article>{PARAGRAPHS}</article>", head=f"<title>{TITLE} - Home | Daily</title>")
    assert (nf.plain(story.headline), nf.plain(story.kicker)) == (TITLE, "Harbour")
    marked = "<h1><em>Tide</em> tables are wrong</h1>"
    story = _read(f"{marked}<article>{PARAGRAPHS}</article>", head="<title>Tide tables are wrong</title>")
    assert nf.plain(story.headline) == "Tide tables are wrong"


@pytest.mark.cases(
    "above",
    [
        '<header class="top"><p class="subtitle">All the news of the coast</p></header>',
        '<p class="site-subtitle">All the news of the coast</p>',
        '<h3 class="subhead">Ferry sold</h3><p>It goes to the islands.</p>',
    ],
)
def test_what_a_site_says_of_itself_or_of_another_story_is_no_deck(above: str) -> None:
    assert not _read(f'<div class="page">{above}{H1}{PARAGRAPHS}</div>').subhead


# Who signs ------------------------------------------------------------------------


@pytest.mark.cases(
    "below",
    [
        '<div class="meta-info">By <span class="vcard"><a rel="author" href="/ann">Ann Lee</a></span></div>',
        '<div class="article__authors"><b class="author__name">Ann Lee</b> <a class="author__email">a@e.example</a></div>',
    ],
)
def test_who_signs_below_the_story(below: str) -> None:
    story = _read(f'<article>{H1}<div class="post-content">{PARAGRAPHS}</div>{below}</article>')
    assert [byline.name for byline in story.bylines] == ["Ann Lee"]


@pytest.mark.cases(
    "below",
    [
        '<div class="comments-x"><p class="comment"><span class="author">Bo Ek</span> Well done.</p></div>',
        '<aside><a rel="author" href="/bo">Bo Ek</a></aside>',
        '<ul><li><a href="/b">Ferry sold</a> <span class="author">Bo Ek</span></li></ul>',
        "".join(f'<div><span class="author">{name}</span></div>' for name in ("Bo Ek", "Di Ro", "Al Ox", "Ed Wu")),
        '<section id="comments"><div><span class="author">Bo Ek</span><p>Good.</p></div></section>',
        '<div class="reactions"><div><span class="author">Bo Ek</span></div></div>',
        '<div class="kommentare"><p class="author">Bo Ek</p></div>',
        '<div class="pullquote">We must go on. <span class="author">Bo Ek</span></div>',
        '<div class="article-picture"><span class="author">Bo Ek</span></div>',
        '<section><article><h4><a href="/b">Ferry sold</a></h4><span class="author">Bo Ek</span></article></section>',
        '<div class="story"><h4><a href="/b">Ferry sold</a></h4><div class="author">Bo Ek</div></div>',
        '<p>Retold from <span class="author">Bo Ek</span></p>',
        '<p class="x">The book <span class="author">Bo Ek</span> wrote is out.</p>',
        '<div class="author"><a href="/b">View all posts</a></div>',
        '<div class="author"><a href="/b">Mehr vom Autor</a></div>',
        '<div><a rel="author" href="/b">Follow us on Facebook</a></div>',
    ],
)
def test_who_has_written_something_else_does_not_sign_the_story(below: str) -> None:
    story = _read(f'<article>{H1}<div class="post-content">{PARAGRAPHS}</div>{below}</article>')
    assert story.bylines == ()


def test_the_house_that_a_page_leads_to_as_the_author_does_not_sign() -> None:
    house = '<meta property="og:site_name" content="Tide Daily">'
    story = _read(f'<article>{H1}{PARAGRAPHS}<a rel="author" href="/">Tide Daily</a></article>', house)
    assert story.bylines == ()


def test_who_has_made_the_site_does_not_sign_the_story() -> None:
    footer = '<footer><p>Theme: <a rel="author" href="https://themes.example">Bo Ek</a></p></footer>'
    for page in (f"<article>{H1}{PARAGRAPHS}</article>{footer}", f"<div>{H1}{PARAGRAPHS}</div>{footer}"):
        assert _read(page).bylines == ()


def test_who_signs_is_said_by_a_name_of_open_graph() -> None:
    head = '<meta property="og:article:author" content="Ann Lee"><meta property="og:site_name" content="Daily">'
    assert [byline.name for byline in _read(f"{H1}{PARAGRAPHS}", head).bylines] == ["Ann Lee"]
    portal = '<meta property="og:article:author" content="Tide | Portal"><meta property="og:site_name" content="Tide | Portal">'
    story = _read(f'{H1}<p class="date">4 March 2026</p><p>By Ann Lee</p>{PARAGRAPHS}', portal)
    assert [byline.name for byline in story.bylines] == ["Ann Lee"]


def test_who_has_signed_a_related_story_does_not_sign_this_one() -> None:
    box = '<div class="inline"><p><a href="/b">Ferry to the islands is sold</a></p><p>By Bo Ek</p></div>'
    below = "<p>Two are hurt.</p><p>Ferries run.</p>"
    story = _read(f'{H1}<p class="author">By Ann Lee</p><div class="story-text"><p>{STORY[0]}</p>{box}{below}</div>')
    assert [byline.name for byline in story.bylines] == ["Ann Lee"]
    assert "By Bo Ek" not in [nf.plain(block.content) for block in story.body if isinstance(block, nf.Paragraph)]


@pytest.mark.cases("text", ["By Tuesday, it was over.", "Von Montag an gilt das.", "By then he was gone"])
def test_a_sentence_below_a_related_story_is_text(text: str) -> None:
    box = '<div class="inline"><p><a href="/b">Ferry to the islands is sold</a></p></div>'
    page = f'{H1}<p class="author">By Ann Lee</p><div class="story-text"><p>{STORY[0]}</p>{box}<p>{text}</p><p>{STORY[1]}</p></div>'
    assert text in [nf.plain(block.content) for block in _read(page).body if isinstance(block, nf.Paragraph)]


def test_who_signs_at_the_end_of_a_page_without_a_headline() -> None:
    signed = '<footer><p>By <a href="/u">Ann Lee</a> on <time datetime="2026-03-04T09:12:00Z">March 4, 2026</time>.</p></footer>'
    told = '<p><a href="/s">Canonical link</a></p><p>Exported on March 6, 2026.</p></footer>'
    body = "<section><h3>Storm</h3><p>Barges tore loose.</p><p>Two sank.</p><p>A note.</p><p>Next: more</p></section>"
    story = _read(f"<article>{body}{signed.replace('</footer>', told)}</article>")
    assert [(byline.name, byline.text) for byline in story.bylines] == [("Ann Lee", "By Ann Lee")]


# Pictures -------------------------------------------------------------------------


@pytest.mark.cases(
    "lead",
    [
        '<img src="/a.jpg" width="600" height="400">',
        '<section><figure><a href="/images/1"><img src="/a.jpg"></a><figcaption>Barges</figcaption></figure></section>',
        '<div class="post-image" style="background-image:url(/a.jpg)"></div>',
        '<div class="field-teaser-image"><img src="/a.jpg"></div>',
        '<figure><img src="/a.jpg"><figcaption><a href="/by/jo">Jo Park</a></figcaption></figure>',
    ],
)
def test_a_picture_below_the_headline_leads_the_story(lead: str) -> None:
    assert _pictures(_read(f'{H1}<p class="date">4 March 2026</p>{lead}<div class="text">{PARAGRAPHS}</div>')) == [
        "/a.jpg"
    ]


def test_a_page_with_a_player_has_a_picture_of_its_own() -> None:
    lead = f"<figure>{PICTURE}</figure>"
    assert _pictures(_read(f'<main class="has-audio">{H1}{lead}<div class="text">{PARAGRAPHS}</div></main>')) == [
        "/a.jpg"
    ]


@pytest.mark.cases(
    "other",
    [
        '<img src="/a.jpg" width="120" height="80">',
        '<a href="/b"><img src="/a.jpg" width="600" height="400"></a>',
        '<div class="writers"><figure><img src="/a.jpg" alt="Ann Lee"></figure></div>',
        '<figure><img src="/a.jpg"><figcaption><a href="/b">Ferry to the islands is sold</a> 4 min</figcaption></figure>',
        '<div class="flag" style="background-image:url(/a.jpg)"></div>',
        '<div class="banner"><img src="/a.jpg" width="970" height="250"></div>',
        '<div class="x"><span class="photo" style="background:url(/a.jpg)"></span>Ann Lee</div>',
        '<a href="/b"><span class="photo" style="background:url(/a.jpg)"></span></a>',
        '<div class="teaser-media"><a href="/b"><img src="/a.jpg"></a></div>',
    ],
)
def test_a_picture_of_something_else_leads_no_story(other: str) -> None:
    assert not _pictures(_read(f'{H1}<p class="date">4 March 2026</p>{other}<div class="text">{PARAGRAPHS}</div>'))


def test_a_picture_in_an_aside_is_of_the_story_if_nothing_else_is_in_it() -> None:
    figure = f"<figure>{PICTURE}<figcaption>Barges</figcaption></figure>"
    first, *rest = [f"<p>{block}</p>" for block in STORY]
    assert _pictures(_read(f"<article>{H1}{first}<aside class=em>{figure}</aside>{''.join(rest)}</article>")) == [
        "/a.jpg"
    ]
    for other in (f"{figure}<p>Read our guide to the islands</p>", f'<a href="/b">{figure}</a>', PICTURE):
        assert not _pictures(_read(f"<article>{H1}{first}<aside class=em>{other}</aside>{''.join(rest)}</article>"))


def test_pictures_in_a_list_of_other_stories_are_none_of_this_one() -> None:
    other = '<div class="x"><span class="thumbnail" style="background-image:url(/a.jpg)"></span><a href="/o">Ferry</a></div>'
    story = _read(f"<article>{H1}{PARAGRAPHS}{other}</article>")
    assert (_pictures(story), len(story.body)) == ([], len(STORY))


def test_a_picture_that_leads_to_a_page_with_words_of_its_own_is_of_the_story() -> None:
    first, *rest = [f"<p>{block}</p>" for block in STORY]
    figure = '<figure><a href="/pier"><img src="/a.jpg" alt="The broken pier"><span>The broken pier</span></a></figure>'
    assert _pictures(_read(f"<article>{H1}{first}{figure}{''.join(rest)}</article>")) == ["/a.jpg"]


def test_the_logo_of_the_house_that_a_story_is_from_is_no_picture_of_it() -> None:
    logo = '<a href="/daily"><img src="/a.jpg" alt="Tide Daily">Tide Daily</a>'
    assert not _pictures(_read(f"{H1}<div>{logo}</div><div>{PARAGRAPHS}</div>"))


def test_a_recording_below_the_headline_is_of_the_story() -> None:
    player = '<div class="podcast-player"><audio controls src="/a.mp3"></audio></div>'
    assert _pictures(_read(f'{H1}{player}<div class="notes">{PARAGRAPHS}</div>')) == ["/a.mp3"]
    spoken = '<div class="audio-player"><audio controls src="/a.mp3"></audio></div>'  # the story, by a machine
    assert not _pictures(_read(f'{H1}{spoken}<div class="notes">{PARAGRAPHS}</div>'))


@pytest.mark.cases(
    ("caption", "credit"),
    [
        ("The pier.<span> © Jo Park</span>", "© Jo Park"),
        ("The pier. <span>Foto: Jo Park / NTB</span>", "Foto: Jo Park / NTB"),
        ("The pier<span>(Jo Park)</span>", "(Jo Park)"),
        ('The pier <span class="widget-image__credits">Jo Park</span>', "Jo Park"),
        ("The pier. <span>(Jo Park)</span>", "(Jo Park)"),
        ("The pier. <span>Photo:</span> Jo Park", ""),
        ("埠頭が壊れた。<span>（共同通信）</span>", "（共同通信）"),
        ("埠頭が壊れた。<span>（左）</span>", ""),
        ("The pier <span>(left)</span>", ""),
        ("Jo Park <span>(CDU)</span>", ""),
        ("Jo Park, Bo Ek <span>(Left to right)</span>", ""),
        ("The pier <span>(Archive)</span>", ""),
        ("The pier <span>(Main Street)</span> at night", ""),
    ],
)
def test_who_made_a_picture_stands_in_an_element_without_a_name(caption: str, credit: str) -> None:
    figure = f"<figure>{PICTURE}<figcaption>{caption}</figcaption></figure>"
    shown = next(
        block for block in _read(f"<article>{H1}{figure}{PARAGRAPHS}</article>").body if isinstance(block, nf.Media)
    )
    assert shown.credit == credit
    assert ("Park" in nf.plain(shown.caption)) == (not credit and "Park" in caption)


def test_what_a_button_says_of_a_picture_is_no_text() -> None:
    button = f'<div role="button"><span>Press enter to view image in full size</span><div>{PICTURE}</div></div>'
    figure = f"<figure>{button}<figcaption>The pier</figcaption></figure>"
    body = _read(f"<article>{H1}{figure}{PARAGRAPHS}</article>").body
    assert body[0] == nf.Media("/a.jpg", caption="The pier", alt="Barges")
    assert len(body) == 1 + len(STORY)


@pytest.mark.cases(
    "inside",
    [f"{PICTURE}<figcaption>The pier</figcaption>", f"{PICTURE}<p>The pier</p>", f"{PICTURE}<span>The pier</span>"],
)
def test_a_caption_in_a_button_is_one(inside: str) -> None:
    figure = f'<figure><a role="button" href="/big.jpg">{inside}</a></figure>'
    shown = _read(f"<article>{H1}{figure}{PARAGRAPHS}</article>").body[0]
    assert isinstance(shown, nf.Media)
    assert nf.plain(shown.caption) == "The pier"


@pytest.mark.cases("said", ['content="/a.jpg"></span>', ">https://e.example/a.jpg</span>"])
def test_the_image_of_an_article_is_an_address_in_an_attribute_or_as_text(said: str) -> None:
    page = f'<article itemscope itemtype="https://schema.org/NewsArticle">{H1}<span itemprop="image" {said}{PARAGRAPHS}</article>'
    shown = [association.media.href for association in _read(page).associations if association.media]
    assert [item.rpartition("/")[2] for item in shown] == ([] if "content" in said else ["a.jpg"])


def test_a_figure_marked_as_the_image_is_the_picture_in_it_and_not_its_caption() -> None:
    figure = f'<figure itemprop="image">{PICTURE}<figcaption>The pier</figcaption></figure>'
    story = _read(f'<article itemscope itemtype="https://schema.org/NewsArticle">{H1}{figure}{PARAGRAPHS}</article>')
    assert [association.media.href for association in story.associations if association.media] in ([], ["/a.jpg"])


# What is no story -----------------------------------------------------------------


@pytest.mark.cases("name", ["ai-summary", "piano-offer", "tp-container-inner"])
def test_what_a_machine_or_an_offer_says_is_no_part_of_the_story(name: str) -> None:
    box = f'<div class="{name}"><h3>In short</h3><ul><li>{STORY[2]}</li><li>{STORY[1]}</li></ul></div>'
    assert len(_read(f"<article>{H1}{box}{PARAGRAPHS}</article>").body) == len(STORY)


@pytest.mark.cases("name", ["piano-container", "piano-inline", "tp-container-inner"])
def test_the_text_of_the_story_in_what_is_called_after_an_offer_is_kept(name: str) -> None:
    first, *rest = [f"<p>{block}</p>" for block in STORY]
    page = f'<article>{H1}{first}<div class="{name}">{"".join(rest)}</div></article>'
    assert len(_read(page).body) == len(STORY)


def test_a_story_for_browsers_without_scripts_is_read_if_there_is_none_beside_it() -> None:
    story = f'<noscript><article>{H1}<p class="byline">By Ann Lee</p>{PARAGRAPHS}</article></noscript>'
    report = nf.Report()
    found = _read(f'<div id="root"></div>{story}', report=report)
    assert (nf.plain(found.headline), len(found.body)) == (TITLE, len(STORY))
    assert any("noscript" in remark.message for remark in report.remarks)
    assert len(_read(f"<article>{H1}{PARAGRAPHS}</article>{story}").body) == len(STORY)
    began = process_time()
    with pytest.raises(nf.ReadError):
        _read("<noscript><" * 30_000)
    assert process_time() - began < 10


@pytest.mark.cases(
    "story",
    [f"<div>{STORY[0]}</div><div>{STORY[1]}</div>", f"<div>{STORY[0]}<br><br>{STORY[1]}</div>", "<p>Ferries run.</p>"],
)
def test_a_request_to_run_scripts_is_no_story(story: str) -> None:
    ask = "<p>Please turn on JavaScript in your browser, or this page will not work as it should.</p>"
    also = "<p>To use all of our services you need to accept all that our partners set here.</p>"
    page = f"{H1}<noscript>{ask}{also}</noscript>{story}"
    assert not any(
        "partners" in nf.plain(block.content) for block in _read(page).body if isinstance(block, nf.Paragraph)
    )


def test_short_sentences_of_chinese_tell_where_the_story_is() -> None:
    story = "<p>东堤市议会周二投票通过购买两艘新渡轮，取代两次沉没的船。</p><p>市长在会议后表示：“早该如此。”表决结果为十一比四。</p>"
    around = "<div>平台声明：该文观点仅代表作者本人，本号系信息发布平台，仅提供信息存储服务，请读者自行核实。</div>"
    body = _read(f"<div><h1>东堤批准新渡轮</h1><article>{story * 3}</article>{around}</div>").body
    assert [nf.plain(block.content)[:2] for block in body if isinstance(block, nf.Paragraph)] == ["东堤", "市长"] * 3


def test_a_place_and_a_hyphen_above_the_first_paragraph_begin_it() -> None:
    body = _read(f"<article>{H1}<div><strong>Eastmole</strong> - {PARAGRAPHS}</div></article>").body
    assert len(body) == len(STORY)


def test_who_signs_before_a_hyphen_does_not_begin_the_first_paragraph() -> None:
    story = _read(f"<article>{H1}<p>Ann Lee -</p>{PARAGRAPHS}</article>")
    assert ([byline.name for byline in story.bylines], len(story.body)) == (["Ann Lee"], len(STORY))


# Days, pages and names ---------------------------------------------------------------


def test_a_time_below_the_story_says_when_on_the_day_that_is_known() -> None:
    below = '<div>Published <time datetime="2026-03-04T09:12:00Z">4 March 2026</time></div>'
    for day, when in (("2026-03-04", "2026-03-04 09:12"), ("2026-03-03", "2026-03-03 00:00")):
        story = _read(
            f"<main>{H1}{PARAGRAPHS}{below}</main>", f'<meta property="article:published_time" content="{day}">'
        )
        assert f"{story.published:%Y-%m-%d %H:%M}" == when


@pytest.mark.cases(
    "below",
    [
        "<p>Originally published March 4, 2026 at 9:12 a.m.</p>",
        "<p>First published: 4 March 2026</p>",
        '<p>1 <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Next</a></p>',
    ],
)
def test_a_day_with_a_label_and_links_to_further_pages_are_no_text(below: str) -> None:
    story = _read(f'<main>{H1}<p>4 March 2026</p><div class="text">{PARAGRAPHS}{below}</div></main>')
    assert [nf.plain(block.content) for block in story.body if isinstance(block, nf.Paragraph)] == STORY
    assert story.published == datetime(
        2026, 3, 4, 9 if "9:12" in below else 0, 12 if "9:12" in below else 0, tzinfo=UTC
    )


@pytest.mark.cases(
    "below",
    ["The harbour opens again on 4 March 2026.", "In 2026 that was the third.", "Numbers: 12 and 400 boats."],
)
def test_a_short_sentence_with_a_year_or_a_number_at_the_end_is_text(below: str) -> None:
    story = _read(f'<main>{H1}<p>4 March 2026</p><div class="text">{PARAGRAPHS}<p>{below}</p></div></main>')
    assert story.text.endswith(below)


@pytest.mark.cases(("behind", "role"), [("Harbour correspondent", "Harbour correspondent"), ("Follow", "")])
def test_a_link_to_the_author_is_the_name_and_a_role_may_follow(behind: str, role: str) -> None:
    signed = f'<div><a rel="author" href="/ann">Ann Lee</a> {behind}</div>'
    story = _read(f"<article>{H1}<aside>{signed}</aside><div>{PARAGRAPHS}</div></article>")
    assert [(byline.name, byline.role) for byline in story.bylines] == [("Ann Lee", role)]


def test_who_signs_is_said_by_an_address_in_an_aside() -> None:
    """It is that of who has written the article around it (HTML Standard, 4.3.10)."""
    for tag, names in (("address", ["Ann Lee"]), ("div", [])):
        aside = f'<aside><{tag}><a rel="author" href="/ann">Ann Lee</a></{tag}></aside>'
        story = _read(f"<article>{H1}<div>{PARAGRAPHS}</div>{aside}</article>")
        assert [byline.name for byline in story.bylines] == names


def test_a_headline_behind_its_kicker_in_the_title_is_that_of_the_second_level() -> None:
    heading = f"<h2><span>Ports</span><span><span>{TITLE}</span></span></h2>"
    for title, kicker in ((f"Ports: {TITLE} - Tide News", "Ports"), (f"Sea: {TITLE} - Tide News", "")):
        story = _read(f"<article><header>{heading}</header>{PARAGRAPHS}</article>", f"<title>{title}</title>")
        assert nf.plain(story.kicker) == kicker
        assert not kicker or nf.plain(story.headline) == TITLE


@pytest.mark.cases(
    ("shown", "pictures"),
    [
        ('<img src="/grey-placeholder.png"><img src="/a.jpg">', ["/a.jpg"]),
        ('<div><img src="/blank.gif"></div><div><img src="/a.jpg"></div>', ["/a.jpg"]),
        ('<img src="/blank.gif" data-src="/b.jpg"><img src="/a.jpg">', ["/b.jpg", "/a.jpg"]),
        ('<img src="/grey-placeholder.png">', ["/grey-placeholder.png"]),
    ],
)
def test_what_stands_beside_a_picture_until_it_is_loaded_is_none(shown: str, pictures: list[str]) -> None:
    story = _read(f"<article>{H1}<figure>{shown}<figcaption>Barges.</figcaption></figure>{PARAGRAPHS}</article>")
    assert _pictures(story) == pictures
    assert nf.plain(next(block.caption for block in story.body if isinstance(block, nf.Media))) == "Barges."


@pytest.mark.cases(
    "last",
    [
        "The boat left on 4 March 2026 at 9:12.",
        "Concert: 4 March 2026, Harbour Hall",
        "Harbour Hall, 12 May 2026, 8 p.m.",
        "Termin: 12. Mai 2026, Stadthalle",
        "Rendez-vous le 12 mai 2026 à 20 h, salle des fêtes",
    ],
)
def test_a_last_line_that_tells_of_a_day_is_text(last: str) -> None:
    head = '<meta property="article:published_time" content="2026-03-04">'
    assert _read(f"<article>{H1}<p>By Ann Lee</p>{PARAGRAPHS}<p>{last}</p></article>", head).text.endswith(last)


@pytest.mark.cases(
    "last",
    [
        '<p>1 <a href="/a">Eastmole</a><br>2 <a href="/b">Westmole</a></p>',
        '<table><tr><td>1</td><td><a href="/a">Eastmole</a></td></tr></table>',
    ],
)
def test_numbers_before_links_are_ranks(last: str) -> None:
    assert len(_read(f"<main>{H1}{PARAGRAPHS}{last}</main>").body) == len(STORY) + 1


@pytest.mark.cases(
    ("below", "kept"),
    [
        ("Ann Lee (ann@tide.example)", []),
        ("Ann Lee, reporter", []),
        ("Ann Lee was told so, too, by a man of the crew.", ["Ann Lee was told so, too, by a man of the crew."]),
        ("Ann Lee, a reporter, has died.", ["Ann Lee, a reporter, has died."]),
    ],
)
def test_who_is_known_to_sign_and_does_so_again_below_is_no_text(below: str, kept: list[str]) -> None:
    story = _read(f'<main>{H1}<p>By Ann Lee</p><div class="text">{PARAGRAPHS}<p>{below}</p></div></main>')
    assert story.text.split("\n\n")[len(STORY) :] == kept


def test_a_signature_and_a_picture_below_the_story() -> None:
    below = '<figure><img src="/a.jpg"></figure><p>Ann Lee</p>'
    story = _read(f'<main>{H1}<p>By Ann Lee</p><div class="text">{PARAGRAPHS}{below}</div></main>')
    assert (_pictures(story), story.text.endswith("Ann Lee")) == (["/a.jpg"], False)


def test_a_day_above_the_headline_with_a_number_between_is_when_the_story_is_from() -> None:
    above = '<div class="info-date">4 March 2026, 9:12</div><div class="info-seen">1 234</div>'
    head = f'<div class="head">{above}{H1}<h2>The crews say that nobody had warned them</h2></div>'
    story = _read(f'{head}<div class="text">{PARAGRAPHS}</div>')
    assert (story.published, nf.plain(story.subhead)) == (
        datetime(2026, 3, 4, 9, 12, tzinfo=UTC),
        "The crews say that nobody had warned them",
    )


@pytest.mark.cases(
    ("line", "title"),
    [
        ('Lire aussi <a href="/b">The barges that never came back</a>', "Lire aussi"),
        ('Baca juga<br><a href="/b">The barges that never came back</a>', "Baca juga"),
        ('<a href="/b"><b>Read also:</b> The barges that never came back</a>', "Read also"),
        ('<a href="/b"><b>Read also</b> The barges that never came back</a>', "Read also"),
        ('<a href="/b"><span>See also:</span><span>The barges that never came back</span></a>', "See also"),
    ],
)
def test_words_that_lead_to_another_story_need_no_colon(line: str, title: str) -> None:
    story = _read(f"<article>{H1}<p>{STORY[0]}</p><p>{line}</p><p>{STORY[1]}</p></article>")
    assert story.body[1] == nf.Related([nf.RelatedLink("The barges that never came back", "/b")], title)


@pytest.mark.cases(
    "line",
    [
        'See also <a href="/b">the story of the barges that never came</a> back.',
        'The crew had <a href="/b">seen the barges that never came</a>',
        '<a href="/b"><b>Barges</b> that never came back to the harbour</a> are still out there',
        'Related <a href="/b">to the harbour master by marriage</a>',
        '<a href="/b"><b>Related</b> cases have been heard of all along the coast.</a>',
        '<a href="/b"><b>Zum Thema</b> Hafen hat sich der Minister nicht geäußert.</a>',
        'По теме <a href="/b">выступил министр обороны</a>',
        '関連記事 <a href="/b">誰も事前に相談しなかったと、そこで魚を売ってきた女性は話した。</a>',
    ],
)
def test_a_sentence_with_a_link_is_text(line: str) -> None:
    story = _read(f"<article>{H1}<p>{STORY[0]}</p><p>{line}</p><p>{STORY[1]}</p></article>")
    assert not any(isinstance(block, nf.Related) for block in story.body)


def test_a_deck_with_a_colon_signs_nothing() -> None:
    head = '<h1>إغلاق سوق السمك بعد قرن من العمل</h1><p class="article__subhead">التجار: لم يبلغنا أحد</p>'
    line = '<div>2/3/2026</div><div class="article-author-name"><a href="/author/a">أحمد علي</a></div>'
    told = "قرر مجلس الميناء يوم الثلاثاء إغلاق سوق السمك القديم الذي يقف بجانب النهر منذ أكثر من قرن كامل."
    page = f'<html lang="ar"><body><main><header>{head}</header>{line}<p>{told}</p><p>{told}</p></main>'
    assert [byline.name for byline in nf.read(nf.Source(page.encode()), "html").bylines] == ["أحمد علي"]


@pytest.mark.cases("words", ["<li>Share</li><li>Print</li>", "<li>Поделиться</li>"])
def test_words_of_the_site_in_a_list_of_authors_sign_nothing(words: str) -> None:
    people = f'<ul class="byline"><li><a href="/ann">Ann Lee</a></li>{words}</ul>'
    assert "Ann Lee" in [byline.name for byline in _read(f"<article>{H1}{people}{PARAGRAPHS}</article>").bylines]
    assert len(_read(f"<article>{H1}{people}{PARAGRAPHS}</article>").bylines) == 1


def test_a_list_of_authors_signs() -> None:
    people = '<ul class="authors"><li>Ann Lee</li><li><a href="/bo">Bo Diaz</a></li></ul>'
    assert [byline.name for byline in _read(f"<article>{H1}{people}{PARAGRAPHS}</article>").bylines] == [
        "Ann Lee",
        "Bo Diaz",
    ]


@pytest.mark.cases("names", [("张伟", "王芳"), ("أحمد علي", "سارة حسن"), ("राम कुमार", "सीता देवी")])
def test_a_list_of_authors_signs_in_scripts_without_capitals(names: tuple[str, str]) -> None:
    people = f'<ul class="authors"><li>{names[0]}</li><li>{names[1]}</li></ul>'
    story = _read(f"<article>{H1}{people}{PARAGRAPHS}</article>")
    assert tuple([byline.name for byline in story.bylines]) == names


def test_who_signs_the_day_and_the_time_on_lines_of_a_paragraph_are_no_text() -> None:
    page, report = f"<article>{H1}<p>By Ann Lee<br>4 March 2026<br>9:12 GMT</p>{PARAGRAPHS}</article>", nf.Report()
    story = nf.read(page.encode(), "html", report=report)
    assert "9:12" not in "".join(map(str, report))
    assert [nf.plain(block.content) for block in story.body] == STORY
    assert ([byline.name for byline in story.bylines], story.published) == (
        ["Ann Lee"],
        datetime(2026, 3, 4, 9, 12, tzinfo=UTC),
    )
