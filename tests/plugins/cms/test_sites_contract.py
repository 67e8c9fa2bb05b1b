"""The formats of systems that keep whole sites keep the contract of a format."""

from __future__ import annotations

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_cms import BLOX, ESCENIC, J2XML, JOOMLA, METHODE, PLONE, WAGTAIL


HTML = (Raw("html", '<p class="x">a &amp; b</p>'), Raw("xhtml", "<table><tr><td>1</td></tr></table>"))


class TestPlone(FormatContract):
    format = PLONE
    documents = (
        (
            b'{"@id":"https://tide.example/ferry","@type":"News Item","UID":"u1","id":"ferry","title":"Ferry back","description":"It sails.",'
            b'"review_state":"published","effective":"2026-05-04T08:00:00Z","language":{"title":"English","token":"en"},"creators":["Ann"],"subjects":'
            b'["coast"],"image":{"download":"https://tide.example/a.jpg","width":8,"scales":{"mini":{"download":"m.jpg","width":4}}},"blocks":{"a":'
            b'{"@type":"title"},"b":{"@type":"slate","plaintext":"It sails.","value":[{"type":"p","children":[{"text":"It "},{"type":"strong","children":'
            b'[{"text":"sails"}]},{"text":"."}]}]},"c":{"@type":"image","url":"/b.jpg","alt":"A","align":"left"},"d":{"@type":"slateTable","table":{"rows":'
            b'[{"key":"r","cells":[{"key":"s","type":"header","value":[{"type":"p","children":[{"text":"Pier"}]}]}]}]}},"e":{"@type":"listing","n":7}},'
            b'"blocks_layout":{"items":["a","b","c","d","e"]}}'
        ),
    )
    unkept = ("*/key/*",)  # which Volto makes
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
    documents = (
        (
            b'<escenic xmlns="http://xmlns.escenic.com/2009/import" version="2.0"><content source="ex" sourceid="20" type="picture" state="published">'
            b'<section-ref unique-name="coast"/><field name="caption">The ferry</field><field name="binary" title="f">ferry.jpg</field></content><content '
            b'source="ex" sourceid="13" exported-dbid="78" type="story" state="published" publishdate="2026-05-04T08:00:00Z"><section-ref unique-name='
            b'"coast" home-section="true"/><relation source="ex" sourceid="20" type="lead"><field name="caption">Own</field></relation><field name='
            b'"headline">Ferry back</field><field name="body"><p>It <b>sails</b>.</p><p><relation source="ex" sourceid="99"/></p></field><field name='
            b'"layout"><value>wide</value></field><tag identifier="a:ferry" relevance="0.8"/><author first-name="Ann" last-name="Lee" username="al"/>'
            b'<uri>https://tide.example/ferry.ece</uri><priority value="3"/></content></escenic>'
        ),
    )
    unkept = ("escenic/@version/*",)
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


