"""What surrounds the articles of real files comes back, or is reported as lost, in whatever format they are written."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

import pytest

import newsformat as nf
from newsformat._features import envelope_features
from newsformat.plugin import Articles
from newsformat.testing import unreported

from .shared import CORPUS, needs_shared, rows


pytestmark = needs_shared

MANY = sorted(name for name, fmt in nf.registry().formats.items() if fmt.read and fmt.write and fmt.many)
KINDS = ("newsmlg2", "newsml1", "rss", "atom", "wxr", "other")
STORY = nf.Article(headline="Ferry back", body=[nf.Paragraph("It sails on Monday.")])


@cache
def envelopes() -> dict[frozenset[object], list[nf.Envelope]]:
    """Return the envelopes of the corpus, by what it is that they say."""
    found = defaultdict[frozenset[object], list[nf.Envelope]](list)
    for row in (row for kind in KINDS for row in rows(kind)):
        try:
            with nf.read_all(CORPUS / row["path"]) as articles:
                if articles.envelope != nf.Envelope():
                    found[shape(articles.envelope)].append(articles.envelope)
        except nf.NewsformatError:
            continue  # what cannot be read is told by other tests
    return found


def shape(envelope: nf.Envelope) -> frozenset[object]:
    kept = {(part.space, part.name) for part in envelope.foreign}
    return frozenset({*envelope_features(envelope), *kept, *(link.role for link in envelope.links)})


def test_there_are_envelopes() -> None:
    assert sum(map(len, envelopes().values())) > 100
    assert len(envelopes()) > 50


@pytest.mark.parametrize("name", MANY)
def test_no_envelope_is_lost_unsaid(name: str) -> None:
    """One of those that say alike stands for them all."""
    unsaid = {}
    for envelope, *_ in envelopes().values():
        report = nf.Report()
        document = nf.write(Articles([STORY], envelope=envelope), name, report=report)
        with nf.read_all(document, name) as back:
            if lost := unreported(envelope, back.envelope, report.losses):
                unsaid[envelope] = lost
    assert unsaid == {}
