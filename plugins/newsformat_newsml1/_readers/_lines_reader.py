"""Reads ``NewsLines``, the text printed around a story.

* ``HeadLine``, ``SubHeadLine`` → `headline`, `subhead`; further ones `other_headlines`
* ``ByLine`` with its ``ByLineTitle`` → `bylines` (text and role), ``DateLine`` → `dateline`, unless it is a timestamp
* ``CreditLine`` → `credit`, ``CopyrightLine`` and ``RightsLine`` → `rights` (notice and terms)
* ``SlugLine`` → `slug`, ``KeywordLine`` → `keywords`
* ``NewsLine`` → the field that its type means (see `newsformat_newsml1._dialects`); lines nested in one are read as if
  they stood beside it
"""

from __future__ import annotations

import re
from collections.abc import Callable

from attrs import evolve

from newsformat import Byline, EditorsNote, Headline, Inlines
from newsformat.markup.html import is_escaped, read_html_inlines, read_tree_inlines
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.markup.xml import Element, line_of, text_of
from newsformat.plugin import inlines, lazily, line, plain
from newsformat_newsml1._names import HEADLINES, LANG, first, tidy_language
from newsformat_newsml1._readers._draft import Draft


def read_lines(lines: Element, draft: Draft) -> None:
    """Read ``NewsLines``."""
    for child in lines:
        if type(child.tag) is str:
            read_line(child, draft)


def read_line(child: Element, draft: Draft) -> None:
    """Read one of the ``NewsLines``."""
    tag = child.tag
    take = _LINES.get(tag) or _LINES.get(tag.lower())
    if take is None:
        draft.context.report.note(f"{tag} is not a line of NewsML 1; kept", line=line_of(child))
        draft.keep("NewsLines", child)
    elif len(child) or (child.text and not child.text.isspace()):
        _take_line(child, take, draft)
        if language := child.get(LANG):
            draft.lines_in_language.append((tidy_language(language), child))
        for origin in child.iter("Origin") if len(child) else ():
            draft.context.report_unkept(origin, ())


def _take_line(element: Element, take: Callable[[Element, Draft], None], draft: Draft) -> None:
    """Read a line as the document's dialect defines it, else as the standard does."""
    meaning = draft.context.meanings.of("newslines", element.tag)
    if meaning == "bylines":
        _byline(element, draft)
    elif not meaning:
        take(element, draft)
    elif not take_text(meaning, element.tag, running(element), draft):
        draft.keep("NewsLines", element)


def running(element: Element) -> Inlines:
    """Return the text of *element*, with the marks of any markup in it, which is not valid, escaped or not."""
    if len(element):
        return read_tree_inlines(element)
    text = element.text or ""
    return read_html_inlines(text) if is_escaped(text) else inlines(text)


def _headline(element: Element, draft: Draft) -> None:
    if runs := running(element):
        draft.headlines.append((runs, element.get(LANG) or ""))


def _subhead(element: Element, draft: Draft) -> None:
    if not draft.once("subhead", running(element)):
        draft.add("other_headlines", _other(element, "subHeadline"))


def _other(element: Element, role: str) -> Headline:
    return Headline(content=running(element), role=role, language=element.get(LANG) or "")


def _byline(element: Element, draft: Draft) -> None:
    draft.lists.setdefault("bylines", []).extend(read_byline(text_of(element)))


def _byline_title(element: Element, draft: Draft) -> None:
    """Add the title to the preceding byline, for all persons named there."""
    bylines = draft.lists.setdefault("bylines", [])
    title = text_of(element)
    if not bylines or bylines[-1].role:
        bylines.append(Byline(role=title))
        return
    text = bylines[-1].text
    for number in reversed(range(len(bylines))):
        item = bylines[number]
        if number < len(bylines) - 1 and (not text or item.text != text or item.role):
            break
        bylines[number] = evolve(item, role=title)


def _dateline(element: Element, draft: Draft) -> None:
    """Read a dateline; a machine-readable date and time is never printed, but kept."""
    text = text_of(element)
    if _STAMP.fullmatch(text) or not draft.once("dateline", read_dateline(text)):
        draft.keep("NewsLines", element)


_STAMP = lazily(r"\d{8}T\d{4,6}(?:Z|[+-]\d\d:?\d\d)?|\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?", re.ASCII)


def _first(name: str) -> Callable[[Element, Draft], None]:
    def take(element: Element, draft: Draft) -> None:
        text = text_of(element)
        if draft.values.get(name) != text and not draft.once(name, text):
            draft.keep("NewsLines", element)

    return take


def _copyright(element: Element, draft: Draft) -> None:
    draft.notices.append(text_of(element))


def _rights(element: Element, draft: Draft) -> None:
    draft.usages.append(text_of(element))


def _keyword(element: Element, draft: Draft) -> None:
    draft.add("keywords", text_of(element))


def _news_line(element: Element, draft: Draft) -> None:
    kind = first(element, "NewsLineType")
    name, scheme = (kind.get("FormalName") or "", kind.get("Scheme") or "") if kind is not None else ("", "")
    texts = [text for text in element.iterchildren("NewsLineText") if text_of(text)]
    _strays(element, draft)
    if not texts:
        return
    if scheme == HEADLINES:
        for text in texts:
            draft.lists.setdefault("other_headlines", []).append(_other(text, name))
        return
    meaning = draft.context.meanings.of("newslinetype", name)
    if not meaning or not _take_all(meaning, name, texts, draft):
        draft.keep("NewsLines", element)
    else:
        draft.lines_in_language += [(tidy_language(language), text) for text in texts if (language := text.get(LANG))]


def _strays(element: Element, draft: Draft) -> None:
    """Read lines nested in a ``NewsLine`` that belong beside it (``NewsLine/HeadLine``)."""
    for child in element.iterchildren(*_LINES):
        if text_of(child):
            draft.context.report.note(f"{child.tag} in a NewsLine has no place there; read", line=line_of(child))
            read_line(child, draft)


def _take_all(meaning: str, name: str, texts: list[Element], draft: Draft) -> bool:
    taken = [take_text(meaning, name, running(text), draft) for text in texts]
    return all(taken)


def take_text(meaning: str, name: str, runs: Inlines, draft: Draft) -> bool:
    """Store *runs*, called *name* in the source, as *meaning* says; return whether they are complete."""
    match meaning:
        case "headline" if not draft.headlines:
            draft.headlines.append((runs, ""))
        case "headline":
            return plain(runs) == plain(draft.headlines[0][0])
        case "subhead" | "kicker" | "summary":
            return not runs or draft.once(meaning, runs) or draft.values[meaning] == runs
        case "credit" | "slug":
            return draft.once(meaning, line(plain(runs)))
        case "notes":
            draft.add("notes", EditorsNote(text=plain(runs), role=name))
        case "keywords" | "signals":
            draft.add(meaning, line(plain(runs)))
        case "other_headlines":
            draft.add("other_headlines", Headline(content=runs, role=name))
        case _:
            return False
    return True


_LINES: dict[str, Callable[[Element, Draft], None]] = {
    "HeadLine": _headline,
    "SubHeadLine": _subhead,
    "ByLine": _byline,
    "ByLineTitle": _byline_title,
    "DateLine": _dateline,
    "CreditLine": _first("credit"),
    "CopyrightLine": _copyright,
    "RightsLine": _rights,
    "SlugLine": _first("slug"),
    "KeywordLine": _keyword,
    "NewsLine": _news_line,
    "SeriesLine": lambda element, draft: draft.keep("NewsLines", element),
}
_LINES |= {name.lower(): take for name, take in _LINES.items()}
