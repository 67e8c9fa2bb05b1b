"""``newsformat convert``: what is written where, and what goes wrong."""

import gzip
import json
import os
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import bulk

from .conftest import ARTICLE, files


TINY = b"TINY\nBridge reopens\nThe bridge is open.\n"
LOST = "lost body.table (body[1]) and language: tiny has no place for them"


def test_one_file_to_standard_output(run):
    result = run("convert story.tiny -t json -O indent=0")
    assert result.exit_code == 0
    assert nf.read(result.stdout_bytes).headline == ARTICLE.headline


def test_dash_as_output_is_standard_output(run):
    assert run("convert story.tiny -t tiny -o -").stdout_bytes == TINY


def test_standard_input(run):
    assert run("convert - -t tiny", stdin=TINY).stdout_bytes == TINY


def test_errors_in_standard_input_are_named(run):
    result = run("convert - -t tiny", stdin=b"TINY\n!!")
    assert (result.exit_code, result.stderr) == (1, "stdin:2:1: two marks of exclamation\n")


def test_the_suffix_of_the_output_says_the_format(run):
    assert run("convert story.json -o out.tiny").exit_code == 0
    assert Path("out.tiny").read_text(encoding="utf-8").startswith("TINY\nBridge reopens\n")


def test_to_beats_the_suffix(run):
    assert run("convert story.json -o out.json -t tiny").exit_code == 0
    assert Path("out.json").read_bytes().startswith(b"TINY")


def test_from_beats_detection(run):
    result = run("convert story.json -f tiny -t tiny")
    assert result.stdout.startswith('TINY\n"newsformat": 1')


def test_several_files_into_a_new_folder(run, folder):
    assert run("convert story.json story.tiny -t jsonl -o out").exit_code == 2
    Path("other.tiny").write_bytes(TINY)
    result = run("convert story.json other.tiny -t jsonl -o out")
    assert (result.exit_code, result.stderr) == (0, "2 converted\n")
    assert files(folder / "out") == {"story.jsonl", "other.jsonl"}


def test_one_file_into_a_folder_that_is_named_with_a_slash(run, folder):
    assert run("convert story.tiny -t json -o new/deep/").exit_code == 0
    assert files(folder / "new") == {"deep/story.json"}


def test_one_file_into_a_folder_that_exists(run, folder):
    Path("here").mkdir()
    assert run("convert story.tiny -t json -o here").exit_code == 0
    assert files(folder / "here") == {"story.json"}


def test_the_longest_suffix_goes(run, folder):
    Path("story.tiny.txt").write_bytes(TINY)
    run("convert story.tiny.txt -t json -o out/")
    assert files(folder / "out") == {"story.json"}


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("tag_acme.example,2026_newsml_A", "tag_acme.example,2026_newsml_A"),
        ("wire.2026_11_24", "wire.2026_11_24"),
        ("story.XML", "story"),
        ("story.v2.txt", "story.v2"),
        ("story.nitf", "story"),
    ],
)
def test_what_is_no_suffix_stays(run, folder, name, stem):
    Path(name).write_bytes(TINY)
    assert run("convert", name, "-t", "json", "-o", "out/").exit_code == 0
    assert files(folder / "out") == {f"{stem}.json"}


