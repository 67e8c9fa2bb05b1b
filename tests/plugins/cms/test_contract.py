"""ANS keeps the contract of a format."""

from __future__ import annotations

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_cms import ANS


class TestAns(FormatContract):
    format = ANS
    package = "newsformat_cms"
    raw = (
        Raw("ans", '{"type":"numeric_rating","numeric_rating":4.5,"units":"stars"}'),
        Raw("html", '<p class="x">a &amp; b</p>'),
        Raw("xhtml", "<table><tr><td>1</td></tr></table>"),
    )
    foreign = (
        Foreign("ans", "syndication", '{"search":true,"external_distribution":null}'),
        Foreign("ans", "channels", '["ios"]'),
    )
    junk = (
        b'{"type":"story","version":"0.10.12","content_elements":[{"type":"text"},{"type":"list","items":[7]},"x",{}]}',
        b'{"type":"image","version":"0.10.7","url":"a.jpg","width":"8","credits":{"by":[7,{"type":"reference"}]}}',
        b'[{"type":"video","version":"0.8.0","streams":[{"url":7}],"headlines":{"basic":"a &b <i>c"}}]',
        b'{"type":"results","version":"0.10.12","count":2,"content_elements":[{"type":"story","headlines":{}},8]}',
    )
