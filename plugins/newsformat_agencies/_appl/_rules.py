"""Rules for a ``Publication``: the requirements of programs that read APPL.

There is no public schema; these are the fields without which https://github.com/ymetelkin/go refuses an item, and the
values that it accepts.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from newsformat.markup.dates import read_date
from newsformat.markup.xml import Element, local, text_of
from newsformat.markup.xml_rules import numbered_problems, problem_in, read_root
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source, shortened


_SECTIONS = ("Identification", "PublicationManagement", "NewsLines", "AdministrativeMetadata")
_KNOWN = frozenset((*_SECTIONS, "RightsMetadata", "DescriptiveMetadata", "FilingMetadata", "PublicationComponent"))
_NEEDED = {
    "Identification": ("ItemId", "MediaType"),
    "PublicationManagement": ("RecordType", "FilingType", "FirstCreated", "Status"),
}
_VALUES = {
    "Status": frozenset(("usable", "embargoed", "withheld", "canceled", "unknown")),
    "MediaType": frozenset(("text", "photo", "graphic", "video", "audio", "complexdata")),
}
_DATES = frozenset(("ArrivalDateTime", "LastModifiedDateTime", "ReleaseDateTime", "ItemStartDateTime",
                    "ItemStartDateTimeActual", "ItemExpireDateTime", "ItemEndDateTime", "SearchDateTime"))  # fmt: skip
_PARTS = {"Year": (1, 9999), "Month": (1, 12), "Day": (1, 31)}


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the errors of each item in *source*, in order."""
    root = yield from read_root(source, report)
    items = [root] if local(root) == "Publication" else [*root.iter("{*}Publication")]
    if not items:
        yield problem_in("root", f"<{shortened(local(root))}> is not <Publication> and contains none", root)
    yield from numbered_problems(
        items, _item, lambda item: _text(item.find("{*}Identification/{*}ItemId")), again="another item has the ItemId"
    )


_odd = partial(problem_in, severity=Severity.WARNING)


def _text(element: Element | None) -> str:
    return "" if element is None else text_of(element)


def _item(item: Element) -> Iterator[Problem]:
    names = {local(part) for part in item}
    for name in _SECTIONS:
        if name not in names:
            yield problem_in("required", f"<Publication> has no <{name}>", item)
    if not names & {"PublicationComponent"}:
        yield _odd("text", "<Publication> has neither a text nor files", item)
    for section in item.iterchildren("*"):
        name = local(section)
        if name not in _KNOWN:
            yield _odd("child", f"<{shortened(name)}> is not a known part of <Publication>", section)
        for needed in _NEEDED.get(name, ()):
            if section.find(f"{{*}}{needed}") is None:
                yield problem_in("required", f"<{name}> has no <{needed}>", section)
        if name in _NEEDED:
            for field in section.iterchildren("*"):
                yield from _field(field)


def _field(field: Element) -> Iterator[Problem]:
    name, text = local(field), text_of(field)
    if name in _VALUES and text.lower() not in _VALUES[name]:
        yield problem_in(
            "value", f"{name}: {shortened(text)!r} is not one of {', '.join(sorted(_VALUES[name]))}", field
        )
    elif name in _DATES and read_date(text) is None:
        yield problem_in("date", f"{name}: {shortened(text)!r} is not a date and time", field)
    elif name == "FirstCreated":
        for part, (least, most) in _PARTS.items():
            number = field.get(part)
            if number is None and part == "Year":
                yield problem_in("required", "<FirstCreated> has no attribute Year", field)
            elif number is not None and not (
                number.isascii() and number.isdecimal() and least <= int(number[:9]) <= most
            ):
                why = f"{shortened(number)!r} is not a number from {least} to {most}"
                yield problem_in("value", f"{part} of <FirstCreated>: {why}", field)
