"""The formats of headless systems keep the contract of a format."""

from __future__ import annotations

import json

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_cms import CONTENTFUL, LIVINGDOCS, NOTION, PORTABLE_TEXT, PRISMIC, QUINTYPE, STORYBLOK, STRAPI


HTML = (Raw("html", '<p class="x">a &amp; b</p>'), Raw("xhtml", "<table><tr><td>1</td></tr></table>"))


class TestPortableText(FormatContract):
    format = PORTABLE_TEXT
    raw = (Raw("portable-text", '{"_type":"poll","options":["Dry",null]}'), *HTML)
    foreign = (
        Foreign("portable-text", "featured", "true"),
        Foreign("portable-text", "seo", '{"noIndex":false,"score":2.5}'),
    )
    junk = (
        (
            b'{"_type":"post","title":7,"headline":"a","body":[{"_type":"block","children":[7,{"text":8,"marks":[9,"m"]}],"markDefs":'
            b'[{"_key":"m","href":[]},8]},{"_type":"x","rows":[{"cells":[7]}]}],"author":[{"_ref":"b"}],"slug":{"current":7}}'
        ),
        (
            b'{"_id":"b","_type":"author","name":"B"}\n{"_id":"drafts.c","_type":"post","title":"C","author":{"_ref":"b"},"content":'
            b'[{"_type":"block","listItem":"number","level":"x","children":[]},{"_type":"image","asset":{"_ref":"image-a-9x9-png"}}]}\n{"_type"\n'
        ),
        b'{"query":"*","result":[{"_type":"post","body":"# a\\n\\nb"},{"_type":"post","text":"<p>c","mainImage":{"asset":{"url":7}}},8],"ms":1}',
        b'[{"_type":"block","style":"h1","children":[{"_type":"span","text":"a"}]},{"_type":"pullQuote","quote":"q","author":{}}]',
    )


class TestContentful(FormatContract):
    format = CONTENTFUL
    raw = (
        Raw(
            "contentful",
            '{"nodeType":"embedded-entry-block","data":{"target":{"sys":{"type":"Link","linkType":"Entry","id":"poll-7"}}},"content":[]}',
        ),
        *HTML,
    )
    foreign = (
        Foreign("contentful", "featured", "true"),
        Foreign("contentful", "seo", '{"noIndex":false,"score":2.5}'),
    )
    junk = (
        (
            b'{"sys":{"type":"Array"},"items":[{"sys":{"id":7,"type":"Entry","locale":"de"},"fields":{"title":"a","body":{"nodeType":"document",'
            b'"content":[7,{"nodeType":"table","content":[{"content":[8]}]},{"nodeType":"embedded-asset-block","data":{"target":{"sys":'
            b'{"type":"Link","linkType":"Asset","id":"x"}}}}]}}},9],"includes":{"Asset":[{"sys":{"type":"Asset","id":"x"},"fields":{"file":7}}]}}'
        ),
        (
            b'{"entries":[{"sys":{"id":"e","type":"Entry","version":3,"contentType":{"sys":{"id":"post"}}},"fields":{"title":{"en-US":"a","de":"b"},'
            b'"body":{"en-US":"# c"},"author":{"en-US":{"sys":{"type":"Link","linkType":"Entry","id":"p"}}}}},{"sys":{"id":"p","type":"Entry"},'
            b'"fields":{"name":{"en-US":"P"}}}],"locales":[{"code":"en-US","default":true},7],"roles":[{}]}'
        ),
        b'{"nodeType":"document","data":{},"content":[{"nodeType":"heading-1","content":[{"nodeType":"text","value":"a","marks":7}]},{"nodeType":[]},{}]}',
    )


