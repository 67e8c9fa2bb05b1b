"""Validation of WARC, by ISO 28500."""

import base64
import hashlib

import pytest

import newsformat as nf


DATE = "2026-11-24T12:00:00Z"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
ADDRESS = {"WARC-Target-URI": "https://a.example/1"}


def sha1(content):
    return "sha1:" + base64.b32encode(hashlib.sha1(content, usedforsecurity=False).digest()).decode()


def fields(kind, number=1, content=b"hello", **more):
    known = {"WARC-Type": kind, "WARC-Record-ID": f"<urn:uuid:{number}>", "WARC-Date": DATE}
    return {**known, "Content-Length": str(len(content)), "Content-Type": "text/plain", **more}


def record(header, content=b"hello", version="WARC/1.1", end=b"\r\n\r\n"):
    lines = [version, *(f"{name}: {value}" for name, value in header.items() if value is not None)]
    return "\r\n".join([*lines, "", ""]).encode() + content + end


def one(kind="resource", content=b"hello", **more):
    """Return a record with the fields in *more* (``_`` stands for ``-``); a *kind* other than warcinfo has an address."""
    base = {} if kind == "warcinfo" else ADDRESS
    return record({**fields(kind, 1, content), **base, **{k.replace("_", "-"): v for k, v in more.items()}}, content)


SOUND = [
    one("warcinfo", WARC_Filename="a.warc"),
    one("resource", WARC_Block_Digest=sha1(b"hello"), WARC_Payload_Digest=sha1(b"hello").rstrip("=").lower()),
    one("resource", WARC_Block_Digest=f"sha-256:{hashlib.sha256(b'hello').hexdigest()}", WARC_IP_Address="::1"),
    one("response", CHUNKED, Content_Type="application/http; msgtype=response", WARC_Payload_Digest=sha1(b"hello")),
    one(
        "response",
        CHUNKED,
        Content_Type="application/http",
        WARC_Payload_Digest=sha1(CHUNKED.partition(b"\r\n\r\n")[2]),
    ),
    one("response", WARC_Truncated="length", WARC_Payload_Digest=sha1(b"hello there")),
    one("response", WARC_Segment_Number="1", WARC_Payload_Digest=sha1(b"hello there")),
    one("request", b"", Content_Type=None, WARC_Target_URI="<https://a.example/1>"),
    one("metadata", WARC_Target_URI=None, WARC_Refers_To="<urn:uuid:2>"),
    one("revisit", WARC_Profile="http://a.example/revisit/identical-payload-digest", WARC_Payload_Digest="md5:1A"),
    one("conversion", WARC_Refers_To="<urn:uuid:2>", WARC_Date="2026-11-24T12:00:00.123456789Z"),
    one("resource", WARC_Date="2026-11", **{"X-Own": "a"}),
    one("continuation", WARC_Segment_Number="2", WARC_Segment_Origin_ID="<urn:a:1>", Content_Type=None),
    one("resource").replace(b"text/plain", b"text/plain;\r\n charset=utf-8"),
    one("resource", WARC_Concurrent_To="<urn:a:1>\r\nWARC-Concurrent-To: <urn:a:2>"),
    record({**fields("resource"), **ADDRESS}, version="WARC/1.0"),
]


def found(content):
    problems = nf.validate(nf.Source(content), "warc")
    return [(problem.rule, problem.line, problem.where, problem.severity.value) for problem in problems]


@pytest.mark.cases("content", SOUND)
def test_valid_records_have_no_problems(content):
    assert found(content) == []


def test_several_valid_records_have_no_problems():
    assert found(b"".join(item.replace(b":uuid:1", b":uuid:%d" % n) for n, item in enumerate(SOUND, 10))) == []