def test_folders_keep_their_shape(run, folder):
    for name in ("in/a.tiny", "in/sub/a.tiny", "in/.hidden.tiny", "in/.git/b.tiny"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(TINY)
    result = run("convert in -r -t json -o out")
    assert (result.exit_code, result.stderr.splitlines()[0]) == (0, "in: hidden files and folders left out: 2")
    assert files(folder / "out") == {"a.json", "sub/a.json"}


def test_a_folder_that_cannot_be_made_is_said_once_before_anything_is_read(run, folder):
    Path("file").write_bytes(TINY)
    result = run("convert story.tiny feed.jsonl -t tiny -o file/out/")
    assert (result.exit_code, result.stderr) == (1, f"{Path('file/out')}: cannot be made: file is not a folder\n")


def test_the_last_line_counts_articles_if_not_each_file_has_one(run, folder):
    assert run("convert story.tiny feed.jsonl -t tiny -o out/").stderr.endswith("2 converted (3 articles)\n")
    assert run("convert story.tiny -t tiny -o out/").stderr == ""


def test_several_articles_become_numbered_files(run, folder):
    result = run("convert feed.jsonl -t tiny -o out/")
    assert result.exit_code == 0
    assert files(folder / "out") == {"feed-1.tiny", "feed-2.tiny"}
    assert Path("out/feed-2.tiny").read_bytes() == b"TINY\nSecond\n"


def test_losses_of_numbered_files_name_the_input(run):
    said = run("convert feed.jsonl -t tiny -o out/").stderr.splitlines()
    assert said[0].startswith("feed.jsonl: lost ")


def test_numbered_files_keep_the_whole_suffix_of_their_format(run, folder):
    run("convert feed.jsonl -t pandoc-json -o out/ -q")
    assert files(folder / "out") == {"feed-1.pandoc.json", "feed-2.pandoc.json"}


def test_split_gives_each_article_a_file_of_its_own(run, folder):
    Path("one.jsonl").write_bytes(nf.write([ARTICLE], "jsonl"))
    result = run("convert feed.jsonl one.jsonl -t rss --split -o out/ --report report.json -q")
    assert (result.exit_code, result.stderr) == (0, "")
    assert files(folder / "out") == {"feed-1.rss", "feed-2.rss", "one.rss"}
    assert [nf.plain(nf.read(f"out/feed-{n}.rss").headline) for n in (1, 2)] == ["Bridge reopens", "Second"]
    assert run("verify report.json").exit_code == 0


def test_split_keeps_what_is_around_the_articles(run):
    about = nf.Envelope(title="Tidewire")
    Path("feed.jsonl").write_bytes(nf.write(nf.Articles([ARTICLE, ARTICLE], envelope=about), "jsonl"))
    assert run("convert feed.jsonl -t rss --split -o out/ -q").exit_code == 0
    for number in (1, 2):
        with nf.read_all(f"out/feed-{number}.rss") as articles:
            assert articles.envelope.title == "Tidewire"


@pytest.mark.parametrize(
    ("command", "message"),
    [
        ("convert feed.jsonl -t rss --split", "feed.jsonl: holds several articles; -o FOLDER/ writes numbered files"),
        ("convert feed.jsonl --split -o out.rss", "feed.jsonl: holds several articles; -o FOLDER/ writes numbered"),
        ("convert feed.jsonl story.tiny --split -o out.rss", "out.rss looks like a file, and each article is to have"),
        ("convert feed.jsonl story.tiny -t rss --split", "several inputs need a folder to write into: -o FOLDER/"),
    ],
)
def test_split_needs_a_folder(run, command, message):
    result = run(command)
    assert result.exit_code in {1, 2}
    assert message in result.stderr


def test_numbered_files_do_not_replace_what_another_input_becomes(run, folder):
    Path("feed-1.tiny").write_bytes(TINY)
    result = run("convert feed.jsonl feed-1.tiny -t text -o out -q")
    assert (result.exit_code, files(folder / "out")) == (1, {"feed-1.txt"})
    assert result.stderr == f"{Path('out/feed-1.txt')}: another input is written there; convert them into two folders\n"


def test_one_article_of_a_format_that_holds_many_keeps_its_name(run, folder):
    Path("one.jsonl").write_bytes(nf.write([ARTICLE], "jsonl"))
    run("convert one.jsonl -t tiny -o out/")
    assert files(folder / "out") == {"one.tiny"}


@pytest.mark.parametrize("out", ["", "-o out.tiny"])
def test_several_articles_do_not_fit_one_document(run, out):
    result = run(f"convert feed.jsonl -t tiny {out}")
    assert result.exit_code == 1
    assert result.stderr == (
        "feed.jsonl: holds several articles, but tiny holds one per document; -o FOLDER/ writes numbered files\n"
    )
    assert not Path("out.tiny").exists()


def test_numbered_files_are_all_there_or_none(run, folder):
    Path("bad.tiny").write_text("TINY\nOne\n%%\nTwo\n%%\n!!\n", encoding="utf-8")
    result = run("convert bad.tiny -t json -o out/")
    assert (result.exit_code, result.stderr) == (1, "bad.tiny:6:1: two marks of exclamation\n")
    assert files(folder / "out") == set()


def test_options_of_both_directions(run):
    result = run("convert story.tiny -t tiny -R upper=yes -O bullet=*")
    assert result.stdout == "TINY\nBRIDGE REOPENS\n*THE BRIDGE IS OPEN.\n"


def test_transforms_run_in_order(run):
    result = run("convert story.tiny -t tiny --transform shout --transform drop-related --transform shout")
    assert result.stdout.splitlines()[1] == "Bridge reopens!!"


def test_encoding(run):
    Path("latin.tiny").write_bytes("TINY\nCafé\n".encode("latin-1"))
    assert run("convert latin.tiny -t tiny --encoding latin-1").stdout == "TINY\nCafé\n"


def test_limit(run):
    result = run("convert story.tiny -t tiny --limit item_bytes=10")
    assert result.exit_code == 1
    assert (
        result.stderr
        == "story.tiny: larger than 10 bytes; raise the limit item_bytes to read it (--limit item_bytes=NUMBER)\n"
    )


@pytest.mark.parametrize(
    ("size", "number"),
    [("1024", 1024), ("1k", 1024), ("2K", 2048), ("2KiB", 2048), ("2kb", 2048), ("1m", 1024**2), ("1MiB", 1024**2)],
)
def test_limits_have_units(run, size, number):
    assert run(f"convert story.tiny -t tiny --limit item-bytes={size}").exit_code == 0
    Path("long.tiny").write_text(f"{'long ' * 220_000}\n")
    result = run(f"convert long.tiny -t tiny --limit item-bytes={size}")
    assert result.stderr.startswith(f"long.tiny: larger than {number} bytes;")


# Losses -----------------------------------------------------------------


def test_losses_go_to_standard_error(run):
    result = run("convert story.json -o out.tiny")
    assert result.stderr.splitlines()[0] == f"out.tiny: {LOST}"
    assert result.exit_code == 0


def test_losses_to_standard_output_are_named_after_the_input(run):
    assert run("convert story.json -t tiny").stderr.splitlines()[0] == f"story.json: {LOST}"


def test_losses_can_be_ignored(run):
    assert run("convert story.json -t tiny --on-loss ignore").stderr == ""
    Path("control.json").write_bytes(nf.write(nf.Article(headline="a\x01b"), "json"))
    assert "lost text" in run("convert control.json -t text").stderr  # what the writer says itself
    assert run("convert control.json -t text --on-loss ignore").stderr == ""
    assert run("convert story.json -o out.tiny --on-loss ignore --report losses.json").stderr == ""
    assert run("verify losses.json").exit_code == 0  # the report has them


def test_losses_can_be_an_error(run):
    Path("out.tiny").write_bytes(b"old")
    result = run("convert story.json -o out.tiny --on-loss fail")
    assert result.exit_code == 3
    assert f"out.tiny: would lose {LOST[5:]}" in result.stderr
    assert Path("out.tiny").read_bytes() == b"old"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A\n--", "left.tiny:3: would lose: two dashes left out"),
        ("A\n%%\n--\nB", "left.tiny:4: would lose: two dashes left out"),
        ("A\n%%\nB\n--\n%%\nC\n--", "left.tiny:5: would lose: two dashes left out"),
    ],
    ids=["one article", "the last", "after the last"],
)
@pytest.mark.parametrize("out", ["out.jsonl", "out/"])
def test_what_a_reader_leaves_out_is_lost_too(run, text, said, out):
    Path("left.tiny").write_text(f"TINY\n{text}\n", encoding="utf-8")
    Path("out.jsonl").write_text("before", encoding="utf-8")
    result = run(f"convert left.tiny -t {'tiny' if out == 'out/' else 'jsonl'} -o {out} --on-loss fail")
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (3, said)
    assert Path("out.jsonl").read_text(encoding="utf-8") == "before"
    assert not Path("out").is_dir() or list(Path("out").iterdir()) == []


