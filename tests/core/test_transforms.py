"""The transforms that ship."""

import newsformat as nf


def _apply(name, article):
    (changed,) = nf.transformed([article], [name])
    return changed


BOLD = [nf.Text("a", (nf.Style.STRONG,)), nf.Text("b")]
FOREIGN = (nf.Foreign("x", "n", "v"),)


def test_drop_related_takes_related_stories_out_at_any_depth():
    related = nf.Related([nf.RelatedLink("r")])
    article = nf.Article(body=[related, nf.Paragraph("p"), nf.Quote([nf.Paragraph("q"), related])])
    assert _apply("drop-related", article).body == (nf.Paragraph("p"), nf.Quote([nf.Paragraph("q")]))


def test_plain_inline_takes_marks_off_and_keeps_the_text():
    article = nf.Article(headline=BOLD, body=[nf.List([[nf.Paragraph(BOLD)]]), nf.Table([[BOLD]])])
    expected = nf.Article(headline="ab", body=[nf.List([[nf.Paragraph("ab")]]), nf.Table([["ab"]])])
    assert _apply("plain-inline", article) == expected


def test_strip_foreign_takes_out_what_the_model_has_no_place_for():
    article = nf.Article(
        foreign=FOREIGN,
        subjects=[nf.Concept(name="s", foreign=FOREIGN), nf.Concept(foreign=FOREIGN)],
        rights=[nf.Rights(foreign=FOREIGN), nf.Rights(holder="h", foreign=FOREIGN), nf.Rights()],
        associations=[nf.Association(foreign=FOREIGN)],
        body=[nf.Raw("html", "<x/>"), nf.Media("m", foreign=FOREIGN)],
    )
    expected = nf.Article(
        subjects=[nf.Concept(name="s")], rights=[nf.Rights(holder="h"), nf.Rights()], body=[nf.Media("m")]
    )
    assert _apply("strip-foreign", article) == expected


def test_a_transform_leaves_what_it_does_not_concern():
    article = nf.Article(headline="h", body=[nf.Paragraph("p")], associations=[nf.Association(href="u")])
    for name in nf.registry().transforms:
        assert _apply(name, article) == article
