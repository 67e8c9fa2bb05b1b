"""Reads and writes a post or page of the REST API."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import evolve

from newsformat import Article, Foreign
from newsformat.markup.html import lift_dateline, print_dateline, read_html, unescaped, write_inlines
from newsformat.markup.json import Object
from newsformat.markup.members import has_value, report_unkept, text_at, without_empty
from newsformat.markup.wordpress import as_html, write_blocks
from newsformat.plugin import Limits, ReadError, Report, lazily
from newsformat_cms._foreign import kept, put_back
from newsformat_cms._own_attributes import with_own_words
from newsformat_cms._wordpress._changed import leave_out_changed
from newsformat_cms._wordpress._names import IN_OWN_WORDS, OWN, SPACE, TEXTS
from newsformat_cms._wordpress._values_reader import native_values
from newsformat_cms._wordpress._values_writer import written_values


def read_post(post: Any, report: Report, limits: Limits) -> Article:
    """Return the article that *post* is.

    Raises:
        ReadError: it is no post.
    """
    if not _is_post(post):
        raise ReadError("not a WordPress post, which is an object with a title, content or excerpt")
    for name in TEXTS:
        raw, shown = text_at(post, name, "raw"), text_at(post, name, "rendered")
        if raw and shown.strip():
            report.note(f"{name}.raw beside {name}.rendered is assumed to be the same text")
            _report_other_words(name, raw, shown, report)
    values = with_own_words(native_values(post, report, limits), post.get(OWN), IN_OWN_WORDS)
    dateline, html = lift_dateline(_content(post, report))
    article = Article(**values, dateline=dateline, body=read_html(html, report, limits=limits))
    return evolve(article, foreign=[*_unwritten_members(article, post)])


def _report_other_words(name: str, raw: str, shown: str, report: Report) -> None:
    """Report words of *raw*, apart from its shortcodes, that are not in *shown*."""
    words = unescaped(" ".join([_TAG.sub(" ", shown), *_VALUE.findall(shown)]))
    report_unkept({"raw": _SHORTCODE.sub(" ", f"{raw}\n")}, report, lambda: words, of=name)


_TAG = lazily(r"<[^<>]*+>")
_VALUE = lazily(r'\b(?:alt|href|poster|src)="([^"<>]*+)"')
_SHORTCODE = lazily(r"\[/?[a-z][^\[\]]*+\]|<!--(?:[^-]|-(?!->))*+(?:-->|\Z)", re.IGNORECASE)


def _is_post(value: Any) -> bool:
    # A file of the library, which has a title as well
    if not isinstance(value, dict) or value.get("type") == "attachment":
        return False
    return any(_has_text(value, name) for name in TEXTS)


def _has_text(post: Object, name: str) -> bool:
    value = post.get(name)
    return isinstance(value, str) or (isinstance(value, dict) and not value.keys().isdisjoint(("raw", "rendered")))


def _content(post: Object, report: Report) -> str:
    shown = text_at(post, "content", "rendered")
    return shown if shown.strip() else as_html(text_at(post, "content", "raw") or text_at(post, "content"), report)


def _unwritten_members(article: Article, post: Object) -> Iterator[Foreign]:
    """Yield the parts of *post* that are not written from *article*, first of all the other forms of its texts.

    That comes first, as it does where it is written: so what is read again is the same.
    """
    texts = [name for name in TEXTS if name in post]
    rest = without_empty({name: _without_written_text(name, post[name]) for name in dict.fromkeys([*texts, *post])})
    written = written_values(article, Report(heard=False))
    yield from kept(SPACE, rest, {name: value for name, value in written.items() if name in rest})


def _without_written_text(name: str, value: Any) -> Any:
    if name not in TEXTS or not isinstance(value, dict | str):
        return value
    known = {"raw": str, "rendered": str, "protected": bool}
    return {
        key: item
        for key, item in ({} if isinstance(value, str) else value).items()
        if (has_value(item) and not (key in known and isinstance(item, known[key])))
        or (key, item) == ("protected", True)
    }


# Writing ------------------------------------------------------------------------


def write_post(article: Article, report: Report, *, raw: bool) -> Object:
    """Return *article* as a post, with its texts also in editable form if *raw*."""
    blocks = write_blocks(article.body, report)
    title = write_inlines(article.headline, report, xhtml=False, where="headline")
    excerpt = write_inlines(article.summary, report, xhtml=False, where="summary")
    content = print_dateline("\n\n".join([kept for kept, _ in blocks]), article, report)
    rendered = print_dateline("\n".join([shown for _, shown in blocks]), article, Report(heard=False))

    def text(shown: str, kept: str) -> Object:
        return {**({"raw": kept} if raw else {}), "rendered": shown}

    members = {
        "title": text(title, title),
        **written_values(article, report),
        **({"excerpt": text(excerpt, excerpt)} if excerpt else {}),
        "content": text(rendered, content),
    }
    result = put_back(article, SPACE, members, report)
    if isinstance(result["content"], dict):
        result["content"].setdefault("protected", False)
    leave_out_changed(article, result, report)
    return result
