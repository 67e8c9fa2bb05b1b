"""Without pyarrow, Parquet and Arrow are still detected, and errors say what to install."""

import sys

import pytest
from click.testing import CliRunner

import newsformat as nf
from newsformat._cli._group import cli


REMEDY = r"pip install 'newsformat\[parquet\]'"
FORMATS = [(nf.registry()["parquet"], b"PAR1\x15\x04"), (nf.registry()["arrow"], b"ARROW1\0\0\xff\xff\xff\xff")]


@pytest.fixture(autouse=True)
def _no_pyarrow(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)


@pytest.mark.parametrize(("format", "head"), FORMATS)
def test_it_is_detected(format, head):
    assert nf.detect(head)[0].format == format.name


@pytest.mark.parametrize(("format", "head"), FORMATS)
def test_the_read_error_says_what_to_install(format, head):
    for read in (nf.read, lambda head: list(nf.validate(head))):
        with pytest.raises(nf.ReadError, match=REMEDY):
            read(head)


@pytest.mark.parametrize(("format", "head"), FORMATS)
def test_the_write_error_says_what_to_install(format, head):
    with pytest.raises(nf.WriteError, match=REMEDY):
        nf.write(nf.Article(headline="A"), format.name)


@pytest.mark.parametrize(("format", "head"), FORMATS)
def test_nothing_is_read_where_nothing_can_be_written(format, head, tmp_path):
    run = CliRunner().invoke(cli, ["convert", "not-there.txt", "-o", str(tmp_path / f"all.{format.name}")])
    assert (run.exit_code, run.stderr) == (1, f"{format.name} needs pyarrow; pip install 'newsformat[parquet]'\n")
    with pytest.raises(nf.WriteError, match=REMEDY):
        nf.convert("not-there.txt", tmp_path / f"all.{format.name}")


def test_what_a_format_needs_is_listed():
    listed = CliRunner().invoke(cli, ["formats", "arrow"]).stdout
    assert "needs        pyarrow (pip install 'newsformat[parquet]')" in listed
