"""The formats of systems that keep whole sites keep the contract of a format."""

from __future__ import annotations

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_cms import ESCENIC, PLONE


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


class TestEscenic(FormatContract):
    format = ESCENIC
    package = "newsformat_cms"
    raw = (Raw("escenic", '<relation source="ex" sourceid="13"/>'), *HTML)
    foreign = (
        Foreign("escenic", "@type", "story"),
        Foreign("escenic", "field", '<field name="layout">wide</field>'),
        Foreign("escenic", "priority", '<priority value="3"/>'),
    )
    junk = (
        (
            b'<escenic xmlns="http://xmlns.escenic.com/2009/import" version="2.0"><section unique-name="a" name="A"/><person id="p"><field name='
            b'"first-name">Ann</field></person><content type="picture" source="e" sourceid="1"><field name="binary" title="x">a.jpg</field></content>'
            b'<content source="e" sourceid="2" state="odd" publishdate="x" activatedate="2026-05-04"><section-ref unique-name="a" todesk="true"/>'
            b'<relation source="e" sourceid="1" type="t"><field name="caption">c</field></relation><tag action="remove"/><tag identifier="a:b"/>'
            b'<field name="TITLE">T <b>b</b></field><field name="body"><p>x <relation source="e" sourceid="1"/> y</p></field><author id-ref="p"/>'
            b'<storyline><x/></storyline><uri>http://a.example/b</uri></content><list name="x"/></escenic>'
        ),
        b'<escenic><content><field name="body">&lt;p&gt;a&lt;/p&gt;</field><field name="headline">a &amp; b</field></content><content/></escenic>',
    )
