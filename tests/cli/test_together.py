"""``newsformat convert``: several inputs into one document, where its format holds many articles."""

import io
import json
import time
from pathlib import Path
from zipfile import ZipFile

import pytest

import newsformat as nf
from newsformat import bulk
from newsformat._output import stream_out

from .conftest import ARTICLE


LOST = "tiny has no place for it"


def headlines(source: str | bytes) -> list[str]:
    return [nf.plain(article.headline) for article in nf.read_all(source)]


@pytest.fixture
def inputs(folder):
    for name in "abc":
        Path(f"{name}.tiny").write_text(f"TINY\n{name}\n", encoding="utf-8")


@pytest.mark.parametrize("to", ["jsonl", "ninjs", "newsml-g2", "newsml-1", "anpa", "iptc7901"])
def test_all_articles_are_there_in_order(run, inputs, to):
    assert run(f"convert c.tiny feed.jsonl a.tiny -t {to} -o all.jsonl --on-loss ignore").exit_code == 0
    assert headlines("all.jsonl") == ["c", "Bridge reopens", "Second", "a"]


def test_the_suffix_says_the_format_and_a_folder_is_gone_through(run, inputs):
    Path("in/sub").mkdir(parents=True)
    for name in ("in/x.tiny", "in/sub/y.tiny"):
        Path(name).write_text(f"TINY\n{name}\n", encoding="utf-8")
    result = run("convert in a.tiny -r -o corpus.jsonl")
    assert (result.exit_code, result.stderr) == (0, "3 converted\n")
    assert headlines("corpus.jsonl") == ["in/x.tiny", "in/sub/y.tiny", "a"]


def test_to_standard_output(run, inputs):
    result = run("convert a.tiny b.tiny -t jsonl")
    assert headlines(result.stdout_bytes) == ["a", "b"]


@pytest.mark.parametrize(
    ("options", "flows"),
    [
        ("-t jsonl", True),
        ("-t records", True),
        ("-t jsonl --on-loss fail", False),
        ("-t jsonl --split", False),
        ("-t ninjs", False),
    ],
)
def test_standard_output_gets_each_article_of_an_open_ended_document_at_once(run, monkeypatch, options, flows):
    seen = []
    monkeypatch.setattr("newsformat.bulk._conversion.stream_out", lambda parts: seen.extend(map(bytes, parts)))
    assert run(f"convert feed.jsonl {options}").exit_code == (1 if "split" in options else 0)
    assert (len(seen) == 2) is flows


def test_what_flows_is_there_while_the_next_is_waited_for(monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(io.BufferedWriter(raw)))
    monkeypatch.setattr("newsformat._output._MOMENT", 0.001)

    def parts():
        for number in (b"1", b"2"):
            yield number
            until = time.monotonic() + 9
            while raw.getvalue()[-1:] != number:
                assert time.monotonic() < until
                time.sleep(0.001)

    stream_out(parts())
    assert raw.getvalue() == b"12"


def test_who_interrupts_waits_for_no_reader(monkeypatch):
    class Reader(io.RawIOBase):
        away = True

        def writable(self):
            return True

        def write(self, data):
            if self.away:
                raise BrokenPipeError
            return len(data)

    reader = Reader()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(io.BufferedWriter(reader)))
    monkeypatch.setattr("newsformat._output._MOMENT", 9)

    def parts():
        yield b"1"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stream_out(parts())
    reader.away = False


def test_what_came_before_an_error_is_on_standard_output(run):
    Path("bad.tiny").write_text("TINY\none\n%%\ntwo\n%%\n!!\n", encoding="utf-8")
    result = run("convert bad.tiny -t records")
    assert (result.exit_code, headlines(result.stdout_bytes)) == (1, ["one", "two"])
    assert result.stderr == "bad.tiny:6:1: two marks of exclamation; what came before that is written (2 articles)\n"
    assert run("convert bad.tiny -t records --on-loss fail").stdout == ""
    assert run("convert bad.tiny -t ninjs").stdout == ""


