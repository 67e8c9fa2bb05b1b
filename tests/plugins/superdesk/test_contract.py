"""Superdesk's items keep the contract of a format."""

from __future__ import annotations

from types import MappingProxyType

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_superdesk import SUPERDESK


class TestSuperdesk(FormatContract):
    format = SUPERDESK
    most = MappingProxyType({"rights": 1})
    raw = (Raw("html", '<p class="x">a &amp; b</p>'), Raw("xhtml", "<table><tr><td>1</td></tr></table>"))
    foreign = (
        Foreign("superdesk", "family_id", '"urn:tide:1"'),
        Foreign("superdesk", "flags", '{"marked_for_sms":true}'),
        Foreign("superdesk", "priority", "6"),
    )
    envelope_foreign = (Foreign("superdesk", "_meta", '{"total":1}'), Foreign("superdesk", "guid", '"a"'))
    junk = (
        b'{"_id":7,"_etag":"a","guid":[],"headline":"<b>a</b> &amp;","dateline":{"text":3,"located":[]},"subject":[{"qcode":1}]}',
        b'{"_items":[{"guid":"a","groups":[{"id":"main","refs":[{"residRef":"b"}]}],"associations":{"c":null,"d":{}}},1]}',
        b'[{"guid":"a","type":"picture","renditions":{"original":{},"b":1},"embargo":{},"pubstatus":[],"flags":[]}]',
        b'{"guid":"a","_newsformat":{"subjects":[1],"notes":[7],"dateline":[],"headline":3},"state":"scheduled"}',
    )
