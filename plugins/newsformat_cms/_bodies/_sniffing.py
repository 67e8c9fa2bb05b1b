"""Detects the documents of editors by their beginning."""

from __future__ import annotations

from newsformat.markup.sniff import bare_text, json_members, json_names
from newsformat.plugin import Confidence, lazily
from newsformat_cms._json_head import object_in


_OF_DRAFTJS = frozenset(("key", "text", "depth", "inlineStyleRanges", "entityRanges"))
_EDITORJS_TOOL = lazily(
    r'"type"\s*+:\s*+"(?:paragraph|header|list|quote|image|embed|table|code|raw|delimiter|linkTool)"'
)
_NO_BLOCKS = lazily(r'"blocks"\s*+:\s*+\[\s*+\]')
_OTHERS = frozenset(("entityMap", "pandoc-api-version", "newsformat", "@context", "_type", "sys", "html", "title"))


def sniff_editorjs(head: bytes, /) -> Confidence:
    """Does *head* begin a document of Editor.js, or an array of them: blocks of tools with data?"""
    text = object_in(head)
    names, _ = json_members(text) if text[:1] == "{" else (set[str](), None)
    if "blocks" not in names or names & _OTHERS:
        return Confidence.NO
    block = json_names(text).get(("blocks",), ())
    if not _OF_DRAFTJS.isdisjoint(block) or not ("type" in block or _NO_BLOCKS.search(text)):
        return Confidence.NO
    is_told = {"type", "data"}.issubset(block) and _EDITORJS_TOOL.search(text) is not None
    return Confidence.CERTAIN if is_told or {"time", "version"} <= names else Confidence.LIKELY


_DOC = lazily(r'"type"\s*+:\s*+"doc"')
_STATE = lazily(r'\{\s*+"doc"\s*+:\s*+\{\s*+"type"\s*+:\s*+"doc"')  # the state of an editor
_OF_DOC = frozenset(("type", "content", "attrs", "version", "marks"))


def sniff_prosemirror(head: bytes, /) -> Confidence:
    """Does *head* begin a document of ProseMirror, or an array of them?"""
    text = object_in(head)
    if text[:1] != "{" or not _DOC.search(text):
        return Confidence.NO
    names, _ = json_members(text)
    if "doc" in names and _STATE.match(text):
        return Confidence.CERTAIN
    if not {"type"} <= names <= _OF_DOC:
        return Confidence.NO
    return Confidence.CERTAIN if "content" in names or _DOC.match(text[1:].lstrip()) else Confidence.NO


_DRAFT_BLOCK = lazily(r'"(?:inlineStyleRanges|entityRanges)"\s*+:\s*+\[')


def sniff_draftjs(head: bytes, /) -> Confidence:
    """Does *head* begin raw content of Draft.js, or an array of such?"""
    text = object_in(head)
    if text[:1] != "{":
        return Confidence.NO
    names, _ = json_members(text)
    if names & (_OTHERS - {"entityMap"}) or not names & {"blocks", "entityMap"}:
        return Confidence.NO
    if {"blocks", "entityMap"} <= names or _DRAFT_BLOCK.search(text):
        return Confidence.CERTAIN
    return Confidence.NO


_DELTA = frozenset(("insert", "attributes", "retain", "delete"))


def sniff_quill(head: bytes, /) -> Confidence:
    """Does *head* begin a Delta of Quill: its operations, alone or in an object, or an array of these?"""
    text = bare_text(head)
    if text[:1] not in {"{", "["} or '"insert"' not in text:
        return Confidence.NO
    found = json_names(text)
    names = found.get((), ())
    operation = found.get(("ops",), ()) if "ops" in names else names if text[0] == "[" else ()
    return Confidence.CERTAIN if "insert" in operation and _DELTA.issuperset(operation) else Confidence.NO


_LEXICAL = lazily(
    r'(?:\[\s*+)?+\{\s*+(?:"\w{1,40}"\s*+:\s*+(?:"[^"\\]{0,200}+"|\d++)\s*+,\s*+){0,8}'
    r'"root"\s*+:\s*+\{\s*+"(?:children|type|direction|format|indent|version)"\s*+:'
)


def sniff_lexical(head: bytes, /) -> Confidence:
    """Does *head* begin a document of Lexical, or an array of such?"""
    text = bare_text(head)
    return Confidence.CERTAIN if _LEXICAL.match(text) and '"children"' in text else Confidence.NO


_SLATE_OLDER = lazily(r'"(?:object|kind)"\s*+:\s*+"value"')
_NOT_SLATE = frozenset(("_type", "_key", "root", "nodeType", "sys", "version", "direction", "insert", "@type"))


def sniff_slate(head: bytes, /) -> Confidence:
    """Does *head* begin an array of nodes of Slate, an object with them as children, or several such?"""
    text = bare_text(head)
    if text[:1] not in {"{", "["} or ('"children"' not in text and not _SLATE_OLDER.search(text)):
        return Confidence.NO
    found = json_names(text)
    if "nodes" in found.get(("document",), ()) and not {"object", "kind"}.isdisjoint(found.get((), ())):
        return Confidence.CERTAIN
    names, inner = found.get((), frozenset()), found.get(("children",), frozenset())
    if "children" not in names or not _NOT_SLATE.isdisjoint((*names, *inner)):
        return Confidence.NO
    if not any({*path} == {"children"} and "text" in collection for path, collection in found.items()):
        return Confidence.NO
    return Confidence.CERTAIN if "type" in names or "type" in inner else Confidence.LIKELY
