"""METS: issues of newspapers with their ALTO pages, in an archive."""

from __future__ import annotations

from datetime import UTC, datetime
from zipfile import ZIP_DEFLATED

import pytest

import newsformat as nf
from newsformat import Byline, Concept, Confidence, Heading, Headline, Identifier, Media, Paragraph, ReadError, Report
from newsformat.testing import FormatContract
from newsformat_library import METS

from ..archives import zipped


NAMESPACE = "http://www.loc.gov/METS/"
MODS = "http://www.loc.gov/mods/v3"


def mets(structure: str, *, mods: dict[str, str] | None = None, files: dict[str, str] | None = None) -> str:
    """Return a METS with the logical *structure*, and descriptions and files by ID."""
    structure = structure if mods else structure.replace(' DMDID="ISSUE"', "")
    described = "".join(
        f'<dmdSec ID="{key}"><mdWrap MDTYPE="MODS"><xmlData><mods xmlns="{MODS}">{text}</mods></xmlData></mdWrap></dmdSec>'
        for key, text in (mods or {}).items()
    )
    named = "".join(
        f'<file ID="{key}"><FLocat xlink:href="{href}"/></file>' for key, href in (files or {"A1": "p1.xml"}).items()
    )
    return (
        f'<mets xmlns="{NAMESPACE}" xmlns:xlink="http://www.w3.org/1999/xlink">{described}<fileSec><fileGrp>{named}</fileGrp>'
        f"</fileSec>{structure}</mets>"
    )


def logical(divisions: str) -> str:
    return f'<structMap TYPE="LOGICAL"><div TYPE="NEWSPAPER" DMDID="ISSUE">{divisions}</div></structMap>'


def div(kind: str, inner: str, attributes: str = "") -> str:
    return f'<div TYPE="{kind}" {attributes}>{inner}</div>'


def area(begin: str, file: str = "A1", end: str = "") -> str:
    return f'<fptr><area FILEID="{file}" BETYPE="IDREF" BEGIN="{begin}" END="{end}"/></fptr>'


def alto(blocks: dict[str, list[str]]) -> str:
    """Return a page with *blocks* of lines by ID; a word has the ID of its block with ``w`` and its number."""
    found = ""
    for key, rows in blocks.items():
        count = iter(range(1, 100))
        lines = [
            "".join(f'<String ID="{key}w{next(count)}" CONTENT="{word}"/>' for word in row.split(" ")) for row in rows
        ]
        inner = "".join(f'<TextLine ID="{key}l{n}">{text}</TextLine>' for n, text in enumerate(lines, 1))
        found += f'<TextBlock ID="{key}">{inner}</TextBlock>'
    space = "http://www.loc.gov/standards/alto/ns-v2#"
    return f'<alto xmlns="{space}"><Layout><Page ID="P1"><PrintSpace>{found}</PrintSpace></Page></Layout></alto>'


ISSUE = (
    "<titleInfo><nonSort>The</nonSort><title>Quay</title></titleInfo><language><languageTerm type='code'>eng</languageTerm>"
    "</language><originInfo><dateIssued>1914-03-07</dateIssued></originInfo><accessCondition>free</accessCondition>"
)


