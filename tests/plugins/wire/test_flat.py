"""What the wire says of blocks in blocks: that they are, is lost; what they say, is not."""

from __future__ import annotations

import re

import pytest

import newsformat as nf
from newsformat.testing import unreported


WORDS = "one two three four five six seven eight nine ten eleven twelve thirteen".split()  # noqa: SIM905 -- as they are read


def paragraph(*words: str) -> nf.Paragraph:
    return nf.Paragraph(" ".join(words))


INNER = nf.List([[paragraph("four")], [paragraph("five"), nf.List([[paragraph("six")]])]], ordered=True)
BLOCKS = [
    paragraph("one"),
    nf.List([[paragraph("two"), nf.Heading("three"), INNER], [nf.Quote([paragraph("seven")], "eight")]]),
    nf.List([[nf.Table([["nine"]]), nf.Preformatted("ten")]]),
    nf.Table([["twelve"], ["thirteen"]], caption="eleven"),
]


@pytest.mark.cases("name", ["iptc7901", "anpa"])
def test_no_word_is_left_out(name: str) -> None:
    article = nf.Article(headline="Ferry back", body=BLOCKS)
    report = nf.Report()
    data = nf.write(article, name, report=report)
    assert [word for word in re.findall("[a-z]+", data.decode()) if word in WORDS] == WORDS
    assert unreported(article, nf.read(data, name), report.losses) == []


def test_items_in_an_item_are_items() -> None:
    article = nf.Article(headline="Ferry back", body=[nf.List([[paragraph("one"), nf.List([[paragraph("two")]])]])])
    report = nf.Report()
    (block,) = nf.read(nf.write(article, "iptc7901", report=report), "iptc7901").body
    assert block == nf.List([[paragraph("one")], [paragraph("two")]])
    assert [loss.what for loss in report.losses] == ["body.nested"]
