"""The order in which rules take the lines of a text that is not settled at first sight; what is taken stays so."""

from __future__ import annotations

from newsformat_text._rules import (
    _amid,
    _around,
    _boilerplate,
    _calendar_lists,
    _captions,
    _cells,
    _contents,
    _endings,
    _fact_lines,
    _item_lists,
    _photographers,
    _phrases,
    _pictures,
    _places,
    _posts,
    _provided,
    _sentences,
    _skippable,
    _summaries,
    _tail,
    _teasers,
    _transcripts,
    _twice,
    _unlike,
)


# What is told by itself: signs, buttons, boxes, captions, what stands beside headline and story.
AROUND = (
    _phrases.take_rules,
    _phrases.take_signs,
    _cells.take,
    _transcripts.take,
    _skippable.take,
    _endings.take,
    _summaries.take,
    _captions.take_credited,
    _provided.take,
    _photographers.take,
    _around.take,
    _boilerplate.take,
    _amid.take,
)

# Lists, posts, pictures and other stories, and last the sentences and what stands between them.
STORY = (
    _sentences.take_lists,
    _fact_lines.take_rows,
    _places.take_steps,
    _places.take_numbered,
    _pictures.take,
    _calendar_lists.take,
    _posts.take_titled,
    _contents.take,
    _twice.take_listed,
    _twice.take_captions,
    _twice.take_titles,
    _twice.take_above,
    _twice.take_story,
    _item_lists.take_alike,
    _item_lists.take_offered,
    _item_lists.take_sections,
    _fact_lines.take,
    _posts.take_stamped,
    _teasers.take_dated,
    _teasers.take_pointed,
    _tail.take,
    _unlike.take,
    _sentences.take,
    _teasers.take_resumed,
    _item_lists.take_titles,
    _places.take,
)
