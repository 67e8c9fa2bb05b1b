"""What the plain-text reader knows of one language: phrases as data."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class Language:
    """A language pack.

    Phrases are matched without regard to case, at the start of a line unless said otherwise.

    Attributes:
        tag: a BCP 47 tag; packs of one language add up.
        related_headings: what stands above a list of other stories (``Related stories``), or before one title (``Read more:``).
        byline_words: what comes before a name (``By``, ``Von``).
        byline_joiners: what stands between two names (``and``).
        roles: what an author can be (``staff writer``, ``correspondent``).
        agencies: names of news agencies as credit lines print them, in this language.
        month_names: for each month, January first, its names and abbreviations.
        date_words: what comes before a date (``Published``, ``Updated``).
        update_words: of these, the ones that announce a later version.
        caption_words: what begins a caption or its credit (``Photo:``).
        copyright_words: what begins a copyright line.
        tag_words: what comes before a row of keywords (``Tags:``).
        tool_lines: whole lines that are no part of a story: buttons, adverts, newsletter boxes.
        comment_headings: where readers' comments begin.
        embargo_words: what announces an embargo.
    """

    tag: str
    related_headings: tuple[str, ...] = ()
    byline_words: tuple[str, ...] = ()
    byline_joiners: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    month_names: tuple[tuple[str, ...], ...] = ()
    date_words: tuple[str, ...] = ()
    update_words: tuple[str, ...] = ()
    caption_words: tuple[str, ...] = ()
    copyright_words: tuple[str, ...] = ()
    tag_words: tuple[str, ...] = ()
    tool_lines: tuple[str, ...] = ()
    comment_headings: tuple[str, ...] = ()
    embargo_words: tuple[str, ...] = ()