def issue() -> dict[str, str]:
    """Return an issue whose articles have a heading, a signature, a picture and a paragraph across two pages."""
    article = div(
        "ARTICLE",
        div("HEADING", div("OVERLINE", area("t0")) + div("TITLE", area("t1")) + div("SUBHEADLINE", area("t2")))
        + div(
            "BODY",
            div(
                "BODY_CONTENT",
                div("PARAGRAPH", div("TEXT", area("t3")) + div("TEXT", area("u1", "A2")))
                + div("CROSSHEADING", area("u2", "A2"))
                + div("ILLUSTRATION", div("CAPTION", area("u3", "A2")))
                + div("AUTHOR", area("u4", "A2")),
            ),
        ),
        'ID="D1" DMDID="ART1"',
    )
    advertisement = div("ADVERTISEMENT", area("u5", "A2"), 'ID="D2" LABEL="Soap"')
    structure = logical(
        div("TITLE_SECTION", area("t9"))
        + div("SECTION", div("HEADING", div("TITLE", area("t8"))) + article + advertisement, 'LABEL="Coast"')
    )
    described = {"ISSUE": ISSUE, "ART1": "<titleInfo><title>The ferry</title></titleInfo>"}
    files = {"A1": "file://./alto/p1.xml", "A2": "alto\\p2.xml", "I1": "p1.tif"}
    return {
        "1914/quay-mets.xml": mets(structure, mods=described, files=files),
        "1914/alto/p1.xml": alto(
            {
                "t9": ["QUAY"],
                "t8": ["Coast"],
                "t0": ["Harbour"],
                "t1": ["The fer-", "ry sails"],
                "t2": ["At last"],
                "t3": ["It left the har-"],
            }
        ),
        "1914/alto/p2.xml": alto(
            {"u1": ["bour at", "noon."], "u2": ["Late"], "u3": ["The pier"], "u4": ["By Ann Lee"], "u5": ["Buy soap."]}
        ),
    }


class TestMets(FormatContract):
    format = METS
    junk = (zipped(issue()), *(text.encode() for text in issue().values()))
    documents = junk[:1]
    unkept = ("mets/structMap/@TYPE/*", "alto/*/@ID/*", "*/dmdSec/all again*")  # what refers to what


def test_an_issue_is_an_article_for_each_division() -> None:
    report = Report()
    ferry, soap = nf.read_all(zipped(issue()), report=report)
    assert nf.plain(ferry.headline) == "The ferry"
    assert ferry.other_headlines == (Headline(content="The ferry sails", role="printed"),)
    assert (nf.plain(ferry.kicker), nf.plain(ferry.subhead)) == ("Harbour", "At last")
    assert ferry.bylines == (Byline(name="Ann Lee", text="By Ann Lee"),)
    assert ferry.body == (Paragraph("It left the harbour at noon."), Heading("Late"), Media(caption="The pier"))
    assert ferry.identifiers == (Identifier(value="D1", kind="div"),)
    assert ferry.subjects == (Concept(name="Coast"),)
    for article in (ferry, soap):
        assert article.sources == (Concept(name="The Quay"),)
        assert article.published == datetime(1914, 3, 7, tzinfo=UTC)
        assert article.language == "en"
        assert article.rights[0].usage_terms == "free"
    assert [part.name for part in ferry.foreign] == ["dmdSec", "dmdSec"]
    assert (nf.plain(soap.headline), soap.text, soap.genres) == ("Soap", "Buy soap.", (Concept(name="advertisement"),))
    assert [loss.why for loss in report.losses] == ["TITLE_SECTION outside the articles left out: QUAY"]


def test_a_heading_that_is_the_title_is_the_headline() -> None:
    article = div(
        "ARTICLE", div("HEADING", div("TITLE", area("a"))) + div("BODY", div("TEXT", area("b"))), 'LABEL="FERRY b..."'
    )
    document = zipped({"m.xml": mets(logical(article)), "p1.xml": alto({"a": ["Ferry back"], "b": ["It sails."]})})
    found = nf.read(document)
    assert (nf.plain(found.headline), found.other_headlines, found.text) == ("FERRY b...", (), "It sails.")


