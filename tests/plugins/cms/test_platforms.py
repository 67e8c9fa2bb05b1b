"""Medium and Substack: what is read of their archives."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import UTC, datetime

import pytest

import newsformat as nf
from newsformat.testing import FormatContract
from newsformat_cms import MEDIUM, SUBSTACK


def packed(files: dict[str, str]) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(zipfile.ZipInfo(name), content)
    return archive.getvalue()


def post(*, when: str = '<time class="dt-published" datetime="2026-05-01T08:00:00.000Z">May 1, 2026</time>') -> str:
    return f"""<!DOCTYPE html><html><head><title>Ferry back</title><style>p {{}}</style></head><body><article class="h-entry">
<header>
<h1 class="p-name">Ferry back</h1>
</header>
<section data-field="subtitle" class="p-summary">
After two years
</section>
<section data-field="body" class="e-content">
<section name="a1" class="section section--body"><div class="section-divider"><hr class="section-divider"></div>
<div class="section-content"><div class="section-inner">
<h3 class="graf graf--h3 graf--leading graf--title">Ferry back</h3><h4 class="graf graf--h4 graf--subtitle">After two years</h4>
<p class="graf graf--p">It <strong class="markup--strong">sails</strong>.</p>
<figure class="graf graf--figure"><img class="graf-image" src="https://m.example/a.jpg"><figcaption class="imageCaption">Manda</figcaption>
</figure><blockquote class="graf graf--blockquote">We sail.</blockquote>
</div></div></section><section class="section"><div class="section-divider"><hr class="section-divider"></div><p class="graf">End.</p>
</section></section>
<footer><p>By <a href="https://medium.com/@ann" class="p-author h-card">Ann Lee</a> on <a href="https://medium.com/p/0a1b2c3d4e5f">{when}</a>.</p>
<p class="p-tags">Tagged in <a href="https://medium.com/tag/wind" class="p-tag">Wind</a></p>
<p><a href="https://medium.com/@ann/ferry-back-0a1b2c3d4e5f" class="p-canonical">Canonical link</a></p></footer></article></body></html>"""


ARCHIVE = packed(
    {
        "README.html": "<p>Your data",
        "claps/claps-0001.html": "<p>",
        "posts/2026-05-01_Ferry-back-0a1b2c3d4e5f.html": post(),
        "posts/draft_Ferry-late-1a1b2c3d4e5f.html": post(when="").replace("https://medium.com/p/0a1b2c3d4e5f", "#"),
    }
)


def paragraph(kind: int, text: str, **others: object) -> dict[str, object]:
    return {"name": "a1", "type": kind, "text": text, "markups": [], **others}


def mark(kind: int, start: int, end: int, **others: object) -> dict[str, object]:
    return {"type": kind, "start": start, "end": end, **others}


PARAGRAPHS = [
    paragraph(3, "Ferry back"),
    paragraph(13, "After two years"),
    paragraph(4, "Manda", metadata={"id": "1*abc.jpeg", "originalWidth": 800, "originalHeight": 600, "alt": "A ferry"}),
    paragraph(
        1, "🚢 It sails\nagain.", markups=[mark(1, 3, 5), mark(3, 6, 11, href="https://tide.example/"), mark(99, 0, 2)]
    ),
    paragraph(9, "One"),
    paragraph(9, "Two", markups=[mark(3, 0, 3, anchorType=1, userId="u2")]),
    paragraph(10, "First"),
    paragraph(6, "We sail."),
    paragraph(8, "x = 1\n  y"),
    paragraph(11, "The trailer", iframe={"mediaResourceId": "m1"}),
    paragraph(14, "Tides", mixtapeMetadata={"href": "https://medium.com/tides"}),
    paragraph(99, "Odd"),
    paragraph(1, "End.", color="sea green"),
]
POST = {
    "id": "0a1b2c3d4e5f",
    "creatorId": "u1",
    "homeCollectionId": "c1",
    "title": "Ferry back",
    "detectedLanguage": "en",
    "firstPublishedAt": 1777622400000,
    "latestPublishedAt": 1777626000000,
    "uniqueSlug": "ferry-back-0a1b2c3d4e5f",
    "visibility": 2,
    "vote": False,
    "content": {
        "subtitle": "After two years",
        "postDisplay": {"coverless": True},
        "bodyModel": {"paragraphs": PARAGRAPHS, "sections": [{"startIndex": 0}, {"startIndex": 12}]},
    },
    "virtuals": {"previewImage": {"imageId": "1*abc.jpeg"}, "tags": [{"slug": "wind", "name": "Wind"}]},
}
REFERENCES = {
    "User": {"u1": {"userId": "u1", "name": "Ann Lee", "username": "ann"}},
    "Collection": {"c1": {"id": "c1", "name": "The Tide"}},
    "MediaResource": {"m1": {"href": "https://video.example/x"}},
}
JSON_POST = json.dumps({"success": True, "payload": {"value": POST, "references": REFERENCES}, "v": 3}).encode()


def test_the_posts_of_medium_are_read() -> None:
    report = nf.Report()
    assert nf.detect(ARCHIVE)[0].format == "medium"
    with nf.read_all(ARCHIVE, report=report) as found:
        ferry, draft = found
    assert (ferry.uri, draft.uri) == ("https://medium.com/p/0a1b2c3d4e5f", "https://medium.com/p/1a1b2c3d4e5f")
    assert (ferry.status, draft.status) == (nf.Status.USABLE, nf.Status.WITHHELD)
    assert (nf.plain(ferry.headline), nf.plain(ferry.subhead)) == ("Ferry back", "After two years")
    assert ferry.published == datetime(2026, 5, 1, 8, tzinfo=UTC)
    assert ferry.bylines == (nf.Byline(name="Ann Lee", contact="https://medium.com/@ann"),)
    assert ferry.keywords == ("Wind",)
    assert [identifier.value for identifier in ferry.identifiers] == ["https://medium.com/@ann/ferry-back-0a1b2c3d4e5f"]
    assert list(ferry.body) == [
        nf.Paragraph([nf.Text("It "), nf.Text("sails", [nf.Style.STRONG]), nf.Text(".")]),
        nf.Media("https://m.example/a.jpg", caption="Manda"),
        nf.Quote([nf.Paragraph("We sail.")]),
        nf.Rule(),
        nf.Paragraph("End."),
    ]
    assert "skipped, not posts: README.html (1), claps (1)" in map(str, report.remarks)


def test_a_post_of_medium_by_itself() -> None:
    page = post().encode()
    assert nf.detect(page)[0].format == "medium"
    assert nf.plain(nf.read(page).headline) == "Ferry back"
    unclosed = nf.read(page.replace(b"</section>\n<footer>", b"<footer>"))
    assert unclosed == nf.read(page)


def test_a_post_of_medium_in_json() -> None:
    report = nf.Report()
    assert nf.detect(JSON_POST)[0].format == "medium"
    ferry = nf.read(JSON_POST, report=report)
    assert (ferry.uri, ferry.slug) == ("https://medium.com/p/0a1b2c3d4e5f", "ferry-back-0a1b2c3d4e5f")
    assert (nf.plain(ferry.headline), nf.plain(ferry.subhead)) == ("Ferry back", "After two years")
    assert ferry.bylines == (nf.Byline(name="Ann Lee", contact="https://medium.com/@ann"),)
    assert ferry.sources == (nf.Concept(name="The Tide", code="c1"),)
    assert (ferry.language, ferry.keywords, ferry.status) == ("en", ("Wind",), nf.Status.USABLE)
    assert (ferry.published, ferry.updated) == (
        datetime(2026, 5, 1, 8, tzinfo=UTC),
        datetime(2026, 5, 1, 9, tzinfo=UTC),
    )
    picture = "https://miro.medium.com/v2/1*abc.jpeg"
    assert list(ferry.body) == [
        nf.Media(
            picture, caption="Manda", alt="A ferry", renditions=[nf.Rendition(href=picture, width=800, height=600)]
        ),
        nf.Paragraph(
            [
                *(nf.Text("🚢 "), nf.Text("It", [nf.Style.STRONG]), nf.Text(" ")),
                *(nf.Text("sails", [nf.Link("https://tide.example/")]), nf.LineBreak(), nf.Text("again.")),
            ]
        ),
        nf.List([[nf.Paragraph("One")], [nf.Paragraph([nf.Text("Two", [nf.Link("https://medium.com/u/u2")])])]]),
        nf.List([[nf.Paragraph("First")]], ordered=True),
        nf.Quote([nf.Paragraph("We sail.")]),
        nf.Preformatted("x = 1\n  y"),
        nf.Embed("https://video.example/x"),
        nf.Paragraph("The trailer"),
        nf.Paragraph([nf.Text("Tides", [nf.Link("https://medium.com/tides")])]),
        nf.Paragraph("Odd"),
        nf.Rule(),
        nf.Paragraph("End."),
    ]
    assert [part.name for part in ferry.foreign] == ["creatorId", "homeCollectionId", "visibility", "content"]
    beside = "references.Collection, references.MediaResource, references.User"
    assert [str(loss) for loss in report.losses] == [
        "the mark 99 of a text is left out",
        'color of paragraphs is left out: "sea green"',
        f"left out, everything about a post except names: {beside}",
    ]
    assert "a paragraph of the kind 99 is read as text" in map(str, report.remarks)


def test_no_picture_of_a_section_of_medium_is_lost_where_two_begin_or_the_text_ends() -> None:
    pictures = [
        {"startIndex": start, "backgroundImage": {"id": f"{number}.jpeg"}} for number, start in enumerate((1, 1, 9))
    ]
    body = {"paragraphs": [paragraph(1, "One."), paragraph(1, "Two.")], "sections": pictures}
    found = nf.read(json.dumps(POST | {"content": {"bodyModel": body}}).encode(), "medium").body
    shown = [
        "" if isinstance(block, nf.Rule) else block.href[-6:] for block in found if not isinstance(block, nf.Paragraph)
    ]
    assert shown == ["", "0.jpeg", "", "1.jpeg", "2.jpeg"]


def test_a_list_of_medium_has_how_posts_begin() -> None:
    begun = {"bodyModel": {"paragraphs": [{"type": 3, "text": "Ferry"}, {"type": 1, "text": "It sails at"}]}}
    one = {"id": "1a", "creatorId": "u1", "title": "Ferry", "previewContent": begun, "firstPublishedAt": 1777622400000}
    late = {**one, "id": "1b", "firstPublishedAt": 0, "virtuals": {"subtitle": "It sails…"}}
    answer = {"success": True, "payload": {"streamItems": [], "references": {"Post": {"1a": one, "1b": late}}}}
    script, report = b"])}while(1);</x>" + json.dumps(answer).encode(), nf.Report()
    with nf.read_all(script, report=report) as found:
        ferry, draft = found
    assert (ferry.text, ferry.status, draft.status) == ("It sails at", nf.Status.USABLE, nf.Status.WITHHELD)
    assert (draft.subhead, draft.foreign[1:]) == ((), ())
    assert "only the beginning of a post is there (previewContent)" in map(str, report.remarks)
    older = {"payload": {"value": {"userId": "u1", "name": "Ann Lee"}, "latestPosts": [one, late, one]}}
    assert [article.uri[-2:] for article in nf.read_all(json.dumps(older).encode())] == ["1a", "1b"]


def test_a_post_of_mediums_graphql() -> None:
    text = {"paragraphs": [{"type": "P", "text": "It sails.", "markups": [{"type": "EM", "start": 0, "end": 2}]}]}
    post = {
        "id": "1a",
        "title": "Ferry",
        "content": {"bodyModel": text},
        "creator": {"name": "Ann Lee", "bio": "Sails"},
    }
    answer = json.dumps(
        {"data": {"post": {**post, "mediumUrl": "https://t.example/a", "firstPublishedAt": 1777622400000}}}
    )
    ferry = nf.read(answer.encode())
    assert ferry.body == (nf.Paragraph([nf.Text("It", [nf.Style.EMPHASIS]), nf.Text(" sails.")]),)
    assert ferry.bylines == (nf.Byline(name="Ann Lee"),)
    assert [(part.name, part.value) for part in ferry.foreign] == [("creator", '{"bio":"Sails"}')]
    assert [*nf.read_all(f'[{answer}, {{"data": {{"user": null}}}}]'.encode())] == [ferry]


TABLE = """post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url
7001.ferry-back,2026-05-01T08:00:00.000Z,true,2026-05-01T08:01:00.000Z,,newsletter,everyone,Ferry back,"After two years, at last",
7002.ferry-late,,false,,,podcast,only_paid,Ferry late,,https://s.example/a.mp3
7003,2026-05-02T08:00:00.000Z,true,,,newsletter,everyone,Gone,,
"""
SUBSTACK_ARCHIVE = packed(
    {
        "posts.csv": TABLE,
        "posts/7001.ferry-back.html": (
            '<p>It sails.</p><div class="subscription-widget-wrap"><p>Thanks for reading!</p></div><p>Now.</p>'
            '<p class="button-wrapper"><a class="button" href="https://s.example/">Share</a></p>'
        ),
        "posts/7002.ferry-late.html": "<p>It waits.</p>",
        "email_list.tide.csv": "email\na@tide.example\n",
    }
)


def test_the_posts_of_substack_are_read() -> None:
    report = nf.Report()
    assert nf.detect(SUBSTACK_ARCHIVE)[0].format == "substack"
    with nf.read_all(SUBSTACK_ARCHIVE, report=report) as found:
        ferry, late, gone = found
    assert (ferry.uri, ferry.slug, ferry.status) == ("7001", "ferry-back", nf.Status.USABLE)
    assert (nf.plain(ferry.headline), nf.plain(ferry.subhead)) == ("Ferry back", "After two years, at last")
    assert ferry.text == "It sails.\n\nNow."
    assert [(part.name, part.value) for part in ferry.foreign] == [("email_sent_at", '"2026-05-01T08:01:00.000Z"')]
    assert (late.status, late.associations[0].href) == (nf.Status.WITHHELD, "https://s.example/a.mp3")
    assert [(part.name, part.value) for part in late.foreign] == [("type", '"podcast"'), ("audience", '"only_paid"')]
    assert gone.body == ()
    assert [str(loss) for loss in report.losses] == ["the archive has no text for the post 7003"]
    assert "skipped, not posts: email_list.tide.csv" in map(str, report.remarks)


@pytest.mark.cases("name", ["medium", "substack"])
def test_an_archive_without_posts_is_none(name: str) -> None:
    with pytest.raises(nf.ReadError, match="posts"):
        nf.read(packed({"a.txt": "a"}), name)


class TestMedium(FormatContract):
    format = MEDIUM
    documents = (post().encode(), JSON_POST)
    unkept = (
        *("*/@class/*", "*/@name/*", "*/new attribute", "html/head/style/*"),  # looks
        *("html/*again behind*", "*/footer/*"),  # a page has one title and body; of the foot it is told
        *("success/*", "v/*", "payload/references/*"),  # of others, a loss names only the kinds
        *("*/end/digit", "*/anchorType/digit", "*/startIndex/digit", "*/sections/order"),  # places
    )
    junk = (
        ARCHIVE,
        post().encode(),
        b'<article class="h-entry"><h1 class="p-name"><section class="e-content"><hr><b>a',
    )


class TestSubstack(FormatContract):
    format = SUBSTACK
    documents = (SUBSTACK_ARCHIVE,)
    unkept = ("*/new attribute", "*/@class/*", "div/*", "p/*a*")  # looks, and boxes and buttons, which are told as one
    junk = (SUBSTACK_ARCHIVE, packed({"x/posts.csv": 'post_id,title\n1.a,"b\n', "x/posts/1.a.html": "<p>a<td>b"}))


def substack(
    text: str, table: str = TABLE.split("7002", maxsplit=1)[0], **files: str
) -> tuple[list[nf.Article], nf.Report]:
    report = nf.Report()
    posts = {"posts.csv": table, "posts/7001.ferry-back.html": text, **files}
    with nf.read_all(packed(posts), "substack", report=report) as found:
        return [*found], report


def test_what_a_script_shows_is_read_by_its_address_or_told() -> None:
    (article,), report = substack(
        """<div class="tweet" data-attrs="{&quot;url&quot;:&quot;https://x.example/1&quot;}"></div>"""
        """<div class="poll" data-attrs='{"url":"https://s.example/p/a","title":"High tide"}'></div>"""
        """<div class="latex-rendered" data-attrs='{"persistentExpression":"E=mc"}'></div>"""
        """<div class="pullquote" data-attrs="{}"><p>We sail.</p></div>"""
    )
    tweet, link, quote = article.body
    assert tweet == nf.Paragraph([nf.Text("https://x.example/1", [nf.Link("https://x.example/1")])])
    assert link == nf.Paragraph([nf.Text("High tide", [nf.Link("https://s.example/p/a")])])
    assert nf.Article(body=[quote]).text == "We sail."
    assert [str(loss) for loss in report.losses] == [
        "only the link and title of a widget that a script shows are read: tweet",
        "only the link and title of a widget that a script shows are read: poll",
        'left out, a widget that a script shows: latex-rendered, {"persistentExpression":"E=mc"}',
    ]


def test_posts_of_others_and_stories_that_are_shown() -> None:
    (article,), report = substack(
        """<div class="tweet" data-attrs='{"url":"https://x.example/1","full_text":"High tide\\nat six","name":"Ana Reed",
        "username":"reed","like_count":8}'><a href="https://x.example/1"><img src="a.jpg">Ana Reed High tide</a></div>"""
        """<div class="embedded-post-wrap" data-attrs='{"url":"https://s.example/p/a","title":"Ferry back"}'>
        <a href="https://s.example/p/a"><img src="logo.png">Ferry back <span>Read more</span></a></div>"""
        """<div class="digest-post-embed" data-attrs='{"canonical_url":"https://s.example/p/b","title":"Tide"}'></div>"""
    )
    post, ferry, tide = article.body
    assert post == nf.Quote(
        [nf.Paragraph("High tide"), nf.Paragraph("at six")],
        [nf.Text("Ana Reed (@reed)", [nf.Link("https://x.example/1")])],
    )
    assert ferry == nf.Related([nf.RelatedLink("Ferry back", "https://s.example/p/a")])
    assert tide == nf.Related([nf.RelatedLink("Tide", "https://s.example/p/b")])
    assert [str(loss) for loss in report.losses] == [
        "only the text, author and address of an embedded post are read; the rest is left out",
        "only the link and title of an embedded story are read; the rest is left out: embedded-post-wrap",
        "only the link and title of an embedded story are read; the rest is left out: digest-post-embed",
    ]


