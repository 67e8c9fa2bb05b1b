"""Suggestions for unknown names of formats."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from newsformat._compression import inner_name
from newsformat._format import AnyFormat, Format
from newsformat._wording import did_you_mean


_MAX_CHOICES = 3  # formats to choose from
_PANDOC = "pandoc-json"
_ONLY_PANDOC = frozenset([  # formats that Pandoc writes and newsformat does not, by Pandoc's names
    "asciidoc", "beamer", "context", "djot", "docbook", "dokuwiki", "fb2", "haddock", "ipynb", "jats", "jira", "latex",
    "man", "mdoc", "ms", "muse", "native", "opml", "org", "pptx", "revealjs", "rst", "texinfo", "textile", "typst",
    "vimwiki", "xwiki", "zimwiki",
])  # fmt: skip
_DIALECTS = dict.fromkeys(["commonmark", "commonmark_x", "gfm", "markdown_mmd", "markdown_strict"], "markdown")


def suggest_format(name: object, formats: Mapping[str, AnyFormat]) -> str:
    """Return ``; did you mean 'x'?`` or what else helps, or ``""``; *name* may be of a wrong type."""
    if isinstance(name, Format):
        return f"; name it by a string, {name.name!r}, once its package is installed"
    if not isinstance(name, str):
        return "; a format is named by a string, before the options"
    name = name.lower()
    if name in _ONLY_PANDOC and _PANDOC in formats:
        return f"; Pandoc has it: newsformat reads and writes {_PANDOC!r}, and so does Pandoc (pandoc -f json, -t json)"
    name = name.rpartition(".")[2] or name  # a file name, whose suffix counts
    name = _DIALECTS.get(name, name)
    if name in formats:
        return f"; did you mean {name!r}?"
    return _suggest_similar(name, formats) if name.strip() else ""  # an unset shell variable yields blanks


def suggest_format_of_suffix(name: str, formats: Mapping[str, AnyFormat]) -> str:
    """Return what `suggest_format` says of the suffix of the file *name*, or ``""`` if it has none."""
    suffix = Path(inner_name(name)).suffix
    return suggest_format(suffix, formats) if suffix else ""


def _suggest_similar(name: str, formats: Mapping[str, AnyFormat]) -> str:
    """Suggest the formats that have *name* as a part of their names, a word of their titles, or a suffix.

    If there are many, only those are named that can be read and written.
    """
    similar = [fmt for fmt in formats.values() if _is_similar(fmt, name)]
    if len(similar) > _MAX_CHOICES:
        similar = [fmt for fmt in similar if fmt.read and fmt.write] or similar
    if not similar:
        return did_you_mean(name, formats)
    *others, last = [repr(fmt.name) for fmt in similar]
    return f"; did you mean {', '.join(others)}{' or ' * bool(others)}{last}?"


def _is_similar(fmt: AnyFormat, name: str) -> bool:
    is_suffix = f".{name.removeprefix('.')}" in fmt.suffixes
    return is_suffix or f"-{name}" in f"-{fmt.name}" or name in fmt.title.lower().split()
