"""The formats of agencies keep the contract of formats that are only read."""

from pathlib import Path

from newsformat.testing import FormatContract
from newsformat_agencies import (
    AFP_API,
    AP_APPL,
    BELGA_360,
    CP_JIMI,
    EFE_API,
    EUROPA_PRESS,
    LSEG_MRN,
    METABASE,
    NPR_CDS,
    NPRML,
    PRESS_RELEASE,
    RBNEWS,
    TTNITF,
)


CASES = Path(__file__).parent / "cases"


class TestAfpApi(FormatContract):
    format = AFP_API
    package = "newsformat_agencies"
    junk = ((CASES / "afp-api.json").read_bytes(),)
    documents = junk
    unkept = ("response/docs/[]/afpentity/stock/again",)  # a number, which holds no mark


class TestEfeApi(FormatContract):
    format = EFE_API
    package = "newsformat_agencies"
    junk = ((CASES / "efe-api.json").read_bytes(),)
    documents = junk


class TestEuropaPress(FormatContract):
    format = EUROPA_PRESS
    package = "newsformat_agencies"
    junk = ((CASES / "europa-press.xml").read_bytes(),)
    documents = junk


class TestApAppl(FormatContract):
    format = AP_APPL
    package = "newsformat_agencies"
    junk = tuple(path.read_bytes() for path in sorted(CASES.glob("ap-appl*.xml")))
    documents = junk
    unkept = ("Publication/@Version/*",)


class TestBelga360(FormatContract):
    format = BELGA_360
    package = "newsformat_agencies"
    junk = ((CASES / "belga-360.json").read_bytes(),)
    documents = junk
    unkept = (
        "newsObjects/[]/newsComponents/order",  # each says what it is
        "newsObjects/[]/newsComponents/[]/newsComponentId/*",  # these are told as one
        "newsObjects/[]/newsComponents/[]/assetFormat/*",
        "newsObjects/[]/newsComponents/[]/proxies/[]/*",
    )


class TestCpJimi(FormatContract):
    format = CP_JIMI
    package = "newsformat_agencies"
    junk = tuple(path.read_bytes() for path in sorted(CASES.glob("cp-jimi*.xml")))
    documents = junk
    unkept = (
        "Publish/ContentItem/@x:type/*",  # the type of the schema
        "Publish/ContentItem/EmbargoTime/digit",  # any moment on the first day of the calendar is none
    )


class TestLsegMrn(FormatContract):
    format = LSEG_MRN
    package = "newsformat_agencies"
    junk = tuple(path.read_bytes() for path in sorted(CASES.glob("lseg-mrn*.json")))
    documents = junk


class TestMetabase(FormatContract):
    format = METABASE
    package = "newsformat_agencies"
    junk = ((CASES / "metabase.xml").read_bytes(),)
    documents = junk
    unkept = ("response/@xsi:noNamespaceSchemaLocation/*",)


class TestNprCds(FormatContract):
    format = NPR_CDS
    package = "newsformat_agencies"
    junk = ((CASES / "npr-cds.json").read_bytes(),)
    documents = junk
    unkept = ("resources/[]/images/order", "*/new attribute")  # of HTML in texts


class TestNprml(FormatContract):
    format = NPRML
    package = "newsformat_agencies"
    junk = ((CASES / "nprml.xml").read_bytes(),)
    documents = junk
    unkept = ("nprml/@version/*", "*/@num/*")


class TestRbNews(FormatContract):
    format = RBNEWS
    package = "newsformat_agencies"
    junk = ((CASES / "rbnews.xml").read_bytes(),)
    documents = junk


class TestPressRelease(FormatContract):
    format = PRESS_RELEASE
    package = "newsformat_agencies"
    junk = ((CASES / "press-release.xml").read_bytes(),)
    documents = junk


class TestTtnitf(FormatContract):
    format = TTNITF
    package = "newsformat_agencies"
    junk = ((CASES / "ttnitf.xml").read_bytes(),)
    documents = junk
    unkept = ("*/@ID/*",)  # the number of the data set in IIM, which the name of the field says
