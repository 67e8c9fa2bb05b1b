"""Text that stands in XML as base64."""

from base64 import b64encode

import pytest

from newsformat import Report
from newsformat.markup.xml import base64_text


def in_base64(data):
    return b64encode(data).decode()


@pytest.mark.cases("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_is_read_in_the_encoding_that_it_has(encoding):
    report = Report()
    assert base64_text(in_base64("Héllo\nمرحبا".encode(encoding)), report) == "Héllo\nمرحبا"
    assert not report.remarks


def test_white_space_does_not_count():
    assert base64_text(" SGVs\n\tbG8= ") == "Hello"


def test_an_encoding_that_is_assumed_is_told():
    report = Report()
    assert base64_text(in_base64("Café – “a”".encode("cp1252")), report, line=3) == "Café – “a”"
    assert list(map(str, report)) == ["3: text in base64 that is not UTF-8; read as Windows-1252"]


@pytest.mark.cases("content", ["", "SGVsbG8", "Héllo", "=", in_base64(b"\x89PNG\r\n\x1a\n\0\0"), "a-b_"])
def test_what_is_no_text_is_none(content):
    assert base64_text(content) == ""
