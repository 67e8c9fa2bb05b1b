"""The formats of libraries fulfil the contract of a format."""

from pathlib import Path

from newsformat import Foreign
from newsformat.testing import FormatContract
from newsformat_library import ALTO, PAGE_XML, PAM, TEI


NS = "http://www.tei-c.org/ns/1.0"


class TestTei(FormatContract):
    format = TEI
    foreign = (
        Foreign("tei", "encodingDesc", f'<encodingDesc xmlns="{NS}"><p>OCR</p></encodingDesc>'),
        Foreign("tei", "imprint/biblScope", f'<biblScope xmlns="{NS}" unit="issue">7</biblScope>'),
        Foreign("tei", "profileDesc/textDesc", f'<textDesc xmlns="{NS}"><channel mode="w">print</channel></textDesc>'),
    )
    junk = (
        f'<TEI xmlns="{NS}"><teiHeader/><text><body><div type="article"><head>A</head><p>B-<lb/>c</p></div>'
        '<div type="article"><head>D</head><lg><l>E</l><l>F</l></lg></div></body></text></TEI>'.encode(),
    )


class TestAlto(FormatContract):
    format = ALTO
    documents = ((Path(__file__).parent / "cases" / "page-fr.alto.xml").read_bytes(),)
    unkept = ("*/@ID/*", "*/@SUBS_TYPE/digit", "*/HYP/@CONTENT/*")  # whatever sign ends a line, it is a hyphen


class TestPage(FormatContract):
    format = PAGE_XML
    documents = ((Path(__file__).parent / "cases" / "page-de.page.xml").read_bytes(),)
    unkept = (
        *("*/@imageWidth/*", "*/@imageHeight/*", "*/Coords/*", "*/@id/*", "*/@custom/digit"),  # where something stands
        *("*/ReadingOrder/*", "*/TextEquiv/@index/*", "*/TextEquiv/@conf/*"),  # what is first
        "*/TextLine/Word/*",  # a line says them again
    )


PRISM = "http://prismstandard.org/namespaces/basic/2.0/"


class TestPam(FormatContract):
    format = PAM
    foreign = (
        Foreign("pam", "prism:volume", f'<prism:volume xmlns:prism="{PRISM}">12</prism:volume>'),
        Foreign(
            "pam",
            "prism:coverDisplayDate",
            f'<prism:coverDisplayDate xmlns:prism="{PRISM}">May</prism:coverDisplayDate>',
        ),
        Foreign("pam", "acme:id", '<acme:id xmlns:acme="urn:acme" kind="a">7</acme:id>'),
    )
    junk = ((Path(__file__).parent / "cases" / "magazine-en.pam.xml").read_bytes(),)