def test_where_a_plugin_failed_behind_what_is_written_can_be_seen(run):
    Path("bad.tiny").write_text("TINY\none\n%%\n##\n", encoding="utf-8")
    said = "what came before that is written (1 article); NEWSFORMAT_DEBUG=1 shows where\n"
    assert run("convert bad.tiny -t records").stderr.endswith(said)


def test_a_document_that_is_not_written_to_its_end_on_standard_output_is_told(run, monkeypatch):
    def broken(parts):
        raise nf.WriteError(f"no more than {sum(1 for _ in parts)}")

    monkeypatch.setattr("newsformat.bulk._conversion.stream_out", broken)
    said = "feed.jsonl: no more than 2; what came before that is written\n"
    assert run("convert feed.jsonl -t records --on-loss ignore").stderr == said


def test_of_a_file_nothing_is_written_before_its_end(run, monkeypatch):
    def broken(path, parts, **_):
        raise nf.WriteError(f"{path}: no more than {sum(1 for _ in parts)}")

    monkeypatch.setattr("newsformat.bulk._conversion.write_file", broken)
    assert run("convert feed.jsonl story.tiny -o all.jsonl").stderr.startswith("all.jsonl: no more than 3\n")


def test_an_envelope_that_only_one_input_has_waits_for_the_others(run, inputs):
    Path("feed.jsonl").write_bytes(b'{"newsformat": 1, "envelope": {"title": "Feed"}}\n' + nf.write(ARTICLE, "jsonl"))
    assert nf.read_all(run("convert feed.jsonl -t jsonl").stdout_bytes).envelope.title == "Feed"
    assert nf.read_all(run("convert feed.jsonl a.tiny -t jsonl").stdout_bytes).envelope == nf.Envelope()


def test_a_folder_is_still_a_folder(run, inputs):
    run("convert a.tiny b.tiny -t jsonl -o out")
    assert {path.name for path in Path("out").iterdir()} == {"a.jsonl", "b.jsonl"}


def test_one_input_that_cannot_be_read_stops_no_other(run, inputs):
    Path("bad.tiny").write_text("TINY\none\n%%\ntwo\n%%\n!!\n", encoding="utf-8")
    result = run("convert a.tiny bad.tiny nix.tiny b.tiny -o all.jsonl")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        "bad.tiny:6:1: two marks of exclamation; what came before that is written (2 articles)",
        "nix.tiny: cannot be read: no such file or directory",
        "2 converted, 2 failed",
    ]
    assert headlines("all.jsonl") == ["a", "one", "two", "b"]


def test_a_file_that_is_there_is_not_replaced_by_a_part(run, inputs):
    Path("all.jsonl").write_bytes(b"old")
    Path("bad.tiny").write_text("TINY\none\n%%\n!!\n", encoding="utf-8")
    result = run("convert a.tiny bad.tiny nix.tiny b.tiny -o all.jsonl --report report.json")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        "bad.tiny:4:1: two marks of exclamation; all.jsonl is left as it is",
        "nix.tiny: cannot be read: no such file or directory; all.jsonl is left as it is",
        "0 converted, 2 failed, 2 not done",
    ]
    assert Path("all.jsonl").read_bytes() == b"old"
    assert [file["targets"] for file in json.loads(Path("report.json").read_bytes())["files"]] == [[], []]
    assert run("convert a.tiny b.tiny -o all.jsonl").exit_code == 0
    assert headlines("all.jsonl") == ["a", "b"]


@pytest.mark.parametrize(("others", "not_done"), [("", 1), ("b.tiny", 2)])
def test_nor_where_an_input_is_a_folder_that_is_refused(run, inputs, others, not_done):
    Path("in").mkdir()
    Path("all.jsonl").write_bytes(b"old")
    result = run(f"convert in a.tiny {others} -o all.jsonl")
    assert (result.exit_code, Path("all.jsonl").read_bytes()) == (1, b"old")
    assert result.stderr.splitlines() == [
        "in: is a folder; --recursive converts the files in it; all.jsonl is left as it is",
        f"0 converted, 1 failed, {not_done} not done",
    ]


