"""Writes headlines, descriptions and bodies as arrays of texts of the 3.x branch."""

from __future__ import annotations

from typing import Any

from newsformat import Article, Block, Inlines, Media, Text, features
from newsformat.markup.html import write_html, write_inlines
from newsformat.plugin import plain
from newsformat_ninjs._names import (
    ALT,
    BESIDE,
    BYLINE_TEXT,
    CAPTION,
    CREDIT,
    DATELINE,
    HTML,
    KICKER,
    MAIN,
    PLAIN,
    SUB,
    SUMMARY,
    UNNAMED,
    XHTML,
    meant,
)
from newsformat_ninjs._writers._concept_writer import unnamed
from newsformat_ninjs._writers._writing import Writing


Texts = list[dict[str, Any]]

EMPTY = "<!-- -->"  # a body without text; for an empty string, a reader would use another text


def text_form(role: str, runs: Inlines, writing: Writing) -> dict[str, Any]:
    """Return running text, as HTML if it has marks."""
    if all(type(run) is Text and not run.marks for run in runs):
        return {"role": role, "contentType": PLAIN, "value": plain(runs)}
    xhtml = writing.body == "xhtml"
    value = write_inlines(runs, writing.report, xhtml=xhtml, where=role)
    return {"role": role, "contentType": XHTML if xhtml else HTML, "value": value}


def _nothing(role: str) -> dict[str, Any]:
    """Return an empty text that prevents others from being used for *role*."""
    return {"role": role, "contentType": PLAIN, "value": ""}


def headlines(article: Article, writing: Writing) -> Texts:
    """Return all headlines, the article's own first."""
    result, others = [], []
    for number, headline in enumerate(article.other_headlines):
        other = text_form(headline.role, headline.content, writing)
        if not headline.role:
            del other["role"]
        if not other["value"]:
            writing.lost("other_headlines", f"other_headlines[{number}]", "it is empty")
        else:
            others.append(other)
    roles = {meant("headlines", other.get("role", "")) for other in others}
    groups = ((article.headline, MAIN), (article.subhead, SUB), (article.kicker, KICKER))
    for runs, group in groups:
        if runs:
            result.append(text_form(group[0], runs, writing))
        elif roles.intersection(group) or (group is MAIN and others):
            result.append(_nothing(group[0]))
    if result and others and result[0]["role"] != MAIN[0]:
        result.insert(0, _nothing(MAIN[0]))
    return result + others


def descriptions(article: Article, media: Media | None, foreign: Texts, writing: Writing) -> Texts:
    """Return the summary, the caption of *media* if the item itself is that, and foreign descriptions."""
    result = []
    roles = {meant("descriptions", item["role"]) if isinstance(item.get("role"), str) else "" for item in foreign}
    if article.summary:
        result.append(text_form(SUMMARY[0], article.summary, writing))
    elif roles & {*SUMMARY, *UNNAMED}:
        result.append(_nothing(SUMMARY[0]))
    if media is not None:
        if media.caption:
            result.append(text_form(CAPTION[0], media.caption, writing))
        elif roles & {*CAPTION}:
            result.append(_nothing(CAPTION[0]))
        if media.alt or ALT in roles:
            result.append({"role": ALT, "contentType": PLAIN, "value": media.alt})
    lines = {
        DATELINE: article.dateline.text if article.dateline else "",
        CREDIT: article.credit,
        BYLINE_TEXT: unnamed(article.bylines),
    }
    result += [
        {"role": role, "contentType": PLAIN, "value": value} for role, value in lines.items() if value or role in roles
    ]
    return result + foreign


def bodies(blocks: tuple[Block, ...], article: Article, foreign: Texts, writing: Writing) -> Texts:
    """Return the body in the requested form, and foreign bodies; one with only role and type describes the former."""
    form = next((item for item in foreign if item and item.keys() <= _FORM), {})
    others = [item for item in foreign if item is not form]
    if not blocks:
        if form:
            writing.unfit("bodies")
        return [{"role": "main", "contentType": HTML, "value": EMPTY}, *others] if others else []
    value, media_type = _body(blocks, writing)
    if media_type == PLAIN and any(item.get("contentType") != PLAIN for item in others):
        writing.unfit("bodies")  # it would be read as the body
        others = [item for item in others if item.get("contentType") == PLAIN]
    text = article.text
    counted = {"charCount": len(text), "wordCount": len(text.split())}
    role = form.get("role", "main")
    if str(role).lower() in BESIDE and any(str(item.get("role", "")).lower() not in BESIDE for item in others):
        writing.unfit("bodies")  # another one would be read as the body
        role = "main"
    form_members = {"role": role, "contentType": _media_type(form, media_type, writing)}
    return [{**form_members, **counted, "value": value or EMPTY}, *others]


_FORM = frozenset(("role", "contentType"))


def _media_type(form: dict[str, Any], media_type: str, writing: Writing) -> str:
    """Return the media type for *form*, or *media_type* if a body in that form may have it."""
    kind = str(form.get("contentType", media_type))
    if ("html" in kind.lower()) is ("html" in media_type):
        return kind
    writing.unfit("bodies")
    return media_type


def _body(blocks: tuple[Block, ...], writing: Writing) -> tuple[str, str]:
    if writing.body == "text":
        _note_plain(blocks, writing)
        return Article(body=blocks).text, PLAIN
    xhtml = writing.body == "xhtml"
    return write_html(blocks, writing.report, xhtml=xhtml, declared=True), XHTML if xhtml else HTML


def _note_plain(blocks: tuple[Block, ...], writing: Writing) -> None:
    used = features(Article(body=blocks))
    for name, where in used.items():
        if name != "body.paragraph":
            writing.lost(name, where, "plain text has no place for it")
    if "inline.break" in used or any("\n" in text for text in [Article(body=blocks).text]):
        writing.lost("body.paragraph", "", "in plain text, lines may be paragraphs")
