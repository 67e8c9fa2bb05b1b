"""Folders that are given: which of their files are taken, and what becomes of those that are no news."""

import bz2
import gzip
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsformat as nf
from newsformat import bulk
from newsformat._registry import installed
from newsformat.bulk._folders import InputFile
from newsformat.bulk._globs import fits, glob
from newsformat.bulk._job import Job
from newsformat.bulk._targets import check_targets, ignores_case

from .conftest import ARTICLE


TINY = b"TINY\nBridge reopens\n"
PNG = b"\x89PNG\r\n\x1a\n\x00\x01\x02"

FITS = {
    ("*.xml", "a.xml"): True,
    ("*.xml", "2009/may/a.xml"): True,
    ("*.xml", "a.xml.gz"): False,
    ("2009", "2009/a.xml"): True,
    ("2009", "old/2009/may/a.xml"): True,
    ("2009", "20091/a.xml"): False,
    ("2009/*.xml", "2009/a.xml"): True,
    ("2009/*.xml", "2009/may/a.xml"): False,
    ("2009/*.xml", "old/2009/a.xml"): False,
    ("2009/*", "2009/may/a.xml"): True,
    ("2009/**/*.xml", "2009/a.xml"): True,
    ("2009/**/*.xml", "2009/may/1/a.xml"): True,
    ("**/2009/*.xml", "old/2009/a.xml"): True,
    ("/*.xml", "a.xml"): True,
    ("/*.xml", "2009/a.xml"): False,
    ("may/", "2009/may/a.xml"): True,
    ("may/", "2009/may"): False,
    ("/may/", "2009/may/a.xml"): False,
    ("a[0-9].xml", "a1.xml"): True,
    ("a[!0-9].xml", "a1.xml"): False,
}


@pytest.mark.cases(("pattern", "path", "expected"), [(*key, value) for key, value in FITS.items()])
def test_globs_are_those_of_gitignore(pattern, path, expected):
    assert fits(path.split("/"), glob(pattern)) is expected


@pytest.fixture
def archive(folder):
    """An archive of stories with what else is in such a folder."""
    for name in ("a.tiny", "2009/b.tiny", "2009/drafts/c.tiny", "2010/d.tiny"):
        Path("in", name).parent.mkdir(parents=True, exist_ok=True)
        Path("in", name).write_bytes(TINY)


def written(out: str) -> list[str]:
    return sorted(path.relative_to(out).as_posix() for path in Path(out).rglob("*") if path.is_file())


def test_files_that_are_compressed(run, folder):
    Path("in/may").mkdir(parents=True)
    Path("in/may/a.tiny.gz").write_bytes(gzip.compress(TINY))
    Path("in/b.bz2").write_bytes(bz2.compress(TINY))
    Path("in/photo.bin.gz").write_bytes(gzip.compress(b"\xff\xd8\xff\0"))
    result = run("convert in -r -t json -o out/")
    assert result.exit_code == 0
    assert result.stderr == "in/photo.bin.gz: in no known format; left out\n2 converted, 1 in no known format\n"
    assert written("out") == ["b.json", "may/a.json"]
    result = run("convert in -r --include *.gz -o all.jsonl.gz")
    assert result.exit_code == 0
    assert [article.headline for article in nf.read_all("all.jsonl.gz")] == [nf.read(TINY, "tiny").headline]
    assert gzip.decompress(Path("all.jsonl.gz").read_bytes()).startswith(b'{"newsformat":1,')


CHOICES = {
    "--include *.tiny": ["2009/b.json", "2009/drafts/c.json", "2010/d.json", "a.json"],
    "--exclude drafts/": ["2009/b.json", "2010/d.json", "a.json"],
    "--exclude drafts": ["2009/b.json", "2010/d.json", "a.json"],
    "--include 2009": ["2009/b.json", "2009/drafts/c.json"],
    "--include 2009 --exclude drafts": ["2009/b.json"],
    "--exclude 2009 --include b.tiny --include a.tiny": ["a.json"],
    "--include 20*/*.tiny": ["2009/b.json", "2010/d.json"],
    "--exclude /*.tiny --exclude **/[cd].*": ["2009/b.json"],
}


