"""The module of NITF bodies that other formats use."""

from __future__ import annotations

import newsformat as nf
from newsformat import Concept, Heading, Mention, Paragraph, Text
from newsformat_nitf.body import read_body, write_body


def test_bodies_for_other_formats() -> None:
    blocks = (Paragraph([Text("Ann", [Mention("x:1")]), Text(" sails")]), Heading("Later", 3))
    ann = Concept(name="Ann", kind="person", scheme="x", code="1")
    element = write_body(blocks, nf.Report(), concepts=[ann], namespace="")
    assert element.tag == "body.content"
    assert element[0][0].tag == "person"
    found: dict[str, Concept] = {}
    assert read_body(element, nf.Report(), concepts=found) == blocks
    assert found == {"x:1": ann}


def test_what_xml_cannot_hold_of_a_body_is_left_out_and_said() -> None:
    report = nf.Report()
    ann = Concept(name="Ann", kind="person", scheme="x", code="1\x08")
    element = write_body([Paragraph([Text("An\0n", [Mention("x:1\x08")])])], report, concepts=[ann])
    found: dict[str, Concept] = {}
    assert read_body(element, nf.Report(), concepts=found) == (Paragraph([Text("Ann", [Mention("x:1")])]),)
    assert [loss.what for loss in report.losses] == ["text"]
