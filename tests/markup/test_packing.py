"""ZIP archives that are being written."""

from __future__ import annotations

import gc
import sys
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from newsformat.markup.packed import Packing


def test_an_archive_that_nobody_wants_any_more_is_dropped_silently(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[Any] = []
    gc.collect()  # what others left behind
    monkeypatch.setattr(sys, "unraisablehook", said.append)
    packing: Any = Packing()
    packing.add("story.xml", "<story/>")
    packing.cycle = packing  # as errors keep what they passed through, so that its parts go in any order
    del packing
    gc.collect()
    assert said == []


def test_files_are_compressed_but_for_those_that_are_stored_and_say_no_system_or_day() -> None:
    packing = Packing()
    content = [packing.add(name, "a" * 2000, stored=name == "mimetype") for name in ("mimetype", "story.xml")]
    with ZipFile(BytesIO(b"".join([*content, packing.end()]))) as archive:
        infos = archive.infolist()
    assert [(info.filename, info.compress_type) for info in infos] == [
        ("mimetype", ZIP_STORED),
        ("story.xml", ZIP_DEFLATED),
    ]
    assert {(info.create_system, info.date_time) for info in infos} == {(0, (1980, 1, 1, 0, 0, 0))}
