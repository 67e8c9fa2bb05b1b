"""Sources: named bytes under limits."""

import contextlib
import gzip
import io
import os
import zlib
from fractions import Fraction
from pathlib import Path
from threading import Thread

import pytest

import newsformat as nf
from newsformat._streams import tidy


def test_bytes_paths_and_files_are_sources(tmp_path):
    path = tmp_path / "a.bin"
    path.write_bytes(b"abc" * 5000)
    for value in (b"abc" * 5000, path, str(path), io.BytesIO(b"abc" * 5000)):
        with nf.Source.of(value) as source:
            assert source.head == (b"abc" * 5000)[:8192]
            assert source.head == (b"abc" * 5000)[:8192]
            assert source.read_bytes() == b"abc" * 5000
    with nf.Source.of(path) as source:
        assert source.name == str(path)
        source.head  # noqa: B018 -- looking must not consume
        assert source.open().read() == b"abc" * 5000


def test_a_source_that_reads_in_small_pieces():
    class Dribble(io.BytesIO):
        def read(self, size=-1):
            return super().read(min(size, 3))

    assert nf.Source(Dribble(b"x" * 10_000)).read_bytes() == b"x" * 10_000
    assert nf.Source(Dribble(b"x" * 10_000)).open().read() == b"x" * 10_000


def test_an_open_file_that_was_read_is_not_empty():
    file = io.BytesIO(b"Ferry back\n\nShe sails on Monday.\n")
    nf.read(file)
    with pytest.raises(nf.ReadError, match="was read to its end already"):
        nf.read(file)
    with pytest.raises(nf.ReadError, match="is empty"):
        nf.read(io.BytesIO())


def test_what_comes_over_a_wire_is_read_as_it_comes():
    wire = b"\x01gen001 4 POL 120 \r\nferry\r\n\x02%s\r\n\x03041200 JAN 99\r\n\x04" % (
        b"The night ferry sails again. " * 20
    )
    native = nf.write(nf.Article(headline="Ferry back", slug="x" * 300), "jsonl")

    class Wire:
        def __init__(self, message):
            self.came, self.message = 0, message

        def read(self, size):
            self.came += 1
            return self.message if self.came < 5 else b""

    for name, message in (("iptc7901", wire), ("jsonl", native)):
        source = Wire(message)
        assert [source.came for _ in nf.read_all(nf.Source(source), name)] == [1, 2, 3, 4]


def test_how_much_of_a_file_is_read(tmp_path):
    path = tmp_path / "big"
    path.write_bytes(b"x" * 100_000)
    with nf.Source.of(path) as source, source.open() as stream:
        assert 0 < source.share_read < 0.2
        stream.read(50_000)
        assert 0.5 <= source.share_read < 0.7
        stream.read()
        assert source.share_read == 1
    assert [source.share_read, nf.Source(b"x").share_read] == [None, None]
    path.write_bytes(gzip.compress(os.urandom(1_000_000)))
    with nf.Source.of(path) as source, source.open() as stream:
        stream.read(500_000)
        assert 0.4 < source.share_read < 0.7
    for stream in (io.BytesIO(b"x" * 9000), io.RawIOBase()):  # of which no size is known
        source = nf.Source(stream)
        with contextlib.suppress(nf.ReadError):
            source.head  # noqa: B018 -- looking opens it
        assert source.share_read is None


def test_text_is_utf_8():
    source = nf.Source.text("né", name="n")
    assert (source.read_bytes(), source.encoding, source.name) == ("né".encode(), "utf-8", "n")
    with pytest.raises(nf.ReadError, match="surrogate"):
        nf.Source.text("\ud800")


@pytest.mark.parametrize("size", [100, 10_000])
def test_the_limit_of_an_item(size, tmp_path):
    path = tmp_path / "big"
    path.write_bytes(b"x" * (size + 1))
    limits = nf.Limits(item_bytes=size)
    for value in (b"x" * (size + 1), path):
        with pytest.raises(nf.ReadError, match="item_bytes"), nf.Source.of(value).with_limits(limits) as source:
            source.read_bytes()
    assert nf.Source(b"x" * size, limits=limits).read_bytes() == b"x" * size


