"""Pages as systems of sites make them: WordPress, Drupal, Ghost, frames, and sites in scripts without capitals."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsformat as nf


TITLE = "Storm shuts Eastmole harbour"
STORY = [
    "The harbour at Eastmole was closed on Monday after a storm tore three barges from their moorings, the port said.",
    "Two sailors were taken to hospital with light injuries, and a crane that had leaned since the morning was secured.",
]


def _read(body: str) -> nf.Article:
    return nf.read(nf.Source(f"<!doctype html>{body}".encode()), "html")


PICTURE = '<img src="a.jpg">'
FEW = f"<p>{STORY[0]}</p><p>{STORY[1]}</p>"


@pytest.mark.cases(
    "lead",
    [
        f'<div class="post-thumbnail">{PICTURE}<p class="caption">The pier</p></div>',
        f'<div class="field--name-field-image">{PICTURE}</div><div class="field--name-field-image-caption">The pier</div>',
        f'<div class="media"><div class="photoview__open">{PICTURE}</div><div class="media__description">The pier</div></div>',
        f'<div class="story-dv">{PICTURE}<p class="story-dv_caption">The pier</p></div>',
    ],
)
def test_a_picture_below_the_headline_that_is_called_so_leads_the_story(lead: str) -> None:
    story = _read(f'<h1>{TITLE}</h1><p class="byline">By Ann Lee</p>{lead}<div class="text">{FEW}</div>')
    assert story.body[0] == nf.Media("a.jpg", caption="The pier")
    assert len(story.body) == 1 + 2


@pytest.mark.cases(
    "other",
    [
        f'<div class="author-image">{PICTURE}</div>',
        f'<div class="related-thumb"><a href="/b">{PICTURE}</a></div>',
        f'<div class="image"><a href="/b">{PICTURE}</a></div>',
        f'<div class="autor"><div class="foto">{PICTURE}</div><span>Anna Lehmann</span></div>',
        f'<div class="columnist-photo">{PICTURE}</div>',
    ],
)
def test_a_picture_of_who_signs_or_of_another_page_leads_no_story(other: str) -> None:
    story = _read(f'<h1>{TITLE}</h1><p class="byline">By Ann Lee</p>{other}<div class="text">{FEW}</div>')
    assert not any(isinstance(block, nf.Media) for block in story.body)


def test_a_story_of_wordpress_is_not_taken_for_its_tags() -> None:
    post = '<div class="post-1 type-post hentry category-news tag-sea">'
    assert len(_read(f"{post}<h1>{TITLE}</h1><div>{FEW}</div></div>").body) == 2


def test_classes_that_say_where_a_story_of_ghost_is_filed_are_not_those_of_its_links() -> None:
    links = '<a href="/author/ann">Ann Lee</a>'
    assert _read(f'<article class="post tag-news"><h1>{TITLE}</h1>{links}{FEW}</article>').keywords == ()


def test_a_category_that_a_theme_of_blocks_calls_a_tag_is_a_section_alone() -> None:
    filed = '<div class="taxonomy-category"><a href="/news" rel="tag">News</a></div><a href="/sea" rel="tag">Sea</a>'
    story = _read(f"<h1>{TITLE}</h1>{filed}<article>{FEW}</article>")
    assert ([subject.name for subject in story.subjects], story.keywords) == (["News"], ("Sea",))


def test_keywords_behind_related_stories_are_no_paragraph() -> None:
    behind = '<ul><li><a href="/b">Harbour wall to be rebuilt</a></li></ul><div><a href="/tags/sea">Sea</a></div>'
    story = _read(f"<h1>{TITLE}</h1><article>{FEW}{behind}</article>")
    assert ([type(block) for block in story.body], story.keywords) == ([nf.Paragraph] * 2 + [nf.Related], ("Sea",))


def test_a_prompt_of_newspack_is_no_part_of_the_story() -> None:
    prompt = f'<div class="newspack-popup-container newspack-inline-popup"><h3>Support us</h3><p>{STORY[1]}</p></div>'
    assert _read(f"<h1>{TITLE}</h1><article><p>{STORY[0]}</p>{prompt}<p>{STORY[1]}</p></article>").text == "\n\n".join(
        STORY
    )


def test_of_a_page_of_frames_what_is_for_browsers_without_them_is_read() -> None:
    report = nf.Report()
    shown = f"<noframes><body><h1>{TITLE}</h1>{FEW}</body></noframes>"
    page = f"<html><title>{TITLE}</title><frameset><frame src=a.html><frame src=b.html>{shown}</frameset></html>"
    assert len(nf.read(nf.Source(page.encode()), "html", report=report).body) == 2
    assert [loss.why for loss in report.losses] == ["what the frames of the page show is left out: a.html, b.html"]


@pytest.mark.cases(
    ("heading", "window"),
    [
        (f'<span class="kicker">Islands</span><span>{TITLE}</span>', ""),
        (f'<span class="kicker">Islands</span><span class="x">: </span><span>{TITLE}</span>', ""),
        (f"<span>Islands</span><span>{TITLE}</span>", f"{TITLE} - Tide News"),
    ],
)
def test_a_kicker_in_an_element_of_the_heading_is_not_part_of_the_headline(heading: str, window: str) -> None:
    story = _read(f"<title>{window}</title><h1>{heading}</h1>{FEW}")
    assert (nf.plain(story.headline), nf.plain(story.kicker)) == (TITLE, "Islands")


def test_a_box_behind_the_last_paragraph_that_shows_other_stories_is_related() -> None:
    box = '<div class="related"><h3>More</h3><ul><li><a href="/b">Harbour wall to be rebuilt</a></li></ul></div>'
    story = _read(f"<h1>{TITLE}</h1><article>{FEW}{box}</article>")
    assert story.body[-1] == nf.Related([nf.RelatedLink("Harbour wall to be rebuilt", "/b")], "More")


def test_names_and_days_in_elements_of_their_own_are_apart_where_no_letter_is_a_capital() -> None:
    text = "أعلنت الشركة يوم الاثنين أن العبارة لن تبحر بين الميناء والجزيرة حتى يوم الجمعة بعد اكتشاف شرخ في بدنها."
    line = '<div><span class="writer">كتب: أحمد سالم</span><span class="date">الإثنين 09 مارس 2026</span></div>'
    story = _read(f"<html lang=ar><h1>توقف العبارة حتى الجمعة</h1>{line}<div><p>{text}</p><p>{text}</p></div>")
    assert [byline.name for byline in story.bylines] == ["أحمد سالم"]


@pytest.mark.cases(
    "shown",
    [
        f'<p class="f_center">{PICTURE}<br>The pier<br></p>',
        f'<p style="text-align: center">{PICTURE}</p><p style="text-align:center">The pier</p>',
    ],
)
def test_a_centred_line_below_a_centred_picture_is_its_caption(shown: str) -> None:
    story = _read(f"<h1>{TITLE}</h1><article><p>{STORY[0]}</p>{shown}<p>{STORY[1]}</p></article>")
    assert story.body[1] == nf.Media("a.jpg", caption="The pier")


@pytest.mark.cases("heading", ["<b>What happens next</b>", "二、港口", "（三）港口", "<a href=/b>Harbour wall</a>"])
def test_a_centred_heading_below_a_centred_picture_is_no_caption(heading: str) -> None:
    shown = f'<p align="center">{PICTURE}</p><p align="center">{heading}</p>'
    story = _read(f"<h1>{TITLE}</h1><article><p>{STORY[0]}</p>{shown}<p>{STORY[1]}</p></article>")
    assert story.body[1] == nf.Media("a.jpg")


def test_a_post_that_is_called_related_itself_is_no_part_of_the_story() -> None:
    named = "related-post post type-post hentry tag-sea"
    other = f'<div class="{named}"><h3><a href="/b">Wall</a></h3><p>{STORY[0]}</p></div>'
    assert len(_read(f"<h1>{TITLE}</h1><article>{FEW}</article>{other}").body) == 2


def test_a_short_story_in_japanese_is_told_from_what_is_around_it() -> None:
    text = "東港とカーン島を結ぶフェリーは、船体に亀裂が見つかったため、金曜日まで運航を取りやめると運航会社が九日発表した。"
    around = "<p>最終更新：三月九日の午前九時五分</p>"
    story = _read(f"<h1>フェリー欠航</h1><div class=article_body><p>{text}<br><br>{text}</p></div>{around}")
    assert story.text == f"{text}\n\n{text}"


def test_a_list_of_titles_in_chinese_is_not_taken_for_the_story() -> None:
    text = (
        "东港市议会周一投票决定关闭海港大桥一年，市长在市政厅对记者表示，维修工程将于三月开始进行，预计耗资四百万元。"
    )
    titles = "<p>渔民抗议燃油涨价封锁港口要求政府补贴</p>" * 25
    assert (
        _read(f"<h1>大桥关闭</h1><div><p>{text}</p><p>{text}</p></div><div>{titles}</div>").text == f"{text}\n\n{text}"
    )


def test_rules_at_both_ends_are_no_part_of_the_story() -> None:
    story = _read(f"<h1>{TITLE}</h1><p>By Ann Lee</p><hr>{FEW}<hr>")
    assert [type(block) for block in story.body] == [nf.Paragraph] * 2


@pytest.mark.cases(
    "below",
    [
        '<div><figcaption itemprop="caption">The pier</figcaption><figcaption itemprop="author">Bob Hay</figcaption></div>',
        '<span class="e-image__meta"><figcaption>The pier</figcaption><cite>Bob Hay</cite></span>',
        "<figcaption>The pier <span><span class='picture-credit'>Bob Hay</span></span></figcaption>",
    ],
    ids=["Labrador", "Chorus", "within"],
)
def test_who_made_a_picture_is_told_beside_its_caption(below: str) -> None:
    figure = f"<figure><div>{PICTURE}</div>{below}</figure>"
    assert _read(f"<article><h1>{TITLE}</h1>{FEW}{figure}{FEW}</article>").body[2] == nf.Media(
        "a.jpg", caption="The pier", credit="Bob Hay"
    )


def test_a_photographer_and_an_agency_in_one_element_are_one_credit() -> None:
    credit = (
        '<span class="by"><span class="photo-credit">Bob Hay</span> / <span class="photo-source">Tide</span></span>'
    )
    figure = f"<figure>{PICTURE}<figcaption>The pier {credit}</figcaption></figure>"
    story = _read(f"<article><h1>{TITLE}</h1>{FEW}{figure}</article>")
    assert story.body[2] == nf.Media("a.jpg", caption="The pier", credit="Bob Hay / Tide")


def test_the_text_of_blogger_is_no_summary() -> None:
    post = f'<div itemprop="description articleBody">{FEW}</div>'
    said = f'<div itemscope itemtype="http://schema.org/BlogPosting"><h1 itemprop="name">{TITLE}</h1>{post}</div>'
    story = _read(said)
    assert not story.summary
    assert len(story.body) == 2


def test_who_has_written_a_post_of_wix_is_told_by_its_hook() -> None:
    post = f'<ul><li><span data-hook="user-name">Ann Lee</span></li></ul><h1>{TITLE}</h1>{FEW}'
    assert [byline.name for byline in _read(f"<article>{post}</article>").bylines] == ["Ann Lee"]


def test_who_comments_on_a_post_of_wix_has_not_written_it() -> None:
    comment = '<section><span data-hook="user-name">Some Reader</span></section>'
    story = _read(f"<article><h1>{TITLE}</h1><p>By Ann Lee</p>{FEW}</article>{comment}")
    assert [byline.name for byline in story.bylines] == ["Ann Lee"]


def test_a_short_deck_that_is_called_so_is_the_summary() -> None:
    deck = "Three barges tore loose in the night, and ferries stay in."
    signed = '<p>By Ann Lee</p><p><time datetime="2026-11-23T17:04:00Z">Monday</time></p>'
    head = '<meta name="author" content="Ann Lee"><meta name="date" content="2026-11-23T17:04:00Z">'
    story = _read(
        f'{head}<h1>{TITLE}</h1>{signed}<p class="teaser-text">{deck}</p><div class="article-body">{FEW}{FEW}</div>'
    )
    assert nf.plain(story.summary) == deck
    assert len(story.body) == 2 + 2


@pytest.mark.cases(
    "other",
    [
        '<div class="newsletter-box"><p class="intro">Get our letter on the sea every Friday.</p></div>',
        '<p class="video-teaser">Watch how the storm has come over the sea.</p>',
        '<p class="teaser"><a href="/2">The bridge over the sound is to be shut.</a></p>',
    ],
    ids=["newsletter", "video", "story"],
)
def test_what_leads_to_something_else_is_no_summary(other: str) -> None:
    head = '<meta name="author" content="Ann Lee"><meta name="date" content="2026-11-23T17:04:00Z">'
    story = _read(f'{head}<h1>{TITLE}</h1><p>By Ann Lee</p>{other}<div class="article-body">{FEW}{FEW}</div>')
    assert not story.summary


def test_lines_of_a_deck_are_apart() -> None:
    deck = '<strong class="media_end_summary">Three barges tore loose<br>Two sailors are hurt</strong>'
    story = _read(f"<h1>{TITLE}</h1>{deck}<div>{FEW}</div>")
    assert nf.plain(story.summary) == "Three barges tore loose Two sailors are hurt"


def test_who_signs_and_when_in_an_element_called_after_a_deck_is_none() -> None:
    about = '<span class="author">By Ann Lee</span><time datetime="2026-11-23">23 November 2026</time>'
    story = _read(f'<h1>{TITLE}</h1><div class="article-intro">{about}<p>The ferries stay in.</p></div>{FEW}')
    assert nf.plain(story.summary) in {"", "The ferries stay in."}


def test_a_kicker_is_told_from_what_else_is_in_the_element_called_so() -> None:
    kicker = '<div class="kicker-wrapper"><span class="kicker">Weather</span><span>Coast</span></div>'
    assert nf.plain(_read(f"{kicker}<h1>{TITLE}</h1>{FEW}").kicker) == "Weather"


def test_several_kickers_in_an_element_are_one() -> None:
    kicker = (
        '<div class="kicker"><a class="kicker" href="/s">Sport</a> | <a class="kicker" href="/f">Football</a></div>'
    )
    assert nf.plain(_read(f"{kicker}<h1>{TITLE}</h1>{FEW}").kicker) == "Sport | Football"


def test_a_time_in_a_heading_above_a_story_begins_no_live_blog() -> None:
    when = '<h3>11:02</h3><p>By Ann Lee</p><p><time datetime="2026-03-02T11:02Z">2 March 2026</time></p>'
    story = _read(f"<article><h1>{TITLE}</h1>{when}{FEW}</article>")
    assert story.published == _at(2)
    assert len(story.body) == 2


def _entry(time: str, text: str, title: str = "", name: str = "post") -> str:
    return (
        f'<div class="{name}"><div class="top">{time}<span class="who">Bob Hay</span></div>{title}<p>{text}</p></div>'
    )


LIVE = f'<h1>{TITLE}</h1><p class="lead">Follow the storm that has shut the harbour at Eastmole.</p>'


@pytest.mark.cases(
    "times",
    [
        ('<time datetime="2026-03-02T11:42:00Z">11:42</time>', '<time datetime="2026-03-02T11:02:00Z">11:02</time>'),
        ('<time datetime="2026-03-02T11:42:00Z">1h ago</time>', '<time datetime="2026-03-02T11:02:00Z">2h ago</time>'),
        ('<span class="news-time">11:42</span>', '<span class="news-time">11:02</span>'),
    ],
)
@pytest.mark.cases(("tag", "outer"), [("div", "div"), ("li", "ul")])
def test_entries_of_a_live_blog_begin_with_a_heading_that_says_when(
    times: tuple[str, str], tag: str, outer: str
) -> None:
    first, second = _entry(times[0], STORY[0], "<h3>Ferries stay in</h3>"), _entry(times[1], STORY[1])
    entries = f"{first}{second}".replace('<div class="post"', f'<{tag} class="post"')
    entries = entries.replace("</p></div>", f"</p></{tag}>")
    story = _read(f"<main><article>{LIVE}<{outer}>{entries}</{outer}></article></main>")
    assert not story.bylines
    signed = nf.Paragraph("Bob Hay")
    assert story.body[-6:] == (
        *(nf.Heading("11:42 – Ferries stay in"), signed, nf.Paragraph(STORY[0])),
        *(nf.Heading("11:02"), signed, nf.Paragraph(STORY[1])),
    )


def test_titles_of_other_stories_with_their_times_are_no_entries() -> None:
    cards = "".join(
        _entry(f"<time>1{hour}:42</time>", "What there is to know of it.", f'<h3><a href="/{hour}">The bridge</a></h3>')
        for hour in range(3)
    )
    story = _read(f"<main><article><h1>{TITLE}</h1>{FEW}{FEW}</article><div>{cards}</div></main>")
    assert [*map(type, story.body)] == [nf.Paragraph] * 4


DECK = "What there is to know of the bridge, and of those who have built it."


@pytest.mark.cases(
    "card",
    [
        f'<div class="card"><a href="/%d"><h3>The bridge over the sound</h3></a>{{}}<p>{DECK}</p></div>',
        f'<li><a href="/%d"><span>The bridge over the sound</span> {{}} <span>{DECK}</span></a></li>',
    ],
    ids=["title", "whole"],
)
def test_other_stories_in_links_with_their_times_are_no_entries(card: str) -> None:
    stamp = '<time datetime="2026-03-02T1%d:42:00Z">%d hours ago</time>'
    cards = "".join(card.format(stamp) % (hour, hour, hour) for hour in range(1, 4))
    story = _read(f"<article><h1>{TITLE}</h1>{FEW}{FEW}<div>{cards}</div></article>")
    assert not any(isinstance(block, nf.Heading) for block in story.body)


@pytest.mark.cases(
    "stamps",
    [
        ("<strong>9:30</strong>", "<strong>11:00</strong>"),
        ("<span>9.99</span>", "<span>12.75</span>"),
        ('<span class="item-price">9.50</span>', '<span class="item-price">12.50</span>'),
        ('<span class="score">2:10</span>', '<span class="score">1:20</span>'),
    ],
    ids=["programme", "no clock", "price", "score"],
)
def test_times_in_a_list_of_the_text_and_prices_are_no_entries(stamps: tuple[str, str]) -> None:
    points = "".join(f"<li>{stamp} <span>{DECK}</span></li>" for stamp in stamps)
    story = _read(f"<article><h1>{TITLE}</h1>{FEW}<ul>{points}</ul>{FEW}</article>")
    assert [*map(type, story.body)] == [nf.Paragraph, nf.Paragraph, nf.List, nf.Paragraph, nf.Paragraph]


def test_a_box_called_after_other_stories_keeps_its_titles_beside_a_deck_in_a_division() -> None:
    box = f'<div class="related-box"><div>{DECK}</div><a href="/2">The bridge over the sound</a></div>'
    story = _read(f"<article><h1>{TITLE}</h1>{FEW}{box}{FEW}</article>")
    assert story.body[2] == nf.Related([nf.RelatedLink("The bridge over the sound", "/2")])


def test_times_about_a_story_are_no_entries() -> None:
    about = '<div class="when"><time datetime="2026-03-02T11:02Z">11:02</time></div>'
    story = _read(f"<article><h1>{TITLE}</h1>{about}{about.replace('02Z', '42Z')}{FEW}</article>")
    assert [*map(type, story.body)] == [nf.Paragraph] * 2
    assert (story.published, story.updated) == (_at(2), _at(42))


def _at(minute: int) -> datetime:
    return datetime(2026, 3, 2, 11, minute, tzinfo=UTC)


def test_who_said_a_quotation_may_stand_in_a_division_of_it() -> None:
    for signed in ('<p class="quote-author">Bob Hay</p>', "<footer>Bob Hay</footer>"):
        quotation = f"<blockquote><div><p>We have never seen anything like it.</p>{signed}</div></blockquote>"
        story = _read(f"<article><h1>{TITLE}</h1>{FEW}{quotation}{FEW}</article>")
        assert story.body[2] == nf.Quote([nf.Paragraph("We have never seen anything like it.")], "Bob Hay")
    alone = '<blockquote><div><p class="quote-author">Bob Hay</p></div></blockquote>'
    assert "Bob Hay" in _read(f"<article><h1>{TITLE}</h1>{FEW}{alone}{FEW}</article>").text


def test_a_sign_that_leads_back_from_a_footnote_is_left_out() -> None:
    notes = '<ol><li id="a">Yearbook of 1954, <a href="#w">page 3</a>. <a href="#a-link">↩︎</a></li></ol>'
    article = _read(f"<article><h1>{TITLE}</h1>{FEW}{notes}</article>")
    assert article.text.endswith("Yearbook of 1954, page 3.")
    amid = '<p>Eastmole went up <a href="#up">↑</a> in the list of ports with most storms of the coast.</p>'
    assert "went up ↑ in" in _read(f"<article><h1>{TITLE}</h1>{FEW}{amid}</article>").text


def test_what_blox_has_encrypted_for_subscribers_is_no_text() -> None:
    secret = f'<div class="subscriber-only encrypted-content" style="display: none">{"<p>kAm%96 923@C 2E t2DE>@=6</p>" * 6}</div>'
    shown = f'<div class="subscriber-only">{FEW}</div>'
    assert len(_read(f"<article><h1>{TITLE}</h1>{FEW}{shown}{secret}</article>").body) == 2 + 2


def test_titles_below_long_texts_in_divisions_are_related_and_a_link_without_address_leads_nowhere() -> None:
    text = "".join(f'<div class="block"><div class="text">{block}</div></div>' for block in STORY)
    title = '<span class="card-title">Mole to be shut tonight for a week</span><span>1 March, 10:00</span>'
    card = f'<div class="block"><div><a href="/2.html"><span><img src="t.jpg"></span>{title}</a></div></div>'
    lead = f'<div class="photo"><div>{PICTURE}</div><div class="copyright"><a>Bob Hay</a></div></div>'
    story = _read(f'<main><h1>{TITLE}</h1>{lead}<div class="article__body">{text}{card}{text}</div></main>')
    assert isinstance(story.body[0], nf.Media)
    related = nf.Related([nf.RelatedLink("Mole to be shut tonight for a week", "/2.html")])
    assert story.body[3] == related
    assert len(story.body) == 1 + 2 + 1 + 2


JAPANESE = [
    "港湾当局によると、月曜日の嵐ではしけ三隻が流され、東港は閉鎖された。",
    "船員二人が軽いけがをして病院に運ばれ、傾いたクレーンは固定された。",
]


def test_indents_behind_sentences_part_paragraphs_of_japanese() -> None:
    text = "\n\n".join(f"\u3000{each}" for each in JAPANESE)
    story = _read(f"<article><h1>嵐で東港が閉鎖</h1><p>{text}</p></article>")
    assert story.body == (*map(nf.Paragraph, JAPANESE),)
    within = f"{JAPANESE[0]}\u3000{JAPANESE[1]}"
    assert len(_read(f"<article><h1>嵐で東港が閉鎖</h1><p>{within}</p></article>").body) == 1


def test_short_points_of_japanese_lead_a_story() -> None:
    points = "<h2>ざっくり言うと</h2><ul><li>東港は月曜日に閉鎖された</li><li>船員二人がけがをした</li></ul>"
    text = "".join(f"<p>{each}</p>" for each in JAPANESE * 3)
    story = _read(f'<h1>嵐で東港が閉鎖</h1><div class="summary">{points}</div><div itemprop="articleBody">{text}</div>')
    assert isinstance(story.body[0], nf.List)
    assert not story.summary


def test_a_headline_with_house_and_site_in_data_is_that_of_the_page() -> None:
    title = "嵐で東港が閉鎖（東港新聞） - 港ニュース"
    data = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{title}"}}</script>'
    story = _read(f"<title>{title}</title>{data}<article><h1>嵐で東港が閉鎖</h1>{FEW}</article>")
    assert nf.plain(story.headline) == "嵐で東港が閉鎖"


def test_an_address_of_who_signs_at_the_end_is_no_text() -> None:
    page = f"<h1>{TITLE}</h1><p>By Ann Lee</p>{FEW}{FEW}<p>ann@tide.example</p>"
    report = nf.Report()
    (story,) = nf.read_all(nf.Source(page.encode()), "html", report=report)
    assert [byline.contact for byline in story.bylines] == ["ann@tide.example"]
    assert len(story.body) == 2 + 2
    assert not any("ann@tide.example" in str(entry) for entry in report)


@pytest.mark.cases("head", ["<title>Telegram Widget</title>", '<meta property="og:site_name" content="Telegram">'])
def test_a_channel_of_telegram_is_the_source_of_its_post_and_the_first_line_its_headline(head: str) -> None:
    head = f'{head}<meta property="og:title" content="Tide Wire"><meta property="og:description" content="{TITLE}\n{STORY[0]}\n\n{STORY[1]}">'
    name = '<a class="tgme_widget_message_owner_name" href="https://t.example/tide"><span>Tide Wire</span></a>'
    text = f'<div class="tgme_widget_message_text"><b>{TITLE}</b><br><br>{STORY[0]}<br><br>{STORY[1]}</div>'
    day = '<a class="tgme_widget_message_date"><time datetime="2026-03-04T09:12:00+00:00">Mar 4</time></a>'
    for body in (f'<div class="tgme_widget_message">{name}{text}<p>{day}</p></div>', "<div>View in the app</div>"):
        story = _read(f"<head>{head}</head><body>{body}</body>")
        assert (nf.plain(story.headline), [source.name for source in story.sources]) == (TITLE, ["Tide Wire"])
        assert [nf.plain(block.content) for block in story.body] == STORY
        assert (story.published is not None) == ("tgme" in body)


def test_a_story_about_telegram_is_no_post_of_it() -> None:
    about = "Telegram founder held in Paris"
    head = f'<head><title>{about} - Tide Daily</title><meta property="og:title" content="{about}"><meta property="og:description" content="{STORY[0]}"></head>'
    for site in ("Tide Daily", "Telegram"):
        named = head.replace("</head>", f'<meta property="og:site_name" content="{site}"></head>')
        story = _read(f"{named}<body><article><h1>{about}</h1>{FEW}</article></body>")
        assert (nf.plain(story.headline), [source.name for source in story.sources]) == (about, [site])


def test_when_an_entry_is_from_is_said_exactly_by_a_time_in_what_is_called_its_date() -> None:
    day = (
        '<div class="date entry-date"><a href="/2026"><time datetime="2026-03-04T09:12:00Z">2026-03-04</time></a></div>'
    )
    entry = f'<article class="hentry">{day}<h1 class="entry-title">{TITLE}</h1><div class="entry-content">{FEW}</div></article>'
    assert _read(entry).published == datetime(2026, 3, 4, 9, 12, tzinfo=UTC)
    changed = '<time class="updated" datetime="2026-03-06T09:12:00Z">6 March</time>'
    both = entry.replace('date entry-date">', f'published">{changed}').replace(
        "<time datetime", '<time class="published" datetime'
    )
    assert _read(both).published == datetime(2026, 3, 4, 9, 12, tzinfo=UTC)


def test_the_section_of_an_entry_above_its_first_paragraph_is_no_text() -> None:
    head = (
        f'<header><h1 class="entry-title">{TITLE}</h1><div><a href="/c/sea" rel="category tag">Sea</a></div></header>'
    )
    story = _read(f'<article class="hentry">{head}<div class="entry-content">{FEW}</div></article>')
    assert ([subject.name for subject in story.subjects], len(story.body)) == (["Sea"], 2)


def test_keywords_below_a_heading_at_the_end_are_no_text() -> None:
    behind = '<div><h2>Related topics</h2><a href="/topics/sea">Sea</a></div>'
    story = _read(f"<h1>{TITLE}</h1><article>{FEW}{behind}</article>")
    assert ([nf.plain(block.content) for block in story.body], story.keywords) == (STORY, ("Sea",))
    for told in ("<p>Sea and wind.</p>", "<p>Sea</p>", "<ul><li>Sea</li></ul>"):
        page = f"<h1>{TITLE}</h1><article>{FEW}<h2>What comes next</h2>{told}</article>"
        assert len(_read(f'<meta name="keywords" content="Sea">{page}').body) == len(STORY) + 2


def test_a_link_to_nowhere_is_no_address_of_an_entry() -> None:
    for href, found in (("#", []), ("https://tide.example/1", ["https://tide.example/1"])):
        entry = f'<h1 class="entry-title"><a href="{href}" rel="bookmark">{TITLE}</a></h1><div class="entry-content">{FEW}</div>'
        assert [
            identifier.value for identifier in _read(f'<article class="hentry">{entry}</article>').identifiers
        ] == found


def test_what_mediawiki_puts_around_a_story_is_no_part_of_it() -> None:
    head = f'<h1 id="firstHeading">{TITLE}</h1><div id="siteSub">From Tidenews, the free source of news for all of us!</div>'
    text = f'<p><b>Wednesday, March 4, 2026</b></p>{FEW}<h2>Sources<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>'
    below = '<ul><li>Ann Lee. “Barges adrift”</li></ul><div class="printfooter">Retrieved from /1</div>'
    page = f'<div id="bodyContent">{text}{below}</div><div id="catlinks"><a href="/c">Categories</a></div>'
    story = _read(f'<meta name="generator" content="MediaWiki 1.45.0"><body>{head}{page}')
    assert (nf.plain(story.subhead), nf.plain(story.summary)) == ("", "")
    assert story.published == datetime(2026, 3, 4, tzinfo=UTC)
    assert [nf.plain(block.content) for block in story.body if isinstance(block, nf.Heading)] == ["Sources"]
    assert story.text.endswith("Barges adrift”")