PICTURE = {
    "url": "/a.jpg",
    "alternativeText": "A dock",
    "mime": "image/jpeg",
    "width": 8,
    "formats": {"small": {"url": "/s.jpg"}},
}
ENTRY = {
    "id": 7,
    "documentId": "d7",
    "title": "Ferry back",
    "createdAt": "2026-05-01T08:00:00.000Z",
    "rating": 7,
    "author": {"name": "Ann Lee", "bio": "She sails."},
    "category": {"name": "Coast", "slug": "coast", "tone": "dry"},
    "tags": [{"name": "Storm"}],
    "cover": {**PICTURE, "focalPoint": {"x": 1}},
    "content": [
        {"type": "heading", "level": 2, "children": [{"type": "text", "text": "Fares"}]},
        {"type": "paragraph", "children": [{"type": "text", "text": "It sails.", "bold": True}]},
        {"type": "code", "language": "basic", "children": [{"type": "text", "text": "a"}]},
        {"type": "image", "image": PICTURE, "children": []},
    ],
}
PERSON = {"uuid": "u2", "name": "Ann", "content": {"component": "person", "name": "Ann Lee", "bio": "She sails."}}
STORY = {
    "uuid": "u1",
    "name": "Ferry back",
    "sort_by_date": "2026-05-02",
    "published_at": "2026-05-02T08:00:00.000Z",
    "content": {
        "component": "article",
        "title": "Ferry",
        "author": "u2",
        "image": {"fieldtype": "asset", "filename": "/a.jpg", "title": "The dock", "focus": "1x1"},
        "body": [
            {"component": "text", "headline": "Fares", "text": "It *sails*.", "colour": "red"},
            {
                "component": "rich",
                "text": {
                    "type": "doc",
                    "content": [
                        {
                            "type": "paragraph",
                            "attrs": {"textAlign": "center"},
                            "content": [{"type": "text", "text": "At noon", "marks": [{"type": "bold"}]}],
                        }
                    ],
                },
            },
            {"component": "poll", "n": 7},
        ],
    },
}


class TestStrapi(FormatContract):
    format = STRAPI
    documents = (json.dumps({"data": ENTRY, "meta": {"n": 7}}).encode(),)
    junk = (
        (
            b'{"data":[{"id":1,"attributes":{"title":7,"headline":"a","body":[{"type":"heading","level":9,"children":[{"text":8}]},{"type":"x",'
            b'"a":1,"children":[]}],"author":{"data":{"id":2,"attributes":{"name":"A"}}},"cover":{"data":{"attributes":{"url":"/a.jpg",'
            b'"formats":{"small":{"url":"/s.jpg","width":"x"}}}}},"publishedAt":null,"x":{"data":[]}}},8],"meta":{"pagination":{"page":1}}}'
        ),
        (
            b'{"data":{"id":1,"documentId":"d","title":"t","blocks":[{"__component":"shared.quote","body":"q","title":"A"},{"__component":'
            b'"shared.media","file":{"url":"a","mime":7}},{"__component":"x"},9],"tags":["a",{"name":"b"}],"category":{"name":"c","slug":"d"},'
            b'"kicker":"k","subtitle":"s","summary":"u","slug":"l","url":"p","createdAt":"2026-05-01T08:00:00.000Z","locale":"en"}}'
        ),
    )


class TestStoryblok(FormatContract):
    format = STORYBLOK
    documents = (json.dumps({"story": STORY, "rels": [PERSON], "links": [{"name": "a"}]}).encode(),)
    unkept = ("rels/all again*",)  # another story, to which nothing refers
    junk = (
        (
            b'{"story":{"uuid":"u","id":7,"name":"n","full_slug":"a/b","lang":"de","published_at":null,"tag_list":["a",7],"content":{"_uid":"x",'
            b'"component":"article","title":7,"body":{"type":"doc","content":[{"type":"blok","attrs":{"body":[]}},{"type":"paragraph"},8]},'
            b'"image":{"fieldtype":"asset","filename":"https://a.example/a.jpg","copyright":"C"},"author":"u2"}},"rels":[{"uuid":"u2","name":"A"}]}'
        ),
        (
            b'{"stories":[{"full_slug":"c","content":{"component":"page","body":[{"component":"text","text":"# a","x":1},{"component":"y"},9]}},{}],'
            b'"cv":1,"links":[{"id":1}]}'
        ),
    )


