"""Documents made to harm a reader: by name, each a function of no arguments that returns bytes."""

import io
import json
import zipfile
from collections.abc import Callable


MB = 1024 * 1024
LONG = MB // 2  # with a nanosecond for each pair of bytes, 275 seconds
G2 = "http://iptc.org/std/nar/2006-10-01/"
MANY = "".join(f" a{n}=''" for n in range(12_000)).encode()
HEAD = f'<newsItem xmlns="{G2}" standard="NewsML-G2" standardversion="2.35" guid="x">'


def _entities(declarations: str, use: str) -> bytes:
    return (
        f'<?xml version="1.0"?><!DOCTYPE newsItem [{declarations}]>{HEAD}<itemMeta>{use}</itemMeta></newsItem>'.encode()
    )


def _laughs() -> bytes:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    return _entities(f'<!ENTITY l0 "ha">{levels}', "&l11;")


def _zip() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("story.txt", "Headline\n\n" + "a " * (20 * MB))
    return buffer.getvalue()


def _body(inner: str) -> bytes:
    html = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{inner}</body></html>'
    inline = f'<inlineXML contenttype="application/xhtml+xml">{html}</inlineXML>'
    return f"{HEAD}<contentSet>{inline}</contentSet></newsItem>".encode()


def in_disorder(times: int) -> bytes:
    """Return a newsItem in which *times* two elements stand where they should not."""
    return f"{HEAD}<itemMeta>{'<title/><provider/>' * times}</itemMeta></newsItem>".encode()


def _front(matter: str) -> bytes:
    return f"---\n{matter}\n---\n\ntext\n".encode()


def _aliases() -> bytes:
    levels = "\n".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 12))
    return _front(f"l0: &l0 [lol]\n{levels}")


def _merges() -> bytes:
    levels = "\n".join(f"m{n}: &m{n}\n  <<: [{', '.join([f'*m{n - 1}'] * 12)}]" for n in range(1, 10))
    return _front(f"m0: &m0 {{a: b}}\n{levels}")


DIGITS = "9" * 5000  # more than Python makes a number of
REFERENCE = f"a &#{DIGITS}; b &#x{DIGITS}"


def _digits_in_html() -> bytes:
    head = f'<title>{REFERENCE}</title><meta name="description" content="{REFERENCE}">'
    return (
        f"<!DOCTYPE html><html><head>{head}</head><body><h1>{REFERENCE}</h1><p>{REFERENCE}</p></body></html>".encode()
    )


def _digits_in_json() -> bytes:
    said = {"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": REFERENCE, "guid": "a"}
    return json.dumps({**said, "headline": REFERENCE, "version": DIGITS, "body_html": REFERENCE}).encode()


def _digits_in_plain_text() -> bytes:
    paragraph = f"<p>{REFERENCE}</p>".replace("&", "&amp;").replace("<", "&lt;")
    return f'{HEAD}<contentSet><inlineData contenttype="text/plain">{paragraph}</inlineData></contentSet></newsItem>'.encode()


def _digits_of_a_picture() -> bytes:
    image = f'<dnl-image ref="{REFERENCE}"/>'
    return json.dumps({"urn": "urn:a", "version": 1, "headline": "a", "article_html": f"<p>b</p>{image}"}).encode()


def _digits_in_markdown() -> bytes:
    return (
        f'# {REFERENCE}\n\nb <img src="a" alt="{REFERENCE}">\n\n{{{{< figure src="a" alt="{REFERENCE}" >}}}}\n'.encode()
    )


