"""Splits lines with several fields, ``12 May 2026Source: AP``, before labels such as ``Source:``, even glued ones."""

from __future__ import annotations

import re
from functools import cache

from newsformat.plugin import lazily
from newsformat_text._languages._alternatives import alternatives
from newsformat_text._languages._lexicon import Kind, Lexicon
from newsformat_text._languages._lexicons import lexicon_for
from newsformat_text._languages._vocabulary import SIGNS


_AFTER_WORD = lazily(r"[:：](?:(?<=[^\W\d_].)|(?<=[^\W\d_]\s.))")
_PIECES = lazily(
    r"\s?[;；|｜•]\s?|(?<![\s　])[\s　]++(?=来源|來源|稿源|作者|编辑|責任|责任"
    r"|参与互动|点击|浏览|字号|我有话说|评论|有\d+人参与|跟贴|我要|进入论坛|手机看|【)|　+"
)
_SEPARATORS = frozenset(";；|｜•来來稿作编責责参点浏字我评有跟进手【　")  # every separator contains one of these
_KINDS = frozenset({Kind.BYLINE, Kind.CREDIT, Kind.EDITOR, Kind.DATE, Kind.UPDATE, Kind.CAPTION})


def split_fields(line: str, lexicon: Lexicon) -> list[str]:
    """Split a line of fields at its separators and before each label."""
    parts = [line] if _SEPARATORS.isdisjoint(line) else _PIECES.split(line)
    clauses = [credit for part in parts for credit in split_credits(part, lexicon)] if ". " in line else parts
    return [piece.strip() for part in clauses for piece in split_at_labels(part, lexicon) if piece.strip()]


def split_credits(line: str, lexicon: Lexicon) -> list[str]:
    """Return the sentences of *line* if all after the first are credits: ``By Ann Lee. Editing by Bo Diaz.``."""
    parts = line.split(". ")
    found = [lexicon.find(part) if part[:1].isupper() else None for part in parts[1:]]
    return parts if all(match is not None and match.kind in _CREDITS and match.rest for match in found) else [line]


_CREDITS = frozenset({Kind.BYLINE, Kind.EDITOR})


def piece_kind(piece: str, lexicon: Lexicon) -> Kind | None:
    """Return the kind of the label before a colon that starts *piece*, or ``None``."""
    match = lexicon.find(piece)
    return match.kind if match is not None and match.marked and match.rest else None


def split_at_labels(line: str, lexicon: Lexicon) -> list[str]:
    """Return *line* split before each label; every piece but the first starts with one."""
    if not _AFTER_WORD.search(line):
        return [line]
    cuts = [match.start() for match in _label(lexicon.tag).finditer(line) if _begins(line, match.start())]
    return [line[start:end] for start, end in zip([0, *cuts], [*cuts, len(line)], strict=True)]


@cache
def _label(tag: str) -> re.Pattern[str]:
    phrases = {
        phrase
        for entries in lexicon_for(tag).openings.values()
        for phrase, piece_kind in entries
        if piece_kind in _KINDS
    }
    return re.compile(rf"(?:{alternatives(phrases) or '(?!)'})\s?[:：]", re.IGNORECASE)


def _begins(line: str, position: int) -> bool:
    """Does a word, perhaps glued to the one before, start at *position*?"""
    if not line[:position].strip(SIGNS):
        return False
    before, first = line[position - 1], line[position]
    return not before.isalpha() or before.lower() == before.upper() or (before.islower() and first.isupper())