class TestWagtail(FormatContract):
    format = WAGTAIL
    unkept = ("meta/*/type/*", "introduction/*/new attribute")  # what the model is called, how running text looks
    documents = (
        (
            b'{"id":62,"meta":{"type":"blog.BlogPage","detail_url":"https://tide.example/api/v2/pages/62/","html_url":"https://tide.example/ferry/",'
            b'"slug":"ferry","search_description":"It sails.","first_published_at":"2026-05-04T08:00:00Z","parent":{"id":61,"title":"News"},"locale":"en"},'
            b'"title":"Ferry back","introduction":"<p>It <b>sails</b>.</p>","image":{"url":"/f.jpg","width":400,"height":300,"alt":"A ferry"},"body":[{"type":'
            b'"heading_block","value":{"heading_text":"Fares","size":"h3"}},{"type":"paragraph","value":"<p>Up <a href=\'/a\'>now</a>.</p>","id":"a2"},{"type":'
            b'"quote","value":{"quote":"We sail.","attribute_name":"Ann","theme":"dark"}},{"type":"list","value":[{"type":"item","value":"One"}]},{"type":'
            b'"table","value":{"data":[["Pier","Fare"],["North","Free"]],"first_row_is_table_header":true}},{"type":"map","value":{"zoom":7}}],"authors":'
            b'[{"author":{"name":"Ann Lee","job_title":"Editor"}}],"tags":["ferries"],"rating":5}'
        ),
    )
    junk = (
        (
            b'{"id":7,"meta":{"type":"blog.BlogPage","detail_url":"http://a.example/api/v2/pages/7/","html_url":"http://[/","slug":"s","locale":"de",'
            b'"first_published_at":"x"},"title":"T","subtitle":7,"introduction":"<p>i","date":"2026-05-04","authors":[{"author":{"name":"A"}},8],'
            b'"tags":["a",{"name":"b"}],"categories":[{"name":"c","slug":"d"}],"feed_image":{"url":"/a.jpg","width":"x","alt":"b"},"body":[{"type":'
            b'"heading","value":"h"},{"type":"paragraph","value":"<p>a <embed embedtype=\\"media\\" url=\\"https://a.example/v\\"/></p>"},{"type":"image",'
            b'"value":9},{"type":"quote","value":{"quote":"q","author":"A"}},{"type":"list","value":["a",7]},{"type":"table","value":{"data":[["a",null],'
            b'[8]],"first_row_is_table_header":true,"table_caption":"c"}},{"type":"x","value":null},{"type":"code","value":{"code":"c"}}]}'
        ),
        (
            b'{"meta":{"total_count":2},"items":[{"id":"x","title":"a","meta":{"detail_url":"b","live":false},"body":"<p>c","kicker":"k"},{"id":2,'
            b'"meta":{"download_url":"d","show_in_menus":true},"title":"P"},9,{"title":[],"meta":7}]}'
        ),
    )


class TestJoomla(FormatContract):
    format = JOOMLA
    unkept = ("*/text/*/new attribute", "*/relationships/*/type/*")  # how text looks, what JSON:API calls records
    documents = (
        (
            b'{"links":{"self":"https://tide.example/api/index.php/v1/content/articles"},"data":[{"type":"articles","id":"7","attributes":{"id":7,'
            b'"asset_id":90,"title":"Ferry back","alias":"ferry","state":1,"created":"2026-05-04 07:30:00","created_by":42,"created_by_alias":"Ann","modified":'
            b'"2026-05-04 09:00:00","language":"en-GB","publish_up":"2026-05-04 08:00:00","publish_down":null,"note":"Check","images":{"image_intro":'
            b'"images/f.jpg#joomlaImage://local-images/f.jpg?width=8&height=6","image_intro_alt":"A","float_intro":"left","image_intro_caption":"Hafen"},'
            b'"metakey":"ports","metadesc":"It sails.","metadata":{"robots":"noindex","author":"","rights":"Tide"},"typeAlias":"com_content.article",'
            b'"text":"<p>It <b>sails</b>.</p>","place":"Pier","tags":{"3":"coast"}},"relationships":{"category":{"data":{"type":"categories","id":"9"}},'
            b'"created_by":{"data":{"type":"users","id":"42"}}}}],"meta":{"total-pages":1}}'
        ),
    )
    junk = (
        (
            b'{"data":{"type":"articles","id":7,"attributes":{"title":8,"alias":"a","state":"x","publish_up":"0000-00-00 00:00:00","created":"y","images":'
            b'{"image_intro":"a#joomlaImage://b?width=x"},"metadata":[],"tags":[{"title":"t"},8],"text":"<p>a {loadposition b}"},"relationships":{"category":'
            b'{"data":{"id":9}}}},"included":[{"type":"categories","id":"9","attributes":{"title":"C"}},{"type":"users"},7]}'
        ),
    )


