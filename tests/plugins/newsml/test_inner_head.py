"""NITF in an item has a head of its own: it counts where the metadata of the item say nothing."""

from __future__ import annotations

import pytest
from attrs import evolve

from newsformat import Article, Byline, Dateline, Embargo, Mention, Paragraph, Status, Text

from . import items
from .items import again, read


HEAD = (
    "<body.head><hedline><hl1>Ship found</hl1><hl2>Crew safe</hl2></hedline><byline>By Ann Lee</byline>"
    "<dateline><location>PARIS</location></dateline><abstract><p>A ship.</p></abstract></body.head>"
)
TEXT = "<body.content><p>It was.</p></body.content><body.end><tagline>Ends</tagline></body.end>"  # fmt: skip


def item(nitf: str, content: str = "", meta: str = "") -> bytes:
    body = f'<nitf xmlns=""><body>{nitf}</body></nitf>'
    return items.item(meta, content, f'<inlineXML contenttype="application/nitf+xml">{body}</inlineXML>')


def test_it_fills_what_the_item_lacks() -> None:
    article = read(item(HEAD + TEXT, "<headline>Of the item</headline>"))  # fmt: skip
    assert article.headline == Article(headline="Of the item").headline
    assert article.subhead == Article(headline="Crew safe").headline
    assert article.summary == Article(headline="A ship.").headline
    assert article.bylines == (Byline(name="Ann Lee", text="By Ann Lee"),)
    assert article.dateline == Dateline(place="PARIS", text="PARIS")
    assert article.body == (Paragraph("It was."), Paragraph("Ends"))
    assert again(article) == article


def test_what_was_taken_away_does_not_come_back() -> None:
    article = read(item(HEAD + TEXT))
    for name in ("headline", "subhead", "summary", "bylines", "dateline"):
        changed = evolve(article, **{name: getattr(Article(), name)})
        assert again(changed) == changed


def test_a_note_in_the_text_is_one_note() -> None:
    nitf = '<body.content><note type="npa"><body.content><p>Not for print.</p></body.content></note></body.content>'
    article = read(item(nitf + TEXT, meta="<edNote>First</edNote>"))
    assert [note.text for note in article.notes] == ["First", "Not for print."]
    assert again(article) == article
    changed = evolve(article, notes=())
    assert again(changed) == changed


def test_an_entity_of_the_text_that_was_taken_away() -> None:
    article = read(item("<body.content><p>So <person>Ann Lee</person> says.</p></body.content>"))
    changed = evolve(article, entities=())
    assert again(changed).entities == ()
    assert again(article) == article


ANN = '<subject type="cpnat:person" qcode="p:1"><name>Ann Lee</name></subject>'


@pytest.mark.cases(
    ("subjects", "key"),
    [
        (ANN, "p:1"),
        (ANN.replace("person", "organisation"), "Ann Lee"),
        (ANN + ANN.replace("p:1", "p:2"), "Ann Lee"),
    ],
    ids=["one", "of another kind", "two of the name"],
)
def test_who_is_named_in_the_text_is_the_subject_of_that_name(subjects: str, key: str) -> None:
    article = read(item("<body.content><p>So <person>Ann Lee</person> says.</p></body.content>", subjects))
    assert Text("Ann Lee", [Mention(key)]) in article.body[0].content
    assert key in [entity.key for entity in article.entities]
    assert again(article) == article


def test_a_tagline_for_editors_is_no_text() -> None:
    head = '<head><docdata><ed-msg info="Updated."/></docdata></head>'
    text = "<body><body.content><p>It was.</p></body.content><body.end><tagline>Updated.</tagline></body.end></body>"
    content = f'<inlineXML contenttype="application/nitf+xml"><nitf xmlns="">{head}{text}</nitf></inlineXML>'
    assert read(items.item("<edNote>Updated.</edNote>", "", content)).body == (Paragraph("It was."),)
    found = read(item(TEXT.replace("<tagline>", "<tagline type='npa'>")))
    assert found.body == (Paragraph("It was."),)
    assert [(note.text, note.role) for note in found.notes] == [("Ends", "tagline")]
    assert again(found) == found


def test_what_it_is_about_is_that_of_the_text_where_the_item_says_nothing() -> None:
    subject = '<tobject><tobject.subject tobject.subject.refnum="04000000" tobject.subject.type="Economy"/></tobject>'
    head = f'<head>{subject}<docdata><du-key key="ship"/><key-list><keyword key="sea"/></key-list></docdata></head>'
    content = (
        f'<inlineXML contenttype="application/nitf+xml"><nitf xmlns="">{head}<body>{TEXT}</body></nitf></inlineXML>'
    )
    found = read(items.item("", "", content))
    assert (found.slug, found.keywords, [each.name for each in found.subjects]) == ("ship", ("sea",), ["Economy"])
    assert again(found) == found
    for name in ("slug", "keywords", "subjects"):
        changed = evolve(found, **{name: getattr(Article(), name)})
        assert again(changed) == changed
    said = read(items.item("", "<slugline>boat</slugline><keyword>wind</keyword>", content))
    assert (said.slug, said.keywords, len(said.subjects)) == ("boat", ("wind",), 1)


@pytest.mark.cases(
    ("status", "held"),
    [
        ("canceled", (Status.CANCELED, None)),
        ("embargoed", (Status.USABLE, Embargo())),
        ("usable", (Status.USABLE, None)),
    ],
)
def test_a_status_or_an_embargo_that_holds_the_text_back_is_that_of_the_item(status: str, held: object) -> None:
    head = f'<nitf xmlns=""><head><docdata management-status="{status}"/></head><body>{TEXT}</body></nitf>'
    meta = '<pubStatus qcode="stat:usable"/>'
    article = read(items.item(meta, "", f'<inlineXML contenttype="application/nitf+xml">{head}</inlineXML>'))
    assert (article.status, article.embargo) == held
    assert again(article) == article
    free = evolve(article, status=Status.USABLE, embargo=None)
    back = again(free)
    assert (back.status, back.embargo, back.body) == (Status.USABLE, None, article.body)
