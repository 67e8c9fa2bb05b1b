"""Complete documents in feeds: Facebook's Instant Articles, and Yandex's Turbo pages.

Facebook's are at https://developers.facebook.com/docs/instant-articles/reference, Yandex's at
https://yandex.ru/dev/turbo/doc/rss/markup.html; both are HTML with a ``<header>`` above the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from newsformat import Block, Byline, Related, RelatedLink, plain
from newsformat.markup.dates import read_date
from newsformat.markup.html import classes_of, read_page, read_tree, safe_url, text_of
from newsformat.markup.xml import Element, take_out
from newsformat.plugin import line
from newsformat_feeds._readers._draft import Draft


_SECOND: Final = timedelta(seconds=1)
_BEGINNING: Final = re.compile(r"\s*(?:<!--[^<>]{0,200}-->\s*)?<header\b")
_SIGNS: Final = ("op:markup_version", '"op-', "'op-")
_NO_NEWS: Final = frozenset(("op-tracker", "op-ad"))
_RELATED: Final = "op-related-articles"
_MOMENTS: Final = {"op-published": "published", "op-modified": "updated"}


def is_document(content: str) -> bool:
    """Is *content* such a document?"""
    return "<header" in content and (bool(_BEGINNING.match(content)) or any(sign in content for sign in _SIGNS))


def read_document(content: str, draft: Draft) -> tuple[Block, ...]:
    """Return the text of *content*, and fill in *draft* from its head."""
    body = read_page(content, draft.report, limits=draft.limits).body
    header = next(body.iter("header"), None)
    if header is not None:
        _take(header, [child for child in header if _is_of_head(child, draft)])
    related: list[Related] = []
    for parent in [*body.iter()]:
        _take(parent, [child for child in parent if _is_apart(child, related, draft)])
    text = read_tree(body, draft.report, base=draft.base, limits=draft.limits)
    return (*text, *related)


def _take(parent: Element, parts: list[Element]) -> None:
    take_out(parent, frozenset(map(id, parts)))


# The head ------------------------------------------------------------------------------


def _is_of_head(part: Element, draft: Draft) -> bool:
    """Fill in *draft* from *part* of a head, and return whether that represents all of it."""
    take = _PARTS.get(str(part.tag))
    if take is None:
        return False
    take(part, draft)
    return True


def _titled(name: str) -> Callable[[Element, Draft], None]:
    def take(part: Element, draft: Draft) -> None:
        attribute = "kicker" if "op-kicker" in classes_of(part) else name
        text = text_of(part)
        if not draft.values.get(attribute):
            draft.values[attribute] = text
        elif line(plain(draft.values[attribute])) != text:
            draft.report.left_out(f"<{part.tag}> of the head of a document is left out: {text:.60}")

    return take


def _when(part: Element, draft: Draft) -> None:
    name = next((_MOMENTS[class_name] for class_name in sorted(classes_of(part) & _MOMENTS.keys())), "")
    when = read_date(part.get("datetime") or "", draft.report) if name and part.get("datetime") else None
    if when is None or abs(draft.values.setdefault(name, when) - when) >= _SECOND:
        draft.report.left_out(f"<time> of the head of a document is left out: {text_of(part):.60}")


def _author(part: Element, draft: Draft) -> None:
    """Read the author; details beyond the name are not part of the byline."""
    link = next(part.iter("a"), None)
    name = text_of(part if link is None else link)
    known = {byline.name for byline in draft.bylines}
    if name and (not known or draft.signed_within) and name not in known:
        draft.bylines.append(Byline(name=name))
        draft.signed_within = True
    elif name and name not in known:
        draft.report.left_out(f"<address> of the head of a document is left out: {name:.60}")
    if more := text_of(part).removeprefix(name).strip():
        draft.report.left_out(f"left out, more about an author: {more:.60}")


def _menu(part: Element, draft: Draft) -> None:
    draft.report.note("the menu of a document is left out, as not news")


_PARTS: Final[dict[str, Callable[[Element, Draft], None]]] = {
    "h1": _titled("headline"),
    "h2": _titled("subhead"),
    "h3": _titled("kicker"),
    "time": _when,
    "address": _author,
    "menu": _menu,
}


# The text ------------------------------------------------------------------------------


def _is_apart(part: Element, related: list[Related], draft: Draft) -> bool:
    """Is *part* not part of the text, but an advert, *related* links, or rights? Quotations are marked."""
    names = classes_of(part)
    if names & _NO_NEWS:
        draft.report.note(f"{', '.join(sorted(names & _NO_NEWS))} left out, as not news")
        return True
    if _RELATED in names:
        if (found := _related(part, draft)) is not None:
            related.append(found)
        return True
    if part.tag == "aside":
        part.tag = "blockquote"
        for inner in part.iter("cite"):
            inner.tag = "footer"
    elif part.tag == "figcaption":
        for inner in part.iter("cite"):
            inner.set("class", "credit")
    elif part.tag == "footer" and (small := next(part.iter("small"), None)) is not None:
        if draft.rights.setdefault("notice", text_of(small)) != text_of(small):
            draft.report.left_out(f"rights in a document, since the feed has its own: {text_of(small):.60}")
        _take(part, [small])
    return False


def _related(part: Element, draft: Draft) -> Related | None:
    """Return the list of related links in *part*; those without a safe address have none."""
    links = []
    for entry in [inner for inner in part.iter() if inner.tag in {"a", "li"}]:
        if entry.tag == "li" and next(entry.iter("a"), None) is not None:
            continue
        text, href = text_of(entry), line(entry.get("href") or "")
        if href and not safe_url(href):
            draft.report.left_out(f"the address of a related article is left out, as it is not safe: {href:.60}")
            href = ""
        if text or href:
            links.append(RelatedLink(text or href, href))
    return Related(links, title=part.get("title") or "") if links else None
