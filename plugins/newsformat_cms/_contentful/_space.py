"""Reads and writes responses of Contentful's APIs, exports of a space, and single entries or rich texts."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import Any, NamedTuple

from newsformat import Article, Envelope
from newsformat.markup.json import Object, array, decode, encoded, text_of
from newsformat.markup.members import has_value, leave_out, object_at, objects_at, report_other_types, text_at
from newsformat.plugin import Articles, NoOptions, ReadError, Report, Source, read_each
from newsformat_cms._bodies._running import plain_name
from newsformat_cms._contentful._entry import locale_of, read_entry, read_text, write_entry
from newsformat_cms._contentful._graphql import as_delivered
from newsformat_cms._contentful._linked import Linked, locales_of, localized, with_links, written_entity
from newsformat_cms._contentful._model import content_types
from newsformat_cms._contentful._names import ASSUMED, ID, LOCALE, NAMES, STORIES, is_document, may_be_story
from newsformat_cms._contentful._values import CHANGED


class _Story(NamedTuple):
    entry: Object
    locale: str  # "" for the requested locale


# Reading --------------------------------------------------------------------------------


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each entry that is a story, in each locale; other entries are link targets."""
    content = source.read_bytes()
    value = as_delivered(decode(content, report))
    linked = Linked(len(content), report)
    if is_document(value):
        yield read_text(value, linked, report, source.limits)
        return
    entries, others = _entries(value, report)
    for entry in (*entries, *others):
        linked.add(entry)
    default = _default_locale(value, entries)
    is_export = "entries" in value if isinstance(value, dict) else False
    are_stories = [_is_story(item, is_export=is_export) for item in entries]
    if len(entries) == 1:
        are_stories = [True]
    stories = [item for item, is_story in zip(entries, are_stories, strict=True) if is_story]
    rest = [item for item, is_story in zip(entries, are_stories, strict=True) if not is_story]
    _report_of_others(value, [*rest, *others], report)
    if entries and not stories:
        raise ReadError("no story among the entries: none has rich text, or a content type such as article")

    tells_drafts = not is_export and any("publishedVersion" in object_at(item, "sys") for item in (*entries, *others))

    def article(story: _Story) -> tuple[Article]:
        fields = localized(story.entry["fields"], story.locale, default)
        resolved = linked.resolved(fields, story.locale, default)
        entry = _with_state(story, report, tells_drafts=tells_drafts)
        return (read_entry(entry, resolved, story.locale, report, source.limits),)

    def called(story: _Story) -> str:
        return f"the entry {text_at(story.entry, 'sys', 'id'):.60}"

    parts = (part for story in stories for part in _in_locales(story))
    yield from read_each(parts, article, report, name=called, line=lambda _: None)


def _entries(value: Any, report: Report) -> tuple[list[Object], list[Object]]:
    """Return the entries of a document, and what else they may link to; anything else is reported.

    Raises:
        ReadError: it has none.
    """
    if isinstance(value, list):
        found, others = value, []
    elif isinstance(value, dict) and isinstance(value.get("entries"), list):
        found, others = value["entries"], objects_at(value, "assets")
        report_other_types(value, "assets", report)
    elif isinstance(value, dict) and isinstance(value.get("items"), list) and "fields" not in value:
        found = value["items"]
        others = [*objects_at(value, "includes", "Entry"), *objects_at(value, "includes", "Asset")]
        for name in ("Entry", "Asset"):
            report_other_types(object_at(value, "includes"), name, report)
    else:
        found, others = [value], []
    entries = [entry for entry in found if _is_entry(entry)]
    if found and not entries:
        raise ReadError("not from Contentful: there is no object with sys and fields")
    for item in found:
        if has_value(item) and not _is_entry(item):
            report.left_out(f"left out, as not an entry, without sys or fields: {text_of(item):.60}")
    stories = [entry for entry in entries if text_at(entry, "sys", "type") != "Asset"]
    return stories, [*[entry for entry in entries if text_at(entry, "sys", "type") == "Asset"], *others]


def _is_entry(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("fields"), dict) and "sys" in value


_OF_DOCUMENTS = (
    *("entries", "assets", "contentTypes", "locales", "editorInterfaces", "roles", "tags", "webhooks"),
    *("items", "includes", "sys", "total", "skip", "limit"),
)
"""What an export and an answer have; of what is not read there is a remark."""


def _default_locale(value: Any, entries: list[Object]) -> str:
    declared = next(
        (text_at(locale, "code") for locale in objects_at(value, "locales") if locale.get("default") is True), ""
    )
    return declared or next((found[0] for entry in entries if (found := locales_of(entry["fields"]))), LOCALE)


