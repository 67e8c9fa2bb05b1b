"""The head of an NITF document in an item: it fills in what the item's own lines and metadata lack.

``body.head``: ``hl1``, ``hl2``, ``byline``, ``dateline``, ``abstract``, ``distributor``; ``head``: keywords and
subjects. Anything else in a head is kept, as is anything with attributes. Of an HTML page, only the title (the
headline, if there is no other) and the language are read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from newsformat import Inlines
from newsformat.markup.html import is_escaped, read_html_inlines
from newsformat.markup.xml import Element, has_text, language_in, line_of, local, parent_of, text_of
from newsformat.plugin import inlines, line, plain
from newsformat_newsml1._names import LANG, tidy_language
from newsformat_newsml1._readers._draft import Draft, says_something
from newsformat_nitf.inner import bylines_of, dateline_of, hold_back, keywords_of, subjects_of


def read_head(content: Element, draft: Draft) -> None:
    """Fill in *draft* from the head of the NITF document in *content*, a ``DataContent``."""
    for nitf in content.iterchildren("{*}nitf"):
        hold_back(draft.values, nitf, draft.context.report)
        _read_root(nitf, draft)
        known = _known_texts(draft)
        for part in _parts(nitf):
            runs = _runs(part)
            text = plain(runs)
            _about(part, draft)
            if taken := _take(part, runs, draft, known):
                known |= {_letters(text)} if local(part) == "hl1" else _known_texts(draft)
            _keep_more(part, draft, known=taken or _letters(text) in known)
    for page in content.iterchildren("{*}html"):
        _read_language(page, language_in(page), draft)
    for title in content.iterfind("{*}html/{*}head/{*}title"):
        if (text := text_of(title)) and _letters(text) not in _known_texts(draft):
            _take_title(text, draft, line_of(title))


def _take_title(text: str, draft: Draft, line: int | None) -> None:
    if draft.headlines:
        draft.context.report.left_out(f"the title of the page is left out: {text:.60}", line=line)
    else:
        draft.context.report.note("no headline; the title of the page is used", line=line)
        draft.headlines.append((inlines(text), ""))


def _about(part: Element, draft: Draft) -> None:
    match local(part):
        case "docdata" | "key-list" if not draft.lists.get("keywords"):
            for word in keywords_of(part):
                draft.add("keywords", word)
        case "tobject" if not draft.lists.get("subjects"):
            for subject in subjects_of(part):
                draft.add("subjects", subject)


def keep_head(content: Element, draft: Draft) -> None:
    """Keep in *draft* new information from the head of the NITF document in *content*, a caption."""
    for nitf in content.iterchildren("{*}nitf"):
        known = _known_texts(draft)
        for part in _parts(nitf):
            _keep_more(part, draft, known=_letters(plain(_runs(part))) in known)


def _keep_more(part: Element, draft: Draft, *, known: bool) -> None:
    if says_something(part) and not (known and _is_bare(part)):
        draft.keep(local(parent_of(part)), part)


def _read_root(nitf: Element, draft: Draft) -> None:
    draft.context.report_unkept(nitf, _OF_ROOT)
    _read_language(nitf, nitf.get("baselang") or language_in(nitf), draft)


def _read_language(root: Element, declared: str, draft: Draft) -> None:
    """Set the language declared by the *root* of a text, unless another one is declared."""
    language, known = tidy_language(declared), draft.values.get("language", draft.language)
    if not known:
        draft.once("language", language)
    elif language and known.partition("-")[0] != language.partition("-")[0]:
        draft.context.report.left_out(f"the language of the text, {declared}, is not kept", line=line_of(root))


_OF_ROOT = frozenset(("version", "change.date", "change.time", "baselang", LANG, "schemaLocation"))


def _is_bare(part: Element) -> bool:
    """Does no element in *part* have attributes?"""
    return not any(inner.keys() for inner in part.iter("*"))


def _known_texts(draft: Draft) -> set[str]:
    """Return the text of the lines and metadata around the text, reduced to its letters."""
    values = draft.values
    runs = [runs for runs, _ in draft.headlines] + [values.get(name, ()) for name in ("subhead", "summary")]
    texts = [*map(plain, runs), *[values.get(name, "") for name in ("title", "credit", "slug")], *draft.notices]
    texts += [byline.text or byline.name for byline in draft.lists.get("bylines", ())]
    if dateline := values.get("dateline"):
        texts.append(dateline.text)
    return {_letters(text) for text in texts if text}


def _letters(text: str) -> str:
    return "".join(text.lower().split())


def _parts(nitf: Element) -> Iterator[Element]:
    """Yield the elements in the head of the document and in ``body.head``."""
    for part in nitf:
        if local(part) == "head":
            yield from part.iterchildren("*")
        elif local(part) == "body":
            for head in part:
                if local(head) == "body.head":
                    yield from _lines(head)


def _lines(head: Element) -> Iterator[Element]:
    for part in head.iterchildren("*"):
        if local(part) == "hedline":
            yield from part.iterchildren("*")
        else:
            yield part


def _runs(part: Element) -> Inlines:
    """Return the running text of *part*, which may be escaped HTML."""
    text = _text(part)
    return read_html_inlines(text) if is_escaped(text) else inlines(text)


def _text(part: Element) -> str:
    """Return the text of *part*; its paragraphs and other elements stay separate."""
    return text_of(part) if has_text(part) else " ".join(filter(None, map(text_of, part.iterchildren("*"))))


def _take(part: Element, runs: Inlines, draft: Draft, known: Collection[str]) -> bool:
    """Store *part*, with the text *runs*, in *draft* unless *known* contains it; return whether it was stored."""
    if not runs:
        return False
    text = plain(runs)
    match local(part):
        case "hl1" if not draft.headlines or _letters(text) not in known:
            draft.headlines.append((runs, ""))
        case "hl2" if _letters(text) != _letters(draft.values.get("slug", "")):
            return draft.once("subhead", runs)
        case "byline" if not draft.lists.get("bylines"):
            draft.lists["bylines"] = bylines_of(part)
        case "dateline":
            return draft.once("dateline", dateline_of(part))
        case "abstract":
            return draft.once("summary", runs)
        case "distributor":
            return draft.once("credit", line(text))
        case _:
            return False
    return True
