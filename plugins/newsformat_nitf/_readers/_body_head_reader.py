"""Reads ``body.head``: headline, byline, dateline and the like, which are printed above the text."""

from __future__ import annotations

from attrs import evolve

from newsformat import Block, Byline, Headline, Inlines, Rights
from newsformat.markup.xml import Element, parent_of, text_of
from newsformat.plugin import Report, line
from newsformat_nitf._names import OWN_, line_named, line_of
from newsformat_nitf._readers import _parts, _signatures
from newsformat_nitf._readers._draft import Draft
from newsformat_nitf._readers._escaped_html import summary_in
from newsformat_nitf._readers._flow import BLOCKS, Flow
from newsformat_nitf._readers._languages import in_own_language
from newsformat_nitf._readers._reading import Reading, is_ours, language_of, name_of, own
from newsformat_nitf._readers._running_text import runs_in, runs_in_language


def read_body_head(head: Element, draft: Draft) -> list[Block]:
    """Read ``body.head``; return elements that belong to the text instead."""
    stray: list[Block] = []
    further: list[Element] = []
    for child in head:
        match name_of(child):
            case "hedline" | "headline" if len(child):
                further += _headlines(child, draft)
            case "hl1" | "hl2" | "hedline" | "headline" as name:
                _headline(child, name, draft)
            case "byline":
                _byline(child, draft)
            case "dateline":
                _dateline(child, draft)
            case "distributor":
                _distributor(child, draft)
            case "abstract":
                _abstract(child, draft)
            case "note":
                _note(child, draft)
            case "rights" | "rights.owner" | "rights.limitations" as name:
                _rights(child, name, draft)
            case "":
                pass
            case name if name in BLOCKS or name == "p":
                stray += Flow.of(child, draft.reading)
                draft.note(f"<{name}> above the text was read as a part of it", child)
            case _:
                _keep(child, draft)
    _further_headlines(further, draft)
    return stray


def _keep(element: Element, draft: Draft) -> None:
    """Keep an unknown element; some programs put the slug into a ``slugline`` here."""
    if name_of(element) == "slugline":
        draft.metas.append(("slugline", text_of(element)))
    draft.keep("body.head", element)


def _headlines(hedline: Element, draft: Draft) -> list[Element]:
    """Read the headlines; return the elements among them that NITF does not define."""
    further: list[Element] = []
    for child in hedline:
        match name_of(child):
            case "hl1" | "hl2" as name:
                _headline(child, name, draft)
            case "":
                pass
            case _:
                further.append(child)
    return further


def _further_headlines(elements: list[Element], draft: Draft) -> None:
    for element in elements:
        if content := runs_in(element, draft.reading):
            _other_headline(element, content, draft)


def _other_headline(element: Element, content: Inlines, draft: Draft) -> None:
    """Read a headline in an element unknown to NITF (``webhead``), whose name indicates its purpose.

    It is a medium's headline, subhead, kicker or summary (``printdeck``), and the article's if that has no other.
    """
    name = name_of(element)
    field = "headline" if name == "p" else line_named(name)
    if field and draft.once(field, in_own_language(element, content, draft.reading)):
        draft.note(f"<{name}> is not a headline of NITF; read as the {field}", element)
        return
    draft.note(f"<{name}> is not a headline of NITF; read as a further headline", element)
    draft.add("other_headlines", Headline(content=content, role=name, language=language_of(element)), element)


def _headline(element: Element, name: str, draft: Draft) -> None:
    if name == "hl2" and "body.head/hedline/hl2" in draft.habits:
        return
    if name == "hl2" or draft.values.get("headline"):
        _further(element, draft)
    else:
        runs = runs_in(element, draft.reading)
        parent = parent_of(element)
        is_inner = not language_of(element) and name_of(parent) == "hedline"
        draft.once("headline", in_own_language(parent if is_inner else element, runs, draft.reading))


