"""The REST API of WordPress: what is read of a post, and what is written."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf


POST: dict[str, Any] = {
    "id": 812,
    "date": "2026-05-04T09:30:00",
    "date_gmt": "2026-05-04T07:30:00",
    "guid": {"rendered": "https://tide.example/?p=812&#038;x=1"},
    "modified": "2026-05-04T10:00:00",
    "modified_gmt": "2026-05-04T08:00:00",
    "slug": "ferry-back",
    "status": "publish",
    "type": "post",
    "link": "https://tide.example/ferry-back/",
    "title": {"rendered": "Ferry back &#8211; <em>on Monday</em>"},
    "content": {"rendered": '\n<p>It sails <b>again</b>. <a href="/more">More</a></p>\n', "protected": False},
    "excerpt": {"rendered": "<p>It sails. [&hellip;]</p>\n", "protected": False},
    "author": 3,
    "featured_media": 900,
    "sticky": False,
    "meta": [],
    "categories": [4, 5],
    "yoast_head_json": {"title": "Ferry", "author": "A. Lee"},
    "_embedded": {
        "author": [{"id": 3, "name": "Ann Lee", "url": "", "link": "https://tide.example/author/ann/"}],
        "wp:featuredmedia": [
            {
                "id": 900,
                "source_url": "https://tide.example/pier.jpg",
                "alt_text": "A pier",
                "caption": {"rendered": "<p>The pier</p>\n"},
                "media_type": "image",
                "mime_type": "image/jpeg",
                "media_details": {
                    "width": 2000,
                    "height": 1333,
                    "sizes": {"medium": {"width": 300, "height": 200, "source_url": "https://tide.example/s.jpg"}},
                    "image_meta": {"credit": "B. Ray"},
                },
            }
        ],
        "wp:term": [
            [
                {"id": 4, "name": "Ports &amp; Sea", "slug": "ports-sea", "taxonomy": "category"},
                {"id": 5, "name": "مدّ", "slug": "%d9%85%d8%af-2", "taxonomy": "category"},
            ],
            [{"id": 8, "name": "Storm", "slug": "storm", "taxonomy": "post_tag"}],
            [{"id": 9, "name": "Quay", "slug": "quay", "taxonomy": "place"}],
        ],
    },
}


def document(**changes: Any) -> bytes:
    return json.dumps({**POST, **changes}).encode()


def read(report: nf.Report | None = None, **changes: Any) -> nf.Article:
    return nf.read(document(**changes), report=report)


def written(article: nf.Article, **options: Any) -> Any:
    return json.loads(nf.write(article, "wordpress-rest", options))


def test_a_post() -> None:
    article = read()
    assert article.uri == "https://tide.example/?p=812&x=1"
    assert [(identifier.kind, identifier.value) for identifier in article.identifiers] == [
        ("url", POST["link"]),
        ("wp:post_id", "812"),
    ]
    assert article.headline == (nf.Text("Ferry back – "), nf.Text("on Monday", [nf.Style.EMPHASIS]))
    assert nf.plain(article.summary) == "It sails. […]"
    assert article.bylines == (nf.Byline(name="Ann Lee", contact="https://tide.example/author/ann/"),)
    assert article.published == datetime(2026, 5, 4, 7, 30, tzinfo=UTC)
    assert article.published is not None
    assert article.published.utcoffset() == timedelta(hours=2)
    assert article.updated == datetime(2026, 5, 4, 8, tzinfo=UTC)
    assert (article.slug, article.keywords, article.text) == ("ferry-back", ("Storm",), "It sails again. More")
    assert article.subjects == (
        nf.Concept(name="Ports & Sea"),
        nf.Concept(name="مدّ", code="مد-2"),
        nf.Concept(name="Quay", scheme="place"),
    )
    assert [link.href for link in _links(article)] == ["/more"]


def _links(article: nf.Article) -> list[nf.Link]:
    block = article.body[0]
    assert isinstance(block, nf.Paragraph)
    runs = [run for run in block.content if isinstance(run, nf.Text)]
    return [mark for run in runs for mark in run.marks if isinstance(mark, nf.Link)]


def test_the_featured_picture_has_its_sizes() -> None:
    (association,) = read().associations
    assert association.role == "thumbnail"
    assert association.media == nf.Media(
        "https://tide.example/pier.jpg",
        caption="The pier",
        credit="B. Ray",
        alt="A pier",
        renditions=[
            nf.Rendition(href="https://tide.example/pier.jpg", media_type="image/jpeg", width=2000, height=1333),
            nf.Rendition(href="https://tide.example/s.jpg", name="medium", width=300, height=200),
        ],
    )


def test_what_was_read_is_written_again() -> None:
    back = written(read(), context="view")
    for name, value in POST.items():
        if name not in {"title", "content", "excerpt", "meta"}:
            assert back[name] == value
    assert nf.read(json.dumps(back).encode()) == read()


def test_a_change_keeps_what_it_is_not_about() -> None:
    report = nf.Report()
    changed = evolve(read(), status="withheld", keywords=["Wind"])
    back = json.loads(nf.write(changed, "wordpress-rest", report=report))
    assert (back["author"], back["categories"], back["status"]) == (3, [4, 5], "draft")
    assert back["_embedded"]["wp:term"][1] == [{"name": "Wind", "slug": "wind", "taxonomy": "post_tag"}]
    assert {loss.what for loss in report.losses} == {"foreign.wordpress-rest"}


def test_texts_are_written_as_they_are_posted_and_as_they_are_shown() -> None:
    article = nf.Article(headline="A & B", body=[nf.Heading("C", 3), nf.Paragraph("[gallery] D")])
    back = written(article)
    assert back["title"] == {"raw": "A &amp; B", "rendered": "A &amp; B"}
    assert back["content"] == {
        "raw": '<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading">C</h3>\n<!-- /wp:heading -->\n\n'
        "<!-- wp:paragraph -->\n<p>&#91;gallery] D</p>\n<!-- /wp:paragraph -->",
        "rendered": "<h3>C</h3>\n<p>&#91;gallery] D</p>",
        "protected": False,
    }
    assert "raw" not in written(article, context="view")["content"]


def test_what_is_only_kept_is_read_as_it_would_be_shown() -> None:
    report = nf.Report()
    raw = '<!-- wp:paragraph -->\n<p>A</p>\n<!-- /wp:paragraph -->\n[gallery ids="1"]'
    assert read(report, content={"raw": raw}).text == "A"
    assert ["gallery" in str(loss) for loss in report.losses] == [True]
    sent = nf.read(json.dumps({"title": "A", "content": "B\n\nC", "status": "draft"}).encode(), "wordpress-rest")
    assert (nf.plain(sent.headline), sent.text, sent.status) == ("A", "B\n\nC", nf.Status.WITHHELD)


@pytest.mark.cases(
    ("changes", "status"),
    [
        ({}, "usable"),
        ({"status": "future"}, "withheld"),
        ({"status": "trash"}, "canceled"),
        ({"status": "acme-review"}, "withheld"),
        ({"content": {"rendered": "", "protected": True}}, "withheld"),
    ],
)
def test_states(changes: dict[str, Any], status: str) -> None:
    article = read(**changes)
    assert article.status == status
    back = written(article)
    assert back["status"] == changes.get("status", "publish")
    assert back["content"]["protected"] is ("content" in changes)


def test_without_embedded_parts_yoast_and_jetpack_are_asked() -> None:
    article = read(
        _embedded={"author": [{"code": "rest_user_invalid_id"}]}, jetpack_featured_media_url="https://a.example/b.jpg"
    )
    assert article.bylines == (nf.Byline(name="A. Lee"),)
    assert article.associations == (nf.Association(role="thumbnail", media=nf.Media("https://a.example/b.jpg")),)
    assert written(article)["_embedded"]["author"] == [{"code": "rest_user_invalid_id"}]


@pytest.mark.cases(("lang", "language"), [(None, "fi-FI"), ("sv", "sv")])
def test_where_nothing_else_says_the_language_yoast_does(lang: str | None, language: str) -> None:
    assert read(lang=lang, yoast_head_json={"og_locale": "fi_FI"}).language == language


def test_what_texts_say_beyond_their_text_is_kept_in_the_order_it_is_written_in() -> None:
    content = {"rendered": "<p>x</p>", "block_version": 1, "protected": True}
    article = read(content=content, title={"rendered": "T", "acme": [1]})
    assert [part.name for part in article.foreign if part.name in POST][:2] == ["title", "content"]
    assert nf.read(nf.write(article, "wordpress-rest")) == article
    assert nf.Foreign("wordpress-rest", "title", '{"rendered":7}') in read(title={"raw": "T", "rendered": 7}).foreign


def test_a_moment_without_greenwich_is_in_the_zone_that_the_other_tells() -> None:
    times = {"date": "2026-05-04T10:30:00", "date_gmt": "2026-05-04T07:30:00"}
    assert read(**times, modified="2026-05-04T11:00:00", modified_gmt=None).updated == datetime(
        2026, 5, 4, 8, tzinfo=UTC
    )


def test_a_draft_has_no_date() -> None:
    article = read(date="0000-00-00T00:00:00", date_gmt="-0001-11-30T00:00:00", modified=None, modified_gmt=None)
    assert (article.published, article.updated) == (None, None)


def test_arrays_and_lines_are_read_and_what_is_no_post_is_left_out() -> None:
    report = nf.Report()
    posts = b"[%b,%b,7]" % (document(), document(type="attachment"))
    assert list(nf.read_all(posts, report=report)) == [read()]
    assert [str(loss) for loss in report.losses] == [
        f"left out the post $[{number}] that can't be read: not a WordPress post, which is an object with a title, "
        "content or excerpt"
        for number in (1, 2)
    ]
    assert list(nf.read_all(document() + b"\n" + document() + b"\n")) == [read(), read()]
    several = nf.write([read(), read()], "wordpress-rest")
    assert list(nf.read_all(several)) == [read(), read()]


@pytest.mark.cases("of", [("title", "link", "slug", "id"), ("title", "content", "date_gmt", "status", "link")])
def test_a_part_of_a_post_is_known(of: tuple[str, ...]) -> None:
    some = json.dumps([{name: POST[name] for name in of}]).encode()
    assert nf.detect(some)[0].format == "wordpress-rest"
    assert list(nf.read_all(some))


@pytest.mark.cases(
    ("slug", "written"),
    [
        ("ferry-back", "ferry-back"),
        ("BC-LT--Ferry Back", "bc-lt-ferry-back"),
        ("Buntes/Freizeit", "buntes-freizeit"),
        ("عبّارة مامبا", "عبّارة-مامبا"),
        ("नौका वापस, शाम 6 बजे", "नौका-वापस-शाम-6-बजे"),
        ("//", None),
    ],
)
def test_a_slug_is_fit_for_an_address_and_comes_back_as_it_was(slug, written):
    data = nf.write(nf.Article(headline="a", slug=slug), "wordpress-rest")
    assert json.loads(data).get("slug") == written
    assert list(nf.validate(data)) == []
    assert nf.read(data).slug == slug


@pytest.mark.cases(
    ("raw", "losses"),
    [
        ('<!-- wp:paragraph {"align":"wide"} -->\n<p>It \'sails\'.</p> [gallery ids="1"]', []),
        ('<!-- wp:html -->\n<img alt="A ferry">', []),
        ("It sails. Or not!", ['raw of content is left out: "It sails. Or not!"']),
        ("It sails. Large", ['raw of content is left out: "It sails. Large"']),  # a class
    ],
)
def test_what_is_kept_otherwise_than_it_is_shown_is_told(raw: str, losses: list[str]) -> None:
    report = nf.Report()
    read(report, content={"raw": raw, "rendered": '<p>It <b>‘sails’</b>.</p><img class="Large" alt="A ferry">'})
    assert [str(loss) for loss in report.losses] == losses


def test_authors_of_plugins_for_several_come_before_who_is_embedded() -> None:
    post = {
        "title": {"rendered": "A"},
        "content": {"rendered": "<p>B</p>"},
        "coauthors": [{"display_name": "Ann Lee", "link": "https://tide.example/ann"}, {"display_name": "Bo"}],
        "_embedded": {"author": [{"name": "newsdesk"}]},
    }
    article = nf.read(json.dumps(post).encode(), "wordpress-rest")
    assert article.bylines == (nf.Byline(name="Ann Lee", contact="https://tide.example/ann"), nf.Byline(name="Bo"))
    assert nf.read(nf.write(article, "wordpress-rest"), "wordpress-rest").bylines == article.bylines
    report = nf.Report()
    changed = nf.write(evolve(article, bylines=[nf.Byline(name="Cy")]), "wordpress-rest", report=report)
    assert nf.read(changed, "wordpress-rest").bylines == (nf.Byline(name="Cy"),)
    assert [loss.where for loss in report.losses] == ["_embedded.author", "coauthors"]


def test_what_newspack_and_yoast_say() -> None:
    post = {
        "title": {"rendered": "A"},
        "content": {"rendered": "<p>B</p>"},
        "featured_media": 5,
        "meta": {"newspack_article_subtitle": "At <em>noon</em>"},
        "yoast_head_json": {
            "schema": {"@context": "https://schema.org"},
            "og_image": [{"url": "https://tide.example/a.jpg", "width": 8, "height": 6, "type": "image/jpeg"}],
        },
    }
    report = nf.Report()
    article = nf.read(json.dumps([post]).encode())
    assert nf.plain(article.subhead) == "At noon"
    assert [association.media.href for association in article.associations if association.media] == [
        "https://tide.example/a.jpg"
    ]
    assert nf.read(nf.write(article, "wordpress-rest", report=report)) == article
    assert report.losses == ()
    changed = nf.write(evolve(article, subhead="New"), "wordpress-rest", report=report)
    assert nf.plain(nf.read(changed, "wordpress-rest").subhead) == "New"
    assert report.losses == ()


OF_COM: dict[str, Any] = {
    "ID": 8, "site_ID": 1, "title": "Ferry &amp; pier", "URL": "https://tide.example/ferry/", "content": "<p>It sails.</p>",
    "excerpt": "<p>Back.</p>", "date": "2026-05-04T09:30:00+02:00", "modified": "2026-05-04T10:00:00+02:00",
    "slug": "ferry", "guid": "https://tide.example/?p=8", "status": "publish", "password": "", "type": "post",
    "author": {"ID": 3, "name": "Ann Lee", "URL": "https://ann.example"}, "featured_image": "https://tide.example/a.jpg",
    "post_thumbnail": {"ID": 5, "mime_type": "image/jpeg", "width": 8, "height": 6}, "global_ID": "x",
    "tags": {"sea": {"ID": 9, "name": "sea", "slug": "sea"}}, "categories": {"P": {"ID": 4, "name": "Ports", "slug": "p-1"}},
}  # fmt: skip
OF_GRAPH = {
    "id": "cG9z", "databaseId": 8, "title": "Ferry &amp; pier", "uri": "/ferry/", "content": "<p>It sails.</p>",
    "excerpt": "<p>Back.</p>", "date": "2026-05-04T09:30:00", "dateGmt": "2026-05-04T07:30:00", "slug": "ferry",
    "modifiedGmt": "2026-05-04T08:00:00", "author": {"node": {"name": "Ann Lee", "url": "https://ann.example"}},
    "featuredImage": {"node": {"sourceUrl": "https://tide.example/a.jpg", "mimeType": "image/jpeg",
                               "mediaDetails": {"width": 8, "height": 6}}},
    "tags": {"nodes": [{"name": "sea", "slug": "sea"}]}, "categories": {"nodes": [{"name": "Ports", "slug": "p-1"}]},
}  # fmt: skip


@pytest.mark.cases(
    "answer",
    [
        OF_COM,
        {"found": 1, "posts": [OF_COM]},
        {"data": {"post": OF_GRAPH}},
        {"data": {"posts": {"nodes": [OF_GRAPH]}}},
        {"data": {"posts": {"edges": [{"node": OF_GRAPH}]}}},
    ],
)
def test_other_apis_of_wordpress(answer: Any) -> None:
    content = json.dumps(answer).encode()
    assert nf.detect(content)[0].format == "wordpress-rest"
    article = nf.read(content)
    assert [nf.plain(text) for text in (article.headline, article.summary)] == ["Ferry & pier", "Back."]
    assert (article.text, article.slug) == ("It sails.", "ferry")
    assert article.bylines == (nf.Byline(name="Ann Lee", contact="https://ann.example"),)
    assert article.published == datetime(2026, 5, 4, 7, 30, tzinfo=UTC)
    assert article.updated == datetime(2026, 5, 4, 8, tzinfo=UTC)
    assert (article.keywords, article.subjects) == (("sea",), (nf.Concept(name="Ports", code="p-1"),))
    file = nf.Rendition(href="https://tide.example/a.jpg", media_type="image/jpeg", width=8, height=6)
    assert [association.media for association in article.associations] == [nf.Media(file.href, renditions=[file])]
    assert [problem.rule for problem in nf.validate(content)] == ["api"]


@pytest.mark.cases("answer", [{**OF_COM, "password": "secret"}, {"data": {"post": {**OF_GRAPH, "hasPassword": True}}}])
def test_what_other_apis_say_is_protected_is_withheld(answer: Any) -> None:
    article = nf.read(json.dumps(answer).encode())
    assert article.status is nf.Status.WITHHELD
    assert nf.read(nf.write(evolve(article, status=nf.Status.USABLE), "wordpress-rest")).status is nf.Status.USABLE


def test_what_wordpress_com_says_of_authors_is_told() -> None:
    report = nf.Report()
    author = {**OF_COM["author"], "avatar_URL": "https://g.example/a.png"}
    nf.read(json.dumps({**OF_COM, "author": author}).encode(), report=report)
    assert [loss.why for loss in report.losses] == ['avatar_URL of author is left out: "https://g.example/a.png"']


def test_what_stands_around_posts_of_a_query() -> None:
    answer = {
        "data": {"posts": {"pageInfo": {"hasNextPage": True}, "nodes": [OF_GRAPH]}, "generalSettings": {"title": "T"}}
    }
    with nf.read_all(json.dumps(answer).encode()) as articles:
        assert len([*articles]) == 1
        assert [part.name for part in articles.envelope.foreign] == ["generalSettings", "posts.pageInfo"]


def test_what_stands_around_posts_of_wordpress_com_is_of_the_envelope() -> None:
    with nf.read_all(json.dumps({"found": 2, "posts": [OF_COM, {**OF_COM, "password": "x"}]}).encode()) as articles:
        assert [article.status for article in articles] == ["usable", "withheld"]
        assert [part.name for part in articles.envelope.foreign] == ["found"]


def test_fields_of_acf_that_newsrooms_have() -> None:
    post = {
        "id": 3,
        "title": {"rendered": "A"},
        "content": {"rendered": "<p>B</p>"},
        "acf": {"sub_title": "At <em>noon</em>", "Kicker": "Ports", "byline": "By Ann Lee", "rating": 4},
        "_embedded": {"author": [{"id": 1, "name": "admin"}]},
    }
    report = nf.Report()
    article = nf.read(json.dumps(post).encode(), "wordpress-rest", report=report)
    assert (nf.plain(article.subhead), nf.plain(article.kicker)) == ("At noon", "Ports")
    assert article.bylines == (nf.Byline(name="Ann Lee", text="By Ann Lee"),)
    assert nf.read(nf.write(article, "wordpress-rest", report=report), "wordpress-rest") == article
    assert report.losses == ()
    changed = evolve(article, kicker="Sea", subhead=(), bylines=[nf.Byline(name="Bo Diaz")])
    written = nf.write(changed, "wordpress-rest", report=report)
    assert json.loads(written)["acf"] == {"Kicker": "Sea", "rating": 4}
    again = nf.read(written, "wordpress-rest")
    assert (again.kicker, again.subhead, again.bylines) == (changed.kicker, (), changed.bylines)
    assert {"acf.sub_title", "acf.byline"} <= {loss.where for loss in report.losses}


VIDEO = "https://www.youtube.com/watch?v=tide7"
PIER = nf.Media("https://tide.example/a.jpg", alt="A pier", caption="The pier", credit="Bo")
IN_EDITOR = {  # just as WordPress's editor (the package @wordpress/block-library) writes it, or it takes it as broken
    "heading": (nf.Heading("A", 2), '<h2 class="wp-block-heading">A</h2>'),
    "separator": (nf.Rule(), '<hr class="wp-block-separator has-alpha-channel-opacity"/>'),
    "preformatted": (nf.Preformatted(" a\n b"), '<pre class="wp-block-preformatted"> a\n b</pre>'),
    "image": (
        PIER,
        ('<figure class="wp-block-image"><img src="https://tide.example/a.jpg" alt="A pier"/>'
        '<figcaption class="wp-element-caption">The pier <small class="credit">Bo</small></figcaption></figure>'),
    ),
    "video": (
        nf.Media("a.mp4", kind="video"),
        '<figure class="wp-block-video"><video controls src="a.mp4"></video></figure>',
    ),
    "quote": (
        nf.Quote([nf.Paragraph("It rose."), nf.Rule()], attribution="Ann"),
        ('<blockquote class="wp-block-quote"><!-- wp:paragraph -->\n<p>It rose.</p>\n<!-- /wp:paragraph -->\n\n'
        '<!-- wp:separator -->\n<hr class="wp-block-separator has-alpha-channel-opacity"/>\n<!-- /wp:separator -->'
        "<cite>Ann</cite></blockquote>"),
    ),
    "list": (
        nf.List([[nf.Paragraph("a"), nf.List([[nf.Paragraph("b")]])]]),
        ('<ul class="wp-block-list"><!-- wp:list-item -->\n<li>a<!-- wp:list -->\n'
        '<ul class="wp-block-list"><!-- wp:list-item -->\n<li>b</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list --></li>'
        "\n<!-- /wp:list-item --></ul>"),
    ),
    'table {"hasFixedLayout":false}': (
        nf.Table([["a"], ["b"]], header=1, caption="C"),
        ('<figure class="wp-block-table"><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>'
        '<figcaption class="wp-element-caption">C</figcaption></figure>'),
    ),
    f'embed {{"url":"{VIDEO}"}}': (
        nf.Embed(VIDEO),
        f'<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n{VIDEO}\n</div></figure>',
    ),
    "html": (
        nf.List([[nf.Paragraph("a"), nf.Paragraph("b")]]),
        "<ul><li><p>a</p>\n<p>b</p></li></ul>",
    ),
}  # fmt: skip


def raw_of(*blocks: nf.Block) -> str:
    raw: str = written(nf.Article(headline="A", body=blocks))["content"]["raw"]
    return raw


def read_raw(raw: str) -> tuple[nf.Block, ...]:
    return nf.read(json.dumps({"title": "A", "content": {"raw": raw}}).encode(), "wordpress-rest").body


@pytest.mark.cases("name", IN_EDITOR)
def test_blocks_are_those_of_the_editor(name: str) -> None:
    block, html = IN_EDITOR[name]
    assert raw_of(block) == f"<!-- wp:{name} -->\n{html}\n<!-- /wp:{name.partition(' ')[0]} -->"
    assert read_raw(raw_of(block)) == (block,)


LARGE = evolve(PIER, renditions=[nf.Rendition(href="https://tide.example/a--1.jpg", name="large", width=1600)])


@pytest.mark.cases("block", [LARGE, nf.Embed(VIDEO, html="<b>1</b> --> [gallery]"), nf.Quote([LARGE])])
def test_what_a_block_of_the_editor_does_not_say_is_in_its_comment_until_somebody_changes_it(block: nf.Block) -> None:
    raw = raw_of(block)
    assert read_raw(raw) == (block,)
    assert raw.count("-->") == raw.count("<!--")
    assert read_raw(raw.replace("tide.example/a.jpg", "tide.example/b.jpg").replace("tide7", "tide8")) != (block,)
    assert isinstance(read_raw(re.sub(r' \{"newsformat.*?\}\}', "", raw))[0], type(block))


@pytest.mark.cases("own", ['{"of":"9-","is":"<p>B</p>"}', '{"of":"-4","is":"B"}', '{"of":9}', "7", '{"of":"3","is":"'])
def test_comments_that_tell_nothing_are_passed_over(own: str) -> None:
    raw = f'<!-- wp:image {{"newsformat":{own}}} -->\n<p>A</p>\n<!-- /wp:image -->'
    assert read_raw(raw) == (nf.Paragraph("A"),)


@pytest.mark.cases(
    "raw",
    [
        (
            f'<!-- wp:embed {{"url":"{VIDEO}"}} -->\n<figure class="wp-block-embed is-type-video"><div '
            f'class="wp-block-embed__wrapper">\n{VIDEO}\n</div></figure>\n<!-- /wp:embed -->'
        ),
        VIDEO,
        f" {VIDEO} \n\n",
    ],
)
def test_addresses_that_wordpress_shows_are_embeds(raw: str) -> None:
    assert read_raw(raw) == (nf.Embed(VIDEO),)
    assert read_raw(f"See {VIDEO}.") == (nf.Paragraph(f"See {VIDEO}."),)
    assert read_raw("https://tide.example/7") == (nf.Paragraph("https://tide.example/7"),)


def test_a_new_post_says_in_which_zone_its_date_is_and_one_of_the_site_does_not() -> None:
    new = nf.Article(headline="A", published=datetime(2026, 11, 24, 6, tzinfo=timezone(timedelta(hours=3))))
    assert (written(new)["date"], written(new)["date_gmt"]) == ("2026-11-24T06:00:00+03:00", "2026-11-24T03:00:00")
    assert nf.read(json.dumps(written(new)).encode()).published == new.published
    assert not [*nf.validate(json.dumps(written(new)).encode(), "wordpress-rest")]
    known = evolve(new, identifiers=[nf.Identifier(value="7", kind="wp:post_id")])
    assert written(known)["date"] == "2026-11-24T06:00:00"