def test_what_is_no_news_is_no_failure(run, inputs):
    Path("in").mkdir()
    Path("in/x.bin").write_bytes(b"\x00\x01\xff" * 100)
    Path("all.jsonl").write_bytes(b"old")
    assert run("convert in a.tiny -r -o all.jsonl").exit_code == 0
    assert headlines("all.jsonl") == ["a"]


def test_what_cannot_be_written_stops_all(run, inputs):
    Path("all.jsonl").write_bytes(b"old")
    Path("rich.json").write_bytes(nf.write(ARTICLE, "json"))
    result = run("convert a.tiny rich.json b.tiny -t anpa -o all.jsonl --on-loss fail")
    assert result.exit_code == 3
    assert "rich.json: would lose language" in result.stderr
    assert "0 converted, 1 failed, 2 not done" in result.stderr.splitlines()
    assert Path("all.jsonl").read_bytes() == b"old"


def test_a_target_that_cannot_be_written_is_one_line(run, inputs):
    result = run("convert a.tiny b.tiny -o nix/all.jsonl")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[0] == "nix/all.jsonl: cannot be written: there is no folder nix"


@pytest.mark.parametrize("to", ["anpa", "newsml-g2"])
def test_losses_are_said_of_the_input_that_they_are_of(run, to):
    for name, slug in (("a", "a\x01"), ("b", "b"), ("c", "c\x01")):
        Path(f"{name}.json").write_bytes(nf.write(nf.Article(headline=slug, slug="s", version="1"), "json"))
    run(f"convert a.json b.json c.json -t {to} -o all.jsonl --report report.json")
    found = {file["source"]: file["losses"] for file in json.loads(Path("report.json").read_bytes())["files"]}
    assert [any(loss["what"] == "text" for loss in losses) for losses in found.values()] == [True, False, True]


def test_the_report_says_which_articles_are_of_which_input(run, inputs):
    Path("empty.jsonl").write_bytes(b'{"newsformat": 1, "envelope": {"title": "Feed"}}\n')
    run("convert a.tiny empty.jsonl feed.jsonl -o all.jsonl --report report.json")
    found = json.loads(Path("report.json").read_bytes())["files"]
    assert [(file["source"], file["articles"], file["targets"]) for file in found] == [
        ("a.tiny", 1, ["all.jsonl"]),
        ("empty.jsonl", 0, []),
        ("feed.jsonl", 2, ["all.jsonl"]),
    ]


def put_feed(name, **envelope):
    feed = nf.Articles([nf.Article(headline=name)] * 2, envelope=nf.Envelope(**envelope))
    Path(f"{name}.jsonl").write_bytes(nf.write(feed, "jsonl"))


FEEDS = [
    {
        "title": "Feed",
        "sender": "acme",
        "links": [nf.EnvelopeLink(href="u"), nf.EnvelopeLink(href="v")],
        "uri": "urn:1",
    },
    {"title": "Feed", "sender": "acme", "links": [nf.EnvelopeLink(href="u")], "language": "de"},
    {"title": "Other", "sender": "acme", "links": [nf.EnvelopeLink(href="u")]},
]
NOT_ALIKE = "not all inputs have it"


@pytest.mark.parametrize(
    ("inputs", "jobs", "kept", "lost"),
    [
        ("0 0", 1, FEEDS[0], []),
        (
            "0 1",
            1,
            {"title": "Feed", "sender": "acme", "links": [nf.EnvelopeLink(href="u")]},
            ["uri", "links", "language"],
        ),
        *[
            (
                "0 1 2",
                jobs,
                {"sender": "acme", "links": [nf.EnvelopeLink(href="u")]},
                ["title", "uri", "links", "title", "language", "title"],
            )
            for jobs in (1, 2)
        ],
        ("2 -", 1, {}, ["title", "sender", "links"]),
        ("- 2", 1, {}, ["title", "sender", "links"]),
        ("- 2", 2, {}, ["title", "sender", "links"]),
    ],
)
def test_the_envelope_is_what_those_of_all_inputs_say_alike(run, inputs, jobs, kept, lost):
    names = [f"{number}{which}" for number, which in enumerate(inputs.split())]
    for name in names:
        put_feed(name, **({} if name[1] == "-" else FEEDS[int(name[1])]))
    result = run(f"convert {' '.join(f'{name}.jsonl' for name in names)} -o all.jsonl -j {jobs} --report report.json")
    back = nf.read_all("all.jsonl")
    assert (back.envelope, len(list(back))) == (nf.Envelope(**kept), 2 * len(names))
    losses = [loss for file in json.loads(Path("report.json").read_bytes())["files"] for loss in file["losses"]]
    assert sorted(loss["what"] for loss in losses) == sorted(f"envelope.{name}" for name in lost)
    assert {loss["why"] for loss in losses} <= {NOT_ALIKE}
    assert result.exit_code == 0


