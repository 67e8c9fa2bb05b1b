"""Without pyarrow, Parquet and Arrow are told from others, and what is missing is said."""

import sys

import pytest

import newsformat as nf


REMEDY = r"pip install 'newsformat\[parquet\]'"
HEADS = {"parquet": b"PAR1\x15\x04", "arrow": b"ARROW1\0\0\xff\xff\xff\xff"}


@pytest.fixture(autouse=True)
def _no_pyarrow(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)


@pytest.mark.parametrize("name", HEADS)
def test_it_is_detected(name):
    assert nf.detect(HEADS[name])[0].format == name


@pytest.mark.parametrize("name", HEADS)
def test_reading_says_what_to_install(name):
    with pytest.raises(nf.ReadError, match=REMEDY):
        nf.read(HEADS[name])


@pytest.mark.parametrize("name", HEADS)
def test_writing_says_what_to_install(name):
    with pytest.raises(nf.WriteError, match=REMEDY):
        nf.write(nf.Article(headline="A"), name)
