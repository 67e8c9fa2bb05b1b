"""ANS and Apple News Format keep the contract of a format."""

from __future__ import annotations

import json
from types import MappingProxyType

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_cms import ANS, APPLE_NEWS, DRUPAL_JSONAPI, GHOST, GUARDIAN, MOVABLE_TYPE, WORDPRESS_REST


class TestAns(FormatContract):
    format = ANS
    raw = (
        Raw("ans", '{"type":"numeric_rating","numeric_rating":4.5,"units":"stars"}'),
        Raw("html", '<p class="x">a &amp; b</p>'),
        Raw("xhtml", "<table><tr><td>1</td></tr></table>"),
    )
    foreign = (
        Foreign("ans", "syndication", '{"search":true,"external_distribution":null}'),
        Foreign("ans", "channels", '["ios"]'),
    )
    envelope_foreign = (Foreign("ans", "count", "1"), Foreign("ans", "next", '{"from":2}'))
    junk = (
        b'{"type":"story","version":"0.10.12","content_elements":[{"type":"text"},{"type":"list","items":[7]},"x",{}]}',
        b'{"type":"image","version":"0.10.7","url":"a.jpg","width":"8","credits":{"by":[7,{"type":"reference"}]}}',
        b'[{"type":"video","version":"0.8.0","streams":[{"url":7}],"headlines":{"basic":"a &b <i>c"}}]',
        b'{"type":"results","version":"0.10.12","count":2,"content_elements":[{"type":"story","headlines":{}},8]}',
    )


class TestAppleNews(FormatContract):
    format = APPLE_NEWS
    foreign = (
        Foreign("apple-news", "autoplacement", '{"advertisement":{"enabled":true,"layout":null}}'),
        Foreign("apple-news", "documentStyle", '{"backgroundColor":"#FFF"}'),
    )
    junk = (
        b'{"version":"1.7","layout":{},"components":[{"role":"body","text":7},{"role":"gallery","items":[8,{}]},9,{}]}',
        b'{"components":[{"role":"container","components":[{"role":"title","text":"a","format":"markdown"}]}],"layout":1}',
        (
            b'{"components":[{"role":"body","text":"abc","additions":[{"rangeStart":-1,"rangeLength":99,"URL":"x"}]}],'
            b'"textFormat":"html","metadata":{"authors":[1,"A"],"dateCreated":"x"},"componentTextStyles":{}}'
        ),
        b'{"components":[{"role":"datatable","data":{"descriptors":[{"key":"a","label":7}],"records":[{"a":[]},1]}}],"layout":{}}',
    )


class TestWordPressRest(FormatContract):
    format = WORDPRESS_REST
    raw = (Raw("html", '<p class="x">a &amp; b</p>'), Raw("xhtml", "<table><tr><td>1</td></tr></table>"))
    foreign = (
        Foreign("wordpress-rest", "sticky", "true"),
        Foreign("wordpress-rest", "acf", '{"tide":{"height":2.5,"gauges":["north",null]}}'),
    )
    junk = (
        b'[{"id":"x","date":7,"date_gmt":"0000","title":{"rendered":8},"content":{"rendered":"<p>a","protected":1}},9,{}]',
        b'{"title":"a","content":"[caption]","_embedded":{"author":[7,{"code":"x"}],"wp:term":[1,[2,{"taxonomy":"x"}]]}}',
        b'{"title":{"raw":"a"},"_embedded":{"wp:featuredmedia":[{"source_url":"a","media_details":{"sizes":{"b":{}}}}]}}',
    )


class TestGhost(FormatContract):
    format = GHOST
    raw = (
        Raw("ghost", '{"type":"paywall"}'),
        Raw("html", '<p class="x">a &amp; b</p>'),
        Raw("xhtml", "<table><tr><td>1</td></tr></table>"),
    )
    foreign = (
        Foreign("ghost", "featured", "true"),
        Foreign("ghost", "codeinjection_head", '"<meta name=a>"'),
    )
    junk = (
        (
            b'{"db":[{"meta":{"exported_on":1,"version":"5"},"data":{"posts":[{"title":7,"html":8},9,{"title":"a","slug":[]}],'
            b'"tags":[1,{"id":2}],"posts_tags":[{"post_id":null,"tag_id":2,"sort_order":"x"}],"users":{}}}]}'
        ),
        b'{"posts":[{"title":"a","lexical":"{\\"root\\":{\\"children\\":[1,{\\"type\\":7},{\\"type\\":\\"list\\",\\"children\\":[{}]}]}}"}]}',
        b'{"title":"a","mobiledoc":"{\\"sections\\":[[1,\\"p\\",[[0,[9],-1,7],[1,[],0,0]]],[10,8],[3,1,[2,[]]],[7]]}","tags":[[]]}',
    )


CONTENT = {
    "id": "world/ferry",
    "webTitle": "Ferry back",
    "webPublicationDate": "2026-05-04T07:30:00Z",
    "fields": {"headline": "Ferry back", "byline": "Ann Lee", "body": "<p>It sails.</p>", "wordcount": "2"},
    "tags": [{"id": "profile/ann", "type": "contributor", "webTitle": "Ann Lee", "bio": "She sails."}],
    "elements": [
        {
            "id": "e1",
            "relation": "main",
            "type": "image",
            "assets": [{"file": "/1.jpg", "typeData": {"caption": "The pier", "width": "800", "mediaId": "m"}}],
        }
    ],
    "blocks": {
        "body": [
            {
                "bodyHtml": "<p>It sails.</p>",
                "elements": [{"type": "image", "imageTypeData": {"alt": "Pier at dawn"}}],
            }
        ]
    },
    "rights": {"syndicatable": "true"},
}


