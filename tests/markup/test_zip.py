"""ZIP archives that are being written."""

from __future__ import annotations

import gc
import random
import sys
from io import BytesIO
from typing import Any
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from newsformat import Limits, ReadError, Source
from newsformat.markup.zip import ZipReader, ZipWriter


def test_an_archive_that_nobody_wants_any_more_is_dropped_silently(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[Any] = []
    gc.collect()  # what others left behind
    monkeypatch.setattr(sys, "unraisablehook", said.append)
    packing: Any = ZipWriter()
    packing.add("story.xml", "<story/>")
    packing.cycle = packing  # as errors keep what they passed through, so that its parts go in any order
    del packing
    gc.collect()
    assert said == []


def test_files_are_compressed_but_for_those_that_are_stored_and_say_no_system_or_day() -> None:
    packing = ZipWriter()
    content = [packing.add(name, "a" * 2000, stored=name == "mimetype") for name in ("mimetype", "story.xml")]
    with ZipFile(BytesIO(b"".join([*content, packing.end()]))) as archive:
        infos = archive.infolist()
    assert [(info.filename, info.compress_type) for info in infos] == [
        ("mimetype", ZIP_STORED),
        ("story.xml", ZIP_DEFLATED),
    ]
    assert {(info.create_system, info.date_time) for info in infos} == {(0, (1980, 1, 1, 0, 0, 0))}


MEGABYTE = 1024 * 1024


def archive(*files: tuple[str, bytes], method: int = ZIP_DEFLATED) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", method) as target:
        for name, content in files:
            target.writestr(name, content)
    return made.getvalue()


def packed(content: bytes, most: int = 10 * MEGABYTE, **limits: int) -> ZipReader:
    return ZipReader(content, Limits(**limits), title="book", most=most)


def test_the_files_of_an_archive() -> None:
    files = packed(archive(("/a.xml", b"<a/>"), ("b.xml", b"")))
    assert ([*files], "a.xml" in files, "c.xml" in files) == (["a.xml", "b.xml"], True, False)
    assert [files.size(name) for name in ("a.xml", "b.xml", "c.xml")] == [4, 0, None]
    assert [files.read("a.xml", most) for most in (-1, 0, 1, 9)] == [b"<a/>", b"", b"<", b"<a/>"]
    assert (files.read("c.xml"), files.open("c.xml")) == (None, None)


def test_of_a_source_as_much_is_held_as_its_limits_allow() -> None:
    content = archive(("a", b"0" * MEGABYTE * 3), ("b", b"0" * MEGABYTE * 3))
    files = ZipReader.of(Source(content, limits=Limits(item_bytes=4 * MEGABYTE, ratio=2000)), title="book")
    assert [len(files.read(name) or b"") for name in files] == [MEGABYTE * 3] * 2
    files = ZipReader.of(Source(content, limits=Limits(item_bytes=4 * MEGABYTE)), title="book")
    with pytest.raises(ReadError, match="more than 200 times"):
        [files.read(name) for name in files]
    with pytest.raises(ReadError, match=r"^cannot be read as book: it is not a ZIP archive, or its end is cut off$"):
        ZipReader.of(Source(b"a"), title="book")


def test_an_archive_of_many_files_is_read() -> None:
    assert len([*packed(archive(*[(str(number), b"") for number in range(5001)]))]) == 5001


def test_an_archive_of_more_files_than_the_limits_allow_is_refused() -> None:
    content = archive(("a", b""), ("b", b""))
    assert [*packed(content, files=2)] == ["a", "b"]
    with pytest.raises(ReadError, match=r"^holds more than 1 files; raise the limit files to read it$"):
        packed(content, files=1)


def test_too_many_files_are_refused_before_the_list_is_taken_apart() -> None:
    content = bytearray(archive(("a", b""), ("b", b""), ("c", b"")))
    content[content.rindex(b"PK\1\2")] = 0  # in the entry of the last one: whoever takes them apart stumbles over it
    with pytest.raises(ReadError, match=r"^holds more than 1 files; raise the limit files to read it$"):
        packed(bytes(content), files=1)


def test_a_name_is_no_error_that_is_not_utf_8_but_is_said_to_be() -> None:
    content = archive(("café", b"1"), ("b", b"2")).replace("é".encode(), b"\xe9x")
    files = packed(content)
    assert [files.read(name) for name in files] == [b"1", b"2"]


def test_a_file_that_is_encrypted_or_packed_in_another_way_is_refused() -> None:
    content = bytearray(archive(("a", b"")))
    content[content.index(b"PK\1\2") + 8] |= 1  # a flag in the list of files (APPNOTE 4.4.4)
    with pytest.raises(ReadError, match=r"^encrypted: a$"):
        packed(bytes(content)).read("a")
    with pytest.raises(ReadError, match=r"^compressed in a way that no book is: a$"):
        packed(archive(("a", b"a"), method=ZIP_BZIP2)).read("a")


def test_no_file_is_larger_than_an_item_may_be() -> None:
    files = packed(archive(("a", b"a" * 10), ("b", b"b" * 11)), item_bytes=10)
    assert files.read("a") == b"a" * 10
    with pytest.raises(ReadError, match="larger than 10 bytes; raise the limit item_bytes"):
        files.read("b")


def test_no_more_is_read_of_all_files_than_may_be_held() -> None:
    files = packed(archive(("a", b"a" * 10), ("b", b"b" * 10), ("c", b"c")), most=20)
    assert [files.read(name) for name in "ab"] == [b"a" * 10, b"b" * 10]
    with pytest.raises(ReadError, match="raise the limit ratio"):
        files.read("c")
    with pytest.raises(ReadError, match="larger than 15 bytes; raise the limit item_bytes"):
        [packed(content, most=15, item_bytes=15).read("d") for content in [archive(("d", b"d" * 16))]]


def test_no_file_becomes_more_times_as_large_than_it_may() -> None:
    assert len(packed(archive(("a", bytes(MEGABYTE))), ratio=1).read("a") or b"") == MEGABYTE
    with pytest.raises(ReadError, match=r"^a becomes more than 1 times as large"):
        packed(archive(("a", bytes(MEGABYTE + 1))), ratio=1).read("a")


@pytest.mark.cases("streamed", [False, True])
def test_an_archive_goes_out_in_pieces(*, streamed: bool) -> None:
    packing = ZipWriter(streamed=streamed)
    chance = random.Random(7)  # noqa: S311 -- what cannot be compressed
    texts = [chance.randbytes(2000).hex() for _ in range(100)]
    pieces = [packing.add("a.xml", "<a/>")]
    if streamed:
        pieces += packing.stream("b.xml", map(str.encode, texts))
    pieces += [packing.add("c.xml", "<c/>"), packing.end()]
    with ZipFile(BytesIO(b"".join(pieces))) as opened:
        assert opened.testzip() is None
        assert opened.namelist() == ["a.xml", *["b.xml"] * streamed, "c.xml"]
        assert [opened.read(name) for name in opened.namelist() if name != "b.xml"] == [b"<a/>", b"<c/>"]
        assert not streamed or opened.read("b.xml").decode() == "".join(texts)
    assert max(map(len, pieces)) < 100_000
    assert all(pieces)
