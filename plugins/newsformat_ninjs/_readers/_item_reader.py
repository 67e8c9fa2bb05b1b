"""Reads one ninjs item of any version as one article."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from newsformat import Article, Block, Byline, Dateline, Headline, Media, Rights
from newsformat.markup.html import read_page
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.plugin import Limits, Report, lazily, plain
from newsformat_ninjs._names import (
    ALT,
    BESIDE,
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
from newsformat_ninjs._readers._draft import Draft
from newsformat_ninjs._readers._makers import kept
from newsformat_ninjs._readers._media_reader import media_of, renditions
from newsformat_ninjs._readers._properties import PROPERTIES, other, take_handling
from newsformat_ninjs._readers._signers import take_signers
from newsformat_ninjs._readers._superdesk import of_superdesk


def read_item(members: dict[str, Any], report: Report, limits: Limits) -> Article:
    """Return the article in *members*."""
    draft = Draft(report, limits, read_item)
    for name, value in members.items():
        if value is None or (value == "" and not name.startswith(_MAY_BE_EMPTY)):
            continue
        if (read := PROPERTIES.get(name)) is not None:
            read(name, value, draft)
        else:
            other(name, value, draft)
    _finish(draft)
    return Article(foreign=draft.foreign, **draft.values)


_MAY_BE_EMPTY = ("headline", "description")  # an empty one is significant: it prevents another text from being used


def _finish(draft: Draft) -> None:
    """Settle what depends on the item as a whole."""
    values, texts = draft.values, draft.texts
    if draft.handling:
        take_handling(draft)
    if "guid" in draft.parts:
        of_superdesk(draft)
    if "headlines" in texts:
        _headlines(texts["headlines"], draft)
    captions = _contents(draft)
    if "descriptions" in texts:
        _descriptions(texts["descriptions"], captions, draft)
    if "by" in draft.parts or draft.bylines:
        _bylines(draft)
    if "signers" in draft.parts:
        take_signers(draft)
    if "slug" in draft.parts and not draft.once("slug", draft.parts["slug"]):
        draft.keep("slug", draft.parts["slug"])
    if draft.rights:
        values["rights"] = (Rights(**draft.rights),)
    place = draft.parts["located"] if "located" in draft.parts and not _is_located(draft) else ""
    if place or "dateline" in draft.parts:
        known = values.get("dateline", Dateline())
        text = draft.parts.get("dateline", "") or known.text
        values["dateline"] = evolve(known, place=place or known.place, text=text)
    if "printed" in draft.parts:
        _take_dateline(draft.parts["printed"], draft)
    if draft.inner is not None:
        from newsformat_nitf.inner import fill_in, hold_back

        fill_in(values, draft.inner)
        hold_back(values, draft.inner, draft.report)


def _take_dateline(printed: str, draft: Draft) -> None:
    """Read ``dateline``, an extension used by agencies; the place the story is from is recorded separately."""
    read = read_dateline(printed)
    known = draft.values.get("dateline", Dateline())
    if known.text:
        draft.keep("dateline", printed)
    else:
        draft.values["dateline"] = evolve(read, place=known.place or read.place, text=read.text or printed)


def _is_located(draft: Draft) -> bool:
    """Does an entity say where the story is from?"""
    place = draft.parts["located"].strip(BLANKS)
    return any(entity.relation == LOCATED and entity.name == place for entity in draft.values.get("entities", ()))


# Headlines and descriptions ----------------------------------------------


def _headlines(found: list[_texts.TextVersion], draft: Draft) -> None:
    main, sub, kicker = _texts.pick(found, MAIN), _texts.pick(found, SUB), _texts.pick(found, KICKER)
    if main is None and sub is None and kicker is None:
        main = found[0]
        if main.role:
            draft.report.note(f"no main headline; the one with the role {main.role} is used")
    for attribute, text_version in (("headline", main), ("subhead", sub), ("kicker", kicker)):
        if text_version is not None and text_version.value:
            draft.values[attribute] = _texts.running(text_version, draft)
    rest = [version for version in found if version not in (main, sub, kicker) and version.value]
    if rest:
        words = plain(draft.values.get("headline", ())).split()
        rest = [version for version in rest if not _texts.says_the_same(version, main, words)]
    if rest:
        draft.values["other_headlines"] = [
            Headline(content=_texts.running(text_version, draft), role=_role(text_version)) for text_version in rest
        ]


def _role(text_version: _texts.TextVersion) -> str:
    return str(text_version.form.get("role", ""))


def _descriptions(found: list[_texts.TextVersion], captions: list[_texts.TextVersion], draft: Draft) -> None:
    shown_already = frozenset(captions)
    rest = [text_version for text_version in found if text_version not in shown_already]
    best = _texts.pick(rest, SUMMARY) or (None if captions else _texts.pick(rest, UNNAMED))
    shown = () if best is None else _texts.running(best, draft, lines=True)
    if shown:
        draft.values["summary"] = shown
    used = [best, *_printed(rest, draft)]
    if further := [text_version for text_version in rest if text_version.value and text_version not in used]:
        words = plain(shown).split()
        draft.foreign += [
            kept("descriptions", text_version.form)
            for text_version in further
            if not _texts.says_the_same(text_version, best, words)
        ]


def _printed(found: list[_texts.TextVersion], draft: Draft) -> list[_texts.TextVersion]:
    """Read dateline, credit and byline as printed; return the descriptions that contain them."""
    used = []
    if (dateline := _texts.pick(found, (DATELINE,))) is not None:
        draft.parts["dateline"] = dateline.value
        used.append(dateline)
    if (credit := _texts.pick(found, (CREDIT,))) is not None and (
        not credit.value or draft.once("credit", credit.value)
    ):
        used.append(credit)
    if (unnamed := _texts.pick(found, (BYLINE_TEXT,))) is not None:
        draft.parts["unnamed"] = lines = unnamed.value.split("\n") if unnamed.value else []
        if set(lines) <= set(draft.parts.get("by", "").split("\n")):
            used.append(unnamed)
    return used


# The body ----------------------------------------------------------------

_NITF, _RICH, _SIMPLE = 2, 3, 1


def _rank(text_version: _texts.TextVersion) -> int:
    if not text_version.value.strip(BLANKS):
        return 0
    if "nitf" in text_version.media_type:
        return _NITF
    return _RICH if text_version.is_html else _SIMPLE


def _fitness(body: _texts.TextVersion) -> tuple[bool, bool, int]:
    """Return how well *body* serves as the main one; a role of a supplementary text makes it less fit."""
    rank = _rank(body)
    return bool(rank), body.role not in BESIDE, rank


def _contents(draft: Draft) -> list[_texts.TextVersion]:
    """Read body and renditions; return the descriptions that belong to these."""
    bodies = draft.texts.get("bodies", [])
    best = max(bodies, key=_fitness, default=None)
    if best is not None and not _rank(best):
        best = None
    used: list[_texts.TextVersion] = []
    media = None
    if "renditions" in draft.parts:
        media, used = _own_media(draft, best)
    if best is not None and best not in used:
        if form := _form(best):
            draft.foreign.append(kept("bodies", form))
        body = _body(best, draft)
        draft.values["body"] = body if media is None else (media, *body)
    elif media is not None:
        draft.values["body"] = (media,)
    for item in bodies:
        if item is not best and item.value.strip(BLANKS):
            draft.foreign.append(kept("bodies", item.form))
    return used


def _form(body: _texts.TextVersion) -> dict[str, str]:
    """Return role and media type of *body*, unless they are the defaults."""
    form = {}
    if body.role not in _USUAL_ROLES:
        form["role"] = _role(body)
    if body.media_type not in _texts.USUAL_TYPES:
        form["contentType"] = str(body.form["contentType"])
    return form


_USUAL_ROLES = frozenset((*MAIN, *FORMATS))


def _own_media(draft: Draft, body: _texts.TextVersion | None) -> tuple[Media | None, list[_texts.TextVersion]]:
    """Return the media that the item itself is, and the texts used for it."""
    files, kind = draft.parts["renditions"], draft.values.get("kind", "text")
    found = renditions(files)
    if not found or kind not in OWN_MEDIA:
        if found != []:
            draft.keep("renditions", files if found is None else found)
        if found and kind == "text" and body is None and (href := str(found[0].get("href") or "")):
            draft.report.note(f"the text is elsewhere, and is not fetched: {href}")
        return None, []
    texts = draft.texts.get("descriptions", [])
    caption, alt = _texts.pick(texts, CAPTION), _texts.pick(texts, (ALT,))
    used = []
    if body is not None and _is_alternative(body, draft, caption, alt):
        used.append(body)
        alt = alt or body
    shown = () if caption is None else _texts.running(caption, draft, lines=True)
    words = plain(shown).split()
    used += [text for text in texts if text is alt or text is caption or _texts.says_the_same(text, caption, words)]
    return media_of(found, OWN_MEDIA[kind], shown, alt="" if alt is None else alt.value), used


def _is_alternative(
    body: _texts.TextVersion, draft: Draft, caption: _texts.TextVersion | None, alt: _texts.TextVersion | None
) -> bool:
    """Is *body* Superdesk's textual replacement for a picture: its alternative text, or a copy of the caption?"""
    if "guid" not in draft.parts or body.is_html:
        return False
    return alt is None or (caption is not None and caption.value.strip(BLANKS) == body.value.strip(BLANKS))