@pytest.mark.parametrize("other", [2, 31, 63])
def test_the_envelope_of_many_inputs_is_what_all_of_them_say(run, other):
    for number in range(64):
        put_feed(f"{number:02}", title="Feed", sender="other" if number == other else "acme")
    files = " ".join(f"{number:02}.jsonl" for number in range(64))
    assert run(f"convert {files} -o all.jsonl --report report.json").exit_code == 0
    back = nf.read_all("all.jsonl")
    assert (back.envelope, len(list(back))) == (nf.Envelope(title="Feed"), 128)
    entries = json.loads(Path("report.json").read_bytes())["files"]
    assert [[loss["what"] for loss in entry["losses"]] for entry in entries] == [["envelope.sender"]] * 64


def test_what_the_format_has_no_place_for_is_lost_of_each_input(run):
    for name in "ab":
        put_feed(name, title="Feed", foreign=[nf.Foreign("x", "n", "v"), nf.Foreign("newsml-g2", "priority", "4")])
    result = run("convert a.jsonl b.jsonl -t newsml-g2 -o all.xml -v")
    why = "newsml-g2 has no place for it"
    assert [line for line in result.stderr.splitlines() if "envelope" in line] == [
        f"{name}.jsonl: lost envelope.foreign.x: {why}" for name in "ab"
    ]
    assert nf.read_all("all.xml").envelope.title == "Feed"
    assert run("convert a.jsonl b.jsonl -t newsml-g2 -o all.xml --on-loss fail").exit_code == 3
    result = run("convert a.jsonl b.jsonl -t ninjs -o all.json -v")
    assert result.stderr.count("lost envelope.title: ninjs has no place for it") == 2


def test_where_an_input_cannot_be_read_once_more_the_envelopes_are_lost(run):
    put_feed("a", **FEEDS[0])
    result = run("convert a.jsonl - -o all.jsonl", stdin=Path("a.jsonl").read_bytes())
    lost = "lost envelope.links, envelope.sender, envelope.title and envelope.uri"
    assert result.stderr.count(f"{lost}: {NOT_ALIKE}") == 2
    assert nf.read_all("all.jsonl").envelope == nf.Envelope()


def test_what_nests_too_deeply_for_another_process_is_read_by_this_one(run):
    block: nf.Block = nf.Paragraph("The weir")
    for _ in range(250):
        block = nf.List([[block]])
    for name, body in {"a": nf.Rule(), "b": block, "c": nf.Rule()}.items():
        Path(f"{name}.jsonl").write_bytes(nf.write(nf.Article(headline=name, body=[body]), "jsonl"))
    assert run("convert a.jsonl b.jsonl c.jsonl -o all.jsonl -j 2").exit_code == 0
    assert headlines("all.jsonl") == ["a", "b", "c"]


def test_a_loss_that_is_forbidden_is_said_once(folder):
    Path("a.jsonl").write_bytes(nf.write([nf.Article(headline="a"), nf.Article(headline="b", urgency=2)], "jsonl"))
    put_feed("b")
    (outcome,) = bulk.convert(["a.jsonl", "b.jsonl"], "all.rss", "rss", on_loss=nf.OnLoss.RAISE)
    assert str(outcome.error) == "would be lost: urgency in article 2: rss has no place for it"


