"""Checks the settings of a contract class when the class is created, so that a mistake does not fail sixty tests."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import fields_dict

from newsformat._article import Article
from newsformat._blocks import Raw
from newsformat._concepts import Foreign
from newsformat._format import Format
from newsformat._wording import did_you_mean
from newsformat.testing._shared import Contract


_KINDS = {"foreign": Foreign, "envelope_foreign": Foreign, "raw": Raw, "documents": bytes, "junk": bytes}


def check_settings(contract: type[Contract]) -> None:
    """Check the settings of *contract*; a class with a name for pytest (``Test…``) must have a format.

    Raises:
        TypeError: something is missing, of the wrong kind, or names an attribute that articles do not have.
    """
    name = contract.__name__
    if name.startswith("Test") and not hasattr(contract, "format"):
        raise TypeError(f"{name} sets the format: format = ACME")
    if not isinstance(getattr(contract, "format", Format(name="none", title="None")), Format):
        raise TypeError(f"{name}.format must be a Format, not {contract.format!r:.60}")
    for setting, kind in _KINDS.items():
        samples = getattr(contract, setting)
        if isinstance(samples, str | bytes) or not all(isinstance(sample, kind) for sample in samples):
            raise TypeError(f"{name}.{setting} must be a tuple of {kind.__name__}, not {samples!r:.60}")
    for setting in ("needs", "most"):
        _check_names(f"{name}.{setting}", getattr(contract, setting))


def _check_names(setting: str, names: Iterable[str]) -> None:
    known = fields_dict(Article)
    for name in names:
        if name not in known:
            raise TypeError(f"{setting}: an article has no attribute {name!r}{did_you_mean(name, known)}")
