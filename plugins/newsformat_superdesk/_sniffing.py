"""Items of Superdesk, by what its database gives them, and what only they have."""

from __future__ import annotations

from newsformat.markup.sniff import is_json, text_of
from newsformat.plugin import Confidence, lazily


_NAME = lazily(r'"([a-z_]++)"\s*+:')
# What the framework under it, Eve, gives every document.
_STORED = frozenset(("_etag", "_updated", "_created", "_current_version"))
# What is Superdesk's.
_OWN = frozenset(
    (
        *("family_id", "unique_name", "sign_off", "schedule_settings", "fields_meta", "anpa_category", "firstcreated"),
        *("versioncreated", "pubstatus", "body_html", "slugline", "rewrite_of", "original_creator"),
    )
)
_NAMED = frozenset(("guid", "_id"))  # what has a URI instead is the ninjs of the content API
_FEW = 3
_PRINTED = frozenset(("headline", "body_html", "slugline", "abstract", "description_text"))  # events have none
_TYPE = lazily(r'"_type"\s*+:\s*+"(?:archive|archive_autosave|archived|ingest|published|items)"')


def sniff(head: bytes, /) -> Confidence:
    """Is it an item, or several?"""
    text = text_of(head)
    if '"_' not in text or not is_json(head):
        return Confidence.NO
    names = frozenset(_NAME.findall(text))
    if "pubstatus" in names and _TYPE.search(text):
        return Confidence.POSSIBLE if "uri" in names and not names & _NAMED else Confidence.LIKELY
    fits = names & _STORED and names & _PRINTED and len(names & _OWN) >= _FEW
    return Confidence.LIKELY if fits else Confidence.NO