def test_what_a_reader_leaves_out_is_said_with_its_line(run):
    Path("left.tiny").write_text("TINY\nA\n--\n", encoding="utf-8")
    assert (
        run("convert left.tiny -o out.tiny --report report.json").stderr == "left.tiny:3: lost: two dashes left out\n"
    )
    (entry,) = json.loads(Path("report.json").read_bytes())["files"]
    lost = {"what": "source", "where": "", "why": "two dashes left out", "line": 3, "column": None}
    assert (entry["outcome"], entry["losses"]) == ("converted", [lost])
    several = [f"left-{number}.tiny" for number in range(6)]
    for name in several:
        Path(name).write_bytes(Path("left.tiny").read_bytes())
    (said, *_) = run(f"convert {' '.join(several)} -t tiny -o out/").stderr.splitlines()
    assert said == "6 files: lost: two dashes left out (the first is left-0.tiny)"


def test_losses_as_errors_of_many_files_are_summed_up(run, folder):
    Path("in").mkdir()
    for number in range(7):
        Path(f"in/{number}.json").write_bytes(nf.write(ARTICLE, "json"))
    Path("in/7.tiny").write_bytes(TINY)
    result = run("convert in -r -t tiny -o out --on-loss fail")
    assert result.exit_code == 3
    assert result.stderr.splitlines() == [
        "would lose body.table (7 files) and language (7 files): tiny has no place for them",
        "-v lists it for each file, --report FILE keeps it",
        "1 converted, 7 failed",
    ]
    assert files(folder / "out") == {"7.tiny"}


def test_what_is_not_written_lost_nothing(run):
    Path("crash.json").write_bytes(nf.write(nf.Article(headline="CRASH", slug="s"), "json"))
    result = run("convert crash.json -t tiny")
    assert result.stderr == "crash.json: the tiny writer failed: ZeroDivisionError; NEWSFORMAT_DEBUG=1 shows where\n"


def test_losses_as_errors_keep_standard_output_empty(run):
    result = run("convert story.json -t tiny --on-loss fail")
    assert (result.exit_code, result.stdout) == (3, "")


def test_nothing_lost_is_no_error(run):
    assert run("convert story.tiny -o out.json --on-loss fail").exit_code == 0


def test_quiet_says_only_errors(run):
    assert run("convert story.json -t tiny -q").stderr == ""
    assert run("convert nix.json -t tiny -q").stderr == "nix.json: cannot be read: no such file or directory\n"


def test_quiet_still_says_what_failed_for_losses(run):
    result = run("convert story.json -t tiny -q --on-loss fail")
    assert result.stderr.startswith("story.json: would be lost: ")


def test_losses_as_errors_are_said_alike_by_other_processes(run):
    first = run("convert story.json -t tiny -q --on-loss fail").stderr
    Path("other.json").write_bytes(Path("story.json").read_bytes())
    result = run("convert story.json other.json -t tiny -o out/ -q --on-loss fail -j 2")
    assert result.stderr == first + first.replace("story", "other")


def test_losses_of_one_file_for_one_reason_are_one_line(run):
    body = [block for n in range(1, 12) for block in (nf.Heading(str(n)), nf.Rule(), nf.Embed(href="x", html="y"))]
    sources = [nf.Concept(name="Tidewire", kind="agency", code="tw")]
    Path("rich.json").write_bytes(nf.write(nf.Article(headline="H", slug="s", sources=sources, body=body), "json"))
    lost = "body.embed (body[2]), body.heading (body[0]), body.rule (body[1]), slug and sources"
    assert run("convert rich.json -t tiny").stderr == f"rich.json: lost {lost}: tiny has no place for them\n"
    assert len(run("convert rich.json -t tiny -v").stderr.splitlines()) == 8


def test_of_many_reasons_for_losses_of_one_file_some_are_said(run):
    Path("lists.md").write_text("\n\nA\n\n".join(f"{n}. Here" for n in range(2, 16)), encoding="utf-8")
    lines = run("convert lists.md -t json").stderr.splitlines()
    assert lines[0] == "lists.md:1: lost: a list begins at 2; its numbers are not kept"
    assert lines[9:] == ["lists.md: lost 5 more, of other kinds; -v lists all, --report FILE keeps them"]
    assert len(run("convert lists.md -t json -v").stderr.splitlines()) == 14


def test_losses_alike_in_one_file_are_summed_up(run):
    Path("many.jsonl").write_bytes(nf.write([evolve(ARTICLE, uri=f"urn:{number}") for number in range(1200)], "jsonl"))
    lines = run("convert many.jsonl -t csv -o many.csv").stderr.splitlines()
    assert lines == [
        "many.csv: lost body.table in body[1]: csv has no place for it, and 1,199 more like it",
        "many.csv: -v lists all, --report FILE keeps them",
    ]
    reported = run("convert many.jsonl -t csv -o many.csv --report r.json").stderr.splitlines()
    assert reported == [lines[0], "many.csv: -v lists all"]
    assert len(run("convert many.jsonl -t csv -o many.csv -v").stderr.splitlines()) == 1200


