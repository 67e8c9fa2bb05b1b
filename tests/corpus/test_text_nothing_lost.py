"""No character of a labelled text is lost or invented, as `tests/plugins/text/test_nothing_lost.py` counts them."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest


ROOT = Path(__file__).resolve().parents[2]
BENCHMARK = ROOT.parent / "shared" / "plaintext"

pytestmark = pytest.mark.skipif(not BENCHMARK.is_dir(), reason="the benchmark is not here (../shared/plaintext)")


def counting() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "counting", ROOT / "tests" / "plugins" / "text" / "test_nothing_lost.py"
    )
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


@pytest.mark.parametrize("folder", ["dev", "dev_crawl"])
def test_of_every_fourth_text(folder: str) -> None:
    count = counting()
    for path in sorted((BENCHMARK / folder).glob("*.txt"))[::4]:
        text = path.read_text("utf-8")
        language = json.loads(path.with_suffix(".json").read_text("utf-8"))["language"]
        assert not count.missing(text, language), path.stem
        assert not count.invented(text, language), path.stem
