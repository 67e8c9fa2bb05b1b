"""The content of a document → headline and other elements above the text, and the body."""

from __future__ import annotations

from newsformat import Block as Made
from newsformat import Dateline, plain
from newsformat.markup.printed import read_byline, read_dateline
from newsformat_naviga._block import Block
from newsformat_naviga._names import BYLINES, DATELINES, DROPHEADS, HEADERS, KICKERS, LIST, PARAGRAPHS, PREAMBLES
from newsformat_naviga._readers._content_reader import read_block
from newsformat_naviga._readers._draft import Draft
from newsformat_naviga._readers._links_reader import read_link


_ABOVE = {  # block type above the text → attribute of the article
    **dict.fromkeys(KICKERS, "kicker"),
    **dict.fromkeys(HEADERS, "headline"),
    **dict.fromkeys(DROPHEADS, "subhead"),
    **dict.fromkeys(PREAMBLES, "summary"),
    **dict.fromkeys(DATELINES, "dateline"),
    **dict.fromkeys(BYLINES, "bylines"),
}
_BEFORE_A_HEADER = frozenset(("kicker", "headline"))


def read_text(draft: Draft) -> None:
    """Read the content of *draft*: the elements above the text, and the body."""
    headed, above = False, True
    body: list[Made] = []
    for block in draft.blocks("content"):
        type = block.members.get("type")
        type = type if isinstance(type, str) else ""
        above = above and type not in PARAGRAPHS
        if above and _is_taken(draft, type, block, headed=headed):
            headed = headed or type in HEADERS
            continue
        is_item = draft.value.get("type") == LIST
        body += _item(draft, block) if is_item else read_block(block)
        if block.has_unread and not is_item:
            block.context.keep(block.path)
            draft.keep("content", block.members)
    draft.values["body"] = body
    draft.values["title"] = draft.text("title")
    if not headed:
        draft.values["headline"] = draft.text("title")


def _item(draft: Draft, block: Block) -> tuple[Made, ...]:
    """Read *block* as an item of a list, if it is one."""
    item = Block({**block.members, "rel": "item"}, block.path, draft.context)
    value = read_link(item)
    if value is None:
        return read_block(block)
    draft.add(*value)
    if item.has_unread:
        draft.report.left_out(f"the other members of the item {block.place} are left out")
    return ()


def _is_taken(draft: Draft, type: str, block: Block, *, headed: bool) -> bool:
    """Read *block* if it is a first element of its kind above the text; *headed* means after a headline."""
    attribute = _ABOVE.get(type, "")
    if not attribute or (headed and attribute in _BEFORE_A_HEADER):
        return False
    if attribute in draft.values and attribute != "bylines":
        return False
    block.text("type")
    content = block.inlines("text")
    if attribute == "dateline":
        draft.values["dateline"] = _dateline(plain(content), block)
    elif attribute == "bylines":
        _add_bylines(plain(content), draft)
    elif content or attribute == "headline":
        draft.values[attribute] = content
    if block.has_unread:
        draft.report.left_out(f"the members of {block.place} besides its text are left out")
    return True


def _add_bylines(text: str, draft: Draft) -> None:
    """Add the bylines in *text* that no link has; report details that a link lacks."""
    signed = draft.signed = draft.signed or {item.name: item for item in draft.values.get("bylines", ())}
    for byline in read_byline(text):
        link = signed.setdefault(byline.name, byline)
        if link is byline or not byline.name:
            draft.add("bylines", byline)
        elif any(detail != getattr(link, part) for part in _PARTS if (detail := getattr(byline, part))):
            draft.report.left_out(f"a byline with details of {byline.name} that the link lacks is left out: {text:.60}")


_PARTS = ("role", "affiliation", "location", "contact")


def _dateline(text: str, block: Block) -> Dateline:
    parts = {name: block.data(name) for name in ("place", "date", "source")}
    if any(parts.values()) or block.data("printed"):
        return Dateline(text=text, **parts)
    return read_dateline(text)
