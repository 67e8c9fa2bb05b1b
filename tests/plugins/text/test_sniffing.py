"""Text is whatever is in no markup; nothing speaks for it as such."""

from __future__ import annotations

import pytest

from newsformat.plugin import Confidence
from newsformat_text import TEXT


@pytest.mark.parametrize(
    "head",
    [
        "The lock is open.",
        "الجسر مفتوح",
        "老街灯笼",
        "3 < 4 & 5 > 2",
        "<3 this lock",
        "- a\n- b",
        "\ufeffThe lock",
        "<b>Lock</b>\n===",
        "===\n{",
        "[Video] The lock is open.",
        "[1] The lock is open.",
        '"The lock is open," she said.',
        "12",
    ],
)
def test_text_in_any_script_is_possible(head: str) -> None:
    assert TEXT.sniff(head.encode()) is Confidence.POSSIBLE


@pytest.mark.parametrize(
    "head",
    [
        b'{"newsformat": 1}',
        b'  ["a"]',
        b'[{"a": 1}]',
        b"[]\n",
        b"[1, 2]",
        b"null",
        b'"The lock is open."',
        b'[\n  {"a": 1,',
        "\ufeff<?xml version='1.0' encoding='utf-16'?>".encode("utf-16-le"),
        "\ufeff<rss>".encode("utf-16-be"),
        '{"headline": "The lock is open"}'.encode("utf-16-le"),
        b"<?xml version='1.0'?>",
        b"<!DOCTYPE html>",
        b"<html>",
        b"---\ntitle: a\n---\n",
        b"\x89PNG\r\n\x1a\n\0",
        b"",
        b" \n",
    ],
)
def test_markup_and_binary_are_not(head: bytes) -> None:
    assert TEXT.sniff(head) is Confidence.NO
