"""NITF keeps the contract: it carries everything but raw markup, articles in articles, and what is foreign to it."""

from newsformat import Foreign
from newsformat.testing import FormatContract
from newsformat_nitf import NITF

from ..sinks import written_in_parts


def foreign(place: str, value: str) -> Foreign:
    return Foreign("nitf", place, value)


class TestNitf(FormatContract):
    format = NITF
    documents = written_in_parts("nitf")
    unkept = (
        *(
            "*newsformat:*",
            "*/doc-id/@regsrc/*",
            "*/doc.rights/@*",
            "*/date.release/@norm/digit",
        ),  # of our own, assumed
        *("*/p/location/@*", "nitf/@version/*", "nitf/@change.*", "*/@class/*", "*/media-object/@encoding/*"),
    )
    foreign = (
        foreign("nitf/@class", "wire sports"),
        foreign("tobject/@tobject.type", "Innenriks"),
        foreign("docdata/@management-doc-idref", "acme.1"),
        foreign("docdata/@management-idref-status", "embargoed"),
        foreign("docdata/@management-status", "no attribute to put back"),
        foreign("head", '<meta name="desk" content="Coast &amp; sea"/>'),
        foreign("head", '<meta name="not a token" content=""/>'),
        foreign("head", '<iim ver="2"><ds num="2:05" value="x"/></iim>'),
        foreign("head", '<pubdata type="print" date.publication="20261124T060000Z" item-length="312"/>'),
        foreign("head", '<revision-history norm="20261124T060000Z" comment="cut" function="writer-author"/>'),
        foreign("head", '<revision-history name="Ann">made a contributor of</revision-history>'),
        foreign("tobject", '<tobject.property tobject.property.type="current"/>'),
        foreign("docdata", '<doc-scope scope="Coast"/>'),
        foreign("docdata", '<series series.name="Tides" series.part="2" series.totalpart="3"/>'),
        foreign("docdata", '<du-key generation="3" key="tides"/>'),
        foreign("docdata", '<correction info="The fare is 120." id-string="acme.0"/>'),
        foreign("docdata", '<date.expire norm="YYYYMMDD"/>'),
        foreign("docdata", '<date.expire norm="20261124T060000Z"/>'),
        foreign("docdata", '<x:y xmlns:x="urn:x" z="1">text &amp; <x:more/></x:y>'),
        foreign("identified-content", '<classifier type="alone"/>'),
        foreign("body.head", '<byline>By <person gender="female">Ann Lee</person></byline>'),
        foreign("body.head", "<series/>"),
        foreign("body.end", "<bibliography>The tide tables</bibliography>"),
        foreign("nowhere", "</nitf> & no XML at all"),
    )
    junk = (
        b"<nitf><head><docdata><doc-id/><date.issue norm='x'/></docdata></head><body><body.content/></body></nitf>",
        b"<nitf><body><body.content><p>a<person>b</person></p><table><tr><td colspan='3'/></tr></table></body.content></body></nitf>",
        b"<nitf><body><body.content><media><media-reference source='a'/></media></body.content></body></nitf>",
    )
