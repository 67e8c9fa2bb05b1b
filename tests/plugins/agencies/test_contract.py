"""The formats of agencies keep the contract of formats that are only read."""

from pathlib import Path

from newsformat.testing import FormatContract
from newsformat_agencies import BELGA_360, CP_JIMI, PRESS_RELEASE, RBNEWS, TTNITF


CASES = Path(__file__).parent / "cases"


class TestBelga360(FormatContract):
    format = BELGA_360
    package = "newsformat_agencies"
    junk = ((CASES / "belga-360.json").read_bytes(),)


class TestCpJimi(FormatContract):
    format = CP_JIMI
    package = "newsformat_agencies"
    junk = tuple(path.read_bytes() for path in sorted(CASES.glob("cp-jimi*.xml")))


class TestRbNews(FormatContract):
    format = RBNEWS
    package = "newsformat_agencies"
    junk = ((CASES / "rbnews.xml").read_bytes(),)


class TestPressRelease(FormatContract):
    format = PRESS_RELEASE
    package = "newsformat_agencies"
    junk = ((CASES / "press-release.xml").read_bytes(),)


class TestTtnitf(FormatContract):
    format = TTNITF
    package = "newsformat_agencies"
    junk = ((CASES / "ttnitf.xml").read_bytes(),)