ATTACKS: dict[str, Callable[[], bytes]] = {
    "references of many digits": _digits_in_html,
    "references of many digits in JSON": _digits_in_json,
    "references of many digits in Markdown": _digits_in_markdown,
    "references of many digits in the plain text of a newsItem": _digits_in_plain_text,
    "references of many digits in a picture of dpa's": _digits_of_a_picture,
    "billion laughs": _laughs,
    "billion laughs in an attribute": lambda: _laughs().replace(b"<itemMeta>&l11;", b'<itemMeta a="&l11;">'),
    "quadratic entity": lambda: _entities(f'<!ENTITY a "{"a" * 50_000}">', "&a;" * 20_000),
    "parameter entities": lambda: _entities('<!ENTITY % p "<!ENTITY q &#39;x&#39;>"> %p; %p;', "&q;"),
    "external entity": lambda: _entities('<!ENTITY x SYSTEM "file:///etc/hostname">', "&x;"),
    "external entity on the network": lambda: _entities('<!ENTITY x SYSTEM "http://127.0.0.1:9/x">', "&x;"),
    "external parameter entity": lambda: _entities('<!ENTITY % x SYSTEM "file:///etc/hostname"> %x;', ""),
    "external DTD": lambda: f'<!DOCTYPE newsItem SYSTEM "file:///etc/hostname">{HEAD}</newsItem>'.encode(),
    "XInclude": lambda: _body('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/hostname" parse="text"/>'),
    "deep XML": lambda: (HEAD + "<a>" * 12_000).encode(),
    "deep body": lambda: _body("<div>" * 240 + "x" + "</div>" * 240),
    "deep closed XML": lambda: _body("<div>" * 5000 + "x" + "</div>" * 5000),
    "deep quotes in XHTML": lambda: _body("<blockquote>" * 120 + "x" + "</blockquote>" * 120),
    "many attributes": lambda: (HEAD + "<a" + "".join(f' a{n}=""' for n in range(12_000)) + "/></newsItem>").encode(),
    "many attributes of a newsItem": lambda: b"<newsItem" + MANY + f' xmlns="{G2}"/>'.encode(),
    "many attributes in a newsMessage": lambda: (
        f'<newsMessage xmlns="{G2}"><header/><itemSet>'.encode()
        + b"<newsItem" + MANY + b"><itemMeta" + MANY + b"/></newsItem></itemSet></newsMessage>"
    ),
    "many attributes of a nitf": lambda: b"<nitf" + MANY + b"><body" + MANY + b"/></nitf>",
    "many attributes of a paragraph": lambda: b"<nitf><body><body.content><p" + MANY + b">a</p></body.content></body></nitf>",
    "many attributes of a NewsML": lambda: b"<NewsML" + MANY + b"><NewsItem" + MANY + b"/></NewsML>",
    "many attributes of a NewsComponent": lambda: b"<NewsML><NewsItem><NewsComponent" + MANY + b"/></NewsItem></NewsML>",
    "a long name in the head of a page": lambda: f"<!doctype html><meta name='{'a' * 60_000}' content=b><p>c".encode(),
    "many attributes in UTF-16": lambda: (b"<nitf" + MANY + b"/>").decode().encode("utf-16"),
    "many attributes in NITF in JSON": lambda: json.dumps({"uri": "x", "body_nitf": f"<body.content{MANY.decode()}/>"}).encode(),
    "many names of namespaces": lambda: _body(f"<p{MANY.decode().replace(' a', ' xmlns:a')}>a</p>".replace("''", "'x'")),
    "as many attributes as there may be": lambda: _body(f"<p{MANY[: MANY.index(b' a255')].decode()}/>" * 250),
    "many siblings": lambda: _body("<p/>" * 6_000),
    "newsItem in disorder": lambda: in_disorder(4_000),
    "newsItem of wrong attributes": lambda: (HEAD + "<catalogRef a='' b=''/>" * 4_000 + "</newsItem>").encode(),
    "nitf in disorder": lambda: (
        "<nitf><body><body.content>" + "<hl2 a=''/><hl1/>" * 4_000 + "</body.content></body></nitf>"
    ).encode(),
    "NewsML in disorder": lambda: ("<NewsML><NewsItem>" + "<NewsManagement a=''/>" * 4_000 + "</NewsItem></NewsML>").encode(),
    "JSON of wrong members": lambda: b'{"uri":"x","subjects":[' + b",".join([b'{"a":1}'] * 5_000) + b"]}",
    "long text": lambda: _body("x" * LONG),
    "too long": lambda: _body("x" * (11 * MB)),
    "deep JSON": lambda: b"[" * 12_000,
    "deep JSON objects": lambda: b'{"newsformat":1,"body":' + b'[{"type":"quote","content":' * 5_000,
    "deep valid JSON": lambda: (
        b'{"newsformat":1,"body":' + b'[{"type":"quote","content":' * 900 + b"[]" + b"}]" * 900 + b"}"
    ),
    "huge number": lambda: b'{"newsformat":1,"urgency":' + b"9" * LONG + b"}",
    "huge exponent": lambda: b'{"newsformat":1,"urgency":1e999999999}',
    "lone surrogate": lambda: b'{"newsformat":1,"slug":"\\ud800"}',
    "alias bomb": _aliases,
    "merge bomb": _merges,
    "deep YAML": lambda: _front("a: " + "[" * 20_000),
    "deep YAML mappings": lambda: _front("? " * 20_000),
    "self-reference": lambda: _front("a: &a [*a]"),
    "YAML object": lambda: _front("a: !!python/object/apply:os.system [false]"),
    "abbreviations of BibTeX": lambda: (
        b"@string{l0 = l}\n"
        + b"".join(b"@string{l%d = %s}\n" % (n, b" # ".join([b"l%d" % (n - 1)] * 10)) for n in range(1, 12))
        + b"@article{a, title = l11}\n"
    ),
    "large front matter": lambda: _front("\n".join(f"k{n}: v" for n in range(5_000))),
    "unclosed front matter": lambda: b"---\n" + b"a: b\n" * 5_000,
    "deep Markdown quotes": lambda: b">" * 5_000 + b" x",
    "deep Markdown lists": lambda: b"".join(b" " * (2 * n) + b"- x\n" for n in range(1000)),
    "Markdown brackets": lambda: b"[" * 5_000,
    "Markdown links": lambda: b"[a](" * 5_000,
    "Markdown images": lambda: b"![" * 5_000,
    "Markdown stars": lambda: b"**a " * 5_000,
    "Markdown mixed stars": lambda: b"*a_ " * 5_000,
    "Markdown backticks": lambda: b"".join(b"`" * n + b"a" for n in range(1000)),
    "Markdown entities": lambda: b"&" * 12_000,
    "Markdown angle brackets": lambda: b"<" * 12_000,
    "Markdown comments": lambda: b"a<!--" * 5_000,
    "Markdown table": lambda: b"|a" * 600 + b"|\n" + b"|-" * 600 + b"|\n" + b"|b\n" * 600,
    "Markdown references": lambda: b"".join(b"[r%d]: x\n" % n for n in range(2_500)) + b"[x] " * 2_500,
    "deep HTML in Markdown": lambda: b"<div>" * 12_000,
    "wide HTML tag in Markdown": lambda: b"<div " + b"a=b " * 12_000 + b">",
    "HTML options in Markdown": lambda: b"<select>" + b"<option>" * 5_000,
    "lines": lambda: b"\n" * (MB // 16),
    "spaces": lambda: b" " * LONG,
    "one long line": lambda: b"word " * (LONG // 5),
    "one long word": lambda: b"w" * LONG,
    "short lines": lambda: b"a\n" * 6_000,
    "list lines": lambda: b"Headline\n\n" + b"- Read more: a title here\n" * 2_500,
    "date lines": lambda: b"Headline\n\n" + b"Published 24 Nov 2026 08:00\n" * 2_500,
    "digits": lambda: b"1" * (MB // 4) + b"\n" + b"12:" * 50_000,
    "brackets": lambda: b"(" * (MB // 4) + b")" * (MB // 4),
    "combining marks": lambda: ("a" + "\u0301" * 200_000).encode(),
    "bidi controls": lambda: ("\u202e\u2066" * 50_000).encode(),
    "NULs": lambda: b"Headline\n\n" + b"\0" * (MB // 4),
    "carriage returns": lambda: b"a\r" * 6_000,
    "a zip of text": _zip,
    "RTF: deep groups": lambda: b"{\\rtf1 a" + b"{" * 25_000,
    "RTF: many words": lambda: b"{\\rtf1 a" + b"\\b\\u-10240?\\'81" * 6_000 + b"}",
    "RTF: many notes in a table": lambda: b"{\\rtf1\\trowd" + b"\\cellx9" * 2_500 + b"{\\footnote a}b\\cell\\row" * 2_500 + b"}",
    "RTF: files of others": lambda: (
        rb'{\rtf1{\*\template /etc/hostname}{\field{\*\fldinst INCLUDETEXT "/etc/hostname"}{\fldrslt a}}'
        rb"{\object\objautlink{\*\objdata 0105}{\result b}}\par}"
    ),
    "UTF-16": lambda: "Überschrift\n\nEin Absatz.\n".encode("utf-16"),
    "UTF-16 cut in a character": lambda: b"\xff\xfe" + "Ü".encode("utf-16-le") * 100 + b"\x01",
    "UTF-7": lambda: b'<?xml version="1.0" encoding="utf-7"?>+ADw-newsItem/+AD4-',
    "an encoding that is none": lambda: b'<?xml version="1.0" encoding="rot13"?><newsItem/>',
    "no bytes": lambda: b"",
}  # fmt: skip
