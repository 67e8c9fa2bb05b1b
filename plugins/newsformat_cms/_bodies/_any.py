"""Reads a text field of unknown type: JSON of an editor, HTML, or Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from newsformat import Block
from newsformat.markup.html import read_html
from newsformat.markup.json import Object, value_of
from newsformat.markup.members import leave_out, objects_at, report_other_types_within, value_at
from newsformat.plugin import Limits, Report
from newsformat_cms._bodies import _draftjs, _editorjs, _prosemirror
from newsformat_cms._bodies._codec import Codec, blocks_of, read_nodes
from newsformat_cms._bodies._lexical_documents import read_lexical_nodes
from newsformat_cms._bodies._prosemirror_names import lean as lean_of_prosemirror
from newsformat_cms._bodies._quill_documents import read_quill_ops
from newsformat_cms._bodies._slate import is_slate, read_slate
from newsformat_cms._markdown import read_markdown


def may_be_text(value: Any) -> bool:
    """Is *value* a text that `read_any` knows?"""
    return isinstance(value, str) or _is_nodes(value)


def _is_nodes(value: Any) -> bool:
    if isinstance(value, list):
        return is_slate(value)
    if not isinstance(value, dict):
        return False
    if value.get("type") == "doc" or _is_state(value) or isinstance(value_at(value, "root", "children"), list):
        return True
    return isinstance(value.get("blocks"), list) or isinstance(value.get("ops"), list)


def _is_state(value: Object) -> bool:
    """Is *value* the state of an editor with a document of ProseMirror?"""
    return "type" not in value and value_at(value, "doc", "type") == "doc"


def read_any(value: Any, report: Report, limits: Limits) -> Sequence[Block]:
    """Return the blocks of *value*, whatever its type; none if it is not a text."""
    if isinstance(value, str):
        return _read_string(value, report, limits)
    if not _is_nodes(value):
        return []
    report_other_types_within(_nodes_of(value), _ARRAYS, report)
    if isinstance(value, list):
        return read_slate(value, report)
    if isinstance(nodes := value_at(value, "root", "children"), list):  # of Lexical
        return read_lexical_nodes(nodes, report, limits)
    if _is_state(value):
        leave_out(value, {"doc": dict}, "the state of the editor", report)
        value = value["doc"]
    if value.get("type") == "doc":
        nodes = [lean_of_prosemirror(item) for item in objects_at(value, "content")]
        return _blocks_by_codec(_prosemirror.PROSEMIRROR, nodes, report, limits)
    if isinstance(value.get("ops"), list):
        return read_quill_ops(value["ops"], report, limits)
    if "entityMap" in value:
        entities = _draftjs.Entities(value, report)
        nodes = [_draftjs.lean(block, entities) for block in value["blocks"]]
        return _blocks_by_codec(_draftjs.DRAFTJS, nodes, report, limits)
    return _blocks_by_codec(_editorjs.EDITORJS, [*map(_editorjs.lean, value["blocks"])], report, limits)


def _nodes_of(value: Any) -> Any:
    """Return the object with nodes in *value*: Lexical's root, or the document in an editor's state."""
    if isinstance(value, list):
        return value
    return value.get("root") or (value["doc"] if _is_state(value) else value)


_ARRAYS: Final = ("children", "content", "marks", "ops", "blocks", "inlineStyleRanges", "entityRanges")


def _blocks_by_codec(codec: Codec, nodes: Sequence[Any], report: Report, limits: Limits) -> Sequence[Block]:
    return blocks_of(read_nodes(codec, nodes, report, limits))


def _read_string(value: str, report: Report, limits: Limits) -> Sequence[Block]:
    text = value.strip()
    if text[:1] in {"{", "["}:
        try:
            inner = value_of(text)
        except ValueError:
            inner = None
        if _is_nodes(inner):
            return read_any(inner, report, limits)
    if text.startswith("<"):
        return read_html(text, report, limits=limits)
    return read_markdown(value, report)