def test_pictures_and_players_that_a_script_shows() -> None:
    (article,), report = substack(
        """<div class="image-gallery-embed" data-attrs='{"gallery":{"images":[{"src":"https://s.example/1.jpg"},
        {"src":"https://s.example/2.jpg"},{}],"caption":"Two boats"}}'></div>"""
        """<div class="youtube-wrap" data-attrs='{"videoId":"abc"}'></div>"""
        """<div class="vimeo-wrap" data-attrs='{"videoId":"12"}'></div>"""
    )
    assert article.body == (
        nf.Media("https://s.example/1.jpg", caption="Two boats"),
        nf.Media("https://s.example/2.jpg"),
        nf.Embed("https://www.youtube.com/watch?v=abc"),
        nf.Embed("https://vimeo.com/12"),
    )
    assert report.losses == ()


def test_footnotes_stand_under_their_numbers() -> None:
    (article,), report = substack(
        """<p>It sails.<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a></p>
        <div class="footnote" id="footnote-1"><a href="#footnote-anchor-1" class="footnote-number">1</a>
        <div class="footnote-content"><p>At <b>six</b>.</p><p>Or later.</p></div></div>"""
    )
    one = nf.Text("1", [nf.Style.SUPERSCRIPT])
    assert article.body == (
        nf.Paragraph(["It sails.", one]),
        nf.Paragraph([one, " At ", nf.Text("six", [nf.Style.STRONG]), "."]),
        nf.Paragraph("Or later."),
    )
    assert report.losses == ()


