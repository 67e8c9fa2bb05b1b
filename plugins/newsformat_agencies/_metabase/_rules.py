"""Rules from the schema of Metabase's articles (``articles10.xsd``), with later additions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat.markup.dates import read_date
from newsformat.markup.languages import language_tag
from newsformat.markup.xml import Element, local, text_of
from newsformat.markup.xml_rules import numbered_problems, problem_in, read_root
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source, shortened
from newsformat_agencies._draft import text_in


_NEEDED = (
    *("id", "language", "title", "publishedDate", "harvestDate", "licenseEndDate", "url", "commentsUrl", "dataFormat"),
    *("copyright", "loginStatus", "duplicateGroupId", "media", "publishingPlatform", "adultLanguage", "author"),
    "source",
)
_OTHERS = (
    *("sequenceId", "subTitle", "content", "contentWithMarkup", "tags", "embargoDate", "contentLicenseEndDate"),
    *("originalUrl", "outboundUrls", "wordCount", "contentGroupIds", "harvest", "topics", "companies", "locations"),
    *("semantics", "sentiment", "print", "broadcast", "licenses", "linkedArticles", "advertisingValueEquivalency"),
)
_KNOWN = frozenset((*_NEEDED, *_OTHERS))
_SAYING = ("id", "title", "publishedDate", "url")  # required fields that must not be empty
_DATES = frozenset(("publishedDate", "harvestDate", "embargoDate", "licenseEndDate", "contentLicenseEndDate"))
_NUMBER, _TRUTH = re.compile(r"[+-]?[0-9]+"), frozenset(("true", "false", "1", "0"))


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the errors of each article in *source*, in order."""
    root = yield from read_root(source, report)
    articles = [root] if local(root) in {"article", "Article"} else [*root.iter("{*}article", "{*}Article")]
    if not articles:
        yield problem_in("root", f"<{shortened(local(root))}> is not <article> and contains none", root)
    yield from numbered_problems(
        articles, _article, lambda article: text_in(article, "id"), again="another article has the id"
    )


def _article(article: Element) -> Iterator[Problem]:
    fields: dict[str, Element] = {}
    for field in article.iterchildren("*"):
        if local(field) in _KNOWN and local(field) in fields:
            yield problem_in("twice", f"there is more than one <{local(field)}>", field)
        else:
            yield from _field(field, local(field), text_of(field))
        fields.setdefault(local(field), field)
    for name in _NEEDED:
        if name not in fields:
            yield problem_in("required", f"<article> has no <{name}>", article)
        elif name in _SAYING and not text_of(fields[name]):
            yield problem_in("required", f"<{name}> is empty", fields[name])
    if not any(text_in(article, name) for name in ("content", "contentWithMarkup")):
        yield problem_in("text", "<article> has no text", article, Severity.WARNING)
    for company in article.iterfind("{*}companies/{*}company"):
        yield from _company(company)


def _field(field: Element, name: str, text: str) -> Iterator[Problem]:
    if name not in _KNOWN:
        yield problem_in("child", f"<{shortened(name)}> is not a known part of <article>", field, Severity.WARNING)
    elif name in _DATES and text and read_date(text) is None:
        yield problem_in("date", f"{name}: {shortened(text)!r} is not a date", field)
    elif name == "language" and text and not language_tag(text):
        yield problem_in("language", f"{shortened(text)!r} is not a known language", field, Severity.WARNING)


def _company(company: Element) -> Iterator[Problem]:
    for name in ("titleCount", "contentCount"):
        if not _NUMBER.fullmatch(value := text_in(company, name)):
            yield problem_in("number", f"{name}: {shortened(value)!r} is not a number", company)
    if (value := text_in(company, "primary")) not in _TRUTH:
        yield problem_in("number", f"primary: {shortened(value)!r} is neither true nor false", company)
