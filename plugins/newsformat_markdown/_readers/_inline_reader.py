"""Reads running text of Markdown, with HTML tags for what Markdown cannot express."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape

from attrs import define, field
from markdown_it.token import Token

from newsformat import Inline, Inlines, Lang, Link, Mark, Media, Mention, Style, Text
from newsformat.markup.html import read_html, safe_url, unescaped_value
from newsformat.markup.pictures import with_linked_file
from newsformat.plugin import BREAK, Report, inlines, shortened
from newsformat_markdown._escaping import COMMENT


_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)")
_ATTRIBUTE = re.compile(r"""([A-Za-z_:][\w:.-]*)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")
_STYLES = {
    "em": Style.EMPHASIS,
    "i": Style.EMPHASIS,
    "strong": Style.STRONG,
    "b": Style.STRONG,
    "s": Style.STRIKE,
    "del": Style.STRIKE,
    "strike": Style.STRIKE,
    "u": Style.UNDERLINE,
    "ins": Style.UNDERLINE,
    "sub": Style.SUBSCRIPT,
    "sup": Style.SUPERSCRIPT,
    "code": Style.CODE,
    "kbd": Style.CODE,
    "samp": Style.CODE,
    "tt": Style.CODE,
}
_HIDDEN = frozenset(("script", "style", "template", "iframe", "object", "noscript", "textarea", "title", "svg", "math"))
_CODE = frozenset(("script", "style"))  # not news
_PLAYED = frozenset(("audio", "video"))
_UNREAD = ("title", "datetime", "value", "cite")  # further attributes that refer to an element's text
_FILES = re.compile(r"\s(?:width|height|srcset)\s*=", re.IGNORECASE)
_DEPTH = 100
_KNOWN = frozenset((*_STYLES, "a", "span", "bdi", "bdo", "br", "img", "wbr"))


def attributes_of(tag: str) -> dict[str, str]:
    """Return the attributes of an opening *tag*; the first of each counts."""
    found: dict[str, str] = {}
    name = _TAG.match(tag)
    for match in _ATTRIBUTE.finditer(tag, name.end() if name else 0):
        found.setdefault(match[1].lower(), unescaped_value(match[2] or match[3] or match[4] or ""))
    return found


def safe(href: str, report: Report, line: int | None = None) -> str:
    """Return *href*, or ``""`` if it is unsafe, which is reported."""
    if href.startswith("//") and href[2:3].isalnum():
        href = f"https:{href}"
    if safe_url(href):
        return href
    report.left_out(f"the address {shortened(href)!r} is not safe and was dropped", line=line)
    return ""