TEXTS = [
    {"type": "paragraph", "text": "It sails.", "spans": [{"start": 3, "end": 8, "type": "strong"}]},
    {"type": "heading2", "text": "Back", "spans": []},
    {"type": "list-item", "text": "One", "spans": []},
    {"type": "embed", "oembed": {"type": "video", "embed_url": "https://tide.example/v", "html": "<i>v</i>"}},
    {"type": "image", "url": "https://tide.example/b.jpg", "alt": "B", "dimensions": {"width": 8, "height": 6}},
]
PRISMIC_DOCUMENT = {
    "id": "a1",
    "uid": "ferry-back",
    "type": "article",
    "tags": ["ports"],
    "first_publication_date": "2026-05-04T07:30:00+0000",
    "last_publication_date": "2026-05-04T08:30:00+0000",
    "lang": "en-gb",
    "data": {
        "title": [{"type": "heading1", "text": "Ferry back", "spans": []}],
        "subtitle": "At noon",
        "author": {"id": "p1", "uid": "ann-lee", "link_type": "Document", "data": {"name": "Ann Lee"}},
        "image": {"url": "https://tide.example/a.jpg", "alt": "A", "dimensions": {"width": 8, "height": 6}},
        "body": TEXTS,
        "rating": 4,
    },
}


class TestPrismic(FormatContract):
    format = PRISMIC
    documents = (json.dumps({"results": [PRISMIC_DOCUMENT], "page": 1}).encode(),)
    unkept = ("*/title/*/type/digit", "*/oembed/*/type/*")  # the level of a headline, the kind of a player
    junk = (
        json.dumps(PRISMIC_DOCUMENT).encode(),
        (
            b'{"results":[{"id":"a","data":{"title":7,"body":[{"slice_type":"x","primary":{"a":[1]}},{"slice_type":"quote","primary":'
            b'{"quote":[{"type":"paragraph","text":"q","spans":[{"start":9,"end":"x","type":"em"},7]}],"author":"Bo"}}],'
            b'"authors":[{"author":{"uid":"b","link_type":"Document"}}],"categories":["c"],"image":{"url":8}},'
            b'"first_publication_date":null}]}'
        ),
        (
            b'[{"id":"a","uid":"b","last_publication_date":"x","data":{"body":[{"type":"embed"},{"type":"heading1","text":'
            b'"\\ud83d\\udea2 A","spans":[{"start":0,"end":2,"type":"strong"}]}]}},7]'
        ),
    )


STORY = {
    "id": "0a1b",
    "headline": "Ferry back",
    "subheadline": "At noon",
    "slug": "news/ferry-back",
    "published-at": 1780000000000,
    "last-published-at": 1780000100000,
    "authors": [{"id": 1, "name": "Ann Lee", "slug": "ann"}],
    "sections": [{"id": 2, "name": "Ports", "slug": "ports"}],
    "tags": [{"id": 3, "name": "Sea"}],
    "hero-image-s3-key": "tide/a.jpg",
    "hero-image-caption": "A quay",
    "hero-image-metadata": {"width": 8, "height": 6, "mime-type": "image/jpeg"},
    "cards": [
        {
            "id": "c1",
            "story-elements": [
                {"id": "e1", "type": "text", "text": "<p>It sails.</p>", "subtype": None, "metadata": {}},
                {"type": "text", "subtype": "quote", "metadata": {"content": "At last.", "attribution": "Bo"}},
                {"type": "image", "image-s3-key": "tide/b.jpg", "title": "A pier", "alt-text": "B"},
                {"type": "title", "text": "Back"},
            ],
        }
    ],
}


class TestQuintype(FormatContract):
    format = QUINTYPE
    documents = (json.dumps({"stories": [STORY]}).encode(),)
    unkept = ("*/p/new attribute",)  # of HTML
    junk = (
        json.dumps(STORY).encode(),
        (
            b'{"results":[{"headline":7,"published-at":1e99,"status":"draft","embargoed-till":5,"summary":"<b>s","author-name":"By Bo",'
            b'"last-published-at":true,"canonical-url":"u","publisher-name":"T","version":3,"created-at":9,"cards":[8,{"story-elements":'
            b'[{"type":"jsembed","embed-js":"PGI+"},{"type":"jsembed","embed-js":"?"},{"type":"youtube-video","url":"https://v.example/1"},'
            b'{"type":"composite","story-elements":[{"type":"image","image-s3-key":"k","image-attribution":"C"}]},{"type":7},9]}]},'
            b'{"story":{"headline":"x","story-content-id":1,"hero-image-s3-key":2}}]}'
        ),
    )


