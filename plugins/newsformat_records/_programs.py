"""Names of members in single programs and collections that would mean something else elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple


class Program(NamedTuple):
    """A program or a collection.

    Attributes:
        identified_by: names that together identify its records or tables.
        names: the usual names of its members.
    """

    identified_by: frozenset[str]
    names: dict[str, str]


def _all_of(**names: str) -> Program:
    return Program(frozenset(names), names)


PROGRAMS: Final = (
    # Swissdox@LiRI, https://www.liri.uzh.ch/en/services/swissdox.html
    _all_of(medium_code="medium_code", medium_name="source_name", pubtime="published", head="title"),
    # Zotero, a table and its API
    _all_of(**{"Item Type": "Item Type", "Publication Title": "publication", "Abstract Note": "abstract"}),
    Program(
        frozenset(("itemType", "dateAdded")),
        {"abstractNote": "abstract", "publicationTitle": "publication", "dateAdded": "dateAdded"},
    ),
    # ProQuest
    _all_of(ArticleType="ArticleType", pubtitle="source_name", DocumentURL="url"),
    # Talkwalker
    _all_of(**{"extra_author_attributes.name": "author", "extra_source_attributes.name": "source_name"}),
    # CrowdTangle, Meta Content Library: posts of pages, with the story that they link to
    Program(
        frozenset(("Page Name", "Post Created", "Message")),
        {
            "Page Name": "source_name",
            "Post Created": "published",
            "Message": "text",
            "Link Text": "title",
            "Page Description": "Page Description",
        },
    ),
    Program(
        frozenset(("post_owner.name", "creation_time", "text")),
        {
            "post_owner.name": "source_name",
            "creation_time": "published",
            "link_attachment.name": "title",
            "link_attachment.description": "summary",
            "link_attachment.link": "url",
            "content_type": "content_type",
        },
    ),
    # Webflow, Wix
    Program(frozenset(("Collection ID", "Item ID", "Slug", "Name")), {"Name": "title"}),
    Program(
        frozenset(("Plain Content", "Rich Content")),
        {"Plain Content": "text", "Rich Content": "Rich Content", "Post Page URL": "url"},
    ),
    Program(frozenset(("richContent", "firstPublishedDate")), {"richContent": "text"}),
    # Reuters Connect
    Program(
        frozenset(("headLine", "versionedGuid")),
        {"fragment": "summary", "firstCreated": "published", "versionCreated": "updated", "versionedGuid": "guid"},
    ),
    # FineWeb; the dates are those of the crawl
    Program(frozenset(("dump", "file_path", "date")), {"date": "crawl_date"}),
    # Kakao, Daum; the text is a search snippet
    Program(frozenset(("contents", "datetime", "thumbnail")), {"contents": "summary"}),
    # Europeana
    Program(
        frozenset(("edmIsShownAt", "dataProvider")),
        {
            "edmIsShownAt": "url",
            "dataProvider": "source_name",
            "dcDescription": "summary",
            "dcCreator": "authors",
            "dcLanguage": "language",
            "edmPreview": "image",
            "rights": "license",
        },
    ),
    # AG News; News Summary; Webis Clickbait; fact-checked claims
    _all_of(**{"Class Index": "category", "Title": "title", "Description": "text"}),
    _all_of(headlines="title", text="summary", ctext="text", read_more="url"),
    Program(
        frozenset(("targetTitle", "targetParagraphs")),
        {
            "targetTitle": "title",
            "targetParagraphs": "text",
            "targetDescription": "summary",
            "targetKeywords": "keywords",
            "postText": "postText",
        },
    ),
    Program(frozenset(("claim", "label")), {"claim": "text", "claim_date": "published"}),
    # ACLED, UCDP GED; events, with notes or articles that report them
    Program(frozenset(("event_id_cnty", "notes")), {"notes": "text", "event_date": "published", "tags": "tags"}),
    Program(
        frozenset(("source_headline", "source_article")),
        {"source_headline": "title", "source_date": "published", "source_office": "source_name"},
    ),
)


def program_of(names: Iterable[str]) -> dict[str, str]:
    """Return the usual names of members by their own *names*, if these identify a known program."""
    names = frozenset(names)
    return _OF_C4 if names == _C4 else _program_of(_IDENTIFYING & names)


# C4, mC4: exactly these members; the time is that of the crawl (https://huggingface.co/datasets/allenai/c4)
_C4 = frozenset(("text", "timestamp", "url"))
_OF_C4: Final = {"timestamp": "crawl_date"}


_IDENTIFYING = frozenset().union(*[program.identified_by for program in PROGRAMS])


@lru_cache(maxsize=256)
def _program_of(given: frozenset[str]) -> dict[str, str]:
    return next((program.names for program in PROGRAMS if program.identified_by <= given), {})
