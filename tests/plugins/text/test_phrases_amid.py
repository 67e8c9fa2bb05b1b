"""Whatever a site prints alone between two paragraphs, a button, a heading or a notice, no paragraph is lost for it."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._of_packs import lexicon

from .test_pages_of_languages import stories


STORIES = {language: story for language, story in stories().items() if len(story) > 4}  # a headline, paragraphs
KINDS = frozenset({
    Kind.TOOL, Kind.RELATED, Kind.COPYRIGHT, Kind.TAGS, Kind.DATE, Kind.UPDATE, Kind.CREDIT, Kind.BYLINE, Kind.EMBARGO,
    Kind.RELEASE, Kind.CONTACT, Kind.EDITOR,
})  # fmt: skip
EVERY = 60  # phrase of a language is tried


@pytest.mark.parametrize("language", STORIES)
def test_no_paragraph_is_lost_for_a_phrase_between_two(language: str) -> None:
    headline, *paragraphs = STORIES[language]
    known = lexicon(language)
    found = sorted({phrase for group in known.openings.values() for phrase, kind in group if kind in KINDS})
    for phrase in found[::EVERY]:
        lines = [headline, *paragraphs[:2], phrase[0].upper() + phrase[1:], *paragraphs[2:]]
        text = nf.read(nf.Source.text("\n".join(lines)), "text", {"language": language}).text
        assert [own for own in paragraphs if own.lstrip("-–— ")[:20] not in text] == [], phrase


@pytest.mark.parametrize("button", ["Email", "Newsletter", "E-mail"])
@pytest.mark.parametrize("language", ["th", "lo"])
def test_a_button_for_letters_leaves_what_is_below_it_where_no_sentence_has_a_stop(language: str, button: str) -> None:
    lines = STORIES[language]
    text = nf.read(nf.Source.text("\n".join([*lines[:3], button, *lines[3:]])), "text", {"language": language}).text
    assert lines[3] in text


@pytest.mark.parametrize("heading", ["Andre læser også", "Anbefalede artikler"])
def test_who_speaks_right_under_a_heading_without_titles_is_of_the_story(heading: str) -> None:
    lines = STORIES["da"]
    article = nf.read(nf.Source.text("\n".join([*lines[:3], heading, *lines[3:]])), "text", {"language": "da"})
    assert lines[3][0] == "-"
    assert lines[3][2:] in article.text