def _piece(text: str, **marks: bool) -> dict[str, object]:
    return {"type": "text", "text": {"content": text, "link": None}, "annotations": marks, "plain_text": text}


def _block(kind: str, *below: object, **said: object) -> dict[str, object]:
    block = {"object": "block", "id": f"b-{kind}", "has_children": bool(below), "type": kind, kind: said}
    return {**block, "children": [*below]} if below else block


NOTION_BLOCKS = [
    _block("heading_1", rich_text=[_piece("Fares")], color="default"),
    _block("paragraph", rich_text=[_piece("It "), _piece("sails", bold=True)]),
    _block("bulleted_list_item", _block("to_do", rich_text=[_piece("Call")], checked=True), rich_text=[_piece("One")]),
    _block("callout", _block("quote", rich_text=[_piece("At last.")]), rich_text=[_piece("Mind")], icon={"emoji": "x"}),
    _block("code", rich_text=[_piece("a = 1")], language="python"),
    _block("image", type="external", external={"url": "https://tide.example/b.jpg"}, caption=[_piece("A quay")]),
    _block("video", type="external", external={"url": "https://tube.example/1"}),
    _block("file", type="external", external={"url": "https://tide.example/c.zip"}, name="c.zip"),
    _block("bookmark", url="https://tide.example/old", caption=[_piece("Older")]),
    _block("table", _block("table_row", cells=[[_piece("Port")], [_piece("Fare")]]), has_column_header=True),
    _block("child_page", title="Notes"),
    _block("link_to_page", type="page_id", page_id="p9"),
]
NOTION_PAGE = {
    "object": "page",
    "id": "p1",
    "created_time": "2026-05-01T08:00:00.000Z",
    "cover": {"type": "external", "external": {"url": "https://tide.example/a.jpg"}},
    "icon": {"type": "emoji", "emoji": "x"},
    "in_trash": False,
    "properties": {
        "Name": {"id": "title", "type": "title", "title": [_piece("Ferry back")]},
        "Author": {
            "type": "people",
            "people": [{"object": "user", "name": "Ann Lee", "person": {"email": "a@b.example"}}],
        },
        "Tags": {"id": "t", "type": "multi_select", "multi_select": [{"id": "o", "name": "Ports", "color": "red"}]},
        "Section": {"type": "select", "select": {"name": "Coast"}},
        "Status": {"type": "status", "status": {"name": "In review"}},
        "Publish date": {"type": "date", "date": {"start": "2026-05-03T07:30:00.000+03:00", "end": None}},
        "URL": {"type": "url", "url": "https://tide.example/ferry"},
        "Budget": {"type": "number", "number": 700},
    },
    "url": "https://www.notion.so/Ferry-p1",
    "children": NOTION_BLOCKS,
}


class TestNotion(FormatContract):
    format = NOTION
    unkept = ("*/plain_text/*", "*/has_children/truth", "*/checked/truth")  # said twice, and what is usual
    documents = (json.dumps({"object": "list", "results": [NOTION_PAGE], "has_more": False}).encode(),)
    junk = (
        json.dumps(NOTION_BLOCKS).encode(),
        (
            b'{"page":{"object":"page","properties":{"a":7,"Tags":{"multi_select":[8,{"name":9}]},"Title":{"title":[7,{"text":8}]},"Date":'
            b'{"date":{"start":"2026-05-03","time_zone":"x"}},"Status":{"select":{"name":"Killed"}},"Image":{"files":[8,{"file":{"url":"a"}}]}}},'
            b'"blocks":{"results":[{"object":"block","type":"table","table":8,"children":[{"object":"block","table_row":{"cells":[8,[9]]}}]},'
            b'{"object":"block","type":[]},{"object":"block","type":"image","image":{"file_upload":{"id":"u"}}}],"has_more":true}}'
        ),
        b'[{"object":"block","type":"heading_1","heading_1":{"text":[{"mention":{"date":{"start":"a","end":"b"}}}]},"has_children":true}]',
        b'{"parent":{"database_id":"d"},"properties":{},"children":[{"quote":{"rich_text":[{"equation":{"expression":"x"}}],"children":[{}]}}]}',
    )


