"""Broken documents are broken, in every way there is."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, find, given, settings

from newsformat.testing import hostile, mutated
from newsformat.testing._mutations import TOKENS, Edit, edited, groups, of_other_types, with_long_numbers


GOOD = b"<a>one two three</a>"
QUICK = settings(
    max_examples=1000, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck), derandomize=True
)


@given(mutated([GOOD]))
def test_a_mutation_is_bytes(document: bytes) -> None:
    assert isinstance(document, bytes)


def test_documents_are_cut_off() -> None:
    found = find(mutated([GOOD]), lambda document: GOOD.startswith(document) and document != GOOD, settings=QUICK)
    assert len(found) < len(GOOD)


def test_documents_repeat_themselves() -> None:
    assert find(mutated([GOOD]), lambda document: document.count(b"two") == 2, settings=QUICK)


def test_bits_flip() -> None:
    found = find(mutated([GOOD]), lambda document: len(document) == len(GOOD) and document != GOOD, settings=QUICK)
    assert found != GOOD


def test_tokens_get_in() -> None:
    assert find(mutated([GOOD]), lambda document: any(token in document for token in TOKENS[-3:]), settings=QUICK)


def test_values_of_json_get_another_type() -> None:
    document = b'{"by": [{"name": "Ann", "age": 7}], "head": null}'
    edits = of_other_types(document)
    assert [edited(document, [edit]) for edit in edits] == [
        b'{"by": {}, "head": null}',
        b'{"by": [7], "head": null}',
        b'{"by": [{"name": null, "age": 7}], "head": null}',
        b'{"by": [{"name": "Ann", "age": ["x"]}], "head": null}',
        b'{"by": [{"name": "Ann", "age": 7}], "head": {"x": null}}',
    ]
    assert edits[2].description == 'null instead of "Ann" after {"by": [{"name": '
    assert of_other_types(GOOD) == []
    assert 25 < len(of_other_types(b"[%s]" % b",".join([b"1"] * 150))) <= 50


def test_numbers_get_long() -> None:
    nines = b"9" * 5000
    assert [edited(b"12 to 7", [edit]) for edit in with_long_numbers(b"12 to 7")] == [
        nines + b" to 7",
        b"12 to " + nines,
    ]
    many = b" ".join([b'<a b="%d"/>' % number for number in range(40)]) + b'<a c="7"/>'
    assert many.removesuffix(b'7"/>') + nines + b'"/>' in [edited(many, [edit]) for edit in with_long_numbers(many)]
    assert with_long_numbers(b"none") == []


def test_edits_at_once_are_far_from_each_other_and_do_not_overlap() -> None:
    edits = [Edit(start, start + 1, b"", "") for start in range(5)]
    assert [[edit.start for edit in group] for group in groups(edits, 2)] == [
        *([0, 3], [1, 4], [2]),
        *([0, 4], [1], [2], [3]),
    ]
    whole = Edit(0, 9, b"", "")
    assert [*groups([whole, *edits[1:3]], 3)] == [
        *([whole], [edits[1]], [edits[2]]),
        *([whole], [edits[2]], [edits[1]]),
    ]
    assert [*groups([], 5)] == []
    assert edited(b"abcde", [edits[3], edits[1]]) == b"ace"


def test_hostile_documents_name_the_secret_file() -> None:
    assert sum(b"/etc/secret" in document for document in hostile("/etc/secret")) >= 3
