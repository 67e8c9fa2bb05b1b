"""Exports of Telegram Desktop: chats, message by message."""

from __future__ import annotations

from newsformat.markup.sniff import json_members, text_of
from newsformat.plugin import AnyFormat, Confidence, Format, lazily


_CHAT = lazily(
    r'"type"\s*+:\s*+"(?:saved_messages|replies|verification_codes|personal_chat|bot_chat'
    r'|(?:private|public)_(?:group|supergroup|channel))"'
)
_ALL = frozenset(("personal_information", "chats", "left_chats", "contacts", "frequent_contacts"))


def _sniff_telegram(head: bytes, /) -> Confidence:
    text = text_of(head).lstrip("\ufeff \t\r\n")
    if text[:1] != "{":
        return Confidence.NO
    names, _ = json_members(text)
    if "messages" in names and _CHAT.search(text):
        return Confidence.CERTAIN
    return Confidence.CERTAIN if "about" in names and names & _ALL and "Telegram" in text else Confidence.NO


TELEGRAM: AnyFormat = Format(
    name="telegram",
    title="Telegram Desktop export",
    spec="https://telegram.org/blog/export-and-more",
    many=True,
    carries=(
        *("uri", "identifiers", "identifiers.kind", "kind", "headline", "kicker", "subhead", "summary"),
        *("bylines.*", "dateline.*", "credit", "sources", "sources.relation", "published", "updated", "embargo"),
        *("language", "notes", "notes.role", "signals", "urgency", "keywords", "body.paragraph", "body.heading"),
        *("body.quote", "body.list", "body.media", "body.media.*", "body.preformatted", "body.related.*"),
        *("inline.*", "foreign.telegram", "envelope.title", "envelope.uri", "envelope.foreign.telegram"),
    ),
    sniff=_sniff_telegram,
    read="newsformat_corpora._telegram._export:read",
    read_options="newsformat_corpora._options:TelegramOptions",
    validate="newsformat_corpora._telegram._rules:validate",
)
