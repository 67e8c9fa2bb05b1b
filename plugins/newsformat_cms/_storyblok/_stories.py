"""What Storyblok's Content Delivery API answers → articles: a story or several."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from newsformat import Article, Association, Byline, Concept, Envelope, Identifier, Status
from newsformat.markup.json import Object, decode
from newsformat.markup.json_items import read_alone_or_in
from newsformat.markup.members import Members, objects_at, says, text_at, value_at
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source, line
from newsformat_cms._bodies._any import may_be_text, read_any
from newsformat_cms._bodies._slate import read_file
from newsformat_cms._components import Components, is_zone
from newsformat_cms._fields import Fields


SPACE: Final = "storyblok"
_COMPONENT: Final = "component"  # the member that says what a component is
_NAMES: Final = {
    "title": ("title", "headline", "heading", "name"),
    "kicker": ("kicker", "overline", "eyebrow"),
    "subtitle": ("subtitle", "subheadline", "subhead", "subline", "standfirst", "deck"),
    "summary": ("summary", "excerpt", "teaser", "description", "intro", "lead"),
    "authors": ("authors", "author"),
    "categories": ("categories", "category", "section", "topic", "topics"),
    "image": ("image", "hero_image", "featured_image", "cover", "teaser_image", "main_image"),
    "date": ("published_at", "publish_date", "date", "published"),
    "body": ("body", "content", "text", "long_text", "richtext", "article", "blocks"),
}
_TEXTS: Final = frozenset(("title", "kicker", "subtitle", "summary", "date"))
_LABELS: Final = ("name", "title", "label")
_AROUND: Final = ("id", "name", "slug", "full_slug", "lang", "tag_list", "created_at", "published_at")


def _fits(name: str, value: Any) -> bool:
    if not says(value):
        return False
    if name in _TEXTS:
        return isinstance(value, str)
    if name == "image":
        return isinstance(value, dict) and "url" in value
    if name == "body":
        return may_be_text(value) or is_zone(value, _COMPONENT)
    many = value if isinstance(value, list) else [value]
    return all(isinstance(each, str | dict) for each in many)


_FIELDS: Final = Fields(_NAMES, ("authors", "categories"), _fits)


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield what an answer says of itself, if it is of several stories, and the article of each."""
    value = decode(source.read_bytes(), report)
    others = {text_at(each, "uuid"): each for each in objects_at(value, "rels")}

    def story(said: Any) -> Article:
        if not isinstance(said, dict) or not isinstance(content := said.get("content"), dict):
            raise ReadError("not a story of Storyblok: it has no content")
        return _story(said, content, others, report, source.limits)

    if isinstance(value, dict) and isinstance(value.get("story"), dict):
        value = value["story"]
    elif isinstance(value, dict):
        value = {name: each for name, each in value.items() if name not in {"rels", "cv"}}
    yield from read_alone_or_in(value, "stories", story, report, space=SPACE, item="the story")


def _story(said: Object, content: Object, others: dict[str, Object], report: Report, limits: Limits) -> Article:
    made, _ = _FIELDS.ours(_with_files(content))
    fields, around = Members({name.strip(): value for name, value in made.items()}), Members(said)
    around.take("content")
    body = fields.take("body")
    published = fields.moment("date", report) or around.moment("first_published_at", report)
    is_public = "published_at" not in said or bool(said["published_at"])
    article = Article(
        uri=around.text("uuid"),
        identifiers=[
            Identifier(value=value, kind=kind) for kind in ("full_slug", "id") if line(value := around.text(kind))
        ],
        headline=fields.text("title") or around.text("name"),
        kicker=fields.text("kicker"),
        subhead=fields.text("subtitle"),
        summary=fields.text("summary"),
        slug=around.text("slug"),
        language="" if said.get("lang") == "default" else around.text("lang"),
        status=Status.USABLE if is_public else Status.WITHHELD,
        created=around.moment("created_at", report),
        updated=around.moment("updated_at", report),
        published=published or around.moment("published_at", report),
        bylines=[Byline(name=name) for name in _named(fields, "authors", others)],
        subjects=[Concept(name=name) for name in _named(fields, "categories", others)],
        keywords=[word for word in around.texts("tag_list") if line(word)],
        associations=[*_image(fields, report)],
        body=Components(_COMPONENT, SPACE, report, limits).blocks(body)
        if is_zone(body, _COMPONENT)
        else read_any(body, report, limits),
        foreign=fields.foreign(SPACE),
    )
    if more := sorted(name for name, value in around.left.items() if name not in _AROUND and says(value)):
        report.note(f"what Storyblok says of a story beside its content is left out: {', '.join(more)[:120]}")
    return article


def _with_files(value: Any) -> Any:
    """Return *value*, in which files have their addresses as everywhere."""
    if isinstance(value, list):
        return [_with_files(each) for each in value]
    if not isinstance(value, dict):
        return value
    if value.get("fieldtype") == "asset":
        told = {"url": value.get("filename"), "alt": value.get("alt"), "caption": value.get("title"), "ext": ""}
        return {**told, "copyright": value.get("copyright")} if says(value.get("filename")) else {}
    return {name: _with_files(each) for name, each in value.items()}


def _named(fields: Members, name: str, others: dict[str, Object]) -> list[str]:
    """Take what a field names, if every one is there: stories that it refers to, or names."""
    found = fields.left.get(name)
    names = [_label(each, others) for each in found] if isinstance(found, list) else []
    if not names or not all(names):
        return []
    fields.take(name)
    return names


def _label(said: Any, others: dict[str, Object]) -> str:
    if isinstance(said, str):
        return _label(others[said], {}) if said in others else ("" if _is_uuid(said) else line(said))
    inner = value_at(said, "content")
    found = (text_at(part, name) for part in (inner, said) for name in _LABELS)
    return line(next((text for text in found if text), ""))


def _is_uuid(said: str) -> bool:
    return len(said) == 36 and said.count("-") == 4  # noqa: PLR2004 -- RFC 9562, 4


def _image(fields: Members, report: Report) -> Iterator[Association]:
    found = fields.take("image")
    if isinstance(found, dict) and (media := read_file(found, report)):
        yield Association(role="image", media=media)
