"""Ghost's requirements on imports, and on posts of its APIs, as rules.

They are those of https://docs.ghost.org/migration/custom, and how long, of which values and how unique what is in a
table may be, as the schema of Ghost 6 has it; where posts are in tables also what refers to what.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterator, Mapping
from typing import Any

from newsformat.markup.json import Misfit, Object, Path, kind_of
from newsformat.markup.json_rules import (
    INTEGER,
    OBJECT,
    SCALAR,
    STRING,
    Rule,
    anything,
    array,
    as_warning,
    choice,
    members,
    moment,
    or_null,
    source_problems,
)
from newsformat.markup.members import items_at, objects_at, value_at
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source
from newsformat_cms._ghost._names import EMAIL


_CARDS = frozenset(
    (
        *("paragraph", "heading", "extended-heading", "quote", "extended-quote", "aside", "list", "listitem", "text"),
        *("extended-text", "linebreak", "link", "autolink", "tab", "horizontalrule", "image", "gallery", "video"),
        *("audio", "file", "embed", "bookmark", "codeblock", "html", "markdown", "callout", "toggle", "header"),
        *("button", "product", "paywall", "signup", "email", "email-cta", "call-to-action", "at-link", "zwnj"),
        *("transistor", "collection", "code", "code-highlight", "table", "tablerow", "tablecell"),
    )
)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each document, in order."""
    return source_problems(source, document)


