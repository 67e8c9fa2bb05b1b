"""Records of catalogues: MODS, MARC 21 and Dublin Core, alone and in responses of servers."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import newsformat as nf
from newsformat import Byline, Concept, Foreign, Headline, Identifier, ReadError, Report
from newsformat.testing import FormatContract
from newsformat_library._catalogue import DUBLIN_CORE, MARCXML, MODS, OAI_PMH, SRU


CASES = Path(__file__).parent / "cases"
DC = (
    '<dc xmlns="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:t="http://purl.org/dc/terms/">{}</dc>'
)
MARC = '<record xmlns="http://www.loc.gov/MARC21/slim">{}</record>'
SEARCH = (
    '<searchRetrieveResponse xmlns="http://www.loc.gov/zing/srw/"><version>1.2</version><numberOfRecords>1'
    "</numberOfRecords><records><record><recordSchema>dc</recordSchema><recordPacking>{}</recordPacking><recordData>{}"
    "</recordData><recordIdentifier>q1</recordIdentifier></record></records></searchRetrieveResponse>"
)
RECORD = DC.format("<dc:title>Ferry</dc:title>")


class TestMods(FormatContract):
    format = MODS
    documents = ((CASES / "ferry.mods.xml").read_bytes(),)
    unkept = ("*/@version/*",)  # of MODS 3


class TestMarc(FormatContract):
    format = MARCXML
    documents = ((CASES / "ferry.marc.xml").read_bytes(),)
    unkept = ("*/@ind1/*", "*/@ind2/*", "*/all again */subfield/*")  # told of all fields at once; what links them


class TestDublinCore(FormatContract):
    format = DUBLIN_CORE
    documents = (
        DC.format(
            '<dc:title xml:lang="en">Ferry</dc:title><t:alternative>Bac</t:alternative><dc:date>2026-11-24</dc:date>'
            "<dc:language>eng</dc:language><t:license>https://licence.example/by</t:license><dc:type>Text</dc:type>"
        ).encode(),
    )


class TestOaiPmh(FormatContract):
    format = OAI_PMH
    documents = ((CASES / "quay.oai.xml").read_bytes(),)


class TestSru(FormatContract):
    format = SRU
    documents = (SEARCH.format("xml", RECORD).encode(),)


def mods(inner: str, report: Report | None = None) -> nf.Article:
    return nf.read(f'<mods xmlns="http://www.loc.gov/mods/v3">{inner}</mods>'.encode(), report=report)


def field(tag: str, text: str, indicators: str = "  ") -> str:
    """Return a MARC field; *text* has the form ``$aTitle /$cAnn Lee.``."""
    parts = "".join(f'<subfield code="{part[0]}">{part[1:]}</subfield>' for part in text.split("$")[1:])
    return f'<datafield tag="{tag}" ind1="{indicators[0]}" ind2="{indicators[1]}">{parts}</datafield>'


def marc(*fields: str, report: Report | None = None) -> nf.Article:
    return nf.read(MARC.format("".join(fields)).encode(), report=report)


def test_a_record_of_mods() -> None:
    article = nf.read(CASES / "ferry.mods.xml")
    assert (nf.plain(article.headline), article.uri) == ("The ferry sails again", "https://quay.example/1")
    assert article.other_headlines == (
        Headline(content="L’embarcadère rouvre", role="translated", language="fr"),
        Headline(content="Паром снова ходит", role="alternative", language="ru-Cyrl"),
    )
    assert article.bylines == (Byline(name="Ann Lee", affiliation="Harbour desk"),)
    assert [(contributor.name, contributor.role) for contributor in article.contributors] == [
        ("Ann Lee", "author"),
        ("Bo Diaz", "photographer"),
    ]
    assert article.sources == (Concept(name="Evening Quay", code="sn00000001", scheme="lccn"),)
    assert Identifier(value="3-4", kind="page-number") in article.identifiers
    assert [subject.name for subject in article.subjects] == ["Ferries--Lamu", "Harbours", "Strikes", "", "Coast"]
    assert [entity.kind for entity in article.entities] == ["organisation", "place"]
    assert [part.name for part in article.foreign] == [
        *("subject", "name", "originInfo", "relatedItem", "location", "recordInfo"),
    ]


def test_a_record_of_marc() -> None:
    article = nf.read(CASES / "ferry.marc.xml")
    assert (nf.plain(article.headline), nf.plain(article.subhead)) == ("Parom snova khodit", "s ponedelʹnika")
    assert article.other_headlines == (
        Headline(content="The ferry sails again", role="translated", language="en"),
        Headline(content="Паром снова ходит: с понедельника", role="alternate-graphic", language="ru"),
    )
    assert article.bylines == (Byline(name="Anna Li"),)
    assert [contributor.name for contributor in article.contributors] == ["Anna Li", "Sara Noor", "Анна Ли"]
    assert article.published == datetime(2026, 11, 24, tzinfo=UTC)
    assert [(subject.name, subject.scheme) for subject in article.subjects] == [
        ("Ferries--Strikes--Lamu", "lcsh"),
        ("Fähre", "gnd"),
    ]
    assert [(entity.name, entity.kind) for entity in article.entities] == [("Bo Diaz", "person"), ("Malindi", "place")]
    assert article.genres == (Concept(name="News articles", scheme="lcgft"),)
    assert [part.name for part in article.foreign] == ["leader", "008", "245", "260", "773", "880", "880"]


def test_an_answer_of_oai_pmh_has_records_in_several_formats() -> None:
    report = Report()
    articles = nf.read_all(CASES / "quay.oai.xml", report=report)
    assert articles.envelope.uri == "https://quay.example/oai"
    ferry, pier, quay = articles
    assert (ferry.uri, ferry.identifiers[-1]) == (
        "https://quay.example/1",
        Identifier(value="oai:quay.example:1", kind="oai-pmh"),
    )
    assert [(source.name, source.role) for source in ferry.sources] == [
        ("Evening Quay", ""),
        ("Quay Press", "publisher"),
    ]
    assert (pier.uri, nf.plain(pier.headline), quay.text) == ("oai:quay.example:3", "Pier opens", "It closed at noon.")
    assert [loss.why for loss in report.losses] == ["a deleted record left out: oai:quay.example:2"]
    assert any("resumptionToken next-1" in remark.message for remark in report.remarks)


@pytest.mark.cases(
    ("inner", "published"),
    [
        ("<dateIssued>1914-03-07</dateIssued>", datetime(1914, 3, 7, tzinfo=UTC)),
        ('<dateIssued>1914</dateIssued><dateIssued encoding="iso8601">19140307</dateIssued>', datetime(1914, 3, 7, tzinfo=UTC)),
        ("<dateIssued>1914-03</dateIssued>", None),
        ('<dateIssued point="start">1914-03-07</dateIssued><dateIssued point="end">1914-03-09</dateIssued>', None),
        ('<dateIssued qualifier="approximate">1914-03-07</dateIssued>', None),
        ('<dateIssued qualifier="inferred">1914-03-07</dateIssued>', datetime(1914, 3, 7, tzinfo=UTC)),
        ('<dateIssued>1914-03-06</dateIssued><dateIssued keyDate="yes">1914-03-07</dateIssued>', datetime(1914, 3, 7, tzinfo=UTC)),
    ],
)  # fmt: skip
def test_the_day_of_issue(inner: str, published: datetime | None) -> None:
    article = mods(f"<titleInfo><title>A</title></titleInfo><originInfo>{inner}</originInfo>")
    assert article.published == published
    assert bool(article.foreign) is (published is None or inner.count("dateIssued>") > 2)


@pytest.mark.cases(
    ("name", "wanted"),
    [
        ('<name type="personal"><namePart>Lee, Ann, Jr.</namePart></name>', {"bylines": [Byline(name="Ann Lee Jr.")]}),
        ('<name type="corporate"><namePart>Lee, Diaz and Co.</namePart></name>', {"bylines": [Byline(name="Lee, Diaz and Co.")]}),
        (
            "<name><namePart>Ann Lee</namePart><displayForm>By ANN LEE</displayForm></name>",
            {"bylines": [Byline(name="Ann Lee", text="By ANN LEE")]},
        ),
        (
            '<name><namePart>Ann Lee</namePart><role><roleTerm type="text">reporter</roleTerm></role></name>',
            {"bylines": [Byline(name="Ann Lee", role="reporter")]},
        ),
        (
            "<name><namePart>Ann Lee</namePart><role><roleTerm>ill</roleTerm></role></name>",
            {"bylines": [], "contributors": [Concept(name="Ann Lee", role="illustrator")]},
        ),
        (
            '<name><namePart>Ann Lee</namePart><role><roleTerm type="code">aut</roleTerm><roleTerm>author</roleTerm></role></name>',
            {"bylines": [Byline(name="Ann Lee")]},
        ),
        (
            '<name><namePart>Diaz, Bo</namePart><nameIdentifier type="viaf">https://viaf.example/1</nameIdentifier></name>',
            {"contributors": [Concept(name="Bo Diaz", scheme="viaf", uri="https://viaf.example/1", relation="creator")]},
        ),
        (
            '<name><displayForm>Ann Lee</displayForm><nameIdentifier type="orcid">0000-1</nameIdentifier></name>',
            {"contributors": [Concept(name="Ann Lee", scheme="orcid", code="0000-1", relation="creator")]},
        ),
        ('<note type="statement of responsibility">by Ann Lee</note>', {"bylines": [Byline(name="Ann Lee", text="by Ann Lee")]}),
    ],
)  # fmt: skip
def test_creators_in_mods(name: str, wanted: dict[str, Any]) -> None:
    article = mods(f"<titleInfo><title>A</title></titleInfo>{name}")
    assert {key: [*getattr(article, key)] for key in wanted} == wanted
    assert not article.foreign


@pytest.mark.cases(
    ("fields", "wanted"),
    [
        ([field("245", "$aFerry =$bBac /$cby Ann Lee.")], {"other_headlines": (Headline(content="Bac", role="parallel"),)}),
        ([field("245", "$aWhat now in the U.S.?")], {"headline": nf.Article(headline="What now in the U.S.?").headline}),
        ([field("245", "$aA /$cby Ann Lee.")], {"bylines": (Byline(name="Ann Lee", text="by Ann Lee"),)}),
        ([field("245", "$aA"), field("700", "$aLee, Ann", "1 ")], {"bylines": (), "contributors": (Concept(name="Ann Lee", kind="person", relation="contributor"),)}),
        ([field("245", "$aA"), field("100", "$aLee, Ann$eVerfasserIn$4aut", "1 ")], {"bylines": (Byline(name="Ann Lee"),)}),
        ([field("245", "$aA"), field("700", "$aLee, Ann$eauthor", "1 ")], {"bylines": (Byline(name="Ann Lee"),)}),
        ([field("245", "$aA"), field("773", "$tQuay$g(2026), 272 vom: 24. Nov., Seite 9")], {"identifiers": (Identifier(value="9", kind="page-number"),)}),
        ([field("245", "$aA"), field("773", "$gyear:2026$gday:24$gmonth:11$gpages:3-4")], {"published": datetime(2026, 11, 24, tzinfo=UTC)}),
        ([field("245", "$aA"), field("773", "$aLee, Ann$pQuay Wkly.")], {"sources": (Concept(name="Quay Wkly"),)}),
        ([field("245", "$aA"), field("773", "$aLee, Ann$tQuay")], {"sources": (Concept(name="Quay"),)}),
        ([field("245", "$aA"), field("773", "$tQuay$q12:3&lt;5")], {"identifiers": (Identifier(value="5", kind="page-number"),)}),
        ([field("245", "$aA"), field("260", "$bQuay Press,$c2026 Nov. 24.")], {"published": datetime(2026, 11, 24, tzinfo=UTC), "sources": (Concept(name="Quay Press", kind="organisation"),)}),
        ([field("245", "$aA"), field("264", "$c2026-11-24", " 4")], {"published": None}),
        ([field("245", "$aA"), field("041", "$aeng")], {"language": "en"}),
        ([field("245", "$aA"), field("773", "$tQuay$x1234-5678")], {"identifiers": (Identifier(value="1234-5678", kind="issn"),)}),
        ([field("245", "$aA"), field("856", "$3Map$uhttps://tide.example/m", "42")], {"associations": (nf.Association(role="related", title="Map", href="https://tide.example/m"),)}),
        ([field("245", "$aA"), field("600", "$aLee, Ann$vInterviews", "10")], {"subjects": (Concept(name="Lee, Ann--Interviews", scheme="lcsh"),)}),
    ],
)  # fmt: skip
def test_fields_of_marc(fields: list[str], wanted: dict[str, Any]) -> None:
    article = marc(*fields)
    assert {key: getattr(article, key) for key in wanted} == wanted


@pytest.mark.cases(
    ("record", "until"),
    [
        ("<dc:rights>info:eu-repo/semantics/embargoedAccess</dc:rights><dc:date>info:eu-repo/date/embargoEnd/2031-05-01</dc:date>", 2),
        ("<dc:accessRights>embargoed access</dc:accessRights><dc:available>2031-05-01</dc:available>", 2),
        ("<dc:rights>http://purl.org/coar/access_right/c_f1cf</dc:rights>", None),
        ("<dc:rights>Under embargo until 1 May 2031.</dc:rights>", 2),
        ("<dc:available>2031-05-01</dc:available>", 0),
        ("<dc:rights>The embargo of the port was lifted in May</dc:rights>", 0),
        ('<accessCondition>Embargoed access</accessCondition><accessCondition type="embargoEnd">2031-05-01</accessCondition>', 2),
        ('<originInfo><dateOther type="embargo">2031-05-01T00:00:00Z</dateOther></originInfo>', 1),
        ('<accessCondition type="embargo">none</accessCondition>', 0),
        (field("506", "$aEmbargo$fonline access with authorization", "1 "), None),
        (field("506", "$aNo access$g2031-05-01", "1 "), 2),
        (field("506", "$aOpen access$g2031-05-01", "0 "), 0),
    ],
)  # fmt: skip
def test_an_embargo_until_a_date(record: str, until: int | None) -> None:
    dublin_core = f'<dc xmlns:dc="http://purl.org/dc/terms/"><dc:title>A</dc:title>{record}</dc>'.encode()
    found = marc(record) if "datafield" in record else nf.read(dublin_core) if "dc:" in record else mods(record)
    end = datetime(2031, 5, until, tzinfo=UTC) if until else None
    assert found.embargo == (None if until == 0 else nf.Embargo(until=end))


def test_a_record_of_marc_that_is_deleted_is_left_out() -> None:
    report = Report()
    document = MARC.format('<leader>00000dab a2200000 a 4500</leader><controlfield tag="001">q7</controlfield>')
    assert list(nf.read_all(nf.Source(document.encode()), report=report)) == []
    assert [loss.why for loss in report.losses] == ["a deleted record left out: q7"]


def test_completely_read_fields_are_not_kept() -> None:
    report = Report()
    host = '<relatedItem type="host"><titleInfo><title>Quay</title></titleInfo></relatedItem>'
    article = mods(f"{host}<recordInfo><recordIdentifier>q7</recordIdentifier></recordInfo>", report)
    assert (article.sources, article.foreign) == ((Concept(name="Quay"),), ())
    assert article.identifiers == (Identifier(value="q7", kind="record"),)
    assert not report.losses


def test_a_version_of_mods_that_is_not_known_is_reported() -> None:
    report = Report()
    nf.read(b'<mods xmlns="http://www.loc.gov/mods/v3" version="4.0"><note>A</note></mods>', report=report)
    assert [loss.why for loss in report.losses] == ["version of <mods> is left out: 4.0"]


def test_a_place_in_a_hierarchy_is_its_smallest_part() -> None:
    places = "<country>Malta</country><city>Valletta</city><area/>", "Malta"
    for inner, name in zip(places, ("Valletta", "Malta"), strict=True):
        article = mods(f"<subject><hierarchicalGeographic>{inner}</hierarchicalGeographic></subject>")
        assert article.entities == (Concept(name=name, kind="place"),)


def test_partly_read_fields_are_kept_whole() -> None:
    title, note = field("245", "$aA$hmicroform"), field("500", "$aB")
    (kept,) = marc(title, note).foreign
    assert kept == Foreign(
        "marcxml", "245", title.replace("<datafield", '<datafield xmlns="http://www.loc.gov/MARC21/slim"')
    )


def test_records_of_unimarc_are_refused() -> None:
    with pytest.raises(ReadError, match="the record is UNIMARC"):
        marc(field("200", "$aFerry"))


@pytest.mark.cases(
    ("answer", "why"),
    [
        ('<error code="noRecordsMatch">None</error>', "the response is an error: noRecordsMatch None"),
        (
            "<GetRecord><record><header/><metadata><marc><a/></marc></metadata></record></GetRecord>",
            "a record in <marc>",
        ),
        ("<GetRecord><record><header/></record></GetRecord>", "a record without metadata"),
    ],
)
def test_an_answer_without_records_is_an_error(answer: str, why: str) -> None:
    with pytest.raises(ReadError, match=why):
        nf.read(f'<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">{answer}</OAI-PMH>'.encode())


@pytest.mark.cases("packed", [("xml", RECORD), ("string", RECORD.replace("<", "&lt;"))])
def test_an_answer_of_sru(packed: tuple[str, str]) -> None:
    article = nf.read(SEARCH.format(*packed).encode())
    assert (nf.plain(article.headline), article.uri) == ("Ferry", "q1")


MODS_RECORD = '<mods xmlns="http://www.loc.gov/mods/v3">{}</mods>'
LEADER = "<leader>00000nab a2200000 i 4500</leader>"
TITLE = '<datafield tag="245" ind1="1" ind2="0"><subfield code="a">Ferry</subfield></datafield>'


SRU_ANSWER = (
    '<searchRetrieveResponse xmlns="http://www.loc.gov/zing/srw/"><version>1.2</version>'
    "<numberOfRecords>1</numberOfRecords><records>{}</records></searchRetrieveResponse>"
)
PACKED = "<recordSchema>dc</recordSchema><recordPacking>xml</recordPacking>"


def answer(inner: str) -> str:
    return (
        '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-11-25T10:00:00Z</responseDate>'
        f'<request verb="GetRecord">https://quay.example/oai</request>{inner}</OAI-PMH>'
    )


@pytest.mark.cases(
    ("name", "document", "rules"),
    [
        ("marcxml", MARC.format(LEADER + TITLE), []),
        ("marcxml", MARC.format(TITLE + LEADER), ["content"]),
        ("marcxml", MARC.format(LEADER.replace("4500", "45") + TITLE), ["value"]),
        ("marcxml", MARC.format(TITLE.replace('"245"', '"24"')), ["value"]),
        ("marcxml", MARC.format(TITLE.replace('ind2="0"', "")), ["required"]),
        ("marcxml", MARC.format(TITLE.replace('"a"', '"ab"')), ["value"]),
        ("marcxml", MARC.format(TITLE.replace('"a"', '"@"')), ["value"]),
        ("marcxml", MARC.format(TITLE).replace("<record", '<record type="News"', 1), ["value"]),
        ("marcxml", MARC.format('<controlfield tag="245">1</controlfield>'), ["value"]),
        ("marcxml", MARC.format('<datafield tag="245" ind1=" " ind2=" "/>'), ["required"]),
        ("marcxml", '<marc xmlns="http://www.loc.gov/MARC21/slim"/>', ["root"]),
        ("mods", MODS_RECORD.format("<titleInfo><title>A</title></titleInfo>"), []),
        ("mods", MODS_RECORD.format("<titleInfo><title>A</title></titleInfo><titel>B</titel>"), ["child"]),
        ("mods", MODS_RECORD.format("<titleInfo type='other'><title>A</title></titleInfo>"), ["value"]),
        ("mods", MODS_RECORD.format("<titleInfo>A</titleInfo>"), ["text", "required"]),
        ("mods", MODS_RECORD.format("<genre>news</genre>"), ["required"]),
        (
            "mods",
            MODS_RECORD.format(
                "<titleInfo><title>A</title></titleInfo><originInfo><dateIssued encoding='w3cdtf' point='no'>March 7"
                "</dateIssued></originInfo>"
            ),
            ["value", "date"],
        ),
        *[
            ("mods", MODS_RECORD.format(f"<titleInfo><title>A</title></titleInfo>{inner}"), [rule])
            for inner, rule in [
                ("<originInfo><place><city>Pate</city></place></originInfo>", "child"),
                ("<originInfo><issuance>daily</issuance></originInfo>", "value"),
                ("<physicalDescription><pages>4</pages></physicalDescription>", "child"),
                ("<language/>", "required"),
                ("<name><namePart type='first'>Ann</namePart></name>", "value"),
                ("<language usage='first'><languageTerm>en</languageTerm></language>", "value"),
            ]
        ],
        (
            "mods",
            MODS_RECORD.replace(">{", " version='3.8'>{").format(
                "<titleInfo usage='primary'><title>A</title></titleInfo><originInfo><place supplied='yes'><placeTerm "
                "type='text'>Pate</placeTerm></place><issuance>serial</issuance></originInfo><subject>"
                "<hierarchicalGeographic><city>Pate</city></hierarchicalGeographic></subject><location>"
                "<url usage='primary display'>https://a.example/</url></location>"
            ),
            [],
        ),
        ("mods", "<mods><titleInfo><title>A</title></titleInfo></mods>", ["namespace"]),
        ("dublin-core", DC.format("<dc:title>Ferry</dc:title><t:issued>2026</t:issued>"), []),
        ("dublin-core", DC.format("<dc:headline>Ferry</dc:headline>"), ["child"]),
        ("dublin-core", DC.format("<dc:issued>2026</dc:issued>"), ["child"]),
        ("dublin-core", DC.format("<dc:title/>"), ["empty"]),
        ("dublin-core", DC.format("<title>Ferry</title>"), ["namespace"]),
        ("oai-pmh", answer('<error code="badVerb">No</error>'), []),
        ("oai-pmh", answer('<error code="bad">No</error>'), ["value"]),
        ("oai-pmh", answer("<GetRecord><record><metadata><a/></metadata></record></GetRecord>"), ["required"]),
        ("oai-pmh", answer(""), ["content"]),
        ("sru", SRU_ANSWER.format(f"<record>{PACKED}<recordData>a</recordData></record>"), []),
        ("sru", SRU_ANSWER.format("<record><recordData/></record>"), ["required", "required"]),
        ("sru", SRU_ANSWER.format("<record><recordData/></record>").replace("www.loc.gov/zing/srw/", "a.example"), []),
        ("sru", SRU_ANSWER.format(f"<record>{PACKED}</record>"), ["required"]),
        ("sru", SRU_ANSWER.format("").replace(">1<", ">one<"), ["value"]),
        ("sru", "<explainResponse/>", ["root"]),
    ],
)
def test_invalid_records(name: str, document: str, rules: list[str]) -> None:
    assert [problem.rule for problem in nf.validate(document.encode(), name)] == rules


@pytest.mark.cases(
    "unknown",
    [
        '<datafield tag="700" ind1="1" ind2=" "><subfield code="a">Noor, Sara</subfield><subfield code="4">xyz</subfield>',
        '<datafield tag="242" ind1="1" ind2="0"><subfield code="a">Ferry</subfield><subfield code="y">xx yy</subfield>',
    ],
)
def test_an_unknown_code_of_marc_is_kept_with_its_field(unknown: str) -> None:
    (kept,) = marc(field("245", "$aParom"), f"{unknown}</datafield>").foreign
    assert kept.value.endswith(f"{unknown.partition('>')[2]}</datafield>")