@pytest.mark.usefixtures("archive")
@pytest.mark.parametrize(("options", "expected"), CHOICES.items(), ids=CHOICES)
def test_convert_chooses_files(run, options, expected):
    assert run(f"convert in -r -t json -o out {options}").exit_code == 0
    assert written("out") == expected


@pytest.mark.usefixtures("archive")
def test_validate_chooses_files(run):
    Path("in/2009/story.json").write_bytes(nf.write(ARTICLE, "json"))
    Path("in/2010/story.json").write_bytes(b'{"newsformat": 1, "urgency": 12}')
    assert run("validate in").stderr == "1 valid, 1 not valid, 4 without rules (tiny 4); 1 problem\n"
    result = run("validate in --include *.json --exclude 2010/")
    assert (result.exit_code, result.stderr) == (0, "1 valid\n")


@pytest.mark.usefixtures("archive")
@pytest.mark.parametrize("command", ["convert in -r -t json -o out", "validate in"])
def test_a_glob_that_fits_nothing_is_no_success(run, command):
    result = run(f"{command} --include *.tyni")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[0] == "in: holds no file that include and exclude choose"


@pytest.mark.parametrize("command", ["convert story.tiny -t json", "validate story.json"])
@pytest.mark.parametrize(
    ("option", "message"),
    {
        "--exclude x": "include and exclude choose files in folders and archives; none is given",
        "--include /": "invalid value for '--include': '/' names no file",
    }.items(),
)
def test_wrong_usage(run, command, option, message):
    result = run(f"{command} {option}")
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr


def test_an_empty_folder_is_not_valid(run):
    Path("in").mkdir()
    result = run("validate in")
    assert (result.exit_code, result.stderr) == (1, "in: holds no files\n1 unreadable\n")


# What is no news --------------------------------------------------------


NO_NEWS = {
    "README.png": PNG,
    "Thumbs.db": b"\xd0\xcf\x11\xe0\x00\x00",
    "manifest.xml": b"<manifest/>",
    "labels.json": b'{"labels": [1]}',
    "story.ann": b"T1\tPERSON 0 7\tAnn Lee\n",
}
DAMAGED = {"zeros.nitf": b"\0" * 100, "noise.json": PNG, "cut.txt": b"\0\1\2\3", "empty": b""}


@pytest.mark.usefixtures("archive")
@pytest.mark.parametrize("jobs", [1, 2])
def test_what_is_no_news_is_left_out_and_counted(run, jobs):
    for name, content in NO_NEWS.items():
        Path("in", name).write_bytes(content)
    result = run(f"convert in -r -t json -o out --report report.json -j {jobs}")
    assert (result.exit_code, result.stderr) == (0, "4 converted, 5 in no known format\n")
    unknown = {Path("in", name).as_posix(): "unknown" for name in NO_NEWS}
    found = json.loads(Path("report.json").read_bytes())["files"]
    assert {file["source"]: file["outcome"] for file in found if file["outcome"] != "converted"} == unknown
    assert run("validate in").stderr == "4 without rules (tiny 4), 5 in no known format\n"


def test_of_few_files_each_is_said(run):
    Path("in").mkdir()
    Path("in/README.png").write_bytes(PNG)
    Path("in/story.tiny").write_bytes(TINY)
    result = run("convert in -r -o all.jsonl")
    assert result.exit_code == 0
    assert result.stderr.splitlines() == [
        "in/README.png: in no known format; left out",
        "1 converted, 1 in no known format",
    ]


@pytest.mark.parametrize(("name", "content"), DAMAGED.items(), ids=DAMAGED)
def test_what_may_be_damaged_news_is_a_failure(run, name, content):
    Path("in").mkdir()
    Path("in", name).write_bytes(content)
    Path("in/story.tiny").write_bytes(TINY)
    result = run("convert in -r -t json -o out")
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (1, "1 converted, 1 failed")
    assert run("validate in").exit_code == 1


