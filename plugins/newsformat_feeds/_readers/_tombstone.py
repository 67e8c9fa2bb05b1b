"""Reads Atom's notice on a withdrawn entry as a canceled article (RFC 6721)."""

from __future__ import annotations

from newsformat import Article, EditorsNote, Status
from newsformat.markup.dates import read_date
from newsformat.markup.xml import Element, all_text, line_of, local
from newsformat_feeds._elements import children, report_text_in
from newsformat_feeds._ids import uri_in
from newsformat_feeds._readers._draft import Draft


GONE = "deleted-entry"
_KNOWN = frozenset(("ref", "when"))


def read_tombstone(entry: Element, draft: Draft) -> Article | None:
    """Return the article of *entry*: its ID, the date and reason of withdrawal; the person is kept.

    `None`, with a remark, if it does not identify the entry.
    """
    uri = uri_in((entry.get("ref") or "").strip())
    if not uri:
        draft.report.left_out(f"<{GONE}> that names no entry is left out: {all_text(entry):.60}", line=line_of(entry))
        return None
    draft.report_unread_attributes(entry, _KNOWN)
    report_text_in(entry, draft.report)
    why = []
    for child in children(entry):
        if local(child) == "comment":
            why.append(EditorsNote(text=all_text(child)))
        else:
            draft.keep(child)
    return Article(
        uri=uri,
        status=Status.CANCELED,
        updated=read_date(entry.get("when") or "", draft.report, line=line_of(entry)),
        notes=why,
        foreign=draft.foreign,
    )
