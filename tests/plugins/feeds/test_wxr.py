"""Exports of WordPress: posts, and text as it is kept there."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from time import process_time

import pytest
from attrs import evolve

import newsformat as nf


EXPORT = """\
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Harbour News</title><link>https://tide.example</link><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>ann</wp:author_login><wp:author_display_name>Ann Lee</wp:author_display_name></wp:author>
<item>{}</item>{}</channel></rss>"""
PICTURE = """<item><title>pier</title><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type>
<wp:attachment_url>https://tide.example/pier.jpg</wp:attachment_url></item>"""


def read(post: str, more: str = "", report: nf.Report | None = None) -> nf.Article:
    return nf.read(nf.Source(EXPORT.format(post, more).encode()), report=report)


def content(text: str, report: nf.Report | None = None) -> nf.Article:
    return read(f"<content:encoded><![CDATA[{text}]]></content:encoded>", report=report)


def paragraphs(article: nf.Article) -> list[str]:
    return article.text.split("\n\n")


def test_a_post() -> None:
    article = read(
        "<title>High tide</title><link>https://tide.example/1</link><dc:creator>ann</dc:creator><guid>https://tide.example/?p=1</guid>"
        "<pubDate>Thu, 26 Nov 2026 08:00:00 +0000</pubDate><excerpt:encoded>In short</excerpt:encoded>"
        "<content:encoded>It rose.</content:encoded><wp:post_id>1</wp:post_id><wp:post_name>high-tide</wp:post_name>"
        "<wp:post_date>2026-11-26 10:00:00</wp:post_date><wp:post_date_gmt>2026-11-26 08:00:00</wp:post_date_gmt>"
        "<wp:post_modified_gmt>2026-11-26 09:00:00</wp:post_modified_gmt><wp:status>publish</wp:status>"
        '<category domain="category" nicename="ports-2">Ports</category><category domain="post_tag" nicename="storm">Storm</category>'
    )
    assert article.bylines == (nf.Byline(name="Ann Lee"),)
    assert article.published == datetime(2026, 11, 26, 8, tzinfo=UTC)
    assert article.published is not None
    assert article.published.utcoffset() == timedelta(hours=2)
    assert article.updated == datetime(2026, 11, 26, 9, tzinfo=UTC)
    assert (article.slug, article.language, article.text) == ("high-tide", "en-GB", "It rose.")
    assert nf.plain(article.summary) == "In short"
    assert article.subjects == (nf.Concept(name="Ports", code="ports-2"),)
    assert article.keywords == ("Storm",)
    assert article.identifiers == (
        nf.Identifier(value="https://tide.example/1", kind="url"),
        nf.Identifier(value="1", kind="wp:post_id"),
    )
    assert nf.read(nf.write(article, "wxr"), "wxr") == article


def test_an_author_goes_back_by_login() -> None:
    source = nf.Source(EXPORT.format("<title>a</title><dc:creator>ann</dc:creator>", "").encode())
    with nf.read_all(source) as articles:
        written = nf.write(articles, "wxr")
    assert b"<dc:creator>ann</dc:creator>" in written
    assert b"<wp:author_display_name>Ann Lee</wp:author_display_name>" in written


@pytest.mark.cases(
    ("word", "status"),
    [
        ("publish", "usable"),
        ("draft", "withheld"),
        ("pending", "withheld"),
        ("private", "withheld"),
        ("trash", "canceled"),
    ],
)
def test_a_post_that_is_not_published_is_withheld_and_keeps_its_word(word: str, status: str) -> None:
    article = read(f"<wp:status>{word}</wp:status>")
    assert article.status == status
    assert f">{word}</wp:status>" in nf.write(article, "wxr").decode()


def test_a_draft_has_no_date_yet() -> None:
    report = nf.Report()
    date = "<pubDate>Mon, 30 Nov -0001 00:00:00 +0000</pubDate><wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>"
    assert read(date, report=report).published is None
    assert not report.losses


@pytest.mark.cases("name", ["updated", "created", "content_created"])
def test_a_post_without_a_date_of_publication_has_that_of_its_last_change(name: str) -> None:
    when = datetime(2017, 6, 29, 16, 43, 15, tzinfo=timezone(timedelta(hours=2)))
    article = nf.Article(headline="High tide", body=[nf.Paragraph("It rose.")], **{name: when})
    report = nf.Report()
    written = nf.write(article, "wxr", report=report)
    assert b"2017-06-29 16:43:15</wp:post_date>" in written
    assert b"2017-06-29 14:43:15</wp:post_date_gmt>" in written
    assert "no time of publication" in [remark.message.partition(";")[0] for remark in report.remarks]
    assert nf.read(written, "wxr").published is None
    changed = written.replace(b' newsformat:assumed="1"', b"")
    assert nf.read(changed, "wxr").published == when


