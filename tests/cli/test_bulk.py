"""`newsformat.bulk`: what ``newsformat convert -r`` does, for programs."""

import io
import multiprocessing.synchronize
import os
import pickle
import signal
import threading
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from errno import EACCES
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner
from tests.cli.conftest import PYTHONPATH

import newsformat as nf
from newsformat import bulk
from newsformat._cli._group import cli
from newsformat.bulk._engines import engine
from newsformat.bulk._job import Job
from newsformat.bulk._picklable_errors import picklable


@pytest.fixture
def inbox(folder):
    """A folder with stories, one of them broken, and a picture."""
    place = folder / "inbox"
    (place / "deep").mkdir(parents=True)
    for name in ("a", "b", "deep/c"):
        (place / f"{name}.tiny").write_text(f"TINY\nStory {name}\nThe text.\n", "utf-8")
    (place / "broken.tiny").write_text("TINY\nHead\n!!\n", "utf-8")
    (place / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    return place


def fates(outcomes):
    return {Path(outcome.source).name: str(outcome.fate) for outcome in outcomes}


FATES = {
    "a.tiny": "converted",
    "b.tiny": "converted",
    "broken.tiny": "failed",
    "picture.png": "unknown",
    "c.tiny": "converted",
}


def test_a_folder_into_a_folder(inbox):
    outcomes = list(bulk.convert(inbox, "out", "json"))
    assert fates(outcomes) == FATES
    assert str(outcomes[2].error) == f"{inbox}/broken.tiny:3:1: two marks of exclamation"
    assert outcomes[0].targets == (str(Path("out", "a.json")),)
    assert sorted(path.as_posix() for path in Path("out").rglob("*.json")) == [
        "out/a.json",
        "out/b.json",
        "out/deep/c.json",
    ]
    assert nf.plain(nf.read("out/deep/c.json").headline) == "Story deep/c"


def test_numbered_files_that_are_replaced_keep_their_permissions_and_links_stay_links(folder):
    Path("two.jsonl").write_bytes(nf.write([nf.Article(headline="a"), nf.Article(headline="b")], "jsonl"))
    Path("out").mkdir()
    Path("elsewhere.md").write_text("old", "utf-8")
    Path("out/two-1.md").write_text("old", "utf-8")
    Path("out/two-1.md").chmod(0o600)
    Path("out/two-2.md").symlink_to("../elsewhere.md")
    (outcome,) = bulk.convert("two.jsonl", "out", "markdown")
    assert [Path(name).name for name in outcome.targets] == ["two-1.md", "two-2.md"]
    assert Path("out/two-1.md").stat().st_mode & 0o777 == 0o600
    assert Path("out/two-2.md").is_symlink()
    assert [nf.plain(nf.read(name).headline) for name in ("out/two-1.md", "elsewhere.md")] == ["a", "b"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_numbered_file_that_may_not_be_written_stays_with_all_others(folder):
    Path("two.jsonl").write_bytes(nf.write([nf.Article(headline="a"), nf.Article(headline="b")], "jsonl"))
    Path("out").mkdir()
    Path("out/two-2.md").write_text("old", "utf-8")
    Path("out/two-2.md").chmod(0o400)
    (outcome,) = bulk.convert("two.jsonl", "out", "markdown")
    assert str(outcome.error) == f"{Path('out/two-2.md')}: cannot be written: permission denied"
    assert [path.name for path in Path("out").iterdir()] == ["two-2.md"]


def test_each_article_into_a_file_of_its_own(folder):
    Path("two.jsonl").write_bytes(nf.write([nf.Article(headline="a"), nf.Article(headline="b")], "jsonl"))
    (outcome,) = bulk.convert("two.jsonl", "out", "jsonl", split=True)
    assert [Path(name).name for name in outcome.targets] == ["two-1.jsonl", "two-2.jsonl"]


def test_outcomes_come_as_they_are_asked_for(inbox):
    outcomes = bulk.convert(inbox, "out", "json")
    assert not Path("out").exists()
    next(outcomes)
    assert [path.name for path in Path("out").iterdir()] == ["a.json"]
    outcomes.close()
    assert [path.name for path in Path("out").iterdir()] == ["a.json"]


def test_what_was_lost_is_in_the_report_of_each(folder):
    [outcome] = bulk.convert("story.json", "out", "tiny")
    assert [loss.what for loss in outcome.report.losses] == ["body.table", "language"]
    [outcome] = bulk.convert("story.json", "whole", "tiny", on_loss=nf.OnLoss.RAISE)
    assert (type(outcome.error), outcome.fate) == (nf.LossError, bulk.Fate.FAILED)
    assert not Path("whole").exists() or not any(Path("whole").iterdir())


def test_all_into_one_file(inbox):
    outcomes = list(bulk.convert([inbox / "b.tiny", inbox / "a.tiny"], "all.jsonl", "jsonl"))
    assert [outcome.targets for outcome in outcomes] == [("all.jsonl",)] * 2
    assert [nf.plain(article.headline) for article in nf.read_all("all.jsonl")] == ["Story b", "Story a"]


def test_folders_and_archives_are_read_without_being_written(inbox):
    with ZipFile(inbox / "day.zip", "w") as file:
        file.writestr("d.tiny", "TINY\nStory d\n")
    told, found, errors = nf.Report(), [], []
    for source, articles, report in bulk.read([inbox, "nix"], transforms="plain-inline", report=told):
        assert isinstance(report, nf.Report)
        try:
            found += [(Path(source).name, nf.plain(article.headline)) for article in articles]
        except nf.ReadError as error:
            errors.append(str(error))
    assert found == [("a.tiny", "Story a"), ("b.tiny", "Story b"), ("d.tiny", "Story d"), ("c.tiny", "Story deep/c")]
    assert errors == [
        f"{inbox}/broken.tiny:3:1: two marks of exclamation",
        "nix: cannot be read: no such file or directory",
    ]
    assert [remark.message for remark in told.remarks] == [f"{inbox}/picture.png: in no known format"]


def test_what_holds_nothing_to_read_is_said_where_its_articles_are(inbox):
    (reading,) = bulk.read(inbox, include="*.md")
    with pytest.raises(nf.ReadError, match="holds no file that include and exclude choose"):
        next(reading.articles)
    with pytest.raises(nf.OptionError, match="unknown transform"):
        bulk.read(inbox, transforms="nix")


def test_who_reads_no_further_leaves_nothing_open(inbox):
    readings = bulk.read(inbox / "a.tiny")
    articles = next(readings).articles
    readings.close()
    with pytest.raises(nf.ReadError, match=r"closed before .*; take them"):
        next(articles)


def test_readings_that_are_put_aside_are_no_empty_ones(inbox):
    for reading in [*bulk.read([inbox / "a.tiny", inbox / "b.tiny"])]:
        with pytest.raises(nf.ReadError, match=r"closed before .*; take them"):
            list(reading.articles)


def test_a_reading_that_was_taken_has_no_more(inbox):
    taken = [(reading, [*reading.articles]) for reading in bulk.read([inbox / "a.tiny", inbox / "b.tiny"])]
    assert [len(articles) for _, articles in taken] == [1, 1]
    assert [[*reading.articles] for reading, _ in taken] == [[], []]


@pytest.mark.parametrize(
    ("out", "to", "split", "why"),
    [
        ("a.json", "json", False, "json holds one article per document"),
        ("a.jsonl.gz", "jsonl", True, "each article is to"),
    ],
)
def test_a_file_for_what_becomes_files_is_refused_but_for_a_folder_of_its_name(inbox, out, to, split, why):
    with pytest.raises(nf.OptionError, match=rf"{out} looks like a file, and {why}.*; name a folder: {out}/"):
        bulk.convert(inbox / "a.tiny", out, to, split=split)
    [outcome] = bulk.convert(inbox / "a.tiny", f"{out}/", to, split=split)
    assert outcome.targets == (str(Path(out, f"a.{to}")),)
    assert fates(bulk.convert(inbox / "a.tiny", out, to, split=split)) == {"a.tiny": "converted"}  # once it is there


def test_options_and_transforms_and_choices(inbox):
    outcomes = bulk.convert(
        inbox,
        "out",
        "tiny",
        format="tiny",
        include=["*.tiny"],
        exclude=["deep/", "broken*"],
        transforms="shout",
        read_options={"upper": True},
        write_options={"bullet": "* "},
    )
    assert fates(outcomes) == {"a.tiny": "converted", "b.tiny": "converted"}
    assert Path("out/a.tiny").read_text("utf-8") == "TINY\nSTORY A!\n* THE TEXT.\n"


def test_gone_on_with(inbox):
    list(bulk.convert(inbox, "out", "json", exclude=["a.*"]))
    Path("out/b.json").write_text("mine", "utf-8")
    assert fates(bulk.convert(inbox, "out", "json", clobber=False)) == {**FATES, "b.tiny": "kept", "c.tiny": "kept"}
    assert Path("out/b.json").read_text("utf-8") == "mine"


def test_what_cannot_be_taken_is_an_outcome_too(folder):
    (folder / "empty").mkdir()
    assert [
        (outcome.source, str(outcome.error)) for outcome in bulk.convert(["empty", "nowhere.txt"], "out", "json")
    ] == [
        ("empty", "empty: holds no files"),
        ("nowhere.txt", "nowhere.txt: cannot be read: no such file or directory"),
    ]


def test_a_name_that_no_file_can_have_stops_no_other(folder):
    first, second = bulk.convert(["a\0b", "story.json"], "out", "tiny")
    assert (str(first.error), second.fate) == ("a\0b: cannot be read: embedded null byte", bulk.Fate.CONVERTED)
    for _ in range(2):  # the document is there the second time
        outcomes = list(bulk.convert(["story.json", "a\0b"], "all.jsonl", "jsonl", update=True))
        assert str(outcomes[-1].error).startswith("a\0b: cannot be read: embedded null byte")


def test_a_name_that_no_folder_can_have_is_said_at_once(folder):
    with pytest.raises(nf.WriteError, match=r"^'a\\x00b': no file can have that name$"):
        bulk.convert("story.json", "a\0b", "tiny")


def test_links_that_are_not_followed_are_remarked(inbox):
    (inbox / "ring").symlink_to(inbox)
    report = nf.Report()
    assert fates(bulk.convert(inbox, "out", "json", report=report)) == FATES
    assert [remark.message for remark in report.remarks] == [
        f"{inbox}/ring: is a link to a folder, which is followed only if you name it"
    ]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"to": "jsno"}, "unknown format 'jsno'; did you mean 'json'?"),
        ({"write_options": {"indnt": "2"}}, "no such option: indnt (did you mean 'indent'?)"),
        ({"transforms": ["shuot"]}, "did you mean 'shout'?"),
        ({"format": "tiny", "read_options": {"uper": "1"}}, "no such option: uper (did you mean 'upper'?)"),
        ({"read_options": ["upper=1"]}, "options must be a mapping, or those of a format, not list"),
        ({"include": ["/"]}, "'/' names no file"),
        ({"inputs": "story.json", "include": ["*.json"]}, "include and exclude choose files in folders"),
        ({"inputs": ["story.json", "story.tiny"]}, "would both be written to out/story.json"),
        ({"inputs": "story.json", "out": "."}, "story.json would overwrite the input of that name"),
        ({"inputs": ""}, "an input has an empty name"),
        ({"out": ""}, "the output has an empty name; '.' is this folder"),
        ({"on_loss": "rise"}, "on_loss must be one of ignore, collect, raise, not 'rise'"),
        ({"encoding": "utf-9"}, "unknown encoding 'utf-9'"),
        ({"processes": -1}, "processes must be 0 or more, not -1"),
        ({"processes": "2"}, "processes must be 0 or more, not '2'"),
    ],
)
def test_wrong_wishes_are_said_at_once(inbox, given, message):
    with pytest.raises((nf.OptionError, nf.UnknownFormat)) as caught:
        bulk.convert(**{"inputs": inbox, "out": "out", "to": "json", **given})
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"inputs": 3}, "inputs must be a path or several paths, not int"),
        ({"inputs": ["in", None]}, "each of the inputs must be a path, not NoneType"),
        ({"out": None}, "out must be a path, not NoneType"),
        ({"include": 3}, "include must be a string or several, not int"),
        ({"exclude": [3]}, "a glob must be a str, not int"),
        ({"transforms": len}, "transforms must be a string or several, not builtin_function_or_method"),
        ({"accepts": 3}, "accepts must be a string or several, not int"),
        ({"encoding": 3}, "encoding must be a str, not int"),
        ({"limits": 5}, "limits must be Limits, not int"),
        ({"executor": 3}, "executor must be an Executor, not int; processes takes a number"),
    ],
)
def test_wishes_of_a_wrong_kind_are_said_at_once(inbox, given, message):
    with pytest.raises(TypeError) as caught:
        bulk.convert(**{"inputs": inbox, "out": "out", "to": "json", **given})
    assert str(caught.value) == message


