"""The formats of agencies keep the contract of formats that are only read."""

from pathlib import Path

from newsformat.testing import FormatContract
from newsformat_agencies import (
    AFP_API,
    AP_APPL,
    BELGA_360,
    CAP,
    CP_JIMI,
    DJNML,
    EFE_API,
    EUROPA_PRESS,
    KOREA_KR,
    LSEG_MRN,
    LSEG_NEWS,
    METABASE,
    NPR_CDS,
    NPRML,
    PRESS_RELEASE,
    RBNEWS,
    TTNITF,
    YONHAP,
)


CASES = Path(__file__).parent / "cases"


class TestAfpApi(FormatContract):
    format = AFP_API
    documents = ((CASES / "afp-api.json").read_bytes(),)
    unkept = ("response/docs/[]/afpentity/stock/again",)  # a number, which holds no mark


class TestEfeApi(FormatContract):
    format = EFE_API
    documents = ((CASES / "efe-api.json").read_bytes(),)


class TestEuropaPress(FormatContract):
    format = EUROPA_PRESS
    documents = ((CASES / "europa-press.xml").read_bytes(),)


class TestCap(FormatContract):
    format = CAP
    documents = ((CASES / "cap.xml").read_bytes(),)


class TestKoreaKr(FormatContract):
    format = KOREA_KR
    documents = ((CASES / "korea-kr.xml").read_bytes(),)
    unkept = ("response/header/*", "response/body/totalCount/*", "*/NewsItem/ContentsType/text")  # of the service


class TestDjnml(FormatContract):
    format = DJNML
    package = "newsformat_agencies"
    junk = ((CASES / "djnml.nml").read_bytes(),)
    documents = junk


class TestApAppl(FormatContract):
    format = AP_APPL
    documents = tuple(path.read_bytes() for path in sorted(CASES.glob("ap-appl*.xml")))
    unkept = ("Publication/@Version/*",)


class TestLsegNews(FormatContract):
    format = LSEG_NEWS
    documents = ((CASES / "lseg-news.json").read_bytes(),)


class TestBelga360(FormatContract):
    format = BELGA_360
    documents = ((CASES / "belga-360.json").read_bytes(),)
    unkept = (
        "newsObjects/[]/newsComponents/order",  # each says what it is
        "newsObjects/[]/newsComponents/[]/newsComponentId/*",  # these are told as one
        "newsObjects/[]/newsComponents/[]/assetFormat/*",
        "newsObjects/[]/newsComponents/[]/proxies/[]/*",
    )


class TestCpJimi(FormatContract):
    format = CP_JIMI
    documents = tuple(path.read_bytes() for path in sorted(CASES.glob("cp-jimi*.xml")))
    unkept = (
        "Publish/ContentItem/@x:type/*",  # the type of the schema
        "Publish/ContentItem/EmbargoTime/digit",  # any moment on the first day of the calendar is none
    )


class TestLsegMrn(FormatContract):
    format = LSEG_MRN
    documents = tuple(path.read_bytes() for path in sorted(CASES.glob("lseg-mrn*.json")))


class TestMetabase(FormatContract):
    format = METABASE
    documents = ((CASES / "metabase.xml").read_bytes(),)
    unkept = ("response/@xsi:noNamespaceSchemaLocation/*",)


class TestNprCds(FormatContract):
    format = NPR_CDS
    documents = ((CASES / "npr-cds.json").read_bytes(),)
    unkept = ("resources/[]/images/order", "*/new attribute")  # of HTML in texts


class TestNprml(FormatContract):
    format = NPRML
    documents = ((CASES / "nprml.xml").read_bytes(),)
    unkept = ("nprml/@version/*", "*/@num/*")


class TestRbNews(FormatContract):
    format = RBNEWS
    documents = ((CASES / "rbnews.xml").read_bytes(),)


class TestPressRelease(FormatContract):
    format = PRESS_RELEASE
    documents = ((CASES / "press-release.xml").read_bytes(),)


class TestTtnitf(FormatContract):
    format = TTNITF
    documents = ((CASES / "ttnitf.xml").read_bytes(),)
    unkept = ("*/@ID/*",)  # the number of the data set in IIM, which the name of the field says


class TestYonhap(FormatContract):
    format = YONHAP
    documents = ((CASES / "yonhap.xml").read_bytes(),)
