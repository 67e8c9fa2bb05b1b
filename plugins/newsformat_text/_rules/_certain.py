"""Rules that are certain, so that the line model is not consulted."""

from __future__ import annotations

from newsformat_text._labels import (
    BROKEN,
    FIRST_ITEM,
    FIRST_ITEMS,
    FIRST_QUESTION,
    HEADED,
    LONG_SENTENCE,
    MARKED_ITEM,
    MARKED_STORY,
    PROSE,
    SENTENCE,
    STORY_SENTENCE,
    UNDER_ITEMS,
)
from newsformat_text._rules import (
    _amounts,
    _attributions,
    _boilerplate,
    _broken_sentences,
    _calendar_lists,
    _casts,
    _contents,
    _day_headings,
    _ended,
    _fact_lines,
    _interruptions,
    _item_lists,
    _key_points,
    _known_points,
    _letters,
    _listed_sources,
    _name_rows,
    _parts,
    _places,
    _posts,
    _recipes,
    _rows_east,
    _section_headings,
    _sentences,
    _sourced_facts,
    _speakers_east,
    _teasers,
    _tested,
    _transcripts,
    _verses,
)


CERTAIN = frozenset((
    STORY_SENTENCE, _sentences.CLAUSE, _sentences.CLAUSES, _sentences.SENTENCES, _sentences.BETWEEN,
    FIRST_ITEM, FIRST_ITEMS, FIRST_QUESTION, UNDER_ITEMS, _contents.LISTED, _fact_lines.LISTED, _fact_lines.PAIR,
    _fact_lines.EVENT_ROW, _key_points.POINT, *_known_points.CERTAIN, _sentences.SHORT_ITEM,
    _item_lists.SECTION, _item_lists.ALIKE, _item_lists.COUNTED, _item_lists.CLAUSE,
    _item_lists.CLAUSE_LINE,
    _teasers.RESUMED, BROKEN, _broken_sentences.ANNOUNCING,
    _ended.ENDED, _attributions.SPOKEN, _sourced_facts.FACT,
    _speakers_east.NAMED, _speakers_east.SAID, _casts.MADE, _name_rows.ROW, _rows_east.ROW,
    _verses.VERSE, _verses.REFRAINED,
    *_amounts.CERTAIN, *_boilerplate.CERTAIN,
    *_calendar_lists.CERTAIN, *_day_headings.CERTAIN, *_recipes.CERTAIN, *_parts.CERTAIN,
    *_section_headings.CERTAIN, *_places.CERTAIN, *_posts.CERTAIN,
    *_transcripts.CERTAIN, *_interruptions.CERTAIN, *_letters.CERTAIN, _listed_sources.LAST, *_tested.CERTAIN,
    HEADED, MARKED_ITEM, MARKED_STORY,
))  # fmt: skip
TOLD_SURELY = CERTAIN | {PROSE, LONG_SENTENCE, SENTENCE}
