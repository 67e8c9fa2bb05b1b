"""A report may be told of millions of losses: each is kept once, in a few bytes."""

import pickle
import tracemalloc

import pytest

import newsformat as nf


@pytest.mark.parametrize("many", [0, 1, 1023, 1024, 5000])
def test_losses_come_out_once_and_in_order(many):
    report = nf.Report()
    for number in range(many):
        for _ in range(2):
            report.lost("body.table", where=f"body[{number}]")
            report.note("a zone is assumed")
            report.left_out("odd", line=number)
    expected = [
        loss
        for n in range(many)
        for loss in (nf.Loss("body.table", f"body[{n}]"), nf.Loss("source", why="odd", line=n))
    ]
    assert [*report.losses] == expected
    assert report.remarks == ((nf.Remark("a zone is assumed"),) if many else ())
    assert len(report) == len([*report]) == 2 * many + bool(many)
    assert [*pickle.loads(pickle.dumps(report))] == [*report]  # noqa: S301 -- as other processes give it back


def test_what_has_no_place_is_kept_once_whenever_it_is_told():
    report = nf.Report()
    for number in range(3000):
        report.lost("language", why="no place for it")
        report.lost("body.table", where=f"body[{number}]")
    assert report.losses.count(nf.Loss("language", why="no place for it")) == 1


def taken(many: int) -> int:
    tracemalloc.start()
    try:
        report = nf.Report()
        for number in range(many):
            report.article = f"article {number}"
            report.lost("body.table", where="body[3]", why="csv has no place for it")
        return tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()


def test_a_loss_takes_less_than_fifty_bytes():
    few, many = 4 * 1024, 32 * 1024
    assert (taken(many) - taken(few)) / (many - few) < 50
