"""Entries with any number of parts are read in linear time."""

from __future__ import annotations

from time import process_time

import pytest

import newsformat as nf


SPACES = (
    'xmlns:wp="http://wordpress.org/export/1.2/" xmlns:media="http://search.yahoo.com/mrss/" '
    'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
)
RSS = f'<rss version="2.0" {SPACES}><channel><title>C</title>{{0}}<item><title>T</title>{{1}}</item></channel></rss>'
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><title>T</title>{1}</entry></feed>'
WXR = "<wp:wxr_version>1.2</wp:wxr_version>"
PARTS = {
    "changes": ("wxr", RSS, WXR, "<wp:post_modified>2026-01-01 00:00:00</wp:post_modified>"),
    "terms": ("wxr", RSS, WXR, '<category domain="author" nicename="cap-c{0}">C{0}</category><dc>{0}</dc>'),
    "credits": ("rss", RSS, "", '<enclosure url="https://a.example/{0}.jpg"/><media:credit>C{0}</media:credit>'),
    "pictures": ("rss", RSS, "", "<image>https://a.example/{0}.jpg</image>"),
    "sources": ("atom", ATOM, "", "<source><id>urn:{0}</id></source>"),
}


@pytest.mark.parametrize("name", PARTS)
def test_many_parts_of_an_entry(name: str) -> None:
    format, document, around, part = PARTS[name]

    def taken(number: int) -> float:
        content = document.format(around, "".join([part.format(item) for item in range(number)])).encode()
        started = process_time()
        nf.read(content, format)
        return process_time() - started

    taken(1)  # loads what is loaded late
    assert taken(4000) < 12 * taken(1000) + 0.5
