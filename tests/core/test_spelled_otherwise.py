"""However JSON and XML are spelled, they are detected, and read."""

import io
import json
from zlib import crc32

import pytest

import newsformat as nf
from newsformat.markup.json import decode, member_items


LONG = "The ferry sails again, and nobody knows for how long. " * 400
BODY = [nf.Paragraph(LONG), *[nf.Paragraph(f"Berth {number} is open.") for number in range(60)]]
STORY = nf.Article(
    uri="urn:acme:ferry",
    headline="Ferry back",
    slug="ferry",
    language="en",
    body=BODY,
    bylines=[nf.Byline(name="Ann Lee")],
)
LISTED = ("ninjs", "ans", "json-ld", "json-feed", "dpa-digitalwires", "apple-news", "ghost", "json")


def in_order(value, order):
    if isinstance(value, dict):
        return {name: in_order(value[name], order) for name in order([*value])}
    return [in_order(item, order) for item in value] if isinstance(value, list) else value


ORDERS = {
    "reversed": lambda names: names[::-1],
    "sorted": sorted,
    "as jsonb": lambda names: sorted(names, key=lambda name: (len(name), name)),
    "shuffled": lambda names: sorted(names, key=lambda name: crc32(name.encode())),
}


def format_of(document):
    return nf.detect(nf.Source(document))[0].format


@pytest.mark.cases("order", ORDERS)
@pytest.mark.cases("format", LISTED)
def test_the_order_of_members_hides_no_format_even_behind_a_long_text(format, order):
    document = nf.write(STORY, format)
    assert len(document) > 20_000
    again = json.dumps(in_order(json.loads(document), ORDERS[order])).encode()
    assert format_of(again) == format_of(document) == format
    assert format_of(io.BytesIO(again)) == format


def test_what_was_looked_at_is_read_whole():
    document = nf.write(STORY, "ninjs")
    for source in (nf.Source(document), nf.Source(io.BytesIO(document)), nf.Source(_Dribble(document))):
        assert nf.detect(source)[0].format == "ninjs"
        assert nf.read(source, "ninjs").body == tuple(BODY)
    source = nf.Source(_Dribble(document))
    assert source.look_at(20_000) == document[:20_000]
    assert (source.head, source.read_bytes()) == (document[:8192], document)


class _Dribble(io.BytesIO):
    def seek(self, *_):
        raise OSError("a pipe")

    def read(self, size=-1):
        return super().read(min(size, 1000))


def test_a_string_longer_than_what_is_looked_at_is_seen_as_it_is():
    document = json.dumps({"text": " " + LONG * 5, "segments": []}).encode()
    assert format_of(document) == "speech-json"


@pytest.mark.cases("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
@pytest.mark.cases("format", ["ninjs", "ans", "json-feed", "json-ld", "wordpress-rest", "navigadoc"])
def test_json_in_any_encoding_is_detected_and_read(format, encoding):
    document = nf.write(nf.Article(headline="Fähre zurück", body=[nf.Paragraph("Sie fährt.")]), format)
    again = document.decode().encode(encoding)
    assert format_of(again) == format
    assert nf.read(again) == nf.read(document)


RSS_1 = (
    '<?xml version="1.0" encoding="{0}"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://a.example/"><title>A</title></channel>'
    '<item rdf:about="https://a.example/1"><title>Fähre zurück</title></item></rdf:RDF>'
)
WXR = (
    '<?xml version="1.0" encoding="{0}"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>'
    "<title>A</title><item><title>Fähre zurück</title><wp:post_type>post</wp:post_type></item></channel></rss>"
)


@pytest.mark.cases("encoding", ["utf-8", "utf-16"])
@pytest.mark.cases(("document", "format"), [(RSS_1, "rss"), (WXR, "wxr")])
def test_xml_in_any_encoding_is_detected_and_read(document, format, encoding):
    data = document.format(encoding).encode(encoding)
    assert format_of(data) == format
    assert nf.plain(nf.read(data).headline) == "Fähre zurück"


def test_lines_of_json_may_be_in_utf_16():
    document = nf.write([STORY, nf.Article(headline="Ö")], "jsonl")
    assert [*nf.read_all(document.decode().encode("utf-16"))] == [*nf.read_all(document)]


def test_the_encoding_that_is_said_counts_where_the_format_is_detected():
    data = nf.write(nf.Article(headline="Ferry"), "nitf").decode().replace("UTF-8", "cp037").encode("cp037")
    assert nf.detect(nf.Source(data, encoding="cp037"))[0].format == "nitf"


NUMBERS = {
    "3.0": 3,
    "3e0": 3,
    "-1.20e1": -12,
    "0.5": 0.5,
    "9007199254740992.0": 9007199254740992,
    "1e300": 1e300,
    '"3.0"': "3.0",
}


@pytest.mark.cases("literal", NUMBERS)
def test_a_whole_number_is_one_however_it_is_written(literal):
    [found] = decode(f"[{literal}]".encode(), nf.Report())
    assert (found, type(found)) == (NUMBERS[literal], type(NUMBERS[literal]))


def test_what_stands_around_items_has_whole_numbers_too():
    document = b'{"id": 7.0, "messages": [{"text": "a"}]}'
    [item] = member_items(io.BytesIO(document), "messages", ("id",), 1000, report_other=lambda *_: None)
    assert repr(item.outer) == "{'id': 7}"