def test_what_is_named_is_a_failure(run):
    Path("README.png").write_bytes(PNG)
    result = run("convert README.png story.tiny -t json -o out")
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (1, "1 converted, 1 failed")


def test_with_from_all_files_are_said_to_be_news(run):
    Path("in").mkdir()
    Path("in/README.png").write_bytes(PNG)
    assert run("convert in -r -f json -t json -o out").stderr.startswith("in/README.png:1:")


def test_where_nothing_is_news_nothing_succeeded(run):
    Path("in").mkdir()
    Path("in/README.png").write_bytes(PNG)
    assert run("convert in -r -t json -o out").exit_code == 1


def test_what_a_missing_plugin_may_know_is_a_failure(run, folder, monkeypatch):
    info = folder / "site/newsformat_acme-1.0.dist-info"
    info.mkdir(parents=True)
    Path(info, "METADATA").write_text("Metadata-Version: 2.1\nName: newsformat-acme\nVersion: 1.0\n", encoding="utf-8")
    Path(info, "entry_points.txt").write_text("[newsformat]\nacme = newsformat_acme\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(info.parent))
    installed.cache_clear()
    Path("in").mkdir()
    Path("in/other.acme").write_bytes(PNG)
    Path("in/story.tiny").write_bytes(TINY)
    result = run("convert in -r -t json -o out")
    assert (result.exit_code, "1 converted, 1 failed" in result.stderr.splitlines()) == (1, True)


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("story.gif", b"GIF89a\1\0\1\0\0\0\0;", "1 in no known format"),
        ("story.jpg", b"GIF89a\1\0\1\0\0\0\0;", "1 in no known format"),
        ("story.jpg", b"\xff\xd8\xff\xd9", "1 without an article"),
    ],
)
def test_a_picture_beside_a_story_does_not_stop_it(run, name, content, told):
    Path("in").mkdir()
    Path("in", name).write_bytes(content)
    Path("in/story.tiny").write_bytes(TINY)
    for _ in range(2):
        result = run("convert in -r -t json -o out --no-clobber")
        assert result.exit_code == 0
        assert told in result.stderr
    assert written("out") == ["story.json"]


def test_a_picture_with_a_caption_keeps_its_whole_name_beside_a_story(run):
    Path("in").mkdir()
    packet = nf.write(nf.Article(kind="picture", headline="Ferry"), "xmp")
    head = b"http://ns.adobe.com/xap/1.0/\0" + packet
    Path("in/story.jpg").write_bytes(b"\xff\xd8\xff\xe1" + (len(head) + 2).to_bytes(2) + head + b"\xff\xd9")
    Path("in/story.tiny").write_bytes(TINY)
    assert run("convert in -r -t json -o out").exit_code == 0
    assert written("out") == ["story.jpg.json", "story.json"]
    assert nf.read("out/story.jpg.json").body[0].href == "story.jpg"


def test_two_stories_of_one_name_need_a_choice(run):
    Path("in").mkdir()
    Path("in/story.tiny").write_bytes(TINY)
    Path("in/story.json").write_bytes(nf.write(ARTICLE, "json"))
    result = run("convert in -r -t tiny -o out")
    assert result.exit_code == 2
    both = "in/story.json and in/story.tiny would both be written to out/story.tiny"
    choices = "convert them into two folders, exclude one, or keep their whole names (--whole-names, whole_names=)"
    assert f"{both}; {choices} (" in result.stderr
    for name in ("day.tiny", "day.json"):
        Path("in", name).write_bytes(Path("in", name.replace("day", "story")).read_bytes())
    assert ", and 1 more file would overwrite another; convert" in run("convert in -r -t tiny -o out").stderr
    Path("in/day.tiny").unlink()
    Path("in/day.json").unlink()
    assert run("convert in -r -t json -o out --exclude *.json").exit_code == 0
    assert run("convert in -r -t tiny -o whole --whole-names").exit_code == 0
    assert written("whole") == ["story.json.tiny", "story.tiny.tiny"]