class TestGuardian(FormatContract):
    format = GUARDIAN
    documents = (json.dumps({"response": {"content": CONTENT}}).encode(),)
    unkept = (
        "response/content/blocks/body/[]/bodyHtml/p/new attribute",
        "response/content/blocks/body/[]/elements/[]/<image>/type/*",
    )
    junk = (
        (
            b'{"response":{"status":"ok","userTier":"x","total":1,"results":[{"id":7,"webTitle":"a","type":"video","fields":{"main":'
            b'"<p>a<iframe src=b></iframe>","body":"<p>b","isLive":"false","byline":"By A, B"},"tags":[{"type":"tone"},{"webTitle":"c"}]}]}}'
        ),
        (
            b'{"id":"a","webTitle":"b","webUrl":"c","fields":7,"blocks":{"body":[{"title":"t"},8]},"relatedContent":[{"webTitle":"r"}],'
            b'"elements":[{"assets":[{"file":"f","typeData":{"width":"x","caption":"<b>c","copyright":"d"}}]},{}],"isExpired":true}'
        ),
    )


class TestMovableType(FormatContract):
    format = MOVABLE_TYPE
    most = MappingProxyType({"bylines": 1})
    raw = (Raw("html", '<p class="x">a &amp; b</p>'), Raw("xhtml", "<table><tr><td>1</td></tr></table>"))
    foreign = (
        Foreign("movable-type", "ALLOW COMMENTS", "1"),
        Foreign("movable-type", "ALLOW PINGS", "0"),
    )
    documents = (
        (
            b"AUTHOR: Ann\nTITLE: A\nBASENAME: a\nSTATUS: Publish\nALLOW COMMENTS: 1\nCONVERT BREAKS: 1\nNO ENTRY: 0\n"
            b"CATEGORY: B\nDATE: 05/04/2026 12:30:05\nTAGS: c\nUNIQUE URL: https://tide.example/a\n-----\nBODY:\nD\n-----\n"
            b"EXTENDED BODY:\nE\n-----\nEXCERPT:\nF\n-----\nKEYWORDS:\ng\n-----\nCOMMENT:\nAUTHOR: Bo\nH\n-----\n--------\n"
        ),
    )
    junk = (
        b"TITLE: a\nDATE: 99/99/2026 25:00:00 PM\nx\n-----\nBODY:\n<p>a\n-----\nb\n-----\nPING:\n-----\n--------\n--------\nq\n--------\n",
        b"AUTHOR: a\nTAGS: \"a,'b\nSTATUS: odd\nCONVERT BREAKS: markdown\n-----\nEXTENDED BODY:\n# a\n\n*b*\n-----\nKEYWORDS:\nx,y",
        b"\xef\xbb\xbfTITLE: \x93\xfa\x96{\r\nIMAGE: b\r\nUNIQUE URL: c\r\n-----\r\nBODY:\r\na\r\n\r\nb\r\n",
    )


NODE = {
    "type": "node--article",
    "id": "a1",
    "attributes": {
        "title": "Ferry back",
        "created": "2026-05-04T07:30:00+02:00",
        "body": {"value": "<p>It sails.</p>", "processed": "<p>It sails.</p>"},
        "field_gauge": 2.5,
    },
    "relationships": {
        "uid": {"data": {"type": "user--user", "id": "u1"}},
        "field_image": {"data": {"type": "file--file", "id": "f1", "meta": {"alt": "A pier", "title": "Pier"}}},
        "field_section": {"data": {"type": "taxonomy_term--section", "id": "t2"}},
    },
}
INCLUDED = [
    {"type": "user--user", "id": "u1", "attributes": {"display_name": "Ann Lee", "field_bio": "She sails."}},
    {"type": "file--file", "id": "f1", "attributes": {"uri": {"url": "/p.jpg"}, "field_place": "Harwich"}},
    {"type": "taxonomy_term--section", "id": "t2", "attributes": {"name": "Ports", "field_code": "Six"}},
]


class TestDrupal(FormatContract):
    format = DRUPAL_JSONAPI
    documents = (json.dumps({"data": NODE, "included": INCLUDED}).encode(),)
    unkept = ("data/<node--article>/attributes/body/*/p/new attribute", "included/order")
    junk = (
        (
            b'{"jsonapi":{},"links":{"next":{"href":"b"},"self":7},"meta":{"count":2},"included":[7,{"type":"user--user","id":"u","attributes":'
            b'{"name":"A"}}],"data":[{"type":"node--article","id":"a","attributes":{"title":"t","body":{"value":"a","format":"markdown"},'
            b'"status":0,"path":{"alias":"/x"},"drupal_internal__nid":3},"relationships":{"uid":{"data":{"type":"user--user","id":"u"}},'
            b'"field_tags":{"data":[{"type":"taxonomy_term--tags","id":"t"},8]},"x":7,"y":{"data":{"type":"node--page","id":"p"}}}},9]}'
        ),
        (
            b'{"data":{"type":"node--news","id":7,"links":{"self":"http://[/"},"attributes":{"path":{"alias":"/y"},"body":"<drupal-media>",'
            b'"field_kicker":"k","langcode":"und"},"relationships":{"f":{"data":{"type":"file--file","id":"f","meta":{"width":"x"}}},'
            b'"p":{"data":[{"type":"paragraph--text","id":"q"}]}}},"included":[{"type":"file--file","id":"f","attributes":{"url":"/a.jpg"}},'
            b'{"type":"paragraph--text","id":"q","attributes":{"field_text":{"value":"a"},"field_x":1},"relationships":[]}]}'
        ),
    )
