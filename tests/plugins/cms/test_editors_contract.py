"""The formats of editors keep the contract of a format."""

from __future__ import annotations

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_cms import DRAFTJS, EDITORJS, LEXICAL, PROSEMIRROR, QUILL, SLATE


HTML = (Raw("html", '<p class="x">a &amp; b</p>'), Raw("xhtml", "<table><tr><td>1</td></tr></table>"))


class TestEditorJs(FormatContract):
    format = EDITORJS
    raw = (Raw("editorjs", '{"type":"poll","data":{"options":["Dry",null]}}'), *HTML)
    foreign = (Foreign("editorjs", "time", "1780000000000"),)
    junk = (
        b'{"time":1,"blocks":[{"type":"paragraph","data":7},{"type":"list","data":{"items":[7,{"items":["a",{}]},"b"]}},8]}',
        b'{"blocks":[{"type":"table","data":{"content":[7,["a",8]]}},{"type":7},{"type":"image","data":{"file":[]}}],"version":2}',
        (
            b'[{"blocks":[{"type":"header","data":{"text":"a<b","level":9},"tunes":{"newsformat":{"of":["x"],"is":"<p>"}}},'
            b'{"type":"embed","data":{"source":7}},{"type":"poll"},{"type":"attaches","data":{"file":{"url":"a"}}}]}]'
        ),
    )


class TestProseMirror(FormatContract):
    format = PROSEMIRROR
    raw = (Raw("prosemirror", '{"type":"poll","attrs":{"question":"Dry?"}}'), *HTML)
    foreign = (Foreign("prosemirror", "attrs", '{"wordCount":12}'),)
    junk = (
        b'{"type":"doc","content":[{"type":"paragraph","content":7},{"type":"heading","attrs":{"level":"x"}},9,{"type":{}}]}',
        (
            b'{"type":"doc","content":[{"type":"bullet_list","content":[{"type":"list_item","content":[{"type":"text","text":"a",'
            b'"marks":[7,{"type":"link","attrs":{"href":8}}]}]}]},{"type":"table","content":[{"content":[{"attrs":{"colspan":9}}]}]}]}'
        ),
        b'{"version":1,"type":"doc","content":[{"type":"mediaSingle","content":[{"type":"media","attrs":{"id":"x"}}]},{"type":"x"}]}',
    )


class TestDraftJs(FormatContract):
    format = DRAFTJS
    raw = (
        Raw(
            "draftjs",
            '{"text":" ","type":"atomic","entityRanges":[{"offset":0,"length":1,"entity":{"type":"POLL","mutability":"IMMUTABLE",'
            '"data":{"question":"Dry?"}}}]}',
        ),
        *HTML,
    )
    foreign = (Foreign("draftjs", "meta", '{"wordCount":12}'),)
    junk = (
        b'{"blocks":[7,{"text":8},{"text":"a","type":"atomic","entityRanges":[{"offset":"x","key":3},8]}],"entityMap":[]}',
        (
            b'{"entityMap":{"0":{"type":"LINK","data":{"url":7}},"1":8},"blocks":[{"type":"ordered-list-item","depth":99,"text":"ab",'
            b'"inlineStyleRanges":[{"offset":-1,"length":9,"style":"BOLD"},{"style":7}],"entityRanges":[{"offset":0,"length":1,"key":0}]}]}'
        ),
    )


class TestQuill(FormatContract):
    format = QUILL
    documents = (
        (
            b'{"ops":[{"insert":"Ferry back"},{"attributes":{"header":1},"insert":"\\n"},{"insert":"It "},{"attributes":{"bold":true,"color":"#f00"},"insert":'
            b'"sails"},{"insert":" "},{"attributes":{"link":"/a"},"insert":"now"},{"insert":" with "},{"insert":{"mention":{"denotationChar":"@","id":"7","value":'
            b'"Ann"}}},{"insert":"\\n\\nDone"},{"attributes":{"list":"checked"},"insert":"\\n"},{"insert":"Tide"},{"attributes":{"table":"row-a1"},"insert":"\\n"},'
            b'{"attributes":{"width":"300","alt":"Port"},"insert":{"image":"/a.jpg"}},{"insert":"\\n"},{"insert":{"video":"https://tide.example/v"}},{"insert":'
            b'{"formula":"e=mc^2"}},{"insert":"\\na = 1"},{"attributes":{"code-block":"python"},"insert":"\\n"},{"insert":"We sail."},{"attributes":{"align":'
            b'"center","blockquote":true},"insert":"\\n"}],"by":"desk"}'
        ),
    )
    raw = (Raw("quill", '{"poll":{"question":"Dry?"}}'), *HTML)
    foreign = (Foreign("quill", "by", '"desk"'),)
    junk = (
        b'{"ops":[{"insert":"Ferry\\n","attributes":{"header":1}},{"insert":7},{"insert":{"image":"a.jpg","x":[]}},{"insert":"a\\n"}]}',
        (
            b'[{"insert":"a","attributes":{"bold":true,"link":"b","script":"sub","color":"red","strike":true,"underline":true,'
            b'"code":true,"italic":true}},{"insert":"\\n","attributes":{"list":"ordered","indent":99}},'
            b'{"insert":"x\\n","attributes":{"code-block":true}},{"insert":{"divider":true}},{"retain":3},'
            b'{"insert":{"video":"https://tide.example/v"}},{"insert":"q"},{"insert":"\\n","attributes":{"blockquote":true}}]'
        ),
    )


