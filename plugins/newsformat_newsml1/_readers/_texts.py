"""The texts of one article, sorted into its body and other fields."""

from __future__ import annotations

from typing import NamedTuple

from attrs import evolve

from newsformat import Article, Association, Inlines, Preformatted, Table
from newsformat.markup.xml import Element, line_of
from newsformat.plugin import inlines, on_lines, plain
from newsformat_newsml1._names import LANG, first, tidy_language
from newsformat_newsml1._readers._component import Item
from newsformat_newsml1._readers._content import Blocks
from newsformat_newsml1._readers._draft import Draft, foreign_of
from newsformat_newsml1._readers._lines_reader import running, take_text
from newsformat_newsml1._validate_values import LANGUAGE


class Text(NamedTuple):
    """The content of one ``DataContent``, and its purpose."""

    meaning: str
    role: str
    blocks: Blocks
    component: Element
    item: Item


def sort_texts(texts: list[Text], draft: Draft, *, beside: bool = False) -> None:
    """Store *texts* in *draft*: the body, and whatever the others are.

    Texts *beside* a story are never its body.
    """
    if not texts:
        return
    if len(texts) > 1:
        texts = _once(texts, draft)
    if len(texts) == 1 and texts[0].meaning in {"body", ""} and not beside:  # by far the most frequent case
        draft.values["body"] = texts[0].blocks
        _keep_role(texts[0], draft)
        return
    bodies, others, fields = _parted(texts)
    if beside:
        bodies, others = [], [*bodies, *others]
    left = [text for text in fields if not _is_taken(text, draft)]
    blocks = tuple([block for text in bodies for block in _in_language(text, draft)])
    if left and not blocks and not beside and "body" not in draft.values:
        blocks, left = left[0].blocks, left[1:]
    if blocks:
        draft.values["body"] = blocks
        for text in bodies:
            _keep_role(text, draft)
    for text in [*others, *left]:
        language = _other_language(text, draft)
        article = Article(headline=_headline_beside(text, draft), body=text.blocks, language=language)
        draft.append("associations", Association(role=text.role, article=article))


def _in_language(text: Text, draft: Draft) -> Blocks:
    """Return the blocks of *text*, one of several texts, marked with the language of its component."""
    if not (language := _other_language(text, draft)):
        return text.blocks
    return tuple([block if block.language else evolve(block, language=language) for block in text.blocks])


def _other_language(text: Text, draft: Draft) -> str:
    """Return the language of the component of *text*, if it differs from the article's."""
    marked = next(
        (tag for ancestor in (text.component, *text.component.iterancestors()) if (tag := ancestor.get(LANG))), ""
    )
    language = tidy_language(marked)
    usual = draft.values.get("language", draft.language)
    return language if LANGUAGE.fullmatch(language) and usual and language != usual else ""


def _parted(texts: list[Text]) -> tuple[list[Text], list[Text], list[Text]]:
    """Return those of *texts* that form the body, those beside it, and those that may be a field.

    If none is marked as the body, the texts without a role form it.
    """
    body = "body" if any(text.meaning == "body" for text in texts) else ""
    known = {body, "", "association"}
    return (
        [text for text in texts if text.meaning == body],
        [text for text in texts if text.meaning in known - {body}],
        [text for text in texts if text.meaning not in known],
    )


def _keep_role(text: Text, draft: Draft) -> None:
    """Keep the unknown role of a body."""
    role = first(text.component, "Role") if text.role and not text.meaning else None
    if role is not None and (kept := foreign_of("NewsComponent", role)) not in draft.foreign:
        draft.foreign.append(kept)


def _headline_beside(text: Text, draft: Draft) -> Inlines:
    """Return the headline in the lines of the component of *text*, if it differs from the article's."""
    lines = first(text.component, "NewsLines")
    element = first(lines, "HeadLine") if lines is not None else None
    headline = running(element) if element is not None else ()
    return () if any(headline == known for known, _ in draft.headlines) else headline


def _once(texts: list[Text], draft: Draft) -> list[Text]:
    """Return *texts* without repetitions, which are kept.

    Texts are repetitions if they are equivalents, or if their words are the same. One with markup is preferred.
    """
    chosen: dict[tuple[Element, str], Element] = {}
    known: set[str] = set()
    again: set[int] = set()
    for number in sorted(range(len(texts)), key=lambda number: _is_plain(texts[number])):
        text = texts[number]
        words = "".join(Article(body=text.blocks).text.split()) if text.meaning in {"body", ""} else ""
        apart = [list_ for list_, part in _equivalents(text) if chosen.setdefault(list_, part) is not part]
        if apart or words in known:
            again.add(number)
        elif words:
            known.add(words)
    for item in [texts[number].item.element for number in sorted(again)]:
        draft.keep("NewsComponent", item)
        draft.context.report.note("one of equivalent contents is read; the others are kept", line=line_of(item))
    return [text for number, text in enumerate(texts) if number not in again]


def _equivalents(text: Text) -> list[tuple[tuple[Element, str], Element]]:
    """Return the lists of equivalents that contain *text*, and its position in each."""
    found = []
    part = text.item.element
    while (parent := part.getparent()) is not None and parent.tag == "NewsComponent":
        if parent.get("EquivalentsList") == "yes":
            found.append(((parent, text.meaning), part))
        part = parent
    return found


def _is_taken(text: Text, draft: Draft) -> bool:
    """Store *text* in the field of *draft* that it is for; return whether there is one."""
    if text.meaning == "foreign":
        draft.keep("NewsComponent", text.component)
        return True
    runs = flat(text.blocks)
    if text.meaning == "headline":
        return _take_headline(runs, draft)
    if text.meaning == "caption":
        return False
    return take_text(text.meaning, text.role, runs, draft)


def _is_plain(text: Text) -> bool:
    return text.item.text is None or not len(text.item.text)


def _take_headline(runs: Inlines, draft: Draft) -> bool:
    """Read a headline given as a component: often the same as the line, with markup."""
    if not draft.headlines:
        draft.headlines.append((runs, ""))
        return True
    first, _ = draft.headlines[0]
    if _letters(first) == _letters(runs):
        return True
    return take_text("other_headlines", "headline", runs, draft)


def _letters(runs: Inlines) -> str:
    return "".join(plain(runs).lower().split())


def flat(blocks: Blocks) -> Inlines:
    """Return *blocks* as running text, one line each."""
    contents = []
    for block in blocks:
        content = getattr(block, "content", None) or getattr(block, "caption", None)
        if isinstance(block, Preformatted):
            content = inlines(block.text)
        elif isinstance(block, Table):
            content = inlines(" ".join(plain(cell) for row in block.rows for cell in row))
        if content is None or (content and hasattr(content[0], "language")):  # blocks, not runs
            content = inlines(Article(body=[block]).text)
        if content:
            contents.append(content)
    return on_lines(contents)
