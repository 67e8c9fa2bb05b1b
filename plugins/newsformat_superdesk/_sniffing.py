"""Recognizes Superdesk items by members that its database adds, and by members that only Superdesk has."""

from __future__ import annotations

from newsformat.markup.sniff import is_json, text_of
from newsformat.plugin import Confidence, lazily


_NAME = lazily(r'"([a-z_]++)"\s*+:')
# Members that Eve, the framework of Superdesk, adds to every document.
_DATABASE_MEMBERS = frozenset(("_etag", "_updated", "_created", "_current_version"))
# Members of Superdesk itself.
_SUPERDESK_MEMBERS = frozenset(
    (
        *("family_id", "unique_name", "sign_off", "schedule_settings", "fields_meta", "anpa_category", "firstcreated"),
        *("versioncreated", "pubstatus", "body_html", "slugline", "rewrite_of", "original_creator"),
    )
)
_IDS = frozenset(("guid", "_id"))  # the ninjs of the content API has ``uri`` instead
_ENOUGH = 3
_PRINTED = frozenset(("headline", "body_html", "slugline", "abstract", "description_text"))  # which events lack
_TYPE = lazily(r'"_type"\s*+:\s*+"(?:archive|archive_autosave|archived|ingest|published|items)"')


def sniff(head: bytes, /) -> Confidence:
    """Does *head* begin one or several Superdesk items?"""
    text = text_of(head)
    if '"_' not in text or not is_json(head):
        return Confidence.NO
    names = frozenset(_NAME.findall(text))
    if "pubstatus" in names and _TYPE.search(text):
        return Confidence.POSSIBLE if "uri" in names and not names & _IDS else Confidence.LIKELY
    fits = names & _DATABASE_MEMBERS and names & _PRINTED and len(names & _SUPERDESK_MEMBERS) >= _ENOUGH
    return Confidence.LIKELY if fits else Confidence.NO
