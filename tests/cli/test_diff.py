"""``newsformat diff``."""

import json
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import newsformat as nf
from newsformat._cli._compare import differences, shown

from .conftest import ARTICLE


def written(name: str, **changes: object) -> None:
    Path(name).write_bytes(nf.write(evolve(ARTICLE, **changes), "json"))


def test_the_same_in_two_formats(run):
    run("convert story.tiny -o same.json")
    result = run("diff story.tiny same.json")
    assert (result.exit_code, result.stdout) == (0, "")


def test_fields_that_differ(run):
    written("new.json", headline="Bridge closed", slug="bridge", language="")
    result = run("diff story.json new.json")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "--- story.json",
        "+++ new.json",
        "headline",
        "  - Bridge reopens",
        "  + Bridge closed",
        "slug",
        "  + bridge",
        "language",
        "  - en",
    ]


def test_blocks_are_aligned(run):
    first, _, last = ARTICLE.body
    written("new.json", body=[nf.Heading("New"), first, last, nf.Paragraph("More.")])
    assert run("diff story.json new.json").stdout.splitlines()[2:] == [
        "body[0]",
        "  + heading: content New",
        "body[1]",
        "  - table: rows a, b",
        "body[3]",
        "  + paragraph: More.",
    ]


def test_as_json(run):
    written("new.json", urgency=1)
    result = run("diff story.json new.json --json")
    assert result.exit_code == 1
    assert json.loads(result.stdout) == {
        "old": "story.json",
        "new": "new.json",
        "differences": [{"where": "urgency", "old": None, "new": "1"}],
    }


def test_the_same_as_json(run):
    result = run("diff story.json story.json --json")
    assert (result.exit_code, json.loads(result.stdout)["differences"]) == (0, [])


def test_several_articles(run):
    result = run("diff story.json feed.jsonl")
    assert result.exit_code == 1
    assert result.stdout.splitlines()[2:] == ["article[1]", "  + headline Second"]


def test_standard_input(run):
    assert run("diff - story.json", stdin=Path("story.json").read_bytes()).exit_code == 0


@pytest.mark.parametrize("options", ["-f tiny", "-f tiny -f tiny"])
def test_formats_can_be_named(run, options):
    assert run(f"diff story.tiny story.tiny {options}").exit_code == 0


def test_what_surrounds_the_articles_is_compared(run):
    for name in ("Feed", "Other"):
        feed = nf.Articles([nf.Article(slug="a")], envelope=nf.Envelope(title=name))
        Path(f"{name}.jsonl").write_bytes(nf.write(feed, "jsonl"))
    result = run("diff Feed.jsonl Other.jsonl")
    assert result.exit_code == 1
    assert result.stdout.splitlines()[2:] == ["envelope.title", "  - Feed", "  + Other"]
    assert run("diff Feed.jsonl Feed.jsonl").exit_code == 0


def test_what_is_not_compared_is_said(run):
    Path("left.tiny").write_text("TINY\nA\n--\n", encoding="utf-8")
    Path("same.tiny").write_text("TINY\nA\n", encoding="utf-8")
    result = run("diff left.tiny same.tiny")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "left.tiny:3: not compared: two dashes left out\n"


def test_each_file_in_a_format_of_its_own(run):
    Path("x").write_bytes(Path("story.json").read_bytes())
    assert run("diff story.tiny x -f tiny -f json").exit_code == 1


BAD = {
    "diff story.json nix": "nix: cannot be read: no such file or directory",
    "diff story.json empty.jsonl": "empty.jsonl: is empty",
    "diff - -": "newsformat diff: standard input (-) can be given only once",
    "diff story.json story.json -f json -f json -f json": "newsformat diff: --from can be given twice",
    "diff story.json story.json -f jsno": "newsformat diff: unknown format 'jsno'; did you mean 'json'?",
    "diff story.json": "newsformat diff: missing argument 'B'",
}


@pytest.mark.parametrize(("line", "message"), BAD.items(), ids=BAD)
def test_trouble_is_exit_code_2(run, line, message):
    Path("empty.jsonl").write_bytes(b"")
    result = run(line)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(message)
    assert result.stderr.count("\n") == 1


SHOWN = {
    "Plain.": nf.Paragraph("Plain.").content,
    "paragraph: Plain.": nf.Paragraph("Plain."),
    "paragraph: language fr; content Salut": None,
    "a [b]{strong}": (nf.Text("a "), nf.Text("b", (nf.Style.STRONG,))),
    "[site]{https://a.example Title}": (nf.Text("site", (nf.Link("https://a.example", "Title"),)),),
    "[Paris]{Q90 fr}": (nf.Text("Paris", (nf.Mention("Q90"), nf.Lang("fr"))),),
    "one↵two": (nf.Text("one"), nf.LineBreak(), nf.Text("two")),
    "usable": nf.Status.USABLE,
    "rule": nf.Rule(),
    "name Ann Lee; role reporter": nf.Byline(name="Ann Lee", role="reporter"),
}


