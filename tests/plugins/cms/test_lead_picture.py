"""The picture that a CMS shows above a story is one of the story, and not the logo of the company that sent it."""

import pytest

import newsformat as nf


LOGO = nf.Association(role="Logo", media=nf.Media("https://tide.example/logo.png"))
PHOTO = nf.Association(role="Photo", media=nf.Media("https://tide.example/ferry.jpg"))
VIDEO = nf.Association(role="Video", media=nf.Media("https://tide.example/ferry.mp4", kind="video"))
NO_LOGO = nf.Association(role="catalogo", media=nf.Media("https://tide.example/catalogo.jpg"))
FORMATS = {
    "wordpress-rest": '"source_url": "{}"',
    "ghost": '"feature_image":"{}"',
    "portable-text": '"_sanityAsset": "image@{}"',
    "contentful": '"url":"{}"',
}


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize(
    ("associations", "lead"), [((LOGO, VIDEO, PHOTO), PHOTO), ((VIDEO, LOGO), LOGO), ((NO_LOGO, PHOTO), NO_LOGO)]
)
def test_the_lead_is_the_first_picture_that_is_no_logo(name, associations, lead):
    article = nf.Article(headline="Ferry", associations=associations)
    data = nf.write(article, name)
    assert FORMATS[name].format(lead.media.href) in data.decode()
    assert nf.read(data, name) == article
