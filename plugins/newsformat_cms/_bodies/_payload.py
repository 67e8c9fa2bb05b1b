"""Blocks of Payload among the nodes of Lexical: components with fields of their own → blocks.

A site makes them as it likes (https://payloadcms.com/docs/rich-text/blocks); they are read by what they hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from newsformat import Block, Preformatted, Raw
from newsformat.markup.members import object_at, text_at
from newsformat.plugin import Limits, Report
from newsformat_cms._components import Components
from newsformat_cms._ghost._nodes import lean
from newsformat_cms._ghost._nodes_reader import read_node


_KIND: Final = "blockType"  # the member that says what a block is
_SPACE: Final = "ghost"  # of nodes of Lexical that are not known


class PayloadNodes:
    """Reads nodes of Lexical, and blocks of Payload among them."""

    def __init__(self, report: Report, limits: Limits) -> None:
        self._report, self._limits = report, limits

    def blocks(self, node: Any) -> Sequence[Block]:
        """Return the blocks that *node* is."""
        fields = object_at(node, "fields")
        if text_at(node, "type") != "block" or not text_at(fields, _KIND):
            return read_node(lean(node), self._report, self._limits)
        if text_at(fields, _KIND).lower() == "code" and (code := text_at(fields, "code")):
            return [Preformatted(code)]
        found = Components(_KIND, _SPACE, self._report, self._limits).blocks([fields])
        return read_node(lean(node), self._report, self._limits) if _is_kept(found) else found


def _is_kept(blocks: Sequence[Block]) -> bool:
    """Is a block of a kind that is not known all that was read?"""
    return len(blocks) == 1 and isinstance(blocks[0], Raw)
