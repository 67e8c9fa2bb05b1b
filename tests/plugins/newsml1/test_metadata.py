"""What lines, metadata and management of an item of NewsML 1 mean."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from time import process_time

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import (
    Association,
    Byline,
    Concept,
    Dateline,
    EditorsNote,
    Embargo,
    Foreign,
    Headline,
    Identifier,
    Rights,
    Status,
)

from .items import IDENTIFIER, NOON, component, document, expected, item, read, says, text


SUBJ = "http://cv.iptc.org/newscodes/subjectcode/"
LINES = {
    "<HeadLine>Ferry <!-- x -->back</HeadLine>": {"headline": "Ferry back"},
    "<HeadLine/><HeadLine>Ferry back</HeadLine>": {"headline": "Ferry back"},
    "<HeadLine>A</HeadLine><HeadLine xml:lang='fr'>B</HeadLine>": {
        "headline": "A",
        "other_headlines": (Headline(content="B", language="fr"),),
    },
    "<HeadLine>A</HeadLine><SubHeadLine>B</SubHeadLine><SubHeadLine>C</SubHeadLine>": {
        "headline": "A",
        "subhead": "B",
        "other_headlines": (Headline(content="C", role="subHeadline"),),
    },
    "<ByLine>By Ann Lee</ByLine><ByLineTitle>Editor</ByLineTitle><ByLine>Bo</ByLine>": {
        "bylines": (Byline(name="Ann Lee", text="By Ann Lee", role="Editor"), Byline(name="Bo"))
    },
    "<ByLine>By Ann Lee and Bo Ek</ByLine><ByLineTitle>Editor</ByLineTitle>": {
        "bylines": tuple(Byline(name=name, text="By Ann Lee and Bo Ek", role="Editor") for name in ("Ann Lee", "Bo Ek"))
    },
    "<ByLineTitle>Editor</ByLineTitle>": {"bylines": (Byline(role="Editor"),)},
    "<DateLine>PORTO, Nov. 24 (Acme) -</DateLine>": {
        "dateline": Dateline(place="PORTO", date="Nov. 24", source="Acme", text="PORTO, Nov. 24 (Acme) -")
    },
    "<CreditLine>Acme</CreditLine><SlugLine>ferry</SlugLine>": {"credit": "Acme", "slug": "ferry"},
    "<CopyrightLine>© Acme</CopyrightLine><RightsLine>No archive</RightsLine>": {
        "rights": (Rights(notice="© Acme", usage_terms="No archive"),)
    },
    "<KeywordLine>sea</KeywordLine><KeywordLine>sea</KeywordLine><KeywordLine>port</KeywordLine>": {
        "keywords": ("sea", "port")
    },
    "<NewsLine><NewsLineType FormalName='Kicker'/><NewsLineText>Coast</NewsLineText></NewsLine>": {"kicker": "Coast"},
    "<NewsLine><NewsLineType FormalName='Antetitulo'/><NewsLineText>A</NewsLineText></NewsLine>": {"kicker": "A"},
    "<NewsLine><NewsLineType FormalName='EditorialNote'/><NewsLineText>A</NewsLineText></NewsLine>": {
        "notes": (EditorsNote(text="A", role="EditorialNote"),)
    },
    "<NewsLine><NewsLineType FormalName='Chapeau'/><NewsLineText>A</NewsLineText></NewsLine>": {"summary": "A"},
    "<NewsLine><NewsLineType FormalName='x'/><NewsLineText/></NewsLine><DateLine/><ByLine> </ByLine>": {},
    "<SeriesLine>Part 2</SeriesLine>": {
        "foreign": (Foreign("newsml-1", "NewsLines", "<SeriesLine>Part 2</SeriesLine>"),)
    },
    "<Headline>Ferry back</Headline>": {"headline": "Ferry back"},
    "<NewsLine><HeadLine>Ferry back</HeadLine></NewsLine>": {"headline": "Ferry back"},
    "<NewsLine><NewsLineType FormalName='Kicker'/><NewsLineText>Coast</NewsLineText><SlugLine>s</SlugLine></NewsLine>": {
        "kicker": "Coast",
        "slug": "s",
    },
}
PORTO = Concept(name="Porto", kind="place", relation="located")
METADATA = {
    "<DescriptiveMetadata><Language FormalName='NL'/></DescriptiveMetadata>": {"language": "nl"},
    "<DescriptiveMetadata><Genre FormalName='feature'/><Genre FormalName=''/></DescriptiveMetadata>": {
        "genres": (Concept(name="feature"),)
    },
    "<DescriptiveMetadata><SubjectCode><Subject FormalName='11000000'/><SubjectMatter FormalName='iptc:11006000'/>"
    "<SubjectQualifier FormalName='00000001'/></SubjectCode><SubjectCode/></DescriptiveMetadata>": {
        "subjects": (
            Concept(code="11000000", scheme="subj", uri=f"{SUBJ}11000000"),
            Concept(code="11006000", scheme="subj", uri=f"{SUBJ}11006000"),
            Concept(code="00000001", scheme="squ", uri="http://cv.iptc.org/newscodes/subjectqualifier/00000001"),
        )
    },
    "<DescriptiveMetadata><SubjectCode><Subject FormalName='sea' HowPresent='Primary'/></SubjectCode>"
    "<SubjectCode><Subject FormalName='X1' Scheme='acme'/></SubjectCode></DescriptiveMetadata>": {
        "subjects": (Concept(name="sea", relation="Primary"), Concept(code="X1", scheme="acme"))
    },
    "<DescriptiveMetadata><SubjectCode FormalName='sea'/><SubjectCode FormalName='X1' Scheme='acme'/>"
    "</DescriptiveMetadata>": {"subjects": (Concept(name="sea"), Concept(code="X1", scheme="acme"))},
    "<DescriptiveMetadata><Location HowPresent='Origin'><Property FormalName='City' Value='Porto'/></Location>"
    "<Location HowPresent='Event'><Property FormalName='City' Value='Faro'/></Location></DescriptiveMetadata>": {
        "entities": (
            PORTO,
            Concept(name="Faro", kind="place", relation="Event"),
        ),
    },
    "<DescriptiveMetadata><Location HowPresent='RelatesTo'><Property FormalName='City'>Faro</Property></Location>"
    "<Property FormalName='Keyword'>sea</Property></DescriptiveMetadata>": {
        "entities": (Concept(name="Faro", kind="place", relation="RelatesTo"),),
        "keywords": ("sea",),
    },
    "<DescriptiveMetadata><Location HowPresent='DateLine'><Property FormalName='City' Value='Porto'/></Location>"
    "</DescriptiveMetadata>": {"dateline": Dateline(place="Porto"), "entities": (PORTO,)},
    "<NewsLines><DateLine>PORTO, May 1</DateLine></NewsLines><DescriptiveMetadata><Location HowPresent='DateLine'>"
    "<Property FormalName='City' Value='Porto'/></Location></DescriptiveMetadata>": {
        "dateline": Dateline(place="PORTO", date="May 1", text="PORTO, May 1"),
        "entities": (PORTO,),
    },
    "<DescriptiveMetadata><Property FormalName='Keyword' Value='sea'/></DescriptiveMetadata>": {"keywords": ("sea",)},
    "<AdministrativeMetadata><FileName>a.xml</FileName><Provider><Party FormalName='Acme'/></Provider>"
    "<Source><Party FormalName='Wire'/></Source><Creator><Party FormalName='Ann'/><Contribution FormalName='text'/></Creator>"
    "<Contributor><Party FormalName=''/></Contributor></AdministrativeMetadata>": {
        "identifiers": (Identifier(value="a.xml", kind="FileName"),),
        "sources": (Concept(name="Acme", relation="provider"), Concept(name="Wire")),
        "contributors": (Concept(name="Ann", relation="creator", role="text"),),
    },
    "<RightsMetadata><UsageRights><UsageType>web</UsageType><Geography>EU</Geography></UsageRights></RightsMetadata>": {
        "rights": (Rights(usage_terms="web\nGeography: EU"),)
    },
    "<Comment FormalName='desk'>Adds fares</Comment>": {"notes": (EditorsNote(text="Adds fares", role="desk"),)},
    "<TopicSet FormalName='x'><Topic><TopicType FormalName='SubjectMatter'/><FormalName Scheme='IptcSubjectCodes'>04001002"
    "</FormalName><Description xml:lang='en' Variant='Category'>FSH</Description><Description xml:lang='el' Variant='Name'>Α"
    "</Description><Description xml:lang='en' Variant='Name'>Fishing</Description></Topic></TopicSet>"
    "<DescriptiveMetadata><Language FormalName='en'/><SubjectCode><SubjectDetail FormalName='04001002'/></SubjectCode>"
    "</DescriptiveMetadata>": {
        "language": "en",
        "subjects": (Concept(name="Fishing", code="04001002", scheme="subj", uri=f"{SUBJ}04001002"),),
    },
    "<TopicSet FormalName='x'><Topic Duid='t'><TopicType FormalName='Company'/><FormalName Scheme='ric'>ACM.N</FormalName>"
    "<Description>Acme</Description></Topic></TopicSet>"
    "<DescriptiveMetadata><TopicOccurrence Topic='#t' HowPresent='Prominent'/></DescriptiveMetadata>": {
        "entities": (Concept(name="Acme", kind="organisation", code="ACM.N", scheme="ric", relation="Prominent"),)
    },
    "<TopicSet FormalName='x'><Topic Duid='t'><FormalName Scheme='IPTCSubjectCodes'>14000000</FormalName>"
    "<Description xml:lang='en'>Social issues</Description><Description xml:lang='es'>Asuntos sociales</Description>"
    "</Topic></TopicSet><DescriptiveMetadata><Language FormalName='es-ES'/><TopicOccurrence Topic='#t'/>"
    "</DescriptiveMetadata>": {
        "language": "es-ES",
        "subjects": (Concept(name="Asuntos sociales", code="14000000", scheme="subj", uri=f"{SUBJ}14000000"),),
    },
}
MANAGEMENT = {
    "<FirstCreated>20261124T120000Z</FirstCreated><ThisRevisionCreated>20261124T130000+0100</ThisRevisionCreated>": {
        "created": NOON,
        "updated": datetime(2026, 11, 24, 13, tzinfo=timezone(timedelta(hours=1))),
    },
    "<FirstCreated/>": {},
    "<Status FormalName='Embargoed'/><StatusWillChange><FutureStatus FormalName='usable'/>"
    "<DateAndTime>20261124T120000Z</DateAndTime></StatusWillChange>": {"embargo": Embargo(until=NOON)},
    "<Status FormalName='Embargoed'/>": {"embargo": Embargo()},
    "<Status FormalName='Cancelled'/>": {"status": Status.CANCELED},
    "<StatusWillChange><FutureStatus FormalName='Usable'/><DateAndTime>20261123</DateAndTime></StatusWillChange>": {
        "embargo": Embargo(until=datetime(2026, 11, 24, tzinfo=UTC))
    },
    "<Status FormalName='CANCELED'/><Urgency FormalName='3'/>": {"status": Status.CANCELED, "urgency": 3},
    "<Instruction FormalName='Correction'/><Instruction FormalName='x'/>": {"signals": ("correction", "x")},
    "<Status FormalName='Usable'/><Instruction FormalName='Kill'/>": {"signals": ("kill",), "status": Status.CANCELED},
    "<StatusWillChange><FutureStatus FormalName='Withheld'/><DateAndTime>20261124T000000Z</DateAndTime>"
    "</StatusWillChange>": {"expires": datetime(2026, 11, 24, tzinfo=UTC)},
    "<AssociatedWith NewsItem='urn:x:1' FormalName='sidebar'/><DerivedFrom NewsItem='urn:x:2'/>": {
        "associations": (Association(role="sidebar", uri="urn:x:1"), Association(role="derivedFrom", uri="urn:x:2"))
    },
    "<DerivedFrom NewsItem='urn:x:2' FormalName='irel:derivedFrom'/>": {
        "associations": (Association(role="irel:derivedFrom", uri="urn:x:2"),)
    },
}


@pytest.mark.cases("lines", LINES)
def test_lines(lines: str) -> None:
    assert says(read(item(component(f"<NewsLines>{lines}</NewsLines>")))) == expected(LINES[lines])


@pytest.mark.cases("metadata", METADATA)
def test_metadata(metadata: str) -> None:
    found = says(read(item(component(metadata))))
    assert {name: value for name, value in found.items() if name != "foreign"} == expected(METADATA[metadata])


@pytest.mark.cases("management", MANAGEMENT)
def test_management(management: str) -> None:
    assert says(read(item(management=management))) == expected(MANAGEMENT[management])


CANCELED = "<Status FormalName='Canceled'/>"
USABLE = "<Status FormalName='Usable'/>"
NITF = "<nitf><head><docdata management-status='{}'/></head><body><body.content><p>A</p></body.content></body></nitf>"


@pytest.mark.cases(
    "held",
    [
        item(component(CANCELED + text("A")), management=USABLE),
        item(component(f"<NewsManagement>{CANCELED}</NewsManagement>{text('A')}"), management=USABLE),
        item(CANCELED + component(text("A")), management=USABLE),
        item(component(text(NITF.format("canceled"))), management=USABLE),
        item(component(component(text(NITF.format("withheld")))), management=CANCELED),
    ],
)
def test_a_status_counts_wherever_it_stands(held: str) -> None:
    article = read(held)
    assert article.status is Status.CANCELED
    assert nf.read(nf.write(article, "newsml-1")) == article


def test_a_property_that_says_only_that_there_is_an_embargo_does_not_lengthen_it() -> None:
    change = "<FutureStatus FormalName='Usable'/><DateAndTime>20261124T120000Z</DateAndTime>"
    both = f"<StatusWillChange>{change}</StatusWillChange><Property FormalName='Embargo' Value='yes'/>"
    assert read(item(management=both)).embargo == Embargo(until=NOON)


def test_a_property_may_be_an_embargo() -> None:
    article = read(item(management="<Property FormalName='Embargo' Value='20261124T000000Z'/>"))
    assert article.embargo == Embargo(until=datetime(2026, 11, 24, tzinfo=UTC))
    assert nf.read(nf.write(article, "newsml-1")) == article
    within = "<AdministrativeMetadata><Property FormalName='embargo-until' Value='20261124T000000Z'/></AdministrativeMetadata>"
    assert read(item(component(within + text("A")))).embargo == article.embargo
    assert read(item(management="<Property FormalName='Embargoed' Value='no'/>")).embargo is None


@pytest.mark.cases(
    ("metadata", "language", "lost"),
    [
        ("", "fr", []),
        ("<DescriptiveMetadata><Language FormalName='FR'/></DescriptiveMetadata>", "fr", []),
        (
            "<DescriptiveMetadata><Language FormalName='en'/></DescriptiveMetadata>",
            "en",
            ["that a HeadLine is in", "that a SubHeadLine is", "that a SlugLine is in", "that a NewsLineText i"],
        ),
    ],
)
def test_the_language_of_lines(metadata: str, language: str, lost: list[str]) -> None:
    said = {"HeadLine": "Retour", "SubHeadLine": "Deux ans", "SlugLine": "ferry"}
    lines = "".join([f"<{name} xml:lang='fr'>{text}</{name}>" for name, text in said.items()])
    kicker = "<NewsLineType FormalName='Kicker'/><NewsLineText xml:lang='fr'>Mer</NewsLineText>"
    lines = f"<NewsLines>{lines}<NewsLine>{kicker}</NewsLine></NewsLines>"
    report = nf.Report()
    article = nf.read(document(item(component(lines + metadata))), "newsml-1", {"dialect": "none"}, report=report)
    assert (nf.plain(article.headline), article.language) == ("Retour", language)
    assert [loss.why[:21] for loss in report.losses] == lost


def test_an_unknown_status_is_withheld_and_kept() -> None:
    report = nf.Report()
    article = nf.read(document(item(management="<Status FormalName='Draft'/>")), "newsml-1", report=report)
    assert article.status is Status.WITHHELD
    assert article.foreign == (Foreign("newsml-1", "NewsManagement", '<Status FormalName="Draft"/>'),)
    assert "'Draft' is not a known status" in str(report.remarks[0])


@pytest.mark.cases(
    ("first", "second", "status"),
    [
        ("Usable", "Canceled", Status.CANCELED),
        ("Canceled", "Usable", Status.CANCELED),
        ("Usable", "Draft", Status.WITHHELD),
        ("Withheld", "", Status.WITHHELD),
    ],
)
def test_of_several_statuses_that_counts_which_holds_the_story_back(first: str, second: str, status: Status) -> None:
    article = read(item(management=f"<Status FormalName='{first}'/><Status FormalName='{second}'/>"))
    assert article.status is status
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1").status is status


@pytest.mark.cases("when", ["<DateAndTime>soon</DateAndTime>", "<DateAndTime/>"])
def test_an_embargo_without_a_readable_end_is_until_further_notice(when: str) -> None:
    change = f"<StatusWillChange><FutureStatus FormalName='Usable'/>{when}</StatusWillChange>"
    article = read(item(management=change))
    assert article.embargo == Embargo()
    assert article.foreign[0].name == "NewsManagement"


def test_of_several_embargoes_the_one_that_lasts_longest_counts() -> None:
    change = "<StatusWillChange><FutureStatus FormalName='Usable'/><DateAndTime>202611%sT120000Z</DateAndTime></StatusWillChange>"
    for days in (("24", "25"), ("25", "24")):
        article = read(item(management="".join([change % day for day in days])))
        assert article.embargo == Embargo(until=NOON + timedelta(days=1))


@pytest.mark.cases(
    ("public", "uri", "identifiers"),
    [
        ("urn:newsml:acme.example:20261124:ferry:2U", "urn:newsml:acme.example:20261124:ferry", ()),
        ("urn:NewsML:acme.example:20261124:ferry:2", "urn:newsml:acme.example:20261124:ferry", ()),
        ("other", "urn:newsml:acme.example:20261124:ferry", (Identifier(value="other", kind="PublicIdentifier"),)),
        ("ferry", "ferry", ()),
    ],
)
def test_what_an_item_is_called(public: str, uri: str, identifiers: tuple[Identifier, ...]) -> None:
    identification = (
        "<NewsIdentifier><ProviderId>acme.example</ProviderId><DateId>20261124</DateId><NewsItemId>ferry</NewsItemId>"
        f"<RevisionId PreviousRevision='1' Update='U'>2</RevisionId><PublicIdentifier>{public}</PublicIdentifier></NewsIdentifier>"
    )
    article = read(item(identification=identification))
    assert (article.uri, article.version, article.identifiers) == (uri, "2", identifiers)
    assert article.signals == ("update",)
    (revision,) = article.foreign
    again = nf.read(nf.write(article, "newsml-1"), "newsml-1")
    assert again == article
    assert revision.value.encode() in nf.write(article, "newsml-1")


def test_an_instruction_is_a_signal_however_much_it_says() -> None:
    said = '<Instruction FormalName="Kill"><RevisionStatus Revision="1"><Status FormalName="Canceled"/></RevisionStatus></Instruction>'
    article = read(item(management=said))
    assert (article.signals, article.foreign) == (("kill",), (Foreign("newsml-1", "NewsManagement", said),))
    again = nf.read(nf.write(article, "newsml-1"), "newsml-1")
    assert (again.signals, again.foreign) == (article.signals, article.foreign)


def test_a_name_may_stand_in_the_element_instead_of_its_attribute() -> None:
    report = nf.Report()
    management = "<Status>Canceled</Status><Urgency> 2 </Urgency>"
    article = nf.read(document(item(management=management)), "newsml-1", report=report)
    assert (article.status, article.urgency) == (Status.CANCELED, 2)
    assert [remark.message for remark in report.remarks] == [
        "Status says 'Canceled' without a FormalName; read",
        "Urgency says '2' without a FormalName; read",
    ]


def test_lines_and_keywords_that_stand_in_a_component_are_read() -> None:
    stray = "<DateLine>LAMU (Acme) -</DateLine><Author>By Ann Lee</Author><item_keywords><item_keyword>sea</item_keyword></item_keywords>"
    report = nf.Report()
    article = nf.read(document(item(component(stray))), "newsml-1", report=report)
    assert article.dateline == nf.Dateline(place="LAMU", source="Acme", text="LAMU (Acme) -")
    assert article.bylines == (nf.Byline(name="Ann Lee", text="By Ann Lee"),)
    assert article.keywords == ("sea",)
    assert [remark.message.partition(" ")[0] for remark in report.remarks] == ["DateLine", "Author", "item_keywords"]


@pytest.mark.cases("stray", ["<Author/>", "<item_keywords><x>a</x></item_keywords>", "<Other>a</Other>"])
def test_what_else_stands_in_a_component_is_kept(stray: str) -> None:
    article = read(item(component(stray)))
    assert (article.bylines, article.keywords) == ((), ())
    assert [part.value for part in article.foreign] == ([stray] if "a" in stray.partition(">")[2] else [])


PLACES = {
    "<Property FormalName='Country' Value='KE'/>": Concept(code="KE", scheme="iso3166-1a2"),
    "<Property FormalName='Country' Value='KEN'/><Property FormalName='City' Value=''/>": Concept(
        code="KEN", scheme="iso3166-1a3"
    ),
    "<Property FormalName='CountryCode' Value='KEN'/><Property FormalName='Country' Value='Kenya'/>": Concept(
        name="Kenya"
    ),
    "<Property FormalName='Country' Value='KE'/><Property FormalName='City' Value='OSLO'/>": Concept(name="OSLO"),
}


@pytest.mark.cases("inner", PLACES)
def test_a_country_alone_may_be_a_code(inner: str) -> None:
    metadata = f"<DescriptiveMetadata><Location HowPresent='Origin'>{inner}</Location></DescriptiveMetadata>"
    article = read(item(component(metadata)))
    (found,) = article.entities
    assert evolve(found, foreign=()) == evolve(PLACES[inner], kind="place", relation="located")
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


@pytest.mark.cases("name", ["DescriptiveMetada", "DescriptiveMetaData"])
def test_a_section_whose_name_is_misspelt_is_read(name: str) -> None:
    report = nf.Report()
    subject = "<SubjectCode><Subject FormalName='04000000'/></SubjectCode>"
    source = document(item(component(f"<{name}>{subject}</{name}>")))
    article = nf.read(source, "newsml-1", report=report)
    assert [each.code for each in article.subjects] == ["04000000"]
    assert not article.foreign
    assert [remark.message for remark in report.remarks] == [f"{name} was read as DescriptiveMetadata"]


def test_when_it_was_published_first_is_read_though_the_standard_has_it_not() -> None:
    report = nf.Report()
    source = document(item(management="<FirstPublished>20261124T120000Z</FirstPublished>"))
    assert nf.read(source, "newsml-1", report=report).published == NOON
    assert not report.losses


@pytest.mark.cases(
    ("name", "tag"), [("NL", "nl"), ("pt_BR", "pt-BR"), ("English", "en"), ("简体中文", ""), ("x y", "")]
)
def test_what_language_a_formal_name_is(name: str, tag: str) -> None:
    article = read(item(component(f"<DescriptiveMetadata><Language FormalName='{name}'/></DescriptiveMetadata>")))
    assert article.language == tag
    assert [part.value for part in article.foreign] == ([] if tag else [f'<Language FormalName="{name}"/>'])
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


def test_topics_beside_the_component_are_known() -> None:
    topic = "<Topic Duid='t1'><TopicType FormalName='Place'/><Description>Kenya</Description></Topic>"
    subject = component("<DescriptiveMetadata><TopicOccurrence Topic='#t1'/></DescriptiveMetadata>")
    article = read(item(f"{subject}<TopicSet FormalName='x'>{topic}</TopicSet>"))
    assert article.entities == (Concept(name="Kenya", kind="place"),)


@pytest.mark.cases(
    ("properties", "expected"),
    [
        (["Ferry, Storm; quay"], ("Ferry", "Storm", "quay")),
        (["Portland, Ore.", "Ferry"], ("Portland, Ore.", "Ferry")),
        ([","], (",",)),
    ],
)
def test_a_property_alone_has_several_keywords(properties: list[str], expected: tuple[str, ...]) -> None:
    said = "".join([f"<Property FormalName='Keyword' Value='{property_name}'/>" for property_name in properties])
    assert read(item(component(f"<DescriptiveMetadata>{said}</DescriptiveMetadata>"))).keywords == expected


def test_the_scheme_of_a_name_that_is_understood_is_told() -> None:
    management = (
        "<Status FormalName='Embargoed' Scheme='s'/><StatusWillChange><FutureStatus FormalName='Usable' Scheme='s'/>"
        "<DateAndTime>20261124T120000Z</DateAndTime></StatusWillChange><Urgency FormalName='3' Scheme='s'/>"
    )
    report = nf.Report()
    nf.read(document(item(management=management)), "newsml-1", report=report)
    told = [f"Scheme of a {tag} is not kept" for tag in ("Status", "FutureStatus", "Urgency")]
    assert [loss.why for loss in report.losses] == told


SECOND = IDENTIFIER.replace(">ferry<", ">bus<").replace(":ferry:", ":bus:")
LABEL = "<Label><LabelType FormalName='Slug'/><LabelText>ferry</LabelText><LabelText>bus</LabelText></Label>"


@pytest.mark.cases(
    ("kept", "element"),
    [
        ({"identification": f"{IDENTIFIER}{SECOND}"}, SECOND),
        ({"identification": f"{IDENTIFIER}{LABEL}"}, "<LabelText>bus</LabelText>"),
    ],
)
def test_what_the_standard_has_once_and_is_there_twice_is_kept(kept: dict[str, str], element: str) -> None:
    article = read(item(**kept))
    assert article.uri == "urn:newsml:acme.example:20261124:ferry"
    assert [element in part.value for part in article.foreign] == [True]


@pytest.mark.cases("moments", [("20261123T120000Z", "20261124T120000Z"), ("20261124T120000Z", "20261123T120000Z")])
def test_of_several_times_at_which_a_story_may_be_used_the_last_holds(moments: tuple[str, str]) -> None:
    said = "".join([f"<DateAndTime>{moment}</DateAndTime>" for moment in moments])
    report = nf.Report()
    change = f"<StatusWillChange><FutureStatus FormalName='Usable'/>{said}</StatusWillChange>"
    article = nf.read(document(item(management=change)), "newsml-1", report=report)
    assert article.embargo == Embargo(until=NOON)
    assert [loss.why for loss in report.losses] == [
        "a change of status has several times or values; the last one is read"
    ]


@pytest.mark.cases(
    ("inner", "place"),
    [
        ("<Property FormalName='Country' Value='PRT'/><Property FormalName='City' Value='Porto'/>", {"name": "Porto"}),
        ("<Property FormalName='Country' Value='PT'/>", {"code": "PT", "scheme": "iso3166-1a2"}),
    ],
)
def test_a_place_may_be_said_by_properties_alone(inner: str, place: dict[str, str]) -> None:
    article = read(item(component(f"<DescriptiveMetadata>{inner}</DescriptiveMetadata>" + text("<p>One.</p>"))))
    assert article.entities == (Concept(kind="place", **place),)
    assert len(article.foreign) == inner.count("Property")
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


def test_properties_beside_a_place_are_kept_alone() -> None:
    place = "<Location HowPresent='Origin'><Property FormalName='City' Value='Porto'/></Location>"
    said = "<Property FormalName='City' Value=''/><Property FormalName='Region' Value='Norte'/>"
    around = "<DescriptiveMetadata>{}</DescriptiveMetadata>" + text("<p>One.</p>")
    assert read(item(component(around.format(place + said)))).entities == (PORTO,)
    assert read(item(component(around.format(said)))).entities == ()


def test_a_dateline_that_is_a_moment_as_machines_write_it_is_kept_and_not_printed() -> None:
    for text_ in ("20260501T120000+0000", "20260501T1200Z", "2026-05-01T12:00:00+02:00"):
        article = read(item(component(f"<NewsLines><DateLine>{text_}</DateLine></NewsLines>")))
        assert article.dateline is None
        assert article.foreign == (Foreign("newsml-1", "NewsLines", f"<DateLine>{text_}</DateLine>"),)
        assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article
    assert read(item(component("<NewsLines><DateLine>1 May 2026</DateLine></NewsLines>"))).dateline is not None


def test_many_parts_of_places_take_time_in_proportion() -> None:
    properties = "".join([f'<Property FormalName="City" Value="c{number}"/>' for number in range(5_000)])
    text = "<ContentItem><DataContent>It rose.</DataContent></ContentItem>"
    component = f"<NewsComponent><DescriptiveMetadata>{properties}</DescriptiveMetadata>{text}</NewsComponent>"
    begun = process_time()
    article = nf.read(f"<NewsML><NewsItem>{component}</NewsItem></NewsML>".encode(), "newsml-1")
    assert process_time() - begun < 5
    assert [entity.name for entity in article.entities] == ["c4999"]