LIVINGDOCS_PUBLICATION = {
    "systemdata": {
        "projectId": 1,
        "channelId": 2,
        "documentId": 31,
        "contentType": "article",
        "documentType": "article",
        "publicationId": 77,
        "firstPublicationDate": "2026-05-03T07:30:00.000Z",
        "lastPublicationDate": "2026-05-04T08:30:00.000Z",
        "design": {"name": "tide", "version": "1.0.0"},
    },
    "metadata": {
        "title": "Ferry back",
        "description": "It sails at noon.",
        "language": {"label": "English", "locale": "en", "groupId": "g1"},
        "slug": "ferry-back",
        "category": {"id": "ports", "label": "Ports"},
        "tags": ["Sea", {"id": "t2", "label": "Ships"}],
        "authors": [{"name": "Ann Lee", "email": "ann@tide.example"}],
        "teaserImage": {"url": "https://tide.example/a.jpg", "width": 8, "height": 6, "mimeType": "image/jpeg"},
        "teaserImageSource": "Bo Diaz",
        "dependencies": {"rating": 4},
    },
    "content": [
        {"id": "doc-1", "component": "head", "identifier": "tide.head", "content": {"title": "Ferry <em>back</em>"}},
        {
            "id": "doc-2",
            "identifier": "tide.two-columns",
            "containers": {
                "main": [
                    {"id": "doc-3", "identifier": "tide.paragraph", "content": {"text": "It <b>sails</b>."}},
                    {"component": "subtitle", "content": {"text": "Fares"}},
                    {
                        "component": "paragraph",
                        "content": {
                            "structuredText": [
                                {"text": "A "},
                                {"text": "seat", "marks": [{"type": "strong"}]},
                                {"text": "!", "marks": [{"type": "webReference", "href": "https://tide.example"}]},
                            ]
                        },
                    },
                    {
                        "component": "bulletList",
                        "content": {"list": [{"component": "bulletListItem", "content": {"text": "x"}}]},
                    },
                    {
                        "component": "image",
                        "content": {
                            "image": {"originalUrl": "https://tide.example/b.jpg", "width": 8, "height": 6},
                            "caption": "A <i>quay</i>",
                            "source": "Ann Lee",
                        },
                    },
                    {"component": "quote", "content": {"text": "At last.", "author": "Bo Diaz"}},
                ]
            },
        },
        {"component": "youtube", "content": {"url": "https://tube.example/1"}},
        {"component": "teaser", "content": {"teaser": {"service": "teaser", "params": {"layout": "card"}}}},
    ],
}


class TestLivingdocs(FormatContract):
    format = LIVINGDOCS
    documents = (json.dumps([LIVINGDOCS_PUBLICATION]).encode(),)
    unkept = ("*/component/*", "*/identifier/*", "*/<webReference>/type/*", "*/new attribute")  # names, and HTML
    junk = (
        json.dumps(LIVINGDOCS_PUBLICATION).encode(),
        (
            b'{"systemdata":{"documentId":1,"updatedAt":"x","design":7},"metadata":{"title":[{"text":7}],"authors":[{"firstname":"A"}],'
            b'"language":[],"image":{"url":8},"teaserImageSource":"c","tags":[8]},"content":[8,{"component":"header","content":{"title":7,'
            b'"topAsset":{"component":"video","content":{"posterImage":{"url":"u","width":"x"},"title":"t"}}}},{"identifier":"a.list",'
            b'"content":{"embed":{"service":"html","content":"<b>x"},"free-html":"<iframe src=u></iframe>","link":{"href":"u"}}},'
            b'{"component":"quote","content":{"text":"<blockquote>q</blockquote>"}},{"component":"img","content":{"image":"https://a.example/x"},'
            b'"containers":{"main":[[]],"x":7}}],"html":"<p>x","renditions":[8,{"content":"<p>y"}]}'
        ),
        b'{"systemdata":{"documentId":"1"},"metadata":{"title":"T"},"renditions":[{"handle":"web","content":"<h1>T</h1><p>x</p>"}]}',
    )
