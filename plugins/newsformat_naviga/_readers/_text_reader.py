"""The content of a document → what stands above the text, such as the headline, and the body."""

from __future__ import annotations

from newsformat import Block as Made
from newsformat import Dateline, plain
from newsformat.markup.printed import read_byline, read_dateline
from newsformat_naviga._block import Block
from newsformat_naviga._names import BYLINES, DATELINES, DROPHEADS, HEADERS, KICKERS, LIST, PARAGRAPHS, PREAMBLES
from newsformat_naviga._readers._content_reader import read_block
from newsformat_naviga._readers._draft import Draft
from newsformat_naviga._readers._links_reader import read_link


_ABOVE = {  # the attribute of the article that a block above its text is
    **dict.fromkeys(KICKERS, "kicker"),
    **dict.fromkeys(HEADERS, "headline"),
    **dict.fromkeys(DROPHEADS, "subhead"),
    **dict.fromkeys(PREAMBLES, "summary"),
    **dict.fromkeys(DATELINES, "dateline"),
    **dict.fromkeys(BYLINES, "bylines"),
}
_BEFORE_A_HEADER = frozenset(("kicker", "headline"))


def read_text(draft: Draft) -> None:
    """Take the content of *draft*: what stands above the text, and the body."""
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
        if block.more and not is_item:
            block.context.keep(block.path)
            draft.keep("content", block.members)
    draft.values["body"] = body
    draft.values["title"] = draft.text("title")
    if not headed:
        draft.values["headline"] = draft.text("title")


def _item(draft: Draft, block: Block) -> tuple[Made, ...]:
    """Take *block* as one of the items of a list, if it is one."""
    item = Block({**block.members, "rel": "item"}, block.path, draft.context)
    said = read_link(item)
    if said is None:
        return read_block(block)
    draft.add(*said)
    if item.more:
        draft.report.left_out(f"of {block.place} more than the item is left out")
    return ()


def _is_taken(draft: Draft, type: str, block: Block, *, headed: bool) -> bool:
    """Take *block*, if it is one of those above the text, and there is none yet; *headed*: a headline is."""
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
    if block.more:
        draft.report.left_out(f"of {block.place} more than its text is left out")
    return True


def _add_bylines(text: str, draft: Draft) -> None:
    """Take who signs in *text* and is not known by a link; what a link does not say of somebody is told."""
    signed = draft.signed = draft.signed or {each.name: each for each in draft.values.get("bylines", ())}
    for each in read_byline(text):
        link = signed.setdefault(each.name, each)
        if link is each or not each.name:
            draft.add("bylines", each)
        elif any(said != getattr(link, part) for part in _PARTS if (said := getattr(each, part))):
            draft.report.left_out(f"a byline says more of {each.name} than its link, and is left out: {text:.60}")


_PARTS = ("role", "affiliation", "location", "contact")


def _dateline(text: str, block: Block) -> Dateline:
    parts = {name: block.data(name) for name in ("place", "date", "source")}
    if any(parts.values()) or block.data("printed"):
        return Dateline(text=text, **parts)
    return read_dateline(text)
