"""Markdown keeps the contract of a format."""

from __future__ import annotations

from newsformat import Foreign
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
        Foreign("markdown", "empty", ""),
        Foreign("markdown", "key: odd", "two\nlines"),
    )
    junk = (
        b"---\ntitle: [\n---\n",
        b"---\na: &a [*a]\n---\n",
        b"+++\ntitle = \n+++\n",
        b"# Only a heading\n",
        b'<div dir="rtl">\n\n<aside class="related">\n\n- a\n\n</div>\n',
    )
    max_examples = 100
