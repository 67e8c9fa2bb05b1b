"""Pages of ``outlets``, invented with the label of each line, from which the line model learns."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf
from newsformat_text._invented_pages import invented_pages


OUTLETS = Path(__file__).with_name("outlets")
PAGES = [*invented_pages(OUTLETS)]
STORY = frozenset({"lead", "body", "quote", "list", "table", "subheading"})

FILE = """@@ lock
headline: A new lock
1: Barges went through.
2: It took nine years.

## en harbour-news lock
other: Share: all
headline
1-2
1< London (AP) — |
2> | Ends
related: READ MORE: {H}

## de tagblatt
headline: Die Schleuse
body: Sie ist {H} offen.
"""


def test_a_page_tells_a_story_with_what_stands_around_it(tmp_path: Path) -> None:
    (tmp_path / "pages.txt").write_text(FILE, "utf-8")
    (_, english, lines), (_, german, others) = invented_pages(tmp_path)
    assert english == {"language": "en", "publisher": "harbour-news"}
    assert lines == [
        ("Share: all", "other"),
        ("A new lock", "headline"),
        ("Barges went through.", "body"),
        ("It took nine years.", "body"),
        ("London (AP) — Barges went through.", "body"),
        ("It took nine years. Ends", "body"),
        ("READ MORE: A new lock", "related"),
    ]
    assert german == {"language": "de", "publisher": "tagblatt"}
    assert others == [("Die Schleuse", "headline"), ("Sie ist {H} offen.", "body")]


@pytest.mark.parametrize("line", ["3", "1-3", "3< Oslo |", "heading: a", "related:", "Share", "## en acme canal"])
def test_what_is_no_line_is_said_with_its_place(line: str, tmp_path: Path) -> None:
    (tmp_path / "pages.txt").write_text(f"{FILE.partition('1-2')[0]}{line}\n", "utf-8")
    with pytest.raises(ValueError, match=r"^pages\.txt:9: not a line of an invented page: "):
        list(invented_pages(tmp_path))


def test_there_are_pages_of_many_outlets_and_languages() -> None:
    outlets = {(gold["language"], gold["publisher"]) for _, gold, _ in PAGES}
    assert len(outlets) > 1000
    assert len({language for language, _ in outlets}) > 80


def test_nearly_every_line_of_a_story_is_told_from_the_others() -> None:
    """Those whose pages the trees are made from; of other outlets more are wrong (`docs/explanation/plain-text.md`)."""
    wrong = lines = 0
    for _, _, page in PAGES[::8]:
        known = [(text, label) for text, label in page if label != "lead"]
        found = nf.explain(nf.Source.text("\n".join(text for text, _ in page)), "text").lines
        told = {line.text: str(line.label) in STORY for line in found}
        assert all(0 < line.confidence <= 1 for line in found)
        lines += len(known)
        wrong += sum(told.get(text, False) != (label in {"body", "subhead"}) for text, label in known)
    assert wrong < lines / 25
