"""Exports of Blogger, which are Atom, older ones and newer ones; and drafts in any Atom."""

from __future__ import annotations

import pytest
from attrs import evolve

import newsformat as nf


KIND = "http://schemas.google.com/blogger/2008/kind#"
OLDER = """\
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"><title>Tide</title>{}</feed>"""
NEWER = """\
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018"><title>Tide</title>{}</feed>"""


def older(kind: str, more: str = "") -> str:
    return (
        f"<entry><id>tag:blogger.com,1999:blog-1.post-2</id><published>2026-05-04T07:30:00Z</published>"
        f'<category scheme="http://schemas.google.com/g/2005#kind" term="{KIND}{kind}"/>'
        f'<category scheme="http://www.blogger.com/atom/ns#" term="Ports"/><title>Ferry</title>'
        f'<content type="html">&lt;p&gt;It sails.&lt;/p&gt;</content><link rel="alternate" href="https://tide.example/f.html"/>'
        f"<author><name>Ann</name><uri>https://tide.example/ann</uri><email>noreply@blogger.com</email></author>{more}</entry>"
    )


def newer(kind: str, status: str, more: str = "") -> str:
    return (
        f"<entry><id>tag:blogger.com,1999:blog-1.post-2</id><blogger:type>{kind}</blogger:type>"
        f"<blogger:status>{status}</blogger:status><author><name>Ann</name><blogger:type>BLOGGER</blogger:type></author>"
        f'<title>Ferry</title><content type="html">It sails.</content><blogger:created>2026-05-03T07:30:00Z</blogger:created>'
        f'<category scheme="tag:blogger.com,1999:blog-1" term="Ports"/><blogger:filename>/2026/05/f.html</blogger:filename>{more}</entry>'
    )


def read(text: str, report: nf.Report | None = None) -> list[nf.Article]:
    return list(nf.read_all(text.encode(), report=report))


def test_posts_and_pages_are_articles_and_nothing_else_is() -> None:
    report = nf.Report()
    entries = [older(kind) for kind in ("template", "settings", "post", "comment", "page")]
    post, page = read(OLDER.format("".join(entries)), report)
    assert (post.text, post.keywords, post.subjects, post.status) == ("It sails.", ("Ports",), (), "usable")
    assert post.bylines == (nf.Byline(name="Ann", contact="https://tide.example/ann"),)
    assert post.foreign == ()
    assert [part.name for part in page.foreign] == ["category"]
    assert [remark.message for remark in report.remarks] == [
        f"skipped, not an article: {kind}" for kind in ("template", "settings", "comment")
    ]
    assert report.losses == ()
    assert read(nf.write(page, "atom").decode()) == [page]


@pytest.mark.cases("space", ["http://www.w3.org/2007/app", "http://purl.org/atom/app#"])
@pytest.mark.cases(("said", "status"), [("yes", "withheld"), ("no", "usable"), ("odd", "withheld")])
def test_drafts_are_withheld(space: str, said: str, status: str) -> None:
    control = f'<app:control xmlns:app="{space}"><app:draft>{said}</app:draft></app:control>'
    report = nf.Report()
    (article,) = read(OLDER.format(older("post", control)), report)
    assert article.status == status
    assert any("app:draft is neither yes nor no" in remark.message for remark in report.remarks) is (said == "odd")


def test_a_state_that_is_none_is_withheld() -> None:
    written = nf.write(nf.Article(headline="Tide", status=nf.Status.CANCELED), "atom")
    report = nf.Report()
    (article,) = read(written.decode().replace('"canceled"', '"gone"'), report)
    assert article.status is nf.Status.WITHHELD
    assert [remark.message for remark in report.remarks] == ["'gone' is not a known status; treated as withheld"]


@pytest.mark.cases("status", [*nf.Status])
def test_states_come_back(status: nf.Status) -> None:
    (article,) = read(OLDER.format(older("post")))
    changed = evolve(article, status=status)
    written = nf.write(changed, "atom")
    assert read(written.decode()) == [changed]
    assert (b"<app:draft>yes</app:draft>" in written) is (status is not nf.Status.USABLE)
    assert list(nf.validate(written, "atom")) == list(nf.validate(nf.write(article, "atom"), "atom"))


@pytest.mark.cases(
    ("said", "status"), [("LIVE", "usable"), ("DRAFT", "withheld"), ("SOFT_TRASHED", "canceled"), ("ODD", "withheld")]
)
def test_exports_of_google_takeout(said: str, status: str) -> None:
    report = nf.Report()
    (article,) = read(NEWER.format(newer("COMMENT", "LIVE") + newer("POST", said)), report)
    assert (article.status, article.keywords, article.text) == (status, ("Ports",), "It sails.")
    assert article.created is not None
    assert [part.name for part in article.foreign] == ["filename"]
    assert report.losses == ()
    assert read(nf.write(article, "atom").decode()) == [article]
    (page,) = read(NEWER.format(newer("PAGE", "LIVE")))
    assert [part.name for part in page.foreign] == ["type", "filename"]
    assert read(nf.write(page, "atom").decode()) == [page]


@pytest.mark.cases(
    ("said", "found"),
    [
        ("It sails.<br /><br />Again.", ["It sails.", "Again."]),
        ("It sails.<br />Again.<br /><br /><br />Now.", ["It sails.\nAgain.", "Now."]),
        ("<p>It sails.<br />Again.</p>", ["It sails.\nAgain."]),
    ],
)
def test_two_line_breaks_part_paragraphs(said: str, found: list[str]) -> None:
    entry = newer("POST", "LIVE").replace("It sails.", said.replace("&", "&amp;").replace("<", "&lt;"))
    (article,) = read(NEWER.format(entry))
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == found
    assert read(nf.write(article, "atom").decode()) == [article]


def test_a_link_without_an_address_is_none() -> None:
    (article,) = read(NEWER.format(newer("POST", "LIVE", "<link/><enclosure/>")))
    assert article.identifiers == ()


def test_a_draft_that_is_said_to_be_live_is_withheld() -> None:
    control = '<app:control xmlns:app="http://www.w3.org/2007/app"><app:draft>{}</app:draft></app:control>'
    (draft,) = read(NEWER.format(newer("POST", "LIVE", control.format("yes"))))
    (trashed,) = read(NEWER.format(newer("POST", "TRASHED", control.format("yes"))))
    before = newer("POST", "LIVE").replace("<blogger:status>", f"{control.format('yes')}<blogger:status>")
    (first,) = read(NEWER.format(before))
    assert (draft.status, first.status, trashed.status) == ("withheld", "withheld", "canceled")