def test_columns_and_files_that_are_not_read_are_kept_or_told() -> None:
    table = "post_id,post_date,is_published,title,section\n7001.ferry-back,soon,,Ferry back,Ports,more\n"
    files = {"posts/7009.other.html": "<p>A", "posts/7001.ferry-back.opens.csv": "a"}
    (article,), report = substack("<p>It sails.", table, **files)
    assert article.status is nf.Status.WITHHELD
    assert [(part.name, part.value) for part in article.foreign] == [("post_date", '"soon"'), ("section", '"Ports"')]
    assert [str(loss) for loss in report.losses] == [
        "columns without a name are left out: more",
        "posts that posts.csv does not list are left out: posts/7009.other.html",
    ]
    assert "skipped, not posts: posts/7001.ferry-back.opens.csv" in map(str, report.remarks)


def test_what_stands_beside_a_post_of_medium_is_told() -> None:
    report = nf.Report()
    page = post().replace("<footer>", "<section><p>More of it</p></section><footer>")
    nf.read(page.replace("</time></a>", "</time></a>, late,").encode(), report=report)
    assert [str(loss) for loss in report.losses] == ["beside the text of a post, <section> is left out: More of it"]
    assert "only the author, date, address and tags in the footer of a post are read; the rest is left out" in map(
        str, report.remarks
    )


def test_a_page_of_another_title_than_its_post_is_told() -> None:
    report = nf.Report()
    page = post(when="").replace("<title>", "<title>Another: ")
    nf.read(page.encode(), "medium", report=report)
    assert any(loss.why.startswith("the title of the page is left out: Another: ") for loss in report.losses)