def test_pictures_are_no_articles_but_the_picture_of_a_post_is_found() -> None:
    meta = "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>"
    report = nf.Report()
    article = read(meta, PICTURE, report)
    assert article.associations == (nf.Association(role="thumbnail", media=nf.Media("https://tide.example/pier.jpg")),)
    assert "skipped, not an article: attachment" in [remark.message for remark in report.remarks]


PROTECTED = (
    "<content:encoded>It rose.</content:encoded><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>"
    "<wp:post_password>tide</wp:post_password>"
)


def test_what_a_password_protects_is_withheld_and_comes_back() -> None:
    report = nf.Report()
    article = read(PROTECTED, report=report)
    assert article.status is nf.Status.WITHHELD
    assert "protected by a password, so not for every reader; treated as withheld" in map(str, report.remarks)
    written = nf.write(article, "wxr", report=(lost := nf.Report()))
    assert not lost.losses
    assert b"<wp:status" in written
    assert b">publish</wp:status>" in written
    assert nf.read(written, "wxr") == article


def test_what_is_released_has_no_password_any_more() -> None:
    article = evolve(read(PROTECTED), status=nf.Status.USABLE)
    written = nf.write(article, "wxr", report=(lost := nf.Report()))
    assert [loss.where for loss in lost.losses] == ["post_password"]
    assert nf.read(written, "wxr").status is nf.Status.USABLE


@pytest.mark.cases("kind", ["news_story", "opinion"])
def test_a_post_of_a_type_of_the_sites_own_is_an_article_if_it_has_a_text(kind: str) -> None:
    report = nf.Report()
    article = read(f"<content:encoded>It rose.</content:encoded><wp:post_type>{kind}</wp:post_type>", report=report)
    assert article.text == "It rose."
    assert f"read as an article, as it has a text: {kind}" in map(str, report.remarks)
    assert nf.read(nf.write(article, "wxr"), "wxr") == article


@pytest.mark.cases("kind", ["nav_menu_item", "wp_template_part", "elementor_library", "event"])
def test_what_programs_keep_as_posts_is_none(kind: str) -> None:
    text = "" if kind == "event" else "<content:encoded>It rose.</content:encoded>"
    report = nf.Report()
    with nf.read_all(
        nf.Source(
            EXPORT.format(
                "<title>High tide</title>", f"<item>{text}<wp:post_type>{kind}</wp:post_type></item>"
            ).encode()
        ),
        report=report,
    ) as articles:
        assert len([*articles]) == 1
    assert f"skipped, not an article: {kind}" in map(str, report.remarks)


def test_a_term_that_is_but_a_code_has_it_as_its_name() -> None:
    subjects = [nf.Concept(code="04018000", scheme="iptc"), nf.Concept(code="AB c"), nf.Concept(name="Ports", code="p")]
    written = nf.write(nf.Article(headline="High tide", subjects=subjects), "wxr")
    assert b">04018000</category>" in written
    assert b">AB c</category>" in written
    assert nf.read(written, "wxr").subjects == tuple(subjects)


@pytest.mark.cases(
    ("href", "name"),
    [
        ("https://tide.example/Pier%20at%20dawn.jpg?w=9", "Pier at dawn.jpg"),
        ("https://tide.example/show/https%253A%252F%252Fb.example%252Fpier.jpg", "pier.jpg"),
        ("https://tide.example/7a/?crop=1", "7a"),
    ],
)
def test_a_picture_is_called_as_people_read_it(href: str, name: str) -> None:
    article = nf.Article(headline="High tide", associations=[nf.Association(media=nf.Media(href))])
    assert f"<title>{name}</title>".encode() in nf.write(article, "wxr")


# The text ------------------------------------------------------------------------------


def test_paragraphs_apart_by_blank_lines() -> None:
    article = content("One <b>a</b>\nb.\n\nTwo.\n\n<ul><li>x</li></ul>\n\n<pre>c\n\nd</pre>")
    assert [type(block).__name__ for block in article.body] == ["Paragraph", "Paragraph", "List", "Preformatted"]
    assert nf.LineBreak() in article.body[0].content  # type: ignore[union-attr]


