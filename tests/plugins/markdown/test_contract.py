"""Markdown keeps the contract of a format."""

from __future__ import annotations

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_markdown import MARKDOWN


class TestMarkdown(FormatContract):
    format = MARKDOWN
    package = "newsformat_markdown"
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
