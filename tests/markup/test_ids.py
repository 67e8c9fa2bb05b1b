"""IDs of parts that no article has are told once, the first by name."""

from newsformat.markup.ids import report_ids


def told(*ids: str) -> list[str]:
    found: list[str] = []
    report_ids("the IDs of blocks", ids, found.append)
    return found


def test_ids_are_summed_up() -> None:
    assert told("a", "b", "c") == ["the IDs of blocks are left out, 3 in all: a, b, c"]
    assert told("a", "b", "c", "d") == ["the IDs of blocks are left out, 4 in all: a, b, c, …"]
    assert told("x" * 30) == [f"the IDs of blocks are left out, 1 in all: {'x' * 20}"]


def test_blank_ids_are_none() -> None:
    assert told() == told("", " \n") == []
    assert told("", " a\n") == ["the IDs of blocks are left out, 1 in all: a"]
