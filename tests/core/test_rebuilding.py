"""Parts of an article, changed alike wherever they are."""

from __future__ import annotations

import newsformat as nf
from newsformat.plugin import rebuilt, reworded
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


def test_parts_are_changed_by_their_type_and_what_is_nothing_then_goes() -> None:
    link = nf.RelatedLink("one")
    article = nf.Article(
        headline="one",
        body=[
            nf.Heading("one"),
            nf.Related([link]),
            nf.List([[nf.Rule()], [nf.Related([link]), nf.Heading("one", 3)]]),
        ],
    )
    changes = {nf.Heading: lambda heading: nf.Paragraph(heading.content), nf.Related: lambda _: None}
    assert rebuilt(article, changes) == nf.Article(
        headline="one", body=[nf.Paragraph("one"), nf.List([[nf.Rule()], [nf.Paragraph("one")]])]
    )


def test_a_change_is_made_before_those_of_what_is_in_the_part() -> None:
    quote = nf.Quote([nf.Heading("one")])
    changes = {nf.Quote: lambda part: part.content[0], nf.Heading: lambda part: nf.Paragraph(part.content)}
    assert rebuilt((quote,), changes) == (nf.Heading("one"),)
    assert rebuilt((quote.content,), changes) == ((nf.Paragraph("one"),),)


def test_a_part_of_a_class_that_extends_another_is_changed_as_that() -> None:
    class Beat(nf.Concept):
        pass

    article = nf.Article(subjects=[Beat(name="one"), nf.Concept(name="two")])
    assert rebuilt(article, {nf.Concept: lambda _: None}) == nf.Article()
