"""NPRML: what ``validate`` finds in answers, and in stories that are pushed."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf


CASES = Path(__file__).parent / "cases"


def found(story: str, around: str = '<nprml version="0.94"><list><story id="1">{}</story></list></nprml>') -> list[str]:
    problems = nf.validate(around.format(story).encode(), "nprml")
    return [f"{problem.rule} {problem.severity}: {problem.message}" for problem in problems]


GOOD = "<title>A</title><text><paragraph>B</paragraph></text>"


def test_nothing_is_wrong_with_an_answer() -> None:
    assert list(nf.validate(CASES / "nprml.xml")) == []


@pytest.mark.cases(
    ("story", "problem"),
    [
        ("<text><paragraph>B</paragraph></text>", "required error: <story> has no <title>"),
        ("<title>A</title>", "text warning: <story> has no text"),
        (f"{GOOD}<title>B</title>", "twice error: there is more than one <title>"),
        (f"{GOOD}<storyDate>soon</storyDate>", "date error: storyDate: 'soon' is not a date"),
        (f"{GOOD}<byline/>", "required error: <byline> has no <name>"),
        (f"{GOOD}<audio><format/></audio>", "required error: <audio> has no <format> with an address"),
        (
            f"{GOOD}<audio><duration>1:10</duration><format><mp3>https://dune.example/a.mp3</mp3></format></audio>",
            "number warning: duration: '1:10' is not a number of seconds",
        ),
        (f"{GOOD}<image id='i'/>", "required error: <image> has no src"),
        (f"{GOOD}<image src='a'><crop/></image>", "required error: <crop> has no src"),
        (f"{GOOD}<image src='a' width='wide'/>", "number warning: width: 'wide' is not a number"),
        ("<title>A</title><text><p>B</p></text>", "child warning: <p> is not <paragraph>"),
        (
            "<title>A</title><text><paragraph num='1'>B</paragraph><paragraph num='1'>C</paragraph></text>",
            "unique error: another paragraph has the number 1",
        ),
        ("<title>A</title><text><paragraph num='i'>B</paragraph></text>", "number error: num: 'i' is not a number"),
        (
            f"{GOOD}<layout><storytext><text paragraphNum='7'/></storytext></layout>",
            "reference warning: there is no paragraph 7",
        ),
        (
            f"{GOOD}<layout><storytext><staticHtml refId='7'/></storytext></layout>",
            "reference warning: there is no <htmlAsset> 7",
        ),
    ],
)
def test_what_is_wrong_with_a_story(story: str, problem: str) -> None:
    assert found(story) == [problem]


@pytest.mark.cases(
    ("document", "problems"),
    [
        ("<list/>", ["root error: <list> is not <nprml>"]),
        (
            "<nprml/>",
            ["required error: <nprml> has no version", "required error: <nprml> has no <list> with a <story>"],
        ),
        ("<nprml version='0.94'><message id='9' level='error'/></nprml>", []),
        (
            f"<nprml version='1'><list><story id='1'>{GOOD}</story><story id='1'>{GOOD}</story></list></nprml>",
            ["unique warning: another story has the id 1, too"],
        ),
    ],
)
def test_what_is_wrong_with_a_document(document: str, problems: list[str]) -> None:
    assert found("", document) == problems
