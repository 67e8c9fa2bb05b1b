"""Detection, dialects and options."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsformat as nf
from newsformat import Article, Byline, Concept, EditorsNote, Foreign, LineBreak, Paragraph, Related, RelatedLink, Text
from newsformat.markup.xml import parse
from newsformat.plugin import Dialect
from newsformat_nitf._dialects import follow
from newsformat_nitf._readers._draft import Draft

from .documents import XSD, again, document


def test_what_a_dialect_sets_apart_is_kept() -> None:
    article = nf.read(NEW_YORK_TIMES, "nitf")
    lead = '<block class="lead_paragraph"><p>a</p></block>'
    assert Foreign("nitf", "body.content", lead) in article.foreign
    assert again(article).foreign == article.foreign
    undone = nf.read(NEW_YORK_TIMES, "nitf", {"dialect": "none"})
    assert [nf.plain(block.content) for block in undone.body] == ["It was 1995.", "a", "a", "b", "c"]


@pytest.mark.cases("start", [f'<nitf xmlns="{XSD}">', "<nitf>", '<!DOCTYPE nitf SYSTEM "nitf-3-0.dtd"><nitf>'])
def test_it_is_detected_whatever_the_file_is_called(start: str) -> None:
    data = f"{start}<body/></nitf>".encode()
    assert nf.detect(nf.Source(data))[0].format == "nitf"
    assert nf.read(data) == Article()


def test_another_root_is_an_error() -> None:
    with pytest.raises(nf.ReadError, match="the root element is news"):
        nf.read(b"<news/>", "nitf")


def test_a_dialect_can_be_refused_or_named() -> None:
    data = document(
        head='<meta name="aap-selectors" content=""/><meta name="anpa-keyword" content="tides"/>', body="<p>a<br/>b</p>"
    )
    assert nf.read(data, "nitf").slug == "tides"
    assert nf.read(data, "nitf").body == (Paragraph("a b"),)
    plain = nf.read(data, "nitf", {"dialect": "none"})
    assert (plain.slug, plain.body) == ("", (Paragraph([Text("a"), LineBreak(), Text("b")]),))
    with pytest.raises(nf.OptionError, match="aap"):
        nf.read(data, "nitf", {"dialect": "aapp"})


NEW_YORK_TIMES = document(
    head='<meta name="publication_day_of_week" content="Tuesday"/><meta name="dsk" content="Metropolitan Desk"/>'
    '<docdata><doc.copyright holder="The New York Times" year="1999"/><series series.name="Coast Journal"/>'
    "<identified-content>"
    '<person class="indexing_service">LEE, ANN</person></identified-content></docdata>'
    '<pubdata date.publication="19990601T000000" name="The New York Times"/>',
    top='<byline class="print_byline">By ANN LEE</byline><byline class="normalized_byline">Lee, Ann</byline>',
    body='<block class="correction_text"><p>It was 1995.</p></block><block class="lead_paragraph"><p>a</p></block><block class="full_text"><p>a</p><p>b</p></block>'
    '<block class="online_lead_paragraph"><p>c</p></block>',
)
DIALECTS = {
    "new-york-times": (
        NEW_YORK_TIMES,
        {
            "body": (Paragraph("a"), Paragraph("b")),
            "summary": (Text("c"),),
            "kicker": (Text("Coast Journal"),),
            "notes": (EditorsNote(text="It was 1995."),),
            "bylines": (Byline(name="ANN LEE", text="By ANN LEE"),),
            "contributors": (Concept(name="Lee, Ann", kind="person", relation="creator"),),
            "services": (Concept(name="Metropolitan Desk"),),
            "entities": (
                Concept(name="LEE, ANN", kind="person", foreign=[Foreign("nitf", "@class", "indexing_service")]),
            ),
            "published": datetime(1999, 6, 1, 4, tzinfo=UTC),
        },
    ),
    "ansa": (
        document(
            head='<meta name="selezione" content="X"/><meta name="author" content="GEE"/>'
            '<docdata><date.issue norm="2026-07-01 12:00"/></docdata>',
            top="<byline>All is well</byline><distributor><org>ANSA</org></distributor>",
        ),
        {"subhead": (Text("All is well"),), "bylines": (), "updated": datetime(2026, 7, 1, 10, tzinfo=UTC)},
    ),
    "ntb": (
        document(head='<meta name="NTBTjeneste" content="Nyheter"/><tobject tobject.type="Sport"/>'),
        {"services": (Concept(name="Nyheter"),), "subjects": (Concept(name="Sport"),)},
    ),
    "canadian-press": (
        document(
            head='<title>Boats</title><revision-history norm="20261124T120000Z" comment="ADDS quote"/>',
            top="<hedline><hl1>A</hl1></hedline><byline><person>Ann</person><byttl>The Canadian Press</byttl></byline>"
            "<distributor>The Canadian Press</distributor>",
        ),
        {"slug": "Boats", "title": "", "notes": (EditorsNote(text="ADDS quote"),)},
    ),
    "efe": (
        document(
            head='<meta name="categoria" content="DEP"/>',
            top="<hedline><hl1>A</hl1><hl2>LAMU FERRY</hl2></hedline><distributor>Agencia EFE</distributor>",
        ),
        {"slug": "LAMU FERRY", "subhead": (), "services": (Concept(name="DEP"),)},
    ),
    "pa": (
        document(
            head='<meta name="service" content="Full"/><meta name="category" content="HHH"/><docdata>'
            '<doc-scope scope="SEA"/><del-list><from-src src-name="PA"/></del-list></docdata>',
        ),
        {"keywords": ("SEA",), "services": (Concept(name="Full"), Concept(name="HHH"))},
    ),
    "opennemas": (
        document(
            head='<docdata><doc.rights agent="Opennemas" owner="Ana Ruiz"/>'
            '<key-list><keyword key="puente,obras, tráfico en Lugo,"/></key-list></docdata>',
            end='<block class="related-contents"><p><a href="a.html">Obras</a></p></block>',
        ),
        {
            "keywords": ("puente", "obras", "tráfico en Lugo"),
            "body": (nf.Related([nf.RelatedLink("Obras", "a.html")]),),
        },
    ),
    "globenewswire": (
        document(
            head='<meta name="article-language" content="fr"/><meta name="article-keywords" content="sea, ferries"/>'
            '<meta name="article-content" content="Tides"/><meta name="issuer-name" content="Acme"/>'
            '<meta name="issuer-industry" content="Ports"/><docdata><doc-id id-string="1" regsrc="GlobeNewswire"/></docdata>'
        ),
        {
            "language": "fr",
            "keywords": ("sea", "ferries"),
            "genres": (Concept(name="Tides"),),
            "sources": (Concept(name="GlobeNewswire", relation="provider"), Concept(name="Acme")),
            "subjects": (Concept(name="Ports"),),
        },
    ),
    "dpa-infocom": (
        document(
            head='<docdata><doc-id id-string="1" regsrc="dpa-infocom"/><fixture fix-id="/sea/"/>'
            '<doc-scope scope="desk"/><key-list><keyword key="Storm/Kiel/"/></key-list></docdata>',
            top='<hedline><hl1>A</hl1><hl2 class="ShortHeadLine">Storm</hl2></hedline>',
            body='<p>Text</p><block style="EXTERNAL-LINKS"><p><a href="https://example.com/1">Ferry</a></p>'
            '<p><a href="https://example.com/2">Port</a></p></block>',
        ),
        {
            "kicker": (Text("Storm"),),
            "other_headlines": (),
            "keywords": ("Storm", "Kiel"),
            "services": (Concept(name="/sea/"), Concept(name="desk")),
            "body": (
                Paragraph("Text"),
                Related([RelatedLink("Ferry", "https://example.com/1"), RelatedLink("Port", "https://example.com/2")]),
            ),
        },
    ),
}


@pytest.mark.cases("content", ['<p>See <a href="https://example.com/1">it</a></p>', "<ul><li>a</li></ul>"])
def test_what_is_not_a_link_alone_stays_text_where_a_dialect_expects_links(content: str) -> None:
    head = '<docdata><doc-id id-string="1" regsrc="dpa-infocom"/></docdata>'
    article = nf.read(document(head=head, body=f'<block style="EXTERNAL-LINKS">{content}</block>'), "nitf")
    assert article.body == nf.read(document(head=head, body=content), "nitf").body
    assert article.body


@pytest.mark.cases("name", DIALECTS)
def test_dialects(name: str) -> None:
    data, wanted = DIALECTS[name]
    article = nf.read(data, "nitf")
    assert {key: getattr(article, key) for key in wanted} == wanted
    assert again(article) == article


def test_a_second_line_that_a_dialect_has_no_place_for_is_kept() -> None:
    second = "<hl2>LAMU FERRY</hl2>"
    data = document(
        head='<docdata><du-key key="ferry"/></docdata>',
        top=f"<hedline><hl1>A</hl1>{second}</hedline><distributor>Agencia EFE</distributor>",
    )
    article = nf.read(data, "nitf")
    assert (article.slug, article.foreign) == ("ferry", (Foreign("nitf", "body.head", second),))


@pytest.mark.cases("credit", ["The Canadian Press", "Agencia EFE"])
def test_what_newsformat_wrote_is_in_no_dialect(credit: str) -> None:
    article = Article(headline="H", subhead="S", title="T", credit=credit)
    assert nf.read(nf.write(article, "nitf"), "nitf") == article


def test_what_a_dialect_says_and_nobody_knows_is_told() -> None:
    odd = Dialect(
        name="odd", format="nitf", fields={"head/meta/x": "slugg", "head/title": ["slug", "place"], "br": "space"}
    )
    draft = Draft(report := nf.Report())
    follow(parse(document(head="<title>tides</title>")), draft, odd)
    assert [remark.message for remark in report.remarks] == [
        "the dialect odd: nitf has no 'slugg' for 'head/meta/x'; did you mean 'slug'?",
        "the dialect odd: nitf has no 'place' for 'head/title'",
    ]


@pytest.mark.cases(
    ("path", "value"),
    [
        ("head/docdata/du-key/@key", "k"),
        ("docdata/du-key/@key", "k"),
        ("body.head/note", "n"),
        ("byline/person", "Ann"),
        ("body.content/p", "text"),
        ("body.content/p/@class", "c"),
        ("body/body.end/tagline", "end"),
        ("body.end/tagline", "end"),
        ("body.head/p", ""),
    ],
)
def test_a_dialect_finds_what_stands_at_a_path(path: str, value: str) -> None:
    data = document(
        '<docdata><du-key key="k"/></docdata>',
        "<note>n</note><byline>By <person>Ann</person></byline>",
        '<p class="c">text</p>',
        "<tagline>end</tagline>",
    )
    draft = Draft(nf.Report())
    follow(parse(data), draft, Dialect(name="odd", format="nitf", fields={path: "credit"}))
    assert draft.values.get("credit", "") == value


@pytest.mark.cases(
    ("norm", "moment"),
    [
        ("20260701T120000", datetime(2026, 7, 1, 10, tzinfo=UTC)),
        ("20260101T120000", datetime(2026, 1, 1, 11, tzinfo=UTC)),
        ("20260701T240000", datetime(2026, 7, 1, 22, tzinfo=UTC)),
        ("2026-07-01T12:00:00", datetime(2026, 7, 1, 10, tzinfo=UTC)),
        ("20260701T120000Z", datetime(2026, 7, 1, 12, tzinfo=UTC)),
    ],
)
def test_a_dialect_says_in_which_zone_a_moment_without_one_is(norm: str, moment: datetime) -> None:
    data = document(f'<meta name="NTBID" content="1"/><docdata><date.issue norm="{norm}"/></docdata>')
    assert nf.read(data, "nitf").updated == moment


def test_a_document_without_a_namespace_is_as_those_of_the_dtds() -> None:
    data = nf.write(Article(headline="a"), "nitf", {"namespace": False, "indent": 0})
    assert b'xmlns="' not in data
    assert b"<head" not in data
    assert nf.read(data) == Article(headline="a")
