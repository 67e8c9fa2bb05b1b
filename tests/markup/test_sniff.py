"""What the first bytes tell."""

import os
import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsformat.markup.sniff import is_json, is_text, json_members, json_names, json_object, sniff_root, xml_root
from newsformat.plugin import Confidence


DTD = '<!DOCTYPE n SYSTEM "n.dtd" [<!ENTITY x "]>"><!-- ]> ">" --><?p ]>?><!ENTITY y \'"]>\'>]>'
ROOTS = [
    ("<a/>", ("", "a")),
    ("<a", ("", "a")),
    ("<a>x</a>", ("", "a")),
    ('<a xmlns="urn:x">', ("urn:x", "a")),
    ("<a xmlns = 'urn:x'>", ("urn:x", "a")),
    ('<p:a xmlns="urn:y" xmlns:p="urn:x">', ("urn:x", "a")),
    ('<p:a xmlns="urn:y">', ("", "a")),
    ('<a xmlns:p="urn:x">', ("", "a")),
    ("<a b='>' xmlns='urn:x'>", ("urn:x", "a")),
    ("\n\t <a/>", ("", "a")),
    ('<?xml version="1.0"?>\n<!-- <b/> --> <?p <c/>?><a/>', ("", "a")),
    (DTD + '\n<n xmlns="urn:n">', ("urn:n", "n")),
    ("<!DOCTYPE html><html lang='en'>", ("", "html")),
    ("<!doctype HTML PUBLIC '-//>' \">\"><HTML>", ("", "HTML")),
    ("<é xmlns='urn:ü'>", ("urn:ü", "é")),
    ('<a xmlns="urn:x" b="cut of', ("urn:x", "a")),
    ('<a xmlns="urn:cut of', ("", "a")),
    ('=== 0001 ===\n\n<?xml version="1.0"?><a/>', ("", "a")),
    ('```\n<?xml version="1.0"?><a/>\n```', None),
    ('Subject: XML\n\n<?xml version="1.0"?><a/>', None),
    ("A text\n<a/>", None),
    ("", None),
    ("x", None),
    ("<", None),
    ("<!-- never closed <a/>", None),
    ("<!DOCTYPE a [", None),
    ("</a>", None),
    ("{}", None),
    ("plain < text", None),
]


