"""Blocks of the model ⇄ blocks of WordPress's editor, which takes only markup that it would write just so itself.

(https://developer.wordpress.org/block-editor/reference-guides/core-blocks/.) What has no such block is one of HTML,
which may hold anything. Where a block says less than ours, its comment tells the rest: the editor leaves that out when
somebody changes the block.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from newsformat._blocks import Block, Embed, Heading, List, Media, Paragraph, Preformatted, Quote, Rule, Table
from newsformat._inline import Inlines
from newsformat._report import Report
from newsformat.markup._urls import safe_url
from newsformat.markup._xml._characters import escape, legal, quoted, unescaped
from newsformat.markup.html import write_html, write_inlines


OWN = "newsformat"
"""The attribute of a block that tells the HTML that it stands for, and of which markup that is true."""


def commented(block: Block, html: str) -> str:
    """Return *block*, displayed as *html*, between the editor's comments."""
    result = _native(block, html)
    if result is None:
        return _between("html", {}, html)
    name, settings, native, is_complete = result
    if not is_complete:
        settings = {**settings, OWN: {"of": _mark(native), "is": html}}
    return _between(name, settings, native)


_Native = tuple[str, dict[str, Any], str, bool]  # a block's name, attributes and markup, and whether these are complete


def _between(name: str, settings: dict[str, Any], html: str) -> str:
    attributes = f" {_encoded(settings)}" if settings else ""
    return f"<!-- wp:{name}{attributes} -->\n{html}\n<!-- /wp:{name} -->"


def _encoded(settings: dict[str, Any]) -> str:
    """Return *settings* as JSON that does not end a comment."""
    text = json.dumps(settings, ensure_ascii=False, separators=(",", ":"))
    for sign in ("--", "<", ">", "&"):
        text = text.replace(sign, "".join([f"\\u{ord(name):04x}" for name in sign]))
    return text.replace('\\"', "\\u0022")


def _mark(html: str) -> str:
    return f"{len(html)}-{sha256(html.encode()).hexdigest()[:12]}"


def _native(block: Block, html: str) -> _Native | None:
    """Return *block*, displayed as *html*, as the editor itself writes it, or `None` if it has no such block."""
    if block.language or ' class="empty"' in html[:_START]:
        return None
    match block:
        case Paragraph():
            return "paragraph", {}, html, True
        case Heading(level=level):
            settings = {} if level == _USUAL_LEVEL else {"level": level}
            return "heading", settings, html.replace(">", ' class="wp-block-heading">', 1), True
        case List():
            return _list(block)
        case Quote():
            return _quote(block)
        case Preformatted():
            return "preformatted", {}, html.replace(">", ' class="wp-block-preformatted">', 1), True
        case Rule():
            return "separator", {}, '<hr class="wp-block-separator has-alpha-channel-opacity"/>', True
        case Table() if block.header <= len(block.rows):
            return _table(block)
        case Media(kind="image" | "video" | "audio") if block.href and safe_url(block.href):
            return _media(block)
        case Embed() if is_shown(block.href) and safe_url(block.href):
            return "embed", {"url": block.href}, _embedded(block.href), not block.html
        case _:
            return None


_START = 40  # characters: more than the start tag of an empty element
_USUAL_LEVEL = 2


def _list(block: List) -> _Native | None:
    items = [_item(item) for item in block.items]
    if not all(items):
        return None
    tag = "ol" if block.ordered else "ul"
    inner = "\n\n".join([_between("list-item", {}, f"<li>{item}</li>") for item in items])
    return "list", {"ordered": True} if block.ordered else {}, f'<{tag} class="wp-block-list">{inner}</{tag}>', True


def _item(item: Sequence[Block]) -> str:
    """Return *item*, if it is running text, and at most a list below it; else nothing."""
    match item:
        case (Paragraph(language="", content=content),):
            return _runs(content)
        case (Paragraph(language="", content=content), List(language="") as inner):
            below = _list(inner)
            above = _runs(content)
            return f"{above}{_between(*below[:3])}" if below and above else ""
        case _:
            return ""


def _quote(block: Quote) -> _Native | None:
    shown = [
        (inner_block, html)
        for inner_block in block.content
        if (html := write_html([inner_block], Report(heard=False), xhtml=False))
    ]
    if not shown:
        return None
    inner = "\n\n".join([commented(inner_block, html) for inner_block, html in shown])
    cite = f"<cite>{_runs(block.attribution)}</cite>" if block.attribution else ""
    return "quote", {}, f'<blockquote class="wp-block-quote">{inner}{cite}</blockquote>', True


def _table(block: Table) -> _Native | None:
    rows = [
        f"<tr>{''.join([f'<{tag}>{_runs(cell)}</{tag}>' for cell in row])}</tr>"
        for index, row in enumerate(block.rows)
        for tag in ["th" if index < block.header else "td"]
    ]
    head, body = "".join(rows[: block.header]), "".join(rows[block.header :])
    inner = f"{f'<thead>{head}</thead>' if head else ''}{f'<tbody>{body}</tbody>' if body else ''}"
    shown = f'<figure class="wp-block-table"><table>{inner}</table>{_figcaption(_runs(block.caption))}</figure>'
    return ("table", {"hasFixedLayout": False}, shown, True) if rows else None