def test_areas_linked_to_an_article() -> None:
    places = "".join(
        f'<div ID="pa{n}" TYPE="pagearea" LABEL="{label}">{area(begin, end=end)}</div>'
        for n, (label, begin, end) in enumerate(
            (("Headline", "aw1", "aw2"), ("Textblock", "bw1", "cw2"), ("Textblock", "d", ""))
        )
    )
    links = "".join(f'<smLocatorLink xlink:href="#{key}"/>' for key in ("art1", "pa0", "pa1"))
    structure = (
        '<structMap TYPE="LOGICAL"><div TYPE="issue"><div TYPE="article" ID="art1"/></div></structMap>'
        f'<structMap TYPE="PHYSICAL"><div TYPE="page">{places}</div></structMap>'
        f"<structLink><smLinkGrp>{links}</smLinkGrp></structLink>"
    )
    page = alto({"a": ["COAL DUTIES."], "b": ["One", "two."], "c": ["Three four."], "d": ["Beside."]})
    report = Report()
    article = nf.read(zipped({"m_mets.xml": mets(structure), "p1.xml": page}), report=report)
    assert nf.plain(article.headline) == "COAL DUTIES."
    assert article.body == (Paragraph("One two."), Paragraph("Three four."))
    assert [loss.why for loss in report.losses] == ["TEXTBLOCK outside the articles left out: Beside."]


def test_lines_of_a_block_are_read_and_no_others() -> None:
    article = div("ARTICLE", div("TEXT", area("al2", end="al3")))
    document = zipped({"mets.xml": mets(logical(article)), "p1.xml": alto({"a": ["One", "two", "three", "four"]})})
    report = Report()
    assert nf.read(document, report=report).text == "two three"
    assert [loss.why for loss in report.losses] == ["p1.xml: 2 lines that belong to no article left out"]


def test_a_word_that_goes_on_below_a_caption_on_another_page() -> None:
    broken = 'SUBS_TYPE="HypPart{}" SUBS_CONTENT="harbour" CONTENT='
    first = alto({"a": ["The har"], "b": ["pier"]}).replace('CONTENT="har"', f'{broken.format(1)}"har"')
    second = alto({"c": ["bour opens"]}).replace('CONTENT="bour"', f'{broken.format(2)}"bour"')
    article = div("ARTICLE", div("TEXT", area("a")) + div("CAPTION", area("b")) + div("TEXT", area("c", "A2")))
    document = mets(logical(article), files={"A1": "p1.xml", "A2": "p2.xml"})
    found = nf.read(zipped({"mets.xml": document, "p1.xml": first, "p2.xml": second}))
    assert found.body == (Paragraph("The harbour"), Media(caption="pier"), Paragraph("opens"))


def test_areas_without_text_are_skipped() -> None:
    page = alto({"a": ["One"]}).replace("<PrintSpace>", '<PrintSpace><Illustration ID="i"/><TextBlock ID="e"/>')
    article = div("ARTICLE", "".join(div("TEXT", area(key)) for key in "iea"))
    report = Report()
    assert nf.read(zipped({"mets.xml": mets(logical(article)), "p1.xml": page}), report=report).body == (
        Paragraph("One"),
    )
    assert not report.losses
    assert "illustrations of which only the position is known are left out" in [
        remark.message for remark in report.remarks
    ]


def test_metadata_of_a_section_and_of_the_newspaper_is_not_lost() -> None:
    article = div("ARTICLE", div("TEXT", area("a")))
    section = div("SECTION", article, 'DMDID="SEC1"')
    described = {"ISSUE": ISSUE, "SEC1": "<titleInfo><title>Coast</title></titleInfo><note>seen</note>"}
    structure = logical(section).replace('"NEWSPAPER"', '"NEWSPAPER" LABEL="The Quay"')
    report = Report()
    document = zipped({"mets.xml": mets(structure, mods=described), "p1.xml": alto({"a": ["One"]})})
    found = nf.read(document, report=report)
    assert found.subjects == (Concept(name="Coast"),)
    assert ["seen" in part.value for part in found.foreign] == [True, False]
    assert not report.losses


