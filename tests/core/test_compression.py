"""What is compressed is read as what is in it, in bounded memory and time; a name says what is to be compressed."""

import bz2
import gzip
import io
import lzma
import os
import sys
import time
import tracemalloc
import zlib

import pytest

import newsformat as nf
from newsformat._compression._zstd import zstd


class _Checked:
    """Zstandard with checksums, which all the others have by themselves."""

    def __init__(self, module) -> None:
        self.open, self.decompress, self._module = module.open, module.decompress, module

    def compress(self, content: bytes) -> bytes:
        return self._module.compress(content, options={self._module.CompressionParameter.checksum_flag: 1})


WAYS = {".gz": gzip, ".bz2": bz2, ".xz": lzma, ".zst": _Checked(zstd())}
TEXT = "".join(f"Line {number} of the log of the harbour.\n" for number in range(3000)).encode()


@pytest.mark.parametrize("suffix", WAYS)
def test_bytes_paths_files_and_pipes(suffix, tmp_path):
    packed = WAYS[suffix].compress(TEXT)
    path = tmp_path / "log.txt"  # the bytes tell, not the name
    path.write_bytes(packed)
    for value in (packed, path, str(path), io.BytesIO(packed)):
        with nf.Source.of(value) as source:
            assert source.head == TEXT[:8192]
            assert source.read_bytes() == source.read_bytes() == TEXT
            assert source.open().read() == TEXT
    reading, writing = os.pipe()
    os.write(writing, packed)
    os.close(writing)
    with os.fdopen(reading, "rb", buffering=0) as pipe:
        source = nf.Source.of(pipe)
        assert source.head == TEXT[:8192]
        assert list(source.open()) == TEXT.splitlines(keepends=True)


@pytest.mark.cases("suffix", WAYS)
@pytest.mark.cases("between", [b"", b"\0" * 40_000], ids=["", "zeros"])
def test_several_in_one_file_are_one_after_the_other(suffix, between):
    class Dribble(io.BytesIO):
        def read(self, size=-1):
            return super().read(min(size, 7))

    packed = between.join([WAYS[suffix].compress(part) for part in (TEXT, b"", b"the end")]) + between
    for value in (packed, Dribble(packed)):
        assert nf.Source.of(value).read_bytes() == TEXT + b"the end"


@pytest.mark.cases("suffix", WAYS)
def test_very_many_parts_with_hardly_anything_in_them_are_no_file(suffix):
    line, word = WAYS[suffix].compress(b"A line as a server logs it, which is not so very short at all.\n" * 2), b"a"
    assert len(nf.Source(line * 2000).read_bytes()) == 2000 * 126
    for part in (b"", word):
        with pytest.raises(
            nf.ReadError, match=r"damaged .* data \(its parts are very many, and hold hardly anything\)"
        ):
            nf.Source(WAYS[suffix].compress(part) * 2000).read_bytes()


def damaged(packed: bytes) -> dict[str, bytes]:
    middle = len(packed) // 2
    return {
        "cut off": packed[:-1],
        "cut off in the middle": packed[:middle],
        "changed": packed[:middle] + bytes([packed[middle] ^ 0xFF]) + packed[middle + 1 :],
        "something behind": packed + b"something",
        "the beginning of another behind": packed + packed[:2],
    }


@pytest.mark.parametrize("suffix", WAYS)
@pytest.mark.parametrize("harm", damaged(b"xx"))
def test_damage_is_a_read_error(suffix, harm, tmp_path):
    path = tmp_path / f"log.txt{suffix}"
    path.write_bytes(damaged(WAYS[suffix].compress(TEXT))[harm])
    with pytest.raises(nf.ReadError, match=r"damaged .+; fetch it again") as caught:
        nf.read(path)
    assert caught.value.source == str(path)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("suffix", WAYS)
def test_what_stands_before_the_damage_of_a_small_file_is_read(suffix, tmp_path):
    records = [b'{"title": "Ferry %d", "text": "She sails on %d."}\n' % (number, number * 7919) for number in range(40)]
    first, second = (WAYS[suffix].compress(b"".join(part)) for part in (records[:9], records[9:]))
    packed = first + second[:-9]
    path = tmp_path / f"crawl.jsonl{suffix}"
    path.write_bytes(packed)
    articles = nf.read_all(path)
    assert next(articles).text == "She sails on 0."
    with pytest.raises(nf.ReadError, match="damaged"):
        list(articles)
    with pytest.raises(nf.ReadError, match="damaged"):
        nf.Source(packed).read_bytes()


def test_what_is_nothing_as_far_as_it_can_be_read_is_damaged():
    packed = gzip.compress(bytes(range(256))) + b"something"
    with pytest.raises(nf.ReadError, match="damaged gzip data"):
        nf.detect(packed)
    with pytest.raises(nf.ReadError, match="damaged gzip data"):
        nf.read(packed)


