"""Template tags that stand alone: shortcodes of Hugo, tags of Liquid and Nunjucks, fences of Pandoc."""

from __future__ import annotations

import re


LINES = 20  # lines of one tag, at most
OPENINGS = ("{{<", "{{%", "{%", ":::")
TAG = re.compile(
    r"\{\{<(?:(?!>\}\}).)*>\}\}|\{\{%(?:(?!%\}\}).)*%\}\}|\{%(?:(?!%\}).)*%\}|:{3,}(?:[^:\n][^\n]*)?", re.DOTALL
)


def is_tag(text: str) -> bool:
    """Is *text* a single tag that can stand alone, and nothing else?"""
    return TAG.fullmatch(text) is not None and "\n\n" not in text and text.count("\n") < LINES