def test_a_single_glob_is_no_list_of_letters(inbox):
    assert fates(bulk.convert(inbox, "out", "json", include="?.tiny", exclude="c*")) == {
        "a.tiny": "converted",
        "b.tiny": "converted",
    }


def test_a_file_called_like_standard_input(folder):
    Path("-").write_bytes(Path("story.json").read_bytes())
    [outcome] = bulk.convert("-", "out", "tiny")
    assert (outcome.source, outcome.fate) == ("./-", "converted")


def test_processes(inbox, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", PYTHONPATH)
    (inbox / "kill.tiny").write_text("TINY\nHead\nKILL\n", "utf-8")
    outcomes = list(bulk.convert(inbox, "out", "json", processes=2))
    assert fates(outcomes) == {**FATES, "kill.tiny": "failed"}
    assert {str(one.error) for one in outcomes if one.source.endswith("kill.tiny")} == {
        f"{inbox}/kill.tiny: ended the process that converted it"
    }


@pytest.fixture
def no_shared_memory(monkeypatch):
    """As where nobody may write into ``/dev/shm``, which is where semaphores are."""

    def refuse(*_):
        raise PermissionError(EACCES, os.strerror(EACCES))

    monkeypatch.setattr("_multiprocessing.SemLock", refuse)


@pytest.mark.parametrize("out", ["out", "all.jsonl"])
def test_one_process_where_several_can_share_no_memory(inbox, out, no_shared_memory):
    report = nf.Report()
    assert fates(bulk.convert(inbox, out, "jsonl", processes=2, report=report)) == FATES
    assert [*map(str, report.remarks)] == ["one process instead of 2: they can't share memory (permission denied)"]


def test_one_process_where_the_folder_to_begin_in_is_gone(inbox, tmp_path, monkeypatch):
    (gone := tmp_path / "gone").mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    report = nf.Report()
    assert fates(bulk.convert(inbox, tmp_path / "out", "json", processes=2, report=report)) == FATES
    assert "the current folder no longer exists" in str(report.remarks[0])


def test_nothing_is_written_to_a_folder_that_is_gone(inbox, tmp_path, monkeypatch):
    (gone := tmp_path / "gone").mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    for out, to in (("out", "json"), ("all.jsonl", "jsonl")):
        outcomes = list(bulk.convert(inbox.resolve() / "a.tiny", out, to))
        assert [str(one.error).partition(": ")[2][:10] for one in outcomes] == ["cannot be "]


def test_one_process_in_the_worker_of_a_pool(inbox, monkeypatch):
    monkeypatch.setattr(multiprocessing.process.BaseProcess, "daemon", True)  # as in a pool
    report = nf.Report()
    assert fates(bulk.convert(inbox, "out", "json", processes=2, report=report)) == FATES
    assert str(report.remarks[0]).endswith("this one is a daemon and may not start others")


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="no program says which processors to use")
@pytest.mark.parametrize("source", ["-", "pipe"])
def test_one_process_where_an_input_comes_through_a_pipe(folder, source):
    os.mkfifo("pipe")
    told = []
    assert engine([Job(source, "a.md"), Job("story.json", "b.md")], 2, None, told.append, ahead=False) is None
    assert told == ["one process instead of 2: others cannot read from a pipe"]


