"""Markdown and ArchieML keep the contract of a format."""

from __future__ import annotations

from pathlib import Path

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_markdown import ARCHIEML, MARKDOWN


class TestMarkdown(FormatContract):
    format = MARKDOWN
    foreign = (
        Foreign("markdown", "layout", "post"),
        Foreign("markdown", "weight", "10"),
        Foreign("markdown", "code", '"012"'),
        Foreign("markdown", "menu", '{"main":{"weight":1.10,"name":"no"}}'),
        Foreign("markdown", "aliases", '["/old","/older",null,true]'),
        Foreign("markdown", "title", "not the headline"),
        Foreign("markdown", "image", "pier.jpg"),
        Foreign("markdown", "empty", ""),
        Foreign("markdown", "key: odd", "two\nlines"),
    )
    raw = (
        Raw("markdown", '{{< gallery dir="/pier" >}}'),
        Raw("markdown", "{% include map.html\n  zoom=3 %}"),
        Raw("markdown", "::: {.box}"),
    )
    junk = (
        b"[^1]: [^1]: a\n\n    b\n- [^2]:\n\n[^1] [^2] [^3]\n",
        b"{{< a\n\n>}}\n{% highlight x %}\n  a\n> {% endhighlight %}\n:::\n",
        b"---\ntitle: [\n---\n",
        b"---\na: &a [*a]\n---\n",
        b"+++\ntitle = \n+++\n",
        b"# Only a heading\n",
        b'<div dir="rtl">\n\n<aside class="related">\n\n- a\n\n</div>\n',
    )
    max_examples = 100


class TestArchieML(FormatContract):
    format = ARCHIEML
    foreign = (
        Foreign("archieml", "template", "longread"),
        Foreign("archieml", "weight", "10"),
        Foreign("archieml", "credits", '{"design":"Cy Ray","code":"Dee Fox"}'),
        Foreign("archieml", "charts", '[{"id":"a","rows":["a","2"]},{"id":"b","rows":[]}]'),
        Foreign("archieml", "mixed", '["a",{"b":"c"}]'),
        Foreign("archieml", "hed", "not the headline"),
        Foreign("archieml", "key: odd", "two\nlines"),
    )
    raw = (
        Raw("archieml", '{"type":"ai2html","value":"ferry-map"}'),
        Raw("archieml", '{"type":"map","value":{"zoom":"8","places":[{"name":"Lamu"},{"name":"Manda"}]}}'),
        Raw("markdown", '{{< gallery dir="/pier" >}}'),
    )
    documents = ((Path(__file__).parent / "cases" / "ferry.aml").read_bytes(),)
    junk = (
        b"[+body]\n{.image}\n{.a}\n[.b]\n* c\n:end\n[]\n[]\n[]\n{}\n* d\n",
        b"a.b.c: 1\na.b: 2\na: 3\n{a}\n{.b}\n[.c]\nd: 1\nd: 2\n:end\n",
        b"[a]\n* b\n* c\nd\n:end\n[+a]\n:skip\n:end\n:endskip\n:ignore\nx: y\n",
        b"x: " + b"\n[.x]" * 40,
    )