def _further(element: Element, draft: Draft) -> None:
    content = runs_in(element, draft.reading)
    own_role, language = own(element, "role"), language_of(element)
    role = (line(element.get("class") or "") or _role_of_ap(element)) if own_role is None else own_role
    field = line_of(role) if role and own_role is None else ""
    if field and content and (field == "kicker" or not language) and draft.once(field, content):
        return
    if not (content or is_ours(element)):
        return
    if role or language or own_role is not None or not draft.once("subhead", content):
        draft.add("other_headlines", Headline(content=content, role=role, language=language), element)


def _role_of_ap(headline: Element) -> str:
    """Handle AP's ``hl2`` with a special ID: it holds the headline from which AP made the ``hl1``, usually the same."""
    return "originalHeadline" if headline.get("id") == "originalHeadline" else ""


def _byline(element: Element, draft: Draft) -> None:
    if "body.head/byline" in draft.habits or draft.reading.is_apart(element):
        return
    found = _signatures.bylines(element)
    if found == _NOBODY:
        return
    if draft.habits.get("byline/byttl") == ("affiliation",):
        found = [evolve(byline, role="", affiliation=byline.affiliation or byline.role) for byline in found]
    for byline in found:
        draft.add("bylines", byline, element)
    if not _parts.is_bare(element):
        draft.keep("body.head", element)


_NOBODY = [Byline()]


def _dateline(element: Element, draft: Draft) -> None:
    found = _signatures.dateline(element)
    is_read = element.get(f"{OWN_}date") is not None or not _signatures.is_stamped(element)
    is_all = _parts.is_bare(element) and is_read
    if (date := _signatures.story_date(element)) is not None:
        draft.stories.append(date)
    if not (found.text or found.place or found.date or found.source):
        if not is_all:
            draft.keep("body.head", element)
    elif not draft.once("dateline", found) or not is_all:
        draft.keep("body.head", element)


def _distributor(element: Element, draft: Draft) -> None:
    credit = _signatures.credit(element)
    if credit and (not draft.once("credit", credit) or not _parts.is_bare(element)):
        draft.keep("body.head", element)


def _abstract(element: Element, draft: Draft) -> None:
    is_structured = len(element) and next(element.iter(*_STRUCTURED), None) is not None
    content = _without_losses(element, draft) if is_structured else summary_in(element, draft.reading)
    if (content and not draft.once("summary", content)) or is_structured:
        draft.keep("body.head", element)


def _without_losses(element: Element, draft: Draft) -> Inlines:
    """Return the text of *element* without reporting losses, as it is kept whole."""
    report = Report()
    reading = Reading(report, draft.concepts, wrapped=draft.reading.wrapped)
    reading.language, reading.messages = draft.reading.language, draft.reading.messages
    content = runs_in_language(element, reading)
    draft.reading.notes += reading.notes
    draft.reading.messages = reading.messages
    for remark in report.remarks:
        draft.report.note(remark.message, line=remark.line)
    return content


# These are more than lines of text
_STRUCTURED = tuple([f"{{*}}{name}" for name in ("media", "table", "ul", "ol", "dl", "bq")])


def _note(element: Element, draft: Draft) -> None:
    found = _parts.note(element)
    has_content = bool(found.text) or is_ours(element)
    if has_content:
        draft.add("notes", found, element)
    is_usual = (element.get("noteclass"), element.get("type")) == ("editorsnote", "npa")
    if (has_content and not is_usual) or _parts.has_markup(element):
        draft.keep("body.head", element)


def _rights(element: Element, name: str, draft: Draft) -> None:
    """Read ``rights``, or a part of it without the enclosing element, as in EFE's documents."""
    found = _parts.rights(element)
    if name != "rights" and (holder_or_terms := text_of(element)):
        draft.note(f"<{name}> outside of <rights> was read", element)
        found = Rights(holder=holder_or_terms) if name == "rights.owner" else Rights(usage_terms=holder_or_terms)
    if found != Rights():
        draft.add("rights", found, element)
        if len(element) or language_of(element) or element.get("contact"):
            draft.keep("body.head", element)
