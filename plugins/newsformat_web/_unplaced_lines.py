"""Reports lines around the story that have no place in the article."""

from __future__ import annotations

from collections.abc import Iterable

from newsformat import Article, Block, List, Related, plain
from newsformat.markup.dates import read_date
from newsformat.plugin import Report, letters
from newsformat_web._blocks import texts_of
from newsformat_web._paragraphs import is_clock


def report_unexpressed(blocks: Iterable[Block], article: Article, report: Report) -> None:
    """Report those lines of *blocks*, found around the story of *article*, that no part of it contains."""
    kept = {id(block) for block in article.body}
    left = [text for block in blocks if id(block) not in kept for text in texts_of(block) or _items(block)]
    if not left or not report.heard:
        return
    known_letters = "\n".join(map(letters, _values_of(article)))
    moments = [when for when in (article.published, article.updated, article.created) if when is not None]
    days, times = {when.date() for when in moments}, {f"{when.hour}:{when:%M}" for when in moments}
    for text in left:
        when = read_date(text)
        is_told = when.date() in days if when is not None else is_clock(text) and any(time in text for time in times)
        if letters(text) not in known_letters and not is_told:
            report.note(f"left out, as not part of the story: {text}")


def _items(block: Block) -> list[str]:
    """Return the lines of *block*, if it is a list of long ones, or of links."""
    if isinstance(block, Related):
        return [link.text for link in block.links]
    return list(filter(None, Article(body=(block,)).text.split("\n"))) if isinstance(block, List) else []


def _values_of(article: Article) -> Iterable[str]:
    """Yield the values of *article* other than its text, and the text itself: a line may occur twice."""
    yield from (plain(content) for content in (article.headline, article.kicker, article.subhead, article.summary))
    yield from (text for byline in article.bylines for text in (byline.name, byline.text, byline.label, byline.contact))
    yield from (subject.name for subject in (*article.subjects, *article.entities, *article.sources, *article.genres))
    yield from (plain(rights.notice) for rights in article.rights)
    yield from (plain(headline.content) for headline in article.other_headlines)
    yield from (article.credit, *article.keywords, article.text)