class TestLexical(FormatContract):
    format = LEXICAL
    documents = (
        (
            b'{"root":{"type":"root","version":1,"direction":"ltr","format":"","indent":0,"tone":"dry","children":[{"type":"heading","tag":"h1","version":1,'
            b'"children":[{"type":"text","text":"Ferry back","version":1}]},{"type":"paragraph","version":1,"textFormat":1,"children":[{"type":"text","text":"It '
            b'sails","format":3,"style":"color: red","version":1},{"type":"link","version":3,"id":"67a1","fields":{"linkType":"custom","newTab":true,"url":"/a",'
            b'"campaign":"x1"},"children":[{"type":"text","text":"now","version":1}]},{"type":"inlineBlock","version":1,"fields":{"blockType":"stock","code":"FRY"}}'
            b']},{"type":"list","listType":"check","tag":"ul","start":1,"version":1,"children":[{"type":"listitem","value":1,"checked":true,"version":1,"children":'
            b'[{"type":"text","text":"One","version":1}]}]},{"type":"upload","version":3,"format":"","id":"67a2","relationTo":"media","fields":null,"value":{"id":9,'
            b'"url":"/a.jpg","alt":"Port","mimeType":"image/jpeg","width":8,"height":6,"filename":"a.jpg"}},{"type":"block","version":2,"format":"","fields":{"id":'
            b'"67a3","blockName":"","blockType":"quote","quote":"At last.","tone":"calm"}},{"type":"table","version":1,"colWidths":[90],"children":[{"type":'
            b'"tablerow","version":1,"height":33,"children":[{"type":"tablecell","version":1,"headerState":3,"colSpan":1,"rowSpan":1,"backgroundColor":"#eee",'
            b'"children":[{"type":"text","text":"Tide","version":1}]}]}]},{"type":"code","language":"c","version":1,"children":[{"type":"code-highlight","text":"a",'
            b'"highlightType":"number","version":1}]},{"type":"poll","version":4,"q":"Dry?"}]},"namespace":"desk"}'
        ),
    )
    unkept = ("*/textFormat/digit", "*/value/digit", "*/colWidths/again")  # derived from the text; a number has no mark
    raw = (Raw("lexical", '{"type":"poll","question":"Dry?"}'), *HTML)
    foreign = (Foreign("lexical", "namespace", '"desk"'), Foreign("lexical", "root", '{"tone":"dry"}'))
    junk = (
        b'{"root":{"type":"root","children":[7,{"type":"heading","tag":"h1","children":[{"type":"text","text":"a"}]},{"type":8},{"type":"x"}]}}',
        (
            b'{"root":{"children":[{"type":"paragraph","children":[{"type":"link","fields":{"url":"https://a.example/"},"children":[{"type":'
            b'"text","text":"b","format":127}]}]},{"type":"list","children":[{"type":"listitem","children":[]}]}]},"namespace":"x"}'
        ),
    )


class TestSlate(FormatContract):
    format = SLATE
    documents = (
        (
            b'[{"type":"h1","children":[{"text":"Ferry back"}]},{"type":"p","align":"left","children":[{"text":"It "},{"text":"sails","bold":true,"color":"red"},'
            b'{"text":" "},{"type":"a","url":"/a","children":[{"text":"now"}]},{"text":"."}]},{"type":"ul","children":[{"type":"li","children":[{"type":"lic",'
            b'"children":[{"text":"One"}]}]}]},{"type":"img","url":"/a.jpg","width":300,"caption":[{"text":"Hafen"}],"children":[{"text":""}]},{"type":"poll",'
            b'"q":"Dry?","children":[{"text":""}]}]'
        ),
    )
    raw = (Raw("slate", '{"type":"poll","question":"Dry?","children":[{"text":""}]}'), *HTML)
    foreign = (Foreign("slate", "wordCount", "12"),)
    junk = (
        b'[{"type":"paragraph","children":[{"text":7},{"type":"link","url":[],"children":[{"text":"a","bold":true}]}]},8,{"children":[9]}]',
        (
            b'[{"type":"ul","children":[{"type":"li","children":[{"type":"lic","children":[{"text":"a"}]},{"type":"ol","children":[7]}]}]},'
            b'{"type":"table","children":[{"type":"tr","children":[{"type":"th","children":[{"text":"b"}]}]},8]},{"type":"p","indent":1,'
            b'"listStyleType":"disc","children":[{"text":"c"}]},{"type":"code_block","children":[{"text":"d"}]},{"type":"img","url":7}]'
        ),
        (
            b'{"object":"value","document":{"nodes":[{"object":"block","type":"paragraph","data":{"x":1},"nodes":[{"object":"text","leaves":'
            b'[{"text":"a","marks":[{"type":"bold"},7]}]},8]},9]}}'
        ),
    )
