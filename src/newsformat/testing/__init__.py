"""The conformance kit: what a plugin's tests import.

It needs pytest and hypothesis: ``pip install newsformat[testing]``.

* `FormatContract`: the tests that every format passes; inherit from it.
* `check_transform`: the test that every transform passes.
* `articles`, `envelopes`: hypothesis strategies for articles and envelopes that use only the given features.
* `kitchen_sink`: one article that uses every feature of the model.
* `unreported`: what was lost between two articles without a reported loss.
* `vanished`: the places of a document at which a reader silently drops content; also as
  ``python -m newsformat.testing FORMAT FILE…``.
* `mutated`, `hostile`: broken and malicious documents.
* `newsformat.testing.profiles`: hypothesis profiles for a quick look, for CI and for a whole night.
"""

import pytest


# Assertions of the contract show their values when they fail, like those of test modules.
_REWRITTEN = (
    "_shared",
    "_declaration",
    "_sniffing",
    "_reading",
    "_validating",
    "_writing",
    "_round_trip",
    "_transforming",
)
pytest.register_assert_rewrite(*(f"newsformat.testing.{name}" for name in _REWRITTEN))

from newsformat._proof import unreported  # noqa: E402 -- after the registration above
from newsformat.testing._articles import articles, envelopes  # noqa: E402 -- so too
from newsformat.testing._contract import FormatContract  # noqa: E402 -- so too
from newsformat.testing._kitchen_sink import kitchen_sink  # noqa: E402 -- so too
from newsformat.testing._mutations import hostile, mutated  # noqa: E402 -- so too
from newsformat.testing._transforming import check_transform  # noqa: E402 -- so too
from newsformat.testing._vanishing import vanished  # noqa: E402 -- so too


__all__ = [
    "FormatContract",
    "articles",
    "check_transform",
    "envelopes",
    "hostile",
    "kitchen_sink",
    "mutated",
    "unreported",
    "vanished",
]
