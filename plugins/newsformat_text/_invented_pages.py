"""Reads invented pages in the style of many outlets, with a label for each line, to train the line model on.

A file contains stories and pages; several pages may use the same story::

    @@ lock
    headline: A new lock for the Orfle
    1: The first barges went through the new lock on Monday.
    2: It took nine years to build.

    ## en harbour-news lock
    other: Share
    headline
    1-2
    2< London (AP) — |
    related: READ MORE: {H}

A line of a page is a label with its text, in which ``{H}`` is the headline of the story; ``headline`` alone; a range
of paragraphs of the story; or one paragraph with text glued before (``<``) or after it (``>``), in which a bar
protects outer spaces. Labels are those of labelled texts. Only training the trees needs this module.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from newsformat_text._recombination import Line, Text


LABELS = frozenset({"headline", "lead", "byline", "date", "body", "subhead", "related", "caption", "other"})

_Story = Mapping[str, str]
_PARAGRAPHS = re.compile(r"(\d+)(?:-(\d+))?")
_GLUED = re.compile(r"(\d+)([<>]) ?(.+)")


def invented_pages(folder: Path) -> Iterator[Text]:
    """Yield every page of the files in *folder*, each as a text of its own outlet.

    Raises:
        ValueError: a line is malformed; the message names its file and number.
    """
    for path in sorted(folder.glob("*.txt")):
        if not path.with_suffix(".json").exists():  # otherwise it is a labelled text
            yield from _pages(path)


def _pages(path: Path) -> Iterator[Text]:
    stories: dict[str, dict[str, str]] = {}
    story: dict[str, str] = {}
    page: Text | None = None
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        kind, _, value = line.partition(" ")
        try:
            if kind == "##":
                if page:
                    yield page
                language, outlet, *arguments = value.split()
                story = stories[arguments[0]] if arguments else {}
                page = path.with_name(f"{path.stem}-{number}"), {"language": language, "publisher": outlet}, []
            elif kind == "@@":
                story = stories[value] = {}
                if page:
                    yield page
                page = None
            elif line and page:
                page[2].extend(_lines(line, story))
            elif line:
                name, _, text = line.partition(": ")
                story[name] = text
        except (KeyError, ValueError) as error:
            raise ValueError(f"{path.name}:{number}: not a line of an invented page: {line:.60}") from error
    if page:
        yield page


def _lines(line: str, story: _Story) -> Iterator[Line]:
    if line == "headline":
        yield story[line], line
    elif paragraphs := _PARAGRAPHS.fullmatch(line):
        first, last = paragraphs.groups()
        yield from [(story[str(number)], "body") for number in range(int(first), int(last or first) + 1)]
    elif glued := _GLUED.fullmatch(line):
        paragraph, text = story[glued[1]], glued[3].strip("|")
        yield (text + paragraph if glued[2] == "<" else paragraph + text), "body"
    else:
        label, _, text = line.partition(": ")
        if label not in LABELS or not text:
            raise ValueError
        yield text.replace("{H}", story.get("headline", "{H}")), label
