"""Reads posts and players that a script inserts into empty elements with an address as `Embed`.

What software adds below each story is not news and is left out: buttons to share and like it, and a box for related
stories that a script fills.
"""

from __future__ import annotations

from itertools import islice

from newsformat._blocks import Embed
from newsformat.markup._html._flow import Flow, Reading, classes, language_in
from newsformat.markup._html._trees import Element, inside, name_of, text_of


_ADDRESSES = (  # of Instagram, Threads, Facebook, CKEditor, Mastodon and TikTok
    "data-instgrm-permalink", "data-text-post-permalink", "data-href", "data-oembed-url", "data-embed-url", "cite",
)  # fmt: skip
_AROUND = frozenset(("a", "br", "div", "p", "section", "span"))


def post(reading: Reading, element: Element, flow: Flow) -> Embed | None:
    """Return the embed for *element*, if that displays nothing but has an address, in a link or on itself.

    ``<blockquote class="twitter-tweet"><a href="https://twitter.com/…"></a></blockquote>``.
    """
    if text_of(element) or not all(name_of(inner) in _AROUND for inner in inside(element)):
        return None
    href = next((url for name in _ADDRESSES if (url := _absolute_address(reading, element, name))), "")
    href = href or next((url for inner in inside(element) if (url := _absolute_address(reading, inner, "href"))), "")
    return Embed(href, language=language_in(reading, element, flow)) if href else None


def is_of_program(reading: Reading, element: Element) -> bool:
    """Does the class of *element* mark it as added by software below each story? If so, report that it is left out.

    It has no paragraphs, and buttons for scripts have no text: HTML never closes ``<div class="fb-like"/>``, so that it
    contains the rest of a story.
    """
    if not element.get("class"):
        return False
    names = classes(element)
    if not names & (_BUTTONS | _OF_SCRIPTS | _FILLED):
        return False
    parts = [*islice(inside(element), _MAX_ELEMENTS)]
    if len(parts) == _MAX_ELEMENTS or any(name_of(part) == "p" and text_of(part) for part in parts):
        return False
    if names & _BUTTONS or (names & _OF_SCRIPTS and not text_of(element)):
        reading.note("buttons to share or to like a story left out, as not news", element)
    elif names & _FILLED and all(name_of(part) != "a" for part in parts):
        reading.note("an empty box for other stories left out", element)
    else:
        return False
    return True


_BUTTONS = frozenset((
    "sharedaddy", "jetpack-likes-widget-wrapper",  # of Jetpack
    "addtoany_share_save_container", "addtoany_content", "heateor_sss_sharing_container", "simplesocialbuttons",
    "shared-counts-wrap", "swp_social_panel", "essb_links", "ssba",
))  # fmt: skip
_OF_SCRIPTS = frozenset((
    "fb-like", "fb-share-button", "fb-send", "fb-save", "fb-follow", "fb-comments",  # of Facebook
    "sharethis-inline-share-buttons",
))  # fmt: skip
_FILLED = frozenset(("jp-relatedposts",))
_MAX_ELEMENTS = 500  # elements; buttons have fewer, including their icons


def _absolute_address(reading: Reading, element: Element, name: str) -> str:
    address = (element.get(name) or "").strip()
    return reading.address(element, name) if address.startswith(("https://", "http://")) else ""
