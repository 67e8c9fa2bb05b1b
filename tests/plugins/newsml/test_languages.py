"""Of elements alike in several languages that in the language of the text is the article's; the others are kept."""

from __future__ import annotations

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Article, Byline, Concept, Foreign, Paragraph, Rights

from . import items
from .items import NAR, XHTML, again, read


def item(language: str = "de", **parts: str) -> bytes:
    spoken = f' xml:lang="{language}"' if language else ""
    return items.item(**parts, attributes=f'guid="urn:a"{spoken}')


def in_languages(tag: str, attributes: str = "") -> str:
    """Return three elements, whose text is their language."""
    return "".join(f'<{tag}{attributes} xml:lang="{each}">{each}</{tag}>' for each in ("fr", "de-AT", "de"))


SEVERAL = [
    ("meta", in_languages("title"), "title", "de"),
    ("content", in_languages("slugline"), "slug", "de"),
    ("content", in_languages("creditline"), "credit", "de"),
    ("content", in_languages("dateline"), "dateline", nf.Dateline(place="de", text="de")),
    ("content", in_languages("by"), "bylines", (Byline(text="de"),)),
    ("content", in_languages("description", ' role="drol:summary"'), "summary", Article(summary="de").summary),
    ("content", in_languages("description"), "summary", Article(summary="de").summary),
]


@pytest.mark.cases(("where", "xml", "name", "value"), SEVERAL)
def test_the_language_of_the_text_counts(where: str, xml: str, name: str, value: object) -> None:
    article = read(item(**{where: xml}))
    assert getattr(article, name) == value
    assert again(article) == article
    document = nf.write(article, "newsml-g2").decode()
    for line in xml.replace("><", ">\n<").split("\n"):
        assert line in document


@pytest.mark.cases(("where", "xml", "name", "value"), SEVERAL)
@pytest.mark.cases("language", ["fr", "en", "", "no tag"])
def test_an_article_that_was_changed(where: str, xml: str, name: str, value: object, language: str) -> None:
    article = evolve(read(item(**{where: xml})), language=language)
    assert again(article) == article
    empty = getattr(Article(), name)
    assert again(evolve(article, **{name: empty})) == evolve(article, **{name: empty})
    other = evolve(article, **{name: getattr(read(item(**{where: xml}, language="fr")), name)})
    assert again(other) == other


def test_a_summary_is_rather_of_the_language_than_of_the_role() -> None:
    xml = (
        '<description role="drol:summary" xml:lang="fr">F</description><description role="drol:teaser">D</description>'
    )
    article = read(item(content=xml))
    assert article.summary == Article(summary="D").summary
    assert again(article) == article


def test_two_summaries_in_one_language() -> None:
    xml = '<description role="drol:summary">One</description><description role="drol:summary">Two</description>'
    article = read(item(content=xml))
    assert article.summary == Article(summary="One").summary
    assert xml.replace("><", ">\n<").encode() in nf.write(article, "newsml-g2")
    assert again(article) == article


def test_names_of_concepts() -> None:
    names = in_languages("name")
    article = read(item(content=f'<subject qcode="a:b">{names}</subject><located qcode="a:c">{names}</located>'))
    assert [article.subjects[0].name, article.entities[0].name] == ["de", "de"]
    assert again(article) == article
    assert f'<subject qcode="a:b">{names}</subject>'.encode() in nf.write(article, "newsml-g2")
    english = evolve(article, language="en")
    assert again(english) == english


def test_a_full_name_counts_more_than_its_language() -> None:
    name = '<name role="nrol:short" xml:lang="de">B.</name><name xml:lang="en">Berlin</name>'
    assert read(item(content=f'<subject qcode="a:b">{name}</subject>')).subjects[0].name == "Berlin"


RIGHTS = [
    (in_languages("copyrightNotice"), Rights(notice="de")),
    ("<usageTerms>No archives.</usageTerms><usageTerms>No sales.</usageTerms>", Rights(usage_terms="No archives.\nNo sales.")),
    ('<copyrightHolder qcode="nprov:AFP"/>', Rights(holder="AFP")),
    ('<copyrightHolder uri="https://example.com/"/>', Rights(holder="https://example.com/")),
    ('<copyrightHolder qcode="own:4711"/>', None),
]  # fmt: skip


@pytest.mark.cases(("xml", "expected"), RIGHTS)
def test_rights(xml: str, expected: Rights | None) -> None:
    article = read(item(top=f"<rightsInfo>{xml}</rightsInfo>"))
    assert [evolve(rights, foreign=()) for rights in article.rights] == ([expected] if expected else [])
    assert again(article) == article
    assert f"<rightsInfo>{xml}</rightsInfo>".encode() in nf.write(article, "newsml-g2")


def rendition(text: str, attributes: str = "", inner: str = "") -> str:
    return f'<inlineXML{attributes}><html xmlns="{XHTML}"{inner}><body><p>{text}</p></body></html></inlineXML>'


