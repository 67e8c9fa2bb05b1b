"""What is kept and goes back to its place."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat import Article, Foreign

from .documents import again, read


def test_what_was_kept_and_is_stale_is_no_more_than_text() -> None:
    article = read(head='<docdata><du-key generation="3" key="a" version="1"/></docdata>')
    assert b'<du-key generation="3" key="a" version="1"/>' in nf.write(article, "nitf")
    changed = nf.write(Article(version="2", slug="a", foreign=article.foreign), "nitf")
    assert b'<du-key key="a" version="2"/>' in changed
    assert nf.read(changed, "nitf").foreign == article.foreign


def test_elements_of_others_go_back() -> None:
    article = read(head='<docdata><x:y xmlns:x="urn:x" a="1">b</x:y></docdata>')
    assert article.foreign == (Foreign("nitf", "docdata", '<x:y xmlns:x="urn:x" a="1">b</x:y>'),)
    assert again(article) == article


def test_a_keyword_of_nothing_that_xml_holds_is_an_empty_one() -> None:
    report = nf.Report()
    document = nf.write(nf.Article(keywords=["\0 \0", "tide\x01s"]), "nitf", report=report)
    assert nf.read(document, "nitf").keywords == ("", "tides")
    assert [loss.what for loss in report.losses] == ["text"]


def test_an_element_whose_name_has_other_letters_is_kept():
    document = '<nitf><head><größe einheit="mm"><tief/>4</größe></head><body><body.content><p>Regen.</p></body.content></body></nitf>'
    article = nf.read(nf.Source(document.encode()), "nitf")
    assert [foreign.value for foreign in article.foreign] == ['<größe einheit="mm"><tief/>4</größe>']


@pytest.mark.cases(
    ("inner", "text"),
    [
        ('<p>Ask <org value="x">Acme</org>.</p>', "Ask Acme."),
        ("<block><p>Tide.</p><datasource>Harbour</datasource></block>", "Tide.\nHarbour"),
        ("<p><copyrite>Acme</copyrite> of <org>Harbour</org></p>", "Acme of Harbour"),
        ("<ul><li><p>Tide</p><p>Ebb</p></li><li>High<p> Low</p></li></ul>", "Tide\nEbb\nHigh Low"),
        ('<nitf-table><nitf-table-metadata value="x"/></nitf-table>', ""),
    ],
)
def test_a_note_above_the_text_is_kept_if_it_says_more_than_its_lines(inner: str, text: str) -> None:
    note = f'<note noteclass="editorsnote" type="npa"><body.content>{inner}</body.content></note>'
    article = read(top=note)
    assert [each.text for each in article.notes] == [text] * bool(text)
    assert article.foreign == (Foreign("nitf", "body.head", note),)
    assert again(article) == article
