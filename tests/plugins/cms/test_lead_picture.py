"""The picture that a CMS shows above a story is one of the story, and not the logo of the company that sent it."""

import json

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
    "wxr": "<wp:attachment_url>{}</wp:attachment_url>",
}


@pytest.mark.cases("name", FORMATS)
@pytest.mark.cases(
    ("associations", "lead"), [((LOGO, VIDEO, PHOTO), PHOTO), ((VIDEO, LOGO), LOGO), ((NO_LOGO, PHOTO), NO_LOGO)]
)
def test_the_lead_is_the_first_picture_that_is_no_logo(name, associations, lead):
    article = nf.Article(headline="Ferry", associations=associations)
    data = nf.write(article, name)
    assert FORMATS[name].format(lead.media.href) in data.decode()
    assert nf.read(data, name) == article


@pytest.mark.cases(("associations", "lead"), [((LOGO, PHOTO), PHOTO), ((LOGO,), LOGO), ((LOGO, VIDEO), VIDEO)])
def test_what_leads_in_ans_is_no_logo_if_there_is_more(associations, lead):
    data = nf.write(nf.Article(headline="Ferry", associations=associations), "ans")
    assert json.loads(data)["promo_items"]["basic"]["url" if lead is not VIDEO else "type"] == (
        lead.media.href if lead is not VIDEO else "video"
    )
    assert {association.media.href for association in nf.read(data, "ans").associations} == {
        association.media.href for association in associations
    }


@pytest.mark.cases(("slug", "written"), [("Ferry late/lead", "ferry-late-lead"), ("Ferry", "Ferry")])
def test_a_slug_of_ghost_is_fit_for_an_address_and_comes_back(slug, written):
    article = nf.Article(headline="Ferry", slug=slug)
    data = nf.write(article, "ghost")
    assert f'"slug":"{written}"' in data.decode().replace('": "', '":"')
    assert nf.read(data, "ghost") == article
    twice = [article, nf.Article(headline="Again", slug=slug)]
    assert list(nf.read_all(nf.write(twice, "ghost"), "ghost")) == twice