@pytest.mark.cases(("text", "root"), ROOTS)
@pytest.mark.cases("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_the_root_is_found(text, root, encoding):
    assert xml_root(text.encode(encoding)) == root


@pytest.mark.cases(
    ("head", "confidence"),
    [
        (b"<a xmlns='urn:x:2'>", Confidence.CERTAIN),
        (b"<y:b xmlns:y='urn:y'/>", Confidence.LIKELY),
        (b"<a", Confidence.LIKELY),
        (b"<c xmlns='urn:x:2'/>", Confidence.NO),
        (b"a", Confidence.NO),
    ],
)
def test_the_root_of_a_format(head, confidence):
    assert sniff_root(head, ("a", "b"), "urn:x:") is confidence


@pytest.mark.cases("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_needs_no_mark(encoding):
    assert xml_root('<?xml version="1.0"?><a xmlns="urn:x"/>'.encode(encoding)) == ("urn:x", "a")


def test_other_encodings_do_not_matter():
    assert xml_root('<?xml version="1.0" encoding="cp1256"?><a xmlns="urn:x" b="ب"/>'.encode("cp1256")) == (
        "urn:x",
        "a",
    )


HOSTILE = [
    "<!--",
    "<?",
    "<!DOCTYPE a [<!-- ",
    "<!DOCTYPE \"'",
    "<a \"'",
    '<a b="',
    " ",
    "<!",
    "<!DOCTYPE a [<?",
    "<a:",
    '"',
    '"\\',
    "1",
    "[",
]


@pytest.mark.cases("piece", HOSTILE)
@pytest.mark.cases("start", ["", "<!DOCTYPE a [", "<a ", "[", '["'])
def test_hostile_heads_take_no_time(piece, start):
    head = (start + piece * 8192)[:8192].encode()
    begin = time.process_time()
    xml_root(head)
    is_text(head)
    is_json(head)
    assert time.process_time() - begin < 0.1


@given(st.binary(max_size=300))
def test_any_bytes_are_fine(head):
    for data in (head, b"<" + head, b"\xff\xfe" + head, b"<!DOCTYPE " + head):
        xml_root(data)
        is_text(data)
        json_object(data)
        is_json(data)


@pytest.mark.cases(
    "head",
    [
        b"",
        b"hello",
        "قال".encode(),
        "قال".encode("cp1256"),
        "été".encode("latin-1"),
        "x é ب".encode("utf-16"),
        "x".encode("utf-8-sig"),
        b"a\tb\r\nc\x0c\x1a",
        b"\x01" + b"wire copy " * 20 + b"\x03",
        b"RIFFA, Bahrain (Acme) - The race was put off.\n",
        b"ID3 is a title\n",
    ],
)
def test_text(head):
    assert is_text(head)


@pytest.mark.cases(
    "head",
    [
        b"\x89PNG\r\n",
        b"%PDF-1.7",
        b"PK\x03\x04abc",
        b"\x1f\x8b\x08",
        b"a\x00b",
        bytes(range(256)),
        b"{\\rtf1 x",
        b"RIFF\x24\x10\x00\x00WAVEfmt \x10\x00\x00\x00",
        b"ID3\x03\x00\x00",
        b"\x01\x02",
    ],
)
def test_not_text(head):
    assert not is_text(head)


@pytest.mark.cases(
    ("head", "found"),
    [
        (b'{"a": 1', True),
        (b"\xef\xbb\xbf \n{ }", True),
        (b"{", True),
        ('{"a"'.encode("utf-16"), True),
        (b"{a", False),
        (b"[1]", False),
        (b"", False),
        (b"---\n{}", False),
    ],
)
def test_json_object(head, found):
    assert json_object(head) is found


JSON = '[{"a": -1.5e3, "b \\"\\\\": ["é", null, true, false]}, "c"]\n'
NOT_JSON = [
    "",
    "12",
    "[1] A note",
    "[1]: rain",
    "[a](b)",
    '["a"](b)',
    "{a: 1}",
    "{% b %}",
    '"Rain," he said',
    "nullify",
    "[1] rain",
]


@pytest.mark.cases("head", [JSON[:end] for end in range(1, len(JSON))] + ["[]", "null", ' "Rain"\n', "true", "{}\n{}"])
def test_json_is_json_as_far_as_it_goes(head):
    assert is_json(head.encode())
    assert is_json(head.encode("utf-16"))
    assert head[0] not in "{[" or is_json(head.encode("utf-16-be"))


@pytest.mark.cases("head", NOT_JSON)
def test_text_is_no_json(head):
    assert not is_json(head.encode())


def test_sniffing_imports_no_parser():
    heavy = "{'lxml', 'selectolax', 'xml', 'html', 'email'} & set(sys.modules)"
    code = f"import sys, newsformat.markup.sniff; print({heavy} or '')"
    unmeasured = {**os.environ, "COVERAGE_PROCESS_CONFIG": ""}  # what measures it would import more
    done = subprocess.run([sys.executable, "-c", code], env=unmeasured, capture_output=True, text=True, check=True)  # noqa: S603 -- our own code
    assert done.stdout.strip() == ""


MEMBERS = {
    '{"a": {"b": 1}, "c": ["d", {"e": 2}]} rest': ({"a", "c"}, " rest"),
    '{"a\\"b" :1,"c": "d"': ({'a\\"b', "c"}, None),
    '{"a": "x\\\ny", "b": 1}': ({"a", "b"}, ""),
    "{}": (set(), ""),
    '{"a"': (set(), None),
}


@pytest.mark.cases("text", MEMBERS)
def test_the_members_of_an_object_are_named_as_far_as_it_goes(text):
    assert json_members(text) == MEMBERS[text]


def test_the_members_of_a_long_head_take_no_long_time():
    begin = time.process_time()
    for unit in ('"', '{"', '{"a":', "\\", '"\\', "{}"):
        json_members("{" + unit * 10_000)
    assert time.process_time() - begin < 1


NAMES = {
    '{"a": {"b": [{"c": 1}, {"d": 2}]}, "e": "f"}': {
        (): {"a", "e"},
        ("a",): {"b"},
        ("a", "b"): {"c", "d"},
    },
    '[{"a": 1}, [{"b": {"c"': {(): {"a", "b"}},
    '{"a": {"a": {"a": {"a": {"a": {"a": {"b": 1}}}}}}}': {("a",) * depth: {"a"} for depth in range(5)},
    "": {},
}


@pytest.mark.cases("text", NAMES)
def test_the_members_of_objects_in_objects_are_named(text):
    assert json_names(text) == NAMES[text]


def test_the_members_of_deep_objects_take_no_long_time():
    begin = time.process_time()
    for unit in ('"', '{"', '{"a":', "\\", '"\\', "{}", "]"):
        json_names("{" + unit * 10_000)
    assert time.process_time() - begin < 2
