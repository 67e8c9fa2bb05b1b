"""The head of an NITF document in an item: what it says counts where the metadata of the item say nothing of it."""

from __future__ import annotations

from lxml.etree import tostring

import newsformat
from newsformat import ReadError, Source, UnknownFormat
from newsformat_newsml._item import Item


FIELDS = ("headline", "subhead", "kicker", "summary", "bylines", "dateline", "title")


def read_head(item: Item) -> None:
    """Give *item* what it lacks and the document in it has; that is kept whole in any case."""
    lacking = [name for name in FIELDS if not item.values.get(name)]
    if item.inner is None or not lacking:
        return
    try:
        inner = newsformat.read(Source(tostring(item.inner, with_tail=False)), "nitf")
    except (ReadError, UnknownFormat):  # the latter if its plugin is disabled
        return
    for name in lacking:
        if said := getattr(inner, name):
            item.values[name] = said