def test_pages_where_no_articles_are_marked() -> None:
    structure = logical(div("PAGE", "<fptr FILEID='A1'/>"))
    document = zipped(
        {"mets.xml": mets(structure, mods={"ISSUE": ISSUE}), "p1.xml": alto({"a": ["One"], "b": ["Two"]})}
    )
    article = nf.read(document)
    assert (article.text, article.sources, article.language) == ("One\n\nTwo", (Concept(name="The Quay"),), "en")


def test_missing_and_invalid_pages_are_losses() -> None:
    report = Report()
    article = div("ARTICLE", div("TEXT", area("a") + area("a", "A2") + area("zz", "A3") + area("a", "A4")))
    files = {"A1": "p1.xml", "A2": "gone.xml", "A3": "p1.xml", "A4": "x.xml"}
    document = {"mets.xml": mets(logical(article), files=files), "p1.xml": alto({"a": ["One"]}), "x.xml": "<x/>"}
    assert nf.read(zipped(document), report=report).text == "One"
    assert [loss.why for loss in report.losses] == [
        "gone.xml is not in the archive, so its text is missing",
        "zz of A3, which is not on that page, left out",
        "x.xml left out: not ALTO: the root element is x",
    ]


def test_a_broken_mets_does_not_affect_others() -> None:
    good = mets(logical(div("ARTICLE", area("a"))))
    report = Report()
    files = {"a_mets.xml": good[:-9], "b_mets.xml": good, "p1.xml": alto({"a": ["One"]})}
    assert [article.text for article in nf.read_all(zipped(files), report=report)] == ["One"]
    assert [loss.why.partition(":")[0] for loss in report.losses] == ["left out a_mets.xml that can't be read"]


@pytest.mark.cases(
    ("files", "confidence"),
    [
        ({"a/x-METS.xml": "<x/>", "a/p.xml": "<x/>"}, Confidence.LIKELY),
        ({"a/p.xml": "<x/>"}, Confidence.POSSIBLE),
        ({"a/p.txt": "x"}, None),
        ({"[Content_Types].xml": "<x/>", "word/document.xml": "<x/>"}, None),
        ({"META-INF/container.xml": "<x/>"}, None),
    ],
)
def test_candidates_are_detected(files: dict[str, str], confidence: Confidence | None) -> None:
    found = [detection.confidence for detection in nf.detect(zipped(files)) if detection.format == "mets"]
    assert found == ([] if confidence is None else [confidence])


def test_a_mets_without_its_pages_is_read_with_a_remedy() -> None:
    report = Report()
    found = [*nf.read_all(issue()["1914/quay-mets.xml"].encode(), report=report)]
    assert [nf.plain(article.headline) for article in found] == ["The ferry", "Soap"]
    assert found[0].published == datetime(1914, 3, 7, tzinfo=UTC)
    why = "put it into a ZIP archive together with the files that it names"
    assert [why in loss.why for loss in report.losses].count(True) == 1


def test_a_mets_without_pages_and_articles_is_refused_with_a_remedy() -> None:
    document = mets(logical(div("ARTICLE", area("a")))).encode()
    assert nf.detect(document)[0].confidence is Confidence.CERTAIN
    with pytest.raises(ReadError, match="put it into a ZIP archive together with the files that it names"):
        list(nf.read_all(document))


def test_other_input_is_refused() -> None:
    with pytest.raises(ReadError, match="no METS in the archive; to read its files one by one, convert it with"):
        list(nf.read_all(zipped({"a.xml": "<x/>"}), "mets"))
    with pytest.raises(ReadError, match="neither METS nor a ZIP archive"):
        list(nf.read_all(b"<x/>", "mets"))
    with pytest.raises(ReadError, match="as archive: "):
        list(nf.read_all(b"PK\x03\x04 nothing", "mets"))


def test_a_page_that_becomes_too_large_is_a_loss() -> None:
    report = Report()
    document = {"mets.xml": mets(logical(div("ARTICLE", area("a")))), "p1.xml": alto({"a": ["One"]}) + " " * 3_000_000}
    assert nf.read(zipped(document, ZIP_DEFLATED), report=report).text == ""
    assert [loss.why for loss in report.losses] == [
        "p1.xml left out: p1.xml becomes more than 200 times as large; raise the limit ratio to read it",
    ]