def test_losses_alike_in_the_pages_of_a_crawl_are_summed_up(run):
    def page(number):
        story = f"<h1>Ferry {number}</h1><p>The ferry sails for Pate at noon, said the master of <abbr title='L'>Lamu</abbr>.</p>"
        block = f"<html><body><article>{story}</article></body></html>"
        fields = f"WARC-Type: resource\r\nWARC-Target-URI: https://tide.example/{number}\r\nContent-Type: text/html"
        return f"WARC/1.0\r\n{fields}\r\nContent-Length: {len(block)}\r\n\r\n{block}\r\n\r\n"

    Path("crawl.warc").write_text("".join(map(page, range(3))), encoding="utf-8", newline="")
    lines = run("convert crawl.warc -t jsonl -o crawl.jsonl").stderr.splitlines()
    first = "crawl.warc: lost: of the page https://tide.example/0: the title of <abbr> left out, and 2 more like it"
    assert lines[:2] == [first, "crawl.jsonl: -v lists all, --report FILE keeps them"]


def test_losses_of_many_files_are_summed_up(run):
    Path("in").mkdir()
    for number in range(21):
        Path(f"in/{number:02}.json").write_bytes(nf.write(ARTICLE, "json"))
    Path("in/07.json").write_bytes(nf.write(evolve(ARTICLE, slug="s"), "json"))
    lines = run("convert in -r -t tiny -o out").stderr.splitlines()
    assert lines == [
        "lost body.table (21 files), language (21 files) and slug (1 file): tiny has no place for them",
        "-v lists it for each file, --report FILE keeps it",
        "21 converted",
    ]
    assert run("convert in -r -t tiny -o out --report r.json").stderr.splitlines()[1] == "-v lists it for each file"


@pytest.mark.parametrize("out", ["-t tiny -o out/", "-t csv -o all.csv"])
def test_losses_that_are_accepted_are_no_error_and_not_said(run, out):
    Path("in").mkdir()
    for number in range(7):
        Path(f"in/{number}.json").write_bytes(nf.write(ARTICLE, "json"))
    result = run(f"convert in -r {out} --on-loss fail --accept body.table --accept language -j 2 --report all.json")
    assert (result.exit_code, result.stderr) == (0, "7 converted\n")
    losses = [loss["what"] for entry in json.loads(Path("all.json").read_bytes())["files"] for loss in entry["losses"]]
    assert {"body.table"} <= set(losses) <= {"body.table", "language"}
    assert run(f"convert in -r {out} --on-loss fail --accept slug").exit_code == 3
    assert run("convert story.json -t tiny --accept lang").exit_code == 2


HOLD_BACK = (
    "stories under an embargo, withheld or killed look like any other: --transform drop-unusable leaves them out"
)


@pytest.mark.parametrize(("to", "many"), [("rss", 1), ("rss", 7), ("csv", 7)])
@pytest.mark.parametrize("unusable", [{"status": nf.Status.WITHHELD}, {"embargo": nf.Embargo()}])
def test_how_to_leave_out_what_must_not_be_published_is_said(run, to, many, unusable):
    Path("in").mkdir()
    for number in range(many):
        Path(f"in/{number}.json").write_bytes(nf.write(evolve(ARTICLE, **unusable), "json"))
    assert HOLD_BACK in run(f"convert in -r -t {to} -o out/").stderr.splitlines()
    feature = next(iter(unusable))
    for wish in ("--on-loss ignore", "--on-loss fail", f"--accept {feature}", "--transform drop-unusable", "-q"):
        assert HOLD_BACK not in run(f"convert in -r -t {to} -o out2/ {wish}").stderr


@pytest.mark.parametrize("to", ["wordpress-rest", "ninjs"])
@pytest.mark.parametrize("unusable", [{"status": nf.Status.WITHHELD}, {"embargo": nf.Embargo()}, {}])
def test_what_a_format_holds_back_needs_not_be_left_out(run, to, unusable):
    Path("a.json").write_bytes(nf.write(evolve(ARTICLE, **unusable), "json"))
    assert HOLD_BACK not in run(f"convert a.json -t {to} -o out/").stderr


def test_an_article_keeps_the_name_of_its_input(run):
    Path("in").mkdir()
    for name in (b"in/2009", b"in/caf\xe9", b'in/\xc3\xbc"'):
        Path(os.fsdecode(name)).write_bytes(TINY)
    assert run("convert in -r -t csv --origin file -O extra=file -o all.csv --report all.jsonl").exit_code == 0
    lines = Path("all.csv").read_text(encoding="utf-8").splitlines()
    assert [line.rpartition("newsformat ")[2].partition(",")[2] for line in lines[1:]] == [
        "in/2009", r"in/caf\xe9", '"in/ü"""',
    ]  # fmt: skip
    assert run("verify all.jsonl").exit_code == 0
    Path("old.jsonl").write_bytes(b'{"title": "A", "text": "B", "file": "older"}')
    kept = run("convert old.jsonl -f records -t csv --origin file -O extra=file -o old.csv")
    assert "lost foreign.records in file" in kept.stderr
    assert Path("old.csv").read_text(encoding="utf-8").endswith(",old.jsonl\n")
    assert "lost foreign.records in file: tiny has no place" in run("convert story.tiny -t tiny --origin file").stderr
    with pytest.raises(TypeError, match="origin must be a str, not int"):
        bulk.convert("in", "all.jsonl", "jsonl", origin=1)


def test_remarks_are_counted_where_they_are_not_said(run):
    Path("odd.tiny").write_text("TINY\nOdd\n??\n", encoding="utf-8")
    count = "1 remark on what was assumed, repaired or left out as not news: -v lists them, --report FILE keeps them\n"
    assert run("convert odd.tiny -t tiny").stderr == count
    assert run("convert odd.tiny -t tiny -v").stderr == "odd.tiny:3: something is odd\n"
    for other in ("-q", "--report odd.json"):
        assert run(f"convert odd.tiny -t tiny {other}").stderr == ""


