"""Processing instructions in XML documents: they are for programs, and not part of the text (XML 1.0, 2.6)."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final, cast

from lxml import etree

from newsformat._text import line
from newsformat.markup._xml._declaration import Note
from newsformat.markup._xml._tree import Element, line_of, replace_element


OURS: Final = "newsformat"
_LONGEST = 60  # characters shown


class Instructions:
    """Removes processing instructions, so that they do not split texts; *note* receives the first.

    Those for *kept* programs stay, as their readers use them, and so do newsformat's own.
    """

    def __init__(self, kept: Collection[str], note: Note) -> None:
        self._kept, self._note = {OURS, *kept}, note
        self._is_reported = False

    def see(self, instruction: Element) -> None:
        """Report *instruction* if it is the first within the root element that is not kept."""
        if not self._is_reported and instruction.getparent() is not None and not self._is_kept(instruction):
            self._is_reported = True
            shown = line(f"<?{_target(instruction)} {instruction.text or ''}".rstrip()[:_LONGEST])
            self._note(f"processing instructions are left out; the first is {shown}?> in line {line_of(instruction)}")

    def remove_from(self, root: Element) -> None:
        """Remove them from *root*; the texts before and after each are joined."""
        gone = [instruction for instruction in root.iter(etree.ProcessingInstruction) if not self._is_kept(instruction)]
        for instruction in gone:
            self.see(instruction)
            replace_element(instruction, etree.Comment())  # the parser removes all others
        if gone:
            etree.strip_elements(root, etree.Comment, with_tail=False)  # all at once, in linear time

    def _is_kept(self, instruction: Element) -> bool:
        return _target(instruction) in self._kept


def _target(instruction: Element) -> str:
    return cast("str", instruction.target)  # type: ignore[attr-defined]  # the class has no public name
