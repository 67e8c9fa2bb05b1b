"""ZIP archives that are being written."""

from __future__ import annotations

import gc
import sys
from typing import Any

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