def document(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield the problems of an export or import, a response of an API, or a post."""
    if not isinstance(value, dict | list):
        yield from OBJECT(value, where)
    elif isinstance(value, dict) and "db" in value:
        yield from array(_export)(value["db"], (*where, "db"))
    elif isinstance(value_at(value, "data", "posts"), list):
        yield from _export(value, where)
    elif isinstance(value, dict) and (names := value.keys() & {"posts", "pages"}):
        for name in sorted(names):
            yield from array(_post)(value[name], (*where, name))
    elif isinstance(value, dict) and (
        hooked := [name for name in ("post", "page") if isinstance(value.get(name), dict)]
    ):
        current = value[hooked[0]].get("current")
        yield from _post(current, (*where, hooked[0], "current"))
    else:
        yield from (array(_post) if isinstance(value, list) else _post)(value, where)


# Values ---------------------------------------------------------------------------


def _at_most(most: int) -> Rule:
    """Return a rule for a string of at most *most* characters, or null."""

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        if value is None:
            return
        yield from STRING(value, where)
        if isinstance(value, str) and len(value) > most:
            yield Misfit("length", f"{len(value)} characters; at most {most} are allowed", where)

    return rule


def _boolean(value: Any, where: Path) -> Iterator[Misfit]:
    """Check a boolean, which exports of some databases give as 1 or 0."""
    if value is not None and not isinstance(value, bool) and value not in (0, 1):
        yield Misfit("type", f"true or false is needed, not {kind_of(value)}", where)


def _moment(value: Any, where: Path) -> Iterator[Misfit]:
    """Check a date, a date and time, or milliseconds since 1970."""
    if value is not None and type(value) is not int:
        yield from _PRINTED(value, where)


_PRINTED = moment(
    form=r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?",
    such_as="2026-11-26T08:00:00.000Z",
)


def _lexical(value: Any, where: Path) -> Iterator[Misfit]:
    """Check a Lexical text: JSON in a string, with typed nodes."""
    root = yield from _decoded(value, where, "lexical")
    if root is None:
        return
    if not isinstance(value_at(root, "root", "children"), list):
        yield Misfit("lexical", "there is no root with children", where)
        return
    waiting: list[Any] = [root["root"]]
    unknown: set[str] = set()
    while waiting:
        for node in items_at(waiting.pop(), "children"):
            kind = node.get("type") if isinstance(node, dict) else None
            if not isinstance(kind, str):
                yield Misfit("lexical", f"a node has a type, and {json.dumps(node):.60} has none", where)
                return
            unknown |= {kind} - _CARDS
            waiting.append(node)
    if unknown:
        message = f"Ghost has no card {', '.join(sorted(unknown)):.100}"
        yield Misfit("card", message, where, Severity.WARNING)


def _mobiledoc(value: Any, where: Path) -> Iterator[Misfit]:
    """Check a Mobiledoc 0.3 text: JSON in a string, with its version and four lists."""
    found = yield from _decoded(value, where, "mobiledoc")
    if found is None:
        return
    if not isinstance(found, dict) or not isinstance(found.get("version"), str):
        yield Misfit("mobiledoc", "there is no version", where)
    for name in ("atoms", "cards", "markups", "sections"):
        if isinstance(found, dict) and not isinstance(found.get(name), list):
            yield Misfit("mobiledoc", f"there is no list of {name}", where)


def _decoded(value: Any, where: Path, rule: str) -> Generator[Misfit, None, Any]:
    """Return the JSON in the string *value*, or `None` if it is empty or invalid, which is a problem."""
    if value in (None, ""):
        return None
    if not isinstance(value, str):
        yield from STRING(value, where)
        return None
    try:
        return json.loads(value)
    except ValueError as error:
        yield Misfit(rule, f"not JSON: {error!s:.100}", where)
    return None


# Rows -----------------------------------------------------------------------------

_ADDRESS = _at_most(2000)
_META: Mapping[str, Rule] = {
    **dict.fromkeys(("og_image", "twitter_image"), _ADDRESS),
    **dict.fromkeys(("og_title", "twitter_title", "meta_title", "email_subject"), _at_most(300)),
    **dict.fromkeys(("og_description", "twitter_description", "meta_description"), _at_most(500)),
    **dict.fromkeys(("frontmatter", "feature_image_caption"), _at_most(65535)),
    "feature_image_alt": _at_most(191),
    "email_only": _boolean,
}
_VISIBILITY = as_warning(or_null(choice("public", "members", "paid", "tiers", "filter", "none")), "visibility")
_TAG: Mapping[str, Rule] = {
    "id": or_null(SCALAR),
    **dict.fromkeys(("name", "slug"), _at_most(191)),
    "description": _at_most(500),
    "feature_image": _ADDRESS,
}
_USER: Mapping[str, Rule] = {
    "id": or_null(SCALAR),
    **dict.fromkeys(("name", "slug", "email"), _at_most(191)),
    **dict.fromkeys(("profile_image", "cover_image", "website"), _ADDRESS),
    "bio": _at_most(250),
    "location": _at_most(150),
}
_POST: Mapping[str, Rule] = {
    **_META,
    **dict.fromkeys(("id", "comment_id"), or_null(SCALAR)),
    "uuid": _at_most(36),
    "title": _at_most(255),
    "slug": _at_most(191),
    "lexical": _lexical,
    "mobiledoc": _mobiledoc,
    **dict.fromkeys(("html", "plaintext"), or_null(STRING)),
    **dict.fromkeys(("feature_image", "canonical_url"), _ADDRESS),
    **dict.fromkeys(("featured", "show_title_and_feature_image"), _boolean),
    "type": or_null(choice("post", "page")),
    "status": or_null(choice("published", "draft", "scheduled", "sent")),
    "locale": _at_most(6),
    "visibility": _VISIBILITY,
    **dict.fromkeys(("created_at", "updated_at", "published_at"), _moment),
    "custom_excerpt": _at_most(300),
    **dict.fromkeys(("codeinjection_head", "codeinjection_foot"), _at_most(65535)),
    "custom_template": _at_most(100),
}


def _named(value: Any, where: Path) -> Iterator[Misfit]:
    """Check a tag or author of a post: an object with a name, slug or address."""
    if not isinstance(value, str):
        yield from members({**_TAG, "description": or_null(STRING)}, other=anything)(value, where)


def _post(value: Any, where: Path) -> Iterator[Misfit]:
    """Check a post of an API, with its tags and authors."""
    more = dict.fromkeys(("tags", "authors"), or_null(array(_named)))
    yield from members({**_POST, **more}, needs=("title",), other=anything)(value, where)
    if isinstance(value, dict):
        yield from _body(value, where)


def _body(value: Object, where: Path) -> Iterator[Misfit]:
    if not any(value.get(name) for name in ("lexical", "mobiledoc", "html", "markdown", "plaintext", "feature_image")):
        yield Misfit("empty", "there is no text: neither lexical, mobiledoc nor html", where, Severity.WARNING)


# Tables ---------------------------------------------------------------------------


def _export(value: Any, where: Path) -> Iterator[Misfit]:
    yield from members({"meta": _ABOUT, "data": OBJECT}, needs=("meta", "data"), other=anything)(value, where)
    data = value.get("data") if isinstance(value, dict) else None
    if isinstance(data, dict):
        yield from _tables(data, (*where, "data"))


_ABOUT = members({"exported_on": INTEGER, "version": STRING}, needs=("exported_on", "version"), other=anything)
_RELATION = dict.fromkeys(("post_id", "tag_id", "author_id"), SCALAR)


def _tables(data: Object, where: Path) -> Iterator[Misfit]:
    row = members({**_POST, "tags": anything, "authors": anything}, needs=("title",), other=anything)
    rules: Mapping[str, Rule] = {
        "posts": array(row),
        "posts_meta": array(members({**_META, "post_id": SCALAR}, needs=("post_id",), other=anything)),
        "tags": array(members(_TAG, needs=("name",), other=anything)),
        "users": array(members(_USER, needs=("name", "email"), other=anything)),
        "posts_tags": array(members(_RELATION, needs=("post_id", "tag_id"), other=anything)),
        "posts_authors": array(members(_RELATION, needs=("post_id", "author_id"), other=anything)),
    }
    yield from members(rules, needs=("posts",), other=anything)(data, where)
    for number, post in enumerate(objects_at(data, "posts")):
        yield from _body(post, (*where, "posts", number))
    for number, user in enumerate(objects_at(data, "users")):
        if isinstance(email := user.get("email"), str) and not EMAIL.fullmatch(email):
            yield Misfit("email", f"{email!r:.60} is not an e-mail address", (*where, "users", number, "email"))
    yield from _unique(data, where)
    yield from _references(data, where)


def _unique(data: Object, where: Path) -> Iterator[Misfit]:
    """Yield duplicates: posts of one slug and type, tags of one slug, users of one address, and IDs."""
    keys: list[tuple[str, str, Callable[[Object], Any]]] = [
        *((name, "id", lambda row: row.get("id")) for name in ("posts", "tags", "users")),
        ("posts", "slug", lambda row: (row["slug"], str(row.get("type") or "post")) if row.get("slug") else None),
        ("tags", "slug", lambda row: row.get("slug")),
        ("users", "email", lambda row: row.get("email")),
    ]
    for table, name, key in keys:
        seen: set[str] = set()
        for number, row in enumerate(items_at(data, table)):
            key_value = key(row) if isinstance(row, dict) else None
            if key_value not in (None, "") and repr(key_value) in seen:
                yield Misfit("unique", f"another one of {table} has the same {name}", (*where, table, number, name))
            seen.add(repr(key_value))


def _references(data: Object, where: Path) -> Iterator[Misfit]:
    """Yield references to missing rows."""
    of = {"post_id": "posts", "tag_id": "tags", "author_id": "users"}
    ids = {table: {str(row.get("id")) for row in objects_at(data, table)} for table in of.values()}
    for name in ("posts_meta", "posts_tags", "posts_authors"):
        for number, row in enumerate(items_at(data, name)):
            for key, table in of.items():
                row_id = row.get(key) if isinstance(row, dict) else None
                if row_id is not None and str(row_id) not in ids[table]:
                    message = f"{table} has no row with the ID {row_id!s:.60}"
                    yield Misfit("reference", message, (*where, name, number, key))