def test_report_file(run):
    Path("odd.tiny").write_text("TINY\nOdd\n??\n", encoding="utf-8")
    result = run("convert story.json odd.tiny nix.json . -t tiny -o out --report report.json")
    assert result.exit_code == 1
    first, odd, missing, refused = json.loads(Path("report.json").read_bytes())["files"]
    assert first == {
        "source": "story.json",
        "outcome": "converted",
        "format": "json",
        "articles": 1,
        "targets": [os.path.join("out", "story.tiny")],  # noqa: PTH118 -- as it is printed
        "losses": [
            {"what": "body.table", "where": "body[1]", "why": "tiny has no place for it", "line": None, "column": None},
            {"what": "language", "where": "", "why": "tiny has no place for it", "line": None, "column": None},
        ],
        "remarks": [],
        "error": None,
        "asked": {"to": "tiny"},
    }
    assert odd["remarks"] == [{"message": "something is odd", "line": 3, "column": None}]
    assert missing["error"] == "nix.json: cannot be read: no such file or directory"
    assert (refused["source"], refused["outcome"]) == (".", "failed")
    assert refused.keys() == first.keys()


def test_report_to_standard_output(run):
    result = run("convert story.tiny -o out.json --report -")
    assert json.loads(result.stdout)["files"][0]["losses"] == []


@pytest.mark.parametrize("report", ["out/report.json", "out/report.jsonl"])
def test_the_report_may_be_in_the_folder_that_the_output_goes_to(run, report):
    assert run(f"convert story.json feed.jsonl -t tiny -o out/ --report {report}").exit_code == 0
    assert Path(report).exists()
    refused = run("convert story.json -o new/story.tiny --report new/report.json")
    assert "there is no folder new" in refused.stderr
    assert not Path("new").exists()


def test_the_report_is_tried_before_the_work(run):
    result = run("convert story.json -o out.json --report nix/report.json")
    assert result.exit_code == 1
    assert result.stderr == "nix/report.json: cannot be written: there is no folder nix\n"
    assert not Path("out.json").exists()


def test_a_file_is_no_folder_to_write_into(run):
    result = run("convert story.json -q -o feed.jsonl/out.json")
    assert (result.exit_code, result.stderr) == (
        1,
        "feed.jsonl/out.json: cannot be written: feed.jsonl is not a folder\n",
    )


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_the_report_goes_through_no_link_to_an_input_or_output(run):
    for name, place in (("input", "story.tiny"), ("output", "o.json")):
        Path(name).symlink_to(place)
        assert run(f"convert story.tiny -o o.json --report {name}").exit_code == 2
    assert Path("story.tiny").read_bytes() == TINY


@pytest.mark.parametrize(
    ("report", "why"),
    [
        ("a.zip", "would overwrite the archive of "),
        ("out", "is the folder that the output goes to; name a file"),
        ("reports/", "is the name of a folder; name a file"),
        ("sections.toml", "is used by a transform and would be overwritten; name another file"),
    ],
)
def test_the_report_goes_over_nothing_that_is_needed(run, report, why):
    _archived_and_sorted()
    before = _files()
    result = run(f"convert a.zip -r -t json -o out/ --transform sections=sections.toml --report {report}")
    assert result.exit_code == 2
    assert why in result.stderr
    assert _files() == before


def test_the_report_may_be_beside_the_folder_of_the_output(run):
    _archived_and_sorted()
    assert run("convert a.zip -r -t json -o out/ --report out.json").exit_code == 0
    assert run("convert a.zip -r -t json -o out/ --report out/report.json").exit_code == 0


def test_no_story_goes_over_the_table_of_a_transform(run):
    _archived_and_sorted()
    before = _files()
    result = run("convert a.zip -r -t jsonl -o sections.toml --transform sections=sections.toml")
    assert result.exit_code == 2
    assert "sections.toml would overwrite sections.toml, which a transform uses" in result.stderr
    assert _files() == before


def _archived_and_sorted() -> None:
    with ZipFile("a.zip", "w") as archive:
        archive.writestr("story.tiny", TINY)
    Path("sections.toml").write_text('[sections]\nSport = ["sport"]\n', encoding="utf-8")


def _files() -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in Path().rglob("*") if path.is_file()}


def test_the_report_of_an_earlier_run_may_be_in_the_folder(run):
    Path("in").mkdir()
    Path("in/story.tiny").write_bytes(TINY)
    for _ in range(2):
        assert run("convert in -r -t json -o out --report in/report.json").exit_code == 0
        entries = json.loads(Path("in/report.json").read_bytes())["files"]
        assert {"source": "in/story.tiny", "outcome": "converted"}.items() <= entries[-1].items()


def test_a_report_stays_until_there_is_another(run):
    Path("report.json").write_text("old", encoding="utf-8")
    assert run("convert story.tiny -o nix/out.json --report report.json -O indent=0").exit_code == 1
    assert json.loads(Path("report.json").read_bytes())["files"][0]["outcome"] == "failed"


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are bytes on Linux only")
def test_a_file_name_that_is_no_text_is_told_in_the_report(run):
    name = os.fsdecode(b"caf\xe9.tiny")
    Path(name).write_bytes(TINY)
    assert run("convert -t json -o out/ --report report.json", name).exit_code == 0
    [file] = json.loads(Path("report.json").read_bytes())["files"]
    assert (file["source"], file["targets"]) == (r"caf\xe9.tiny", [r"out/caf\xe9.json"])


def test_the_dialect_is_told(run):
    markup = '<nitf><head><docdata><doc-id regsrc="PA"/></docdata></head><body><body.content/></body></nitf>'
    Path("pa.nitf").write_text(markup, "utf-8")
    result = run("convert pa.nitf story.tiny -t json -o out/ -R dialect=pa -f nitf -v --report report.json")
    assert "pa.nitf: is read by the dialect pa\n" in result.stderr
    told = json.loads(Path("report.json").read_bytes())["files"]
    assert [each.get("dialect") for each in told] == ["pa", None]


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("to", ["out/", "all.jsonl"])
def test_the_format_of_each_input_is_told(run, to, jobs):
    Path("wire.nitf").write_text("<nitf><body><body.content><p>Rain.</p></body.content></body></nitf>", "utf-8")
    Path("broken.nitf").write_text("<nitf><body>", "utf-8")
    run(f"convert story.json wire.nitf broken.nitf none.xml -t jsonl -o {to} -j {jobs} --report report.jsonl")
    told = {
        item["source"]: item.get("format") for item in map(json.loads, Path("report.jsonl").read_bytes().splitlines())
    }
    assert told == {"story.json": "json", "wire.nitf": "nitf", "broken.nitf": "nitf", "none.xml": None}


