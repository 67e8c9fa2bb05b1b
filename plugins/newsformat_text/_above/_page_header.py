"""Finds the headline below a page header: the site's owner, and buttons found only there: ``MENU``, ``ログイン``."""

from __future__ import annotations

from newsformat_text._above._unrelated_lines import common_words, may_be_headline
from newsformat_text._dates._date_lines import is_numeric_date_line
from newsformat_text._document import Document


_MAX_LINES = 8  # lines of a page header
_BUTTONS = frozenset([
    "menu", "menü", "menú", "language", "languages", "login", "log in", "search", "меню", "תפריט",
    "メニュー", "ログイン", "検索", "サイト内検索", "言語", "메뉴", "전체메뉴", "로그인", "검색",
    "菜单", "菜單", "登录", "登入", "搜索", "搜尋", "القائمة", "تسجيل الدخول", "منو", "เมนู", "मेनू",
])  # fmt: skip


def headline_below_header(document: Document) -> int:
    """Return the title directly below such a button or sections, and above a date or the story; 0 if there is none.

    The first line, which names whose page it is, has no more words of the story than the title has.
    """
    lines, size = document.lines, min(document.first, _MAX_LINES)
    last = next((k for k in range(size - 1, 0, -1) if lines[k].lower() in _BUTTONS or _names_sections(lines[k])), 0)
    title = last + 1
    if not last or title >= min(document.first, len(lines) - 1):
        return 0
    if not may_be_headline(document, title) and lines[title][-1] != "!":  # The fair is over!
        return 0
    if not document.prose[title + 1] and not is_numeric_date_line(document, title + 1):
        return 0
    return title if common_words(document, title, title) >= max(1, common_words(document, 0, title)) else 0


def _names_sections(line: str) -> bool:
    """Is *line* at least three words separated by commas: ``Society, associations, events``?"""
    if len(line) > _SECTIONS or line.count(", ") < _COMMAS:
        return False
    return all(map(str.isalpha, line.split(", ")))


_SECTIONS, _COMMAS = 60, 2  # characters of them, and commas
