"""Who fills NewsML-G2 in which way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest

import newsformat as nf
from newsformat._registry import Registry
from newsformat.plugin import Dialect
from newsformat_newsml._dialects import _chosen


ITEM = """<newsItem {space} standard="NewsML-G2" guid="urn:x" version="1"><itemMeta>
<itemClass qcode="ninat:text"/><provider {provider}/><versionCreated>2026-01-15T12:00:00</versionCreated>
<firstCreated>2026-07-15T12:00</firstCreated><embargoed>2026-07-16T06:00:00</embargoed>
</itemMeta><contentMeta><contentCreated>2026-07-15T11:00:00Z</contentCreated>
<subject type="acme:place" qcode="ag:1"><name>Lamu</name></subject><subject qcode="acmesubj:04000000"/>
<description role="acme:gist">A ferry is back.</description></contentMeta></newsItem>"""

ACME = Dialect(
    name="acme",
    format="newsml-g2",
    detect={"itemMeta/provider": ["acme", "nprov:ACME"]},
    fields={
        "dates": "Africa/Nairobi",
        "qcode/acme:place": "cpnat:geoArea",
        "qcode/acme:gist": "drol:summary",
        "scheme/acmesubj": "subj",
    },
)


@pytest.fixture(autouse=True)
def _acme(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    registry = nf.registry()
    monkeypatch.setitem(registry._dialects_by_format["newsml-g2"], "acme", [ACME])  # noqa: SLF001 -- as if it was installed
    _forget(registry)
    yield
    _forget(registry)


def _forget(registry: Registry) -> None:
    """Other tests may have asked for the dialect of Acme before it had one, and will after it."""
    vars(registry).pop("_signed", None)
    _chosen.cache_clear()


def item(provider: str = 'literal="Acme"', space: str = 'xmlns="http://iptc.org/std/nar/2006-10-01/"') -> bytes:
    return ITEM.format(provider=provider, space=space).encode()


def read(content: bytes, dialect: str = "auto", report: nf.Report | None = None) -> nf.Article:
    return nf.read(content, "newsml-g2", {"dialect": dialect}, report=report)


def is_in_dialect(article: nf.Article) -> bool:
    return [entity.name for entity in article.entities] == ["Lamu"]


@pytest.mark.parametrize("provider", ['literal="Acme"', 'qcode="nprov:ACME"', 'literal="x" uri="acme"'])
def test_a_dialect_is_chosen_by_the_provider(provider: str) -> None:
    assert is_in_dialect(read(item(provider)))
    assert not is_in_dialect(read(item(provider), "none"))
    assert not is_in_dialect(read(item('literal="Acme East"')))
    assert is_in_dialect(read(item('literal="Acme East"'), "acme"))
    with pytest.raises(nf.OptionError, match="no dialect 'x' of newsml-g2"):
        read(item(), "x")


@pytest.mark.parametrize("space", ['xmlns="http://iptc.org/std/nar/2006-10-01/"', "", 'xmlns="urn:misplaced"'])
def test_codes_mean_what_the_dialect_says(space: str) -> None:
    report = nf.Report()
    article = read(item(space=space), report=report)
    [place], [subject] = article.entities, article.subjects
    assert (place.kind, place.code, place.foreign) == ("place", "1", ())
    uri = "http://cv.iptc.org/newscodes/subjectcode/04000000"
    assert subject == nf.Concept(code="04000000", scheme="subj", uri=uri)
    assert nf.plain(article.summary) == "A ferry is back."
    assert [str(remark) for remark in report.remarks if "dialect" in remark.message] == [
        "acme:place is read as cpnat:geoArea, by the dialect acme",
        "acmesubj: is read as subj:, by the dialect acme",
        "acme:gist is read as drol:summary, by the dialect acme",
    ]


def test_moments_without_a_zone_are_of_the_provider_s_and_that_is_said() -> None:
    report = nf.Report()
    article = read(item(), report=report)
    there = timezone(timedelta(hours=3))
    assert article.updated == datetime(2026, 1, 15, 12, tzinfo=there)
    assert article.created == datetime(2026, 7, 15, 12, tzinfo=there)
    assert article.embargo == nf.Embargo(until=datetime(2026, 7, 16, 6, tzinfo=there))
    assert [str(remark) for remark in report.remarks if remark.line] == [
        "2: '2026-01-15T12:00:00' has no time zone; assumed Africa/Nairobi",
        "3: '2026-07-15T12:00' has no time zone; assumed Africa/Nairobi",
        "3: '2026-07-16T06:00:00' has no time zone; assumed Africa/Nairobi",
    ]


def test_every_item_of_a_message_is_in_its_own() -> None:
    space = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
    items = item(space="") + item('literal="Zenith"', space="")
    articles = list(nf.read_all(f"<newsMessage {space}><itemSet>{items.decode()}</itemSet></newsMessage>".encode()))
    assert list(map(is_in_dialect, articles)) == [True, False]


def test_what_newsformat_wrote_is_in_no_dialect() -> None:
    article = nf.Article(
        uri="urn:x",
        sources=[nf.Concept(name="Acme", relation="provider")],
        subjects=[nf.Concept(code="04000000", scheme="acmesubj")],
        created=datetime(2026, 7, 15, 12, tzinfo=UTC),
    )
    assert read(nf.write(article, "newsml-g2")) == article


@pytest.mark.parametrize(
    ("provider", "given", "same"),
    [
        ('literal="STT"', '<subject qcode="sttsubj:04000000"/>', "subj"),
        ('literal="reuters.com"', '<subject type="cptType:5" qcode="N2:US"/>', "place"),
        ('qcode="nprov:TT"', '<subject type="cpnat:place" qcode="sepl:1"/>', "place"),
        ('qcode="nprov:AFP"', '<description role="afpdescRole:synthe">A ferry.</description>', "A ferry."),
    ],
)
def test_of_those_that_are_shipped(provider: str, given: str, same: str) -> None:
    content = item(provider).replace(b"<contentMeta>", b"<contentMeta>" + given.encode())
    article = read(content)
    concepts = [*article.subjects, *article.entities]
    assert same in {
        *(concept.scheme for concept in concepts),
        *(concept.kind for concept in concepts),
        nf.plain(article.summary),
    }
