"""An article → an XMP sidecar file."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsformat import Article, Media
from newsformat.markup.xml import legal
from newsformat.plugin import Articles, NoOptions, Report, reworded
from newsformat_photo._article import properties_with_rest
from newsformat_photo._xmp._serial import packet


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield an XMP packet for the article."""
    for article in articles:
        fit = reworded(_of_one_picture(article, report), legal)
        if reworded(article, legal) is not article:
            report.lost("text", why="XML has no control characters")
        yield packet(properties_with_rest(fit, report))


def _of_one_picture(article: Article, report: Report) -> Article:
    """Return *article* with the first picture as its only block, because XMP describes one picture."""
    pictures = [(number, block) for number, block in enumerate(article.body) if isinstance(block, Media)]
    for number, _ in pictures[1:]:
        report.lost("body.media", where=f"body[{number}]", why="XMP describes one picture")
    return evolve(article, body=[block for _, block in pictures[:1]])
