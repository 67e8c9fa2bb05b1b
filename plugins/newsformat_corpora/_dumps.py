"""The declarations of MediaWiki, Telegram and CNN/DailyMail."""

from __future__ import annotations

from newsformat.markup.sniff import is_json, is_text, json_members, sniff_root, text_of
from newsformat.plugin import AnyFormat, Confidence, Format, lazily


def _sniff_mediawiki(head: bytes, /) -> Confidence:
    return sniff_root(head, ("mediawiki",), "http://www.mediawiki.org/xml/export-")


MEDIAWIKI: AnyFormat = Format(
    name="mediawiki",
    title="MediaWiki export",
    spec="https://www.mediawiki.org/wiki/Help:Export",
    many=True,
    carries=(
        *("body.paragraph", "body.heading", "body.quote.*", "body.table.*", "body.preformatted", "body.rule"),
        *("inline.strong", "inline.emphasis", "inline.underline", "inline.strike", "inline.code", "inline.break"),
        *("inline.subscript", "inline.superscript", "foreign.mediawiki"),
        *("envelope.title", "envelope.uri", "envelope.language", "envelope.foreign.mediawiki"),
    ),
    in_part=(
        *("uri", "version", "identifiers", "identifiers.kind", "headline", "contributors", "contributors.code"),
        *("contributors.scheme", "contributors.relation", "dateline.*", "sources", "published", "updated"),
        *("language", "status", "keywords", "associations", "associations.role", "associations.title"),
        *("body.list", "body.nested", "body.language", "body.media.*", "body.embed.*", "body.related.*", "body.raw"),
        *("body.raw.html", "body.raw.xhtml", "inline.link.*", "inline.lang", "inline.mention"),
    ),
    sniff=_sniff_mediawiki,
    read="newsformat_corpora._mediawiki._dump:read",
    write="newsformat_corpora._mediawiki._dump_writer:write",
    write_options="newsformat_corpora._options:MediaWikiWriteOptions",
    validate="newsformat_corpora._mediawiki._rules:validate",
    read_options="newsformat_corpora._options:MediaWikiOptions",
)


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


_HIGHLIGHT = lazily(r"(?:\A|\n)@highlight[ \t]*+\r?\n\s*+\S")
_BEGINS = lazily(r"\s*+[\w(\"'“‘@]")


def _sniff_story(head: bytes, /) -> Confidence:
    text = text_of(head)
    if _HIGHLIGHT.search(text):
        return Confidence.LIKELY
    if not is_text(head) or is_json(head) or not _BEGINS.match(text):
        return Confidence.NO
    return Confidence.POSSIBLE  # highlights are at the end


CNN_DAILYMAIL: AnyFormat = Format(
    name="cnn-dailymail",
    title="CNN/DailyMail story",
    spec="https://cs.nyu.edu/~kcho/DMQA/",
    suffixes=(".story",),
    media_types=("text/x-story",),  # a kind of text, so that tables and programs are not taken for it
    carries=(*("summary", "summary.inline", "inline.break", "dateline.*", "language", "body.paragraph"),),
    sniff=_sniff_story,
    read="newsformat_corpora._story:read",
)
