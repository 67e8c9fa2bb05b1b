"""Every file is read whole, says what the standard says that it does, and is written back valid and the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from attrs import fields, has
from lxml import etree

import newsformat as nf
from newsformat.markup.options import XmlOptions
from newsformat.plugin import Report
from newsformat_nitf._options import WriteOptions
from newsformat_nitf.body import read_body, write_body

from ..shared import CORPUS, characters, needs_shared, text_in
from .corpus import NAMESPACE, Element, embedded, files, parsed, problems


pytestmark = needs_shared

FILES = files()
STANDARD = XmlOptions(dialect="none")


def name_of(path: Path) -> str:
    return "/".join(path.parts[-2:])


def tree(path: Path) -> Element:
    """Return the document, by itself and without its namespace."""
    root = parsed(path.read_bytes())
    for part in root.iter("{*}*"):
        part.tag = etree.QName(part).localname
    return root


# Bodies -----------------------------------------------------------------------


def body_text(root: Element) -> str:
    """Return all text of a body, found without newsformat; data in a picture is none."""
    return "".join(
        "".join(content.xpath(".//text()[not(ancestor::*[local-name()='media-object'])][not(parent::comment())]"))
        for content in root.iter("{*}body.content")
        if not any(etree.QName(ancestor).localname == "note" for ancestor in content.iterancestors("{*}*"))
    )


def share(root: Element, blocks: tuple[nf.Block, ...]) -> tuple[int, int]:
    """Return how many characters the body has, and how many of them are in *blocks*."""
    whole = characters(body_text(root))
    return whole.total(), (whole & characters(text_in(blocks, "marks"))).total()


def test_bodies_of_files_are_complete() -> None:
    whole = got = 0
    for path in FILES:
        has_, found = share(parsed(path.read_bytes()), nf.read(path, "nitf").body)
        assert found >= 0.99 * has_, name_of(path)
        whole, got = whole + has_, got + found
    assert whole > 15_000
    assert got >= 0.999 * whole


def test_bodies_in_other_formats_are_complete() -> None:
    whole = got = 0
    for path, element in embedded():
        blocks = tuple(block for item in element.iter("{*}body.content") for block in read_body(item, Report()))
        has_, found = share(element, blocks)
        assert found >= 0.99 * has_, path
        whole, got = whole + has_, got + found
    assert whole > 25_000
    assert got >= 0.999 * whole


def words(text: str) -> list[str]:
    return text.split()


@pytest.mark.cases("path", FILES)
def test_paragraphs_keep_their_words_and_their_order(path: Path) -> None:
    found = iter(words(" ".join(nf.plain(run) for run in runs(nf.read(path, "nitf", STANDARD).body))))
    for paragraph in tree(path).xpath("body/body.content//p[not(ancestor::nitf-table-metadata)]"):
        for word in words("".join(paragraph.itertext("*"))):
            assert any(word in item for item in found), word


def runs(value: Any) -> Iterator[tuple[nf.Inline, ...]]:
    """Yield all running text in *value*, a body."""
    if isinstance(value, tuple) and value and isinstance(value[0], nf.Text | nf.LineBreak):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from runs(item)
    elif has(type(value)):
        for field in fields(type(value)):
            yield from runs(getattr(value, field.name))


# What a file states -------------------------------------------------------------


def line(text: str) -> str:
    return re.sub("[ \t\r\n\v\f]+", " ", text).strip(" ")


def values(root: Element, path: str) -> list[str]:
    """Return the texts or attributes that *path* finds, without what is empty."""
    found = [element if isinstance(element, str) else "".join(element.itertext("*")) for element in root.xpath(path)]
    return [line(text) for text in found if line(text)]


def moments(root: Element, path: str) -> list[datetime]:
    """Return the dates that *path* finds; what has no zone is in UTC, what is no date is left out."""
    made = []
    for value in values(root, path):
        if value[:4].isdecimal():
            when = datetime.fromisoformat(value)
            made.append(when if when.tzinfo else when.replace(tzinfo=UTC))
    return made


def first(found: list[Any]) -> list[Any]:
    return found[:1]


def printed(*parts: str) -> str:
    """Return words without what may stand between them."""
    return " ".join(re.findall(r"\w+", " ".join(parts)))


Stated = Callable[[Element], list[Any]]
Found = Callable[[nf.Article], list[Any]]

# What a file says by the standard, and where the article has it.
TABLE: dict[str, tuple[Stated, Found]] = {
    "headline": (lambda root: first(values(root, "//hedline/hl1")), lambda article: [nf.plain(article.headline)]),
    "subhead": (lambda root: first(values(root, "//hedline/hl2")), lambda article: [nf.plain(article.subhead)]),
    "title": (lambda root: values(root, "//head/title"), lambda article: [article.title]),
    "issued": (lambda root: first(moments(root, "//date.issue/@norm")), lambda article: [article.updated]),
    "released": (lambda root: first(moments(root, "//date.release/@norm")), lambda article: [article.published]),
    "expires": (lambda root: first(moments(root, "//date.expire/@norm")), lambda article: [article.expires]),
    "publication": (
        lambda root: [] if moments(root, "//date.release/@norm") else moments(root, "//pubdata/@date.publication"),
        lambda article: [article.published],
    ),
    "byline": (
        lambda root: [printed(value) for value in values(root, "//body.head/byline")],
        lambda article: [printed(byline.text or byline.name) for byline in article.bylines],
    ),
    "author": (
        lambda root: values(root, "//body.head/byline/person"),
        lambda article: [
            *(names := [byline.name for byline in article.bylines]),
            " and ".join(names),
        ],  # two in one element
    ),
    "byline title": (
        lambda root: values(root, "//body.head/byline/byttl[not(org)]"),
        lambda article: [text for byline in article.bylines for text in (byline.role, byline.affiliation)],
    ),
    "dateline": (
        lambda root: [printed(value) for value in values(root, "//body.head/dateline")],
        lambda article: [printed(article.dateline.text)] if article.dateline else [],
    ),
    "language": (lambda root: values(root, "/nitf/@baselang"), lambda article: [article.language]),
    "status": (lambda root: values(root, "//docdata/@management-status"), lambda article: [article.status]),
    "urgency": (lambda root: values(root, "//urgency/@ed-urg"), lambda article: [str(article.urgency)]),
    "subject codes": (
        lambda root: values(root, "//tobject.subject/@tobject.subject.refnum"),
        lambda article: [subject.code for subject in article.subjects],
    ),
    "subject names": (
        lambda root: values(
            root,
            "//tobject.subject/@tobject.subject.detail | //tobject.subject[not(@tobject.subject.detail)]/"
            "@tobject.subject.matter",
        ),
        lambda article: [subject.name for subject in article.subjects],
    ),
    "genre": (
        lambda root: [
            value
            for value in values(root, "//tobject.property/@tobject.property.type")
            if value.lower() != "current"  # the default of the standard
        ],
        lambda article: [genre.name for genre in article.genres],
    ),
    "identifier": (
        lambda root: values(root, "//doc-id/@id-string"),
        lambda article: [article.uri, *[identifier.value for identifier in article.identifiers]],
    ),
    "source": (
        lambda root: values(root, "//doc-id/@regsrc | //from-src/@src-name"),
        lambda article: [source.name for source in article.sources],
    ),
    "slug": (lambda root: values(root, "//du-key/@key"), lambda article: [article.slug]),
    "version": (lambda root: values(root, "//du-key/@version"), lambda article: [article.version]),
    "keywords": (lambda root: values(root, "//keyword/@key | //keyword"), lambda article: [*article.keywords]),
    "note": (
        lambda root: values(root, "//ed-msg/@info"),
        lambda article: [note.text for note in article.notes],
    ),
    "holder": (
        lambda root: values(root, "//doc.copyright/@holder"),
        lambda article: [rights.holder for rights in article.rights],
    ),
    "limitations": (
        lambda root: values(root, "//doc.rights/@limitations"),
        lambda article: [rights.usage_terms for rights in article.rights],
    ),
    "abstract": (
        lambda root: values(root, "//body.head/abstract"),
        lambda article: [nf.plain(article.summary).replace("\n", " ")],
    ),
    "distributor": (lambda root: values(root, "//body.head/distributor"), lambda article: [article.credit]),
    "names in the text": (
        lambda root: values(root, "//body.content//person | //body.content//org | //body.content//location"),
        lambda article: [entity.name for entity in article.entities],
    ),
    "pictures": (
        lambda root: values(root, "//body.content//media-reference/@source"),
        lambda article: [rendition.href for rendition in article.body if isinstance(rendition, nf.Media)],
    ),
}


@pytest.mark.cases("path", FILES)
def test_what_the_file_states_is_found(path: Path) -> None:
    root, article = tree(path), nf.read(path, "nitf", STANDARD)
    missing = {
        name: wanted
        for name, (stated, found) in TABLE.items()
        if (wanted := [item for item in stated(root) if item not in found(article)])
    }
    assert missing == {}


@pytest.mark.cases("name", TABLE)
def test_some_file_states_it(name: str) -> None:
    """A row that no file is about would prove nothing."""
    stated, _ = TABLE[name]
    assert any(stated(tree(path)) for path in FILES)


# Back again -------------------------------------------------------------------


@pytest.mark.cases("path", FILES)
def test_what_was_read_is_written_valid_and_the_same(path: Path) -> None:
    article, report = nf.read(path, "nitf"), nf.Report()
    document = nf.write(article, "nitf", report=report)
    assert report.losses == ()
    assert problems(document) == []
    assert nf.read(document, "nitf") == article


@pytest.mark.cases("path", FILES)
def test_so_it_is_without_a_namespace(path: Path) -> None:
    article = nf.read(path, "nitf")
    document = nf.write(article, "nitf", WriteOptions(namespace=False))
    assert problems(document.replace(b"<nitf ", f'<nitf xmlns="{NAMESPACE}" '.encode(), 1)) == []
    assert nf.read(document, "nitf") == article


def test_bodies_in_other_formats_come_back() -> None:
    for path, element in embedded():
        for content in element.iter("{*}body.content"):
            concepts: dict[str, nf.Concept] = {}
            blocks = read_body(content, Report(), concepts=concepts)
            report = Report()
            written = write_body(blocks, report, concepts=concepts.values())
            assert report.losses == (), path
            assert read_body(parsed(etree.tostring(written)), Report(), concepts=concepts) == blocks, path


@pytest.mark.cases("path", FILES)
def test_each_is_detected(path: Path) -> None:
    assert nf.detect(path)[0].format == "nitf"


# Dialects ---------------------------------------------------------------------

_PROVIDERS = {
    "aap": lambda root: root.xpath("boolean(//meta[starts-with(@name, 'aap-')])"),
    "ntb": lambda root: root.xpath("boolean(//meta[starts-with(@name, 'NTB')])"),
    "ansa": lambda root: values(root, "//distributor") == ["ANSA"],
    "canadian-press": lambda root: values(root, "//distributor") == ["THE CANADIAN PRESS"],
}


@pytest.mark.cases("path", FILES)
def test_a_file_is_read_in_the_dialect_of_its_provider(path: Path) -> None:
    root = tree(path)
    names = [name for name, is_from in _PROVIDERS.items() if is_from(root)] or ["none"]
    assert nf.read(path, "nitf") == nf.read(path, "nitf", XmlOptions(dialect=names[0]))


def test_dates_without_a_zone_are_those_of_the_provider() -> None:
    """Of one story there is a version with a zone and one without."""
    issued = {name_of(path): nf.read(path, "nitf").updated for path in FILES if path.stem.startswith("aap")}
    assert (
        len({issued[f"superdesk-superdesk-{name}"] for name in ("core/aap.xml", "core/aap~2.xml", "aap/aap.xml")}) == 1
    )


def test_no_line_of_a_column_is_left_in_the_text() -> None:
    assert not any(
        nf.plain(block.content).count("\n")
        for path in FILES
        if path.stem.startswith("aap")
        for block in nf.read(path, "nitf").body
        if isinstance(block, nf.Paragraph)
    )


def test_all_of_the_corpus_was_looked_at() -> None:
    assert len(FILES) >= 15
    assert len(embedded()) >= 50
    assert CORPUS.is_dir()
