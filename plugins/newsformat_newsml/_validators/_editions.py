"""Elements and attributes newer than the item's version, or outside its conformance level.

The versions are those in which, according to the documentation of the official schemas or to the IPTC's change
requests, something was added.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, KeysView
from functools import cache
from typing import Final

from newsformat.plugin import Problem, Severity
from newsformat_newsml._rules import Rules, Type, lines_by_name
from newsformat_newsml._validators._structure import Met, Standard, problem


_NO_CATALOG = 30  # the first version in which catalogs are optional
_CATALOGS: Final = {"catalogRef", "catalog"}
_SINCE: Final = """\
AddressType worldRegion 23
ContentMetadataAcDType digitalSourceType 33
ContentMetadataAcDType rating userInteraction 11
ContentMetadataAfDType digitalSourceType 33
ContentMetadataAfDType rating userInteraction 11
Flex1ConceptPropType mainConcept facetConcept 26
FlexRelatedConceptType.related related 34
ItemMetadataType expires 17
ItemMetadataType metadataCreator 28
ItemMetadataType origRep incomingFeedId 20
Link1Type residrefformat residrefformaturi 30
RelatedConceptType.related related 34
RemoteContentPropType charcount 26
RemoteContentPropType residrefformat residrefformaturi 30
RemoteContentPropType.channel charcount 26
RightsInfoType dataMining 34
RightsInfoType link 12
RightsInfoType rightsExpressionXML rightsExpressionData 23
altId role roleuri version 24
catalog authoritystatus authoritystatusuri 32
catalog url guid version authority 15
catalog.scheme authoritystatus authoritystatusuri 32
catalog.scheme schemecreated schememodified schemeretired 29
catalogItem pubHistory 24
concept hasInstrument 31
conceptItem derivedFromValue 28
conceptItem pubHistory 24
contentSet.inlineData charcount 26
contentSet.inlineXML charcount 26
description confidence relevance 27
eventDetails eventStatus 35
genre mainConcept facetConcept 26
headline confidence relevance 27
icon residrefformat residrefformaturi 30
knowledgeItem derivedFromValue 28
knowledgeItem pubHistory 24
newsCoverage.planning audience exclAudience 26
newsCoverage.planning coversfrom coversto 22
newsCoverage.planning urgency 25
newsCoverage.planning.newsContentCharacteristics charcount 26
newsItem derivedFrom 12
newsItem derivedFromValue 28
newsItem pubHistory 24
organisationDetails affiliation 29
organisationDetails hasInstrument 12
packageItem derivedFrom 12
packageItem derivedFromValue 28
packageItem pubHistory 24
partMetaPropType digitalSourceType 33
partMetaPropType edNote link 21
partMetaPropType signal 18
planningItem derivedFromValue 28
planningItem pubHistory 24
schemeMeta authoritystatus authoritystatusuri 32
schemeMeta concepttype 22
schemeMeta schemecreated schememodified schemeretired 29
slugline confidence relevance 27
subject mainConcept facetConcept 26
"""


@cache
def _since() -> dict[tuple[str, str], int]:
    """Return the minor versions in which children and attributes were added to types."""
    found = {}
    for line in _SINCE.splitlines():
        kind, *names, version = line.split()
        found.update({(kind, name): int(version) for name in names})
    return found


def minor(version: str) -> int | None:
    """Return the minor version of ``2.x``, or `None` for any other version."""
    major, _, rest = version.partition(".")
    return int(rest) if major == "2" and rest.isascii() and rest.isdigit() and len(rest) < 4 else None  # noqa: PLR2004 -- digits


def not_yet(met: Met, standard: Standard, version: int, severity: Severity) -> Iterator[Problem]:
    """Yield what *met* has that was added after version 2.*version*."""
    for name in _names(met, standard):
        since = _since().get((met.type, name), 0)
        if since > version:
            yield problem(
                "version", f"{name} was added in NewsML-G2 2.{since}, and is not in 2.{version}", met, severity
            )


def _names(met: Met, standard: Standard) -> KeysView[str]:
    """Return the names of the attributes and children of *met*, each once, in order."""
    children = [standard.name(child) for child in met.element if isinstance(child.tag, str)]
    return dict.fromkeys([*met.element.attrib, *children]).keys()


def without_catalog(met: Met, standard: Standard, version: int | None) -> Iterator[Problem]:
    """Yield a problem if the item *met* has no catalog and its version requires one."""
    if version is None or version >= _NO_CATALOG:
        return
    if not _CATALOGS & _names(met, standard):
        what = f"an item of NewsML-G2 2.{version} needs a catalogRef or a catalog (not since 2.{_NO_CATALOG})"
        yield problem("catalog", what, met)


@cache
def _tables() -> tuple[Rules, Rules]:
    from newsformat_newsml import _older_facts

    return Rules(lines_by_name(_older_facts.TYPES_2_20)), Rules(lines_by_name(_older_facts.TYPES_CORE))


@cache
def _power(kind: str) -> frozenset[str]:
    """Return the children and attributes of a type that the Core of the same version lacks.

    The last known Core is that of 2.20; later additions are not checked.
    """
    power, core = (rules.type(kind) for rules in _tables())
    return frozenset(_members(power) - _members(core))


def _members(kind: Type) -> set[str]:
    return {*kind.simple, *(_NAME.findall(kind.model.pattern) if kind.model else ())}


_NAME = re.compile(r"<([A-Za-z]+)>")


def beyond_core(met: Met, standard: Standard) -> Iterator[Problem]:
    """Yield what *met*, in an item of Core conformance, uses of Power conformance."""
    power = _power(met.type)
    for name in _names(met, standard):
        if name in power:
            yield problem("conformance", f"{name} is of power conformance, and the item says that it is of core", met)
