"""Elements whose classes say what they are: pictures with captions, and quotations that are pulled out."""

import pytest

from newsformat import Block, Media, Paragraph, Quote, Report
from newsformat.markup.html import read_html


PICTURE = Media("a.jpg", caption="The pier")


@pytest.mark.cases(
    ("markup", "blocks"),
    [
        (
            '<div class="wp-caption alignnone"><img src="a.jpg"><p class="wp-caption-text">The pier</p></div>',
            (PICTURE,),
        ),
        (
            '<dl class="wp-caption"><dt><img src="a.jpg"></dt><dd class="wp-caption-dd">The pier</dd></dl>',
            (PICTURE,),
        ),
        ('<div class="img_caption"><img src="a.jpg"><p class="img_caption">The pier</p></div>', (PICTURE,)),
        ('<div class="wp-caption"><p>x</p></div>', (Paragraph("x"),)),
        ('<div class="pullquote"><p>x</p><p>y</p></div>', (Quote([Paragraph("x"), Paragraph("y")]),)),
        ('<aside class="pull-quote"><blockquote>x</blockquote>y</aside>', (Quote([Paragraph("x")]), Paragraph("y"))),
        ('<div class="pullquote"></div><div class="puller"><p>x</p></div>', (Paragraph("x"),)),
        (
            '<figure><img src="a.jpg"><figcaption>The pier <cite>Ana Reed</cite></figcaption></figure>',
            (Media("a.jpg", caption="The pier", credit="Ana Reed"),),
        ),
        (
            '<figure><img src="a.jpg"><figcaption>As in <cite>Tides</cite>, 3</figcaption></figure>',
            (Media("a.jpg", caption="As in Tides, 3"),),
        ),
        (
            "<figure><blockquote>x</blockquote><figcaption>Bo, <cite>Tides</cite></figcaption></figure>",
            (Quote([Paragraph("x")], "Bo, Tides"),),
        ),
    ],
)
def test_what_a_class_says(markup: str, blocks: tuple[Block, ...]) -> None:
    report = Report()
    assert read_html(markup, report) == blocks
    assert report.losses == ()
