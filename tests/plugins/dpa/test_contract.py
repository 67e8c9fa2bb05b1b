"""dpa-digitalwires keeps the contract of a format."""

from __future__ import annotations

from types import MappingProxyType

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_dpa import DPA_DIGITALWIRES


class TestDpaDigitalwires(FormatContract):
    format = DPA_DIGITALWIRES
    most = MappingProxyType({"rights": 1})
    raw = (Raw("html", '<p class="x">a &amp; b</p>'), Raw("xhtml", "<table><tr><td>1</td></tr></table>"))
    foreign = (
        Foreign("dpa-digitalwires", "entry_id", '"a1B2"'),
        Foreign("dpa-digitalwires", "notepad", '{"public_html":"<section/>"}'),
        Foreign("dpa-digitalwires", "tide", "[1,null]"),
    )
    envelope_foreign = (Foreign("dpa-digitalwires", "service", '"tides"'), Foreign("dpa-digitalwires", "urn", "7"))
    junk = (
        b'{"format":"digitalwires@0.9.1","urn":7,"version":[],"categories":[{"type":"dnltype:desk","name":3},{}],"urgency":0}',
        b'{"entries":[{"urn":"a","article_html":"<dnl-image ref=\'a\'><p>b","associations":[{"urn":"a","renditions":[{}]}]},1]}',
        b'[{"urn":"a","ednotes":[{"ednote":"b","is_publishable":3}],"notepad":{"public_html":"<p>c"},"embargoed":{},"pubstatus":[]}]',
        b'{"urn":"a","_newsformat":{"kind":7,"bylines":[1],"dateline":[]},"associations":[{"_newsformat":{"media":{"kind":1}}}]}',
    )