NITF = "<inlineXML><nitf{}><body{}><body.content><p>A</p></body.content></body></nitf></inlineXML>"
CONTENTS = [
    ("en", "", rendition("A", ' xml:lang="fr"'), "fr"),
    ("en", '<language tag="de"/>', rendition("A", ' xml:lang="fr"'), "de"),
    ("", "", rendition("A", "", ' lang="sv-SE"'), "sv-SE"),
    ("", "", rendition("A").replace("<body", '<body lang="sv-SE"'), "sv-SE"),
    ("", "", rendition("A", "", ' lang="sv-SE"').replace("<body", '<body lang="fr"'), "sv-SE"),
    ("", "", NITF.format(' baselang="sv-SE"', ""), "sv-SE"),
    ("", "", NITF.format("", ' xml:lang="sv-SE"'), "sv-SE"),
    ("en", "", NITF.format(' baselang="sv-SE"', ""), "en"),
    ("en", "", rendition("A", "", ' lang="sv-SE"'), "en"),
    ("en", "", rendition("B", ' xml:lang="fr"') + rendition("A", ' xml:lang="en"'), "en"),
    ("", '<language tag="en"/>', rendition("B", ' xml:lang="fr"') + rendition("A", ' xml:lang="en"'), "en"),
]


@pytest.mark.cases(("language", "content", "body", "expected"), CONTENTS)
def test_the_language_of_the_content(language: str, content: str, body: str, expected: str) -> None:
    article = read(item(content=content, body=body, language=language))
    assert article.language == expected
    assert article.body == (Paragraph("A"),)
    for changed in (article, evolve(article, language=""), evolve(article, language="fr"), evolve(article, body=())):
        assert again(changed) == changed


def test_further_languages_stay_at_their_place() -> None:
    xml = '<language tag="de"/>\n<language tag="fr"/>'
    article = read(item(content=xml))
    assert xml.encode() in nf.write(article, "newsml-g2")
    assert again(article) == article


def test_a_concept_of_one_name_is_written_as_it_was() -> None:
    xml = '<subject qcode="a:b"><name xml:lang="fr">Mer</name></subject>'
    article = read(item(content=xml))
    assert article.subjects == (Concept(name="Mer", scheme="a", code="b", foreign=article.subjects[0].foreign),)
    assert xml.encode() in nf.write(article, "newsml-g2")


HEADLINES = (
    '<headline xml:lang="{0}">A</headline><headline role="hld:subHeadline" xml:lang="{0}">B</headline>'
    '<headline role="x:web" xml:lang="{0}">C</headline><headline role="hld:subHeadline" xml:lang="{0}" rank="2">D</headline>'
)  # fmt: skip


@pytest.mark.cases("language", ["de", "fr"])
def test_headlines_that_all_say_their_language(language: str) -> None:
    article = read(item(content=HEADLINES.format(language)))
    assert article.headline == Article(headline="A").headline
    assert article.subhead == (Article(headline="B").headline if language == "de" else ())
    assert again(article) == article
    document = nf.write(article, "newsml-g2").decode()
    for line in HEADLINES.format(language).replace("><", ">\n<").split("\n"):
        assert line in document
    for changed in (
        evolve(article, subhead=()),
        evolve(article, headline=()),
        evolve(article, headline=Article(headline="B").headline),
        evolve(article, subhead=Article(headline="C").headline),
        evolve(article, other_headlines=()),
        evolve(article, language="fr"),
        evolve(article, language=""),
    ):
        assert again(changed) == changed


@pytest.mark.cases(("spoken", "expected"), [("", "fr"), (' xml:lang="de"', "de")])
def test_a_message_says_the_language_of_its_items(spoken: str, expected: str) -> None:
    document = (
        f'<newsMessage xmlns="{NAR}" xml:lang="fr"><header><sent>2026-11-24T08:00:00Z</sent></header>'
        f'<itemSet><newsItem guid="urn:a"{spoken}/></itemSet></newsMessage>'
    ).encode()
    articles = nf.read_all(document, "newsml-g2")
    (article,) = articles
    assert (article.language, articles.envelope.language) == (expected, "fr")
    back = nf.read_all(nf.write([article], "newsml-g2", {"kind": "newsMessage"}), "newsml-g2")
    assert [*back] == [article]


def test_the_language_of_the_metadata_keeps_its_place_among_what_is_foreign() -> None:
    parts = [Foreign("newsml-g2", "newsItem", f"<newsItem {said}/>") for said in ('xml:lang="de"', 'guid="other"')]
    for foreign in (parts, parts[::-1]):
        article = Article(language="fr", foreign=foreign)
        assert again(article).foreign == tuple(foreign)


def test_a_headline_of_no_article_is_one_of_the_others() -> None:
    article = read(item(content='<headline xml:lang="de">A</headline>'))
    other = nf.Headline(content="A", language="de")
    for language in ("", "de"):
        changed = evolve(article, headline=(), other_headlines=[other], language=language)
        assert again(changed) == changed


def test_an_attribute_before_the_language_of_the_metadata() -> None:
    document = item(content='<language tag="fr"/>').replace(b"<newsItem ", b'<newsItem role="x:y" ')
    article = read(document)
    assert again(article) == article


def test_a_comment_before_markup_that_says_its_language() -> None:
    article = read(
        item(body='<inlineXML><!-- a --><doc xmlns="urn:x" lang="fr"><p>A</p></doc></inlineXML>', language="")
    )
    changed = evolve(article, language="")
    assert (article.language, again(changed)) == ("fr", changed)


def test_a_byline_that_is_kept_but_is_read_otherwise_now() -> None:
    article = read(item(content='<by xml:lang="de">By Ann Lee</by>'))
    assert article.bylines == (Byline(name="Ann Lee", text="By Ann Lee"),)
    changed = evolve(article, bylines=[Byline(text="By Ann Lee")])
    assert again(changed) == changed
