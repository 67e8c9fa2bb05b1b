"""Articles → TEI P5, valid against ``tei_all``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, groupby
from typing import TypeVar

from lxml import etree

from newsformat import Article, Concept, Envelope, Foreign, Heading
from newsformat.markup.dates import iso
from newsformat.markup.languages import is_language_tag
from newsformat.markup.rest import rest_of
from newsformat.markup.xml import escape, legal, parse, quoted, well_formed
from newsformat.plugin import Articles, NoOptions, Report, plain_line, reworded
from newsformat_library._tei._blocks import BodyWriter
from newsformat_library._tei._header import Header, kept
from newsformat_library._tei._lines import without_marks
from newsformat_library._tei._names import ORDER, OWN, SPACE, TEI


T = TypeVar("T", Article, Envelope)
_DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield a ``TEI`` for a single article, otherwise a ``teiCorpus``."""
    title = _with_legal_characters(articles.envelope, report).title
    given = iter(articles)
    first, second = next(given, None), next(given, None)
    yield _DECLARATION
    if first is not None and second is None and not title:
        yield _document(first, report, f' xmlns="{TEI}"')
        return
    header = _header([f"<title>{escape(title)}</title>"], ["<publisher/>"], ["<p/>"], {}, [])
    yield f'<teiCorpus xmlns="{TEI}">\n{header}'.encode()
    if first is not None:
        name, report.article = report.article, "" if second is not None else report.article
        yield _document(first, report, "")  # the report is at the second article already, so it is named for the first
        report.article = name
    for article in chain([second] if second is not None else [], given):
        yield _document(article, report, "")
    yield b"</teiCorpus>\n"


def _with_legal_characters(item: T, report: Report) -> T:
    """Return *item*, an article or an envelope, without characters that would be lost in TEI."""
    fit = reworded(item, lambda text: without_marks(legal(text)))
    if fit is not item:
        report.lost("text", why="XML has no control characters, and TEI is read without U+FDD0 and U+FDD1")
    return fit


def _document(article: Article, report: Report, namespace: str) -> bytes:
    fit = _with_legal_characters(article, report)
    wanted = kept(fit.foreign)
    foreign, misplaced = _by_place(wanted)
    for part in misplaced:
        report.lost(f"foreign.{SPACE}", where=part.name, why="TEI has no such place, or the value is not well-formed")
    body = _text_element(fit, BodyWriter(report, fit.entities))
    header = _article_header(fit, foreign, "")
    document = f'<TEI xmlns="{TEI}">{header}{body}</TEI>'
    again = _read_again(document)
    for part in Counter(wanted) - Counter(misplaced) - Counter(again.foreign):
        report.lost(f"foreign.{SPACE}", where=part.name, why="it would be read as something else")
    rest = rest_of(fit, again, OWN, SPACE)
    header = _article_header(fit, foreign, f"<xenoData>{rest}</xenoData>\n" if rest else "")
    return f"<TEI{namespace}>\n{header}{body}</TEI>\n".encode()


def _read_again(document: str) -> Article:
    from newsformat_library._tei._reader import articles_of

    report = Report(heard=False)
    root = parse(document.encode(), report=report)
    return next(articles_of(root, Header(None, report), report))


def _by_place(parts: list[Foreign]) -> tuple[dict[str, list[str]], list[Foreign]]:
    """Return the foreign *parts* by place, and those that have no place in TEI."""
    found: dict[str, list[str]] = {}
    misplaced = []
    for part in parts:
        root = well_formed(part.value)
        name = part.name.rpartition("/")[2]
        again = part.name in _PLACES_USED_ONCE and part.name in found
        if root is None or root.tag != f"{{{TEI}}}{name}" or part.name not in _FOREIGN_PLACES or again:
            misplaced.append(part)
        else:
            found.setdefault(part.name, []).append(etree.tostring(root, encoding="unicode"))
    return found, misplaced


