"""Small items of NewsML-G2, and what comes back of them."""

from __future__ import annotations

import newsformat as nf
from newsformat import Article


NAR = "http://iptc.org/std/nar/2006-10-01/"
XHTML = "http://www.w3.org/1999/xhtml"


def item(meta: str = "", content: str = "", body: str = "", top: str = "", attributes: str = 'guid="urn:a"') -> bytes:
    """Return an item with *meta* in its ``itemMeta``, *content* in ``contentMeta``, *top* before them."""
    return (
        f'<newsItem xmlns="{NAR}" {attributes}>{top}<itemMeta>{meta}</itemMeta><contentMeta>{content}</contentMeta>'
        f"<contentSet>{body}</contentSet></newsItem>"
    ).encode()


def read(document: bytes) -> Article:
    """Return the article of the item *document*."""
    return nf.read(document, "newsml-g2")


def again(article: Article) -> Article:
    """Return *article* as it is read when it has been written, which loses nothing."""
    report = nf.Report()
    document = nf.write(article, "newsml-g2", report=report)
    assert report.losses == ()
    return read(document)
