"""The labels that a line of a news text can have, and verdicts: a label with its confidence and reason."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen


class Label(StrEnum):
    """What a line is."""

    HEADLINE = "headline"
    KICKER = "kicker"
    SUBHEAD = "subhead"
    BYLINE = "byline"
    CREDIT = "credit"
    DATELINE = "dateline"
    DATE = "date"
    LEAD = "lead"
    BODY = "body"
    SUBHEADING = "subheading"
    QUOTE = "quote"
    LIST = "list"
    RELATED_HEADING = "related-heading"
    RELATED = "related"
    CAPTION = "caption"
    TABLE = "table"
    RULE = "rule"
    TAGS = "tags"
    COPYRIGHT = "copyright"
    EMBARGO = "embargo"
    RELEASE = "release"
    SIGNAL = "signal"
    CONTACT = "contact"
    NOTE = "note"
    FIELD = "field"
    TOOL = "tool"
    COMMENTS = "comments"
    REPEATED = "repeated"
    BLANK = "blank"
    SKIPPED = "skipped"


@frozen(eq=False)
class Verdict:
    """What a line was found to be, how sure that is, and why. Verdicts without details are shared constants."""

    label: Label
    confidence: float
    reason: str


def has_label(verdict: Verdict | None, label: Label) -> bool:
    """Does *verdict* exist and have this *label*?"""
    return verdict is not None and verdict.label is label


def may_be_body(verdict: Verdict | None) -> bool:
    """Is a line with this *verdict* part of the story, or undecided?"""
    return verdict is None or verdict.label is Label.BODY


def is_dropped_by_model(verdict: Verdict | None) -> bool:
    """Is a line with this *verdict* left out on the word of the line model alone?"""
    return verdict is not None and verdict.label is Label.SKIPPED and verdict.reason.endswith(MODEL_REASON)


MODEL_REASON = ", says the line model"  # the end of each of its reasons
SetAside = dict[int, tuple[str, Verdict]]  # lines taken out before classification, by line number

BUTTON = Verdict(Label.TOOL, 0.9, "a button, an advertisement or the like")
RECURRING_BUTTON = Verdict(
    Label.TOOL, 0.95, "a recurring button or advertisement; it separates paragraphs like a blank line"
)
AROUND_HEADLINE = Verdict(Label.SKIPPED, 0.95, "a row of signs, or the code of a wire message, around the headline")
PAGE_NUMBER = Verdict(Label.SKIPPED, 0.95, "a page number of the source")
ARCHIVE_FIELD = "a field of an archive"
SITE_CALENDAR = Verdict(Label.SKIPPED, 0.95, "part of a site's calendar, or the number of stories in a month")
PAGE_HEADER = Verdict(Label.SKIPPED, 0.95, "repeated at the top or bottom of several pages")
PAGE_POINTER = Verdict(Label.SKIPPED, 0.95, "points to another page")
NOTEPAD = Verdict(Label.NOTE, 0.95, "part of an agency's notes to editors, below the story")
CORRECTION = Verdict(Label.NOTE, 0.9, "corrects an error in the story")
READER_COMMENTS = Verdict(Label.COMMENTS, 0.9, "a reader's comment, or the beginning of the comments")
FIRST_LINE = Verdict(Label.HEADLINE, 0.95, "the first line")
LATER_LINE = Verdict(Label.HEADLINE, 0.9, "the first line that can be a headline")
REPEATED_HEADLINE = Verdict(Label.REPEATED, 0.9, "repeats the headline")
PROSE = Verdict(Label.BODY, 0.97, "a long line that ends a sentence, next to another such line")
SENTENCE = Verdict(Label.BODY, 0.93, "ends a sentence, next to running text")
STORY_SENTENCE = Verdict(Label.BODY, 0.95, "ends a sentence, in a text that is almost entirely story")
LONG_SENTENCE = Verdict(Label.BODY, 0.92, "a long line that ends a sentence")
UNDER_ITEMS = Verdict(Label.BODY, 0.9, "a sentence below rows or list items of the story")
ABOVE_PROSE = Verdict(Label.SUBHEADING, 0.8, "a short line without a full stop above running text")
MARKED_HEADING = Verdict(Label.SUBHEADING, 0.95, "marked as a heading, and the story goes on below it")
BROKEN_SENTENCE = Verdict(Label.BODY, 0.9, "one of several lines of a broken sentence")
MARKED_QUOTE = Verdict(Label.QUOTE, 0.97, "marked as a quotation")
MARKED_ITEM = Verdict(Label.LIST, 0.95, "marked as a list item within the story, and not a link")
MARKED_SENTENCE = Verdict(Label.BODY, 0.95, "a sentence within the story, not a link, in a text with Markdown marks")
TABLE_CELLS = Verdict(Label.TABLE, 0.9, "one of several rows of cells separated by tabs, spaces or bars")
FIRST_QUESTION = Verdict(Label.SUBHEADING, 0.9, "the first question of an interview")
FIRST_ITEM = Verdict(Label.LIST, 0.9, "a list item between the dateline and the running text")
FIRST_LIST_HEADING = Verdict(Label.SUBHEADING, 0.85, "the heading of the list between dateline and running text")
FIRST_HEADING = Verdict(Label.SUBHEADING, 0.7, "two words between deck and story that are no name")