def test_files_that_cannot_be_read(tmp_path):
    for path, reason in ((tmp_path / "none", "no such file"), (tmp_path, "is a directory")):
        with pytest.raises(nf.ReadError, match=reason) as caught:
            nf.Source.of(path).read_bytes()
        assert caught.value.source == str(path)
        assert "\n" not in str(caught.value)


def test_a_closed_file_is_a_read_error():
    stream = io.BytesIO(b"x")
    stream.close()
    with pytest.raises(nf.ReadError):
        nf.Source.of(stream).read_bytes()


def test_a_file_of_the_caller_stays_open():
    stream = io.BytesIO(b"x")
    with nf.Source.of(stream) as source:
        source.read_bytes()
    assert not stream.closed


class Awaited:
    """As the body of an answer in asyncio."""

    async def read(self, size=-1):
        return b"x"


@pytest.mark.cases(
    ("value", "error", "message"),
    [
        (
            "Rain\nfell.",
            nf.ReadError,
            r"^Rain…: cannot be read: .*; a string is taken for a path; to read text, use Source\.text, or",
        ),
        (Path("Rain\nfell."), nf.ReadError, r"^Rain fell\.: cannot be read: no such file or directory$"),
        ("", nf.ReadError, r"an empty string is not a path; to read text, use Source\.text"),
        (None, TypeError, "a source must be a path, bytes, an open binary file or a Source, not NoneType"),
        (["a.txt"], TypeError, "binary file or a Source, not list; newsformat.bulk reads several"),
        (
            Fraction(1),
            TypeError,
            "a source must be a path, bytes, an open binary file or a Source, not fractions.Fraction",
        ),
        (io.StringIO("Rain"), TypeError, "^the file is open as text; open it with mode 'rb'"),
        (Awaited(), TypeError, "^the file is read with await: read it first, and give its bytes"),
    ],
)
def test_what_is_no_source_is_told_what_to_do(value, error, message):
    with pytest.raises(error, match=message):
        nf.read_all(value)


def test_what_an_http_client_gives_is_taken(tmp_path):
    source = nf.Source(b"Lock opens", name=tmp_path / "a.txt", encoding=None, media_type=None)
    assert (source.name, source.encoding, source.media_type) == (str(tmp_path / "a.txt"), "", "")
    assert nf.detect(source)[0].format == "text"
    assert nf.Source(b"", name=None).name == ""
    with pytest.raises(TypeError, match="limits must be Limits, not int"):
        nf.Source(b"", limits=10)
    for known in ({"encoding": b"utf-8"}, {"media_type": 8}):
        with pytest.raises(
            TypeError, match=r"the encoding and the media type of a Source must be strings, not (bytes|int)"
        ):
            nf.Source(b"x", **known)


@pytest.mark.cases("value", ["a.txt", 3, None, ["a.txt"]])
def test_a_source_is_made_of_nothing_else(value):
    hint = "; Path makes one from a string, and Source.text takes a text" if isinstance(value, str) else ""
    with pytest.raises(TypeError, match=rf"^a Source is made from bytes, .* not {type(value).__name__}{hint}$"):
        nf.Source(value)


def test_a_source_is_shown_short():
    assert len(repr(nf.Source(b"x" * 100_000, name="long"))) < 150
    assert repr(nf.Source(b"x", encoding="cp1252")) == "Source(b'x', encoding='cp1252')"


FEED = b"".join(nf.write(nf.Article(slug=f"s{number}"), "jsonl") for number in range(1000))


class Pipe(io.RawIOBase):
    """A stream that cannot be wound back."""

    def __init__(self, content):
        self._rest = io.BytesIO(content)

    def readable(self):
        return True

    def readinto(self, buffer):
        return self._rest.readinto(buffer)


