"""Reads exports of J2XML by converting each article to the form of Joomla's API."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from attrs import Factory, evolve, frozen

from newsformat import Article, Envelope, Foreign, Identifier
from newsformat.markup.html import unescaped
from newsformat.markup.json import object_of
from newsformat.markup.members import text_at
from newsformat.markup.xml import (
    Element,
    all_text,
    iterate,
    local,
    read_items,
    report_repeated_elements,
    report_unread_attributes,
    snippet,
    text_of,
)
from newsformat.plugin import NoOptions, ReadError, Report, Source, line
from newsformat_cms._joomla._article_reader import NEVER, SPACE, read_article


ROOT: Final = "j2xml"
_ITEMS: Final = ("content", "category", "tag", "user", "img")
_NO_DATES: Final = (NEVER, "1970-01-01 00:00:00")  # of MySQL, and of PostgreSQL
AS_JSON: Final = frozenset(("images", "urls", "attribs", "metadata"))
_PLAIN: Final = (19, 2, 0)  # the first version without double escaping


@frozen
class _Names:
    """Names of categories and tags by path and ID, and of users by login."""

    categories: dict[str, str] = Factory(dict)
    tags: dict[str, str] = Factory(dict)
    users: dict[str, str] = Factory(dict)

    def add(self, element: Element) -> None:
        """Register the name in *element*, if it is one of these."""
        if local(element) not in {"category", "tag", "user"}:
            return
        texts = {local(child): text_of(child) for child in element.iterchildren("*") if len(child) == 0}
        if local(element) == "user":
            keys, title, names = ("username", "id"), "name", self.users
        elif local(element) == "tag":
            keys, title, names = ("path", "id"), "title", self.tags
        elif texts.get("extension", _OF_ARTICLES) == _OF_ARTICLES:
            keys, title, names = ("path", "id"), "title", self.categories
        else:
            return
        names.update({key: texts.get(title, "") for text in keys if (key := texts.get(text, ""))})


_OF_ARTICLES: Final = "com_content"


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield each article; the users that they are by stand behind them, and are looked for first.

    Raises:
        ReadError: it is not well-formed, or of another format.
    """
    with source.open_seekable() as stream:
        content = Source(stream, name=source.name, encoding=source.encoding, limits=source.limits)
        names, files = _names(content), 0

        def read_one(element: Element) -> Iterator[Article]:
            nonlocal files
            if local(element) == "content":
                yield _read_content(element, names, report, source)
            files += local(element) == "img"

        yield from read_items(
            content,
            _ITEMS,
            read_one,
            report,
            title="J2XML",
            within=(ROOT,),
            known={ROOT: ("version",), "img": ("src",)},
        )
        if files:
            report.left_out(f"pictures inside the export are left out: {files}")


def _names(content: Source) -> _Names:
    names = _Names()
    found = iterate(content.open(), _ITEMS, within=(ROOT,), limits=content.limits, report=Report(), whole=False)
    try:
        for element in found:
            names.add(element)
    except ReadError:
        pass  # reported when the preceding items are read
    return names


def _read_content(element: Element, names: _Names, report: Report, source: Source) -> Article:
    report_repeated_elements(
        element.iterchildren("*"), {local(child) for child in element.iterchildren("*")} - SEVERAL, report
    )
    report_unread_attributes(
        element,
        report,
        {local(child): None for child in element.iterchildren("*") if len(child) and local(child) not in _TAGS},
    )
    members, foreign = _as_api_article(element)
    identifiers, category = _identifiers(members), members.pop("catid", "")
    if isinstance(keywords := members.get("tags"), list):
        members["tags"] = [names.tags.get(keyword) or keyword for keyword in keywords]
    _sign(members, names)
    members |= {name: int(members[name]) for name in _NUMBERS & members.keys() if _NUMBER.fullmatch(members[name])}
    resource = {
        "type": "articles",
        "id": members.pop("id", ""),
        "attributes": members,
        "relationships": {"category": {"data": {"type": "categories", "id": category}}},
    }
    article = read_article(resource, names.categories, report, source.limits)
    return evolve(article, identifiers=identifiers, foreign=(*article.foreign, *foreign))