WRONG = {
    "of no version": (record({**fields("warcinfo")}, version="WARC/1.2"), "version", 1),
    "line feeds alone": (one().replace(b"text/plain\r\n", b"text/plain\n"), "line-end", 6),
    "no end of the header": (one()[:-11], "header", 7),
    "a line that is none": (one(Date="a\r\nhello"), "field", 9),
    "no UTF-8": (one(X="é").replace("é".encode(), b"\xe9"), "encoding", 8),
    "no identifier": (one(WARC_Record_ID=None), "required", 1),
    "no date": (one(WARC_Date=None), "required", 1),
    "no type": (one(WARC_Type=None), "required", 1),
    "no address": (one("response", WARC_Target_URI=None), "required", 1),
    "a revisit without a profile": (one("revisit"), "required", 1),
    "an identical payload without its digest": (
        one("revisit", WARC_Profile="http://a.example/revisit/identical-payload-digest"),
        "required",
        1,
    ),
    "a continuation of nothing": (one("continuation", WARC_Segment_Number="2"), "required", 1),
    "a field twice": (one(WARC_Date=f"{DATE}\r\nwarc-date: {DATE}"), "once", 5),
    "an identifier that is bare": (one(WARC_Record_ID="urn:uuid:1"), "id", 3),
    "a reference that is bare": (one("metadata", WARC_Refers_To="urn:uuid:1"), "id", 8),
    "another one that is bare": (one(WARC_Concurrent_To="urn:uuid:1"), "id", 8),
    "a blank in an address": (one(WARC_Target_URI="https://a.example/a b"), "uri", 7),
    "a day that there is not": (one(WARC_Date="2026-02-30T12:00:00Z"), "date", 4),
    "no zone": (one(WARC_Date="2026-11-24T12:00:00"), "date", 4),
    "no media type": (one(Content_Type="text"), "media-type", 6),
    "no address of a host": (one(WARC_IP_Address="a.example"), "ip", 8),
    "no digest": (one(WARC_Block_Digest="ABC"), "digest", 8),
    "another block": (one(WARC_Block_Digest=sha1(b"hallo")), "block-digest", 8),
    "another payload": (one(WARC_Payload_Digest=sha1(b"hallo")), "payload-digest", 8),
    "an address of a host in a conversion": (one("conversion", WARC_IP_Address="1.2.3.4"), "misplaced", 8),
    "a name of a file in a resource": (one(WARC_Filename="a.warc"), "misplaced", 8),
    "a segment that is no continuation": (one(WARC_Segment_Number="2"), "segment", 8),
    "a continuation that begins": (
        one("continuation", WARC_Segment_Number="1", WARC_Segment_Origin_ID="<urn:a:1>"),
        "segment",
        8,
    ),
    "cut off": (one()[:-6], "length", 1),
    "too short": (one(Content_Length="4"), "end", 1),
    "one line end": (one()[:-2], "end", 1),
    "a third line end": (one() + b"\r\n\r\n", "between", 11),
    "what is no record": (one() + b"hello\r\nhello", "between", 11),
}


@pytest.mark.cases(("content", "rule", "line"), WRONG.values(), ids=WRONG)
def test_each_rule_is_reported_with_its_position(content, rule, line):
    where = "" if rule == "between" else "record 1"
    assert found(content) == [(rule, line, where, "error")]
    after = one("warcinfo", WARC_Record_ID="<urn:uuid:0>")
    lines = after.count(b"\n")
    assert found(after + content) == [(rule, line + lines, where.replace("1", "2"), "error")]


ODD = {
    "of another type": (one("screenshot"), "type", 2),
    "of no media type": (one(Content_Type=None), "content-type", 1),
    "a digest of a payload where there is none": (one("metadata", WARC_Payload_Digest=sha1(b"hello")), "misplaced", 8),
}


@pytest.mark.cases(("content", "rule", "line"), ODD.values(), ids=ODD)
def test_unusual_content_is_a_warning(content, rule, line):
    assert found(content) == [(rule, line, "record 1", "warning")]


def test_two_records_of_one_identifier():
    assert found(one() + one()) == [("unique", 13, "record 2", "error")]


@pytest.mark.cases("length", [None, "-1", "five"])
def test_a_record_without_a_length_does_not_hide_others(length):
    rules = [rule for rule, *_ in found(one(Content_Length=length) + one("warcinfo", WARC_Record_ID="urn:a:2"))]
    assert rules == ["required" if length is None else "number", "id"]


def test_the_dates_of_1_0_are_whole():
    content = record({**fields("warcinfo"), "WARC-Date": "2026-11-24"}, version="WARC/1.0")
    assert found(content) == [("date", 4, "record 1", "error")]


def test_a_digest_of_an_unknown_algorithm_is_remarked():
    report = nf.Report()
    assert [*nf.validate(nf.Source(one(WARC_Block_Digest="crc9:12")), "warc", report=report)] == []
    assert [remark.message for remark in report.remarks] == ["digests by crc9 are not checked"]


def test_the_digest_of_a_block_larger_than_an_item_is_checked():
    content = b"a" * 5000
    sound = one(content=content, WARC_Block_Digest=sha1(content))
    wrong = one(content=content, WARC_Block_Digest=sha1(b"b"))
    for given, rules in ((sound, []), (wrong, ["block-digest"])):
        source = nf.Source(given, limits=nf.Limits(item_bytes=1000))
        assert [problem.rule for problem in nf.validate(source, "warc")] == rules
