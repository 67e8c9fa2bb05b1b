"""What is foreign in a picture is kept where a format says so, or told."""

import pytest

import newsformat as nf
from newsformat import Article, Association, Foreign, Media, Paragraph


OF_ANY_SPACE = {"body.media.foreign.*", "associations.media.foreign.*"}
FORMATS = [name for name, fmt in nf.registry().formats.items() if fmt.write and fmt.carries & OF_ANY_SPACE]
SHOWN = Media("https://acme.example/a.jpg", kind="image", caption="A", foreign=[Foreign("acme", "x", "5")])
ARTICLES = {
    "in a text": Article(uri="urn:x:1", headline="H", body=[Paragraph("P"), SHOWN]),
    "in the text of a picture": Article(uri="urn:x:1", headline="H", kind="picture", body=[Paragraph("P"), SHOWN]),
    "alone": Article(uri="urn:x:1", headline="H", kind="picture", body=[SHOWN]),
    "beside a text": Article(
        uri="urn:x:1", headline="H", body=[Paragraph("P")], associations=[Association(role="main", media=SHOWN)]
    ),
}


def is_kept(article: Article) -> bool:
    shown = [block for block in article.body if isinstance(block, Media)]
    return any(
        media.foreign
        for media in (*shown, *[association.media for association in article.associations if association.media])
    )


def is_told(report: nf.Report) -> bool:
    return any(loss.what.startswith(("foreign.acme", "body.media", "associations")) for loss in report.losses)


@pytest.mark.cases("format", FORMATS)
def test_it_is_kept_or_told(format: str) -> None:
    for article in ARTICLES.values():
        report = nf.Report()
        assert is_kept(nf.read(nf.write(article, format, report=report), format)) is not is_told(report)


@pytest.mark.cases("format", ["newsml-g2", "newsml-1"])
@pytest.mark.cases("space", ["acme", "newsml-g2", "newsml-1"])
def test_it_is_told_where_the_text_is_in_nitf(format: str, space: str) -> None:
    report = nf.Report()
    foreign = [Foreign(space, "x", "<y/>")]
    article = Article(headline="H", body=[Media("https://acme.example/a.jpg", kind="image", foreign=foreign)])
    assert not is_kept(nf.read(nf.write(article, format, {"body": "nitf"}, report=report), format))
    assert f"foreign.{space} in x: NITF has no place for it" in map(str, report.losses)
