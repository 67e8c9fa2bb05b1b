"""Results of races of AAP: the head, its flags, and the text."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat import Article, Concept, EditorsNote, Paragraph, ReadError
from newsformat.testing import FormatContract
from newsformat_agencies import AAP_RESULTS


RACING = Concept(code="15030001", scheme="subj", uri="http://cv.iptc.org/newscodes/subjectcode/15030001")
RESULTS = b"\x01NEWS: QUAY PARK\x1f6\x1fN\x1fN\x1fQLD\x1fWednesday\r\n\r\n#bbONE#nf 55\r\n  Two 56.\r\n"


class TestAapResults(FormatContract):
    format = AAP_RESULTS
    documents = (RESULTS,)


def test_results() -> None:
    assert nf.detect(RESULTS)[0].format == "aap-results"
    assert nf.read(RESULTS) == Article(
        headline="Quay Park 6, QLD, Wednesday",
        slug="Quay Park 6",
        sources=[Concept(name="AAP")],
        language="en",
        notes=[EditorsNote(text="for NEWS")],
        subjects=[RACING],
        entities=[Concept(name="QLD", kind="place")],
        body=[Paragraph("#bbONE#nf 55"), Paragraph("Two 56.")],
    )


def test_flags() -> None:
    report = nf.Report()
    article = nf.read(b"\x01QUAY\x1f1-1\x1fY\x1fY\x1fNSW\x1fSunday\nText", report=report)
    assert (article.signals, article.notes) == (("correction",), (EditorsNote(text="abandoned"),))
    assert [remark.message for remark in report.remarks] == ["no language is given; assumed AAP's, en"]


def test_another_head_is_none() -> None:
    with pytest.raises(ReadError, match="not AAP results"):
        nf.read(b"\x01QUAY\x1fNSW\n", "aap-results")
