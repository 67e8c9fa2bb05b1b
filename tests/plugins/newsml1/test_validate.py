"""Each rule finds what it is for, with its line, and nothing else."""

from __future__ import annotations

import pytest

import newsformat as nf


def item(
    *, identification: str = "", management: str = "", component: str = "<NewsComponent/>", version: str = "1"
) -> bytes:
    """Return a document; its identification is in line 3, its management in line 4, its component in line 5."""
    head = '<NewsML Version="1.2">\n<NewsEnvelope><DateAndTime>20261124T120000Z</DateAndTime></NewsEnvelope><NewsItem>'
    identifier = identification or (
        "<NewsIdentifier><ProviderId>acme.example</ProviderId><DateId>20261124</DateId><NewsItemId>ferry</NewsItemId>"
        f'<RevisionId PreviousRevision="0" Update="N">{version}</RevisionId>'
        f"<PublicIdentifier>urn:newsml:acme.example:20261124:ferry:{version}</PublicIdentifier></NewsIdentifier>"
    )
    managed = management or MANAGEMENT
    return (
        f"{head}\n<Identification>{identifier}</Identification>\n"
        f"<NewsManagement>{managed}</NewsManagement>\n{component}</NewsItem></NewsML>"
    ).encode()


MANAGEMENT = (
    '<NewsItemType FormalName="News"/><FirstCreated>20261124T120000Z</FirstCreated>'
    '<ThisRevisionCreated>20261124T120000+0100</ThisRevisionCreated><Status FormalName="Usable"/>'
)
EMBARGOED = MANAGEMENT.replace("Usable", "Embargoed")


def found(document: bytes) -> list[str]:
    return [str(problem) for problem in nf.validate(document, "newsml-1")]


def test_the_least_that_there_is_is_valid() -> None:
    assert found(item()) == []


def test_markup_in_texts_is_held_against_nothing() -> None:
    assert (
        found(
            item(
                component="<NewsComponent><ContentItem><DataContent><p>x</p></DataContent></ContentItem></NewsComponent>"
            )
        )
        == []
    )