def _body(best: _texts.TextVersion, draft: Draft) -> tuple[Any, ...]:
    if _rank(best) == _NITF:
        from newsformat_ninjs._readers._nitf import read_nitf

        return read_nitf(best, draft)
    blocks = _texts.blocks(best, draft)
    return _of_tt(blocks, best.value, draft) if best.is_html and _DAT.search(best.value) else blocks


_DAT = lazily(r"<div\s[^<>]*\bclass=[\"']dat[\"']")


def _of_tt(blocks: tuple[Block, ...], html: str, draft: Draft) -> tuple[Block, ...]:
    """Return *blocks* without the lines that a TT page prints around the story, which fill in what the item lacks."""
    from newsformat_agencies.tt_html import read_printed

    page = read_page(html, Report(heard=False), limits=draft.limits)
    signed = {line for line in draft.parts.get("by", "").split("\n") if line.strip(BLANKS)}
    story = read_printed(page.body, blocks, draft.values.get("headline", ()), signed)
    if story is None:
        return blocks
    for name, value in (("kicker", story.kicker), ("dateline", story.dateline), ("bylines", [*story.bylines])):
        if value and name not in draft.values:
            draft.values[name] = value
            draft.report.note(f"no {name.removesuffix('s')}; the one in the text is used")
    return story.blocks


def _bylines(draft: Draft) -> None:
    """Build bylines from the printed lines, and from the persons named in them."""
    names = draft.bylines
    printed = [line for line in draft.parts.get("by", "").split("\n") if line.strip(BLANKS)]
    result = []
    for number, line in enumerate(printed, 1):
        if names.get(number) == [line]:
            result.append(Byline(name=line))
        elif -number in names:
            result += [Byline(name=name, text=line) for name in names[-number]]
        elif line in draft.parts.get("unnamed", ()):
            result.append(Byline(text=line))
        else:
            result += [Byline(name=byline.name, text=byline.text) for byline in read_byline(line)]
    left = [name for number, found in names.items() if abs(number) > len(printed) for name in found]
    draft.values["bylines"] = result + [Byline(name=name) for name in left]