def test_text_with_paragraphs_stays_as_it_is() -> None:
    assert paragraphs(content("<p>One\n\na.</p><p>Two.</p>")) == ["One a.", "Two."]


@pytest.mark.cases("part", ['<p style="text-align: center;">* * *</p>', "<p class=x>\n* * *\n\n</p>"])
def test_one_paragraph_that_is_an_element_leaves_the_others_apart(part: str) -> None:
    article = content(f"One.\n\nTwo\nand more.\n\n{part}\n\nThree.\n\n<h2>Four</h2>\n\nFive.")
    assert paragraphs(article) == ["One.", "Two\nand more.", "* * *", "Three.", "Four", "Five."]


def test_older_text_between_blocks_has_its_paragraphs_apart() -> None:
    block = '<!-- wp:group {"a":1} -->\n<div><!-- wp:paragraph --><p>Three\n\nfour.</p><!-- /wp:paragraph --></div><!-- /wp:group -->'
    empty = '<!-- wp:separator {"b":"c-d"} /-->'
    article = content(f"One.\n\nTwo\nand more.\n\n{block}\n\nFive.\n\n{empty}\n<p>Six.</p>\n\nSeven.\n\nEight.")
    assert paragraphs(article) == ["One.", "Two\nand more.", "Three four.", "Five.", "Six.", "Seven.", "Eight."]


def test_blank_lines_in_blocks_part_nothing() -> None:
    text = "<!-- wp:html -->\nOne\n\ntwo.\n<!-- wp:paragraph --><p>Three.</p><!-- /wp:paragraph -->\nFour\n\nfive.\n<!-- /wp:html -->"
    assert paragraphs(content(text)) == ["One two.", "Three.", "Four five."]


def test_blocks_of_the_editor() -> None:
    report = nf.Report()
    text = '<!-- wp:heading {"level":3} --><h3>Later</h3><!-- /wp:heading --><!-- wp:latest-posts {"n":5} /-->'
    assert content(text, report).body == (nf.Heading("Later", level=3),)
    assert [loss.why for loss in report.losses] == [
        'the block latest-posts, which WordPress fills, is left out: {"n":5}'
    ]


def test_the_background_of_a_cover_is_a_picture() -> None:
    style = "background-image:url(&quot;https://tide.example/c.jpg&quot;)"
    text = f'<!-- wp:cover --><div class="wp-block-cover" style="{style}"><p>Low tide</p></div><!-- /wp:cover -->'
    report = nf.Report()
    assert content(text, report).body == (nf.Media("https://tide.example/c.jpg"), nf.Paragraph("Low tide"))
    assert not report.losses


@pytest.mark.cases(
    "text",
    [
        '[caption id="a" width="300"]<a href="x"><img src="https://tide.example/a.jpg"></a> The pier[/caption]',
        '[caption caption="The&#32;pier"]<img src="https://tide.example/a.jpg">[/caption]',
    ],
)
def test_captions(text: str) -> None:
    (picture,) = content(text).body
    assert isinstance(picture, nf.Media)
    assert (picture.href, nf.plain(picture.caption)) == ("https://tide.example/a.jpg", "The pier")


def test_embeds_and_files_and_what_only_wordpress_knows() -> None:
    report = nf.Report()
    article = content(
        '[embed]https://x.example/1[/embed]\n\n[audio mp3="https://x.example/a.mp3"]\n\n[gallery ids="1,2"]', report
    )
    assert [type(block).__name__ for block in article.body] == ["Embed", "Media"]
    assert ["a gallery" in loss.why for loss in report.losses] == [True]


A, B, P = (f"https://x.example/{name}" for name in ("a.mp4", "b.webm", "p.jpg"))
FILMS = {
    f'[video width="640" height="360" mp4="{A}" webm="{B}" poster="{P}"][/video]':
        nf.Media(A, kind="video", renditions=[nf.Rendition(href=A), nf.Rendition(href=B), nf.Rendition(href=P, name="poster")]),
    f'[video width="640" mp4="{A}"]': nf.Media(A, kind="video"),
    f"[video preload='none' src='{A}' /]": nf.Media(A, kind="video"),
    f"[audio src={A}]": nf.Media(A, kind="audio"),
    f"[audio {A}]": nf.Media(A, kind="audio"),
    f"[video src=“{A}” mp4='{A}']": nf.Media(A, kind="video"),
    "[audio]": nf.Paragraph("[audio]"),
}  # fmt: skip


@pytest.mark.cases("code", FILMS)
def test_of_a_film_or_a_sound_all_files_are_read_and_no_size_is_one(code: str) -> None:
    assert content(code).body == (FILMS[code],)


