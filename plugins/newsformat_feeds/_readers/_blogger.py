"""Exports of Blogger, in Atom: the kind of an entry, and whether it may be published.

Older ones use a category and ``app:draft`` (RFC 5023, section 13.1.1), newer ones, of Google Takeout, elements of
Blogger's own.
"""

from __future__ import annotations

from newsformat import Status
from newsformat.markup.handling import read_status, stricter
from newsformat.markup.xml import Element, line_of, local, text_of
from newsformat_feeds._elements import children, name_of, own
from newsformat_feeds._names import ATOM, BLOGGER
from newsformat_feeds._readers._draft import Draft


_KIND = "http://schemas.google.com/g/2005#kind"
_ARTICLES = frozenset(("", "post", "page"))
_LABELS = ("http://www.blogger.com/atom/ns#", "tag:blogger.com,1999:blog-")
_STATUSES = {"LIVE": Status.USABLE, "SOFT_TRASHED": Status.CANCELED, "TRASHED": Status.CANCELED}


def kind_that_is_no_article(entry: Element) -> str:
    """Return the kind of *entry*, such as a comment or a setting, or ``""`` for a post or page."""
    kinds = [_kind(child) for child in children(entry)]
    kind = next(filter(None, kinds), "")
    return "" if kind in _ARTICLES else kind


def _kind(part: Element) -> str:
    """Return the kind of entry in *part*, or ``""``."""
    name = name_of(part)
    if name == (ATOM, "category") and is_kind(part):
        return (part.get("term") or "").rpartition("#")[2].lower()
    return text_of(part).lower() if name == (BLOGGER, "type") else ""


def is_kind(category: Element) -> bool:
    """Does *category* hold the kind of its entry?"""
    return category.get("scheme") == _KIND


def is_kept(part: Element) -> bool:
    """Does *part* say what the model has no place for: that an entry is a page?"""
    return _kind(part) not in {"", "post"}


def label(part: Element) -> str:
    """Return the label of a post in the category *part*, or ``""``."""
    return (part.get("term") or "") if (part.get("scheme") or "").startswith(_LABELS) else ""


def kind(element: Element, draft: Draft) -> None:
    """Keep the information that an entry is a page."""
    if is_kept(element):
        draft.keep(element)


def control(element: Element, draft: Draft) -> None:
    """Read ``app:control``: the entry is a draft, unless the answer is no."""
    for part in children(element):
        is_draft = text_of(part).strip().lower()
        if local(part) == "draft" and is_draft not in {"yes", "no"}:
            draft.report.note(
                f"app:draft is neither yes nor no; the entry is withheld: {is_draft:.40}", line=line_of(part)
            )
        if local(part) == "draft" and is_draft != "no":
            status_name = own(element, "status") or Status.WITHHELD
            found = read_status(status_name, draft.report, line=line_of(element))
            draft.values["status"] = stricter(draft.values.get("status", Status.USABLE), found)
        elif local(part) != "draft":
            draft.keep(element)


def status(element: Element, draft: Draft) -> None:
    """Read the state of a post; one that is not live is withheld."""
    found = _STATUSES.get(text_of(element).upper(), Status.WITHHELD)
    draft.values["status"] = stricter(draft.values.get("status", Status.USABLE), found)