@pytest.fixture(params=["path", "bytes", "file", "made of a path", "made of bytes", "made of a file", "made of a pipe"])
def readable(request, tmp_path):
    path = tmp_path / "feed.jsonl"
    path.write_bytes(FEED)
    with path.open("rb") as file:
        yield {
            "path": path,
            "bytes": FEED,
            "file": file,
            "made of a path": nf.Source.of(path),
            "made of bytes": nf.Source(FEED),
            "made of a file": nf.Source(file),
            "made of a pipe": nf.Source(Pipe(FEED)),
        }[request.param]


def test_what_was_detected_is_read_whole(readable):
    format = nf.detect(readable)[0].format
    assert len(list(nf.read_all(readable, format))) == 1000


@pytest.mark.parametrize("content", [b"", b" \n\n"])
def test_what_is_empty_is_in_no_format(content, tmp_path):
    path = tmp_path / "empty.txt"
    path.write_bytes(content)
    assert nf.detect(path) == nf.detect(content) == nf.detect(nf.Source(content)) == ()


def test_what_was_detected_is_read_whole_under_other_limits():
    source = nf.Source(Pipe(FEED))
    format = nf.detect(source)[0].format
    assert len(list(nf.read_all(source.with_limits(nf.Limits(depth=10)), format))) == 1000


def test_a_file_that_was_detected_is_where_it_was(tmp_path):
    stream = io.BytesIO(b"before" + FEED)
    stream.seek(6)
    nf.detect(stream)
    assert stream.tell() == 6
    assert len(list(nf.read_all(stream))) == 1000


def test_of_a_pipe_that_would_lose_its_beginning_a_source_is_to_be_made():
    with pytest.raises(nf.ReadError, match=r"cannot be rewound; .*newsformat\.Source"):
        nf.detect(Pipe(FEED))


@pytest.fixture
def pipe(tmp_path):
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes here")
    path = tmp_path / "pipe"
    os.mkfifo(path)
    feeding = Thread(target=path.write_bytes, args=(FEED[:10_000],))
    feeding.start()
    yield path
    feeding.join()


def test_a_named_pipe_that_was_detected_is_read_whole(pipe):
    with nf.Source.of(pipe) as source:
        assert nf.detect(source)[0].format == "jsonl"
        assert source.read_bytes() == FEED[:10_000]


def test_of_a_named_pipe_too_a_source_is_to_be_made(pipe):
    with pytest.raises(nf.ReadError, match="cannot be rewound"):
        nf.detect(pipe)


@pytest.mark.parametrize("first", [1, 1000])
def test_a_source_can_be_read_again(readable, first):
    source = nf.Source.of(readable)
    with nf.read_all(source) as articles:
        assert [next(articles).slug for _ in range(first)][-1] == f"s{first - 1}"
    if isinstance(source._origin, Pipe):  # noqa: SLF001 -- which alone cannot
        with pytest.raises(nf.ReadError, match="was read already"):
            list(nf.read_all(source, "jsonl"))
    else:
        assert len(list(nf.read_all(source))) == 1000


def test_a_stream_of_a_source_that_was_closed_does_not_begin_again(tmp_path):
    path = tmp_path / "feed.jsonl"
    path.write_bytes(FEED)
    source = nf.Source.of(path)
    stream = source.open()
    stream.read(10_000)
    source.close()
    with pytest.raises(nf.ReadError, match="closed"):
        stream.read()


class Failing:
    def __init__(self, *given):
        self._given = list(given)

    def read(self, _):
        given = self._given.pop(0)
        if isinstance(given, Exception):
            raise given
        return given


@pytest.mark.cases(
    ("given", "message"),
    [
        (
            [EOFError("ended before the end-of-stream marker")],
            "cannot be read: EOFError: ended before the end-of-stream",
        ),
        ([FEED[:9000], zlib.error("Error -3")], "cannot be read: error: Error -3"),
        (
            [FEED[:9000], ConnectionResetError(104, "Connection reset by peer")],
            "cannot be read: connection reset by peer",
        ),
        ([None], "cannot be read: it has no bytes yet; open it so that reading waits"),
        ([FEED[:9000], None], "cannot be read: it has no bytes yet"),
    ],
)
def test_whatever_a_stream_fails_with_is_a_read_error(given, message):
    with pytest.raises(nf.ReadError, match=message):
        list(nf.read_all(Failing(*given)))


