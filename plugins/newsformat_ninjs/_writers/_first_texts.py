"""Headlines, descriptions and bodies in the 1.x branch, whose property names give role and format."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from newsformat.markup.json import Object
from newsformat.markup.xml import escape, is_legal
from newsformat.plugin import plain
from newsformat_ninjs._names import CAPTION, FORMATS, MAIN, SUMMARY
from newsformat_ninjs._readers._texts import has_markup
from newsformat_ninjs._writers._writing import Writing


_SUFFIXES = {"text/plain": "text", "text/html": "html", "application/xhtml+xml": "xhtml", "text/vnd.iptc.nitf": "nitf"}
_FEATURES = {"headlines": "other_headlines", "sub": "subhead", "kicker": "kicker"}


@frozen
class _Text:
    """A text of a *kind*, with its *number* among several, its *role*, and the word *form* for its format."""

    kind: str
    number: int
    role: str
    form: str
    value: str

    @property
    def is_first(self) -> bool:
        """Is it the article's own text?"""
        return self.number == 0 and self.role == MAIN[0]


def first_texts(kind: str, several: list[Any], writing: Writing, *, has_files: bool) -> Object:
    """Return the properties for texts of a *kind*; if the item *has_files*, its description is a caption."""
    result: Object = {}
    for number, item in enumerate(several):
        if not isinstance(item, dict) or not isinstance(item.get("value"), str):
            writing.unfit(kind)
            continue
        text = _text(kind, number, item, writing)
        names = _names(text, CAPTION[0] if has_files else SUMMARY[0], writing)
        if kind == "headlines" and not writing.since("1.3") and names != {"headline": text.value}:
            names = _early(text, names, writing)
        if not names or any(name in result for name in names):
            if text.value:
                _lose(text, writing)
            continue
        result |= names
        result |= {key.lower(): item[key] for key in ("charCount", "wordCount") if key in item and number == 0}
    return result


def _text(kind: str, number: int, item: Object, writing: Writing) -> _Text:
    role = item.get("role", "") if isinstance(item.get("role", ""), str) else ""
    media_type = str(item.get("contentType", "")).lower()
    form = _SUFFIXES.get(media_type, "html" if "html" in media_type else "")
    if FORMATS.get(form, "") != item.get("contentType", "") or (not form and role.rpartition("_")[2] in FORMATS):
        writing.unfit(f"{kind}[{number}].contentType")
    return _Text(kind, number, role, form, item["value"])


_STARTS = {"headlines": "headline", "descriptions": "description", "bodies": "body"}


def _names(text: _Text, described: str, writing: Writing) -> Object:
    """Return the property names for a text in its forms, without a role if that is *described*."""
    start, role, form = _STARTS[text.kind], text.role, text.form
    if text.is_first and text.kind == "headlines":
        return _headline(text, writing)
    if (text.is_first and text.kind == "bodies") or (not role and text.kind != "headlines"):
        return {f"{start}_{form or 'text'}": text.value}
    if text.kind == "descriptions" and role == described:
        return _described(text)
    if not (role and role[0].isascii() and (role[0].isalnum() or role[0] == "_")):
        return {}
    ambiguous = role.rpartition("_")[2] in FORMATS or has_markup(text.value)
    if not ambiguous and (not form or (form == "text" and text.kind == "headlines")):
        return {f"{start}_{role}": text.value}
    return {f"{start}_{role}_{form or 'text'}": text.value}


def _headline(text: _Text, writing: Writing) -> Object:
    """Return the headline as plain text, and as HTML if it has marks or would be read as HTML."""
    if text.form in {"html", "xhtml"}:
        return {"headline": _plain(text.value), f"headline_{text.form}": text.value}
    if has_markup(text.value):
        return {"headline": text.value, "headline_html": _as_html(text.value, writing)}
    return {"headline": text.value}


def _described(text: _Text) -> Object:
    if text.form in {"html", "xhtml"}:
        return {"description_text": _plain(text.value), f"description_{text.form}": text.value}
    return {"description_text": text.value}


def _plain(markup: str) -> str:
    from newsformat.markup.html import read_html_inlines

    return plain(read_html_inlines(markup))


def _early(text: _Text, names: Object, writing: Writing) -> Object:
    """Return what versions before 1.3 can hold: one headline, without a word for its format."""
    if "headline" not in names:
        return {}
    value = str(names["headline"])
    if text.form in {"html", "xhtml"}:
        writing.lost("headline.inline", "headline", f"ninjs {writing.version} has plain headlines")
    return {"headline": _as_html(value, writing) if has_markup(value) else value}


def _as_html(text: str, writing: Writing) -> str:
    if not is_legal(text):
        writing.lost("text", "headline", "HTML can't hold its control characters")
    return escape(text)


def _lose(text: _Text, writing: Writing) -> None:
    why = f"ninjs {writing.version} has no place for it"
    if text.kind == "headlines":
        where = f"headlines[{text.number}]"
        writing.lost(_FEATURES.get(text.role, "other_headlines"), where, why)
        if text.role in _FEATURES:
            writing.lost("other_headlines", where, why)
    elif text.kind == "descriptions" and text.role == SUMMARY[0]:
        writing.lost("summary", "", why)
    else:
        writing.unfit(text.kind)
