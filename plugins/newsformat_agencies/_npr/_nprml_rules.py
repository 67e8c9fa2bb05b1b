"""Rules for responses of NPR's Story API, and for stories pushed to it.

There is no public schema; these are the fields that https://github.com/npr/nprapi-wordpress writes, and requires of a
response. A story that is pushed has no ID yet.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from newsformat.markup.dates import read_date
from newsformat.markup.xml import Element, local, text_of
from newsformat.markup.xml_rules import numbered_problems, problem_in, read_root
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source, shortened
from newsformat_agencies._draft import text_in


_DATES = frozenset(("storyDate", "pubDate", "lastModifiedDate", "audioRunByDate"))
_ONCE = ("title", "subtitle", "shortTitle", "teaser", "slug", *sorted(_DATES), "text", "textWithHtml", "layout")
_TEXTS = ("textWithHtml", "text")
_FILED = frozenset(("image", "crop", "enlargement"))  # elements that refer to a file
_NUMBERS = frozenset(("width", "height", "num", "paragraphNum"))


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the errors of each story, in order."""
    root = yield from read_root(source, report)
    if local(root) != "nprml":
        yield problem_in("root", f"<{shortened(local(root))}> is not <nprml>", root)
        return
    if "version" not in root.attrib:
        yield problem_in("required", "<nprml> has no version", root)
    stories = [*root.iterfind("{*}list/{*}story")]
    if not stories and root.find("{*}message") is None:
        yield problem_in("required", "<nprml> has no <list> with a <story>", root)
    yield from numbered_problems(stories, _story, lambda story: story.get("id") or "", again="another story has the id")


_odd = partial(problem_in, severity=Severity.WARNING)


def _story(story: Element) -> Iterator[Problem]:
    seen: set[str] = set()
    for field in story.iterchildren("*"):
        name = local(field)
        if name in _ONCE and name in seen:
            yield problem_in("twice", f"there is more than one <{name}>", field)
        elif name in _DATES and (text := text_of(field)) and read_date(text) is None:
            yield problem_in("date", f"{name}: {shortened(text)!r} is not a date", field)
        yield from _part(field, name)
        seen.add(name)
    if not text_in(story, "title"):
        yield problem_in("required", "<story> has no <title>", story)
    if seen.isdisjoint((*_TEXTS, "audio", "image")):
        yield _odd("text", "<story> has no text", story)
    yield from _references(story)


def _part(field: Element, name: str) -> Iterator[Problem]:
    """Yield the errors of a *field* with children."""
    if name == "byline" and not text_in(field, "name"):
        yield problem_in("required", "<byline> has no <name>", field)
    elif name == "audio":
        if field.find("{*}format/*") is None:
            yield problem_in("required", "<audio> has no <format> with an address", field)
        if (duration := text_in(field, "duration")) and not _is_number(duration):
            yield _odd("number", f"duration: {shortened(duration)!r} is not a number of seconds", field)
    elif name in _TEXTS:
        yield from _paragraphs(field)
    if name in {"image", "layout"}:
        for descendant in (field, *field.iterdescendants("*")):
            yield from _attributes(descendant)


def _paragraphs(text: Element) -> Iterator[Problem]:
    seen: set[str] = set()
    for part in text.iterchildren("*"):
        number = part.get("num") or ""
        if local(part) != "paragraph":
            yield _odd("child", f"<{shortened(local(part))}> is not <paragraph>", part)
        elif number and not _is_number(number):
            yield problem_in("number", f"num: {shortened(number)!r} is not a number", part)
        elif number in seen:
            yield problem_in("unique", f"another paragraph has the number {shortened(number)}", part)
        seen |= {number} if number else set()


def _attributes(element: Element) -> Iterator[Problem]:
    if local(element) in _FILED and not element.get("src") and "refId" not in element.attrib:
        yield problem_in("required", f"<{local(element)}> has no src", element)
    for name in sorted(_NUMBERS & {*map(str, element.keys())}):
        if (number := element.get(name) or "") and not _is_number(number):
            yield _odd("number", f"{name}: {shortened(number)!r} is not a number", element)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal()


def _references(story: Element) -> Iterator[Problem]:
    """Yield references of the layout to missing elements; they may not have been requested."""
    numbers = {part.get("num") for name in _TEXTS for part in story.iterfind(f"{{*}}{name}/{{*}}paragraph")}
    ids = {(local(field), field.get("id")) for field in story.iterchildren("*")}
    for placed in story.iterfind("{*}layout/{*}storytext/*"):
        kind, number = local(placed), placed.get("refId")
        if kind == "text" and placed.get("paragraphNum") not in numbers:
            yield _odd("reference", f"there is no paragraph {placed.get('paragraphNum') or '':.60}", placed)
        elif kind != "text" and number and (_CALLED.get(kind, kind), number) not in ids:
            yield _odd("reference", f"there is no <{shortened(_CALLED.get(kind, kind))}> {shortened(number)}", placed)


_CALLED = {"staticHtml": "htmlAsset"}  # names in the layout that differ from those in the story
