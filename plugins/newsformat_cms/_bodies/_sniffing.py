"""The documents of editors by what they begin with."""

from __future__ import annotations

from newsformat.markup.sniff import bare_text, json_members
from newsformat.plugin import Confidence, lazily
from newsformat_cms._json_head import object_in


_EDITORJS_FIRST = lazily(r'"blocks"\s*+:\s*+\[\s*+(?:\]|\{\s*+"(?:id|type|data|tunes)"\s*+:)')
_EDITORJS_TOOL = lazily(
    r'"type"\s*+:\s*+"(?:paragraph|header|list|quote|image|embed|table|code|raw|delimiter|linkTool)"\s*+,'
    r'\s*+"(?:data|tunes)"\s*+:\s*+\{'
)
_OTHERS = frozenset(("entityMap", "pandoc-api-version", "newsformat", "@context", "_type", "sys", "html", "title"))


def sniff_editorjs(head: bytes) -> Confidence:
    """Say whether *head* begins a document of Editor.js, or an array of them: blocks of tools with data."""
    text = object_in(head)
    if text[:1] != "{" or not _EDITORJS_FIRST.search(text):
        return Confidence.NO
    names, _ = json_members(text)
    if "blocks" not in names or names & _OTHERS:
        return Confidence.NO
    is_told = _EDITORJS_TOOL.search(text) is not None
    return Confidence.CERTAIN if is_told or {"time", "version"} <= names else Confidence.LIKELY


_DOC = lazily(r'"type"\s*+:\s*+"doc"')
_STATE = lazily(r'\{\s*+"doc"\s*+:\s*+\{\s*+"type"\s*+:\s*+"doc"')  # of an editor
_OF_DOC = frozenset(("type", "content", "attrs", "version", "marks"))


def sniff_prosemirror(head: bytes) -> Confidence:
    """Say whether *head* begins a document of ProseMirror, or an array of them."""
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


def sniff_draftjs(head: bytes) -> Confidence:
    """Say whether *head* begins raw content of Draft.js, or an array of such."""
    text = object_in(head)
    if text[:1] != "{":
        return Confidence.NO
    names, _ = json_members(text)
    if names & (_OTHERS - {"entityMap"}) or not names & {"blocks", "entityMap"}:
        return Confidence.NO
    if {"blocks", "entityMap"} <= names or _DRAFT_BLOCK.search(text):
        return Confidence.CERTAIN
    return Confidence.NO


_DELTA = lazily(
    r'(?:\[\s*+)?+\{\s*+"ops"\s*+:\s*+\[\s*+\{\s*+"(?:insert|attributes)"\s*+:|\[\s*+\{\s*+"insert"\s*+:\s*+["{]'
)


def sniff_quill(head: bytes) -> Confidence:
    """Say whether *head* begins a delta of Quill: its operations, alone or in an object."""
    return Confidence.CERTAIN if _DELTA.match(bare_text(head)) else Confidence.NO


_LEXICAL = lazily(
    r'(?:\[\s*+)?+\{\s*+(?:"\w{1,40}"\s*+:\s*+(?:"[^"\\]{0,200}+"|\d++)\s*+,\s*+){0,8}'
    r'"root"\s*+:\s*+\{\s*+"(?:children|type|direction|format|indent|version)"\s*+:'
)


def sniff_lexical(head: bytes) -> Confidence:
    """Say whether *head* begins a document of Lexical, or an array of such."""
    text = bare_text(head)
    return Confidence.CERTAIN if _LEXICAL.match(text) and '"children"' in text else Confidence.NO


_SLATE = lazily(r'(?:\[\s*+)?+(?:\[\s*+|\{\s*+"children"\s*+:\s*+\[\s*+|(?=\{))')
_SLATE_TEXT = lazily(r'"children"\s*+:\s*+\[\s*+\{\s*+(?:"[A-Za-z]{1,20}"\s*+:\s*+true\s*+,\s*+)*+"text"\s*+:')
_SLATE_OLDER = lazily(r'(?:\[\s*+)?+\{\s*+"(?:object|kind)"\s*+:\s*+"value"\s*+,\s*+"document"\s*+:')
_NOT_SLATE = frozenset(("_type", "_key", "root", "nodeType", "sys", "version", "direction", "insert", "@type"))


def sniff_slate(head: bytes) -> Confidence:
    """Say whether *head* begins an array of nodes of Slate, an object that has them as children, or several such."""
    text = bare_text(head)
    if _SLATE_OLDER.match(text):
        return Confidence.CERTAIN
    begun = _SLATE.match(text)
    names, _ = json_members(text[begun.end() :]) if begun else (set(), None)
    if "children" not in names or names & _NOT_SLATE or not _SLATE_TEXT.search(text):
        return Confidence.NO
    return Confidence.CERTAIN if "type" in names else Confidence.LIKELY
