"""The common part of several inputs' envelopes, which a document of all of them can contain."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from attrs import fields

import newsformat as nf
from newsformat._feature_names import carried
from newsformat._features import envelope_features


def common(envelope: nf.Envelope, other: nf.Envelope) -> nf.Envelope:
    """Return the values that both envelopes share."""
    return _envelope_of(lambda name, default: _both(getattr(envelope, name), getattr(other, name), default))


def beyond(envelope: nf.Envelope, kept: nf.Envelope) -> nf.Envelope:
    """Return the values of *envelope* that *kept* lacks."""
    return _envelope_of(lambda name, default: _without_common(getattr(envelope, name), getattr(kept, name), default))


def carried_parts(envelope: nf.Envelope, carries: Collection[str]) -> nf.Envelope:
    """Return the parts of *envelope* for which a format with these *carries* has a place."""
    own_features = [name for name in carries if name != "*"]  # it does not include an envelope

    def has_place(name: str, value: Any) -> bool:
        return all(carried(feature, own_features) for feature in envelope_features(nf.Envelope(**{name: value})))

    def part(name: str, default: Any) -> Any:
        value = getattr(envelope, name)
        if isinstance(value, tuple):
            return tuple(item for item in value if has_place(name, (item,)))
        return value if has_place(name, value) else default

    return _envelope_of(part)


def _envelope_of(part: Callable[[str, Any], Any]) -> nf.Envelope:
    return nf.Envelope(**{field.name: part(field.name, field.default) for field in fields(nf.Envelope)})


def _both(one: Any, other: Any, default: Any) -> Any:
    if isinstance(one, tuple):
        others = set(other)
        return tuple(item for item in one if item in others)
    return one if one == other else default


def _without_common(value: Any, kept: Any, default: Any) -> Any:
    if isinstance(value, tuple):
        known = set(kept)
        return tuple(item for item in value if item not in known)
    return default if value == kept else value
