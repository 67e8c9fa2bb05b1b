"""What MediaWiki (https://www.mediawiki.org), such as Wikinews, puts around and into its pages, by its stable names."""

from __future__ import annotations

from newsformat.markup.html import Page, classes_of
from newsformat.markup.xml import take_out


_IDS = frozenset(("siteSub", "contentSub", "siteNotice", "jump-to-nav", "catlinks", "mw-navigation", "mw-head"))
_CLASSES = frozenset(("mw-editsection", "mw-jump-link", "mw-indicators", "printfooter", "noprint"))


def take_out_wiki(page: Page) -> None:
    """Take out of *page*, if MediaWiki has made it, its slogan, links to edit it, categories and the like."""
    if not any(name == "generator" and content.startswith("MediaWiki") for name, content in page.metas):
        return
    for parent in [*page.body.iter()]:
        gone = [child for child in parent if child.get("id") in _IDS or not _CLASSES.isdisjoint(classes_of(child))]
        if gone:
            take_out(parent, frozenset(map(id, gone)))
