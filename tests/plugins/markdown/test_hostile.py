"""Whatever comes, it ends: with an article or a `ReadError`, in time that grows no faster than the document."""

from __future__ import annotations

from contextlib import suppress
from time import process_time

import pytest

import newsformat as nf


N = 2_500
SECONDS = 6  # of the processor; the slowest takes a half, what grows with the square of N would take a minute

ATTACKS = {
    "quotes": ">" * N * 20,
    "quotes apart": "> " * N * 10,
    "lists": "- " * N,
    "steps": "\n".join(f"{'  ' * depth}- a" for depth in range(1000)),
    "lines": "a\n" * N * 2,
    "lines of a deep quote": "> " * 40 + "a\n" * N,
    "brackets": "[" * N * 5,
    "links": "[a](" * N,
    "pictures": "![" * N,
    "asterisks": "*" * N * 20,
    "emphasis never closed": "*a_ " * N * 2,
    "strong never closed": "a**b" * N * 2,
    "emphasis in strong": "*a **b " * N + "b** a*" * N,
    "tildes": "~~a " * N * 2,
    "backticks": " ".join("`" * length for length in range(1, 600)),
    "less-than": "<" * N * 5,
    "tags never closed": "x " + "<b>a" * N,
    "tags never opened": "x " + "<b>" * N + "</i>" * N,
    "spans": "x " + "<span lang=a>" * N,
    "comments": "<!--" * N * 2,
    "declarations": "<![CDATA[" * N,
    "ampersands": "&" * N * 5,
    "entities": "&lt;" * N * 2,
    "a wide table": "|a" * 2000 + "\n" + "|-" * 2000 + "\n" + "|a\n" * N,
    "definitions": "".join(f"[a{number}]: b\n" for number in range(N)),
    "elements": "<div>\n\n" * N,
    "elements in elements": "<div>\n\n" * N + "</div>\n\n" * N,
    "crossed elements": "<div>\n\n<aside>\n\n</div>\n\n" * (N // 2),
    "figures": "<figure>\n\n" * N,
    "captions": "<figure>\n\n<figcaption>\n\n" * N + "a\n\n</figcaption>\n</figure>\n\n" * N,
    "attributes": f"x <a {'b=c ' * N}>",
    "attributes of an element": f"<div {'b=c ' * N}>\n\na\n\n</div>",
    "rules": "---\n" * N * 2,
    "front matter never closed": "---\n" + "a: b\n" * N,
    "keys": "---\n" + "".join(f"k{number}: v\n" for number in range(N)) + "---\n",
    "tags": f"---\ntags: [{'a,' * N * 5}]\n---\n",
    "number signs": "#" * N * 20,
    "authors far apart": f"title: a\nauthors: a{' ' * N * 10}b\n\nc",
    "tags far apart": f"---\ntags: 'a{' ' * N * 15}b'\n---\n",
    "the address of a picture": f"---\nimage: {'/.' * N * 10}\n---\n",
    "strings of TOML never closed": "+++\na = 1 " + '\\"' * N * 5 + "\n+++\n",
    "shortcodes": "{{< a >}}\n\n" * N,
    "shortcodes never closed": "{{<" * N * 2,
    "code of shortcodes": "{% highlight a %}\n" * N,
    "footnotes": "[^a]" * N,
    "notes": "".join(f"[^{number}]: b\n" for number in range(N)),
    "links of wikis": "[[a|" * N,
    "definitions of words": "a\n: b\n\n" * N,
    "pictures on lines of their own": "![a](b)\\\n" * N * 2,
}


@pytest.mark.parametrize("text", ATTACKS.values(), ids=ATTACKS)
def test_ends(text: str) -> None:
    begin = process_time()
    with suppress(nf.ReadError, nf.WriteError):
        nf.write(nf.read(nf.Source.text(text), "markdown"), "markdown")
    assert process_time() - begin < SECONDS


@pytest.mark.cases("text", ["> " * 60 + "a", "- " * 30 + "a", "<div>\n\n" * 60 + "a\n\n" + "</div>\n\n" * 60])
def test_what_is_too_deep_is_refused_and_not_dropped(text: str) -> None:
    with pytest.raises(nf.ReadError, match="nest deeper than") as caught:
        nf.read(nf.Source.text(text), "markdown")
    assert caught.value.line


SCRIPTS = {
    "a block": "<script>alert(1)</script>",
    "in a line": "a <script>alert(1)</script> b",
    "in an element": "<div>\n\n<script>alert(1)</script>\n\n</div>",
    "a handler": '<p onclick="alert(1)">a</p>',
    "a handler in a line": 'a <b onclick="alert(1)">b</b>',
    "a link": "[a](javascript:alert(1))",
    "a link with a tab": "[a](java&#9;script:alert(1))",
    "a link in entities": "[a](&#106;avascript:alert(1))",
    "a link by reference": "[a]\n\n[a]: javascript:alert(1)",
    "an automatic link": "<javascript:alert(1)>",
    "a picture": "![a](javascript:alert(1))",
    "a link in HTML": 'a <a href="javascript:alert(1)">b</a>',
    "a frame": '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    "a drawing": "<svg><script>alert(1)</script></svg>",
    "a drawing in a line": "a <svg onload=alert(1)> b",
}


@pytest.mark.cases("markdown", SCRIPTS.values(), ids=SCRIPTS)
def test_no_script_survives(markdown: str) -> None:
    written = nf.write(nf.read(nf.Source.text(f"---\ntitle: x\n---\n{markdown}\n"), "markdown"), "markdown").decode()
    body = written.split("---\n", 2)[2]
    for code in ("<script", "onclick=", "onload=", "](javascript", 'href="javascript', "](java"):
        assert code not in body


def test_a_fence_that_nothing_closes_is_looked_for_in_linear_time() -> None:
    begin = process_time()
    (problem,) = nf.validate(nf.Source.text(f"~~~\n{'~' * N * 10}x"), "markdown")
    assert problem.rule == "fence"
    assert process_time() - begin < SECONDS