def test_one_within_another_is_named():
    with pytest.raises(nf.UnknownFormat, match="it is gzip data; unpack it first"):
        nf.read(bz2.compress(gzip.compress(TEXT)))


@pytest.mark.cases(
    ("start", "message"),
    [
        (b"\x1f\x9d\x90", r"it is compress \(\.Z\) data; unpack it first"),
        (b"7z\xbc\xaf\x27\x1c\0\4", "it is 7z data; unpack it first"),
        (b"Rar!\x1a\x07\x01\0", "it is RAR data; unpack it first"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "it is an old office document; save it in a newer format first"),
    ],
)
def test_what_cannot_be_unpacked_is_named(start, message):
    with pytest.raises(nf.UnknownFormat, match=message):
        nf.read(start + bytes(range(256)))


@pytest.mark.parametrize("suffix", WAYS)
def test_a_bomb_is_a_read_error_in_bounded_memory_and_time(suffix, tmp_path):
    path = tmp_path / f"bomb.jsonl{suffix}"
    with WAYS[suffix].open(path, "wb") as file:
        for _ in range(40):
            file.write(b" " * 1_000_000)
    tracemalloc.start()
    begun = time.process_time()
    with pytest.raises(nf.ReadError, match=r"more than 200 times as large .*raise the limit ratio"):
        list(nf.read_all(path, "jsonl"))
    assert time.process_time() - begun < 5
    assert tracemalloc.get_traced_memory()[1] < 30_000_000
    tracemalloc.stop()
    with pytest.raises(nf.ReadError, match="raise the limit ratio"):
        nf.read(path, "text")


def test_the_limit_of_the_ratio_is_that_of_the_source():
    packed = gzip.compress(b"a" * 2_000_000)
    source = nf.Source(packed)
    assert source.head == b"a" * 8192
    assert len(source.with_limits(nf.Limits(ratio=2000)).read_bytes()) == 2_000_000
    with pytest.raises(nf.ReadError, match="the limit item_bytes"):
        nf.Source(packed, limits=nf.Limits(ratio=2000, item_bytes=1_000_000)).read_bytes()


def test_a_little_that_becomes_more_does_no_harm():
    assert nf.Source(gzip.compress(b"a" * 1_000_000)).read_bytes() == b"a" * 1_000_000


def test_xz_that_asks_for_too_much_memory():
    packed = bytearray(lzma.compress(TEXT))
    size = (packed[12] + 1) * 4  # of the block header (The .xz File Format, 3.1)
    packed[packed.index(b"\x21\x01", 13) + 2] = 40  # a dictionary of 4 GiB
    packed[12 + size - 4 : 12 + size] = zlib.crc32(packed[12 : 12 + size - 4]).to_bytes(4, "little")
    with pytest.raises(nf.ReadError, match=r"damaged xz data .*[Mm]emory"):
        nf.Source(bytes(packed)).read_bytes()


def test_formats_are_told_by_what_is_in_a_file_and_by_its_name_without_the_suffix(tmp_path):
    for name, format in {"a.md.gz": "markdown", "a.TXT.GZ": "text", "a.md": "markdown"}.items():
        path = tmp_path / name
        path.write_bytes(gzip.compress(b"Rain\n\nIt rained.\n"))
        assert nf.detect(path)[0].format == format
    path = tmp_path / "access.log.gz"
    path.write_bytes(gzip.compress(b"GET /\n"))
    with pytest.raises(nf.UnknownFormat, match=r"its name ends with \.log"):
        nf.read(path)


@pytest.mark.parametrize("suffix", WAYS)
def test_a_target_is_compressed_where_its_name_says_so(suffix, tmp_path):
    article = nf.Article(headline="Rain", body=[nf.Paragraph("It rained.")])
    path = tmp_path / f"rain.jsonl{suffix}"
    nf.convert(nf.write(article, "json"), path)
    assert WAYS[suffix].decompress(path.read_bytes()) == nf.write(article, "jsonl")
    before = path.read_bytes()
    nf.convert(nf.write(article, "json"), path)
    assert path.read_bytes() == before
    assert nf.read(path) == article


def test_a_python_that_was_built_without_a_way(tmp_path, monkeypatch):
    packed = lzma.compress(TEXT)
    monkeypatch.setitem(sys.modules, "lzma", None)  # so an import fails
    with pytest.raises(nf.ReadError, match="xz data, which this Python cannot read"):
        nf.read(packed)
    with pytest.raises(nf.WriteError, match=r"cannot write \.xz"):
        nf.convert(TEXT, tmp_path / "log.json.xz")
    packed = zstd().compress(TEXT)
    for name in ("compression.zstd", "backports.zstd"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(nf.ReadError, match=r"zstd data, .*: pip install 'newsformat\[zstd\]'; or unpack it first"):
        nf.read(packed)
    assert not list(tmp_path.iterdir())