class TestMethode(FormatContract):
    format = METHODE
    documents = (
        (
            b'<doc xml:lang="en"><?EM-dummyText x?><lead><lead-headline><headline><ln>Ferry back</ln></headline><skybox-headline><ln>Sky</ln></skybox-headline>'
            b'</lead-headline><lead-images><web-master fileref="m.jpg" tmx="20 10 2 1"/></lead-images></lead><story><grouphead><overhead><p>Coast</p>'
            b"</overhead></grouphead><summary><p>It sails</p></summary><byline><author-name>Ann Lee</author-name></byline><dateline>OSLO</dateline><text>"
            b'<p>It <b>sails</b>.</p><image-set><image-small fileref="s.png"/><caption><p>Pier</p></caption><credit>Bo</credit></image-set><pull-quote><p>Aye'
            b"</p><quote-source>Bo</quote-source></pull-quote></text></story><teaser><p>More</p></teaser></doc>"
        ),
    )


class TestJ2XML(FormatContract):
    format = J2XML
    documents = (
        (
            b'<j2xml version="19.2.0"><category><id>9</id><title>Coast</title><extension>com_content</extension><path>coast</path></category><content>'
            b"<id>12</id><title>Ferry back</title><alias>ferry-back</alias><introtext><![CDATA[<p>It <b>sails</b>.</p>]]></introtext><fulltext><![CDATA["
            b"<p>More.</p>]]></fulltext><state>1</state><created>2026-05-04 07:30:00</created><publish_up>2026-05-04 08:00:00</publish_up><images>"
            b'<![CDATA[{"image_intro":"a.jpg","image_intro_alt":"Quay"}]]></images><metakey>sea</metakey><metadesc>Two years</metadesc><hits>7</hits>'
            b"<language>en-GB</language><created_by>ann</created_by><catid>coast</catid><canonical>https://tide.example/12</canonical><tag>ferries</tag>"
            b"<field><name>wire</name><value>one</value></field></content><user><name>Ann Lee</name><username>ann</username></user></j2xml>"
        ),
    )
    unkept = ("j2xml/@version/*", "j2xml/content/state/*", "j2xml/content/user/*", "j2xml/category/*", "j2xml/user/*")
    raw = HTML
    foreign = (Foreign("joomla", "hits", "7"), Foreign("joomla", "field.wire", "one"))
    junk = (
        b'<j2xml version="x"><content><id>x</id><state>9999</state><created>y</created><images>{"image_intro":[]}</images><tag/><field/></content></j2xml>',
        b'<j2xml version="1.5"><content><title>&amp;lt;b</title><metadata>[]</metadata><catid/><taglist>a<tag>b</tag></taglist></content><user/><img/></j2xml>',
        b"<j2xml><content/><content><content><id>1</id></content></content><fieldlist/></j2xml>",
    )


class TestBlox(FormatContract):
    format = BLOX
    unkept = ("*/p/*new attribute", "*/em/new attribute")  # how text looks
    documents = (
        (
            b'{"total":1,"rows":[{"uuid":"0b1c","url":"https://tide.example/0b1c.html","type":"article","title":"Ferry back","subheadline":"Two <em>years'
            b'</em>","prologue":"<p>It sails.</p>","byline":"By Ann Lee","starttime":{"iso8601":"2026-05-04T02:30:00-05:00"},"lastupdated":{"utc":'
            b'"1777883400000"},"sections":["news/coast"],"keywords":["ferry"],"flags":["top_story"],"content":["<p>It <b>sails</b>.</p>","<p>More.</p>"],'
            b'"preview":{"url":"https://tide.example/p.jpg","width":1200,"height":800}}]}'
        ),
        (
            b'[{"uuid":"0i","type":"image","title":"Quay","authors":[{"screen_name":"Ann Lee"}],"content":["<p>The quay.</p>"],"resource_url":'
            b'"https://tide.example/q.jpg","hi_res":{"resource_url":"https://tide.example/q.hires.jpg","width":7994}}]'
        ),
    )
    raw = HTML
    foreign = (Foreign("blox", "flags", '["top_story"]'), Foreign("blox", "preview.uuid", '"0p"'))
    junk = (
        b'{"rows":[{"uuid":"1","type":7,"title":[],"byline":{},"authors":[7],"starttime":{"utc":"-"},"content":[7],"preview":[],"hi_res":8}]}',
        b'[{"uuid":"1","starttime":{"utc":-1,"iso8601":9},"lastupdated":false,"resource_url":"a","hi_res":{"width":true},"sections":["",1]},7,{}]',
    )
