"""Captions in shortcodes of WordPress are captions, without the code."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import ENGLISH, read_lines


CODE = '[caption id="attachment_7" align="alignnone" width="640"]'


@pytest.mark.cases("code", [CODE, f'{CODE}<img src="lock.jpg" />', '[wp_caption id="attachment_7"]'])
@pytest.mark.cases(("caption", "credit"), [("The old lock at dusk", ""), ("The old lock at dusk.", "Photo: Ann Lee")])
def test_the_caption_is_read_without_the_code(code: str, caption: str, credit: str) -> None:
    closing = "[/wp_caption]" if "wp_" in code else "[/caption]"
    line = f"{code} {caption} {credit}".rstrip() + closing
    report = nf.Report()
    article = read_lines("en", *ENGLISH[:2], line, ENGLISH[1], report=report)
    (picture,) = article.media
    assert (nf.plain(picture.caption), picture.credit) == (caption, credit)
    assert "caption" not in article.text
    assert any("left out: [" in str(remark.message) for remark in report.remarks)


def test_a_sentence_about_the_code_stays() -> None:
    line = "[caption id=…] and [/caption] are the codes that the old program of the paper had for pictures, he said."
    assert line in read_lines("en", *ENGLISH[:2], line, ENGLISH[1]).text
