"""Which members of texts and files of editors are read, so that all others can be reported."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from newsformat.markup.members import report_unkept
from newsformat.plugin import Report
from newsformat_cms._bodies._codec import OWN
from newsformat_cms._bodies._files import OF_RECORDS
from newsformat_cms._bodies._running import STYLES, plain_name


def report_left_out(
    item: Any, report: Report, found: Callable[[], object], is_read: Callable[[str, str, Any], bool], of: str
) -> None:
    """Report members of *item*, an item of a content management system, that are nowhere in *found*.

    *is_read* returns whether a member of the system is read in another form; those of texts and files are known here.
    """

    def known(kind: str, name: str, value: Any) -> bool:
        return is_read(kind, name, value) or _is_of_text(plain_name(kind), name, value)

    report_unkept(item, report, found, is_read=known, own=_OWN, knows=_knows, of=of)


def _is_of_text(kind: str, name: str, value: Any) -> bool:
    """Is the member *name* of a node of the type *kind* read, or a default value?"""
    if kind in _LEAVES and (isinstance(value, str) if name == "text" else isinstance(value, bool) and name in STYLES):
        return True
    if name == "level":
        return type(value) is int and 1 <= value <= 6  # noqa: PLR2004 -- of HTML
    return name in _READ.get(kind, ()) or (isinstance(value, str | int) and value in _USUAL.get(name, ()))


_LEAVES: Final = frozenset(("text", "children"))
_READ: Final = {
    **dict.fromkeys(("list", "bulletlist", "orderedlist"), ("indentLevel", "tight", "bullet")),
    **dict.fromkeys(("tableheader", "tablecell", "th", "td"), ("colspan", "rowspan", "colwidth")),
    "link": ("linktype", "target"),
    "emoji": ("name", "fallbackImage", "shortName"),
    OWN: ("of", "before"),  # which nodes newsformat's own data belong to
}
_USUAL: Final[dict[str, tuple[str | int, ...]]] = {  # or the function that reads it
    "format": ("ordered", "unordered"),
    "start": (1,),
    "order": (1,),
    "textAlign": ("left", "start"),
    "is_external_url": (False,),
    "is_private": (False,),
}
_SIZES: Final = ("thumbnail", "small", "medium", "large", "xlarge")  # sizes made by Strapi
_OWN: Final = frozenset((*OF_RECORDS, "_editable", *(f"{size}.name" for size in _SIZES)))


def _knows(kind: str) -> bool:
    """Are nodes of the type *kind* known to the reader?"""
    name = plain_name(kind)
    return name in _TYPES or name in STYLES or (name[:-1], name[-1:].isdigit()) in {("h", True), ("heading", True)}


_TYPES: Final = frozenset(
    (
        *("doc", "root", "paragraph", "p", "title", "text", "heading", "header", "hardbreak", "linebreak", "link", "a"),
        *("blockquote", "quote", "codeblock", "pre", "horizontalrule", "rule", "hr", "divider", "thematicbreak"),
        *("list", "bulletlist", "bulletedlist", "unorderedlist", "numberedlist", "orderedlist", "ul", "ol"),
        *("listitem", "listitemchild", "li", "lic", "item"),
        *("table", "tablerow", "tableheader", "tablecell", "tablebody", "tbody", "thead", "tr", "th", "td"),
        *("figure", "figcaption", "caption", "imagecaption", "mediasingle", "media", "image", "img", "video", "audio"),
        *("embed", "iframe", "mediaembed", "emoji", "unstyled", "atomic", "children"),
        *(f"heading{number}" for number in ("one", "two", "three", "four", "five", "six")),
    )
)
