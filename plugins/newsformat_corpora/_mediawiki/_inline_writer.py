"""Running text → inline wikitext: quotes for bold and italic, links, HTML elements; special characters are entities."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote, unquote

from newsformat import Inlines, Lang, LineBreak, Link, Mark, Style, Text
from newsformat.markup.html import safe_url
from newsformat.markup.xml import escape
from newsformat.plugin import Span, nest
from newsformat_corpora._mediawiki._site import Site


_MARKUP: Final = re.compile(  # markup anywhere in a line
    r"\[(?=\[|(?:https?|ftp):|//|mailto:)|\](?=\])|(?<=\])\]|\{(?=[{|])|\}(?=\})|(?<=\})\}|''+|~~~+|__(?=[A-Z])|[|<>]|!(?=!)"
    r"|&(?=#?\w{1,32};)|:(?=//)",
    re.ASCII,
)
_LINE_START: Final = re.compile(r"[*#:;=! ]|----|\{\||[|]")
_TAGS: Final = {
    Style.UNDERLINE: "u",
    Style.STRIKE: "s",
    Style.CODE: "code",
    Style.SUBSCRIPT: "sub",
    Style.SUPERSCRIPT: "sup",
    Style.STRONG: "b",
    Style.EMPHASIS: "i",
}
_QUOTES: Final = {Style.STRONG: "'''", Style.EMPHASIS: "''"}
_BRACKET: Final = re.compile(r"[\[\]]")
_NOT_IN_ADDRESSES: Final = re.compile(r"[\s\[\]<>\"\0']")
_WIKI: Final = re.compile(r"https://(?P<language>[a-z-]+)\.(?P<project>wik[a-z]+)\.org/wiki/(?P<page>[^?#]+)", re.ASCII)
_PREFIXES: Final = {
    "wikipedia": "w",
    "wiktionary": "wikt",
    "wikinews": "n",
    "wikibooks": "b",
    "wikiquote": "q",
    "wikisource": "s",
    "wikiversity": "v",
    "wikivoyage": "voy",
}


def entities(text: str) -> str:
    """Return *text* as numeric entities."""
    return "".join(f"&#{ord(char)};" for char in text)


def plain_text(text: str) -> str:
    """Escape *text*, except for characters that are only special at the beginning of a line."""
    return _MARKUP.sub(lambda match: entities(match[0]), text)


_EMPTY_LINE = re.compile(r"(?<=<br>)(\s*)<br>")  # meant to be empty: without a class it would separate paragraphs


class InlineWriter:
    """Writes running text for a wiki, with links to its own pages and to other wikis.

    Attributes:
        quotes: whether bold and italic are written with apostrophes, as usual, or as elements.
    """

    def __init__(self, site: Site, *, quotes: bool = True) -> None:
        self._site, self.quotes = site, quotes

    def line(self, content: Inlines) -> str:
        """Return running text for the beginning of a line."""
        written = self.within(content)
        match = _LINE_START.match(written)
        return f"{entities(written[0])}{written[1:]}" if match else written

    def within(self, content: Inlines) -> str:
        """Return running text for the middle of a line."""
        html = _EMPTY_LINE.sub(r'\1<br class="empty">', "".join([self._part(part) for part in nest(content)]))
        text = html.strip()
        before, after = (html, "") if not text else html.split(text, 1)
        return f"{entities(before)}{text}{entities(after)}"

    def _part(self, part: Span | Text | LineBreak) -> str:
        match part:
            case LineBreak():
                return "<br>"
            case Text(text=text):
                return plain_text(text)
            case Span(mark=mark, content=content):
                return self._marked(mark, "".join([self._part(run) for run in content]))

    def _marked(self, mark: Mark, text: str) -> str:
        match mark:
            case Link(href=href):
                return self._link(href, text)
            case Lang(language=language):
                return f'<span lang="{escape(language)}">{text}</span>'
            case Style() if self.quotes and mark in _QUOTES:
                return f"{_QUOTES[mark]}{text}{_QUOTES[mark]}"
            case Style():
                return f"<{_TAGS[mark]}>{text}</{_TAGS[mark]}>"
            case _:
                return text

    def _link(self, href: str, text: str) -> str:
        """Return a link to a page of this wiki, of another one of Wikimedia, or to an address."""
        if target := self.target(href):
            return f"[[{target}]]" if text == target else f"[[{target}|{text}]]"
        if not safe_url(href) or not href.startswith(("https://", "http://", "mailto:")):
            return text
        address = _NOT_IN_ADDRESSES.sub(lambda match: quote(match[0], safe=""), href)
        label = _BRACKET.sub(lambda match: entities(match[0]), text)
        return f"[{address} {label}]" if label else f"[{address}]"

    def target(self, href: str) -> str:
        """Return the target of a wiki link to *href*; ``""`` if it is not a page of a known wiki."""
        base = self._site.base.rpartition("/")[0] + "/"
        if self._site.base and href.startswith(base):
            title = unquote(href.removeprefix(base)).replace("_", " ")
            fits = self._site.namespace(title)[0] == 0 and self._site.address(title) == href
            return title if fits and not self._site.elsewhere(title)[0] else ""
        wiki = _WIKI.fullmatch(href)
        if wiki is None or wiki["project"] not in _PREFIXES:
            return ""
        title = unquote(wiki["page"]).replace("_", " ")
        prefix = _PREFIXES[wiki["project"]]
        known = (f"{prefix}:{title}", f"{prefix}:{wiki['language']}:{title}")
        return next((text for text in known if self._site.elsewhere(text)[0] == href), "")
