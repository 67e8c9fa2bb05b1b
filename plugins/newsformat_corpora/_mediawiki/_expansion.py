"""Nested constructs of wikitext (comments, extensions, templates and links), expanded in one pass.

As in MediaWiki (https://www.mediawiki.org/wiki/Preprocessor_ABNF), except that anything unclosed is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define, field

from newsformat_corpora._mediawiki import _links, _templates
from newsformat_corpora._mediawiki._extensions import extension
from newsformat_corpora._mediawiki._page import Call, Page


_MAX_DEPTH = 40  # nested templates and links; MediaWiki has the same limit for arguments of templates
_EXTENSIONS = (
    "nowiki|pre|ref|gallery|poem|syntaxhighlight|source|math|chem|ce|timeline|score|graph|mapframe|maplink|hiero|"
    "imagemap|inputbox|dynamicpagelist|templatedata|categorytree|charinsert|indicator|listing|section|"
    "templatestyles|references|includeonly"
)
_TOKEN = re.compile(
    rf"<!--|<(?P<extension>{_EXTENSIONS})(?P<attributes>(?=[\s/>])[^<>]*+)>|</?(?:noinclude|onlyinclude)\s*+/?>"
    r"|\{\{|\}\}|\[\[|\]\]|[|=\n]",
    re.IGNORECASE,
)
_NO_TEXT = re.compile(r"[ \t]*+(?:\n|\Z|\{\{|<!--)")
_OPEN = re.compile(r"\[[^\[\]]*+\Z")
_LINK_TRAIL = re.compile(r"[^\W\d_]{1,40}")


@define
class _Frame:
    """An open template or link; *parts* are separated by bars, *equals* is the position of the first ``=`` in each."""

    opener: str
    start: int
    kept: int
    parts: list[list[str]] = field(factory=lambda: [[]])
    equals: list[int | None] = field(factory=lambda: [None])

    def literal(self) -> Iterator[str]:
        """Yield its source, for a construct that is never closed."""
        yield self.opener
        for number, part in enumerate(self.parts):
            if number:
                yield "|"
            yield from part

    def named(self) -> Iterator[tuple[str, str]]:
        """Yield name and value of each parameter; the name is ``""`` if it has none."""
        for part, equals in zip(self.parts[1:], self.equals[1:], strict=True):
            if equals is None:
                yield "", "".join(part)
            else:
                yield "".join(part[:equals]).strip(), "".join(part[equals + 1 :]).strip()


def expanded(text: str, page: Page) -> str:
    """Return *text* with templates, links and extensions of *page* replaced by marks for their output."""
    return _Expansion(text, page).run()


class _Expansion:
    """The expansion of a wikitext; the first of the frames is the text itself."""

    def __init__(self, text: str, page: Page) -> None:
        self._text, self._page = text, page
        self._frames = [_Frame("", 0, 0)]
        self._templates = 0  # number of open templates
        self._begun = False  # whether there has been text
        self._unclosed: set[str] = set()  # extensions without a closing tag in the rest

    def run(self) -> str:
        text, position = self._text, 0
        while (match := _TOKEN.search(text, position)) is not None:
            self._text_until(position, match.start())
            position = self._process(match)
        self._add(text[position:])
        self._give_up(1)
        return "".join(self._frames[0].parts[0])

    def _text_until(self, start: int, end: int) -> None:
        piece = self._text[start:end]
        if not self._begun and len(self._frames) == 1:
            self._begun = any(map(str.isalnum, piece))
        self._add(piece)

    def _add(self, piece: str) -> None:
        if piece:
            self._frames[-1].parts[-1].append(piece)

    def _process(self, match: re.Match[str]) -> int:
        """Process a token, and return where to go on."""
        sign, top = match[0], self._frames[-1]
        if sign == "\n":
            if top.opener == "[[" and len(top.parts) == 1:  # the target of a link has no line break
                self._give_up(len(self._frames) - 1)
            self._add(sign)
        elif sign == "|" and top.opener:
            top.parts.append([])
            top.equals.append(None)
        elif sign == "=" and top.opener == "{{" and top.equals[-1] is None and len(top.parts) > 1:
            top.equals[-1] = len(top.parts[-1])
            self._add(sign)
        elif sign in {"{{", "[["}:
            return self._open(match)
        elif sign == "}}" and self._templates:
            return self._end_template(match.end())
        elif sign == "]]" and top.opener == "[[":
            return self._end_link(match.end())
        elif sign == "<!--":
            return self._comment(match.end())
        elif match["extension"]:
            return self._extension(match)
        elif sign[0] != "<":
            self._add(sign)
        return match.end()

    def _open(self, match: re.Match[str]) -> int:
        top = self._frames[-1]
        if match[0] == "[[" and top.opener == "[[" and len(top.parts) == 1:
            self._give_up(len(self._frames) - 1)
        if len(self._frames) > _MAX_DEPTH:
            self._page.note(f"templates and links nest deeper than {_MAX_DEPTH}; the inner ones are read as text")
            self._add(match[0])
            return match.end()
        self._templates += match[0] == "{{"
        self._frames.append(_Frame(match[0], match.start(), len(self._page.templates)))
        return match.end()

    def _give_up(self, first: int) -> None:
        """Convert the frames from *first* on, which are unclosed, to text."""
        below = self._frames[first - 1].parts[-1]
        for frame in self._frames[first:]:
            self._templates -= frame.opener == "{{"
            below.extend(frame.literal())
        del self._frames[first:]

    def _end_template(self, end: int) -> int:
        position = next(number for number in range(len(self._frames) - 1, 0, -1) if self._frames[number].opener == "{{")
        self._give_up(position + 1)
        frame = self._frames.pop()
        self._templates -= 1
        call = Call(
            name="".join(frame.parts[0]).strip(),
            parameters=tuple(frame.named()),
            text=self._text,
            start=frame.start,
            end=end,
            kept=frame.kept,
            alone=self._stands_alone(end),
            opens=len(self._frames) == 1 and not self._begun,
        )
        self._show(_templates.shown(self._page, call), end)
        return end

    def _begins_line(self) -> bool:
        before = self._frames[-1].parts[-1]
        return not before or before[-1].endswith("\n")

    def _stands_alone(self, end: int) -> bool:
        """Is the construct that ends at *end* on a line of its own?"""
        return self._begins_line() and _NO_TEXT.match(self._text, end) is not None

    def _show(self, html: str, end: int) -> None:
        """Add the output *html*; an empty mark if it is empty, and a blank behind it would begin the line."""
        is_first = not html and len(self._frames) == 1 and self._begins_line() and not self._stands_alone(end)
        self._add(self._page.marks.put("") if is_first and self._text.startswith(" ", end) else html)

    def _end_link(self, end: int) -> int:
        if self._text.startswith("]", end) and _OPEN.search("".join(self._frames[-1].parts[-1])):
            self._add("]")  # [[File:A.jpg|[https://acme.example B]]]: the first bracket closes the inner link
            end += 1
        frame = self._frames.pop()
        target, *parts = ["".join(part) for part in frame.parts]
        trail = _LINK_TRAIL.match(self._text, end)
        tail = trail[0] if trail and trail[0].islower() else ""
        shown = _links.shown(self._page, target, parts, tail)
        if shown is None:
            self._add("".join(frame.literal()) + "]]")
            return end
        html, taken = shown
        self._begun = self._begun or (taken and len(self._frames) == 1)
        self._add(html)
        return end + len(tail) if taken else end

    def _comment(self, start: int) -> int:
        end = self._text.find("-->", start)
        end = len(self._text) if end < 0 else end + 3
        before = self._text[max(start - len("<!--") - 1, 0) : start - len("<!--")]
        return end + 1 if before in {"", "\n"} and self._text[end : end + 1] == "\n" else end

    def _extension(self, match: re.Match[str]) -> int:
        name = match["extension"].lower()
        attributes = match["attributes"]
        if attributes.endswith("/"):
            self._show(extension(self._page, name, attributes[:-1], "", match[0]), match.end())
            return match.end()
        closing = (
            None
            if name in self._unclosed
            else re.compile(rf"</{name}\s*+>", re.IGNORECASE).search(self._text, match.end())
        )
        if closing is None:
            self._unclosed.add(name)
            self._page.note(f"a <{name}> that does not end is left out, and what follows it read as text")
            return match.end()
        content = self._text[match.end() : closing.start()]
        source = self._text[match.start() : closing.end()]
        self._show(extension(self._page, name, attributes, content, source), closing.end())
        return closing.end()
