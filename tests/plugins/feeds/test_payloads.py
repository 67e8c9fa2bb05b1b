"""Entries of Atom whose content is an article in an XML of its own: of Escenic, and of LexisNexis."""

from __future__ import annotations

import newsformat as nf
from newsformat import Byline, Concept, Foreign, Paragraph, Report, Style, Text


VIZRT = "http://www.vizrt.com/types"


def read(content: str, report: Report | None = None) -> nf.Article:
    entry = f'<entry xmlns="http://www.w3.org/2005/Atom"><id>urn:a</id><title>Ferry</title>{content}</entry>'
    return nf.read(entry.encode(), "atom", report=report or Report())


def field(name: str, value: str) -> str:
    return f'<vdf:field name="{name}">{value and f"<vdf:value>{value}</vdf:value>"}</vdf:field>'


def payload(*fields: str, model: str = "") -> str:
    inner = "".join(fields)
    return (
        '<content type="application/vnd.vizrt.payload+xml">'
        f'<vdf:payload xmlns:vdf="{VIZRT}"{model}>{inner}</vdf:payload></content>'
    )


def test_fields_of_escenic() -> None:
    report = Report()
    body = '<div xmlns="http://www.w3.org/1999/xhtml"><p>It <b>sank</b>.</p><p>Late.</p></div>'
    article = read(
        payload(
            field("title", "Ferry back"),
            field("supertitle", "Coast"),
            field("leadtext", "At &lt;em&gt;last&lt;/em&gt;"),
            field("body", body),
            field("rating", ""),
        ),
        report,
    )
    assert (nf.plain(article.headline), article.title, nf.plain(article.kicker)) == ("Ferry back", "Ferry", "Coast")
    assert article.summary == (Text("At "), Text("last", [Style.EMPHASIS]))
    assert article.body == (
        Paragraph([Text("It "), Text("sank", [Style.STRONG]), Text(".")]),
        Paragraph("Late."),
    )
    assert (article.foreign, report.losses) == ((), ())


def test_what_fields_of_escenic_are_not_read_is_kept() -> None:
    article = read(payload(field("body", "It sank."), field("paywall", "true"), field("text", "Again.")))
    assert article.text == "It sank."
    (kept,) = article.foreign
    assert (kept.space, kept.name) == ("atom", "payload")
    assert "paywall" in kept.value
    assert "Again." in kept.value
    assert "It sank." not in kept.value


def test_a_payload_without_a_text_is_kept_whole() -> None:
    report = Report()
    article = read(payload(field("com.escenic.sectionName", "News")), report)
    assert [part.name for part in article.foreign] == ["content"]
    assert "content of the type application/vnd.vizrt.payload+xml is not read, a <payload>" in [
        remark.message for remark in report.remarks
    ]


NITF = "urn:nitf:iptc.org.20010418.NITF"


def document(body: str, more: str = "") -> str:
    return (
        f'<content type="application/xml"><articleDoc xmlns="" xmlns:nitf="{NITF}" xml:lang="en">{body}{more}'
        "</articleDoc></content>"
    )


def test_an_article_of_lexis_nexis() -> None:
    body = (
        "<nitf:body><nitf:body.head><nitf:hedline><nitf:hl1>Ferry</nitf:hl1></nitf:hedline>"
        "<nitf:byline>By Ann Lee</nitf:byline></nitf:body.head>"
        "<nitf:body.content><bodyText><p>It sank.</p><p>Late.</p></bodyText></nitf:body.content></nitf:body>"
    )
    paper = "<metadata><publicationInfo><publicationName>The Quay</publicationName></publicationInfo></metadata>"
    article = read(document(body, paper))
    assert (nf.plain(article.headline), article.uri, article.language) == ("Ferry", "urn:a", "en")
    assert article.bylines == (Byline(name="Ann Lee", text="By Ann Lee"),)
    assert article.body == (Paragraph("It sank."), Paragraph("Late."))
    assert article.sources == (Concept(name="The Quay"),)
    (kept,) = article.foreign
    assert isinstance(kept, Foreign)
    assert (kept.name, "The Quay" in kept.value, "It sank." in kept.value) == ("articleDoc", True, False)


def test_a_document_of_lexis_nexis_without_a_body_is_kept() -> None:
    assert [part.name for part in read(document("", "<metadata>A</metadata>")).foreign] == ["content"]
