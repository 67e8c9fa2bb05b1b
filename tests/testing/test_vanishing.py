"""Marks find what a reader drops without a word."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest
from lxml import etree

import newsformat as nf
from newsformat.markup.members import value_at
from newsformat.markup.xml import parse, text_of
from newsformat.plugin import Format, NoOptions, Report, Source
from newsformat.testing import FormatContract, vanished
from newsformat.testing._marks import unaffected


DOCUMENT = b'<story id="s1"><head>Ferry back</head><by role="editor">Ann Lee</by><desk>night</desk></story>'


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[nf.Article]:
    """Tell of unknown elements, but drop the attributes of known ones, the second of a kind, and texts between them."""
    story = parse(source.read_bytes(), source=source.name, limits=source.limits)
    found = {str(part.tag): text_of(part) for part in reversed(story)}
    for name in found.keys() - {"head", "by"}:
        report.left_out(f"{name} is left out: {found[name]}")
    yield nf.Article(
        uri=story.get("id") or "", headline=found.get("head", ""), bylines=[nf.Byline(name=found.get("by", ""))]
    )


STORY = Format(name="story", title="Story", suffixes=(".story",), read=read)
DROPPED = ["story/new attribute", "story/head/new attribute", "story/head/again behind", "story/behind head"]
DROPPED += ["story/by/@role/behind", "story/by/@role/instead", "story/by/new attribute", "story/by/again behind"]
DROPPED += ["story/behind by", "story/behind desk"]


def test_places_that_nobody_reads_are_named() -> None:
    assert list(vanished(DOCUMENT, STORY)) == DROPPED


def test_each_kind_of_place_is_tried_once() -> None:
    known = {*DROPPED[:-1]}
    assert list(vanished(DOCUMENT, STORY, known)) == DROPPED[-1:]
    assert list(vanished(DOCUMENT, STORY, known)) == []


HELD = b"<story><head>Ferry back</head><at><by>Ann Lee</by><desk>night</desk></at></story>"


def test_an_element_that_holds_others_is_looked_for_again() -> None:
    """Of a second one, each text must be somewhere, unless something is said of the whole."""

    def first(source: Source, options: NoOptions, report: Report, /) -> Iterator[nf.Article]:
        story = parse(source.read_bytes(), source=source.name, limits=source.limits)
        signers = [nf.Byline(name=text_of(element)) for element in story.iter("by")]
        yield nf.Article(headline=text_of(story[0]), bylines=signers, slug=text_of(next(story.iter("desk"))))

    held = Format(name="held", title="Held", suffixes=(".held",), read=first)
    found = [place for place in vanished(HELD, held) if "all again" in place]
    assert found == ["story/at/all again behind/desk/text"]

    def telling(source: Source, options: NoOptions, report: Report, /) -> Iterator[nf.Article]:
        if source.read_bytes().count(b"<at>") > 1:
            report.left_out("a further part is left out")
        return first(source, options, report)

    telling_format = Format(name="held", title="Held", suffixes=(".held",), read=telling)
    assert [place for place in vanished(HELD, telling_format) if "all again" in place] == []


def test_each_text_of_a_further_item_is_looked_for() -> None:
    document = b'{"by": [{"name": "Ann Lee", "type": "person", "at": {"desk": "night", "room": 1}}]}'

    def names(source: Source, options: NoOptions, report: Report, /) -> Iterator[nf.Article]:
        said = value_at(json.loads(source.read_bytes()), "by") or []
        yield nf.Article(bylines=[nf.Byline(name=str(item.get("name"))) for item in said if isinstance(item, dict)])

    named = Format(name="named", title="Named", suffixes=(".named",), read=names)
    assert [place for place in vanished(document, named) if "again" in place] == [
        "by/all again/[]/<person>/at/desk/behind"
    ]


def test_values_of_another_type_are_looked_for() -> None:
    """A reader that takes objects in arrays alone drops what stands instead of one."""

    def objects(source: Source, options: NoOptions, report: Report, /) -> Iterator[nf.Article]:
        said = json.loads(source.read_bytes())
        element = said if isinstance(said, dict) else {}
        yield nf.Article(foreign=[nf.Foreign("by", "by", repr(element))] if isinstance(element.get("by"), list) else ())

    strict = Format(name="strict", title="Strict", suffixes=(".strict",), read=objects)
    found = [*vanished(b'{"by": [{"name": "Ann Lee"}]}', strict)]
    assert found == ["text instead", "array instead", "by/text instead", "by/object instead"]


def test_a_second_line_of_a_kind_is_looked_for() -> None:
    """A reader that takes the last of a kind drops the others, of which no mark in the last one tells."""

    def last(source: Source, options: NoOptions, report: Report, /) -> Iterator[nf.Article]:
        lines = source.read_bytes().decode().splitlines()
        report.note("signed by nobody", line=len(lines))
        yield nf.Article(foreign=[nf.Foreign("memo", *item) for item in {line[:5]: line for line in lines}.items()])

    memo = Format(name="memo", title="Memo", suffixes=(".memo",), read=last)
    assert list(vanished(b"Head: Ferry back\nDesk: night", memo)) == ["Head/again before", "Desk/again before"]


def lines(source: Source, options: NoOptions, report: Report, /) -> Iterator[nf.Article]:
    """Keep each line but for its last word, and tell of the last word of the first line."""
    for number, line in enumerate(source.read_bytes().decode("utf-8-sig").splitlines(), 1):
        kept, _, last = line.rpartition(" ")
        if number == 1:
            report.left_out(last, line=1)
        yield nf.Article(foreign=[nf.Foreign("lines", str(number), kept)])


LINES = Format(name="lines", title="Lines", suffixes=(".lines",), many=True, read=lines)


def test_json_on_each_line_is_looked_through() -> None:
    document = b'{"head": "Ferry", "by": "Ann"}\n{"head": "Tide", "desk": "Bo"}\n'
    assert list(vanished(document, LINES)) == ["desk/instead", "desk/behind"]


def test_json_may_begin_with_a_byte_order_mark() -> None:
    assert list(vanished(b'\xef\xbb\xbf{"head": "Ferry"}', LINES)) == []


def test_lines_that_begin_as_json_does_are_lines() -> None:
    assert list(vanished(b"[HEAD] Ferry\n{BY} Ann", LINES)) == [
        *("line 1/again behind", "line 2/behind", "line 2/again behind", "line 2/again before")
    ]


def test_of_a_reader_that_fails_it_is_said_where_the_mark_is() -> None:
    def number(source: Source, options: NoOptions, report: Report, /) -> Iterator[nf.Article]:
        yield nf.Article(urgency=int(source.read_bytes()))

    with pytest.raises(nf.PluginError) as failed:
        list(vanished(b"3", Format(name="number", title="Number", suffixes=(".number",), read=number)))
    assert failed.value.__notes__[-1] == "the document has the mark 'Qzxvj' at line 1/behind"


def test_texts_that_are_compared_are_changed_one_without_the_other() -> None:
    """A comment in both of two equal texts leaves them equal."""

    def signed(source: Source, options: NoOptions, report: Report, /) -> Iterator[nf.Article]:
        story = etree.fromstring(source.read_bytes(), etree.XMLParser(recover=True))
        is_same = story.findtext("by") == story.findtext("desk")
        yield nf.Article(headline=text_of(story[0]), slug="" if is_same else "of another desk")

    document = b"<story><head>Ferry back</head><by>night</by><desk>night</desk></story>"
    found = vanished(document, Format(name="signed", title="Signed", suffixes=(".signed",), read=signed))
    assert [place for place in found if place.endswith("comment amid")] == [
        *("story/by/comment amid", "story/desk/comment amid")
    ]


def test_of_many_texts_each_is_changed_without_each_other_one() -> None:
    copies = dict(unaffected(b"<a><b>one</b> <b>two</b><b>three</b><b>&amp; four</b></a>"))["as CDATA"]
    assert copies == [
        b"<a><b><![CDATA[one]]></b> <b>two</b><b>three</b><b>&amp; four</b></a>",
        b"<a><b>one</b> <b><![CDATA[two]]></b><b>three</b><b>&amp; four</b></a>",
        b"<a><b>one</b> <b>two</b><b><![CDATA[three]]></b><b>&amp; four</b></a>",
    ]
    many = dict(unaffected(b"<a>%s</a>" % b"".join([b"<b>%d</b>" % number for number in range(60)])))["as CDATA"]
    changed = [{index for index, copy in enumerate(many) if b"CDATA[%d]" % number in copy} for number in range(60)]
    assert len(many) == 8
    assert not any(one <= other for one, other in permutations(changed, 2))
    assert list(unaffected(b"<html><p>one</p></html>")) == []


class Stories(FormatContract):
    format = STORY
    package = "newsformat_story"
    documents = (DOCUMENT,)
    registered = False


def test_the_contract_holds_a_reader_to_its_documents() -> None:
    with pytest.raises(AssertionError, match=r"this is not read.*\s+story/new attribute\s"):
        Stories().test_nothing_in_its_documents_vanishes_unsaid()


def test_what_need_not_be_kept_is_named_with_stars() -> None:
    class Forgiven(Stories):
        unkept = ("story/*new attribute", "story/by/@role/*", "*/again behind", "story/behind *")

    Forgiven().test_nothing_in_its_documents_vanishes_unsaid()


@pytest.mark.cases("content", [b'{"a": [1, {"b": "x"}], "c": true}', b"KEY value\nmore\n", b"<p>x<!-- c -->1</p>"])
def test_a_format_that_keeps_all_drops_nothing(content: bytes) -> None:
    def keep(source: Source, options: NoOptions, report: Report, /) -> Iterator[nf.Article]:
        text = source.read_bytes().decode()
        yield nf.Article(foreign=[nf.Foreign("all", "content", text)])

    found = list(vanished(content, Format(name="all", title="All", suffixes=(".all",), read=keep)))
    assert [place for place in found if not place.endswith(("comment amid", "as CDATA"))] == []


def run(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "newsformat.testing", *arguments]
    return subprocess.run(command, capture_output=True, check=False, cwd=folder, text=True)  # noqa: S603 -- our own


def test_files_are_looked_through_on_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(nf.write(nf.Article(headline="A"), "jsonl"))
    (tmp_path / "b.ris").write_text("TY  - NEWS\nTI  - A\nER  - \n", encoding="utf-8")
    kept = run("jsonl", "a.jsonl", folder=tmp_path)
    assert (kept.returncode, kept.stdout, kept.stderr) == (0, "", "")
    (tmp_path / "c.nitf").write_bytes(nf.write(nf.Article(headline="A"), "nitf"))
    dropped = run("nitf", "c.nitf", folder=tmp_path)
    assert (dropped.returncode, "c.nitf: nitf/@version/instead" in dropped.stdout.splitlines()) == (1, True)
    unread = run("csl-json", "missing.json", "b.ris", folder=tmp_path)
    assert (unread.returncode, unread.stdout) == (1, "")
    first, second = unread.stderr.splitlines()
    assert first == "missing.json: cannot be read: no such file or directory"
    assert second.startswith("b.ris: cannot be read: ")


def test_a_format_that_there_is_not_is_wrong_usage(tmp_path: Path) -> None:
    done = run("jsno", "a.json", folder=tmp_path)
    assert (done.returncode, done.stderr.splitlines()[-1]) == (2, "Error: unknown format 'jsno'; did you mean 'json'?")
