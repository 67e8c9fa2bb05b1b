"""The built-in transforms: named steps from article to article, which run only when asked for.

* ``drop-invisible``: removes soft hyphens and other invisible characters.
* ``drop-related``: removes the blocks of related stories from the body.
* ``drop-unusable``: leaves out stories that may not be published, now or at a given time.
* ``lift-embargo``: removes an embargo that is over now, or at a given time: ``lift-embargo=2026-11-24T08:00:00Z``.
* ``lift-head``: removes from the top of the body what repeats headline, byline, keywords or date, and the dateline.
* ``only-dates``: leaves out stories of other days, months or years: ``only-dates=2026-05/2026-07``.
* ``only-languages``: leaves out stories in languages that are not named: ``only-languages=ar,pt-BR``.
* ``plain-inline``: removes links, emphasis and all other marks from running text.
* ``print-dateline``: moves the dateline to the beginning of the text.
* ``print-picture``: moves the lead picture to the beginning of the text, unless that shows it.
* ``sections``: puts stories into the sections of a site, by a table such as ``sections=sections.toml``.
* ``strip-foreign``: removes what the model has no place for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import partial

from attrs import evolve

from newsformat._article import Article, Association, Rights
from newsformat._blocks import Raw, Related
from newsformat._concepts import Concept, Foreign
from newsformat._errors import OptionError
from newsformat._hooks import hookimpl
from newsformat._inline import Text
from newsformat._rebuilding import rebuilt
from newsformat._transform import Transform


def _nothing(_: object) -> None:
    """What a part becomes that goes."""


def _drop_invisible(article: Article) -> Article:
    from newsformat._transforms._invisible import without_invisible

    return without_invisible(article)


def _drop_related(article: Article) -> Article:
    return rebuilt(article, {Related: _nothing})


def _drop_unusable(article: Article) -> Article | tuple[Article, ...]:
    return _usable(article, datetime.now(UTC))


def _drop_unusable_at(value: str) -> Callable[[Article], Article | tuple[Article, ...]]:
    return partial(_usable, when=_time("drop-unusable", value))


def _usable(article: Article, when: datetime) -> Article | tuple[Article, ...]:
    """Return *article* without what may not be published of its package, however deep; nothing if that is all of it."""

    def kept(other: Association) -> Association | None:
        return other if not other.article or other.article.may_be_published(when) else None

    return rebuilt(article, {Association: kept}) if article.may_be_published(when) else ()


def _lift_embargo(article: Article) -> Article:
    return _lifted(article, datetime.now(UTC))


def _lift_embargo_at(value: str) -> Callable[[Article], Article]:
    return partial(_lifted, when=_time("lift-embargo", value))


def _lifted(article: Article, when: datetime) -> Article:
    """Return *article* without an embargo that is over, and so all that are in its package."""

    def lifted(candidate: Article) -> Article:
        return evolve(candidate, embargo=None) if candidate.embargo and candidate.embargo.is_over(when) else candidate

    return rebuilt(article, {Article: lifted})


def _time(name: str, value: str) -> datetime:
    """Return the time that was given to the transform *name*."""
    from newsformat.markup.dates import read_date

    when = read_date(value)
    if when is None:
        raise OptionError(f"{name}={value:.60}: not a date and time such as 2026-11-24T08:00:00Z")
    return when


def _lift_head(article: Article) -> Article:
    from newsformat._transforms._repeated_head import lifted

    return lifted(article)


def _only_dates(value: str) -> Callable[[Article], Article | tuple[Article, ...]]:
    from newsformat._transforms._dates import only_dates

    return only_dates(value)


def _only_languages(value: str) -> Callable[[Article], Article | tuple[Article, ...]]:
    from newsformat._transforms._languages import only_languages

    return only_languages(value)


def _sections_by(value: str) -> Callable[[Article], Article]:
    from newsformat._transforms._sections import sections_by

    return sections_by(value)


def _print_dateline(article: Article) -> Article:
    from newsformat._transforms._printed_dateline import with_printed_dateline

    return with_printed_dateline(article)


def _print_picture(article: Article) -> Article:
    from newsformat._transforms._printed_picture import with_printed_picture

    return with_printed_picture(article)


def _plain_inline(article: Article) -> Article:
    return rebuilt(article, {Text: lambda run: Text(run.text) if run.marks else run})


def _strip_foreign(article: Article) -> Article:
    return rebuilt(article, dict.fromkeys((Foreign, Raw), _nothing) | dict.fromkeys(_HOLDERS, _unless_all_foreign))


_HOLDERS = (Rights, Concept, Association)


def _unless_all_foreign(part: Rights | Concept | Association) -> Rights | Concept | Association | None:
    """Return *part*, or nothing if all of its content is foreign."""
    return None if part.foreign and evolve(part, foreign=()) == type(part)() else part


@hookimpl
def newsformat_transforms() -> Iterable[Transform]:
    """Bring the transforms of the core."""
    return [
        Transform(
            name="drop-invisible", title="Remove soft hyphens and other invisible characters", apply=_drop_invisible
        ),
        Transform(name="drop-related", title="Remove related stories from the body", apply=_drop_related),
        Transform(
            name="drop-unusable",
            title="Leave out stories that may not be published now, or at a given time (=2026-11-24T08:00:00Z)",
            apply=_drop_unusable,
            given=_drop_unusable_at,
        ),
        Transform(
            name="lift-embargo",
            title="Remove an embargo that is over by now, or by a given time (=2026-11-24T08:00:00Z)",
            apply=_lift_embargo,
            given=_lift_embargo_at,
        ),
        Transform(name="lift-head", title="Remove from the body what repeats the head of the story", apply=_lift_head),
        Transform(
            name="only-dates",
            title="Keep only stories of these days, months or years (=2026-05/2026-07)",
            given=_only_dates,
        ),
        Transform(
            name="only-languages",
            title="Keep only stories in these languages (=ar,pt-BR); und means unknown",
            given=_only_languages,
        ),
        Transform(name="plain-inline", title="Remove all marks from running text", apply=_plain_inline),
        Transform(name="print-dateline", title="Move the dateline to the beginning of the text", apply=_print_dateline),
        Transform(
            name="print-picture", title="Move the lead picture to the beginning of the text", apply=_print_picture
        ),
        Transform(
            name="sections",
            title="Sort stories into the sections of a site, by a table (=sections.toml)",
            given=_sections_by,
        ),
        Transform(name="strip-foreign", title="Remove whatever the model has no place for", apply=_strip_foreign),
    ]