def test_inputs_in_an_archive_can_be_read_once_more(run):
    with ZipFile("feeds.zip", "w") as files:
        for name in ("a.jsonl", "b.jsonl"):
            put_feed(name[0], **FEEDS[0])
            files.write(name)
    assert run("convert -r feeds.zip -o all.jsonl").stderr == "2 converted (4 articles)\n"
    assert nf.read_all("all.jsonl").envelope == nf.Envelope(**FEEDS[0])


def test_without_an_article_nothing_is_written(run):
    for name in ("a.jsonl", "b.jsonl"):
        Path(name).write_bytes(b'{"newsformat": 1, "envelope": {"title": "Feed"}}\n')
    result = run("convert a.jsonl b.jsonl -o all.jsonl --on-loss fail")
    assert (result.exit_code, Path("all.jsonl").exists()) == (1, False)
    assert result.stderr.splitlines() == [
        "a.jsonl: holds no article; left out",
        "b.jsonl: holds no article; left out",
        "0 converted, 2 without an article",
        "no input holds an article",
    ]
    result = run("convert a.jsonl b.jsonl -t markdown -o out/ -q")
    assert (result.exit_code, result.stderr) == (1, "no input holds an article\n")
    assert run("convert a.jsonl b.jsonl story.tiny -t markdown -o out/ -q").exit_code == 0


def test_what_is_there_stays(run, inputs):
    Path("all.jsonl").write_bytes(b"old")
    result = run("convert a.tiny b.tiny -o all.jsonl --no-clobber")
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (0, "0 converted, 2 left as they are")
    assert Path("all.jsonl").read_bytes() == b"old"


@pytest.mark.parametrize("inputs", ["left.tiny story.tiny", "story.tiny left.tiny", "story.tiny left.tiny story.json"])
def test_what_a_reader_leaves_out_of_any_input_is_lost(run, inputs):
    Path("left.tiny").write_text("TINY\nA\n--\n", encoding="utf-8")
    result = run(f"convert {inputs} -o all.jsonl --on-loss fail")
    assert (result.exit_code, result.stderr.splitlines()[0]) == (3, "left.tiny:3: would lose: two dashes left out")
    assert not Path("all.jsonl").exists()


def test_several_processes_read_what_one_does(run, inputs):
    Path("in").mkdir()
    Path("in/x.bin").write_bytes(b"\x00\x01\xff" * 100)
    Path("bad.tiny").write_text("TINY\none\n%%\ntwo\n??\n--\n%%\n!!\n", encoding="utf-8")
    Path("crash.tiny").write_text("TINY\none\n##\n", encoding="utf-8")
    Path("long.tiny").write_text("TINY\nlong\n" + "paragraph\n" * 10_000, encoding="utf-8")
    Path("rich.json").write_bytes(nf.write(nf.Article(headline="r\x01", version="1"), "json"))
    line = "convert a.tiny bad.tiny in crash.tiny - feed.jsonl nix.tiny long.tiny rich.json -r -o all.jsonl -t anpa"
    said = []
    for jobs in (1, 2):
        result = run(f"{line} -j {jobs} --report report.json", stdin=b"TINY\nin\n")
        files = json.loads(Path("report.json").read_bytes())["files"]
        for file in files:  # what is read ahead is remarked before what is written
            for kind in ("remarks", "losses"):
                file[kind].sort(key=str)
        said.append((result.exit_code, result.stderr, Path("all.jsonl").read_bytes(), files))
        Path("all.jsonl").unlink()
    assert said[0] == said[1]
    assert said[0][0] == 1
    assert [file["outcome"] for file in said[0][3]] == [
        *("converted", "failed", "unknown", "failed", "converted", "converted", "failed", "converted", "converted"),
    ]


def test_what_ends_a_process_that_reads_is_a_failure_of_its_own(run, inputs):
    Path("kill.tiny").write_text("TINY\nKILL\n", encoding="utf-8")
    result = run("convert a.tiny kill.tiny b.tiny -o all.jsonl -j 2")
    assert (result.exit_code, headlines("all.jsonl")) == (1, ["a", "b"])
    assert result.stderr.splitlines() == ["kill.tiny: ended the process that converted it", "2 converted, 1 failed"]
