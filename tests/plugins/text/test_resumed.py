"""The story that goes on under a list of other stories, as short as its sentences may be, in the scripts of the world."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypedDict

import pytest

import newsformat as nf


class Seed(TypedDict):
    headline: str
    lead: str
    heading: str
    titles: list[str]
    sentences: list[str]


SEEDS: dict[str, Seed] = json.loads(Path(__file__).with_name("resumed.json").read_text(encoding="utf-8"))


@pytest.mark.cases("many", [1, 2])
@pytest.mark.cases("tag", SEEDS)
def test_sentences_under_a_list_with_bullets_are_story(tag: str, many: int) -> None:
    seed = SEEDS[tag]
    titles, sentences = seed["titles"], seed["sentences"][:many]
    lines = [seed["headline"], seed["lead"], seed["heading"], *[f"- {title}" for title in titles], *sentences]
    article = nf.read(nf.Source.text("\n".join(lines)), "text")
    lead, related, *rest = article.body
    assert isinstance(lead, nf.Paragraph)
    assert nf.plain(lead.content) == seed["lead"]
    assert isinstance(related, nf.Related)
    assert nf.plain(related.title) == seed["heading"]
    assert [nf.plain(link.text) for link in related.links] == titles
    assert [nf.plain(block.content) for block in rest if isinstance(block, nf.Paragraph)] == sentences
    assert len(rest) == many


def test_a_footer_under_a_list_is_no_story() -> None:
    seed = SEEDS["ar"]
    lines = [seed["headline"], seed["lead"], seed["heading"], *[f"- {title}" for title in seed["titles"]]]
    footer = "اشترك في النشرة البريدية ليصلك كل جديد."
    article = nf.read(nf.Source.text("\n".join([*lines, footer])), "text")
    assert [type(block) for block in article.body] == [nf.Paragraph, nf.Related]


@pytest.mark.cases("line", ["ዝናቡ ነገ ይቀንሳል::", "ዝናቡ ነገ ይቀንሳል፡፡", "Տուժածներ չկան:", "ភ្លៀងនឹងថមថយ៕"])
def test_stops_of_other_scripts_end_sentences(line: str) -> None:
    tag = {"ዝ": "am", "Տ": "hy", "ភ": "km"}[line[0]]
    seed = SEEDS[tag]
    lines = [seed["headline"], seed["lead"], seed["heading"], *[f"- {title}" for title in seed["titles"]], line]
    last = nf.read(nf.Source.text("\n".join(lines)), "text").body[-1]
    assert isinstance(last, nf.Paragraph)
    assert nf.plain(last.content) == line


def test_the_end_of_a_box_says_again_what_it_is() -> None:
    seed = SEEDS["ar"]
    box = [
        "تخطى قصص مقترحة وواصل القراءة",
        "قصص مقترحة",
        *[f"- {title}" for title in seed["titles"]],
        "قصص مقترحة نهاية",
    ]
    lines = [seed["headline"], seed["lead"], *box, *seed["sentences"]]
    article = nf.read(nf.Source.text("\n".join(lines)), "text")
    assert [type(block) for block in article.body] == [nf.Paragraph, nf.Related, nf.Paragraph, nf.Paragraph]


def test_a_pointer_announces_other_stories_as_a_colon_does() -> None:
    seed = SEEDS["ko"]
    lines = [seed["headline"], seed["lead"], "▶관련기사 밤의 동물원, 관람객 역대 최다", *seed["sentences"]]
    article = nf.read(nf.Source.text("\n".join(lines)), "text")
    related = article.body[1]
    assert isinstance(related, nf.Related)
    assert (nf.plain(related.title), [nf.plain(link.text) for link in related.links]) == (
        "관련기사",
        ["밤의 동물원, 관람객 역대 최다"],
    )
    assert len(article.body) == 4
