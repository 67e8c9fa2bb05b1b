"""No character of a labelled text is lost or invented, as `tests/plugins/text/test_nothing_lost.py` counts them."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest


ROOT = Path(__file__).resolve().parents[2]
BENCHMARK = ROOT.parent / "shared" / "plaintext"

pytestmark = pytest.mark.skipif(not BENCHMARK.is_dir(), reason="the benchmark is not here (../shared/plaintext)")


@pytest.fixture
def counting(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module that counts, which is one of the tests of plain text."""
    monkeypatch.syspath_prepend(str(ROOT / "tests"))
    return import_module("plugins.text.test_nothing_lost")


@pytest.mark.parametrize("folder", ["dev", "dev_crawl"])
def test_of_every_fourth_text(folder: str, counting: ModuleType) -> None:
    for path in sorted((BENCHMARK / folder).glob("*.txt"))[::4]:
        text = path.read_text("utf-8")
        language = json.loads(path.with_suffix(".json").read_text("utf-8"))["language"]
        assert not counting.missing(text, language), path.stem
        assert not counting.invented(text, language), path.stem
