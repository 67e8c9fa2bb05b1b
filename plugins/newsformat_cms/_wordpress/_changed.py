"""What was kept of a post, and says what the article does not say any more: it is left out, and reported as lost."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article, Status, plain
from newsformat.markup.html import read_html_inlines, write_inlines
from newsformat.markup.json import Object
from newsformat.markup.members import object_at, text_at, value_at
from newsformat.plugin import Report
from newsformat_cms._parts import lead_picture
from newsformat_cms._wordpress._names import SEVERAL, SPACE, SUBTITLE
from newsformat_cms._wordpress._values_reader import several_authors


_YOAST = "yoast_head_json"
_PICTURES = (
    ("newspack_featured_image_src",),
    ("newspack_featured_image_caption",),
    ("jetpack_featured_media_url",),
    (_YOAST, "og_image"),
)


def leave_out_changed(article: Article, made: Object, report: Report) -> None:
    """Leave out of *made* what plugins said of *article* if it says something else now; tell a subhead that is new."""
    for path, why in _changed(article, made):
        within = object_at(made, *path[:-1])
        if path[-1] in within:
            del within[path[-1]]
            report.lost(f"foreign.{SPACE}", where=".".join(path), why=why)
    if article.status is Status.USABLE and value_at(made, "content", "protected") is True:
        made["content"]["protected"] = False
        report.lost(f"foreign.{SPACE}", where="content.protected", why="the article is usable now")
    if article.subhead and not text_at(made, "meta", SUBTITLE):
        report.lost("subhead", why="posts have none, but for what Newspack keeps of one that was read")
    elif _has_another_subhead(article, made):
        made["meta"][SUBTITLE] = write_inlines(article.subhead, report, xhtml=False, where="subhead")


def _changed(article: Article, made: Object) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield where *made* says something else than *article*, and what that is."""
    told = [text_at(each, "display_name") for each in several_authors(made)]
    if told and told != [byline.name for byline in article.bylines]:
        yield from [((name,), "who signs has changed") for name in SEVERAL]
    if not article.bylines:
        yield (_YOAST, "author"), "nobody signs now"
    if not article.subhead:
        yield ("meta", SUBTITLE), "there is no subhead now"
    if lead_picture(article.associations) is None:
        yield from [(path, "there is no featured picture now") for path in _PICTURES]


def _has_another_subhead(article: Article, made: Object) -> bool:
    return plain(article.subhead) != plain(read_html_inlines(text_at(made, "meta", SUBTITLE)))
