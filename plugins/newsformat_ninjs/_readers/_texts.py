"""Headlines, descriptions and bodies: strings with a role and a media type, in the forms of all versions."""

from __future__ import annotations

import re
from typing import Any

from attrs import frozen

from newsformat import Block, Inlines, LineBreak, Preformatted, Text
from newsformat.markup.html import read_html, read_html_inlines, read_xhtml, unescaped
from newsformat.markup.members import one_or_several
from newsformat.markup.paragraphs import are_columns, unwrapped
from newsformat.markup.xml import escape, is_legal
from newsformat.plugin import BREAK, inlines, maker, plain, verbatim
from newsformat_ninjs._names import BLANKS, FORMATS, meant
from newsformat_ninjs._readers._draft import Draft
from newsformat_ninjs._readers._makers import make_paragraph


_MARKUP = re.compile(r"<[A-Za-z/!][^<]*>|&(?:#\d+|#[xX][\dA-Fa-f]+|[A-Za-z][A-Za-z\d]+);", re.ASCII)
_TAG = re.compile(r"<[A-Za-z/!]", re.ASCII)
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_KNOWN = frozenset(("role", "name", "contenttype", "contentType", "value", "charcount", "charCount"))
_KNOWN |= {"wordcount", "wordCount"}


@frozen(eq=False)
class TextVersion:
    """One of several texts of a kind: *role* in lower case, *media_type* ``""`` if not declared."""

    role: str
    media_type: str
    is_html: bool  # or XHTML
    value: str
    form: dict[str, Any]  # as in 3.x


_said = maker(TextVersion)


def array(name: str, value: Any, draft: Draft) -> None:
    """Read an array of texts, as in the 2.x and 3.x branches; a string is a text without a role."""
    kind = _KIND[name.lower()]
    for text_item in one_or_several(value):
        if isinstance(text_item, str):
            _take(kind, "", "", text_item, draft, _MAIN_ONE if kind == "headlines" else "")
        elif isinstance(text_item, dict) and isinstance(text := text_item.get("value"), str):
            _take_object(name, text_item, text, draft)
        elif text_item is not None:
            draft.mistyped(name, text_item, "a text")


def _take_object(name: str, text_item: dict[str, Any], text: str, draft: Draft) -> None:
    role = text_item.get("role", text_item.get("name", ""))
    media_type = text_item.get("contentType", text_item.get("contenttype", ""))
    if not (isinstance(role, str) and isinstance(media_type, str)):
        draft.mistyped(name, text_item, "a text with a role")
        return
    if not media_type and "role" not in text_item:
        role, media_type = _parted(role)
    if not text_item.keys() <= _KNOWN or (
        "name" in text_item and text_item["name"] != text_item.get("role", text_item["name"])
    ):
        _note_further(name, text_item, draft)
    _take(_KIND[name.lower()], role, media_type, text, draft)


def _note_further(name: str, text_item: dict[str, Any], draft: Draft) -> None:
    further = ", ".join(
        [repr(key) for key in text_item if key not in _KNOWN or (key == "name" and "role" in text_item)]
    )
    draft.report.left_out(f"further members of one of {name} left out: {further:.200}")


_KIND = {
    "headlines": "headlines",
    "headline": "headlines",
    "descriptions": "descriptions",
    "description": "descriptions",
    "bodies": "bodies",
    "body": "bodies",
}


def named(name: str, value: Any, draft: Draft) -> None:
    """Read a text of the 1.x branch, whose property name gives its role and format: ``headline_short_html``."""
    kind, _, rest = name.partition("_")
    if not isinstance(value, str):
        draft.mistyped(name, value, "text")
        return
    role, media_type = _parted(rest)
    _take(_KIND[kind], role, media_type, value, draft, _MAIN_ONE if kind == "headline" and not role else "")


def _parted(name: str) -> tuple[str, str]:
    """Return the role and media type in *name*, in 1.x form."""
    role, _, form = name.rpartition("_")
    return (role, FORMATS[form]) if form in FORMATS else (name, "")


_MARKED = ("html", "nitf", "xml")
_MAIN_ONE = "main"  # in 1.x, the headline without a word after its name is the main one


def _take(kind: str, role: str, media_type: str, value: str, draft: Draft, known: str = "") -> None:  # noqa: PLR0913, PLR0917 -- as many as a text has
    members = {"role": role} if role else {}
    if media_type:
        members["contentType"] = media_type
    members["value"] = value
    media_type = media_type.lower()
    is_html = any(word in media_type for word in _MARKED) if media_type else has_markup(value)
    found = _said(meant(kind, role) or known, media_type, is_html, value, members)
    if kind in draft.texts:
        draft.texts[kind].append(found)
    else:
        draft.texts[kind] = [found]


