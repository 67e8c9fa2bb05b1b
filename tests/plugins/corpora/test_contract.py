"""The formats of corpora fulfil the contract of a format."""

from pathlib import Path
from types import MappingProxyType

from newsformat import Foreign
from newsformat.testing import FormatContract
from newsformat_corpora import CNN_DAILYMAIL, DOC_SGML, MEDIAWIKI, PROQUEST_TDM, RCV1, REUTERS_21578, TELEGRAM
from newsformat_corpora._followthemoney import FOLLOWTHEMONEY
from newsformat_corpora._vertical import VERTICAL


CASES = Path(__file__).parent / "cases"


class TestDocSgml(FormatContract):
    format = DOC_SGML
    documents = tuple(path.read_bytes() for path in sorted(CASES.glob("*.sgml")))
    unkept = ("*/as CDATA",)  # it is no XML


class TestReuters21578(FormatContract):
    format = REUTERS_21578
    documents = ((CASES / "reuters-21578.sgm").read_bytes(),)
    unkept = ("*/as CDATA", "REUTERS/TEXT/digit", "REUTERS/TEXT/BODY/digit")  # no XML, and controls around the text


class TestRcv1(FormatContract):
    format = RCV1
    documents = ((CASES / "rcv1.xml").read_bytes(),)


class TestProquestTdm(FormatContract):
    format = PROQUEST_TDM
    documents = ((CASES / "proquest-tdm.xml").read_bytes(),)
    unkept = ("*/@ContribOrder/digit",)  # of one alone


class TestMediaWiki(FormatContract):
    format = MEDIAWIKI
    foreign = (Foreign("mediawiki", "template", "{{sidebar|a=1}}"),)
    envelope_foreign = (Foreign("mediawiki", "dbname", "tidewiki"),)
    junk = ((CASES / "mediawiki.xml").read_bytes(),)
    documents = tuple([b"<page>".join([head, pages[-1]]) for head, *pages in [junk[0].split(b"<page>")]])  # no talk
    unkept = (
        *("mediawiki/@xsi:schemaLocation/*", "mediawiki/@version/*"),  # of the export
        "mediawiki/siteinfo/namespaces/namespace/*",  # how links are read
    )


class TestTelegram(FormatContract):
    format = TELEGRAM
    documents = ((CASES / "telegram.json").read_bytes(),)
    unkept = ("*/<service>/*",)  # a message that nobody wrote is left out as a whole


class TestCnnDailymail(FormatContract):
    format = CNN_DAILYMAIL
    documents = ((CASES / "cnn-dailymail.story").read_bytes(),)


class TestVertical(FormatContract):
    format = VERTICAL
    foreign = (Foreign("vertical", "genre", "news"),)
    most = MappingProxyType({"sources": 1, "subjects": 1})
    documents = ((CASES / "ferry.vert").read_bytes(),)
    unkept = ("*/as CDATA", "doc/p/text", "doc/p/s/text", "*/g/new attribute")  # columns are told of once, and no XML
    junk = (
        b'<text id=\'1\' date=x lang="??">\n<p heading=1>\n\ta\n<g/>\n<g/>\nb\n</text>\n<text>\n</text>\n<doc title="">\nc\td\n',
        b"<corpus name='a'>\n<doc>\n<s>\na\nb\n</s>\n<s>\nc\n</s>\n</doc>\n</corpus>\n",
    )


class TestFollowTheMoney(FormatContract):
    format = FOLLOWTHEMONEY
    documents = (b"[%s]" % b",".join((CASES / "ferry.ftm.json").read_bytes().splitlines()),)
    unkept = ("[]/properties/name/*", "*/new attribute")  # of a person, and of HTML
    junk = (
        b'[{"id":[1],"schema":"Article","properties":{"title":7,"publishedAt":["x",{}],"bodyHtml":["<p>a<p"]}},{"schema":"A"},3]',
        b'{"results":[{"id":1,"schema":"Document","properties":{"fileName":["a"],"language":["xx-"]}}],"total":1}',
    )