def test_names_that_differ_in_case_alone_are_one_file_where_the_folder_ignores_case(folder):
    jobs = [Job("in/a.tiny", "out/a.json"), Job("in/A.tiny", "out/A.json")]
    check_targets(jobs, [])
    with pytest.raises(nf.OptionError, match=re.escape("in/a.tiny and in/A.tiny would both be written to out/A.json")):
        check_targets(jobs, [], folded=True)
    with pytest.raises(nf.OptionError, match="would overwrite the input of that name"):
        check_targets(jobs[:1], [InputFile("out/A.JSON", "A.JSON")], folded=True)


def test_whether_a_folder_ignores_case_is_told_by_what_is_in_it(folder):
    Path("story").touch()
    there = Path("STORY").exists()
    assert ignores_case("") == ignores_case("out/deep") == there
    if not there:
        Path("STORY").touch()  # two files, and not one of two names
        assert not ignores_case("")


def test_whole_names_tell_all_inputs_apart(run, archive):
    Path("in/a.tiny.gz").write_bytes(gzip.compress(TINY))
    Path("in/1999.001").write_bytes(TINY)
    Path("in/feed.jsonl").write_bytes(Path("feed.jsonl").read_bytes())
    assert run("convert in -r -t json -o out --whole-names").exit_code == 0
    names = ["1999.001.json", "a.tiny.gz.json", "a.tiny.json", "feed.jsonl-1.json", "feed.jsonl-2.json"]
    assert [name for name in written("out") if "/" not in name] == names
    assert "out/2009/drafts/c.tiny.json" in [f"out/{name}" for name in written("out")]
    again = run("convert in -r -t json -o out --whole-names --no-clobber")
    assert "left as they are" in again.stderr
    assert [outcome.targets for outcome in bulk.convert("in", "bulk", "json", include=["a.*"], whole_names=True)] == [
        (str(Path("bulk/a.tiny.json")),),
        (str(Path("bulk/a.tiny.gz.json")),),
    ]


def test_a_reason_not_to_write_is_not_said_of_what_was_left_out(run):
    Path("in").mkdir()
    Path("in/rich.json").write_bytes(nf.write(ARTICLE, "json"))
    Path("in/x.png").write_bytes(PNG)
    result = run("convert in -r -t anpa -o all.anpa --on-loss fail")
    assert (result.exit_code, result.stderr.splitlines()[0][:25]) == (3, "in/rich.json: would lose ")


# Where the output goes --------------------------------------------------


@pytest.mark.usefixtures("archive")
def test_the_output_may_be_inside_the_input(run):
    assert run("convert in -r -t json -o in/out").stderr == "4 converted\n"
    result = run("convert in/ -r -t json -o in/out/")
    assert (result.exit_code, result.stderr) == (0, "in/out: is where the output goes; left out\n4 converted\n")
    assert written("in/out") == ["2009/b.json", "2009/drafts/c.json", "2010/d.json", "a.json"]


@pytest.mark.usefixtures("archive")
def test_the_output_may_be_the_input(run):
    assert run("convert in -r -t json -o in").stderr == "4 converted\n"
    assert run("convert in -r -t json -o in --include *.tiny").stderr == "4 converted\n"


@pytest.mark.usefixtures("archive")
def test_a_file_in_the_input_is_replaced_only_if_it_is_left_out(run):
    assert run("convert in -r -o in/all.jsonl").stderr == "4 converted\n"
    result = run("convert in -r -o in/all.jsonl")
    assert result.exit_code == 2
    assert "of that name; name another output, or exclude /all.jsonl (" in result.stderr
    assert run("convert in -r -o in/all.jsonl --exclude /all.jsonl").stderr == "4 converted\n"


