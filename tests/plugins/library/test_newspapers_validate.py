"""Validation of ALTO, PAGE and METS, by their schemas, and of the files of an issue."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

import newsformat as nf

from ..archives import zipped


def found(document: bytes | str, format: str) -> list[tuple[str, str, str]]:
    content = document.encode() if isinstance(document, str) else document
    return [
        (problem.rule, problem.where, problem.severity.value) for problem in nf.validate(nf.Source(content), format)
    ]


# ALTO ------------------------------------------------------------------------

ALTO = """<?xml version="1.0"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#" xmlns:xlink="http://www.w3.org/1999/xlink" SCHEMAVERSION="4.2">
<Description><MeasurementUnit>mm10</MeasurementUnit>
<sourceImageInformation><fileName>1.tif</fileName><fileIdentifier fileIdentifierLocation="a">1</fileIdentifier>
</sourceImageInformation>
<OCRProcessing ID="O"><ocrProcessingStep><processingDateTime>2026-11-24</processingDateTime></ocrProcessingStep>
</OCRProcessing></Description>
<Styles><TextStyle ID="S" FONTSIZE="9.5" FONTSTYLE="bold italics" FONTCOLOR="FF0000"/></Styles>
<Tags><LayoutTag ID="T" LABEL="a"><XmlData><a xmlns="urn:a"/></XmlData></LayoutTag></Tags>
<Layout><Page ID="P" PHYSICAL_IMG_NR="1" QUALITY="Missing in original" PC="0.5"><TopMargin/><PrintSpace>
<TextBlock ID="B1" STYLEREFS="S" TAGREFS="T S" IDNEXT="B2" xlink:href="a"><Shape><Polygon POINTS="1,1 2,2"/></Shape>
<TextLine BASELINE="3"><String CONTENT="Ebb" WC="0.9" SUBS_TYPE="HypPart1"/><SP/><String CONTENT="e"/><HYP CONTENT="-"/>
</TextLine></TextBlock>
<ComposedBlock ID="B2"><Illustration ID="B3" HPOS="1.5"/></ComposedBlock>
</PrintSpace></Page></Layout>
</alto>
"""
ALTO_WRONG = {
    "another root": (("alto xmlns", "page xmlns"), ("</alto>", "</page>"), "root ", "error"),
    "another namespace": (("ns-v4#", "ns-v9#"), "namespace ", "error"),
    "an element that is not known": (("<SP/>", "<Blank/>"), "child /alto/Layout/Page/PrintSpace/TextBlock/TextLine"),
    "no layout": (("<Layout>", "<Styles/><!--"), ("</Layout>", "-->"), "required /alto"),
    "parts in another order": (("<TopMargin/><PrintSpace>", "<PrintSpace/><TopMargin>"), ("</PrintSpace></Page>",
                               "</TopMargin></Page>"), "content /alto/Layout/Page"),
    "an attribute that is not known": (('WC="0.9"', 'wc="0.9"'), "attribute …/String"),
    "no identifier": (('<ComposedBlock ID="B2">', "<ComposedBlock>"), (' IDNEXT="B2"', ""), "required …/ComposedBlock"),
    "no content": (('<HYP CONTENT="-"/>', "<HYP/>"), "required …/HYP"),
    "an identifier twice": (('ID="B3"', 'ID="B1"'), "id …/Illustration"),
    "an identifier that is none": (('ID="B3"', 'ID="3 B"'), "id …/Illustration"),
    "a reference to nothing": (('IDNEXT="B2"', 'IDNEXT="B9"'), "reference …/TextBlock"),
    "one of several to nothing": (('TAGREFS="T S"', 'TAGREFS="T U"'), "reference …/TextBlock"),
    "a number that is none": (('HPOS="1.5"', 'HPOS="1,5"'), "value …/Illustration"),
    "more than sure": (('WC="0.9"', 'WC="90"'), "value …/String"),
    "a word that is not in the list": (('QUALITY="Missing in original"', 'QUALITY="good"'), "value …/Page"),
    "a style that there is not": (('"bold italics"', '"bold slanted"'), "value …/TextStyle"),
    "a unit that there is not": ((">mm10<", ">mm<"), "value …/MeasurementUnit"),
    "a day that there is not": ((">2026-11-24<", ">2026-02-30<"), "value …/processingDateTime"),
    "a text of its own": (("<TopMargin/>", "<TopMargin>7</TopMargin>"), "text …/TopMargin"),
    "no unit": (("<MeasurementUnit>mm10</MeasurementUnit>", ""), "required …/Description"),
}  # fmt: skip


def changed(document: str, changes: tuple[tuple[str, str], ...]) -> str:
    for old, new in changes:
        assert document.count(old) == 1, old
        document = document.replace(old, new)
    return document


def check(document: str, format: str, case: tuple[object, ...], end: str = "error") -> None:
    """Assert that the changed document breaks one rule; the end of the position suffices."""
    changes = tuple(item for item in case if isinstance(item, tuple))
    rule, _, where = next(str(item) for item in case if not isinstance(item, tuple)).partition(" ")
    ((told, place, severity),) = found(changed(document, changes), format)
    assert (told, severity) == (rule, end)
    assert place.endswith(where[1:]) if where.startswith("…") else place == where


def test_valid_alto_has_no_problems() -> None:
    assert found(ALTO, "alto") == []
    sample = (Path(__file__).parent / "cases" / "page-fr.alto.xml").read_bytes()
    assert [rule for rule, where, _ in found(sample, "alto")] == ["required"]  # a tag without a label


@pytest.mark.cases("case", ALTO_WRONG.values(), ids=ALTO_WRONG)
def test_each_rule_of_alto_is_reported_with_its_position(case: tuple[object, ...]) -> None:
    check(ALTO, "alto", case)


@pytest.mark.cases("space", ["http://www.loc.gov/standards/alto/ns-v2#", "http://schema.ccs-gmbh.com/ALTO"])
def test_until_version_2_all_blocks_need_a_position(space: str) -> None:
    rules = found(ALTO.replace("http://www.loc.gov/standards/alto/ns-v4#", space), "alto")
    assert {rule for rule, *_ in rules} == {"required"}
    assert len(rules) == 5 * 4 - 1
    three = ALTO.replace("ns-v4#", "ns-v3#").replace(' FONTSIZE="9.5"', "")
    assert found(three, "alto") == [("required", "/alto/Styles/TextStyle", "error")]


def test_version_5_allows_more_and_positions_beyond_the_page_are_a_warning() -> None:
    five = ALTO.replace("ns-v4#", "ns-v5#").replace('PC="0.5"', 'PC="0.5" OTHERLANGS="la" WIDTH="10" HEIGHT="10"')
    assert found(five, "alto") == []
    beyond = five.replace('HPOS="1.5"', 'HPOS="15.0"').replace("<SP/>", '<SP VPOS="5"/>')
    ((rule, where, severity),) = found(beyond, "alto")
    assert (rule, where.rpartition("/")[2], severity) == ("outside", "Illustration", "warning")


# PAGE ------------------------------------------------------------------------

PAGE = """<?xml version="1.0"?>
<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15">
<Metadata><Creator>a</Creator><Created>2026-11-24T12:00:00</Created><LastChange>2026-11-24T12:00:00Z</LastChange>
</Metadata>
<Page imageFilename="1.tif" imageWidth="10" imageHeight="20">
<ReadingOrder><OrderedGroup id="g"><RegionRefIndexed index="0" regionRef="r1"/></OrderedGroup></ReadingOrder>
<Relations><Relation id="n" type="link"><SourceRegionRef regionRef="r1"/><TargetRegionRef regionRef="r2"/></Relation>
</Relations>
<TextRegion id="r1" type="heading"><Coords points="0,0 1,1" conf="0.5"/>
<TextLine id="l1"><Coords points="0,0 9,9"/><Baseline points="0,1 9,1"/><TextEquiv index="0"><Unicode>Ebbe</Unicode>
</TextEquiv></TextLine></TextRegion>
<TableRegion id="r2" rows="2"><Coords points="0,0 2,2"/><ImageRegion id="r3"><Coords points="0,0 3,3"/></ImageRegion>
</TableRegion>
</Page></PcGts>
"""
PAGE_WRONG = {
    "another root": (("<PcGts", "<Pc"), ("</PcGts>", "</Pc>"), "root "),
    "another namespace": (("pagecontent/2019", "content/2019"), "namespace "),
    "no metadata of the change": (("<LastChange>2026-11-24T12:00:00Z</LastChange>", ""), "required /PcGts/Metadata"),
    "a moment without a time": ((">2026-11-24T12:00:00<", ">2026-11-24<"), "value /PcGts/Metadata/Created"),
    "no name of the picture": (('imageFilename="1.tif" ', ""), "required /PcGts/Page"),
    "no place": (('<Coords points="0,0 9,9"/>', ""), "required …/TextRegion/TextLine"),
    "a place behind the text": (('<Coords points="0,0 9,9"/><Baseline points="0,1 9,1"/>',
                                 '<Baseline points="0,1 9,1"/><Coords points="0,0 9,9"/>'), "content …/TextLine"),
    "a single point": (("0,0 3,3", "0,0"), "value …/ImageRegion/Coords"),
    "a point before the beginning": (("0,0 3,3", "-1,0 3,3"), "value …/ImageRegion/Coords"),
    "a type that there is not": (('"heading"', '"headline"'), "value …/TextRegion"),
    "a reference to nothing": (('index="0" regionRef="r1"', 'index="0" regionRef="r9"'), "reference …/RegionRefIndexed"),
    "an identifier twice": (('id="r3"', 'id="r2"'), "id …/ImageRegion"),
    "an attribute that is not known": (('rows="2"', 'row="2"'), "attribute …/TableRegion"),
    "an element that is not known": (("</TableRegion>", "<Cell/></TableRegion>"), "child …/TableRegion"),
}  # fmt: skip


def test_valid_page_has_no_problems() -> None:
    assert found(PAGE, "page-xml") == []


@pytest.mark.cases("case", PAGE_WRONG.values(), ids=PAGE_WRONG)
def test_each_rule_of_page_is_reported_with_its_position(case: tuple[object, ...]) -> None:
    check(PAGE, "page-xml", case)


def test_extensions_of_transkribus_are_a_warning() -> None:
    more = '<TableCell row="0"><TextLine id="l2"/></TableCell></TableRegion>'
    check(PAGE, "page-xml", (("</TableRegion>", more), "child …/TableRegion"), "warning")


def test_older_schemas_have_other_relations_and_points() -> None:
    old = PAGE.replace("2019-07-15", "2013-07-15")
    assert [rule for rule, *_ in found(old, "page-xml")] == ["child", "child", "required"]
    older = old.replace("SourceRegionRef", "RegionRef").replace("TargetRegionRef", "RegionRef").replace(' id="n"', "")
    assert found(older, "page-xml") == []
    report = nf.Report()
    oldest = nf.Source(PAGE.replace("2019-07-15", "2010-03-19").replace("Coords", "Points").encode())
    assert [*nf.validate(oldest, "page-xml", report=report)] == []
    assert len(report.remarks) == 1


# METS ------------------------------------------------------------------------

PLAIN = ALTO.encode()
METS = f"""<?xml version="1.0"?>
<mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink" TYPE="Newspaper">
<metsHdr CREATEDATE="2026-11-24T12:00:00"><agent ROLE="CREATOR"><name>a</name></agent></metsHdr>
<dmdSec ID="D"><mdWrap MDTYPE="MODS"><xmlData><a xmlns="urn:a"/></xmlData></mdWrap></dmdSec>
<amdSec ID="A"><techMD ID="T"><mdWrap MDTYPE="OTHER" OTHERMDTYPE="a"><binData>YQ==</binData></mdWrap></techMD></amdSec>
<fileSec><fileGrp><file ID="F" ADMID="T" SIZE="{len(PLAIN)}" CHECKSUM="{hashlib.sha256(PLAIN).hexdigest()}" \
CHECKSUMTYPE="SHA-256"><FLocat LOCTYPE="URL" xlink:href="alto/1.xml"/></file>
<file ID="E"><FLocat LOCTYPE="URL" xlink:href="1.tif"/></file></fileGrp></fileSec>
<structMap TYPE="LOGICAL"><div ID="d" DMDID="D" TYPE="ARTICLE"><fptr><seq><area FILEID="F" BETYPE="IDREF" BEGIN="B1" \
END="B2"/></seq></fptr></div></structMap>
<structMap TYPE="PHYSICAL"><div ID="p" ORDER="1"><fptr FILEID="E"/></div></structMap>
<structLink><smLink xlink:from="d" xlink:to="#p"/></structLink>
</mets>
"""
METS_WRONG = {
    "another root": (("<mets ", "<met "), ("</mets>", "</met>"), "root "),
    "another namespace": (("METS/", "METS2/"), "namespace "),
    "no structure": (('<structMap TYPE="LOGICAL">', "<!--"), ('<structMap TYPE="PHYSICAL">', ""),
                     ("</div></structMap>\n<structLink>", "</div>-->\n<!--"), ("</structLink>", "-->"), "required /mets"),
    "parts in another order": (("<metsHdr", "<amdSec/><metsHdr"), "content /mets"),
    "a moment that is none": (('"2026-11-24T12:00:00"', '"yesterday"'), "value …/metsHdr"),
    "a role that there is not": (('"CREATOR"', '"AUTHOR"'), "value …/agent"),
    "a format that there is not": (('"MODS"', '"MODS3"'), "value …/mdWrap"),
    "no base64": (("YQ==", "Y!"), "value …/binData"),
    "a description of nothing": (('<a xmlns="urn:a"/>', ""), "content …/xmlData"),
    "a file without an identifier": (('<file ID="E">', "<file>"), ('<fptr FILEID="E"/>', "<fptr/>"), "required …/file"),
    "an identifier twice": (('ID="A"', 'ID="D"'), "id …/amdSec"),
    "a reference to no description": (('DMDID="D"', 'DMDID="DD"'), "reference …/div"),
    "a reference to no file": (('FILEID="E"', 'FILEID="G"'), "reference …/fptr"),
    "a link to nowhere": (('xlink:from="d" ', ""), "required …/smLink"),
}  # fmt: skip


def test_a_page_named_by_several_files_is_validated_once() -> None:
    named = "".join([f'<file ID="F{n}"><FLocat LOCTYPE="URL" xlink:href="p.xml"/></file>' for n in range(3)])
    area = '<fptr><area FILEID="F2" BETYPE="IDREF" BEGIN="none"/></fptr>'
    spaces = 'xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink"'
    files = f"<fileSec><fileGrp>{named}</fileGrp></fileSec><structMap><div>{area}</div></structMap>"
    page = '<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Layout><Page ID="P" HEIGHT="tall"/></Layout></alto>'
    rules = [rule for rule, _, _ in found(zipped({"m.xml": f"<mets {spaces}>{files}</mets>", "p.xml": page}), "mets")]
    assert (rules.count("value"), rules.count("area")) == (1, 1)


METS_2 = '<mets xmlns="http://www.loc.gov/METS/v2"><mdSec/></mets>'


def test_mets_2_is_not_validated_which_is_reported() -> None:
    report = nf.Report()
    assert [*nf.validate(nf.Source(METS_2.encode()), "mets", report=report)] == []
    assert [remark.message for remark in report.remarks] == ["METS 2 is not checked: the rules are those of METS 1"]


METS_ODD = {
    "a link to no division": (('xlink:to="#p"', 'xlink:to="#q"'), "link …/smLink"),
    "a file that is nowhere": ((' xlink:href="1.tif"', ""), "link …/FLocat"),
    "another one that is not said": ((' OTHERMDTYPE="a"', ""), "other …/mdWrap"),
}


def test_valid_mets_has_no_problems() -> None:
    assert found(METS, "mets") == []


@pytest.mark.cases("case", METS_WRONG.values(), ids=METS_WRONG)
def test_each_rule_of_mets_is_reported_with_its_position(case: tuple[object, ...]) -> None:
    check(METS, "mets", case)


@pytest.mark.cases("case", METS_ODD.values(), ids=METS_ODD)
def test_unusual_content_in_mets_is_a_warning(case: tuple[object, ...]) -> None:
    check(METS, "mets", case, "warning")


def issue(mets: str = METS, alto: str = ALTO) -> bytes:
    return zipped({"a/mets.xml": mets, "a/alto/1.xml": alto})


def test_a_valid_issue_has_no_problems_and_missing_files_are_reported() -> None:
    report = nf.Report()
    assert [*nf.validate(nf.Source(issue()), "mets", report=report)] == []
    assert [remark.message for remark in report.remarks] == [
        "a/mets.xml: 1 files that it names are not in the archive, and were not looked at"
    ]


ISSUES = {
    "its METS": (issue(METS.replace('"CREATOR"', '"AUTHOR"')), "value", "a/mets.xml/mets/metsHdr/agent"),
    "its size": (
        issue(METS.replace(f'SIZE="{len(PLAIN)}"', 'SIZE="7"')),
        "size",
        "a/mets.xml/mets/fileSec/fileGrp/file",
    ),
    "its sum": (issue(METS.replace('CHECKSUM="', 'CHECKSUM="0')), "checksum", "a/mets.xml/mets/fileSec/fileGrp/file"),
    "its area": (issue(METS.replace('END="B2"', 'END="B7"')), "area", "a/mets.xml/mets/structMap/div/fptr/seq/area"),
    "its page": (
        issue(METS.replace("CHECKSUM=", "USE="), ALTO.replace("mm10", "cm10")),
        "value",
        "a/alto/1.xml/alto/Description/MeasurementUnit",
    ),
}


@pytest.mark.cases(("content", "rule", "where"), ISSUES.values(), ids=ISSUES)
def test_each_rule_of_an_issue_is_reported_with_its_position(content: bytes, rule: str, where: str) -> None:
    assert (rule, where, "error") in found(content, "mets")
    assert {name for name, *_ in found(content, "mets")} <= {rule, "attribute"}


def test_an_unreadable_page_does_not_stop_validation() -> None:
    content = issue(METS.replace("CHECKSUM=", "LABEL=").replace(f'SIZE="{len(PLAIN)}"', ""), "<alto")
    assert ("file", "a/mets.xml/mets/fileSec/fileGrp/file", "error") in found(content, "mets")


def test_checksums_of_unknown_algorithms_are_remarked() -> None:
    report = nf.Report()
    content = issue(METS.replace('"SHA-256"', '"TIGER"'))
    assert [*nf.validate(nf.Source(content), "mets", report=report)] == []
    assert "checksums by TIGER are not checked" in [remark.message for remark in report.remarks]
