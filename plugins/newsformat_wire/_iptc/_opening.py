"""What precedes the paragraph with the dateline: a summary, possibly as a list; remarks on changes, and a byline.

::

        * Islands have waited for two years
        * Fares as before                        the summary
        (Adds fares)                             a note to editors
        By Ann Lee                               a byline
        LAMU, Nov 24 (Acme) - The ferry is …
"""

from __future__ import annotations

from attrs import define, field

from newsformat import Block, Byline, EditorsNote, Inlines, List, Paragraph
from newsformat.plugin import on_lines
from newsformat_wire._notepad import is_remark
from newsformat_wire._signatures import read_byline


MOST_ABOVE = 10  # blocks, including the one with the dateline


@define
class Opening:
    """Collects the blocks above the dateline, one after the other."""

    notes: list[EditorsNote] = field(factory=list)
    bylines: list[Byline] = field(factory=list)
    _said: list[Inlines] = field(factory=list)

    @property
    def summary(self) -> Inlines:
        """The summary: a paragraph, or the items of a list, one line each."""
        return on_lines(self._said)

    def takes(self, block: Block, text: str) -> bool:
        """Collect *block* if it may precede the dateline; *text* is that of a plain paragraph, else empty."""
        if is_remark(text):
            self.notes.append(EditorsNote(text=text[1:-1]))
        elif bylines := read_byline(text):
            self.bylines += bylines
        elif not self._said and type(block) is Paragraph:
            self._said.append(block.content)
        elif not self._said and type(block) is List:
            self._said += [
                paragraph.content for item in block.items for paragraph in item if type(paragraph) is Paragraph
            ]
        else:
            return False
        return True
