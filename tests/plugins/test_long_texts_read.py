"""What repeats one part or sign is read and checked in time that grows as its length does."""

from __future__ import annotations

import json
from time import process_time

import pytest

import newsformat as nf


G2 = (
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35" guid="a" version="1">'
    "<itemMeta><versionCreated>{}</versionCreated></itemMeta></newsItem>"
)
POST = {"id": 1, "type": "post", "link": "https://a.example/", "title": {"rendered": "Lock opens"}}
PRISMIC = '{{"id": "a", "type": "article", "data": {{"title": [{}{{"type": "paragraph", "text": "", "spans": []}}]}}}}'
LONG = {  # a document around what repeats, and that
    "newsml-g2": (G2.format, "T"),
    "prismic": (PRISMIC.format, '{"type": "paragraph", "text": "a", "spans": []},'),
    "sami": ("<SAMI><BODY><SYNC Start=1 {}><P>Hello</BODY></SAMI>".format, "a"),
    "vertical": ('<doc id="a"{}?>\nA\n</doc>\n'.format, " "),
    "wordpress-rest": (lambda raw: json.dumps([{**POST, "content": {"rendered": "<p>a</p>", "raw": raw}}]), "<!--a"),
}


@pytest.mark.cases("format", LONG)
def test_long_texts(format: str) -> None:
    document, sign = LONG[format]

    content = document(sign * max(4_000, 60_000 // len(sign))).encode()
    begun = process_time()
    assert nf.read(content, format)
    if nf.registry()[format].validate:
        list(nf.validate(content, format))
    assert process_time() - begun < 3
