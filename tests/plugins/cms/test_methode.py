"""Stories of Méthode: fields by their names, pictures with their files, what is in no channel."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat import Byline, Foreign, Headline, Media, Paragraph, Quote, Related, RelatedLink, Rendition, Table
from newsformat.plugin import Confidence


STORY = """<?xml version="1.0"?>
<!DOCTYPE doc SYSTEM "/SysConfig/Acme/Rules/acme.dtd">
<?EM-templateName /templates/story.xml?>
<?xml-formTemplate /templates/story.xpt?>
<doc xml:lang="en-us"><story>
<web-image-group id="U1"><web-image fileref="/p/a.jpg?uuid=1" softCrop="Wide"/><web-image fileref="/p/a.jpg?uuid=1"/>
<web-image-caption><caption><p>The ferry</p></caption><credit><p>Bo Ek</p></credit></web-image-caption></web-image-group>
<grouphead><overhead><p>Coast</p></overhead><headline><ln>Ferry back</ln></headline><subhead><p>It sails</p></subhead></grouphead>
<summary><p>After <b>two</b> years.</p></summary><byline><p>By Ann Lee</p></byline>
<text><p>It sails.<?EM-dummyText Text ?></p>{}</text></story>
<teaser><headline><p><?EM-dummyText Teaser ?></p></headline></teaser></doc>"""
SAILS = Paragraph("It sails.")


def read(document: str, report: nf.Report | None = None) -> nf.Article:
    return nf.read(document.encode(), report=report)


def test_a_story() -> None:
    assert nf.detect(STORY.encode())[0].format == "methode"
    article = read(STORY.format(""))
    assert [nf.plain(text) for text in (article.headline, article.kicker, article.subhead, article.summary)] == [
        "Ferry back",
        "Coast",
        "It sails",
        "After two years.",
    ]
    assert article.bylines == (Byline(name="Ann Lee", text="By Ann Lee"),)
    assert (article.language, article.body, article.foreign) == ("en-us", (SAILS,), ())
    (picture,) = article.associations
    assert (picture.role, picture.media) == (
        "web-image-group",
        Media("/p/a.jpg?uuid=1", caption="The ferry", credit="Bo Ek"),
    )


def test_a_story_with_a_lead() -> None:
    article = read(
        "<doc><lead><lead-headline><headline><ln>Ferry</ln><ln>back</ln></headline><skybox-headline><ln>Sky</ln></skybox-headline></lead-headline>"
        "<web-stand-first><p>Two years</p></web-stand-first><lead-body><p>More</p></lead-body><lead-images/></lead>"
        "<story><headblock><headline><ln><?EM-dummyText x?></ln></headline></headblock><text><byline><author-name>Ann Lee"
        "</author-name> and <author-name>Bo Ek</author-name></byline><body><p>It sails.</p></body></text></story></doc>"
    )
    assert article.headline == (nf.Text("Ferry"), nf.LineBreak(), nf.Text("back"))
    assert article.other_headlines == (Headline(content="Sky", role="skybox-headline"),)
    assert article.bylines == (Byline(name="Ann Lee", text="Ann Lee and Bo Ek"), Byline(name="Bo Ek"))
    assert (nf.plain(article.summary), article.body) == ("Two years", (SAILS,))
    assert article.foreign == (Foreign("methode", "lead-body", "<lead-body><p>More</p></lead-body>"),)


BODIES = {
    '<image-set><image-small fileref="s.png" tmx="75 89 7 8"/><image-large fileref="l.png" tmx="258 112 20 8"/></image-set>': Media(
        "s.png",
        renditions=[Rendition(href="s.png", width=75, height=89), Rendition(href="l.png", width=258, height=112)],
    ),
    '<p><web-inline-picture fileref="a.gif"/></p>': Media("a.gif"),
    "<p><web-pull-quote>&lt;<table><tr><td><web-pull-quote-text><p>Aye</p></web-pull-quote-text></td></tr><tr><td>"
    "<web-pull-quote-source>Bo</web-pull-quote-source></td></tr></table>&gt;</web-pull-quote></p>": Quote(
        [Paragraph("Aye")], "Bo"
    ),
    '<p><promo-box><table><tr><td><promo-title><p>More</p></promo-title></td></tr><tr><td><promo-headline><a href="b">B</a>'
    "</promo-headline></td></tr></table></promo-box></p>": Related([RelatedLink("B", "b")], "More"),
    '<content class="A"><table><tr><td>1</td></tr></table></content>': Table([["1"]]),
    "<subhead>What <i>next</i></subhead>": nf.Heading(["What ", nf.Text("next", [nf.Style.EMPHASIS])], 2),
    '<crosshead><ln>The</ln><ln>quay<span channel="!"> x</span></ln></crosshead>': nf.Heading("The quay", 2),
    "<p><subhead>Prices</subhead></p>": nf.Heading("Prices", 2),
    "<p>Of <company>Acme</company>.</p>": Paragraph("Of Acme."),
}


@pytest.mark.cases(("text", "block"), BODIES.items())
def test_a_text(text: str, block: nf.Block) -> None:
    assert read(STORY.format(text)).body == (SAILS, block)


def test_what_is_in_no_channel_is_left_out_and_that_of_one_is_told() -> None:
    report = nf.Report()
    text = '<p channel="!">Struck</p><p channel="print">In <span channel="!">not </span>print.</p>'
    assert read(STORY.format(text), report).body == (SAILS, Paragraph("In print."))
    assert [loss.why for loss in report.losses] == [
        "the channels for which a part of the text is meant are left out: print",
        "left out, as it is in no channel: Struck",
        "left out, as it is in no channel: not",
    ]


def test_what_looks_like_a_story_may_be_one() -> None:
    assert nf.detect(b"<doc><story><text><p>a</p></text></story></doc>")[0].confidence is Confidence.LIKELY
    assert not nf.detect(b"<doc><p>a</p></doc>")
