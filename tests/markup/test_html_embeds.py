"""What scripts put into a page: posts, players, and frames that wait until they are seen or agreed to."""

import pytest

from newsformat import Embed, Paragraph, Quote, Report
from newsformat.markup.html import read_html


@pytest.mark.cases(
    ("markup", "href"),
    [
        ('<blockquote class="twitter-tweet"><a href="https://t.example/1"></a></blockquote>', "https://t.example/1"),
        ('<figure><blockquote><p><a href="https://t.example/1"> </a></p></blockquote></figure>', "https://t.example/1"),
        (
            '<blockquote data-instgrm-permalink="https://i.example/p"><a href="/a"></a></blockquote>',
            "https://i.example/p",
        ),
        ('<blockquote cite="https://k.example/v/1"><section></section></blockquote>', "https://k.example/v/1"),
        ('<div class="fb-post" data-href="https://f.example/1"></div>', "https://f.example/1"),
        ('<div data-oembed-url="https://v.example/1"></div>', "https://v.example/1"),
        ('<figure class="media"><oembed url="https://v.example/1"></oembed></figure>', "https://v.example/1"),
        ('<embed embedtype="media" url="https://v.example/1"/>', "https://v.example/1"),
        ('<lite-youtube videoid="a&b" playlabel="Play"></lite-youtube>', "https://www.youtube.com/watch?v=a%26b"),
    ],
)
def test_posts_and_players_that_show_nothing_themselves(markup: str, href: str) -> None:
    report = Report()
    assert read_html(markup, report) == (Embed(href),)
    assert report.losses == ()


@pytest.mark.cases(
    "attributes",
    [
        'src="about:blank" data-src="https://v.example/1"',
        'src="data:text/html,x" data-lazy-src="https://v.example/1"',
        'data-cookieblock-src="https://v.example/1"',
        'src="" data-src-cmplz="https://v.example/1"',
        'src="https://v.example/1" data-src="https://v.example/other"',
    ],
)
def test_frames_that_are_loaded_late(attributes: str) -> None:
    report = Report()
    assert read_html(f'<iframe {attributes} title="Tide"></iframe>', report) == (
        Embed("https://v.example/1", html='<iframe src="https://v.example/1" title="Tide"></iframe>'),
    )
    assert report.losses == ()


def test_a_post_with_its_text_is_a_quotation() -> None:
    markup = '<blockquote class="twitter-tweet"><p>High tide.</p><a href="https://t.example/1"></a></blockquote>'
    assert read_html(markup, Report()) == (Quote([Paragraph("High tide.")]),)


@pytest.mark.cases(
    "markup",
    ["<blockquote><a href='#x'></a></blockquote>", "<div data-href='javascript:x'></div>", "<div id='x'></div>"],
)
def test_what_leads_nowhere_is_nothing(markup: str) -> None:
    assert read_html(markup, Report()) == ()


@pytest.mark.cases(
    ("markup", "notes"),
    [
        ('<p>x<a href="https://a.example/"></a></p>', ["a link without content left out"]),
        ('<p>x<a href="#end"></a><a name="y"></a></p>', []),
    ],
)
def test_a_link_that_shows_nothing_is_told(markup: str, notes: list[str]) -> None:
    report = Report()
    assert read_html(markup, report) == (Paragraph("x"),)
    assert [remark.message for remark in report.remarks] == notes


@pytest.mark.cases(
    "markup",
    [
        '<div class="fb-like" data-href="https://f.example/1"></div>',
        '<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="/?share=x">X</a></li></ul></div>',
        '<div class="jp-relatedposts"><h3><em>Related</em></h3></div>',
    ],
)
def test_what_programs_put_below_a_story_is_no_news(markup: str) -> None:
    report = Report()
    assert read_html(f"<p>High tide.</p>{markup}", report) == (Paragraph("High tide."),)
    assert report.remarks
    assert report.losses == ()


@pytest.mark.cases(
    "markup",
    [
        '<div class="fb-like" data-href="https://f.example/1"/><p>It falls.</p>',
        '<div class="fb-like" data-href="https://f.example/1"/>It falls.',
        '<div class="sharedaddy"><ul><li><a href="/?share=x">X</a></li></ul><p>It falls.</p>',
        f'<div class="sharedaddy">{"<b>x</b>" * 500}<br><br>It falls.',
        '<div class="jp-relatedposts"><h3>Related</h3><p>It falls.</p>',
    ],
)
def test_a_text_is_no_button_although_the_element_of_one_was_never_closed(markup: str) -> None:
    assert read_html(f"<p>High tide.</p>{markup}", Report())[-1] == Paragraph("It falls.")


def test_other_stories_that_are_there_stay() -> None:
    markup = '<div class="jp-relatedposts"><h3>Related</h3><p><a href="https://s.example/1">Low tide</a></p></div>'
    assert len(read_html(markup, Report())) == 2