def test_what_a_code_of_a_film_has_more_is_told() -> None:
    report = nf.Report()
    content(f'[video src="{A}" title="Pier" loop="on"]<track src="c.vtt">[/video]', report)
    assert [loss.why for loss in report.losses] == [
        "title of the shortcode video is left out: Pier",
        "<track> in <video> left out",
    ]


def test_quotes_in_shortcodes_may_be_single() -> None:
    picture = '<img src="https://x.example/a.jpg">'
    captioned = content(f"[caption width=300 caption='The pier']{picture}[/caption]").media
    assert [nf.plain(item.caption) for item in captioned] == ["The pier"]


@pytest.mark.cases(
    "text",
    [
        'They wrote [caption id="1"] and [gallery].',
        "They wrote [tweet https://x.example/1] and [vc_row]a[/vc_row].",
        "[quote]We sail[/quote] and [b]bold[/b]",
        '[form id="1"]',
        "Ports &amp; tides",
    ],
)
def test_text_that_looks_like_a_shortcode_is_text(text: str) -> None:
    article = nf.Article(body=[nf.Paragraph(text)], keywords=[text], subjects=[nf.Concept(name=text)])
    assert nf.read(nf.write(article, "wxr"), "wxr") == article


@pytest.mark.cases(
    ("code", "href"),
    [
        ("[youtube https://www.youtube.com/watch?v=a&amp;t=1]", "https://www.youtube.com/watch?v=a&t=1"),
        ("[youtube=http://www.youtube.com/watch?v=a]", "http://www.youtube.com/watch?v=a"),
        ('[soundcloud url="https://x.example/1" params="color=#f00" width="100%" /]', "https://x.example/1"),
        ("[vimeo]https://vimeo.com/1[/vimeo]", "https://vimeo.com/1"),
    ],
)
def test_players_of_plugins(code: str, href: str) -> None:
    (one, player, two) = content(f"One.\n\n{code}\n\nTwo.").body
    assert isinstance(player, nf.Embed)
    assert player.href == href
    assert paragraphs(nf.Article(body=[one, two])) == ["One.", "Two."]


def test_other_shortcodes_of_plugins_stay_text() -> None:
    text = '[contact id="1"] [ted: we sail] [youtube] and [facebook likes="yes"]a[/facebook]'
    assert content(text).text == text


def test_shortcodes_of_layouts_are_left_out_but_for_their_text() -> None:
    report = nf.Report()
    article = content(
        '[vc_row][vc_column width="1/2"]One.[/vc_column][/vc_row][et_pb_text]<p>Two.</p>[/et_pb_text]', report
    )
    assert paragraphs(article) == ["One.", "Two."]
    told = "shortcodes of layouts are left out, except for the text between them: vc_row, vc_column, et_pb_text"
    assert [loss.why for loss in report.losses] == [told]


def test_shortcodes_of_plugins_around_text_and_alone_on_a_line_are_left_out() -> None:
    report = nf.Report()
    code = '[contact-form id="12" title="To us"]'
    article = content(
        f'[dropcap]T[/dropcap]he pier [button url="/a"]closes[/button].\n\n{code}\n\n[pullquote author="Bo"]Never![/pullquote]',
        report,
    )
    assert article.body == (nf.Paragraph("The pier closes."), nf.Quote([nf.Paragraph("Never!")], "Bo"))
    assert [loss.why for loss in report.losses] == [
        f"a shortcode of a plugin, which only that could show, is left out: {code}",
        "shortcodes of plugins are left out, except for the text in them: button, dropcap",
        'the attributes of a shortcode are left out: [button url="/a"]',
    ]


def test_a_gallery_without_numbers_shows_the_pictures_of_its_post() -> None:
    report = nf.Report()
    own = SHOWN.replace(
        "</wp:post_id>", "</wp:post_id><wp:post_parent>3</wp:post_parent><wp:menu_order>2</wp:menu_order>"
    )
    first = own.replace("_id>9<", "_id>10<").replace("pier.jpg", "sea.jpg").replace("order>2<", "order>1<")
    text = "<wp:post_id>3</wp:post_id><content:encoded>[playlist] [gallery] [gallery]</content:encoded>"
    article = read(text, own + first + SHOWN.replace("_id>9<", "_id>11<"), report)
    assert [rendition.href for rendition in article.body if isinstance(rendition, nf.Media)] == [
        "https://tide.example/sea.jpg",
        "https://tide.example/pier.jpg",
    ]
    assert len(report.losses) == 2