# Nothing to write -------------------------------------------------------


@pytest.mark.parametrize("to", ["json", "jsonl", "markdown", "newsml-g2", "ninjs", "anpa", "tiny"])
def test_without_an_article_nothing_is_written(run, folder, to):
    Path("empty.jsonl").write_bytes(b'{"newsformat": 1, "envelope": {"title": "Feed"}}\n')
    for out in ("-o out/", "-o out.x", ""):
        result = run(f"convert empty.jsonl -t {to} {out}")
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr == "empty.jsonl: holds no article\n"
        assert run(f"convert empty.jsonl -t {to} {out} -q").stderr == result.stderr
    assert files(folder) == {"story.json", "story.tiny", "feed.jsonl", "empty.jsonl"}


def test_files_without_an_article_are_counted(run):
    Path("in").mkdir()
    for number in range(7):
        Path(f"in/{number}.jsonl").write_bytes(b'{"newsformat": 1, "envelope": {"title": "Feed"}}\n')
    Path("in/story.tiny").write_bytes(TINY)
    result = run("convert in -r -t json -o out --report report.json")
    assert (result.exit_code, result.stderr) == (0, "1 converted, 7 without an article\n")
    assert [file["outcome"] for file in json.loads(Path("report.json").read_bytes())["files"]] == [
        *["empty"] * 7,
        "converted",
    ]


# What goes wrong --------------------------------------------------------


WRONG_USAGE = {
    "convert story.json": "name the format to write with --to; 'newsformat formats' lists them all",
    "convert story.json story.md": "story.md: there is no such file; did you mean '-o story.md'?",
    "convert story.json story.md -t markdown": "story.md: there is no such file; did you mean '-o story.md'?",
    "convert story.json markdown": "markdown is a format, not a file; did you mean '--to markdown'?",
    "convert story.json -o out/": "name the format to write with --to; 'newsformat formats' lists them all",
    "convert story.json -o out.pdf": "pdf can only be read; name the format with --to or to=",
    "convert story.json -o out.xyz": "no format has the suffix of 'out.xyz'; name the format with --to or to=",
    "convert story.json -o out.jsno.gz": "'out.jsno.gz'; name the format with --to or to=; did you mean 'json'?",
    "convert story.json -t jsno": "unknown format 'jsno'; did you mean 'json'?",
    "convert story.json -t json -f tiny-out": "tiny-out can only be written",
    "convert story.json -t tiny -O bulet=x": "newsformat convert: no such option: bulet (did you mean 'bullet'?)",
    "convert story.json -t json --transform shuot": "unknown transform 'shuot' (did you mean 'shout'?)",
    "convert story.json -t json -O indnt=2": "no such option: indnt (did you mean 'indent'?)",
    "convert story.json -t json -O indent=two": "option indent=two: expected a whole number",
    "convert story.json -t json -O indent": "invalid value for '-O' / '--write-option': 'indent' is not key=value",
    "convert story.tiny -t json -f tiny -R uper=no": "no such option: uper (did you mean 'upper'?)",
    "convert story.tiny -t json -R uper=no": "no such option: uper (did you mean 'upper'?)",
    "convert story.tiny -t json -R tiny.uper=no": "option tiny.uper: no such option: uper (did you mean 'upper'?)",
    "convert story.tiny -t json -R jsno.upper=no": "option jsno.upper: unknown format 'jsno'; did you mean 'json'?",
    "convert story.json -t json -R tiny.upper=perhaps": "option tiny.upper: option upper=perhaps: expected yes or no",
    "convert story.json -t json -R upper=yes": "no such option: upper; there are none; upper is an option of tiny",
    "convert story.tiny -t json -f tiny -R nitf.dialect=none": "option nitf.dialect: tiny is read, not nitf",
    "convert story.json -t json -O tiny.bullet=x": "option tiny.bullet: json is written, not tiny",
    "convert story.json -t json --on-loss panic": "'panic' is not one of 'ignore', 'report', 'fail'",
    "convert story.json -t json --encoding utf-9": "unknown encoding 'utf-9'",
    "convert story.json -t json --limit bytes=1": "no limit 'bytes'; available: item_bytes, ",
    "convert story.json -t json --limit depth=0": "depth=0: expected a number such as 200 or 50M",
    "convert story.json -t json -q -v": "--verbose and --quiet exclude each other",
    "convert story.json feed.jsonl -t json -o story.tiny/": "story.tiny exists and is not a folder; name another one",
    "convert story.json story.tiny -t json": "several inputs need a folder to write into: -o FOLDER/",
    "convert story.json story.tiny feed.jsonl -o feed.jsonl": "feed.jsonl would overwrite the input of that name",
    "convert story.json feed.jsonl -t json -o story.tiny": "story.tiny is a file, and json holds one article per document; ",
    "convert story.json story.tiny -o pages.md": "pages.md looks like a file, and markdown holds one article per ",
    "convert story.json -t md": "unknown format 'md'; did you mean 'markdown'?",
    "convert story.json -t .TXT": "unknown format '.TXT'; did you mean 'text'?",
    "convert story.json -t newsml": "unknown format 'newsml'; did you mean 'newsml-1' or 'newsml-g2'?",
    "convert story.json -t xylophone": "unknown format 'xylophone'; 'newsformat formats' lists them all",
    "convert - - -t json -o out": "standard input (-) can be given only once",
    "convert story.json story.tiny -t tiny -o out": "story.json and story.tiny would both be written to out/story.tiny",
    "convert story.json -o story.json": "story.json would overwrite the input of that name",
    "convert story.tiny -t json -o .": None,
    "convert story.json story.tiny -t jsonl -o .": "would both be written to",
    "convert nix/a.tiny a.tiny -t json -o out": "written to out/a.json; convert them into two folders, "
    "or name the folder above them, so that its subfolders are kept (--recursive) (see",
    "convert story.tiny -o o.json --report o.json": "--report o.json: story.tiny is converted into it; name another file",
    "convert story.tiny feed.jsonl -o all.jsonl --report all.jsonl": "--report all.jsonl: story.tiny is converted into it; ",
    "convert feed.jsonl -t tiny -o out/ --report out/feed-1.tiny": "--report out/feed-1.tiny: feed.jsonl is converted into",
    "convert story.tiny -o o.json --report story.tiny": "--report story.tiny: is an input and would be overwritten; ",
    "convert . -r --exclude story.tiny -t tiny -o out --report story.json": "--report story.json: is an input and would be overwritten; ",
    "convert story.tiny -t json --report -": "--report - and the document would both go to standard output",
}


