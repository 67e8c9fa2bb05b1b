"""What a writer loses by its options is told as what it loses without them: by features of the model."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

import pytest
from attrs import fields

import newsformat as nf
from newsformat._feature_names import check_feature
from newsformat.testing import kitchen_sink


def choices() -> Iterator[tuple[str, str, object]]:
    """Yield each format that is written with each value of an option, of which there are but a few."""
    for fmt in nf.registry().formats.values():
        for option in fields(fmt.write_options) if fmt.write else ():
            if isinstance(option.default, bool):
                yield fmt.name, option.name, not option.default
            elif isinstance(option.default, Enum):
                yield from ((fmt.name, option.name, value) for value in type(option.default))


@pytest.mark.parametrize(("format", "option", "value"), [*choices()])
def test_what_is_lost_by_an_option_is_a_feature(format: str, option: str, value: object) -> None:
    report = nf.Report()
    nf.write(kitchen_sink(), format, {option: value}, report=report)
    for loss in report.losses:
        check_feature(loss.what)
