"""Byte strings of any kind through every reader and validator: 10,000 over all, each ends well or in a ReadError."""

import bz2
import gzip
import lzma

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsformat as nf
from newsformat.testing._drawing import check_all, check_shared, is_repeated


READERS = [name for name, fmt in nf.registry().formats.items() if fmt.read]
VALIDATORS = [name for name, fmt in nf.registry().formats.items() if fmt.validate]
EACH = 10_000 // len(READERS) + 1

# Bits of real documents, so that the bytes get past the first look.
TOKENS = [
    b'{"newsformat":1,', b'"body":[', b'{"type":"paragraph",', b'"content":', b'"headline":"x"', b"]", b"}", b",", b'"',
    b"<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'>", b"<itemMeta>", b"<contentMeta>", b"<headline>", b"</headline>",
    b"<contentSet>", b"<inlineXML>", b"<html>", b"<body>", b"<p>", b"</p>", b"<table>", b"<tr>", b"<td colspan='9'>", b"<ul><li>",
    b"<!DOCTYPE x [", b"<!ENTITY a 'b'>", b"]>", b"&a;", b"&nbsp;", b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<?pi ", b"?>", b"/>",
    b"---\n", b"title: ", b"date: 2026-11-24\n", b"tags: [a, b]\n", b"- ", b"# ", b"> ", b"```\n", b"| a | b |\n|---|---|\n",
    b"**", b"[a](b)", b"![a](b)", b"<div>", b"\n\n", b"\n", b"\r", b"\t", b"By Ann Lee\n", b"NAIROBI, Kenya (Acme) - ", b"24.11.2026, 08:00\n",
    b"<rss><channel>", b"<item>", b"<pubDate>", b"<media:content url='a'>", b"<feed xmlns='http://www.w3.org/2005/Atom'>", b"<entry>",
    b'{"version":"https://jsonfeed.org/version/1.1","items":[', b'{"@context":"https://schema.org","@type":"NewsArticle",',
    b"<!doctype html>", b"<article>", b"<script type='application/ld+json'>", b"</script>", b"<meta property='og:title' content='a'>",
    "وكالات".encode(), "新华社北京4月24日电 ".encode(), b"\xef\xbb\xbf", b"\xff\xfe", b"\0", b"\x1f", b"\xc3", b"\xed\xa0\x80",
    gzip.compress(b"# Rain\n"), b"\x1f\x8b\x08", bz2.compress(b"{}"), b"BZh91AY&SY", lzma.compress(b"<a/>"), b"\xfd7zXZ\0",
]  # fmt: skip
DOCUMENTS = st.one_of(
    st.binary(max_size=200),
    st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.lists(st.one_of(st.sampled_from(TOKENS), st.binary(max_size=6)), max_size=30).map(b"".join),
)


def for_all(check):
    """Run *check* on many documents, drawn once for all formats where every run draws the same."""
    run = check_shared if is_repeated() else check_all
    run(DOCUMENTS, EACH, check)


@pytest.mark.parametrize("name", READERS)
def test_any_bytes_are_articles_or_a_read_error(name):
    def check(document):
        try:
            articles = list(nf.read_all(document, name))
        except nf.ReadError as error:
            assert "\n" not in str(error)
        else:
            assert all(isinstance(article, nf.Article) for article in articles)

    for_all(check)


@pytest.mark.parametrize("name", VALIDATORS)
def test_any_bytes_have_problems_or_are_a_read_error(name):
    def check(document):
        try:
            problems = list(nf.validate(document, name))
        except nf.ReadError as error:
            assert "\n" not in str(error)
        else:
            assert all("\n" not in str(problem) for problem in problems)

    for_all(check)


@settings(max_examples=500, deadline=None, database=None)
@given(document=DOCUMENTS)
def test_detecting_anything_is_safe(document):
    try:
        found = nf.detect(document)
    except nf.ReadError as error:  # the beginning of what is compressed, and no more
        assert "damaged" in str(error)
    else:
        assert {detection.format for detection in found} <= set(nf.registry().formats)
