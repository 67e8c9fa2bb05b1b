"""Character styles for text runs, by their marks."""

from __future__ import annotations

from typing import Final

from newsformat import Style, Text
from newsformat.plugin import Report
from newsformat_office._icml._languages import language_of


MARKS: Final = {
    Style.STRONG: "Bold",
    Style.EMPHASIS: "Italic",
    Style.UNDERLINE: "Underline",
    Style.STRIKE: "Strikethrough",
    Style.SUPERSCRIPT: "Superscript",
    Style.SUBSCRIPT: "Subscript",
    Style.CODE: "Code",
}


def face_of(run: Text, report: Report) -> tuple[list[Style], str]:
    """Return the marks of *run*, in a fixed order, and its language, ``""`` by default."""
    return [mark for mark in MARKS if mark in run.marks], language_of(run, report)


def name_of(marks: list[Style], language: str, *, link: bool = False) -> str:
    """Return the name of the character style for these *marks*, this *language*, and a *link*."""
    words = [*[MARKS[mark] for mark in marks], "Link" if link else "", f"Language {language}" if language else ""]
    return " ".join(filter(None, words))