CASES = {
    "1: root: nitf is not a root element of NewsML 1": b"<nitf/>",
    f"3: revision: RevisionId is a number from 1, not '{'9' * 59}": item(version="9" * 5000),
    "5: element: Test is not an element of NewsML 1": item(
        component="<NewsComponent><NewsLines><Test/></NewsLines></NewsComponent>"
    ),
    "5: element: Headline is not an element of NewsML 1; HeadLine is": item(
        component="<NewsComponent><NewsLines><Headline/></NewsLines></NewsComponent>"
    ),
    "5: attribute: Subject has no attribute cat": item(
        component="<NewsComponent><DescriptiveMetadata><SubjectCode><Subject FormalName='x' cat='y'/></SubjectCode></DescriptiveMetadata></NewsComponent>"
    ),
    "5: attribute: Genre lacks the attribute FormalName": item(
        component="<NewsComponent><DescriptiveMetadata><Genre/></DescriptiveMetadata></NewsComponent>"
    ),
    "5: attribute: EquivalentsList is yes or no, not 'maybe'": item(
        component="<NewsComponent EquivalentsList='maybe'/>"
    ),
    "4: content: NewsManagement holds Urgency after Property; it must come before it": item(
        management=f'{MANAGEMENT}<Property FormalName="x"/><Urgency FormalName="1"/>'
    ),
    "2: content: NewsEnvelope holds SentFrom; it lacks DateAndTime": item().replace(
        b"<DateAndTime>20261124T120000Z</DateAndTime>", b"<SentFrom><Party FormalName='a'/></SentFrom>"
    ),
    "5: content: Topic holds nothing; it lacks TopicType": item(
        component="<NewsComponent><TopicSet FormalName='x'><Topic/></TopicSet></NewsComponent>"
    ),
    "4: content: NewsManagement holds more than one Status": item(
        management=f'{MANAGEMENT}<Status FormalName="Usable"/>'
    ),
    "4: content: NewsManagement holds text, which is not allowed there": item(management=f"{MANAGEMENT}x"),
    "5: content: NewsComponent holds Role after Metadata; it must come before it": item(
        component="<NewsComponent><Metadata><MetadataType FormalName='a'/><Property FormalName='b'/></Metadata><Role FormalName='x'/></NewsComponent>"
    ),
    "5: id: the Duid '7' is not an XML name": item(component="<NewsComponent Duid='7'/>"),
    "5: reference: TopicOccurrence points to #t, which does not exist": item(
        component="<NewsComponent><DescriptiveMetadata><TopicOccurrence Topic='#t'/></DescriptiveMetadata></NewsComponent>"
    ),
    "4: reference: warning: AssociatedWith points to #photo, which does not exist": item(
        management=f'{MANAGEMENT}<AssociatedWith NewsItem="#photo"/>'
    ),
    "5: reference: Comment is a translation of 'c', which does not exist": item(
        component="<NewsComponent><Comment TranslationOf='c'>Watch the tide.</Comment></NewsComponent>"
    ),
    "3: revision: RevisionId is a number from 1, not '0'": item(version="0"),
    "4: date: FirstCreated is not a date: 'soon'": item(management=MANAGEMENT.replace("20261124T120000Z", "soon")),
    "4: date: warning: FirstCreated is empty": item(management=MANAGEMENT.replace("20261124T120000Z", "")),
    "4: date: warning: FirstCreated has no day: '2026-11'": item(
        management=MANAGEMENT.replace("20261124T120000Z", "2026-11")
    ),
    "4: date: warning: FirstCreated is not in the basic form of ISO 8601: '2026-11-24'": item(
        management=MANAGEMENT.replace("20261124T120000Z", "2026-11-24")
    ),
    "4: status: warning: Embargoed, but there is no StatusWillChange with the end": item(management=EMBARGOED),
    "4: status: warning: 'OPEN' is not an IPTC status": item(management=MANAGEMENT.replace("Usable", "OPEN")),
    "4: rank: warning: Urgency is 1 to 9, not 'DEFAULT'": item(
        management=f'{MANAGEMENT}<Urgency FormalName="DEFAULT"/>'
    ),
    "5: language: 'x y' is not a language tag": item(component="<NewsComponent xml:lang='x y'/>"),
    "5: content: warning: ContentItem has content, and points to some elsewhere": item(
        component="<NewsComponent><ContentItem Href='a'><DataContent/></ContentItem></NewsComponent>"
    ),
}


@pytest.mark.cases("problem", CASES)
def test_each_rule_finds_one_thing(problem: str) -> None:
    assert found(CASES[problem]) == [problem]


@pytest.mark.cases("language", ["el", "zh-Hant-TW", "x-default", "i-navajo"])
def test_languages_of_ones_own_are_languages(language: str) -> None:
    assert found(item(component=f"<NewsComponent xml:lang='{language}'/>")) == []


@pytest.mark.cases("language", ["x", "e", "x-", "english language", "y-default"])
def test_what_is_no_language(language: str) -> None:
    assert found(item(component=f"<NewsComponent xml:lang='{language}'/>")) == [
        f"5: language: '{language}' is not a language tag"
    ]


def test_ids_are_given_once() -> None:
    twice = item(component="<NewsComponent Duid='a'><NewsComponent Duid='a'/></NewsComponent>")
    assert found(twice) == ["5: id: the Duid 'a' was already used in line 5"]


def test_a_public_identifier_is_made_of_its_parts() -> None:
    parts = (
        "<NewsIdentifier><ProviderId>a</ProviderId><DateId>20261124</DateId><NewsItemId/>"
        "<RevisionId PreviousRevision='2' Update='U'>2</RevisionId><PublicIdentifier>x</PublicIdentifier></NewsIdentifier>"
    )
    assert found(item(identification=parts)) == [
        "3: identifier: warning: NewsItemId is empty",
        "3: identifier: warning: PublicIdentifier is 'x'; its parts make 'urn:newsml:a:20261124::2U'",
        "3: revision: PreviousRevision is a smaller number than 2, not '2'",
        "3: revision: warning: Update is 'U'; U goes with Update elements",
    ]
