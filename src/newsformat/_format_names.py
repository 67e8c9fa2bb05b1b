"""Which format is meant by an unknown name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from newsformat._compression import inner_name
from newsformat._format import AnyFormat, Format
from newsformat._wording import did_you_mean


_MAX_CHOICES = 3  # formats to choose from
_PANDOC = "pandoc-json"
_OF_PANDOC = frozenset([  # formats that Pandoc writes and newsformat does not, by Pandoc's names
    "asciidoc", "beamer", "context", "djot", "docbook", "dokuwiki", "fb2", "haddock", "ipynb", "jats", "jira", "latex",
    "man", "mdoc", "ms", "muse", "native", "opml", "org", "pptx", "revealjs", "rst", "texinfo", "textile", "typst",
    "vimwiki", "xwiki", "zimwiki",
])  # fmt: skip
_DIALECTS = dict.fromkeys(["commonmark", "commonmark_x", "gfm", "markdown_mmd", "markdown_strict"], "markdown")


def meant_by(name: object, formats: Mapping[str, AnyFormat]) -> str:
    """Return ``; did you mean 'x'?`` or what else helps, or ``""``; *name* may be of a wrong type."""
    if isinstance(name, Format):
        return f"; name it by a string, {name.name!r}, once its package is installed"
    if not isinstance(name, str):
        return "; a format is named by a string, before the options"
    name = name.lower()
    if name in _OF_PANDOC and _PANDOC in formats:
        return f"; Pandoc has it: newsformat reads and writes {_PANDOC!r}, and so does Pandoc (pandoc -f json, -t json)"
    name = name.rpartition(".")[2] or name  # a file name, whose suffix counts
    name = _DIALECTS.get(name, name)
    if name in formats:
        return f"; did you mean {name!r}?"
    return _called(name, formats) if name.strip() else ""  # an unset shell variable yields blanks


def meant_by_suffix(name: str, formats: Mapping[str, AnyFormat]) -> str:
    """Return what `meant_by` says of the suffix of the file *name*, or ``""`` if it has none."""
    suffix = Path(inner_name(name)).suffix
    return meant_by(suffix, formats) if suffix else ""


def _called(name: str, formats: Mapping[str, AnyFormat]) -> str:
    """Return the formats that have *name* as a part of their names, a word of their titles, or a suffix.

    Of many, those are that can be read and written.
    """
    called = [fmt for fmt in formats.values() if _may_be_called(fmt, name)]
    if len(called) > _MAX_CHOICES:
        called = [fmt for fmt in called if fmt.read and fmt.write] or called
    if not called:
        return did_you_mean(name, formats)
    *others, last = [repr(fmt.name) for fmt in called]
    return f"; did you mean {', '.join(others)}{' or ' * bool(others)}{last}?"


def _may_be_called(fmt: AnyFormat, name: str) -> bool:
    is_suffix = f".{name.removeprefix('.')}" in fmt.suffixes
    return is_suffix or f"-{name}" in f"-{fmt.name}" or name in fmt.title.lower().split()