class _Endless(io.BytesIO):
    """Standard input at which somebody waits in vain."""

    def read1(self, _size, /):
        signal.raise_signal(signal.SIGINT)
        return b""


def test_an_interrupt_does_not_wait_for_a_pipe(run):
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a process behind others has none
    try:
        result = CliRunner().invoke(cli, "convert - story.json -t tiny -o out/", input=_Endless())
    finally:
        signal.signal(signal.SIGINT, before)
    assert (result.exit_code, result.stderr) == (130, "0 converted, 2 not done\n\ninterrupted\n")


def test_as_many_processes_as_there_are_processors_to_use(inbox):
    mine = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(mine)})
    try:
        outcomes = bulk.convert(inbox, "out", "json", processes=0)
        next(outcomes)
        assert not multiprocessing.active_children()
        assert len(fates(outcomes)) == len(FATES) - 1
    finally:
        os.sched_setaffinity(0, mine)


def test_the_command_line_says_so_and_goes_on(run, inbox, no_shared_memory):
    said = "one process instead of 2: they can't share memory (permission denied)"
    result = run("convert -r -t jsonl -o all.jsonl --jobs 2 --report report.json", str(inbox))
    assert said in result.stderr.splitlines()
    assert len([*nf.read_all("all.jsonl")]) == 3
    assert run("verify report.json -j 2").stderr.splitlines()[0] == said
    assert said not in run("convert -r -t jsonl -o all.jsonl --processes 2 -q", str(inbox)).stderr


