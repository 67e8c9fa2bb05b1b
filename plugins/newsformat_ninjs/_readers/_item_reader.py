"""One ninjs item of any version → one article."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from newsformat import Article, Byline, Dateline, Headline, Media, Rights
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.plugin import Limits, Report, plain
from newsformat_ninjs._names import (
    ALT,
    BLANKS,
    BYLINE_TEXT,
    CAPTION,
    CREDIT,
    DATELINE,
    FORMATS,
    KICKER,
    LOCATED,
    MAIN,
    OWN_MEDIA,
    SUB,
    SUMMARY,
    UNNAMED,
)
from newsformat_ninjs._readers import _texts
from newsformat_ninjs._readers._associations_reader import pick, says_the_same
from newsformat_ninjs._readers._item import Item
from newsformat_ninjs._readers._made import kept
from newsformat_ninjs._readers._media_reader import media_of, renditions
from newsformat_ninjs._readers._properties import PROPERTIES, other
from newsformat_ninjs._readers._signers import take_signers
from newsformat_ninjs._readers._superdesk import of_superdesk


def read_item(members: dict[str, Any], report: Report, limits: Limits, *, nested: bool = False) -> Article:
    """Return the article that the object *members* is; *nested* in the associations of another."""
    item = Item(report, limits)
    for name, value in members.items():
        if value is None or (value == "" and not name.startswith(_MAY_BE_EMPTY)):
            continue
        if (read := PROPERTIES.get(name)) is not None:
            read(name, value, item)
        else:
            other(name, value, item)
    _finish(item)
    return Article(foreign=item.foreign, **item.values)


_MAY_BE_EMPTY = ("headline", "description")  # an empty one keeps another one from being taken for it


def _finish(item: Item) -> None:
    """Decide what needs the whole of the item."""
    values, texts = item.values, item.texts
    if "contentCreated" in item.parts:
        name, value, moment = item.parts["contentCreated"]
        if not item.once("created", moment):
            item.keep(name, value)
    if "guid" in item.parts:
        of_superdesk(item)
    if "headlines" in texts:
        _headlines(texts["headlines"], item)
    captions = _contents(item)
    if "descriptions" in texts:
        _descriptions(texts["descriptions"], captions, item)
    if "by" in item.parts or item.bylines:
        _bylines(item)
    if "signers" in item.parts:
        take_signers(item)
    if "slug" in item.parts and not item.once("slug", item.parts["slug"]):
        item.keep("slug", item.parts["slug"])
    if item.rights:
        values["rights"] = (Rights(**item.rights),)
    place = item.parts["located"] if "located" in item.parts and not _is_located(item) else ""
    if place or "dateline" in item.parts:
        values["dateline"] = Dateline(place=place, text=item.parts.get("dateline", ""))
    if "printed" in item.parts:
        _take_dateline(item.parts["printed"], item)
    if item.inner is not None:
        from newsformat_nitf.inner import fill_in

        fill_in(values, item.inner)


def _take_dateline(printed: str, item: Item) -> None:
    """Take ``dateline``, as agencies add it to ninjs; where the story is from is said beside it."""
    read = read_dateline(printed)
    said = item.values.get("dateline", Dateline())
    if said.text:
        item.keep("dateline", printed)
    else:
        item.values["dateline"] = evolve(read, place=said.place or read.place, text=read.text or printed)


def _is_located(item: Item) -> bool:
    """Does one of the entities say where the story is from?"""
    place = item.parts["located"].strip(BLANKS)
    return any(one.relation == LOCATED and one.name == place for one in item.values.get("entities", ()))


# Headlines and descriptions ----------------------------------------------


def _headlines(found: list[_texts.Said], item: Item) -> None:
    main, sub, kicker = pick(found, MAIN), pick(found, SUB), pick(found, KICKER)
    if main is None and sub is None and kicker is None:
        main = found[0]
        if main.role:
            item.report.note(f"no headline is the main one; that of the role {main.role} is taken")
    for attribute, one in (("headline", main), ("subhead", sub), ("kicker", kicker)):
        if one is not None and one.value:
            item.values[attribute] = _texts.running(one, item)
    rest = [one for one in found if one not in (main, sub, kicker) and one.value]
    if rest:
        words = plain(item.values.get("headline", ())).split()
        rest = [one for one in rest if not says_the_same(one, main, words)]
    if rest:
        item.values["other_headlines"] = [
            Headline(content=_texts.running(each, item), role=_role(each)) for each in rest
        ]


def _role(one: _texts.Said) -> str:
    return str(one.said.get("role", ""))


def _descriptions(found: list[_texts.Said], captions: list[_texts.Said], item: Item) -> None:
    rest = [one for one in found if one not in captions]
    best = pick(rest, SUMMARY) or (None if captions else pick(rest, UNNAMED))
    shown = () if best is None else _texts.running(best, item, lines=True)
    if shown:
        item.values["summary"] = shown
    told = [best, *_printed(rest, item)]
    if further := [one for one in rest if one.value and one not in told]:
        words = plain(shown).split()
        item.foreign += [kept("descriptions", one.said) for one in further if not says_the_same(one, best, words)]


def _printed(found: list[_texts.Said], item: Item) -> list[_texts.Said]:
    """Take the dateline, the credit and lines of the byline as printed; return the descriptions that say them."""
    told = []
    if (dateline := pick(found, (DATELINE,))) is not None:
        item.parts["dateline"] = dateline.value
        told.append(dateline)
    if (credit := pick(found, (CREDIT,))) is not None and (not credit.value or item.once("credit", credit.value)):
        told.append(credit)
    if (unnamed := pick(found, (BYLINE_TEXT,))) is not None:
        item.parts["unnamed"] = lines = unnamed.value.split("\n") if unnamed.value else []
        if set(lines) <= set(item.parts.get("by", "").split("\n")):
            told.append(unnamed)
    return told


# The body ----------------------------------------------------------------

_NITF, _RICH, _SIMPLE = 2, 3, 1


def _rank(one: _texts.Said) -> int:
    if not one.value.strip(BLANKS):
        return 0
    if "nitf" in one.media_type:
        return _NITF
    return _RICH if one.is_html else _SIMPLE


def _contents(item: Item) -> list[_texts.Said]:
    """Read body and renditions; return the descriptions that belong to these."""
    bodies = item.texts.get("bodies", [])
    best = max(bodies, key=_rank, default=None)
    if best is not None and not _rank(best):
        best = None
    told: list[_texts.Said] = []
    media = None
    if "renditions" in item.parts:
        media, told = _own_media(item, best)
    if best is not None and best not in told:
        if form := _form(best):
            item.foreign.append(kept("bodies", form))
        body = _body(best, item)
        item.values["body"] = body if media is None else (media, *body)
    elif media is not None:
        item.values["body"] = (media,)
    for one in bodies:
        if one is not best and one.value.strip(BLANKS):
            item.foreign.append(kept("bodies", one.said))
    return told


def _form(body: _texts.Said) -> dict[str, str]:
    """Return role and media type of *body*, if they say more than that it is the body, and in which form."""
    said = {}
    if body.role not in _USUAL_ROLES:
        said["role"] = _role(body)
    if body.media_type not in _texts.USUAL_TYPES:
        said["contentType"] = str(body.said["contentType"])
    return said


_USUAL_ROLES = frozenset((*MAIN, *FORMATS))


def _own_media(item: Item, body: _texts.Said | None) -> tuple[Media | None, list[_texts.Said]]:
    """Return the picture or the like that the item itself is, and the texts that are told by it."""
    said, kind = item.parts["renditions"], item.values.get("kind", "text")
    found = renditions(said)
    if not found or kind not in OWN_MEDIA:
        if found != []:
            item.keep("renditions", said if found is None else found)
        if found and kind == "text" and body is None and (href := str(found[0].get("href") or "")):
            item.report.note(f"the text is not here but elsewhere, and is not fetched: {href}")
        return None, []
    texts = item.texts.get("descriptions", [])
    caption, alt = pick(texts, CAPTION), pick(texts, (ALT,))
    told = []
    if body is not None and _is_alternative(body, item, caption, alt):
        told.append(body)
        alt = alt or body
    shown = () if caption is None else _texts.running(caption, item, lines=True)
    words = plain(shown).split()
    told += [one for one in texts if one is alt or one is caption or says_the_same(one, caption, words)]
    return media_of(found, OWN_MEDIA[kind], item, shown, alt="" if alt is None else alt.value), told


def _is_alternative(body: _texts.Said, item: Item, caption: _texts.Said | None, alt: _texts.Said | None) -> bool:
    """Is *body* what Superdesk says instead of a picture: its alternative text, or the caption again?"""
    if "guid" not in item.parts or body.is_html:
        return False
    return alt is None or (caption is not None and caption.value.strip(BLANKS) == body.value.strip(BLANKS))


def _body(best: _texts.Said, item: Item) -> tuple[Any, ...]:
    if _rank(best) == _NITF:
        from newsformat_ninjs._readers._nitf import read_nitf

        return read_nitf(best, item)
    return _texts.blocks(best, item)


def _bylines(item: Item) -> None:
    """Make bylines of the lines of the printed one, and of the persons who are named in them."""
    names = item.bylines
    printed = [line for line in item.parts.get("by", "").split("\n") if line.strip(BLANKS)]
    made = []
    for number, line in enumerate(printed, 1):
        if names.get(number) == [line]:
            made.append(Byline(name=line))
        elif -number in names:
            made += [Byline(name=name, text=line) for name in names[-number]]
        elif line in item.parts.get("unnamed", ()):
            made.append(Byline(text=line))
        else:
            made += [Byline(name=each.name, text=each.text) for each in read_byline(line)]
    left = [name for number, found in names.items() if abs(number) > len(printed) for name in found]
    item.values["bylines"] = made + [Byline(name=name) for name in left]
