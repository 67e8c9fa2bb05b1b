"""Packages: an article whose associations are the items in the groups."""

from __future__ import annotations

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Article, Association, Foreign

from .items import NAR, read


OWN = "urn:newsformat:g2:1"
GROUPS = """<groupSet root="g0">
<group id="g0" role="g:root" mode="pgrmod:seq"><groupRef idref="g1"/><groupRef idref="g2"/></group>
<group id="g1" role="g:main"><itemRef residref="urn:a" version="2"><itemClass qcode="ninat:text"/><title>A</title></itemRef></group>
<group id="g2" role="g:side"><itemRef href="https://example.com/b" rel="irel:seeAlso"/><conceptRef qcode="x:y"/><itemRef/></group>
</groupSet>"""
META = '<itemMeta><itemClass qcode="ninat:composite"/><link rel="irel:isPartOf" residref="urn:p"/></itemMeta>'


def package(inner: str, attributes: str = "") -> bytes:
    return f'<packageItem xmlns="{NAR}" guid="urn:pkg" {attributes}>{META}{inner}</packageItem>'.encode()


@pytest.mark.cases("prefix", ["", "n:"])
def test_the_items_of_a_package_are_associations(prefix: str) -> None:
    document = package(GROUPS).decode()
    if prefix:
        document = (
            document.replace("</", "</~").replace("<", "<n:").replace("<n:/~", "</n:").replace("xmlns=", "xmlns:n=")
        )
    article = read(document.encode())
    assert (article.uri, article.kind) == ("urn:pkg", "composite")
    assert article.associations == (
        Association(role="irel:isPartOf", uri="urn:p"),
        Association(role="g:main", uri="urn:a", title="A"),
        Association(role="irel:seeAlso", href="https://example.com/b"),
    )
    (kept,) = article.foreign
    assert (kept.space, kept.name) == ("newsml-g2", "packageItem")
    assert kept.value == GROUPS if not prefix else kept.value.startswith('<groupSet root="g0">')


def test_a_package_without_a_class_is_composite() -> None:
    report = nf.Report()
    document = package(GROUPS).replace(b'<itemClass qcode="ninat:composite"/><link', b"<link")
    assert nf.read(document, "newsml-g2", report=report).kind == "composite"
    assert [remark.message for remark in report.remarks] == ["a package without a class is composite"]


def test_references_that_are_in_no_group_are_associations() -> None:
    document = f'<packageItem xmlns="{NAR}" guid="urn:p"><itemRef residref="urn:b"/></packageItem>'
    assert nf.read(document.encode(), "newsml-g2").associations == (Association(uri="urn:b"),)


def test_groups_that_newsformat_made_are_not_kept() -> None:
    nested = '<newsItem guid="urn:in"/>'
    group = f'<group id="g" role="g:m"><itemRef residref="a" version="2"/><itemRef o:role="">{nested}</itemRef></group>'
    article = read(package(f'<groupSet root="g" o:made="true">{group}</groupSet>', f'xmlns:o="{OWN}"'))
    assert article.foreign == ()
    assert article.associations[1:] == (
        Association(
            role="g:m", uri="a", foreign=[Foreign("newsml-g2", "itemRef", '<itemRef residref="a" version="2"/>')]
        ),
        Association(role="", article=Article(uri="urn:in")),
    )


def test_what_is_kept_of_a_package_stays_in_its_order() -> None:
    inner = f'<contentMeta><keyword rank="1">k</keyword></contentMeta>{GROUPS}<partMeta seq="1"/>'
    article = read(package(inner, 'xmlns:x="urn:x" x:y="z"'))
    assert [part.name for part in article.foreign] == ["newsItem", "contentMeta", "newsItem", "packageItem"]
    assert article.foreign[0].value == '<newsItem xmlns:x="urn:x" x:y="z"/>'


def test_a_package_that_is_written_and_read_is_the_same() -> None:
    article = read(package(GROUPS))
    assert read(nf.write(article, "newsml-g2")) == article
    changed = evolve(article, associations=article.associations[:2])
    assert read(nf.write(changed, "newsml-g2")) == changed


def group(name: str, *members: str) -> str:
    """Return a group of items, and of the groups whose names begin with a hash."""
    refs = [
        f'<groupRef idref="{member[1:]}"/>' if member[0] == "#" else f'<itemRef residref="{member}"/>'
        for member in members
    ]
    return f'<group id="{name}">{"".join(refs)}</group>'


ORDERED = [
    (group("s", "c"), group("r", "#m", "#s"), group("m", "a", "b")),
    (group("r", "a", "#m", "c"), group("m", "b", "#r")),
    (group("x", "b"), group("r", "a", "#no"), group("r", "c")),
    (group("", "a"), group("", "b"), group("", "c")),
]


@pytest.mark.cases("groups", ORDERED)
def test_groups_are_in_the_order_of_their_references(groups: tuple[str, ...]) -> None:
    article = read(package(f'<groupSet root="r">{"".join(groups)}</groupSet>'))
    assert [association.uri for association in article.associations[1:]] == ["a", "b", "c"]
    assert read(nf.write(article, "newsml-g2")) == article


@pytest.mark.cases("inner", ["", '<itemRef residref="urn:a"/>'])
def test_a_package_without_groups_or_class_is_composite(inner: str) -> None:
    report = nf.Report()
    document = f'<packageItem xmlns="{NAR}" guid="urn:pkg">{inner}</packageItem>'.encode()
    article = nf.read(document, "newsml-g2", report=report)
    assert article.kind == "composite"
    assert article.associations == ((Association(uri="urn:a"),) if inner else ())
    assert [remark.message for remark in report.remarks] == ["a package without a class is composite"]