def test_language_and_entities_of_words_belong_to_their_article() -> None:
    page = alto({"a": ["Brest"], "b": ["beside"]}).replace('<TextBlock ID="a"', '<TextBlock ID="a" LANG="fre"')
    page = page.replace('ID="aw1"', 'ID="aw1" TAGREFS="N"').replace('ID="bw1"', 'ID="bw1" TAGREFS="M"')
    tags = "".join(f'<NamedEntityTag ID="{key}" TYPE="Location" LABEL="{key}"/>' for key in "NM")
    page = page.replace("<Layout>", f"<Tags>{tags}</Tags><Layout>")
    structure = logical(div("ARTICLE", div("TEXT", area("a"))))
    article = nf.read(zipped({"mets.xml": mets(structure), "p1.xml": page}))
    assert (article.language, article.entities) == ("fr", (Concept(name="N", kind="place"),))
    whole = page.replace('<TextBlock ID="a" LANG="fre"', '<TextBlock ID="a"').replace("<Page ", '<Page LANG="fr" ')
    assert nf.read(zipped({"mets.xml": mets(structure), "p1.xml": whole})).language == "fr"
    report = Report()
    article = nf.read(zipped({"mets.xml": mets(structure, mods={"ISSUE": ISSUE}), "p1.xml": page}), report=report)
    assert article.language == "en"
    assert "that parts of an article are in another language is left out: fr" in [loss.why for loss in report.losses]


def test_mods_of_an_article_is_read_as_that_of_catalogues() -> None:
    described = {
        "ART1": "<titleInfo><nonSort>L’</nonSort><title>A</title></titleInfo><name type='personal'><namePart>Lee, Ann</namePart>"
        "<role><roleTerm type='code'>pht</roleTerm></role></name><subject><geographic>Lamu</geographic></subject>"
    }
    structure = logical(div("ARTICLE", div("TEXT", area("a")), 'DMDID="ART1"'))
    article = nf.read(zipped({"mets.xml": mets(structure, mods=described), "p1.xml": alto({"a": ["One"]})}))
    assert nf.plain(article.headline) == "L’A"
    assert article.contributors == (Concept(name="Ann Lee", kind="person", role="photographer"),)
    assert article.entities == (Concept(name="Lamu", kind="place"),)


@pytest.mark.cases("described", ["ART1", "ISSUE"])
def test_an_embargo_of_an_article_or_of_the_issue(described: str) -> None:
    until = '<accessCondition type="embargoEnd">2031-05-01T06:00:00Z</accessCondition>'
    structure = logical(div("ARTICLE", div("TEXT", area("a")), 'DMDID="ART1"'))
    document = mets(structure, mods={described: f"<titleInfo><title>A</title></titleInfo>{until}"})
    article = nf.read(zipped({"mets.xml": document, "p1.xml": alto({"a": ["One"]})}))
    assert article.embargo == nf.Embargo(until=datetime(2031, 5, 1, 6, tzinfo=UTC))


def test_metadata_of_the_whole_is_kept() -> None:
    document = mets(logical(div("ARTICLE", div("TEXT", area("a")))))
    document = document.replace("<mets ", '<mets OBJID="urn:quay:7" ').replace(
        "<fileSec>", "<metsHdr><agent ROLE='CREATOR'><name>Quay Library</name></agent></metsHdr><fileSec>"
    )
    article = nf.read(zipped({"mets.xml": document, "p1.xml": alto({"a": ["One"]})}))
    assert [part.name for part in article.foreign] == ["mets/@OBJID", "metsHdr"]
    assert "Quay Library" in article.foreign[1].value


