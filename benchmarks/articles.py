"""What is measured: seeds, real ones if they are beside the checkout, and articles."""

from __future__ import annotations

from pathlib import Path

import newsformat as nf


ROOT = Path(__file__).parents[1]
SEEDS = [path.read_bytes() for path in sorted((ROOT / "seeds").glob("*.txt"))]
REAL_SEEDS = [path.read_bytes() for path in sorted((ROOT.parent / "shared" / "seeds").glob("*.txt"))] or SEEDS


def articles() -> list[nf.Article]:
    """Return one of each seed, and one that uses every feature of the model."""
    from newsformat.testing import kitchen_sink

    return [*[nf.read(seed, "text") for seed in SEEDS], kitchen_sink()]
