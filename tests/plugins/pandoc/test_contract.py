"""Pandoc's JSON fulfils the contract of a format."""

from __future__ import annotations

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_pandoc import PANDOC_JSON


class TestPandocJson(FormatContract):
    format = PANDOC_JSON
    raw = (
        Raw("html", '<p class="x">a &amp; b</p>'),
        Raw("xhtml", "<table><tr><td>1</td></tr></table>"),
    )
    foreign = (
        Foreign("pandoc", "toc", '{"t":"MetaBool","c":true}'),
        Foreign("pandoc", "bibliography", '{"t":"MetaInlines","c":[{"t":"Str","c":"tides.bib"}]}'),
    )
    junk = (
        b'{"pandoc-api-version":[1,23,1],"meta":{},"blocks":[{"t":"Para","c":7},{"t":"Header","c":[9,0,[]]},4,{"t":"X"}]}',
        b'{"pandoc-api-version":[1,23,1],"meta":7,"blocks":[{"t":"Table","c":[1,2,3,4,5,6]},{"t":"Div","c":[0,[{}]]}]}',
        b'{"pandoc-api-version":[],"meta":{"author":{"t":"MetaMap","c":{"x":1}},"date":5},"blocks":[{"t":"Figure","c":[]}]}',
        (
            b'{"blocks":[{"t":"Para","c":[{"t":"Span","c":[["",["video"],[]],[]]},{"t":"Image","c":[1,[],["a",""]]}]}],'
            b'"pandoc-api-version":1,"meta":{"urgency":{"t":"MetaString","c":"x"},"title":{"t":"MetaMap","c":{}}}}'
        ),
    )
