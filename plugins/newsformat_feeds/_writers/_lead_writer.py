"""The picture that leads a post of WordPress: a file with a number of its own, which the post tells.

Whoever imports an export gets the file from its address (*Download and import file attachments*).
"""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import unquote

from newsformat import Article, Media
from newsformat.markup.html import write_inlines
from newsformat.markup.pictures import lead_picture
from newsformat.plugin import Report, line, plain
from newsformat_feeds._readers._wxr_reader import ALT, SPACE, THUMBNAIL, number_of
from newsformat_feeds._writers._pen import element, markup


def lead_of(article: Article) -> Media | None:
    """Return the picture that leads *article*, unless what was kept of it tells another."""
    found = lead_picture(article.associations)
    told = any(part.space == SPACE and THUMBNAIL in part.value for part in article.foreign)
    return None if found is None or told else found.media


def lead_meta(media: Media) -> str:
    """Return what a post says of the picture *media* that leads it."""
    return _meta(THUMBNAIL, number_of(media.href))


def lead_file(media: Media, published: datetime | None) -> str:
    """Return the picture *media* as an item of an export, *published* with what it leads."""
    name = _name_of(media.href)
    caption = write_inlines(media.caption, Report(heard=False), xhtml=False)
    parts = [
        element("title", line(media.alt) or plain(media.caption) or name),
        markup("excerpt:encoded", caption),
        element("wp:post_id", number_of(media.href)),
        *dates_of(published),
        element("wp:post_name", name),
        element("wp:status", "inherit"),
        element("wp:post_type", "attachment"),
        element("wp:attachment_url", media.href),
        *([_meta(ALT, media.alt)] if media.alt else []),
    ]
    return "".join([f"\n    {part}" for part in parts])


def _name_of(href: str) -> str:
    """Return what the file at *href* is called, as people read it."""
    path = href.partition("#")[0].partition("?")[0].rstrip("/")
    for _ in range(_MOST_TIMES):
        path = unquote(path)
    return line(path.rpartition("/")[2]) or href


_MOST_TIMES = 2  # that an address is encoded within another


def _meta(key: str, value: str) -> str:
    return f"<wp:postmeta>{element('wp:meta_key', key)}{element('wp:meta_value', value)}</wp:postmeta>"


def dates_of(published: datetime | None, attributes: str = "") -> list[str]:
    """Return when a post or file was *published*, by a clock on the wall and in Greenwich."""
    if published is None:
        return []
    here = published.replace(tzinfo=None, microsecond=0)
    try:
        there = published.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    except OverflowError:  # the first or last day there is
        return []
    dates = {"wp:post_date": here, "wp:post_date_gmt": there}
    return [element(name, when.isoformat(" "), attributes) for name, when in dates.items()]
