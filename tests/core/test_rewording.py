"""Every text in an article, changed alike."""

from __future__ import annotations

import newsformat as nf
from newsformat.plugin import reworded
from newsformat.testing import kitchen_sink


def test_every_text_is_changed_and_nothing_else() -> None:
    article = nf.Article(
        headline="one",
        status=nf.Status.CANCELED,
        urgency=3,
        bylines=[nf.Byline(name="one")],
        body=[nf.Paragraph("one"), nf.List([[nf.Paragraph("one")]])],
    )
    assert reworded(article, lambda text: text.replace("one", "two")) == nf.Article(
        headline="two",
        status=nf.Status.CANCELED,
        urgency=3,
        bylines=[nf.Byline(name="two")],
        body=[nf.Paragraph("two"), nf.List([[nf.Paragraph("two")]])],
    )


def test_what_does_not_change_is_the_same_object() -> None:
    article = kitchen_sink()
    assert reworded(article, str) is article
