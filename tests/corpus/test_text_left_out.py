"""The plain-text reader on texts of publishers that its line model has not seen: the figures that count.

A third of the publishers is left out at a time, and read with trees made from the others; the second time without the
phrases that their publisher alone has. It needs LightGBM, as making trees does: ``pip install lightgbm``.
"""

from __future__ import annotations

from pathlib import Path

import pytest


BENCHMARK = Path(__file__).resolve().parents[3] / "shared" / "plaintext"

pytestmark = pytest.mark.skipif(not BENCHMARK.is_dir(), reason="the benchmark is not here (../shared/plaintext)")

FOLDERS = ("dev", "dev_crawl")
LEAST = {
    "dev": {"headline": 99.5, "line_f1": 93.2, "doc_f1": 97, "related_f1": 73.5, "author_f1": 88, "date": 97},
    "dev_crawl": {"headline": 98.5, "line_f1": 95.4, "doc_f1": 97.8, "related_f1": 57},
    "dev without phrases of its own": {"headline": 99.5, "line_f1": 92, "doc_f1": 96.8, "related_f1": 66},
    "dev_crawl without phrases of its own": {"headline": 98.5, "line_f1": 95.2, "doc_f1": 97.5, "related_f1": 57},
}


def test_figures_on_publishers_left_out() -> None:
    pytest.importorskip("lightgbm", reason="the trees of the line model are made by LightGBM, which is not installed")
    from newsformat_text import _training

    score = _training.scorer(BENCHMARK / "score.py")
    rows = dict(_training.measured(score, [BENCHMARK / name for name in FOLDERS]))
    short = {
        (name, figure): rows[name][figure]
        for name, least in LEAST.items()
        for figure, value in least.items()
        if rows[name][figure] < value
    }
    assert not short
