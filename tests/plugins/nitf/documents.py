"""Small documents of NITF, and what is read of them."""

from __future__ import annotations

import newsformat as nf
from newsformat import Article


XSD = "http://iptc.org/std/NITF/2006-10-18/"


def document(head: str = "", top: str = "", body: str = "", end: str = "", root: str = "") -> bytes:
    """Return a document with *head*, and its body with *top* in ``body.head`` and *end* in ``body.end``."""
    top = f"<body.head>{top}</body.head>" if top else ""
    head = f"<head>{head}</head>" if head else ""
    end = f"<body.end>{end}</body.end>" if end else ""
    return f"<nitf {root}>{head}<body>{top}<body.content>{body}</body.content>{end}</body></nitf>".encode()


def read(head: str = "", top: str = "", body: str = "", end: str = "", root: str = "") -> Article:
    """Return the article of the document of these parts."""
    return nf.read(document(head, top, body, end, root), "nitf")


def again(article: Article) -> Article:
    """Return *article* as it is read when it has been written."""
    return nf.read(nf.write(article, "nitf"), "nitf")


def remarks(**parts: str) -> list[str]:
    """Return what is remarked on reading the document of *parts*."""
    return [remark.message for remark in _report(**parts).remarks]


def lost(**parts: str) -> list[str]:
    """Return why something of the document of *parts* is lost."""
    return [loss.why for loss in _report(**parts).losses]


def _report(**parts: str) -> nf.Report:
    report = nf.Report()
    nf.read(document(**parts), "nitf", report=report)
    return report