@pytest.mark.parametrize(
    "line", ["deposit.zip/story.tiny -t json", "-r deposit.zip -t jsonl", "a.tiny -r deposit.zip -t jsonl"]
)
def test_an_archive_is_not_replaced_by_a_file_of_it(run, line):
    Path("a.tiny").write_bytes(b"TINY\nRain\n")
    with ZipFile("deposit.zip", "w") as made:
        made.write("a.tiny", "story.tiny")
    before = Path("deposit.zip").read_bytes()
    result = run(f"convert {line} -o deposit.zip")
    said = "deposit.zip would overwrite the archive of deposit.zip/story.tiny; name another output"
    assert (result.exit_code, said in result.stderr) == (2, True)
    assert Path("deposit.zip").read_bytes() == before
    assert run("convert a.tiny -t json -o deposit.zip").exit_code == 0  # of which nothing is read


@pytest.mark.parametrize(("line", "message"), WRONG_USAGE.items(), ids=WRONG_USAGE)
def test_wrong_usage_is_said_before_anything_is_written(run, folder, line, message):
    before = {name: Path(name).read_bytes() for name in files(folder)}
    result = run(line)
    if message is not None:
        assert message in result.stderr
        assert result.stderr.count("\n") == 1
        assert (result.exit_code, result.stdout) == (2, "")
        assert {name: Path(name).read_bytes() for name in files(folder)} == before


BAD_INPUT = {
    "missing": (None, "bad: cannot be read: no such file or directory"),
    "empty": (b"", "bad: is empty"),
    "blank": (b"  \r\n\n", "bad: is empty"),
    "binary": (
        b"\x00\x01\x7fELF\xff\xfe\x00" * 100,
        "bad: in no known format; to read it, name its format with --from or format=",
    ),
    "zstd that is cut off": (b"\x28\xb5\x2f\xfd\x20\x07\x39\0\0TINY\n", "bad: damaged zstd data (it is cut off); "),
    "gzip that is cut off": (gzip.compress(b"TINY\nA\n")[:-1], "bad: damaged gzip data (it is cut off); "),
    "json of another program": (b'{"name": "left-pad", "version": "1.3.0"}', "bad: in no known format"),
    "broken": (b"TINY\nA\n!!\n", "bad:3:1: two marks of exclamation"),
    "crash of a reader": (b"TINY\n##\n", "bad: the tiny reader failed: KeyError: '##'; NEWSFORMAT_DEBUG=1 "),
    "crash of a writer": (b"TINY\nCRASH\n", "bad: the tiny writer failed: ZeroDivisionError"),
    "a name that steers the terminal": (b"TINY\n\x1b[31m\n!!\n", "bad:3:1: two marks of exclamation"),
}


@pytest.mark.parametrize(("content", "message"), BAD_INPUT.values(), ids=BAD_INPUT)
def test_bad_input_is_one_line_and_the_target_stays(run, content, message):
    if content is not None:
        Path("bad").write_bytes(content)
    Path("out.tiny").write_bytes(b"old")
    result = run("convert bad -o out.tiny")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(message)
    assert result.stderr.count("\n") == 1
    assert Path("out.tiny").read_bytes() == b"old"


def test_where_a_plugin_failed_is_shown_to_who_asks(run, monkeypatch):
    Path("bad").write_bytes(b"TINY\n##\n")
    monkeypatch.setenv("NEWSFORMAT_DEBUG", "1")
    shown = run("convert bad -o out.tiny").stderr
    assert "Traceback" in shown
    assert "KeyError: '##'" in shown.splitlines()


@pytest.mark.parametrize("out", ["", "-o out", "-o out.json", "-o ."])
def test_a_folder_needs_recursive(run, out):
    Path("in").mkdir()
    result = run(f"convert in -t json {out}")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "in: is a folder; --recursive converts the files in it\n"


def test_what_is_in_a_folder_goes_to_a_folder(run):
    Path("in").mkdir()
    Path("in/story.tiny").write_bytes(TINY)
    result = run("convert in -r -t json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "several inputs need a folder to write into" in result.stderr


def test_a_folder_beside_a_file_is_refused_alone(run):
    Path("in").mkdir()
    result = run("convert in story.tiny -t tiny")
    assert (result.exit_code, result.stdout_bytes) == (1, TINY)
    assert result.stderr.splitlines()[0] == "in: is a folder; --recursive converts the files in it"


REAL_FORMATS = {
    "cut-off XML": (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" guid="a"><itemMeta><provi',
        "bad:1:",
    ),
    "XML of another program": ('<svg xmlns="http://www.w3.org/2000/svg"/>', "bad: in no known format"),
    "JSON that is cut off": ('{"newsformat": 1, "headline": "Rain', "bad"),
    "JSON with a member too many": ('{"newsformat": 1, "hedline": "Rain"}', "bad: "),
    "blank": (" \n\n", "bad: "),
}


@pytest.mark.parametrize(("content", "message"), REAL_FORMATS.values(), ids=REAL_FORMATS)
def test_bad_input_of_real_formats_is_one_line(run, content, message):
    Path("bad").write_text(content, encoding="utf-8")
    result = run("convert bad -t markdown")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(message)
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("to", ["json", "jsonl", "markdown", "newsml-g2", "text"])
@pytest.mark.parametrize("suffix", [".json", ".tiny"])
def test_every_format_is_written_and_says_the_same(run, suffix, to):
    assert run(f"convert story{suffix} -t {to} -o out --on-loss ignore").exit_code == 0
    assert nf.read("out").headline == ARTICLE.headline


def test_an_empty_folder(run):
    Path("in").mkdir()
    assert run("convert in -r -t json -o out").stderr == "in: holds no files\n"


def test_one_bad_file_does_not_stop_the_others(run, folder):
    Path("bad.tiny").write_bytes(b"TINY\n!!")
    result = run("convert nix.tiny bad.tiny story.tiny . -t json -o out")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        ".: is a folder; --recursive converts the files in it",
        "nix.tiny: cannot be read: no such file or directory",
        "bad.tiny:2:1: two marks of exclamation",
        "1 converted, 3 failed",
    ]
    assert files(folder / "out") == {"story.json"}