def _media(block: Media) -> _Native:
    source = quoted(legal(block.href))
    shown = f"<{block.kind} controls src={source}></{block.kind}>"
    if block.kind == "image":
        shown = f"<img src={source} alt={quoted(legal(block.alt))}/>"
    html = f'<figure class="wp-block-{block.kind}">{shown}{_figcaption(_caption(block))}</figure>'
    more = block.renditions or block.digital_source_type or block.foreign or (block.alt and block.kind != "image")
    return block.kind, {}, legal(html), not more


def _caption(block: Media) -> str:
    small = {"credit": block.credit, "rights": block.rights}
    parts = [f'<small class="{name}">{escape(text)}</small>' for name, text in small.items() if text]
    return " ".join([part for part in (_runs(block.caption), *parts) if part])


def _figcaption(caption: str) -> str:
    return f'<figcaption class="wp-element-caption">{caption}</figcaption>' if caption else ""


def _runs(content: Inlines) -> str:
    return write_inlines(content, Report(heard=False), xhtml=False)


def _embedded(href: str) -> str:
    address = f'<div class="wp-block-embed__wrapper">\n{escape(legal(href))}\n</div>'
    return f'<figure class="wp-block-embed">{address}</figure>'


# Reading ---------------------------------------------------------------------


_OPENING = re.compile(r"<!-- wp:([a-z][a-z0-9/-]{0,60}) (\{(?:[^<>-]|-(?!->))*+)-->\n")


def with_own(text: str) -> str:
    """Return *text* with newsformat's own blocks replaced by the HTML in their comments, where unchanged."""
    if f'"{OWN}":' not in text:
        return text
    parts, position = [], 0
    while match := _OPENING.search(text, position):
        parts.append(text[position : match.start()])
        end, own_members = _of_own(text, match)
        parts.append(own_members or match[0])
        position = end if own_members else match.end()
    return "".join([*parts, text[position:]])


def _of_own(text: str, match: re.Match[str]) -> tuple[int, str]:
    """Return the end of the block that begins with *match*, and the HTML in its comment, or ``""``."""
    try:
        own_members = json.loads(match[2])[OWN]
        mark, html = own_members["of"], own_members["is"]
        length = int(mark.partition("-")[0])
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return 0, ""
    if not isinstance(html, str) or not 0 < length <= len(html) + _MORE:
        return 0, ""
    end, closing = match.end() + length, f"\n<!-- /wp:{match[1]} -->"
    is_ours = text.startswith(closing, end) and _mark(text[match.end() : end]) == mark
    return (end + len(closing), html) if is_ours else (0, "")


_MORE = 1000  # characters by which the editor's markup may exceed newsformat's


_PLAYERS = (
    r"(?:youtube\.com/(?:watch|playlist|shorts/|live/)|youtu\.be/|vimeo\.com/\d|dailymotion\.com/video/|dai\.ly/"
    r"|(?:twitter|x)\.com/\w{1,50}/status/\d|bsky\.app/profile/|tiktok\.com/|soundcloud\.com/|open\.spotify\.com/"
    r"|flickr\.com/photos/|flic\.kr/|reddit\.com/r/|ted\.com/talks/|mixcloud\.com/|issuu\.com/|scribd\.com/doc"
    r"|slideshare\.net/|wordpress\.tv/|videopress\.com/v/|speakerdeck\.com/|imgur\.com/|kickstarter\.com/projects/)"
)
_SHOWN = re.compile(rf"https?://(?:[a-z0-9-]+\.){{0,3}}{_PLAYERS}[^\s<>\"\[\]]*+", re.IGNORECASE)
_WRAPPER = re.compile(r'<div class="wp-block-embed__wrapper">\s*+(https?://[^\s<>"\[\]]++)\s*+</div>')
_LINE = re.compile(rf"^[ \t]*+({_SHOWN.pattern})[ \t\r]*+$", re.IGNORECASE | re.MULTILINE)


def is_shown(href: str) -> bool:
    """Does WordPress embed the content of *href*, rather than display the address?

    (https://wordpress.org/documentation/article/embeds/)
    """
    return _SHOWN.fullmatch(href) is not None


def with_players(text: str) -> str:
    """Return *text* with players and embedded posts for the addresses that WordPress shows as such."""
    text = _WRAPPER.sub(_player, text) if "wp-block-embed__wrapper" in text else text
    return _LINE.sub(_player, text) if "<!-- wp:" not in text else text


def _player(match: re.Match[str]) -> str:
    href = unescaped(match[1])
    return f'<figure class="embed"><a href={quoted(href)}>{escape(href)}</a></figure>'
