"""The formats of individual agencies, read only: AP, AFP, Reuters, EFE, Europa Press, NPR, AAP, Ritzau, TT, Yonhap ….

Also public alerts (CAP), and news from the government of South Korea.

Each is a record of fields, in which the text is HTML. Times without a zone are taken as the agency's local time, with a
remark. Empty fields are skipped, and every other field is kept as `Foreign` in the space of its format, as text, or as
XML if it has elements or attributes.
"""

from collections.abc import Iterable

from newsformat.plugin import AnyFormat, hookimpl
from newsformat_agencies._apis import AFP_API, BELGA_360, EFE_API, LSEG_NEWS
from newsformat_agencies._appl import AP_APPL
from newsformat_agencies._authorities import CAP, KOREA_KR
from newsformat_agencies._metabase import METABASE
from newsformat_agencies._mrn import LSEG_MRN
from newsformat_agencies._npr import NPR_CDS, NPRML
from newsformat_agencies._stories import CP_JIMI, DJNML, EUROPA_PRESS, PRESS_RELEASE, RBNEWS, TTNITF, YONHAP
from newsformat_agencies._texts import AAP_RESULTS, BOM


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Bring the formats of agencies."""
    return [
        *(AAP_RESULTS, AFP_API, AP_APPL, BELGA_360, BOM, CAP, CP_JIMI, DJNML, EFE_API, EUROPA_PRESS, KOREA_KR),
        *(LSEG_MRN, LSEG_NEWS, METABASE, NPR_CDS, NPRML, PRESS_RELEASE, RBNEWS, TTNITF, YONHAP),
    ]
