"""Ghost: exports with their tables, what its APIs answer, texts of Lexical, Mobiledoc and HTML, and what is written."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from time import process_time
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf


POST: dict[str, Any] = {
    "id": "6634aa",
    "uuid": "0b8d7a52-1111-4222-8333-1234567890ab",
    "title": "Ferry back & fine",
    "slug": "ferry-back",
    "html": "<p>It sails.</p>",
    "comment_id": "6634aa",
    "feature_image": "https://tide.example/top.jpg",
    "featured": 1,
    "type": "page",
    "status": "published",
    "visibility": "members",
    "created_at": "2026-05-04 07:00:00",
    "updated_at": "2026-05-04T08:00:00.000Z",
    "published_at": 1777879800000,
    "custom_excerpt": "In short",
}
TABLES: dict[str, Any] = {
    "posts_meta": [
        {"id": "m", "post_id": "6634aa", "feature_image_alt": "Top", "feature_image_caption": "The <b>pier</b>"}
    ],
    "tags": [
        {"id": "t1", "name": "#lead", "slug": "hash-lead", "visibility": "internal"},
        {"id": "t2", "name": "Ports", "slug": "ports", "visibility": "public", "description": None},
        {"id": "t3", "name": "Storm", "slug": "storm", "visibility": "public"},
    ],
    "posts_tags": [
        {"post_id": "6634aa", "tag_id": "t1", "sort_order": 2},
        {"post_id": "6634aa", "tag_id": "t3", "sort_order": 1},
        {"post_id": "6634aa", "tag_id": "t2", "sort_order": 0},
        {"post_id": "6634aa", "tag_id": "nowhere", "sort_order": 3},
    ],
    "users": [
        {
            "id": "1",
            "name": "Ann Lee",
            "slug": "ann",
            "email": "ann@tide.example",
            "password": "$2a$10$x",
            "bio": "Writes",
        }
    ],
    "posts_authors": [{"post_id": "6634aa", "author_id": "1", "sort_order": 0}],
    "settings": [{"key": "title", "value": "Tide"}, {"key": "lang", "value": "en"}],
    "members": [{"id": "1", "email": "b@tide.example"}],
}


def export(*posts: Any) -> bytes:
    data = {"posts": [*posts], **TABLES}
    return json.dumps({"db": [{"meta": {"exported_on": 1777880000000, "version": "5.80.1"}, "data": data}]}).encode()


def node(kind: str, *children: Any, **more: Any) -> dict[str, Any]:
    return {"children": [*children], "direction": "ltr", "format": "", "indent": 0, "type": kind, "version": 1, **more}


def words(text: str, bits: int = 0) -> dict[str, Any]:
    return {
        "detail": 0,
        "format": bits,
        "mode": "normal",
        "style": "",
        "text": text,
        "type": "extended-text",
        "version": 1,
    }


def lexical(*nodes: Any) -> str:
    return json.dumps({"root": node("root", *nodes)})


def body(*nodes: Any, report: nf.Report | None = None) -> tuple[nf.Block, ...]:
    return nf.read(json.dumps({"title": "A", "lexical": lexical(*nodes)}).encode(), "ghost", report=report).body


def written(articles: Any, report: nf.Report | None = None, **options: Any) -> Any:
    return json.loads(nf.write(articles, "ghost", options, report=report))


def nodes_of(article: nf.Article) -> list[Any]:
    (post,) = written(article, shape="api")["posts"]
    found: list[Any] = json.loads(post["lexical"])["root"]["children"]
    return found


def test_the_language_of_a_post_of_old_is_a_tag() -> None:
    assert nf.read(export({**POST, "language": "pt_BR"})).language == "pt-BR"


def test_an_export() -> None:
    report = nf.Report()
    with nf.read_all(export(POST), report=report) as articles:
        envelope = articles.envelope
        (article,) = articles
    assert (envelope.title, envelope.language) == ("Tide", "en")
    assert envelope.sent == datetime(2026, 5, 4, 7, 33, 20, tzinfo=UTC)
    assert (article.uri, article.slug, nf.plain(article.headline)) == ("6634aa", "ferry-back", "Ferry back & fine")
    assert (nf.plain(article.summary), article.text, article.status) == ("In short", "It sails.", nf.Status.USABLE)
    assert article.bylines == (nf.Byline(name="Ann Lee", contact="ann@tide.example"),)
    assert [item and item.isoformat() for item in (article.created, article.updated, article.published)] == [
        "2026-05-04T07:00:00+00:00",
        "2026-05-04T08:00:00+00:00",
        "2026-05-04T07:30:00+00:00",
    ]
    assert article.keywords == ("Ports", "Storm")
    assert article.subjects == (nf.Concept(name="#lead", scheme="internal"),)
    assert [association.role for association in article.associations] == ["feature_image"]
    assert article.associations[0].media == nf.Media(
        "https://tide.example/top.jpg", alt="Top", caption=[nf.Text("The "), nf.Text("pier", [nf.Style.STRONG])]
    )
    assert [str(loss) for loss in report.losses] == ['left out tag_id of a post that does not exist: "nowhere"']
    assert [remark.message for remark in report.remarks] == [
        "skipped, not an article: settings (2)",
        "skipped, not an article: members (1)",
        "only what readers may see of users is kept",
    ]


def test_secrets_of_users_and_members_stay_where_they_are() -> None:
    article = nf.read(export(POST))
    assert not any(secret in repr(article) for secret in ("$2a$", "b@tide.example"))


def test_what_was_read_is_written_again() -> None:
    article = nf.read(export({**POST, "html": None, "lexical": lexical(node("paragraph", words("A")))}))
    for shape in ("import", "api"):
        assert nf.read(nf.write(article, "ghost", {"shape": shape})) == article
    data = written(article)["db"][0]["data"]
    (post,) = data["posts"]
    assert {name: post[name] for name in ("type", "visibility", "featured")} == {
        "type": "page",
        "visibility": "members",
        "featured": 1,
    }
    assert data["users"] == [
        {"name": "Ann Lee", "slug": "ann", "email": "ann@tide.example", "id": "1", "bio": "Writes"}
    ]
    assert [(tag["tag_id"], tag["sort_order"]) for tag in data["posts_tags"]] == [("t2", 0), ("t3", 1), ("t1", 2)]
    (meta,) = data["posts_meta"]
    assert meta == {"post_id": "6634aa", "feature_image_alt": "Top", "feature_image_caption": "The <b>pier</b>"}


def test_the_content_api() -> None:
    said = {
        "posts": [
            {
                **POST,
                "url": "https://tide.example/ferry-back/",
                "excerpt": "In sh",
                "tags": [TABLES["tags"][1]],
                "authors": [{"id": "1", "name": "Ann Lee", "slug": "ann", "url": "https://tide.example/author/ann/"}],
                "primary_author": {"id": "1", "name": "Ann Lee"},
                "reading_time": 1,
            }
        ],
        "meta": {"pagination": {"page": 1}},
    }
    content = json.dumps(said).encode()
    assert nf.detect(content)[0].format == "ghost"
    article = nf.read(content)
    assert article.identifiers[0] == nf.Identifier(value="https://tide.example/ferry-back/", kind="url")
    assert article.bylines == (nf.Byline(name="Ann Lee", contact="https://tide.example/author/ann/"),)
    assert not {"reading_time", "primary_author", "excerpt"} & {part.name for part in article.foreign}
    for kind in ("post", "page"):
        told = json.dumps({kind: {"current": said["posts"][0], "previous": {}}}).encode()
        assert nf.detect(told)[0].format == "ghost"
        assert nf.read(told, "ghost") == article


LINKED = node("link", words("b", 2), url="https://a.example/", rel="noopener", target=None, title=None)
ITEM = node("listitem", node("list", node("listitem", words("c")), listType="number", tag="ol"), value=2)
NODES: list[tuple[str, Any, list[nf.Block]]] = [
    (
        "running text",
        node("paragraph", words("a ", 1), LINKED, {"type": "linebreak", "version": 1}, words("c", 64)),
        [
            nf.Paragraph(
                [
                    nf.Text("a", [nf.Style.STRONG]),
                    nf.Text(" "),
                    nf.Text("b", [nf.Link("https://a.example/"), nf.Style.EMPHASIS]),
                    nf.LineBreak(),
                    nf.Text("c", [nf.Style.SUPERSCRIPT]),
                ]
            )
        ],
    ),
    ("a heading", node("extended-heading", words("مدّ"), tag="h3"), [nf.Heading("مدّ", 3)]),
    ("a quotation", node("extended-quote", words("a")), [nf.Quote([nf.Paragraph("a")])]),
    (
        "a list in a list",
        node("list", node("listitem", words("a"), value=1), ITEM, listType="bullet", tag="ul", start=1),
        [nf.List([[nf.Paragraph("a"), nf.List([[nf.Paragraph("c")]], ordered=True)]])],
    ),
    ("nothing", node("paragraph"), []),
    (
        "a picture",
        {
            "type": "image",
            "version": 1,
            "src": "a.jpg",
            "width": 8,
            "height": 6,
            "alt": "b",
            "caption": "c",
            "cardWidth": "wide",
        },
        [nf.Media("a.jpg", alt="b", caption="c", renditions=[nf.Rendition(href="a.jpg", width=8, height=6)])],
    ),
    (
        "a gallery",
        {"type": "gallery", "images": [{"src": "a.jpg"}, {"src": "b.jpg"}, {}], "caption": "c"},
        [nf.Media("a.jpg"), nf.Media("b.jpg", caption="c")],
    ),
    (
        "a film",
        {"type": "video", "src": "a.mp4", "mimeType": "video/mp4", "duration": 7},
        [nf.Media("a.mp4", kind="video", renditions=[nf.Rendition(href="a.mp4", media_type="video/mp4")])],
    ),
    ("a sound", {"type": "audio", "src": "a.mp3", "title": "b"}, [nf.Media("a.mp3", kind="audio", caption="b")]),
    (
        "an embed",
        {"type": "embed", "url": "https://a.example/", "html": "<iframe></iframe>", "caption": "c"},
        [nf.Embed("https://a.example/", html="<iframe></iframe>"), nf.Paragraph("c")],
    ),
    (
        "a bookmark",
        {"type": "bookmark", "url": "https://a.example/", "metadata": {"title": "b", "icon": "i"}},
        [nf.Related([nf.RelatedLink("b", "https://a.example/")])],
    ),
    ("code", {"type": "codeblock", "code": "a\n b", "language": "js"}, [nf.Preformatted("a\n b")]),
    ("HTML", {"type": "html", "html": "<p>a</p><hr>"}, [nf.Paragraph("a"), nf.Rule()]),
    ("Markdown", {"type": "markdown", "markdown": "# a\n\nb"}, [nf.Heading("a", 1), nf.Paragraph("b")]),
    ("a box", {"type": "callout", "calloutText": "<p>a</p>", "calloutEmoji": "!"}, [nf.Paragraph("a")]),
    ("a toggle", {"type": "toggle", "heading": "a", "content": "<p>b</p>"}, [nf.Heading("a", 4), nf.Paragraph("b")]),
    (
        "a button",
        {"type": "button", "buttonText": "a", "buttonUrl": "https://a.example/"},
        [nf.Paragraph([nf.Text("a", [nf.Link("https://a.example/")])])],
    ),
    (
        "a file",
        {"type": "file", "src": "https://a.example/b.pdf", "fileName": "b.pdf"},
        [nf.Paragraph([nf.Text("b.pdf", [nf.Link("https://a.example/b.pdf")])])],
    ),
    ("what has no text", {"type": "paywall", "version": 1}, [nf.Raw("ghost", '{"type":"paywall"}')]),
]


@pytest.mark.cases(("said", "blocks"), [case[1:] for case in NODES], ids=[case[0] for case in NODES])
def test_nodes(said: Any, blocks: list[nf.Block]) -> None:
    assert body(said) == tuple(blocks)


def test_nodes_are_written_as_they_were() -> None:
    given = [case[1] for case in NODES if case[0] not in {"running text", "a list in a list", "a gallery", "HTML"}]
    article = nf.read(json.dumps({"title": "A", "lexical": lexical(*given)}).encode(), "ghost")
    back = nodes_of(article)
    for before, after in zip(given, back, strict=True):
        assert after == after | before
    report = nf.Report()
    changed = evolve(article, body=[*article.body[:1], nf.Paragraph("New"), *article.body[1:]])
    again = json.loads(written(changed, report, shape="api")["posts"][0]["lexical"])["root"]["children"]
    assert next(item for item in again if item["type"] == "image")["cardWidth"] == "wide"


def test_what_lexical_cannot_say_is_a_card_of_html() -> None:
    table = nf.Table([["1", "2"]], header=1)
    article = nf.Article(headline="A", body=[table, nf.Quote([nf.Raw("ghost", '{"type":"paywall"}')])])
    assert [item["type"] for item in nodes_of(article)] == ["html", "html"]
    assert nf.read(nf.write(article, "ghost")) == article
    html = written(article, shape="api", body="html")["posts"][0]["html"]
    assert html.startswith("<!--kg-card-begin: html-->\n<table>")
    assert nf.read(nf.write(article, "ghost", {"body": "html"})) == article


def test_what_is_not_known_in_mobiledoc_is_told() -> None:
    """The text of an atom that is not known is what a reader sees of it."""
    said = {
        "atoms": [["mention", "@ann", {}], ["timer", "", {}]],
        "cards": [["hr", {}]],
        "sections": [
            [1, "p", [[0, [], 0, "One "], [1, [], 0, 0], [1, [], 0, 1], "two", [0, [], 0]]],
            *([7, "p", "three"], "four", [10, 5], [3, "ul", "five"], [1, "p", "six"], [10, 0]),
        ],
    }
    report = nf.Report()
    post = {"title": "A", "slug": "a", "mobiledoc": json.dumps(said)}
    article = nf.read(json.dumps(post).encode(), "ghost", report=report)
    assert article.text.startswith("One @ann")
    told = " | ".join(loss.why for loss in report.losses)
    assert [word for word in ("two", "three", "four", "five", "six") if word not in told] == []
    assert told.count("of Mobiledoc that is not known") == 8


def test_a_card_of_mobiledoc_that_is_named_over_and_over_does_not_become_very_much() -> None:
    card = ["html", {"html": f"<p>{'x' * 100_000}</p>"}]
    said = {"version": "0.3.1", "atoms": [], "markups": [], "cards": [card], "sections": [[10, 0]] * 500}
    report = nf.Report()
    post = {"title": "A", "slug": "a", "mobiledoc": json.dumps(said)}
    article = nf.read(json.dumps(post).encode(), "ghost", report=report)
    assert 10 < len(article.body) < 50
    assert "what very many sections of Mobiledoc name is left out of further ones: cards" in [
        loss.why for loss in report.losses
    ]


def test_mobiledoc() -> None:
    said = {
        "version": "0.3.1",
        "atoms": [["soft-return", "", {}]],
        "cards": [
            ["image", {"src": "a.jpg", "caption": "C"}],
            ["hr", {}],
            ["card-markdown", {"markdown": "*d*"}],
            ["code", {"code": "x"}],
        ],
        "markups": [["em"], ["a", ["href", "https://a.example/"]]],
        "sections": [
            [1, "p", [[0, [], 0, "One "], [0, [0, 1], 2, "two"], [1, [], 0, 0], [0, [], 0, "three"]]],
            *([10, number] for number in (0, 1, 2, 3, 9)),
            [3, "ol", [[[0, [], 0, "x"]], [[0, [], 0, "y"]]]],
            [1, "h3", [[0, [], 0, "Head"]]],
            [1, "blockquote", [[0, [], 0, "Said"]]],
        ],
    }
    article = nf.read(json.dumps({"title": "A", "slug": "a", "mobiledoc": json.dumps(said)}).encode(), "ghost")
    two = nf.Text("two", [nf.Link("https://a.example/"), nf.Style.EMPHASIS])
    assert article.body == (
        nf.Paragraph([nf.Text("One "), two, nf.LineBreak(), nf.Text("three")]),
        nf.Media("a.jpg", caption="C"),
        nf.Rule(),
        nf.Paragraph([nf.Text("d", [nf.Style.EMPHASIS])]),
        nf.Preformatted("x"),
        nf.List([[nf.Paragraph("x")], [nf.Paragraph("y")]], ordered=True),
        nf.Heading("Head", 3),
        nf.Quote([nf.Paragraph("Said")]),
    )
    assert nf.read(nf.write(article, "ghost")) == article


def test_an_article_from_elsewhere_can_be_imported() -> None:
    article = nf.Article(
        headline="Flut",
        bylines=[nf.Byline(name="Ann Lee"), nf.Byline(name="أحمد")],
        keywords=["Elbe"],
        subjects=[nf.Concept(name="weather", scheme="medtop", code="17000000")],
        body=[nf.Paragraph("Text")],
        status="canceled",
        language="zh-Hant-TW",
    )
    (db,) = written([article, article])["db"]
    data = db["data"]
    assert db["meta"] == {"exported_on": 0, "version": "6.0.0"}
    assert [post["status"] for post in data["posts"]] == ["draft", "draft"]
    assert len({post["id"] for post in data["posts"]}) == 2
    assert [user["email"] for user in data["users"]] == ["ann-lee@newsformat.invalid", "author@newsformat.invalid"]
    assert [tag["name"] for tag in data["tags"]] == ["Elbe", "weather"]
    ids = {row["id"] for name in ("posts", "tags", "users") for row in data[name]}
    assert all(
        value in ids
        for tag in data["posts_tags"] + data["posts_authors"]
        for name, value in tag.items()
        if "_id" in name
    )
    assert list(nf.read_all(nf.write([article, article], "ghost"))) == [article, article]


def test_two_posts_of_one_id_and_slug_are_two() -> None:
    long = "urn:newsml:tide.example:20260504:" + "ferry" * 9
    articles = [
        nf.Article(uri="a", slug="s", headline="1", keywords=["x"]),
        nf.Article(uri="a", slug="s", headline="2"),
        nf.Article(uri=long, headline="3"),
    ]
    assert list(nf.read_all(nf.write(articles, "ghost"))) == articles
    posts = written(articles)["db"][0]["data"]["posts"]
    assert [post["id"] for post in posts] == ["a", "urn:newsformat:assumed:2", "urn:newsformat:assumed:3"]
    assert [post.get("slug") for post in posts] == ["s", "s-2", None]


def test_users_have_addresses_of_their_own() -> None:
    names = [
        nf.Byline(name="أحمد"),
        nf.Byline(name="ליאה", contact="+44 20"),
        nf.Byline(name="Bo", contact="https://tide.example/bo"),
    ]
    article = nf.Article(headline="A", bylines=names)
    users = written(article)["db"][0]["data"]["users"]
    assert [user["email"].partition("@")[0] for user in users] == ["author", "author-2", "bo"]
    assert [user.get("website") for user in users] == [None, None, "https://tide.example/bo"]
    assert nf.read(nf.write(article, "ghost")) == article


def test_what_the_admin_api_does_not_know_is_left_out_and_told() -> None:
    report = nf.Report()
    article = nf.Article(headline="A", status="canceled", identifiers=[nf.Identifier(value="7", kind="id")])
    (post,) = written(article, report, shape="api")["posts"]
    assert "_newsformat" not in post
    assert {loss.what for loss in report.losses} == {"status", "identifiers"}


def test_titles_and_excerpts_are_as_long_as_ghost_takes_them() -> None:
    report = nf.Report()
    (post,) = written(nf.Article(headline="word " * 80, summary="word " * 80), report, shape="api")["posts"]
    assert (len(post["title"]) <= 255, len(post["custom_excerpt"]) <= 300) == (True, True)
    assert [loss.what for loss in report.losses] == ["headline", "summary"]


def test_tags_and_names_that_are_cut_are_reported() -> None:
    report = nf.Report()
    long = "quay " * 50
    picture = nf.Association(role="featured", media=nf.Media("https://tide.example/a.jpg", alt=long))
    article = nf.Article(
        headline="A",
        slug="quay-" * 50,
        keywords=[long],
        subjects=[nf.Concept(name=long)],
        bylines=[nf.Byline(name=long)],
        associations=[picture],
    )
    (post,) = written(article, report, shape="api")["posts"]
    assert {len(post["slug"]), len(post["feature_image_alt"]), *[len(tag["name"]) for tag in post["tags"]]} == {191}
    assert {loss.what for loss in report.losses if loss.why == "Ghost takes 191 characters of each"} == {
        "slug",
        "keywords",
        "subjects",
        "bylines",
        "associations.media.alt",
    }


@pytest.mark.cases(
    ("said", "status"), [("scheduled", "withheld"), ("sent", "usable"), ("odd", "withheld"), (None, "usable")]
)
def test_states(said: Any, status: str) -> None:
    assert nf.read(json.dumps({"posts": [{**POST, "status": said}]}).encode(), "ghost").status == status


def test_a_text_cut_for_members_is_told() -> None:
    report = nf.Report()
    nf.read(json.dumps({"posts": [{**POST, "access": False}]}).encode(), "ghost", report=report)
    assert "the text may be cut short: the whole is for members" in [remark.message for remark in report.remarks]


@pytest.mark.cases("lexical", ["{", '{"root":7}', '{"root":{"children":[' * 2000])
def test_a_text_that_cannot_be_read_is_told_and_another_one_taken(lexical: str) -> None:
    report = nf.Report()
    article = nf.read(json.dumps({"posts": [{**POST, "lexical": lexical}]}).encode(), "ghost", report=report)
    assert article.text == "It sails."
    assert len(report.losses) == 1


def test_many_marks_take_no_long_time() -> None:
    markers = [[0, [0], 0, "a"]] * 20_000
    said = {"markups": [["em"]], "sections": [[1, "p", markers]]}
    begin = process_time()
    nf.read(json.dumps({"title": "A", "mobiledoc": json.dumps(said)}).encode(), "ghost")
    assert process_time() - begin < 5


def test_the_first_tag_is_a_section_since_themes_show_it_above_the_post():
    subjects = [nf.Concept(name="ferries"), nf.Concept(name="Coast", kind="section")]
    article = nf.Article(headline="a", keywords=["tide"], subjects=subjects)
    data = nf.write(article, "ghost", {"shape": "api"})
    assert [tag["name"] for tag in json.loads(data)["posts"][0]["tags"]] == ["Coast", "tide", "ferries"]
    assert nf.read(nf.write(article, "ghost")) == article


@pytest.mark.cases("tags", ["tide", ["tide"], [[]]])
def test_tags_that_are_no_objects_are_reported_where_they_have_no_place(tags: Any) -> None:
    post = {
        "id": "a",
        "uuid": "8606660e-06d2-4eb4-a2b1-9e4ae9fa29f2",
        "title": "Tide",
        "html": "<p>High</p>",
        "tags": tags,
    }
    article = nf.read(json.dumps({"posts": [post]}).encode(), "ghost")
    assert [part.name for part in article.foreign] == ["tags"]
    report = nf.Report()
    nf.write(article, "ghost", report=report)
    assert [(loss.what, loss.where) for loss in report.losses] == [("foreign.ghost", "tags")]


@pytest.mark.cases("contact", ["@tide", "ann@tide", "a b@tide.example"])
def test_what_is_no_address_of_e_mail_is_not_written_as_one(contact: str) -> None:
    article = nf.Article(headline="A", bylines=[nf.Byline(name="Ann Lee", contact=contact)])
    document = nf.write(article, "ghost")
    assert nf.read(document, "ghost") == article
    assert [problem for problem in nf.validate(document, "ghost") if problem.severity is nf.Severity.ERROR] == []


def test_tags_with_the_same_slug_are_written_apart() -> None:
    article = nf.Article(
        headline="A",
        subjects=[nf.Concept(name="storm"), nf.Concept(name="storm #")],
        bylines=[nf.Byline(name="Bo"), nf.Byline(name="Bo #")],
    )
    document = nf.write(article, "ghost")
    assert nf.read(document, "ghost") == article
    assert [problem for problem in nf.validate(document, "ghost") if problem.severity is nf.Severity.ERROR] == []


def test_rows_that_no_post_has_are_told() -> None:
    data = {
        "posts": [{"id": 1, "title": "A", "slug": "a"}],
        "posts_meta": [{"post_id": 2, "meta_title": "B"}],
        "tags": [{"id": 1, "name": "used"}, {"id": 2, "name": "spare"}, {"id": 3, "name": "lost"}],
        "users": [{"id": 1, "name": "Ann Lee"}],
        "posts_tags": [{"post_id": 1, "tag_id": 1}, {"post_id": 9, "tag_id": 3}],
    }
    report = nf.Report()
    article = nf.read(json.dumps({"db": [{"data": data}]}).encode(), "ghost", report=report)
    assert article.keywords == ("used",)
    assert [loss.why for loss in report.losses] == [
        "rows of posts_meta for posts that do not exist are left out, 1 in all",
        "rows of posts_tags for posts that do not exist are left out, 1 in all",
        "tags that no post has are left out, 2 in all: spare, lost",
    ]
    assert "users who have signed no post are skipped, 1 in all" in [remark.message for remark in report.remarks]


def test_a_picture_is_a_card_of_ghost_that_tells_what_it_says_more_until_somebody_changes_it() -> None:
    sizes = [
        nf.Rendition(href="https://tide.example/a.jpg", width=1600),
        nf.Rendition(href="https://tide.example/s.jpg"),
    ]
    picture = nf.Media("https://tide.example/a.jpg", caption="The pier", credit="Bo", alt="A pier", renditions=sizes)
    report = nf.Report()
    written = nf.write(nf.Article(headline="A", body=[picture]), "ghost", report=report)
    (card,) = json.loads(json.loads(written)["db"][0]["data"]["posts"][0]["lexical"])["root"]["children"]
    assert [card[name] for name in ("type", "src", "width", "caption")] == [
        *("image", "https://tide.example/a.jpg", 1600, "The pier (Bo)"),
    ]
    assert nf.read(written).body == (picture,)
    assert not report.losses
    (changed,) = nf.read(written.replace(b"(Bo)", b"(Cy)")).body
    assert changed == nf.Media(picture.href, caption="The pier (Cy)", alt="A pier", renditions=sizes[:1])


def test_an_author_of_whom_only_the_id_is_said_signs_nothing() -> None:
    post = {"title": "Ferry", "mobiledoc": None, "html": "<p>It sails.</p>", "authors": [{"id": "1"}]}
    assert nf.read(json.dumps({"posts": [post]}).encode(), "ghost").bylines == ()


def test_the_address_of_the_site_that_an_export_comes_from() -> None:
    post = {**POST, "html": '<p><a href="__GHOST_URL__/a/">It</a> sails.</p>', "feature_image": "__GHOST_URL__/top.jpg"}
    report = nf.Report()
    assert nf.read(export(post), report=report).media[0].href == "__GHOST_URL__/top.jpg"
    assert "site" in report.remarks[-1].message
    nf.read(export({**post, "feature_image": ""}), report=(of_links := nf.Report()))
    assert "site" in of_links.remarks[-1].message
    found = nf.read(export(post), options={"site": "https://tide.example/"})
    assert found.media[0].href == "https://tide.example/top.jpg"
    assert found.body == (nf.Paragraph([nf.Text("It", [nf.Link("https://tide.example/a/")]), " sails."]),)
    with pytest.raises(nf.OptionError, match="not the address of a site"):
        nf.read(export(post), options={"site": "tide"})