@pytest.mark.cases(("text", "value"), SHOWN.items(), ids=SHOWN)
def test_values_are_shown_readably(text, value):
    assert shown(nf.Paragraph("Salut", language="fr") if value is None else value) == text


texts = st.text("ab", max_size=3)
articles = st.builds(
    nf.Article,
    headline=texts,
    dateline=st.none() | st.builds(nf.Dateline, place=texts),
    keywords=st.lists(texts, max_size=2),
    body=st.lists(st.builds(nf.Paragraph, texts) | st.just(nf.Rule()), max_size=5),
)


@settings(max_examples=100, deadline=None)
@given(articles, articles)
def test_there_is_a_difference_exactly_if_articles_differ(old, new):
    assert bool(list(differences(old, new))) == (old != new)


@settings(max_examples=50, deadline=None)
@given(articles, articles)
def test_differences_turn_round_with_the_articles(old, new):
    there = list(differences(old, new))
    if old.body == new.body and old.keywords == new.keywords:
        assert [(one.where, one.new, one.old) for one in differences(new, old)] == [
            (one.where, one.old, one.new) for one in there
        ]


def test_of_many_blocks_those_that_moved_and_changed_are_found():
    many = [nf.Paragraph(f"p{number}") for number in range(400)]
    new = [nf.Paragraph("new"), *many[:99], nf.Rule(), *many[100:200], *many[201:], many[7]]
    told = list(differences(nf.Article(body=many), nf.Article(body=new)))
    assert [(one.where, one.old, one.new) for one in told] == [
        ("body[0]", None, "paragraph: new"),
        ("body[99]", "paragraph: p99", None),
        ("body[100]", None, "rule"),
        ("body[200]", "paragraph: p200", None),
        ("body[400]", None, "paragraph: p7"),
    ]


def test_how_they_are_read_can_be_said(run):
    Path("old.txt").write_bytes("Мост открыт\n\nМост снова открыт.\n".encode("koi8-r"))
    Path("new.json").write_bytes(nf.write(nf.read("old.txt", "text", {"encoding": "koi8-r", "language": "bg"}), "json"))
    options = "-R encoding=koi8-r -R text.language=bg"
    assert run(f"diff old.txt new.json {options}").exit_code == 0
    assert run("diff old.txt new.json").exit_code == 1
    wrong = run("diff old.txt new.json -R langage=bg")
    assert (wrong.exit_code, "did you mean 'language'?" in wrong.stderr) == (2, True)
    assert "limit item_bytes" in run("diff old.txt new.json --limit item_bytes=3").stderr


@pytest.mark.parametrize("line", ["diff story.json out", "diff out story.json"])
def test_folders_are_compared_by_verify(run, line):
    Path("out").mkdir()
    result = run(line)
    assert result.exit_code == 2
    assert "out is a folder; 'newsformat verify' compares everything that a run of convert wrote" in result.stderr


def test_of_long_texts_what_is_around_the_difference_is_shown(run):
    words = [f"word{number}" for number in range(20_000)]
    for name, there in (("a.json", "quay"), ("b.json", "weir")):
        text = " ".join([*words[:10_000], there, *words[10_000:]])
        Path(name).write_bytes(nf.write(nf.Article(body=[nf.Paragraph(text)]), "json"))
    _, _, where, old, new = run("diff a.json b.json").stdout.splitlines()
    assert where == "body[0].content"
    assert old.startswith("  - … word9991 ")
    assert " word9999 quay word10000 " in old
    assert old.endswith(" …")
    assert new == old.replace("quay", "weir").replace("  - ", "  + ", 1)
    assert len(old) < 250
    (found,) = json.loads(run("diff a.json b.json --json").stdout)["differences"]
    assert len(found["old"]) > 100_000


def test_what_nests_too_deeply_to_be_compared_is_told(run):
    quotes = '{"type":"quote","content":[' * 400 + '{"type":"paragraph","content":"%s"}' + "]}" * 400
    for name in ("a", "b"):
        Path(f"{name}.json").write_text(f'{{"newsformat":1,"body":[{quotes % name}]}}', encoding="utf-8")
    result = run("diff a.json b.json")
    assert result.exit_code == 2
    assert result.stderr == "a.json: nested too deeply to be compared\n"
    assert run("convert a.json -t json -o c.json --report report.json").exit_code == 0
    assert "a.json: nested too deeply to be compared" in run("verify report.json").stderr
