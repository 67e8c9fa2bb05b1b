"""The formats of Naviga keep the contract of formats."""

from pathlib import Path
from types import MappingProxyType

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_naviga import IDF, NAVIGADOC


CASES = Path(__file__).parent / "cases"


class TestNavigaDoc(FormatContract):
    format = NAVIGADOC
    foreign = (
        Foreign("navigadoc", "provider", '"Acme"'),
        Foreign("navigadoc", "links", '{"rel":"updater","type":"x-imid/user","uri":"imid://user/1"}'),
        Foreign("navigadoc", "meta", '{"id":"m1","type":"x-im/newsvalue","data":{"score":"3"}}'),
        Foreign("navigadoc", "properties", '{"name":"subtype","value":"x-im/print"}'),
    )
    raw = (Raw("navigadoc", '{"type":"x-im/mapembed","data":{"geometry":"POINT(1 2)"}}'),)
    junk = tuple(path.read_bytes() for path in sorted(CASES.glob("*.json")))
    most = MappingProxyType({"rights": 1})


class TestIdf(FormatContract):
    format = IDF
    documents = tuple(path.read_bytes() for path in sorted(CASES.glob("*.xml")))
    unkept = ("*/@id/*", "*/new attribute")  # of HTML in texts