@pytest.mark.usefixtures("archive")
def test_what_is_given_twice_is_converted_once(run, folder):
    line, absolute = "convert in ./in in/2009 in/a.tiny -r", str(folder / "in" / "2010")
    assert run(f"{line} -t json -o out", absolute).stderr == "4 converted\n"
    assert written("out") == ["2009/b.json", "2009/drafts/c.json", "2010/d.json", "a.json"]
    assert run(f"{line} -o all.jsonl", absolute).stderr == "4 converted\n"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_to_one_file_are_two(run):
    Path("in").mkdir()
    Path("in/story.tiny").write_bytes(TINY)
    Path("in/latest.tiny").symlink_to("story.tiny")
    run("convert in -r -t json -o out")
    assert written("out") == ["latest.json", "story.json"]


def test_numbered_files_are_in_the_order_of_their_articles(run):
    Path("feed.jsonl").write_bytes(nf.write([nf.Article(headline=str(n)) for n in range(10)], "jsonl"))
    line = "convert feed.jsonl -t tiny -o out/ --on-loss ignore"
    assert run(line).exit_code == 0
    assert written("out") == [f"feed-{number:02}.tiny" for number in range(1, 11)]
    assert [Path("out", name).read_text("utf-8").split() for name in written("out")[:2]] == [
        ["TINY", "0"],
        ["TINY", "1"],
    ]
    Path("out/feed-03.tiny").unlink()
    assert run(f"{line} --no-clobber").exit_code == 0
    assert len(written("out")) == 10


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="no such device here")
def test_standard_output_has_a_name_too(spawn):
    result = spawn("convert story.json -t json -o /dev/stdout")
    assert (result.returncode, result.stderr) == (0, b"")
    assert nf.read(nf.Source(result.stdout)) == ARTICLE


@pytest.mark.skipif(not Path("/dev/stderr").exists(), reason="no such device here")
def test_the_report_may_go_to_a_pipe(spawn):
    result = spawn("convert story.json -t json -o out.json --report /dev/stderr")
    assert result.returncode == 0
    assert json.loads(result.stderr)["files"][0]["outcome"] == "converted"


@pytest.fixture
def log(folder: Path) -> Iterator[int]:
    """A file that is open to add to, as the shell opens it for ``3>> log``: its descriptor."""
    log = folder / "log"
    log.write_bytes(b"before\n")
    number = os.open(log, os.O_WRONLY | os.O_APPEND)
    yield number
    os.close(number)


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="no such names here")
@pytest.mark.parametrize("line", ["-o {}", "-o link.tiny", "-o {} --no-clobber", "-o out.tiny --report {}"])
def test_a_file_that_is_open_already_is_added_to(run, log, line):
    Path("link.tiny").symlink_to(f"/dev/fd/{log}")
    before = Path("log").stat().st_ino
    result = run(f"convert story.tiny -t tiny {line.format(f'/dev/fd/{log}')}")
    assert (result.exit_code, result.stderr) == (0, "")
    written = b'{\n  "files": [' if "--report" in line else Path("story.tiny").read_bytes()
    assert Path("log").read_bytes().startswith(b"before\n" + written)
    assert (Path("log").stat().st_ino, Path("link.tiny").is_symlink()) == (before, True)


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="no such names here")
def test_nothing_is_added_to_it_by_what_fails(run, log):
    Path("cut.jsonl").write_bytes(Path("feed.jsonl").read_bytes() + b'{"newsformat": 1, "headl')
    result = run(f"convert cut.jsonl -t jsonl -o /dev/fd/{log} --on-loss fail")
    assert (result.exit_code, Path("log").read_bytes()) == (3, b"before\n")


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="no such device here")
def test_a_device_is_no_file_to_be_kept(run):
    assert run("convert story.tiny -t tiny -o /dev/null --no-clobber").exit_code == 0


@pytest.mark.parametrize("line", ["convert -r -t json -o out", "validate"])
def test_an_empty_name_is_not_this_folder(run, line):
    result = run(line, "")
    assert (result.exit_code, "an input has an empty name" in result.stderr) == (2, True)
    assert not Path("out").exists()


# Folders that are not gone through ---------------------------------------


