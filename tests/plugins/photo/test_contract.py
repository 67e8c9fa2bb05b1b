"""Pictures and XMP keep the contract."""

from tests.plugins.photo.files import (
    UTF_8,
    alt,
    array,
    digest,
    iim,
    itxt,
    jpeg,
    packet,
    photoshop,
    png,
    resources,
    tiff,
    webp,
    xmp,
)

from newsformat import Foreign
from newsformat.testing import FormatContract
from newsformat_photo import PHOTO, XMP


RECORDS = iim(UTF_8, (2, 5, "Ferry"), (2, 55, "20261124"), (2, 60, "093000+0300"), (2, 120, "The Heron at the quay"))
PACKET = xmp(
    alt("dc:description", "The Heron at the quay", fr="Le Heron")
    + array("dc:creator", "Ann Lee", kind="Seq")
    + '<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:City>Lamu</Iptc4xmpExt:City>'
    "</rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown><acme:shelf><rdf:Description><rdf:value>7</rdf:value>"
    "<acme:of>9</acme:of></rdf:Description></acme:shelf>",
    'photoshop:Headline="Ferry" photoshop:City="Lamu" photoshop:DateCreated="2026-11-24T09:30:00+03:00"',
)


class TestPhoto(FormatContract):
    format = PHOTO
    junk = (
        jpeg(packet(PACKET), resources(photoshop(RECORDS, digest(RECORDS)))),
        png(itxt(PACKET, compressed=True)),
        webp((b"XMP ", PACKET)),
        tiff([(700, 1, PACKET), (33723, 7, RECORDS)]),
    )


class TestXmp(FormatContract):
    format = XMP
    foreign = (
        Foreign("xmp", "acme:shelf", '<acme:shelf xmlns:acme="urn:acme">7</acme:shelf>'),
        Foreign("xmp", "tiff:Make", '<tiff:Make xmlns:tiff="http://ns.adobe.com/tiff/1.0/">Acme</tiff:Make>'),
        Foreign(
            "xmp",
            "plus:ModelReleaseID",
            '<plus:ModelReleaseID xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" '
            'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Bag><rdf:li>M1</rdf:li></rdf:Bag>'
            "</plus:ModelReleaseID>",
        ),
    )
    most = {"body": 1}  # noqa: RUF012 -- as the contract says
    junk = (PACKET,)
