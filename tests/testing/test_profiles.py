"""The profiles are there, and the environment chooses one."""

from __future__ import annotations

import pytest
from hypothesis import settings

from newsformat.testing import profiles


@pytest.fixture(autouse=True)
def _as_before():
    before = settings.get_current_profile_name()
    yield
    settings.load_profile(before)


@pytest.mark.parametrize("name", ["dev", "ci", "nightly"])
def test_the_environment_chooses_a_profile(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(profiles.CHOICE, name)
    profiles.register()
    assert settings.get_current_profile_name() == name


def test_the_default_is_a_quick_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(profiles.CHOICE, raising=False)
    profiles.register()
    assert settings.get_current_profile_name() == "dev"
    assert settings().max_examples < settings.get_profile("ci").max_examples


def test_ci_looks_at_the_same_articles_every_time() -> None:
    profiles.register()
    assert settings.get_profile("ci").derandomize
