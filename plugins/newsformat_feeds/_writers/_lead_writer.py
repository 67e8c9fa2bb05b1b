"""The lead picture of a WordPress post: a separate file with a number, to which the post refers.

Importing an export downloads the file from its address (*Download and import file attachments*).
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
    """Return the lead picture of *article*, unless kept elements have another."""
    found = lead_picture(article.associations)
    has_thumbnail = any(part.space == SPACE and THUMBNAIL in part.value for part in article.foreign)
    return None if found is None or has_thumbnail else found.media


def lead_meta(media: Media) -> str:
    """Return the post's metadata for its lead picture *media*."""
    return _meta(THUMBNAIL, number_of(media.href))


def lead_file(media: Media, published: datetime | None) -> str:
    """Return the picture *media* as an item of an export, *published* with its post."""
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
    """Return the readable name of the file at *href*."""
    path = href.partition("#")[0].partition("?")[0].rstrip("/")
    for _ in range(_MOST_TIMES):
        path = unquote(path)
    return line(path.rpartition("/")[2]) or href


_MOST_TIMES = 2  # levels of nested encoding of an address


def _meta(key: str, value: str) -> str:
    return f"<wp:postmeta>{element('wp:meta_key', key)}{element('wp:meta_value', value)}</wp:postmeta>"


def dates_of(published: datetime | None, attributes: str = "") -> list[str]:
    """Return the publication date of a post or file, in local time and in GMT."""
    if published is None:
        return []
    here = published.replace(tzinfo=None, microsecond=0)
    try:
        there = published.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    except OverflowError:  # the first or last representable day
        return []
    dates = {"wp:post_date": here, "wp:post_date_gmt": there}
    return [element(name, when.isoformat(" "), attributes) for name, when in dates.items()]