def test_an_executor_of_processes(inbox, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", PYTHONPATH)
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as executor:
        outcomes = list(bulk.convert(inbox, "out", "json", executor=executor))
        assert fates(outcomes) == FATES
        assert list(fates(outcomes)) == list(FATES)
        assert fates(bulk.convert(inbox, "all.jsonl", "jsonl", executor=executor)) == FATES
        assert executor.submit(abs, -1).result() == 1  # it is the caller's
    assert len([*nf.read_all("all.jsonl")]) == 3


class Lossy(Executor):
    """Loses whatever has to do with one file, and so often anything else that is told with it."""

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        if any("b.tiny" in job.source for job in args[1]):
            future.set_exception(ConnectionError("the worker is gone"))
        else:
            future.set_result(fn(*args, **kwargs))
        return future


class OddError(nf.ReadError):
    """An error of a plugin that cannot be unpickled, as its class takes something else than its message."""

    def __init__(self, code, text):
        super().__init__(f"{code}: {text}", source="a.xml", line=3)


class OddWriteError(nf.WriteError):
    def __init__(self, code, text):
        super().__init__(f"{code}: {text}")


class PlainError(nf.ReadError):
    """One that can be."""


@pytest.mark.cases(
    ("error", "kind"),
    [(OddError(5, "bad"), nf.ReadError), (OddWriteError(5, "bad"), nf.WriteError), (PlainError("bad"), PlainError)],
)
def test_an_error_that_no_other_process_can_make_is_told_as_one_of_ours(error, kind):
    told = picklable(error)
    assert type(told) is kind
    assert str(pickle.loads(pickle.dumps(told))) == str(error)  # noqa: S301 -- it was made here


def test_what_a_worker_is_lost_with_is_one_file(inbox, monkeypatch):
    monkeypatch.setattr("newsformat.bulk._engines.CHUNKS", 2)
    outcomes = list(bulk.convert(inbox, "out", "json", executor=Lossy()))
    assert fates(outcomes) == {**FATES, "b.tiny": "failed"}
    assert (
        str(outcomes[1].error)
        == f"{inbox}/b.tiny: the worker that converted it failed: ConnectionError: the worker is gone"
    )


class Broken(Executor):
    def submit(self, fn, /, *args, **kwargs):
        raise BrokenExecutor("no more")


def test_an_executor_that_takes_no_work_says_so_itself(inbox):
    with pytest.raises(BrokenExecutor, match="no more"):
        next(bulk.convert(inbox, "out", "json", executor=Broken()))


def test_in_another_thread(inbox):
    found = {}
    thread = threading.Thread(target=lambda: found.update(fates(bulk.convert(inbox, "out", "json"))))
    thread.start()
    thread.join()
    assert found == FATES


def test_by_threads(inbox):
    with ThreadPoolExecutor(2) as executor:
        assert fates(bulk.convert(inbox, "out", "json", executor=executor)) == FATES