def test_unread_content_is_reported() -> None:
    structure = logical(
        div("ARTICLE", div("RIDDLE", area("a", end="zz"), 'ORDERLABEL="iv"'), 'LABEL="Ferry" DMDID="ART1"')
    )
    described = {"ISSUE": ISSUE, "ART1": "<titleInfo><title>Boat</title></titleInfo>", "LONE": "<note>seen</note>"}
    document = mets(structure, mods=described).replace("<fileSec>", "<amdSec>own</amdSec><fileSec>x")
    page = (
        alto({"a": ["One"]})
        .replace("<Layout>", '<Acme>b</Acme><Layout acme="7">')
        .replace(' ID="a"', ' ID="a" TAGREFS="N"')
    )
    report = Report()
    files = {"mets.xml": document, "p1.xml": page, "notes.txt": "seen", "p1.tif": ""}
    nf.read(zipped(files), report=report)
    assert [loss.why for loss in report.losses] == [
        "<amdSec> is left out: own",
        "text in <fileSec> is left out: x",
        "ORDERLABEL of <div> is left out: iv",
        "<Acme> is left out: b",
        "acme of <Layout> is left out: 7",
        "references to missing tags left out: N",
        "zz of A1, where an area ends, is not on that page",
        "a description left out, as what it describes is not read: LONE: seen",
        "LABEL of a division left out: Ferry",
        "TYPE of a division left out: RIDDLE",
        "notes.txt in the archive left out",
    ]
    assert "pictures of pages in the archive left out" in [remark.message for remark in report.remarks]


def test_areas_that_print_the_same_again_and_again_are_refused() -> None:
    areas = "".join(div("TEXT", area("a")) for _ in range(200))
    document = zipped({"mets.xml": mets(logical(div("ARTICLE", areas))), "p1.xml": alto({"a": ["x" * 1000]})})
    source = nf.Source(document).with_limits(nf.Limits(item_bytes=100_000))
    with pytest.raises(ReadError, match="prints more than 100000 bytes; raise the limit item_bytes"):
        list(nf.read_all(source))


def test_areas_of_an_article_are_not_reported_as_outside_if_links_lead_to_pages() -> None:
    divisions = div("ARTICLE", div("TEXT", area("a")), 'ID="L1"') + div("ADVERTISEMENT", area("b"), 'ID="L2"')
    physical = "<structMap TYPE='PHYSICAL'><div ID='P0'><div ID='P1' TYPE='page'/></div></structMap>"
    link = "<structLink><smLink xlink:from='L1' xlink:to='P1'/></structLink>"
    document = mets(logical(divisions + div("TITLE_SECTION", area("c"), 'ID="L3"')))
    document = document.replace("</mets>", f"{physical}{link}</mets>")
    report = Report()
    pages = alto({"a": ["One"], "b": ["Soap"], "c": ["Gazette"]})
    found = [article.text for article in nf.read_all(zipped({"mets.xml": document, "p1.xml": pages}), report=report)]
    assert found == ["One", "Soap"]
    beside = [loss.why for loss in report.losses if "outside the articles" in loss.why]
    assert beside == ["TITLE_SECTION outside the articles left out: Gazette"]


@pytest.mark.cases("printed", ["Ferry late", "Ferry late Fog"])
def test_the_subtitle_of_a_description_is_the_subhead(printed: str) -> None:
    described = {"ART1": "<titleInfo><title>Ferry late</title><subTitle>Fog</subTitle></titleInfo>"}
    heading = div("HEADING", div("TITLE", area("t")))
    structure = logical(div("ARTICLE", heading + div("TEXT", area("a")), 'DMDID="ART1"'))
    pages = alto({"t": [printed], "a": ["One"]})
    article = nf.read(zipped({"mets.xml": mets(structure, mods=described), "p1.xml": pages}))
    assert [nf.plain(text) for text in (article.headline, article.subhead)] == ["Ferry late", "Fog"]
    assert article.other_headlines == ()
