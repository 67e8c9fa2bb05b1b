"""What libraries have keeps the contract."""

from pathlib import Path

from newsformat import Foreign
from newsformat.testing import FormatContract
from newsformat_library import ALTO, PAGE_XML, TEI


NS = "http://www.tei-c.org/ns/1.0"


class TestTei(FormatContract):
    format = TEI
    package = "newsformat_library"
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
    package = "newsformat_library"
    junk = ((Path(__file__).parent / "cases" / "page-fr.alto.xml").read_bytes(),)


class TestPage(FormatContract):
    format = PAGE_XML
    package = "newsformat_library"
    junk = ((Path(__file__).parent / "cases" / "page-de.page.xml").read_bytes(),)
