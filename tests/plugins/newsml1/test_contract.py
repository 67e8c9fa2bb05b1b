"""NewsML 1 keeps the contract: it carries everything but raw markup and what is foreign to it."""

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_newsml1 import NEWSML_1

from ..sinks import written_in_parts


def foreign(place: str, value: str) -> Foreign:
    return Foreign("newsml-1", place, value)


class TestNewsML1(FormatContract):
    format = NEWSML_1
    documents = written_in_parts("newsml-1")
    unkept = (
        *("*/Property/*", "*/NewsComponent/NewsItem/*", "*/TopicSet/*"),  # of our own, which are told by what they mean
        *(
            "NewsML/@Version/*",
            "*/@xml:lang/*",
            "*/@class/*",
            "*/@data-foreign/*",
            "*/@dir/*",
            "*/DataContent/*new attribute",
        ),
    )
    envelope_foreign = (
        foreign("NewsEnvelope", '<Priority FormalName="1"/>'),
        foreign("NewsML", '<Catalog Href="https://tide.example/c.xml"/>'),
        foreign("NewsEnvelope", "<Priority/>"),
        foreign("nowhere", "</NewsEnvelope> & no XML at all"),
        foreign("title", "T"),
    )
    foreign = (
        foreign("NewsManagement", '<NewsItemType FormalName="Alert"/>'),
        foreign("NewsManagement", "<FirstCreated>2016-11</FirstCreated>"),
        foreign("NewsManagement", '<Property FormalName="desk" Value="home"/>'),
        foreign("NewsManagement", '<Instruction FormalName="read as a signal"/>'),
        foreign("NewsIdentifier", '<RevisionId PreviousRevision="1" Update="U">2</RevisionId>'),
        foreign("Identification", "<DateLabel>Tuesday</DateLabel>"),
        foreign("NewsLines", "<SeriesLine>Part 2 of 3</SeriesLine>"),
        foreign("NewsLines", "<KeywordLine>read as a keyword</KeywordLine>"),
        foreign("DescriptiveMetadata", '<OfInterestTo FormalName="farmers"/>'),
        foreign("DescriptiveMetadata", '<OfInterestTo cat="not of the standard"/>'),
        foreign("NewsComponent", '<Metadata><MetadataType FormalName="x"/><Property FormalName="y"/></Metadata>'),
        foreign("NewsComponent", '<ContentItem Href="a.css"/>'),
        foreign(
            "NewsComponent", '<TopicSet FormalName="x"><Topic Duid="t"><TopicType FormalName="y"/></Topic></TopicSet>'
        ),
        foreign("nowhere", "</NewsItem> & no XML at all"),
    )
    raw = (Raw("html", '<p class="x">a &amp; b</p>'), Raw("xhtml", "<table><tr><td>1</td></tr></table>"))
    junk = (
        b"<NewsML><NewsEnvelope/><NewsItem><NewsComponent><ContentItem/></NewsComponent></NewsItem></NewsML>",
        b'<NewsML xmlns="urn:x"><NewsItem><NewsManagement/><NewsComponent><NewsComponent/></NewsComponent></NewsItem></NewsML>',
    )
