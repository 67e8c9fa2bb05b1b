"""The same story in two formats: one of them converted into the other's says what the other says."""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from datetime import datetime
from functools import cache
from itertools import permutations
from pathlib import Path

import pytest

import newsformat as nf

from .shared import CORPUS, needs_shared, table


pytestmark = needs_shared

FORMATS = {"newsmlg2": "newsml-g2", "newsml1": "newsml-1", "ninjs": "ninjs", "iptc7901": "iptc7901", "nitf": "nitf"}
JSON = {"dpa digitalwires JSON": "dpa-digitalwires"}  # by their subformats, of what has no format of its own there
STORY = re.compile(r"[0-9]{14}")  # a number that the sender gave to the story; one group may hold several stories
DPA = re.compile(r"/dpa-newslab-[\w-]+/([\w-]+)")  # or its name: hyphens and capitals differ

# What one of two bodies has beyond the other, group by group.
BEYOND = {
    "g0187": "the ninjs samples break off after the first sentences",
    "g0189": "the ninjs samples break off after the first sentences",
    "g0651": "this sender's XHTML repeats byline and dateline at the top of the body",
    "g0652": "so too: dateline",
    "g0667": "so too: summary, dateline",
    **dict.fromkeys(("g0653", "g0659", "g0660", "g0671", "g0674"), "so too, and the JSON has none of it"),
}


@cache
def stories() -> dict[str, list[tuple[str, Path]]]:
    """Return the files of each story that there is in two formats, with the names of these."""
    found = defaultdict(list)
    for row in table("PAIRS.tsv"):
        format = FORMATS.get(row["format"]) or JSON.get(row["subformat"])
        if format:
            key = f"{row['near_dup_group']} {_named(row['path'])}".strip()
            found[key].append((format, CORPUS / row["path"]))
    return {key: files for key, files in found.items() if len({name for name, _ in files}) > 1}


def _named(path: str) -> str:
    """Return what tells the story of *path* from others of its group."""
    if number := STORY.search(path):
        return number[0]
    match = DPA.search(path)
    return re.sub(r"[-_]", "", match[1]).lower() if match else ""


CASES = [
    pytest.param(story, one, other, id=f"{one[1].name} as {other[1].name}")
    for story, files in stories().items()
    for one, other in permutations(files, 2)
    if one[0] != other[0]
]


@cache
def _article(name: str, path: Path) -> nf.Article:
    with nf.read_all(path, name) as articles:
        return next(articles)


def _converted(one: tuple[str, Path], name: str) -> nf.Article:
    return nf.read(nf.write(_article(*one), name), name)


@pytest.mark.cases(("story", "one", "other"), CASES)
def test_the_headlines_agree(story: str, one: tuple[str, Path], other: tuple[str, Path]) -> None:
    assert nf.plain(_converted(one, other[0]).headline) == nf.plain(_article(*other).headline) != ""


@pytest.mark.cases(("story", "one", "other"), CASES)
def test_the_dates_agree(story: str, one: tuple[str, Path], other: tuple[str, Path]) -> None:
    assert _minute(_converted(one, other[0])) == _minute(_article(*other))


def _minute(article: nf.Article) -> datetime:
    """Return when this version was made; the wire formats say no seconds."""
    date = article.updated or article.published
    assert date is not None
    return date.replace(second=0, microsecond=0)


@pytest.mark.parametrize(("story", "one", "other"), CASES)
def test_the_bodies_agree(story: str, one: tuple[str, Path], other: tuple[str, Path]) -> None:
    shorter, longer = sorted((_words(_converted(one, other[0])), _words(_article(*other))), key=len)
    if story.split(maxsplit=1)[0] not in BEYOND:
        assert shorter == longer
    blocks = difflib.SequenceMatcher(None, shorter, longer, autojunk=False).get_matching_blocks()
    assert sum(block.size for block in blocks) == len(shorter) > 0


@pytest.mark.cases("group", BEYOND)
def test_what_is_explained_is_so(group: str) -> None:
    files = [file for story, files in stories().items() if story.split(maxsplit=1)[0] == group for file in files]
    assert len({_words(_article(*file)) for file in files}) > 1


def _words(article: nf.Article) -> str:
    """Return the text, without blanks: Chinese has none, and a wire breaks lines where it must."""
    return "".join("".join(_texts(article.body)).split())


def _texts(blocks: tuple[nf.Block, ...]) -> list[str]:
    found = []
    for block in blocks:
        match block:
            case nf.Paragraph(content=content) | nf.Heading(content=content):
                found.append(nf.plain(content))
            case nf.Quote(content=content):
                found += _texts(content)
            case nf.List(items=items):
                found += [text for item in items for text in _texts(item)]
            case nf.Table(rows=rows):
                found += [nf.plain(cell) for row in rows for cell in row]
            case nf.Preformatted(text=text):
                found.append(text)
            case nf.Media(caption=caption):
                found.append(nf.plain(caption))
            case _:
                pass
    return found
