"""Hypothesis profiles: how long to look for what breaks the contract.

``dev`` is a quick look, ``ci`` looks longer and at the same articles in every run, ``nightly`` looks as long as a night
allows. Register them in a ``conftest.py``; the environment variable ``HYPOTHESIS_PROFILE`` chooses one.
"""

from __future__ import annotations

import os
from typing import Any

from hypothesis import HealthCheck, Phase, settings


CHOICE = "HYPOTHESIS_PROFILE"

_PHASES = (Phase.explicit, Phase.reuse, Phase.generate, Phase.target, Phase.shrink)
# Articles are large, and time is measured elsewhere.
UNCHECKED = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)
_COMMON: dict[str, Any] = {"deadline": None, "suppress_health_check": UNCHECKED, "phases": _PHASES}


def register(default: str = "dev") -> None:
    """Register the profiles and load the one that the environment names, else *default*."""
    settings.register_profile("dev", max_examples=12, **_COMMON)
    settings.register_profile("ci", max_examples=14, derandomize=True, **_COMMON)
    settings.register_profile("nightly", max_examples=2000, **_COMMON)
    settings.load_profile(os.environ.get(CHOICE, default))
