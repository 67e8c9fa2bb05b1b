"""A run over millions of files keeps but a few bytes for each."""

import tracemalloc
from pathlib import Path

import pytest

from newsformat._packed import Packed
from newsformat.bulk._fingerprints import Fingerprints
from newsformat.bulk._folders import Choice
from newsformat.bulk._job import Job
from newsformat.bulk._outcome import Settings
from newsformat.bulk._plan import make_plan


@pytest.mark.cases("many", [0, 1, 1023, 1024, 3000])
def test_what_is_packed_comes_out_as_it_was_and_in_order(many):
    jobs = [Job(f"in/{number}\udce9.txt", f"out/{number}.json", reserved=frozenset({"x"})) for number in range(many)]
    packed = Packed(jobs)
    assert ([*packed], [*packed], len(packed), bool(packed)) == (jobs, jobs, many, many > 0)
    assert (jobs[0] in packed) if many else (Job("x", None) not in packed)


def test_fingerprints_say_which_names_may_be_equal():
    names = [str(number) for number in range(5000)]
    mine = Fingerprints([*names, "7", "9", "9"])
    assert mine.repeated() == {hash("7"), hash("9")}
    assert mine.shared(Fingerprints(["8", "9", "no"])) == {hash("8"), hash("9")}
    assert Fingerprints().repeated() == set()


def peak(root: Path, many: int) -> int:
    """Plan so many files, and return the bytes that takes at most."""
    place = root / str(many)
    place.mkdir()
    for number in range(many):
        (place / f"story-of-some-length-{number}.txt").touch()
    tracemalloc.start()
    try:
        choice = Choice(out=str(root / "out"))
        assert len(make_plan([str(place)], f"{root}/out/", Settings(to="json"), choice, recursive=True).jobs) == many
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_plan_takes_less_than_a_hundred_bytes_a_file(tmp_path):
    few, many = 1024, 8 * 1024
    peak(tmp_path, 1)  # loads what is loaded once
    assert (peak(tmp_path, many) - peak(tmp_path, few)) / (many - few) < 100
