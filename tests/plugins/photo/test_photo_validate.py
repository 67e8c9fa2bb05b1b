"""What the files of pictures must be."""

from __future__ import annotations

import pytest
from tests.plugins.photo.files import UTF_8, array, digest, iim, jpeg, packet, photoshop, resources, xmp

import newsformat as nf


GOOD = iim(
    *(UTF_8, (2, 5, "Ferry"), (2, 10, "4"), (2, 12, "IPTC:04015002:::"), (2, 55, "20261124"), (2, 60, "093000+0300")),
    *((2, 80, "Zoë"), (2, 80, "Bo")),
)


def problems(content: bytes) -> list[str]:
    return [str(problem) for problem in nf.validate(content, "photo")]


def test_valid_documents_have_no_problems() -> None:
    said = packet(
        xmp(array("dc:creator", "Zoë", "Bo", kind="Seq"), 'photoshop:DateCreated="2026-11-24T09:30:00+03:00"')
    )
    assert problems(jpeg(said, resources(photoshop(GOOD, digest(GOOD))))) == []


@pytest.mark.cases(
    ("records", "problem"),
    [
        ([(2, 80, "x" * 33)], f"length: IIM 2:80: 33 bytes, of at most 32: {'x' * 33!r}"),
        ([(2, 5, "A"), (2, 5, "B")], "once: IIM 2:05: it is repeated"),
        ([(2, 55, "2026-11-24")], "date: IIM 2:55: '2026-11-24' is not a date such as 20261126"),
        ([(2, 55, "20261340")], "date: IIM 2:55: '20261340' is not a date such as 20261126"),
        ([(2, 60, "0930")], "time: IIM 2:60: '0930' is not a time such as 093000+0300"),
        ([(2, 10, "A")], "urgency: IIM 2:10: 'A' is not a number from 1 to 8"),
        ([(2, 12, "sport")], "code: IIM 2:12: 'sport' is not a reference to a subject such as IPTC:04015002:::"),
        ([(2, 5, "Zoë")], "characters: IIM 2:05: it is not in ascii, and 1:90 declares no other set"),
        ([UTF_8, (2, 5, b"Zo\xeb")], "characters: IIM 2:05: it is not in utf-8"),
        ([(1, 90, b"\x1b%Z")], r"characters: IIM 1:90: '\x1b%Z' is unknown"),
    ],
)
def test_iim(records: list[tuple[int, int, bytes | str]], problem: str) -> None:
    assert problems(jpeg(resources(photoshop(iim(*records))))) == [problem]


def test_a_date_may_have_unknown_parts() -> None:
    assert problems(jpeg(resources(photoshop(iim((2, 55, "20261100")))))) == []


def test_other_damaged_files() -> None:
    assert problems(jpeg()[:10]) == ["file: byte 4: the file ends within a segment"]
    assert problems(b"GIF89a") == ["picture: it is not JPEG, PNG, WebP or TIFF"]
    assert problems(jpeg(resources(photoshop(GOOD + b"\x1c\x02\x05\x00\xff")))) == [
        f"dataset: byte {50 + len(GOOD)}: IIM is damaged from here on, and what follows is left out"
    ]
    assert [problem.partition(":")[0] for problem in problems(jpeg(packet(b"<a>")))] == ["1"]
    guid = "0" * 32
    extended = jpeg(packet(xmp(attributes=f'xmpNote:HasExtendedXMP="{guid}"')))
    assert problems(extended) == ["extended: a part of the extended XMP is missing, and all of it is left out"]


def test_contradictions_are_warnings() -> None:
    said = packet(xmp(array("dc:creator", "Ann Lee", kind="Seq")))
    assert problems(jpeg(said, resources(photoshop(GOOD, digest(b"as it was"))))) == [
        "digest: warning: IIM was changed after XMP was written: the checksum does not match",
        "differs: warning: dc:creator: IIM has another value: Zoë; Bo",
    ]


def test_xmp_has_its_own_rules() -> None:
    assert problems(jpeg(packet(xmp("<dc:title>A</dc:title>")))) == ["1: type: dc:title is a text, and must be rdf:Alt"]
