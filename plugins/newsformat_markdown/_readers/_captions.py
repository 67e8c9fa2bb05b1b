"""The caption of a figure, in Markdown or HTML, with the credit at its end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import define, field
from markdown_it.token import Token

from newsformat import Inline, Media
from newsformat.markup.html import read_html_inlines
from newsformat.plugin import BREAK, Limits, Report, plain
from newsformat_markdown._elements import CAPTION
from newsformat_markdown._readers._inline_reader import InlineReader


_CREDIT = re.compile(r'<small class="credit">')


@define
class Caption:
    """Collects the caption of a figure."""

    report: Report
    limits: Limits
    runs: list[Inline] = field(factory=list)
    credit: str = ""

    def take_html(self, html: str) -> bool:
        """Read *html* if it is a complete caption; return whether it is."""
        match = CAPTION.fullmatch(html)
        if match:
            self._add_html(match[1])
        return bool(match)

    def take(self, token: Token, line: int | None) -> Sequence[Media]:
        """Read a *token* within the caption; return the pictures in it."""
        media: list[Media] = []
        if token.type == "html_block":
            self._add_html(token.content)
        children = token.children or []
        index = next(
            (position for position, child in enumerate(children) if _CREDIT.match(child.content)), len(children)
        )
        self.runs.append(BREAK)
        for part, credit in ((children[:index], False), (children[index + 1 :], True)):
            reader = InlineReader(self.report, line)
            text = reader.read(part)
            media.extend(reader.media)
            if credit:
                self.credit = self.credit or plain(text)
            else:
                self.runs.extend(text)
        return media

    def _add_html(self, html: str) -> None:
        self.runs.extend(read_html_inlines(html, self.report, limits=self.limits))
