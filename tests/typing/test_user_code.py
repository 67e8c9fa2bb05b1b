# pyright: strict
"""What users write, as mypy and pyright see it in their strictest mode: nothing is `Any`, and all that works is allowed.

The tests run it, too; the linters of types read it in `.ci/run`.
"""

import gzip
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import assert_never, assert_type

import pytest
from attrs import evolve, frozen

import newsformat as nf
from newsformat import bulk
from newsformat.plugin import AnyFormat, Articles, Format, NoOptions, hookimpl


STORY = nf.Article(headline="Ferry back", body=[nf.Paragraph("She sails."), nf.List([[nf.Paragraph("On Monday.")]])])
DATA = nf.write(STORY, "json")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.json"
    path.write_bytes(DATA)
    return path


def sources(path: Path) -> Iterator[nf.Readable]:
    """Yield all that users have stories in."""
    yield from (path, str(path), DATA, bytearray(DATA), memoryview(DATA), nf.Source(memoryview(DATA)))
    with path.open("rb") as file:
        yield file
    with path.open("rb", buffering=0) as unbuffered:
        yield unbuffered
    packed = path.with_suffix(".gz")
    packed.write_bytes(gzip.compress(DATA))
    with gzip.open(packed) as member:
        yield member
    with zipfile.ZipFile(path.with_suffix(".zip"), "w") as archive:
        archive.writestr("story.json", DATA)
        with archive.open("story.json") as member:
            yield member
    with tarfile.open(path.with_suffix(".tar"), "w") as tape:
        tape.add(path, "story.json")
    with tarfile.open(path.with_suffix(".tar")) as tape:
        found = tape.extractfile("story.json")
        assert found is not None
        yield found
    for make in (tempfile.TemporaryFile, tempfile.NamedTemporaryFile, tempfile.SpooledTemporaryFile[bytes]):
        with make() as temporary:
            temporary.write(DATA)
            temporary.seek(0)
            yield temporary


def test_whatever_bytes_are_in_is_read(story: Path) -> None:
    assert [article == STORY for article in map(nf.read, sources(story))] == [True] * 14


def test_what_is_read_and_written_is_typed(story: Path) -> None:
    report = nf.Report()
    with nf.read_all(story, report=report) as articles:
        assert_type(articles.envelope, nf.Envelope)
        for article in articles:
            assert_type(article, nf.Article)
            assert_type(evolve(article, headline="Ferry late"), nf.Article)
            assert_type(article.subjects, tuple[nf.Concept, ...])
            assert_type(article.may_be_published(datetime.now(UTC)), bool)
            assert_type(nf.write(article, "ninjs", {"version": "2.0"}, on_loss="collect", report=report), bytes)
    assert_type(report.losses, tuple[nf.Loss, ...])
    assert_type(report.remarks, tuple[nf.Remark, ...])
    with ThreadPoolExecutor() as threads:
        assert_type([*threads.map(nf.read, [story])], list[nf.Article])
    for problem in nf.validate(story):
        assert_type(problem, nf.Problem)


def test_what_became_of_many_files_is_typed(story: Path) -> None:
    for outcome in bulk.convert(story, story.parent / "out", "ninjs"):
        assert_type(outcome, bulk.Outcome)
        assert_type(outcome.error, nf.NewsformatError | None)


@frozen(kw_only=True)
class Style:
    capitals: bool = False


def write_memo(articles: Articles, options: Style, report: nf.Report, /) -> Iterator[bytes]:
    for article in articles:
        yield nf.plain(article.headline).encode()


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    return []


def test_a_plugin_is_typed() -> None:
    memo = Format(name="memo", title="Memo", carries={"headline"}, write=write_memo, write_options=Style)
    assert_type(memo, Format[NoOptions, Style])
    assert_type(Format(name="nothing", title="Nothing"), Format[NoOptions, NoOptions])
    assert_type(newsformat_formats(), Iterable[AnyFormat])
    assert_type(memo.write_options, type[Style])
    assert_type(memo.carries, frozenset[str])


def words(blocks: tuple[nf.Block, ...]) -> Iterator[str]:
    for block in blocks:
        match block:
            case nf.Paragraph(content) | nf.Heading(content):
                yield nf.plain(content)
            case nf.List(items):
                for item in items:
                    yield from words(item)
            case nf.Quote(content):
                yield from words(content)
            case nf.Table(rows):
                yield from (nf.plain(cell) for row in rows for cell in row)
            case nf.Media(renditions=renditions):
                yield from (rendition.href for rendition in renditions)
            case nf.Preformatted(text):
                yield text
            case nf.Related(links):
                yield from (link.text for link in links)
            case nf.Rule() | nf.Embed() | nf.Raw():
                pass
            case _:
                assert_never(block)


def test_a_type_checker_knows_all_blocks() -> None:
    assert [*words(STORY.body)] == ["She sails.", "On Monday."]