def test_pictures_of_a_post_are_shown_in_one_of_several_of_its_number() -> None:
    own = SHOWN.replace("</wp:post_id>", "</wp:post_id><wp:post_parent>3</wp:post_parent>")
    post = "<wp:post_id>3</wp:post_id><content:encoded>A ferry [gallery]</content:encoded>"
    more = f"<item>{post}</item>" * 2 + own
    source = nf.Source(EXPORT.format(post, more).encode())
    assert sum(isinstance(block, nf.Media) for story in nf.read_all(source, "wxr") for block in story.body) == 1


NOTES = """<wp:postmeta><wp:meta_key>footnotes</wp:meta_key>
<wp:meta_value><![CDATA[[{"content":"At <em>six</em>","id":"n1"},{"content":"Or later","id":"n2"}]]]></wp:meta_value></wp:postmeta>"""


def test_footnotes_of_the_editor() -> None:
    report = nf.Report()
    anchor = '<sup data-fn="n1" class="fn"><a href="#n1" id="n1-link">1</a></sup>'
    text = f"<!-- wp:paragraph --><p>It sails.{anchor}</p><!-- /wp:paragraph --><!-- wp:footnotes /-->"
    article = read(f"<content:encoded><![CDATA[{text}]]></content:encoded>{NOTES}", report=report)
    one, two = (nf.Text(each, [nf.Style.SUPERSCRIPT]) for each in "12")
    assert article.body == (
        nf.Paragraph(["It sails.", one]),
        nf.Paragraph([one, " At ", nf.Text("six", [nf.Style.EMPHASIS])]),
        nf.Paragraph([two, " Or later"]),
    )
    assert article.foreign == ()
    assert report.losses == ()


@pytest.mark.cases(("block", "notes"), [("", NOTES), ("<!-- wp:footnotes /-->", NOTES.replace("content", "text"))])
def test_footnotes_that_are_not_shown_or_not_known_are_kept(block: str, notes: str) -> None:
    article = read(f"<content:encoded><![CDATA[<!-- wp:x -->It sails.{block}]]></content:encoded>{notes}")
    assert article.text == "It sails."
    assert [part.name for part in article.foreign] == ["postmeta"]


def test_names_of_categories_are_what_their_entities_stand_for() -> None:
    tag = '<category domain="post_tag" nicename="a-b"><![CDATA[A &amp; B]]></category>'
    article = read(f'<category domain="category" nicename="news"><![CDATA[News &#038; more]]></category>{tag}')
    assert article.subjects == (nf.Concept(name="News & more", code="news"),)
    assert article.keywords == ("A & B",)


