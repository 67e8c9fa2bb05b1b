"""What a document of Contentful says beside its entries is told."""

import json

import newsformat as nf


def test_members_that_nobody_knows_are_told() -> None:
    entry = {"sys": {"id": "a", "type": "Entry"}, "fields": {"title": {"en": "High tide"}}}
    report = nf.Report()
    nf.read(json.dumps({"entries": [entry], "locales": [], "tide": "high"}).encode(), "contentful", report=report)
    assert [loss.why for loss in report.losses] == ['tide of a document of Contentful is left out: "high"']
