"""What a line of a news text can be, and a verdict on one line."""

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
    """How a line is taken, how sure that is, and why. Verdicts that need no detail are shared constants."""

    label: Label
    confidence: float
    reason: str


def has_label(verdict: Verdict | None, label: Label) -> bool:
    """Is a line with this *verdict*, if it has one, taken for *label*?"""
    return verdict is not None and verdict.label is label


def may_be_body(verdict: Verdict | None) -> bool:
    """Is a line with this *verdict* one of the story's own, or open so far?"""
    return verdict is None or verdict.label is Label.BODY


def is_dropped_by_model(verdict: Verdict | None) -> bool:
    """Is a line with this *verdict* left out, and is it the line model alone that says so?"""
    return verdict is not None and verdict.label is Label.SKIPPED and verdict.reason.endswith(MODEL_REASON)


MODEL_REASON = ", says the line model"  # how its reasons end
SetAside = dict[int, tuple[str, Verdict]]  # lines that are looked at no further, by their numbers in the source

BUTTON = Verdict(Label.TOOL, 0.9, "a button, an advert or the like")
RECURRING_BUTTON = Verdict(
    Label.TOOL, 0.95, "a button or advert that recurs; it separates paragraphs like a blank line"
)
AROUND_HEADLINE = Verdict(Label.SKIPPED, 0.95, "shows where the headline is: a row of signs, or a telegram's code")
PAGE_NUMBER = Verdict(Label.SKIPPED, 0.95, "a page number of the source")
ARCHIVE_FIELD = "a field of an archive"
SITE_CALENDAR = Verdict(Label.SKIPPED, 0.95, "part of a site's calendar, or the number of stories in a month")
PAGE_HEADER = Verdict(Label.SKIPPED, 0.95, "stands at the top or the bottom of several pages")
PAGE_POINTER = Verdict(Label.SKIPPED, 0.95, "points to another page")
NOTEPAD = Verdict(Label.NOTE, 0.95, "in the notepad of an agency, below the story")
CORRECTION = Verdict(Label.NOTE, 0.9, "corrects an error in the story")
READER_COMMENTS = Verdict(Label.COMMENTS, 0.9, "readers' comments begin here, or above")
FIRST_LINE = Verdict(Label.HEADLINE, 0.95, "the first line")
LATER_LINE = Verdict(Label.HEADLINE, 0.9, "the first line that can be a headline")
REPEATED_HEADLINE = Verdict(Label.REPEATED, 0.9, "repeats the headline")
PROSE = Verdict(Label.BODY, 0.97, "a long line that ends a sentence, beside another")
SENTENCE = Verdict(Label.BODY, 0.93, "ends a sentence, beside running text")
STORY_SENTENCE = Verdict(Label.BODY, 0.95, "ends a sentence, in a text that is nearly all story")
LONG_SENTENCE = Verdict(Label.BODY, 0.92, "a long line that ends a sentence")
UNDER_ITEMS = Verdict(Label.BODY, 0.9, "a sentence under rows or items of the story")
ABOVE_PROSE = Verdict(Label.SUBHEADING, 0.8, "a short line without a full stop above running text")
MARKED_HEADING = Verdict(Label.SUBHEADING, 0.95, "marked as a heading, and the story goes on below it")
BROKEN_SENTENCE = Verdict(Label.BODY, 0.9, "one of several lines that a sentence is broken over")
MARKED_QUOTE = Verdict(Label.QUOTE, 0.97, "marked as a quotation")
MARKED_ITEM = Verdict(Label.LIST, 0.95, "marked as an item of a list, amid the story, and no link")
MARKED_SENTENCE = Verdict(Label.BODY, 0.95, "a sentence amid the story, and no link, in a text with marks")
TABLE_CELLS = Verdict(Label.TABLE, 0.9, "one of several rows of cells separated by tabs, blanks or bars")
FIRST_QUESTION = Verdict(Label.SUBHEADING, 0.9, "the first question of an interview")
FIRST_ITEM = Verdict(Label.LIST, 0.9, "a list item between the dateline and the running text")
FIRST_LIST_HEADING = Verdict(Label.SUBHEADING, 0.85, "heads the list between the dateline and the running text")
