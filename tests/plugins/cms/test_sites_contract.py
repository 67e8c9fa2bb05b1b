"""The formats of systems that keep whole sites keep the contract of a format."""

from __future__ import annotations

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_cms import PLONE


HTML = (Raw("html", '<p class="x">a &amp; b</p>'), Raw("xhtml", "<table><tr><td>1</td></tr></table>"))


class TestPlone(FormatContract):
    format = PLONE
    package = "newsformat_cms"
    raw = (Raw("plone", '{"@type":"listing","query":[{"i":"portal_type","v":["News Item"]}]}'), *HTML)
    foreign = (
        Foreign("plone", "exclude_from_nav", "false"),
        Foreign("plone", "parent", '{"@id":"https://tide.example/news","is_folderish":true}'),
    )
    junk = (
        (
            b'{"@type":"News Item","UID":7,"title":8,"blocks":{"a":{"@type":"slate","value":[7,{"type":"p","children":[{"text":"x"}]}]},"b":7,'
            b'"c":{"@type":"gridBlock","blocks":{"d":{"@type":"image","url":[]}},"blocks_layout":{"items":["d",9]}},"e":{"@type":"poll"}},'
            b'"blocks_layout":{"items":["a","b",8,"c","x"]},"image":{"download":"a.jpg","scales":{"mini":{"width":"x"}}},"creators":["A",7]}'
        ),
        (
            b'{"@id":"https://a.example/@search","items_total":3,"items":[{"@type":"Document","title":"a","text":{"data":"<p>b","encoding":"x"},'
            b'"effective":"1969-12-31T00:00:00","language":{"token":"de"},"review_state":"odd"},{"@type":"Image"},8],"batching":{"next":"c"}}'
        ),
        (
            b'[{"@type":"Event","is_folderish":true,"items":[7],"relatedItems":[{"@id":"c","title":"t"},8],"blocks":{"a":{"@type":"slateTable",'
            b'"table":{"rows":[{"key":"r","cells":[{"key":"k","type":"header","value":[{"type":"p","children":[{"text":"h"}]}]},7]}]}},"b":'
            b'{"@type":"teaser","href":[{"@id":"d"}]},"c":{"@type":"accordion","data":{"blocks":{"p":{"@type":"accordionPanel","title":"q"}},'
            b'"blocks_layout":{"items":["p"]}}}},"blocks_layout":{"items":["a","b","c"]}}]'
        ),
    )