def test_nothing_is_left_of_a_failure(run, folder):
    before = files(folder)
    Path("bad.tiny").write_bytes(b"TINY\nA\n!!")
    run("convert bad.tiny -t json -o out/")
    run("convert bad.tiny -t json -o out.json")
    assert files(folder) == {*before, "bad.tiny"}
    assert not Path("out").exists()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_target(run):
    Path("out.json").write_bytes(b"old")
    Path("out.json").chmod(0o444)
    result = run("convert story.tiny -o out.json")
    assert (result.exit_code, result.stderr) == (1, "out.json: cannot be written: permission denied\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk(run):
    result = run("convert story.tiny -t json -o /dev/full")
    assert (result.exit_code, result.stderr) == (1, "/dev/full: cannot be written: no space left on device\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
@pytest.mark.parametrize("jobs", [1, 2])
def test_on_a_full_disk_the_run_ends(run, jobs):
    Path("in").mkdir()
    Path("out").mkdir()
    for number in range(600):
        Path(f"in/{number:03}.tiny").write_text("TINY\nA\n", encoding="utf-8")
    Path("out/001.json").symlink_to("/dev/full")
    result = run(f"convert in -r -t json -o out -j {jobs} --report report.json")
    assert result.exit_code == 1
    said = result.stderr.splitlines()
    assert "out/001.json: cannot be written: no space left on device" in said
    assert said[-1] == "nothing more can be written there; once it can, --no-clobber goes on from here"
    entries = json.loads(Path("report.json").read_text(encoding="utf-8"))["files"]
    assert {entry["source"][3:6] for entry in entries if entry["outcome"] == "converted"} == {
        path.stem for path in Path("out").iterdir() if path.is_file()
    }
    assert len(entries) < 600


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_for_numbered_files(run):
    Path("out").mkdir(mode=0o500)
    result = run("convert feed.jsonl story.tiny -t json -o out/")
    assert result.exit_code == 1
    assert [line for line in result.stderr.splitlines() if "permission" in line] == [
        "out/feed.json: cannot be written: permission denied",
        "out/story.json: cannot be written: permission denied",
    ]


def test_a_target_inside_a_file(run):
    result = run("convert story.tiny -t json -o story.json/out.json")
    assert result.exit_code == 1
    assert result.stderr.startswith("story.json/out.json: cannot be written: ")
    assert result.stderr.count("\n") == 1


def test_a_folder_inside_a_file(run):
    result = run("convert story.tiny -t json -o story.json/out/")
    assert result.exit_code == 1
    assert result.stderr.startswith("story.json/out: cannot be made: ")


def test_wrong_usage_beats_failure_beats_loss(run):
    assert run("convert nix.json story.json -t tiny -o out --on-loss fail").exit_code == 1


def test_losing_and_converting_is_still_a_loss(run, folder):
    Path("good.tiny").write_bytes(TINY)
    result = run("convert story.json good.tiny -t tiny -o out --on-loss fail")
    assert result.exit_code == 3
    assert files(folder / "out") == {"good.tiny"}


MANY = 40


@pytest.fixture
def inbox(folder):
    inbox = Path("inbox")
    inbox.mkdir()
    for number in range(MANY):
        (inbox / f"{number:02}.tiny").write_text(f"TINY\nStory {number}\nIt is open.\n", encoding="utf-8")
    (inbox / "bad.tiny").write_text("TINY\n!!\n", encoding="utf-8")
    (inbox / "broken.json").write_text('{"newsformat": 1,', encoding="utf-8")
    return inbox


@pytest.mark.parametrize("jobs", ["2", "0"])
def test_several_processes_do_what_one_does(run, inbox, jobs):
    one, several = (run(f"convert -r inbox -t json -o {out}/ -v -j {n}") for out, n in (("one", 1), ("several", jobs)))
    assert several.exit_code == one.exit_code == 1
    assert several.stderr == one.stderr.replace("one/", "several/")
    assert f"{MANY} converted, 2 failed" in several.stderr
    written = {path.name: path.read_bytes() for path in Path("several").iterdir()}
    assert written == {path.name: path.read_bytes() for path in Path("one").iterdir()}
    assert len(written) == MANY


def test_what_kills_a_process_stops_no_other_file(run, inbox):
    (inbox / "15.tiny").write_text("TINY\nStory\nKILL\n", encoding="utf-8")
    result = run("convert -r inbox -t json -o out/ -j 2 --report report.json")
    assert result.exit_code == 1
    assert "inbox/15.tiny: ended the process that converted it\n" in result.stderr
    assert len(list(Path("out").iterdir())) == MANY - 1
    failed = [file["source"] for file in json.loads(Path("report.json").read_text())["files"] if file["error"]]
    assert failed == ["inbox/15.tiny", "inbox/bad.tiny", "inbox/broken.json"]