_PLACES_USED_ONCE = frozenset(("fileDesc/editionStmt", "fileDesc/extent", "fileDesc/notesStmt", "revisionDesc"))
_FOREIGN_PLACES = frozenset(
    (
        *("encodingDesc", "revisionDesc", "xenoData", "fileDesc/editionStmt", "fileDesc/extent", "fileDesc/seriesStmt"),
        *("fileDesc/notesStmt", "titleStmt/respStmt", "titleStmt/editor", "titleStmt/sponsor", "titleStmt/funder"),
        *(
            "titleStmt/principal",
            "publicationStmt/publisher",
            "publicationStmt/distributor",
            "publicationStmt/pubPlace",
        ),
        *("publicationStmt/authority", "publicationStmt/address", "publicationStmt/date", "publicationStmt/p"),
        *("imprint/publisher", "imprint/pubPlace", "imprint/biblScope", "imprint/date", "imprint/note"),
        *("profileDesc/langUsage", "profileDesc/textDesc", "profileDesc/particDesc", "profileDesc/settingDesc"),
        *("profileDesc/correspDesc", "profileDesc/calendarDesc", "sourceDesc/msDesc", "sourceDesc/p"),
    )
)


def _article_header(article: Article, foreign: dict[str, list[str]], rest: str) -> str:
    """Return the header of *article*."""
    names = [byline.label for byline in article.bylines]
    title = plain_line(article.headline) or article.title
    titles = [f"<title>{escape(title)}</title>"]
    titles += [f"<author>{escape(name)}</author>" for name in dict.fromkeys(names) if name]
    return _header(
        [*titles, *_foreign_in("titleStmt", foreign)],
        list(_publication_statement(article, foreign)),
        list(_source_description(article, foreign)),
        foreign,
        [*_profile_description(article, foreign)],
        rest,
    )


def _header(  # noqa: PLR0913, PLR0917 -- as many parts as a header has
    titles: list[str],
    publication: list[str],
    sources: list[str],
    foreign: dict[str, list[str]],
    profile: list[str],
    rest: str = "",
) -> str:
    inner = {"titleStmt": titles, "publicationStmt": publication, "sourceDesc": sources}
    described = [
        f"<{name}>{''.join(inner[name])}</{name}>" if name in inner else "".join(foreign.get(f"fileDesc/{name}", ()))
        for name in ORDER["fileDesc"]
    ]
    parts = {
        "fileDesc": f"<fileDesc>\n{_lines(described)}</fileDesc>",
        "profileDesc": f"<profileDesc>\n{_lines(profile)}</profileDesc>" if profile else "",
        "xenoData": f"{rest}{''.join(foreign.get('xenoData', ()))}",
    }
    found = [parts[name] if name in parts else "".join(foreign.get(name, ())) for name in ORDER["teiHeader"]]
    return f"<teiHeader>\n{_lines(found)}</teiHeader>\n"


def _lines(parts: Iterable[str]) -> str:
    return "".join([f"{part}\n" for part in parts if part])


def _foreign_in(place: str, foreign: dict[str, list[str]]) -> Iterator[str]:
    for name, values in foreign.items():
        if name.startswith(f"{place}/"):
            yield from values


def _publication_statement(article: Article, foreign: dict[str, list[str]]) -> Iterator[str]:
    """Yield the content of ``publicationStmt``: fields beginning with a publisher, or else only a text."""
    others = {name: values for name, values in foreign.items() if name.startswith("publicationStmt/")}
    publisher, text = others.pop("publicationStmt/publisher", []), others.pop("publicationStmt/p", [])
    fields = [*chain.from_iterable(others.values()), *_fields_of_publication(article)]
    if text and not publisher and not fields:
        yield from text
    else:
        yield from publisher or ["<publisher/>"]
        yield from fields