@pytest.mark.parametrize(
    "part",
    [
        "[caption]",
        "[embed]",
        "[gallery ",
        "<pre>",
        "<!-- wp:x ",
        '[audio "',
        "[audio]",
        "[video src=a]b",
        '<!-- wp:x --><div class="wp-block-cover url(',
        "\n\n",
        "[caption][",
        "<p>",
        "<p",
        "[ted ",
        "[vc_a",
        "[ted]h",
        "<!-- wp:footnotes ",
        "<!-- wp:x -->",
        '<sup data-fn="',
        "[quote]",
        "[a b=c",
        "\n[a b=c]",
        "[ab][/ab]",
    ],
)
def test_text_is_read_in_linear_time(part: str) -> None:
    assert _seconds(part * (400_000 // len(part))) < 5


def test_a_shortcode_of_one_long_word_is_read_in_linear_time() -> None:
    assert _seconds(f"[video {'a' * 50_000}]") < 5


def _seconds(text: str) -> float:
    begin = process_time()
    with suppress(nf.ReadError):  # too many elements that are open
        content(text)
    return process_time() - begin


def test_an_export_is_no_plain_feed() -> None:
    found = nf.detect(nf.Source(EXPORT.format("", "").encode()))
    assert [detection.format for detection in found][:2] == ["wxr", "rss"]


@pytest.mark.cases(
    ("around", "hour"),
    [
        ("", 9),
        ("<wp:post_date>2026-11-26 10:00:00</wp:post_date><wp:post_date_gmt>2026-11-26 08:00:00</wp:post_date_gmt>", 7),
        ("<wp:post_modified_gmt>2026-11-26 08:00:00</wp:post_modified_gmt>", 8),
        ("<wp:post_modified_gmt>0000-00-00 00:00:00</wp:post_modified_gmt>", 9),
    ],
)
def test_a_change_by_the_clock_of_the_site(around: str, hour: int) -> None:
    article = read(f"<wp:post_modified>2026-11-26 09:00:00</wp:post_modified>{around}<wp:post_type>post</wp:post_type>")
    assert article.updated == datetime(2026, 11, 26, hour, tzinfo=UTC)


@pytest.mark.cases("name", ["post_date", "post_date_gmt", "post_modified", "post_modified_gmt"])
def test_a_date_that_is_none_is_reported_and_one_that_is_not_set_is_not(name: str) -> None:
    for said, lost in (("soon", [f"{name} is not a date: 'soon'"]), ("0000-00-00 00:00:00", []), ("", [])):
        report = nf.Report()
        document = f"""<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
            <wp:wxr_version>1.2</wp:wxr_version><item><title>a</title><wp:{name}>{said}</wp:{name}>
            <wp:post_type>post</wp:post_type></item></channel></rss>"""
        nf.read(document.encode(), "wxr", report=report)
        assert [loss.why for loss in report.losses] == lost


def test_what_a_post_says_twice_and_otherwise_is_told() -> None:
    report = nf.Report()
    dates = "<pubDate>Mon, 04 May 2026 07:00:00 +0000</pubDate><wp:post_date_gmt>2026-05-05 07:00:00</wp:post_date_gmt>"
    article = read(f"{dates}<dc:creator at='1'>ann</dc:creator>", report=report)
    assert article.published == datetime(2026, 5, 4, 7, tzinfo=UTC)
    assert sorted(loss.why for loss in report.losses) == [
        "at of <creator> is left out: '1'",
        "post_date_gmt is left out, since it differs from the pubDate: 2026-05-05T07:00:00Z",
    ]


SHOWN = """<item><title>pier</title><excerpt:encoded>The &lt;b&gt;pier&lt;/b&gt;</excerpt:encoded><wp:post_id>9</wp:post_id>
<wp:post_type>attachment</wp:post_type><wp:attachment_url>https://tide.example/pier.jpg</wp:attachment_url><wp:postmeta>
<wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>A pier</wp:meta_value></wp:postmeta></item>"""
PIER = nf.Media("https://tide.example/pier.jpg", alt="A pier", caption=["The ", nf.Text("pier", [nf.Style.STRONG])])


def test_pictures_have_what_is_said_of_them_elsewhere() -> None:
    meta = "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>"
    article = read(f'<title>A</title>{meta}<content:encoded>[gallery ids="9, 9"]</content:encoded>', SHOWN)
    assert [association.media for association in article.associations] == [PIER]
    assert article.body == (PIER, PIER)


def test_galleries_of_unknown_pictures_are_told() -> None:
    report = nf.Report()
    text = '[gallery ids="9,10"]' + '[gallery ids="9"]' * 2
    assert read(f"<content:encoded>{text}</content:encoded>", SHOWN, report).body == (PIER, PIER)
    assert [loss.why for loss in report.losses] == [
        'a gallery, of which the text has only the numbers, is left out: [gallery ids="9,10"]'
    ]


def test_galleries_do_not_grow_without_bounds() -> None:
    report = nf.Report()
    caption = "<excerpt:encoded>" + "x" * 9_000
    text = '[gallery ids="' + "9," * 900 + '9"]'
    found = read(f"<content:encoded>{text}</content:encoded>", SHOWN.replace("<excerpt:encoded>", caption), report)
    assert (found.body, len(report.losses)) == ((), 1)


COAUTHOR = '<category domain="author" nicename="cap-{0}">{0}</category>'
GUEST = "<item><title>Bo Ek</title><wp:post_type>guest-author</wp:post_type><wp:post_name>cap-bo</wp:post_name></item>"


def test_what_an_author_is_called_in_addresses_is_told() -> None:
    report = nf.Report()
    term = COAUTHOR.replace("cap-{0}", "cap-{1}")
    article = read(f"<title>A</title><dc:creator>ann</dc:creator>{term.format('ann', 'miss-lee')}", "", report)
    assert ([byline.name for byline in article.bylines], article.subjects) == (["Ann Lee"], ())
    assert [loss.why for loss in report.losses] == ["the slug of Ann Lee is left out: cap-miss-lee"]
    told = nf.Report()
    assert read(f"<title>A</title>{term.format('ann', 'ann-lee')}", "", told).bylines == article.bylines
    assert not told.losses


def test_those_sign_whom_co_authors_plus_tells() -> None:
    report = nf.Report()
    several = COAUTHOR.format("ann") + COAUTHOR.format("bo")
    article = read(f"<title>A</title><dc:creator>desk</dc:creator>{several}", GUEST, report)
    assert ([byline.name for byline in article.bylines], article.subjects) == (["Ann Lee", "Bo Ek"], ())
    assert [loss.why for loss in report.losses] == ["the user who posted it, who is not an author, is left out: desk"]
    unknown = read(f"<title>A</title><dc:creator>ann</dc:creator>{several}")
    assert ([byline.name for byline in unknown.bylines], len(unknown.subjects)) == (["Ann Lee"], 2)


@pytest.mark.cases(
    ("terms", "signed", "subjects"),
    [(["Ann Lee", "Bo Ek", "Ann Lee"], ["Ann Lee", "Bo Ek"], 0), (["Jane Austen"], ["Ann Lee"], 1)],
)
def test_those_sign_whom_publishpress_tells_and_authors_of_books_do_not(terms, signed, subjects) -> None:
    several = "".join([f'<category domain="author" nicename="x">{name}</category>' for name in terms])
    article = read(f"<title>A</title><dc:creator>ann</dc:creator>{several}")
    assert ([byline.name for byline in article.bylines], len(article.subjects)) == (signed, subjects)


def test_buttons_beside_links_to_files_are_no_text() -> None:
    button = '<a href="/a.pdf">Plan</a><a href="/a.pdf" class="wp-block-file__button" download>Download</a>'
    assert content(f'<!-- wp:file --><div class="wp-block-file">{button}</div><!-- /wp:file -->').text == "Plan"


def test_the_picture_that_leads_a_post_is_a_file_that_whoever_imports_it_gets() -> None:
    pier = nf.Media("https://tide.example/pier.jpg?w=9", caption="The pier", alt="A pier", credit="Bo")
    posts = [nf.Article(headline=name, associations=[nf.Association(media=pier)]) for name in ("A", "B")]
    report = nf.Report()
    written = nf.write(posts, "wxr", report=report)
    number = written.decode().partition("<wp:post_id>")[2].partition("<")[0]
    meta = f"<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>{number}</wp:meta_value></wp:postmeta>"
    assert (written.count(meta.encode()), written.count(b"attachment_url>")) == (2, 2)  # its two tags, once
    for said in (b"<title>A pier</title>", b"<wp:post_name>pier.jpg</wp:post_name>", b"<wp:status>inherit</wp:status>"):
        assert said in written
    assert [*nf.read_all(written, report=report)] == posts
    assert not report.losses
    assert not report.remarks


def test_a_picture_without_an_address_leads_no_post() -> None:
    shown = nf.Association(media=nf.Media("https://tide.example/b.jpg"))
    story = nf.Article(headline="A", associations=[nf.Association(media=nf.Media("", caption="The pier")), shown])
    written = nf.write(story, "wxr")
    assert written.count(b"<wp:attachment_url>https://tide.example/b.jpg</wp:attachment_url>") == 1
    assert nf.read(written, "wxr") == story


def test_a_picture_that_leads_and_is_nowhere_to_be_found_still_leads() -> None:
    meta = "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>7</wp:meta_value></wp:postmeta>"
    article = read(f"<title>A</title>{meta}")
    other = nf.Association(media=nf.Media("https://tide.example/b.jpg"))
    written = nf.write(nf.Article(headline="A", associations=[other], foreign=article.foreign), "wxr")
    assert (written.count(b"_thumbnail_id"), written.count(b"attachment")) == (1, 0)


@pytest.mark.cases(
    ("said", "status"),
    [
        ("<wp:status>draft</wp:status><wp:status>publish</wp:status>", "withheld"),
        ("<wp:status>publish</wp:status><wp:status>trash</wp:status><wp:status>draft</wp:status>", "canceled"),
        ("<wp:status>publish</wp:status><wp:post_password/><wp:post_password>x</wp:post_password>", "withheld"),
    ],
)
def test_what_one_of_several_statuses_and_passwords_withholds_is_withheld(said: str, status: str) -> None:
    assert read(said).status == status


@pytest.mark.cases(
    ("said", "lost"),
    [
        ("<excerpt:encoded>One</excerpt:encoded><excerpt:encoded>Two</excerpt:encoded>", "<encoded>"),
        *[
            (f"<wp:{name}>2026-05-04 07:00:00</wp:{name}><wp:{name}>2026-06-04 07:00:00</wp:{name}>", f"<{name}>")
            for name in ("post_date", "post_date_gmt", "post_modified", "post_modified_gmt")
        ],
    ],
)
def test_of_what_is_said_twice_the_first_counts(said: str, lost: str) -> None:
    report = nf.Report()
    article = read(f"<title>A</title>{said}<content:encoded>It rose.</content:encoded>", report=report)
    (loss,) = report.losses
    assert loss.why.startswith(f"a further {lost} is left out: ")
    months = {item.month for item in (article.published, article.updated) if item is not None}
    assert (nf.plain(article.summary), months) in [("One", set()), ("", {5})]


def test_a_change_that_another_module_tells_otherwise_counts() -> None:
    report = nf.Report()
    changed = '<updated xmlns="http://www.w3.org/2005/Atom">2026-06-04T07:00:00Z</updated>'
    article = read(f"<wp:post_modified>2026-05-04 07:00:00</wp:post_modified>{changed}", report=report)
    assert article.updated == datetime(2026, 6, 4, 7, tzinfo=UTC)
    assert [loss.why for loss in report.losses] == [
        "post_modified is left out, as it contradicts its other form: 2026-05-04T07:00:00Z"
    ]


def signed(*names: str) -> nf.Article:
    """Return a story by *names*."""
    bylines = [nf.Byline(name=name) for name in names]
    return nf.Article(headline="Ferry back", bylines=bylines, body=[nf.Paragraph("It sails on Monday.")])


def test_each_author_is_in_the_channel_once() -> None:
    stories = [signed("Ann Lee", "José Ruiz"), signed("Ann Lee")]
    document = nf.write(nf.Articles(stories), "wxr").decode()
    logins = re.findall("<wp:author><wp:author_login>([^<]*)<", document)
    assert logins == ["Ann Lee", "José Ruiz"]
    assert document.index("<wp:author>") < document.index("<item>")
    with nf.read_all(document.encode(), "wxr") as back:
        assert [*back] == stories
        assert back.envelope == nf.Envelope()


@pytest.mark.cases("name", ["李明", "Анна Ли", "سارة الحداد", "Ann " + "Lee " * 15 + "Ray"])
def test_a_name_that_wordpress_accepts_as_no_login_gets_one(name: str) -> None:
    story = signed(name, "Ann Lee")
    document = nf.write(story, "wxr").decode()
    login, *_ = re.findall("<wp:author_login>([^<]*)<", document)
    assert re.fullmatch(r"[a-z0-9_-]{9,60}", login)
    assert f"<wp:author_display_name>{name}<" in document
    assert f">{login}</dc:creator>" in document
    assert nf.read(document.encode(), "wxr") == story


def test_a_changed_author_of_the_channel_counts() -> None:
    document = nf.write(signed("李明"), "wxr").replace(
        "<wp:author_display_name>李明".encode(), b"<wp:author_display_name>Li"
    )
    with nf.read_all(document, "wxr") as back:
        assert [part.name for part in back.envelope.foreign] == ["author"]


def test_a_changed_login_counts() -> None:
    document = re.sub(b">[^<]*</dc:creator>", b">bo</dc:creator>", nf.write(signed("李明"), "wxr"))
    assert nf.read(document, "wxr").bylines == (nf.Byline(name="bo"),)


def test_an_author_of_the_channel_is_not_repeated() -> None:
    source = nf.Source(EXPORT.format("<title>a</title><dc:creator>ann</dc:creator>", "").encode())
    with nf.read_all(source) as articles:
        written = nf.write(articles, "wxr").decode()
    assert re.findall("<wp:author_login>([^<]*)<", written) == ["ann"]


def test_a_uri_longer_than_a_guid_is_not_written() -> None:
    report = nf.Report()
    story = evolve(signed("Ann Lee"), uri="https://tide.example/" + "y" * 240)
    document = nf.write(story, "wxr", report=report)
    assert b"<guid" not in document
    assert [loss.what for loss in report.losses] == ["uri"]


def test_subjects_from_elsewhere_are_categories() -> None:
    """WordPress imports no terms of a taxonomy that a site does not have."""
    story = evolve(signed("Ann Lee"), subjects=[nf.Concept(name="Shipping", code="20000210", scheme="medtop")])
    document = nf.write(story, "wxr")
    assert b'domain="category" nicename="20000210"' in document
    assert nf.read(document, "wxr") == story


def test_a_taxonomy_of_a_site_remains_the_one_of_its_posts() -> None:
    post = read('<wp:post_id>7</wp:post_id><category domain="series" nicename="ports-2">Ports</category>')
    assert b'domain="series" nicename="ports-2"' in nf.write(post, "wxr")
