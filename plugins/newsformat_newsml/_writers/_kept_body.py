"""The markup that the body was read from, written again as long as the body is unchanged."""

from __future__ import annotations

from newsformat import Article
from newsformat.plugin import lazily
from newsformat_newsml._languages import distance, language_of
from newsformat_newsml._markup import holds_markup, remember, remembered
from newsformat_newsml._readers._body import BEST, Blocks, is_xhtml, read_again, score
from newsformat_newsml._readers._page_head import Headed, to_remember
from newsformat_newsml._writers._foreign import Foreigns
from newsformat_newsml._writers._snippet_parser import element_of


_TITLE = lazily(r"<title[^<>]*>[^<>]*[^<>\s]")


def markup_of(text: Blocks, article: Article, foreigns: Foreigns) -> str:
    """Return the tag of the markup that still yields *text* of *article*, or ``""``."""
    for tag in ("inlineXML", "inlineData"):
        values = foreigns.values("body", tag)
        if len(values) == 1 and _is_read_as_text(values[0], text, article, foreigns):
            return tag
    return ""


def recall(value: str, article: Article) -> None:
    """Read the body markup *value* again if it is XHTML and not cached: validating it is much faster then."""
    if holds_markup(value) and remembered(value) is None:
        element = element_of(value)
        if element is not None and is_xhtml(element):
            heads = {"headline": article.headline, "subhead": article.subhead}
            remember(value, to_remember(value, read_again(element, article), heads))


def _is_read_as_text(value: str, text: Blocks, article: Article, foreigns: Foreigns) -> bool:
    """Would a reader take *value* for the text, and obtain the same *text*?"""
    if not article.headline and _TITLE.search(value):  # a reader would use the title as the headline
        return False
    others = foreigns.values("contentSet", "")
    if others and distance(language_of(value), article.language):
        return False
    known = remembered(value)
    blocks = known.of(article) if isinstance(known, Headed) else known
    if blocks is not None:
        return bool(blocks == text)
    element = element_of(value)
    if element is None or read_again(element, article) != text:
        return False
    points = score(element)
    return points == BEST or points >= max([1, *map(_score, others)])


def _score(value: str) -> int:
    element = element_of(value)
    return BEST if element is None else score(element)