def has_markup(text: str) -> bool:
    """Is *text*, of undeclared type, HTML?"""
    return ("<" in text or "&" in text) and _MARKUP.search(text) is not None


# What they say -----------------------------------------------------------

USUAL_TYPES = frozenset(("", *map(str.lower, FORMATS.values())))


def running(version: TextVersion, draft: Draft, *, lines: bool = False) -> Inlines:
    """Return a text as running text; *lines* keeps its line breaks."""
    if version.media_type not in USUAL_TYPES:
        draft.report.left_out(f"the media type {version.media_type} of a line of text is left out")
    if version.is_html:
        if (simple := _paragraphs(version.value)) is not None and len(simple) == 1:
            return inlines(simple[0])
        return read_html_inlines(version.value, draft.report, limits=draft.limits)
    if lines and "\n" in version.value:
        return _in_lines(version.value)
    return inlines(version.value)


def _in_lines(text: str) -> Inlines:
    runs: list[Text | LineBreak] = []
    for line in text.split("\n"):
        if line.strip(BLANKS):
            runs += [Text(line), BREAK]
    return inlines(runs)


def blocks(version: TextVersion, draft: Draft) -> tuple[Block, ...]:
    """Return a body as blocks."""
    if version.is_html:
        if (simple := _paragraphs(version.value)) is not None:
            return tuple([make_paragraph(inlines(text)) for text in simple])
        if _TAG.search(version.value):
            read = read_xhtml if "xhtml" in version.media_type else read_html
            return read(version.value, draft.report, limits=draft.limits)
        return plain_blocks(unescaped(version.value))
    return plain_blocks(version.value)


_SIMPLE = re.compile(r"(?:\s*+<p>\s*+[^\s<&][^<&]*+</p>)++\s*+\Z")
_SMALL = 100_000  # characters; no limit on HTML is exceeded


def _paragraphs(markup: str) -> list[str] | None:
    """Return the texts of HTML that consists of plain-text paragraphs only, which need no parser."""
    if len(markup) > _SMALL or _SIMPLE.match(markup) is None or not is_legal(markup):
        return None
    return [part.rpartition("<p>")[2] for part in markup.split("</p>")[:-1]]


def plain_blocks(text: str) -> tuple[Block, ...]:
    """Return the paragraphs of plain *text*, separated by blank lines or, if there are none, by line breaks."""
    text = verbatim(text).strip(BLANKS)
    if not text:
        return ()
    parts = _BLANK_LINES.split(text) if "\n" in text else [text]
    if len(parts) == 1:
        parts = _lines(text)
    return tuple([block for part in parts if (block := _plain_block(part))])


def _plain_block(part: str) -> Block | None:
    """Return *part* as a paragraph, or as a table if it is aligned by blanks, or `None` if it is empty."""
    if "\n" not in part:
        content = inlines(part)
    elif are_columns(part.split("\n")):
        return Preformatted(part)
    else:
        content = _in_lines("\n".join(_lines(part)))
    return make_paragraph(content) if content else None


def _lines(part: str) -> list[str]:
    """Return the lines of *part*, joined if they are wrapped."""
    lines = part.split("\n")
    joined = unwrapped(lines)
    return lines if joined is None else [joined]


def says_the_same(text_version: TextVersion, best: TextVersion | None, words: list[str]) -> bool:
    """Is *text_version* the plain version, *words*, of *best*, which has markup, as in the 1.x branch?"""
    if (
        best is None
        or text_version is best
        or text_version.role != best.role
        or "role" in text_version.form
        or "role" in best.form
    ):
        return False
    return best.is_html and not text_version.is_html and words == text_version.value.split()


def pick(texts: list[TextVersion], roles: tuple[str, ...]) -> TextVersion | None:
    """Return the first text with the best of *roles*."""
    found, best = None, len(roles)
    for text in texts:
        if text.role in roles and (rank := roles.index(text.role)) < best:
            found, best = text, rank
    if found is None or len(texts) == 1 or "role" in found.form:
        return found
    # In 1.x, the same text may stand beside it with markup.
    alike = [
        text_version for text_version in texts if text_version.role == found.role and "role" not in text_version.form
    ]
    marked = next((text_version for text_version in alike if text_version.media_type and text_version.is_html), found)
    return marked if marked is found or _has_same_words(marked, found) else found


def _has_same_words(marked: TextVersion, plain_one: TextVersion) -> bool:
    """Does *marked*, which has markup, have the words of *plain_one*, read as HTML or as plain text?"""
    words = _words(marked.value)
    if words == (_words(plain_one.value) if plain_one.is_html else plain_one.value.split()):
        return True
    return words == _words(escape(plain_one.value))  # it may contain characters that HTML does not allow


def _words(markup: str) -> list[str]:
    return plain(read_html_inlines(markup)).split()
