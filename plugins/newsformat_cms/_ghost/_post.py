"""Reads and writes a post of Ghost, with tags and authors embedded as in its APIs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from attrs import evolve

from newsformat import Article, Block, Foreign
from newsformat.markup.html import read_html, write_html
from newsformat.markup.json import Object, text_of, value_of
from newsformat.markup.members import text_at, value_at, without_empty
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.plugin import Limits, ReadError, Report
from newsformat_cms._foreign import kept, put_back
from newsformat_cms._ghost._mobiledoc import read_mobiledoc
from newsformat_cms._ghost._names import AGAIN, DATES, IN_OWN_WORDS, OWN, SPACE
from newsformat_cms._ghost._nodes import complete, lean
from newsformat_cms._ghost._nodes_reader import read_node
from newsformat_cms._ghost._nodes_writer import written_node, written_nodes
from newsformat_cms._ghost._values_reader import native_values, read_moment
from newsformat_cms._ghost._values_writer import written_values
from newsformat_cms._markdown import read_markdown
from newsformat_cms._native_markup import with_native_as_html, with_native_of_html
from newsformat_cms._own_attributes import with_own_words


_MARKS = frozenset(
    ("html", "lexical", "mobiledoc", "markdown", "plaintext", "slug", "custom_excerpt", "status", "uuid")
)


class _Text(NamedTuple):
    """The blocks of a text, with the number of blocks per node in *nodes*."""

    blocks: tuple[Block, ...]
    nodes: list[Any]
    groups: list[int]


def read_post(post: Any, report: Report, limits: Limits) -> Article:
    """Return the article that *post* is.

    Raises:
        ReadError: it is no post.
    """
    if not isinstance(post, dict) or "title" not in post or post.keys().isdisjoint(_MARKS):
        raise ReadError("not a Ghost post, which is an object with a title and a text, slug or status")
    values = with_own_words(native_values(post, report, limits), post.get(OWN), IN_OWN_WORDS)
    text = _text(post, report, limits)
    article = Article(**values, body=text.blocks)
    return evolve(article, foreign=[*_unwritten_members(article, post, text)])


def _text(post: Object, report: Report, limits: Limits) -> _Text:
    """Return the text: the editor's, or else as displayed."""
    if post.get("access") is False:
        report.note("the text may be cut short: the whole is for members")
    nodes = _lexical(post, report)
    if nodes is None and (old := _parsed_member(post, "mobiledoc", report)) is not None:
        nodes = read_mobiledoc(old, report)
    if nodes is not None:
        groups = [read_node(node, report, limits) for node in nodes]
        return _Text(tuple([block for group in groups for block in group]), nodes, [*map(len, groups)])
    if html := text_at(post, "html").strip():
        blocks = with_native_of_html(read_html(html, report, base=text_at(post, "url"), limits=limits), SPACE)
    elif markdown := text_at(post, "markdown").strip():
        blocks = read_markdown(markdown, report)
    else:
        blocks = tuple(read_paragraphs(text_at(post, "plaintext")))
    return _Text(blocks, [], [])


def _lexical(post: Object, report: Report) -> list[Any] | None:
    """Return the nodes of the text, if it is Lexical."""
    if (inner := _parsed_member(post, "lexical", report)) is None:
        return None
    children = value_at(inner, "root", "children")
    if not isinstance(children, list):
        report.left_out("the member lexical, which has no nodes, is left out")
        return None
    return [lean(child) for child in children]


def _parsed_member(post: Object, name: str, report: Report) -> Any:
    """Return the JSON in a member's string, or `None`."""
    value = post.get(name)
    if not isinstance(value, str):
        return value
    try:
        return value_of(value) if value.strip() else None
    except ValueError:
        report.left_out(f"the member {name}, which is not JSON, is left out")
        return None


def _unwritten_members(article: Article, post: Object, text: _Text) -> Iterator[Foreign]:
    """Yield the parts of *post* that are not written from *article* with *text*."""
    rest = without_empty({name: _without_empty_members(value) for name, value in post.items() if name not in AGAIN})
    if rest.get("comment_id") == rest.get("id"):
        rest.pop("comment_id", None)
    for name, member in DATES:  # in any form
        if getattr(article, name) is not None and getattr(article, name) == read_moment(
            post.get(member), Report(heard=False)
        ):
            del rest[member]
    written = written_values(article, Report(heard=False))
    if text.nodes:
        rest["lexical"], written["lexical"] = text.nodes, written_nodes(article.body, Report(heard=False))
    known = {name: value for name, value in written.items() if name in rest}
    is_whole = sum(text.groups) == len(known.get("lexical", ()))
    yield from kept(SPACE, rest, known, {"lexical": text.groups} if is_whole else None)


def _without_empty_members(value: Any) -> Any:
    """Return *value* with empty members removed from its objects."""
    return (
        [without_empty(item) if isinstance(item, dict) else item for item in value]
        if isinstance(value, list)
        else value
    )


# Writing ------------------------------------------------------------------------


def write_post(article: Article, report: Report, *, body: str) -> Object:
    """Return *article* as a post, with its text in *body*, ``lexical`` or ``html``."""
    members = written_values(article, report)
    if body == "html":
        return put_back(article, SPACE, {**members, "html": _html(article.body, report)}, report)
    result = put_back(article, SPACE, {**members, "lexical": written_nodes(article.body, report)}, report)
    direction = article.direction
    root = {
        "type": "root",
        "children": result["lexical"],
        "direction": direction,
        "format": "",
        "indent": 0,
        "version": 1,
    }
    children = [complete(item, direction) for item in result["lexical"]] if isinstance(result["lexical"], list) else []
    return {**result, "lexical": text_of({"root": {**root, "children": children}})}


_IN_HTML = frozenset(("paragraph", "heading", "quote", "list", "image", "horizontalrule", "codeblock"))


def _html(blocks: tuple[Block, ...], report: Report) -> str:
    """Return *blocks* as HTML, with HTML cards, between comments, for what Ghost would take apart."""
    parts = []
    for index, block in enumerate(blocks):
        shown, where = with_native_as_html(block, SPACE), f"body[{index}]"
        html = write_html([shown], report, xhtml=False, declared=True, where=where)
        node = written_node(block, Report(heard=False)) if html else None
        if node is not None and node["type"] not in _IN_HTML:
            html = f"<!--kg-card-begin: html-->\n{html}\n<!--kg-card-end: html-->"
        parts += [html] if html else []
    return "\n".join(parts)