def test_a_stream_that_gives_more_than_is_asked_for_is_read_whole():
    """As some do that decompress an answer."""
    lines = nf.write([nf.Article(headline="The lock opens")] * 3000, "jsonl")
    half = len(lines) // 2
    for given in ([lines, *[b""] * 9], [lines[:half], lines[half:], *[b""] * 9]):
        assert len(list(nf.read_all(Failing(*given)))) == 3000
        assert nf.Source(Failing(*given)).read_bytes() == lines


@pytest.mark.cases("method", ["seek", "tell"])
def test_a_stream_that_cannot_say_where_it_is_can_be_read_once(method):
    def fails(*_):
        raise NotImplementedError

    stream = io.BytesIO(b"The lock opens\n")
    odd = type("Odd", (), {"read": stream.read, "seek": stream.seek, "tell": stream.tell, method: fails})()
    source = nf.Source(odd)
    assert nf.detect(source)[0].format == "text"
    assert nf.plain(nf.read(source).headline) == "The lock opens"
    with pytest.raises(nf.ReadError, match="was read already and cannot be rewound"):
        nf.read(source)


@pytest.mark.cases("text", ["<newsItem/>", '{"newsformat": 1}', "[1]", "x" * 5000])
def test_a_text_that_is_taken_for_a_path_is_told(text):
    with pytest.raises(nf.ReadError, match=r"use Source\.text, or") as caught:
        nf.read(text)
    assert len(str(caught.value)) < 200


class Unseekable(io.BytesIO):
    """What cannot be wound to any place."""

    def seekable(self):
        return False

    def tell(self):
        raise OSError("a pipe")

    def seek(self, *_):
        raise OSError("a pipe")


def _begun(content):
    stream = io.BytesIO(b"before" + content)
    stream.seek(6)
    return stream


@pytest.mark.parametrize("size", [10, 10_000, 20_000_000])
def test_a_source_is_read_at_any_place(size, tmp_path):
    content = b"begin" + b"x" * size + b"end"
    path, packed = tmp_path / "plain", tmp_path / "packed.gz"
    path.write_bytes(content)
    packed.write_bytes(zlib.compress(content, wbits=31))
    made = [content, path, io.BytesIO(content), _begun(content), Unseekable(content)]
    limits = nf.Limits(ratio=10_000)
    for value in (*made, packed):
        with nf.Source.of(value).with_limits(limits) as source, source.open_seekable() as stream:
            assert stream.seek(-3, io.SEEK_END) == size + 5
            assert stream.read() == b"end"
            assert stream.seek(3) == 3
            assert (stream.read(2), stream.tell()) == (b"in", 5)
            assert stream.seek(-5, io.SEEK_CUR) == 0
            assert stream.read() == content


def test_a_file_that_fails_to_go_anywhere_cannot_be_read():
    class Broken(io.BytesIO):
        def seek(self, *_):
            raise EOFError("gone")

    with nf.Source.of(Broken(b"x")).open_seekable() as stream, pytest.raises(nf.ReadError, match="gone"):
        stream.seek(0, io.SEEK_END)


@pytest.mark.cases(
    ("value", "error"),
    [("x", "item_bytes must be a whole number, not 'x'"), (1.5, "a whole number, not 1.5"), (0, "at least 1, not 0")],
)
def test_what_is_no_limit_is_refused(value, error):
    with pytest.raises((TypeError, ValueError), match=error):
        nf.Limits(item_bytes=value)


@pytest.mark.cases("path", ["a", "a/", "./a", "a//b/./c//", "../a", "a/../b", "/a/", "/", "", ".", "./", "a.b/.c"])
def test_paths_are_written_as_the_standard_library_does(path):
    assert tidy(path) == str(Path(path))