def _with_state(story: _Story, report: Report, *, tells_drafts: bool) -> Object:
    """Return the entry of *story*, marked as unpublished by a publication date of null if it is.

    It is if its locale is a draft or was changed, or if it lacks a published version while other entries have one, as
    in the preview API.
    """
    sys = object_at(story.entry, "sys")
    state = text_at(sys, "fieldStatus", "*", story.locale or text_at(sys, "locale"))
    if state == "changed":
        report.note(CHANGED)
    is_draft = tells_drafts and "createdAt" in sys and "publishedVersion" not in sys
    if is_draft:
        report.note("treated as withheld: an entry without a published version, where others have one")
    if is_draft or state in {"draft", "changed"}:
        return {**story.entry, "sys": {**sys, "publishedAt": None}}
    return story.entry


def _is_story(entry: Object, *, is_export: bool) -> bool:
    fields, sys = entry["fields"], object_at(entry, "sys")
    if is_export and "publishedVersion" in sys and sys.keys().isdisjoint(("version", "revision")):
        return False  # newsformat writes link targets like this
    known = locales_of(fields)
    shown = localized(fields, known[0], known[0]) if known else fields
    return may_be_story(shown) or plain_name(text_at(entry, "sys", "contentType", "sys", "id")) in STORIES


def _in_locales(entry: Object) -> Iterator[_Story]:
    """Yield an entry for each locale with a title or text, or for the first one."""
    fields = entry["fields"]
    known = locales_of(fields)
    names = [name for name in (*NAMES["title"], *NAMES["body"]) if name in fields]
    filled = [locale for locale in known if any(fields[name].get(locale) for name in names)]
    yield from [_Story(entry, locale) for locale in filled or known[:1] or [""]]


def _report_of_others(value: Any, others: list[Object], report: Report) -> None:
    counts = Counter(
        text_at(item, "sys", "contentType", "sys", "id") or text_at(item, "sys", "type") for item in others
    )
    if counts:
        kinds = ", ".join(f"{kind or 'without a type'} ({count})" for kind, count in counts.items())
        report.note(f"skipped, entries that are not stories but that stories link to: {kinds[:200]}")
    if isinstance(value, dict) and "fields" not in value:
        leave_out(value, dict.fromkeys(_OF_DOCUMENTS, object), "a document of Contentful", report)
    model = [name for name in ("editorInterfaces", "roles", "tags", "webhooks") if objects_at(value, name)]
    if model:
        report.note(f"skipped, not content: {', '.join(model)}")


# Writing --------------------------------------------------------------------------------


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield an export of a space in import form, with each entry on a line."""
    space = _Space(report)
    entries = (encoded(article, space.entry, report) for article in articles)
    yield from array(chain(entries, space.linked("Entry")), b'{"entries":')
    yield from array(space.linked("Asset"), b',"assets":')
    for name, values in space.others():
        yield from array((text_of(value).encode() for value in values), f',"{name}":'.encode())
    yield b"}\n"


class _Space:
    """Makes entries from articles, and collects what else a space needs for them."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._keys: set[str] = set()
        self._locales: dict[str, None] = {}
        self._linked: dict[tuple[str, str], tuple[Object, dict[str, None]]] = {}  # with the locales that link to it
        self._types: dict[str, set[str]] = {}

    def entry(self, article: Article) -> Object:
        """Return the entry for *article*."""
        outer, fields = write_entry(article, self._key(article), self._report)
        locale = locale_of(article)
        self._locales[locale] = None
        taken: list[Object] = []
        fields = with_links(fields, taken)
        for item in taken:  # grows during iteration
            entity = {**item, "fields": with_links(item["fields"], taken)}
            kind, key = text_at(item, "sys", "type"), text_at(item, "sys", "id")
            _, locales = self._linked.setdefault((kind, key), (entity, {locale: None}))
            if key.startswith(ASSUMED):  # others are unchanged
                locales[locale] = None
            self._note(text_at(item, "sys", "contentType"), item["fields"])
        self._note(text_at(outer, "sys", "contentType", "sys", "id"), fields)
        return {**outer, "fields": {name: {locale: value} for name, value in fields.items()}}

    def _key(self, article: Article) -> str:
        """Return the ID of an entry: that of the article if unique, else a made-up one."""
        key = article.uri
        if not ID.fullmatch(key) or key in self._keys:
            identity = article.uri or repr((article.headline, article.body))
            key = f"{ASSUMED}{hashlib.sha256(identity.encode('utf-8', 'replace')).hexdigest()[:24]}"
        first, number = key, 1
        while key in self._keys:
            number += 1
            key = f"{first}-{number}"
        self._keys.add(key)
        return key

    def _note(self, kind: str, fields: Object) -> None:
        self._types.setdefault(kind, set()).update(fields)

    def linked(self, kind: str) -> Iterator[bytes]:
        """Yield the linked entries or assets."""
        for (text, _), (linked, locales) in self._linked.items():
            if text == kind:
                yield text_of(written_entity(linked, locales)).encode()

    def others(self) -> Iterator[tuple[str, list[Object]]]:
        """Yield names and values of an export's other members."""
        yield "contentTypes", content_types(self._types)
        yield "locales", [_locale(code, is_default=not index) for index, code in enumerate(self._locales or [LOCALE])]


def _locale(code: str, *, is_default: bool) -> Object:
    return {"code": code, "name": code, "default": is_default, "fallbackCode": None}