@pytest.mark.usefixtures("archive")
@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize(
    ("line", "end"), {"convert in -r -t json -o out": "4 converted", "validate in": "4 without rules (tiny 4)"}.items()
)
def test_links_to_folders_are_not_followed_which_is_said(run, line, end):
    Path("in/2010/ring").symlink_to("..")
    result = run(line)
    remark = f"{Path('in/2010/ring')}: is a link to a folder, which is followed only if you name it"
    assert (result.exit_code, sorted(result.stderr.splitlines())) == (0, sorted([remark, end]))


@pytest.mark.usefixtures("archive")
@pytest.mark.skipif(sys.platform == "win32", reason="paths have another length there")
@pytest.mark.parametrize(
    ("line", "end"),
    {
        "convert in -r -t json -o out": "4 converted, 1 failed",
        "convert in -r -o all.jsonl": "4 converted, 1 failed",
        "validate in": "1 unreadable, 4 without rules (tiny 4)",
    }.items(),
)
def test_a_folder_that_cannot_be_looked_into_is_a_failure(run, folder, monkeypatch, line, end):
    monkeypatch.chdir("in")
    for _ in range(17):  # names that together are longer than a path may be
        Path("deep" * 60).mkdir()
        monkeypatch.chdir("deep" * 60)
    monkeypatch.chdir(folder)
    result = run(line)
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (1, end)
    assert ": cannot be listed: file name too long\n" in result.stderr
    assert result.stderr.startswith("in/deepdeep")
    if Path("all.jsonl").exists():
        assert "; all.jsonl is left as it is\n" in run(line).stderr


@pytest.mark.usefixtures("archive")
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
@pytest.mark.parametrize(
    ("line", "end"),
    {
        "convert in -r -t json -o out": "4 converted, 1 in no known format",
        "convert in -r -f tiny -t json -o out -j 2": "4 converted, 1 in no known format",
        "convert in -r -o all.jsonl": "4 converted, 1 in no known format",
        "validate in": "4 without rules (tiny 4), 1 in no known format",
    }.items(),
)
def test_nobody_waits_for_a_pipe_in_a_folder(run, line, end):
    os.mkfifo("in/a.txt")
    result = run(line)
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (0, end)


def test_an_option_counts_for_the_formats_of_a_folder_that_have_it(run):
    result = run("convert . -r --include story.* -t json -o out/ --whole-names -R upper=yes -v --report report.json")
    assert result.exit_code == 0
    assert "story.json: json has no option upper; it is not used\n" in result.stderr
    assert nf.plain(nf.read("out/story.tiny.json").headline) == "BRIDGE REOPENS"
    assert run("verify report.json").exit_code == 0


def test_an_option_of_one_format_is_for_its_files(run):
    result = run("convert story.json story.tiny -t json -o out/ --whole-names -R tiny.upper=yes -v")
    assert (result.exit_code, "no option" in result.stderr) == (0, False)
    assert nf.plain(nf.read("out/story.tiny.json").headline) == "BRIDGE REOPENS"
    assert nf.plain(nf.read("out/story.json.json").headline) == "Bridge reopens"


DEPTH = 1100  # folders, each in the one before: more than Python calls functions within each other


def test_folders_may_be_as_deep_as_the_system_allows(run, folder):
    inside = "/d" * DEPTH
    try:
        for end in range(2, len(inside) + 3, 2):
            os.mkdir(f"in{inside}"[:end])  # noqa: PTH102 -- a `Path` takes its name apart, a thousand times
        Path(f"in{inside}/a.tiny").write_bytes(TINY)
        result = run("convert in -r -t json -o out/")
        assert (result.exit_code, result.stderr) == (0, "")
        assert Path(f"out{inside}/a.json").is_file()
        assert run("validate in").stderr == "1 without rules (tiny 1)\n"
    finally:  # what removes temporary folders goes into them one within the other, too
        for deepest, name in ((f"in{inside}", "a.tiny"), (f"out{inside}", "a.json")):
            if Path(deepest).is_dir():
                Path(deepest, name).unlink(missing_ok=True)
                os.removedirs(deepest)