def _fields_of_publication(article: Article) -> Iterator[str]:
    if article.uri:
        yield f'<idno type="uri">{escape(article.uri)}</idno>'
    for identifier in article.identifiers:
        kind = (
            f" type={quoted(identifier.kind)}"
            if identifier.kind and len(identifier.kind.split()) == 1 and "\u00a0" not in identifier.kind
            else ""
        )
        yield f"<idno{kind}>{escape(identifier.value)}</idno>"
    if article.published:
        yield _date_element(iso(article.published))
    for rights in article.rights[:1]:
        yield "".join(_availability(rights.licence, rights.notice))


def _availability(licence: str, notice: str) -> Iterator[str]:
    if not (licence or notice):
        return
    yield "<availability>"
    if licence:
        yield f"<licence>{escape(licence)}</licence>"
    yield "".join([f"<p>{escape(part)}</p>" for part in notice.split("\n") if part])
    yield "</availability>"


def _date_element(when: str) -> str:
    return f'<date when="{when}">{when[:10]}</date>'


def _source_description(article: Article, foreign: dict[str, list[str]]) -> Iterator[str]:
    imprint = [*_foreign_in("imprint", foreign)]
    others = [*_foreign_in("sourceDesc", foreign)]
    names = [source.name for source in article.sources if source.name]
    if article.published and (names or imprint):
        imprint.insert(0, _date_element(iso(article.published)))
    if not names and not imprint:
        yield "".join(others) or "<p/>"
        return
    titles = "".join([f'<title level="j">{escape(name)}</title>' for name in names]) or "<title/>"
    yield f"<biblStruct><monogr>{titles}<imprint>{''.join(imprint) or '<date/>'}</imprint></monogr></biblStruct>"


def _profile_description(article: Article, foreign: dict[str, list[str]]) -> Iterator[str]:
    if article.created:
        yield f"<creation>{_date_element(iso(article.created))}</creation>"
    if article.language and is_language_tag(article.language) and "profileDesc/langUsage" not in foreign:
        yield f"<langUsage><language ident={quoted(article.language)}/></langUsage>"
    if article.summary:
        yield f"<abstract><p>{BodyWriter(Report()).inlines(article.summary)}</p></abstract>"
    classes = "".join([*_subject_keywords(article.subjects), *_keyword_list(article.keywords)])
    if classes:
        yield f"<textClass>{classes}</textClass>"
    yield from _foreign_in("profileDesc", foreign)


def _subject_keywords(subjects: Iterable[Concept]) -> Iterator[str]:
    labelled = [subject for subject in subjects if subject.name]
    for scheme, group in groupby(labelled, key=lambda concept: concept.scheme):
        terms = "".join([_term(concept) for concept in group])
        yield f"<keywords scheme={quoted(scheme or '#subjects')}>{terms}</keywords>"


def _term(concept: Concept) -> str:
    key = f" key={quoted(concept.code)}" if concept.code else ""
    return f"<term{key}>{escape(concept.name)}</term>"


def _keyword_list(keywords: tuple[str, ...]) -> Iterator[str]:
    if terms := "".join([f"<term>{escape(word)}</term>" for word in keywords if word]):
        yield f"<keywords>{terms}</keywords>"


def _text_element(article: Article, body_writer: BodyWriter) -> str:
    language = body_writer.language(article.language) if is_language_tag(article.language) else ""
    lines = _lines([*_above_text(article, body_writer), *body_writer.body(article.body)])
    return f"<text{language}>\n<body>\n{lines}</body>\n</text>\n"


def _above_text(article: Article, body_writer: BodyWriter) -> Iterator[str]:
    for kind, content in (("kicker", article.kicker), ("main", article.headline), ("sub", article.subhead)):
        if content or (kind == "main" and any(isinstance(block, Heading) for block in article.body)):
            yield f'<head type="{kind}">{body_writer.inlines(content)}</head>'
    for printed in dict.fromkeys(byline.text or byline.name for byline in article.bylines):
        if printed:
            yield f"<byline>{escape(printed)}</byline>"
    if article.dateline and article.dateline.text:
        yield f"<dateline>{escape(article.dateline.text)}</dateline>"