@define
class InlineReader:
    """Reads running text; its pictures are collected in `media`, where the first *leading* ones precede any text."""

    report: Report
    line: int | None = None
    media: list[Media] = field(factory=list)
    leading: int = 0
    _runs: list[Inline] = field(factory=list)
    _blank: int = 0  # the number of leading runs known to display nothing
    _open: list[tuple[str, tuple[Mark, ...]]] = field(factory=list)
    _marks: tuple[Mark, ...] = ()
    _hidden: str = ""
    _played: list[str] = field(factory=list)  # the hidden element, if it is audio or video

    def read(self, tokens: Sequence[Token]) -> Inlines:
        """Return the text of *tokens*."""
        for token in tokens:
            if not self._hidden or token.type == "html_inline":
                self._token(token)
            elif self._played:
                self._played.append(escape(token.content) or " ")
        self._play()
        return inlines(self._runs)

    def _token(self, token: Token) -> None:
        match token.type:
            case "text" | "text_special":
                self._text(token.content)
            case "softbreak":
                self._text(" ")
            case "hardbreak":
                self._runs.append(BREAK)
            case "code_inline":
                self._runs.append(Text(token.content, (*self._marks, Style.CODE)))
            case "html_inline":
                self._tag(token.content)
            case "image":
                self._image(str(token.attrs.get("src", "")), plain_of(token), str(token.attrs.get("title", "")))
            case "link_open":
                self._link(str(token.attrs.get("href", "")), str(token.attrs.get("title", "")))
            case "link_close":
                self._end("a")
            case kind if kind.endswith("_open"):
                self._begin(token.tag, (_STYLES[token.tag],))
            case _:
                self._end(token.tag)

    def _text(self, text: str) -> None:
        if text:
            self._runs.append(Text(text, self._marks))

    def _begin(self, name: str, marks: Iterable[Mark]) -> None:
        """Open the element *name*; of nested marks of one kind, the outermost counts."""
        if len(self._open) >= _DEPTH:
            self.report.left_out(f"tags nest deeper than {_DEPTH}; those within were taken off", line=self.line)
            return
        new = tuple([mark for mark in marks if mark not in self._marks])
        self._open.append((name, new))
        self._marks += new

    def _link(self, href: str, title: str) -> None:
        target = safe(href, self.report, self.line)
        self._begin("a", [Link(target, title)] if target or not href else ())

    def _end(self, name: str) -> None:
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index][0] == name:
                del self._open[index]
                self._marks = tuple([mark for _, marks in self._open for mark in marks])
                return

    def _image(self, src: str, alt: str, title: str) -> None:
        self._show(Media(safe(src, self.report, self.line), alt=alt, caption=title))

    def _show(self, media: Media) -> None:
        link = next((mark.href for mark in self._marks if isinstance(mark, Link)), "")
        enlarged = with_linked_file(media, link) if link else media
        if enlarged is None:
            self.report.left_out("the link of a picture left out", line=self.line)
        self.media.append(enlarged or media)
        if not self._has_text():
            self.leading += 1

    def _has_text(self) -> bool:
        runs = self._runs
        while self._blank < len(runs):
            if isinstance(run := runs[self._blank], Text) and run.text.strip():
                return True
            self._blank += 1
        return False

    # HTML ---------------------------------------------------------------------

    def _tag(self, html: str) -> None:
        match = _TAG.match(html)
        if match is None:  # a comment, a declaration
            if html != COMMENT:
                self.report.note("a comment was skipped", line=self.line)
            return
        closing, name = bool(match[1]), match[2].lower()
        if self._played:
            self._played.append(html)
        if closing and self._hidden:
            if name == self._hidden:
                self._hidden = ""
                self._play()
        elif closing:
            self._end(name)
        elif not self._hidden:
            self._opened(name, html)

    def _opened(self, name: str, html: str) -> None:
        if name in _HIDDEN or name in _PLAYED:
            self._hide(name, html)
        elif name == "img" and _FILES.search(html):
            self._show_all(html)
        else:
            self._start(name, attributes_of(html))

    def _hide(self, name: str, html: str) -> None:
        """Skip *name* and its content, which browsers display only if they cannot display the element."""
        attributes = attributes_of(html)
        href = attributes.get("src") or attributes.get("data") or ""
        if name in _PLAYED:
            self._played.append(html)
        elif name in _CODE:
            self.report.note(f"<{name}> was dropped", line=self.line)
        else:
            self.report.left_out(f"<{name}>{f' of {shortened(href)!r}' if href else ''} was dropped", line=self.line)
        if html.endswith("/>"):
            self._play()
        else:
            self._hidden = name

    def _play(self) -> None:
        """Read the audio or video element that ends here, with its content."""
        html, self._played = "".join(self._played), []
        if html:
            self._show_all(html)

    def _show_all(self, html: str) -> None:
        """Read the media in *html*; remarks and losses refer to this line."""
        inner_report = Report(heard=self.report.heard)
        shown = [block for block in read_html(html, inner_report) if isinstance(block, Media)]
        for remark in inner_report.remarks:
            self.report.note(remark.message, line=self.line)
        for loss in inner_report.losses:
            self.report.left_out(loss.why, line=self.line)
        for media in shown:
            self._show(media)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "br":
            self._runs.append(BREAK)
        elif name == "img":
            self._image(attributes.get("src", ""), attributes.get("alt", ""), attributes.get("title", ""))
        elif name == "a" and "href" in attributes:
            self._link(attributes["href"], attributes.get("title", ""))
        elif name != "wbr":
            if name not in _KNOWN:
                self.report.note(f"<{name}> was taken off, its text is kept", line=self.line)
            for unread in _UNREAD:
                if attributes.get(unread):
                    self.report.left_out(f"the {unread} of <{name}> is not kept", line=self.line)
            self._begin(name, _marks_of(name, attributes))


def _marks_of(name: str, attributes: dict[str, str]) -> Iterable[Mark]:
    if "data-mention" in attributes:
        yield Mention(attributes["data-mention"])
    if attributes.get("lang"):
        yield Lang(attributes["lang"])
    if name in _STYLES:
        yield _STYLES[name]


def plain_of(token: Token) -> str:
    """Return the characters of *token*."""
    if token.children is None:
        return "\n" if token.type in {"softbreak", "hardbreak"} else token.content
    return "".join([plain_of(child) for child in token.children if child.type != "html_inline"])
