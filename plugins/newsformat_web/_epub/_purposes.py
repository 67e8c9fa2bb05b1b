"""The purpose of a document in a publication: an article, or the cover, contents, notices and the like."""

from __future__ import annotations

from collections.abc import Collection

from newsformat.markup.html import all_text
from newsformat.markup.styles import role_of
from newsformat.markup.xml import Element
from newsformat_web._epub._names import OPS
from newsformat_web._epub._publication import Publication, resolved


_NO_ARTICLE = {
    "cover": "the cover",
    "titlepage": "the title page", "title-page": "the title page", "halftitlepage": "the title page",
    "toc": "a table of contents", "landmarks": "a table of contents", "page-list": "a table of contents",
    "loi": "a list of figures", "lot": "a list of tables", "index": "an index",
    "copyright-page": "the imprint", "colophon": "the imprint", "imprint": "the imprint",
}  # fmt: skip
_LONG = 600  # letters of a paragraph of an article
_MOSTLY = 0.7  # share of letters in links on a contents page


def kinds_of(element: Element) -> set[str]:
    """Return the types of *element* in EPUB, and its roles in DPUB-ARIA (``doc-toc``)."""
    role = element.get("role") or ""
    types = f"{element.get(f'{{{OPS}}}type') or ''} {role.removeprefix('doc-')}"
    return set(types.lower().split())


def roles_of(element: Element) -> list[str]:
    """Return the roles of *element* by its classes, which may be a newsroom's names of layout styles."""
    roles = [role_of(name) for name in (element.get("class") or "").split()]
    return [role for role in roles if role is not None]


def purpose_of(publication: Publication, path: str, body: Element, known_purpose: str, parts: Collection[str]) -> str:
    """Return the purpose of the document *path*, *known_purpose* elsewhere; ``""`` for an article.

    *parts* are the documents below it in the contents.
    """
    inner = [child for child in body if isinstance(child.tag, str)]
    while len(inner) == 1 and inner[0].tag in {"div", "section", "main"} and not kinds_of(inner[0]):
        inner = [*inner[0]]
    kinds = [known_purpose, publication.guide.get(path, ""), *kinds_of(body)]
    if len(inner) == 1:
        kinds += kinds_of(inner[0])
    kind = next((word for word in " ".join(kinds).split() if word in _NO_ARTICLE), "")
    if kind:
        return _NO_ARTICLE[kind]
    if publication.nav is not None and publication.nav.path == path:
        return "a table of contents"
    return "a table of contents" if _is_contents(publication, path, body, parts) else ""


def _is_contents(publication: Publication, path: str, body: Element, parts: Collection[str]) -> bool:
    """Are nearly all words links to other documents of the publication, or does each of its *parts* have one?"""
    targets = [(inner, resolved(path, inner.get("href") or "")) for inner in body.iter("a")]
    links = [element for element, target in targets if target != path and target in publication.documents]
    linked_parts = {target for _, target in targets}
    if (
        parts
        and all(part in linked_parts for part in parts)
        and all(_letters(inner) < _LONG for inner in body.iter("p"))
    ):
        return True
    linked, total = (sum(map(_letters, group)) for group in (links, [body]))
    return len(links) > 1 and linked >= _MOSTLY * total


def _letters(element: Element) -> int:
    return sum(map(str.isalnum, all_text(element)))