_USERS: Final = ("created_by", "modified_by")
_TAGS: Final = frozenset(("tag", "taglist"))
SEVERAL: Final = frozenset(("field", "fieldlist", *_TAGS))
_NUMBERS: Final = frozenset(
    ("access", "featured", "hits", "ordering", "rating_count", "rating_sum", "version", *_USERS)
)
_NUMBER: Final = re.compile(r"\d{1,18}", re.ASCII)


def _as_api_article(element: Element) -> tuple[dict[str, Any], list[Foreign]]:
    """Return an article in the form of the API, and the data that the API does not have."""
    members: dict[str, Any] = {}
    foreign: list[Foreign] = []
    escaped = _is_escaped(element)
    for child in element.iterchildren("*"):
        name = local(child)
        if name in _TAGS:
            tags = [text for tag in ([child] if name == "tag" else child.iterchildren("tag")) if (text := text_of(tag))]
            members.setdefault("tags", []).extend(tags)
        elif name in {"field", "fieldlist"}:
            foreign.extend(_fields([child] if name == "field" else [*child.iterchildren("field")]))
        elif len(child):
            foreign.append(Foreign(SPACE, name, snippet(child)))
        elif text := _text(child, escaped=escaped):
            members.setdefault(name, text)
    for name in [name for name, text in members.items() if name in _MOMENTS and text.startswith(_NO_DATES)]:
        del members[name]
    for name in AS_JSON & members.keys():
        if (value := object_of(members[name])) is not None:
            members[name] = value
    if (state := members.pop("state", members.pop("published", None))) is not None:
        members["state"] = int(state) if re.fullmatch(r"-?\d{1,3}", state, re.ASCII) else state
    if text := "\n".join([members.pop(name) for name in ("introtext", "fulltext") if name in members]):
        members["text"] = text
    return members, foreign


_MOMENTS: Final = frozenset(("created", "modified", "publish_up", "publish_down"))


def _text(element: Element, *, escaped: bool) -> str:
    text = all_text(element).strip()
    return unescaped(text) if escaped and "<" not in text else text


def _is_escaped(element: Element) -> bool:
    """Are the texts of the document, of an old version, escaped twice?"""
    root = element.getparent()
    version = re.findall(r"\d{1,4}", (root.get("version") or "") if root is not None else "", re.ASCII)
    return bool(version) and tuple(map(int, version)) < _PLAIN


def _fields(fields: list[Element]) -> Iterator[Foreign]:
    """Yield the fields defined by a site; some have several values."""
    for field in fields:
        texts = {local(part): all_text(part).strip() for part in field.iterchildren("*")}
        plain = (
            len(field) == len(texts)
            and texts.keys() == {"name", "value"}
            and not any(part.attrib for part in field.iter())
        )
        if plain and (name := line(texts["name"])):
            yield Foreign(SPACE, f"field.{name}", texts["value"])
        elif len(field) or text_of(field):
            yield Foreign(SPACE, "field", snippet(field))


def _identifiers(article: dict[str, Any]) -> list[Identifier]:
    address = article.get("canonical", "")
    if not address.startswith(("http://", "https://")):
        return []
    return [Identifier(value=line(article.pop("canonical")), kind="url")]


def _sign(article: dict[str, Any], names: _Names) -> None:
    """Set the author to the user who created the article, if there is no other."""
    user = article.get("created_by", "")
    if article.get("created_by_alias") or text_at(article, "metadata", "author"):
        return
    if name := names.users.get(user):
        article["created_by_alias"] = name
    elif user and not user.isdigit():
        article["created_by_alias"] = article.pop("created_by")
