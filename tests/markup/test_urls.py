"""Which addresses may stand in a document."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsformat import Paragraph, Report, Text
from newsformat.markup import html
from newsformat.markup._urls import resolved_url
from newsformat.markup.html import safe_url


SAFE = [
    "",
    "http://example.com",
    "https://example.com/a?b=c#d",
    "HTTPS://EXAMPLE.COM",
    "https://example.com/java script:x",
    "mailto:desk@example.com",
    "tel:+41",
    "ftp://example.com/x",
    "urn:newsml:example.com:20161103:1",
    "tag:example.com,2016:1",
    "/a/b",
    "a/b.html",
    "../a",
    "a.html?x=javascript:1",
    "a/b:c",
    "?q=1:2",
    "#javascript:x",
    "http://例え.jp/日本",
    "https://[::1]/",
]
UNSAFE = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "java\x00script:alert(1)",
    "\x01javascript:alert(1)",
    "\u00a0javascript:alert(1)",
    "java\u200bscript:alert(1)",
    "\ufeffjavascript:alert(1)",
    "javascript\u200e:alert(1)",
    "javascript :alert(1)",
    "vbscript:x",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml;base64,AAAA",
    "file:///etc/passwd",
    "blob:https://example.com/x",
    "about:blank",
    "view-source:https://example.com",
    "jar:http://x!/y",
    "feed:javascript:alert(1)",
    "//evil.example",
    " //evil.example",
    "/\t/evil.example",
    "\\\\evil.example",
    "/\\evil.example",
    "\u2028//evil.example",
    "x-unknown:y",
    "ｊavascript:x",
]


@pytest.mark.cases("url", SAFE)
def test_safe(url):
    assert safe_url(url)


@pytest.mark.cases("url", UNSAFE)
def test_unsafe(url):
    assert not safe_url(url)


@pytest.mark.cases("url", UNSAFE)
def test_unsafe_links_are_written_as_text(url):
    report = Report()
    from newsformat import Link

    written = html.write_html([Paragraph([Text("x", (Link(url),))])], report)
    assert written == "<p>x</p>" or safe_url(Link(url).href)
    if not safe_url(Link(url).href):
        assert [loss.what for loss in report.losses] == ["inline.link"]


@pytest.mark.cases(
    ("url", "base", "meant"),
    [
        ("a.html", "", "a.html"),
        ("a.html", "https://example.com/b/c", "https://example.com/b/a.html"),
        ("//cdn.example.com/a", "", "https://cdn.example.com/a"),
        ("//cdn.example.com/a", "http://example.com", "http://cdn.example.com/a"),
        ("javascript:x", "https://example.com", ""),
        ("a", "javascript:x", "a"),
        (" a b\n", "", "a b"),
        ("http://[", "http://example.com", "http://["),
        ("#x", "https://example.com/a", "https://example.com/a#x"),
    ],
)
def test_addresses_are_taken_as_meant(url, base, meant):
    assert resolved_url(url, base) == meant


@given(st.text(), st.sampled_from(["", "https://example.com/a", "x:"]))
def test_what_is_taken_is_safe(url, base):
    assert safe_url(resolved_url(url, base))
