"""Text is whatever is in no markup; nothing speaks for it as such."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf
from newsformat.plugin import Confidence
from newsformat_text import TEXT


@pytest.mark.cases(
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
        "{Update} New quay opens in Lamu",
        "<New quay opens in Lamu>",
        "<Update> New quay opens in Lamu",
        "<속보> 새 부두 열려",
        "---\nNew quay opens in Lamu\n---\n",
        "---\r\n\r\nNew quay opens in Lamu",
    ],
)
def test_text_in_any_script_is_possible(head: str) -> None:
    assert TEXT.sniff(head.encode()) is Confidence.POSSIBLE


@pytest.mark.cases(
    "head",
    [
        "Neue Brücke über die Elster\x1a".encode("cp850"),
        "\x02Neue Brücke über die Elster gesperrt\n\nDie Züge halten nicht.\x03".encode("cp1252"),
        "Neue Brücke\x01\x02\x03\x04\x05\x06".encode(),
        "\x01\x02\x03Neue Brücke über".encode()[:-4],
    ],
)
def test_text_with_some_control_characters_is_possible(head: bytes) -> None:
    assert TEXT.sniff(head) is Confidence.POSSIBLE


@pytest.mark.cases(
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
        b"<rss version='2.0'>",
        b"<Message><Item/>",
        b"<p>The lock is open.",
        b"{\\rtf1\\ansi The lock}",
        b"{{< figure >}}",
        b"---\ntitle: a\n---\n",
        b"---\r\n# made by hand\r\ntitle:\r\n",
        b"\x89PNG\r\n\x1a\n\0",
        bytes(range(1, 256)),
        b"",
        b" \n",
    ],
)
def test_markup_and_binary_are_not(head: bytes) -> None:
    assert TEXT.sniff(head) is Confidence.NO


@pytest.mark.parametrize(
    "top",
    ["{Update} New quay", "<New quay opens>", "---\nNew quay opens\n---", "+++\nNew quay opens", "[New quay opens]"],
)
def test_the_suffix_decides_of_a_text_that_begins_with_a_sign(top: str, tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(f"{top}\n\nThe harbour office said on Monday that the new quay opens to ships.\n", "utf-8")
    assert nf.detect(path)[0].format == "text"
    assert "New quay" in nf.plain(nf.read(path).headline)


@pytest.mark.cases("head", [b"\x89PNG\r\n\x1a\n", b"GIF89a\x10\x20", b"\xff\xd8\xff", b"PK\x03\x04", b"\x7fELF"])
def test_what_begins_as_a_picture_or_program_does_is_no_text_however_short(head: bytes) -> None:
    assert TEXT.sniff(head) is Confidence.NO


def test_a_text_may_begin_with_the_letters_that_a_picture_begins_with() -> None:
    story = b"GIF89a is forty years old\n\nThe museum shows pictures that move, and sound in Ogg, on Monday."
    assert TEXT.sniff(story) is Confidence.POSSIBLE
    assert nf.plain(nf.read(story).headline) == "GIF89a is forty years old"
