"""Sources: named bytes under limits."""

import io

import pytest

import newsformat as nf


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


@pytest.mark.parametrize(
    ("value", "error", "message"),
    [
        (
            "Rain\nfell.",
            nf.ReadError,
            r"^Rain…: cannot be read: .*; a string is a path, and Source\.text takes a text$",
        ),
        ("", nf.ReadError, r"an empty string is no path; Source\.text takes a text"),
        (None, TypeError, "a source is a path, bytes, an open binary file or a Source, not NoneType"),
        (io.StringIO("Rain"), TypeError, "is open as text; open it with mode 'rb'"),
    ],
)
def test_what_is_no_source_is_told_what_to_do(value, error, message):
    with pytest.raises(error, match=message):
        nf.read_all(value)


def test_a_source_is_shown_short():
    assert len(repr(nf.Source(b"x" * 100_000, name="long"))) < 150
