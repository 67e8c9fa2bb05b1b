"""Validation of PAM: the rules of PRISM, and the official XSD if it is given.

The rules are those of the PRISM Aggregator Message and of its vocabularies, 1.x to 3.0
(https://www.w3.org/submissions/2020/SUBM-prism-20200910/). Fields of other vocabularies are allowed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from newsformat.markup.dates import read_date
from newsformat.markup.languages import is_language_tag
from newsformat.markup.schema import xsd_problems
from newsformat.markup.xml import XML_LANG, Element, attributes_of, line_of, local, text_of
from newsformat.markup.xml_rules import read_root
from newsformat.plugin import Problem, Report, Severity, Source, ValidateOptions, sort_by_line
from newsformat_library._pam._names import XHTML, name_of, usual_prefix


_MAX_QUOTED = 60  # characters of a value quoted in a message
_REQUIRED_FIELDS = ("dc:identifier", "dc:title", "prism:publicationName")
_ANY_OF_DATES = ("prism:coverDate", "prism:publicationDate", "prism:creationDate", "dcterms:issued")
_DATE_FIELDS = frozenset(
    (
        *("prism:coverDate", "prism:publicationDate", "prism:creationDate", "prism:modificationDate"),
        *("prism:embargoDate", "prism:expirationDate", "prism:killDate", "prism:onSaleDate", "prism:offSaleDate"),
        *("prism:receptionDate", "prism:dateReceived", "pur:embargoDate", "pur:expirationDate", "pur:optionEndDate"),
    )
)
_FIELDS_ALLOWED_ONCE = ("dc:title", "prism:publicationName", "prism:issn", "prism:eIssn", "prism:versionIdentifier")
_W3CDTF = re.compile(
    r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?(?:Z|[+-]\d\d:\d\d)?", re.ASCII
)
_ISSN_FIELDS = frozenset(("prism:issn", "prism:eIssn"))
_ISSN = re.compile(r"\d{4}-?\d{3}[\dXx]", re.ASCII)
_ISSN_MODULUS = 11
_warning = partial(Problem, severity=Severity.WARNING)


def validate(source: Source, options: ValidateOptions, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the message in document order, then those that the official schema finds."""
    root = yield from read_root(source, report)
    if _is_pam(root, "message"):
        articles = [child for child in root if _is_pam(child, "article")]
        yield from _message_problems(root, articles)
    elif _is_pam(root, "article"):
        articles = [root]
    else:
        yield Problem("root", f"<{local(root)}> is neither a <pam:message> nor a <pam:article>", line_of(root))
        return
    problems = [problem for article in articles for problem in _article_problems(article)]
    yield from sort_by_line(problems)
    if options.schema:
        yield from xsd_problems(root, options.schema, prefer=["pam"])


def _is_pam(element: Element, name: str) -> bool:
    tag = str(element.tag)
    return local(element) == name and usual_prefix(tag[1:].partition("}")[0]) == "pam"


def _message_problems(message: Element, articles: list[Element]) -> Iterator[Problem]:
    if not articles:
        yield _warning("missing", "the message has no <pam:article>", line_of(message))
    for child in message:
        if local(child) and not _is_pam(child, "article"):
            yield Problem("child", f"<{local(child)}> is not allowed in <pam:message>", line_of(child))


def _article_problems(article: Element) -> Iterator[Problem]:
    """Yield the problems of an article: it needs a head, and should have a body of XHTML."""
    line = line_of(article)
    parts = {name: [child for child in article if local(child) == name] for name in ("head", "body")}
    for name, found in parts.items():
        if len(found) > 1:
            yield Problem("once", f"the article has <{name}> {len(found)} times", line_of(found[1]))
        for inner in found:
            if str(inner.tag) != f"{{{XHTML}}}{name}":
                yield Problem("namespace", f"<{name}> is not in the namespace {XHTML}", line_of(inner))
    if not parts["head"]:
        yield Problem("required", "the article has no <head>", line)
    if parts["head"] and parts["body"] and article.index(parts["head"][0]) > article.index(parts["body"][0]):
        yield Problem("order", "<head> comes after <body>", line_of(parts["head"][0]))
    if not parts["body"]:
        yield _warning("missing", "the article has no <body>", line)
    for head in parts["head"][:1]:
        yield from _head_problems(head)
    for inner in article.iter("{*}*"):
        value = inner.get(XML_LANG)
        if value and not is_language_tag(value):
            yield Problem("language", f"{value[:_MAX_QUOTED]!r} is not a language tag (BCP 47)", line_of(inner))


def _head_problems(head: Element) -> Iterator[Problem]:
    """Yield which fields are missing, repeated, or have an invalid value."""
    names = [(name_of(child), child) for child in head if local(child)]
    name_texts = [name for name, _ in names]
    for name in _REQUIRED_FIELDS:
        if name not in name_texts:
            yield Problem("required", f"the head has no <{name}>", line_of(head))
    if not {*_ANY_OF_DATES} & {*name_texts}:
        yield _warning("missing", f"it has no date: it needs one of {', '.join(_ANY_OF_DATES)}", line_of(head))
    seen: set[str] = set()
    for name, element in names:
        key = f"{name} {element.get(XML_LANG)} {element.get('platform')} {_platform(element)}"
        if name in _FIELDS_ALLOWED_ONCE and key in seen:
            yield _warning("once", f"<{name}> appears again", line_of(element))
        seen.add(key)
        value = text_of(element)
        if not value and name in _REQUIRED_FIELDS:
            yield _warning("empty", f"<{name}> is empty", line_of(element))
        elif value and name in _DATE_FIELDS and not _is_date(value):
            yield Problem("date", f"{name}: {value[:_MAX_QUOTED]!r} is not a date such as 2026-11-26", line_of(element))
        elif value and name in _ISSN_FIELDS and not _is_issn(value):
            yield _warning("issn", f"{name}: {value[:_MAX_QUOTED]!r} is not an ISSN", line_of(element))


def _platform(element: Element) -> str:
    """Return the platform that a field is for, whatever the namespace of the attribute."""
    return next((value for key, value in attributes_of(element) if key.endswith("}platform")), "")


def _is_date(value: str) -> bool:
    """Return whether *value* is a date in the form of W3CDTF (https://www.w3.org/TR/NOTE-datetime)."""
    return _W3CDTF.fullmatch(value) is not None and (len(value) < len("2026-11-26") or read_date(value) is not None)


def _is_issn(value: str) -> bool:
    """Return whether *value* is an ISSN with its check digit (ISO 3297)."""
    if not _ISSN.fullmatch(value):
        return False
    digits = value.replace("-", "").upper()
    total = sum(int(digit) * weight for digit, weight in zip(digits[:7], range(8, 1, -1), strict=True))
    check = -total % _ISSN_MODULUS
    return digits[7] == ("X" if check == _ISSN_MODULUS - 1 else str(check))
