"""Exports in the shapes that press databases give them, of stories of our own; as documents of four kinds."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from ..archives import zipped


Table = list[tuple[str, ...]]
Export = list[str | Table]  # paragraphs, each maybe of several lines, and tables

FERRY = (
    "The county council voted on Monday to close the ferry to the outer islands, a decision that islanders called cruel.",
    "Councillors backed it by 31 votes to 22 after a debate that lasted more than four hours in the hall of Northmoor.",
    "Location: the old pier is where the protest will go on, its leaders said, until the council has changed its mind.",
)
YARD = (
    "Norwegian group Norvik opened its second Polish shipyard on Tuesday, creating 600 jobs in the port of Gdansk.",
    "The yard will build ferries with electric drives for lines in the Baltic Sea, chief executive Lars Moe said.",
)
BAD = (
    "Der Stadtrat hat am Montag beschlossen, das alte Hallenbad abzureißen und an gleicher Stelle ein neues zu bauen.",
    "Die Kosten von zwölf Millionen Euro trägt zur Hälfte das Land, wie Bürgermeisterin Petra Lang mitteilte.",
)
BAC = (
    "Le conseil départemental a voté lundi la fermeture du bac vers les îles, une décision que les habitants jugent cruelle.",
    "Les élus l'ont adoptée par 31 voix contre 22, après un débat de plus de quatre heures dans la salle de Morlande.",
)
BARCO = (
    "El consejo comarcal votó el lunes el cierre del barco a las islas, una decisión que los vecinos consideran cruel.",
    "Los consejeros la aprobaron por 31 votos contra 22 tras un debate de más de cuatro horas en la sala de Monteagua.",
)

NEXIS: Export = [
    "User Name: Ann Reader",
    "Date and Time: Monday, November 20, 2023 10:12:00 AM GMT",
    "Job Number: 210123456",
    "Documents (2)",
    "1. Council votes to close island ferry",
    "Client/Matter: -None-",
    "Search Terms: ferry AND island",
    "Search Type: Terms and Connectors",
    [("Content Type", "Narrowed by"), ("News", "Timeline: Nov 01, 2023 to Nov 20, 2023")],
    "2. Norvik opens yard",
    "Client/Matter: -None-",
    "Search Terms: ferry AND island",
    "Council votes to close island ferry",
    "The Northern Herald",
    "November 14, 2023 Tuesday",
    "Final Edition",
    "Copyright 2023 Northern Herald Limited All Rights Reserved",
    "Section:\u00a0NEWS; Pg. 3",
    "Length:\u00a0233 words",
    "Byline:\u00a0Ann Whitby and Bo Lee",
    "Dateline:\u00a0NORTHMOOR",
    "Highlight:\u00a0Islanders say pupils will suffer.",
    "Body",
    *FERRY,
    "Graphic",
    "The ferry at the old pier.",
    "Classification",
    "Language:\u00a0ENGLISH",
    "Publication-Type:\u00a0Newspaper",
    "Subject:\u00a0FERRIES (91%); COUNTY GOVERNMENT (78%)",
    "Company:\u00a0NORTHMOOR FERRIES LTD (55%)",
    "Geographic:\u00a0NORTHMOOR (92%)",
    "Person:\u00a0ELLA HART (60%)",
    "Load-Date:\u00a0November 15, 2023",
    "End of Document",
    "Norvik opens yard",
    "The Baltic Courier",
    "November 15, 2023 Wednesday 3:00 AM GMT",
    "Copyright 2023 Baltic Courier All Rights Reserved",
    "Length:\u00a0112 words",
    "Body",
    *YARD,
    "Load-Date:\u00a0November 15, 2023",
    "End of Document",
]
_CODED: Table = [
    ("SE", "Business"),
    ("HD", "Norvik opens yard"),
    ("BY", "By Anna Wolska"),
    ("WC", "112 words"),
    ("PD", "15 November 2023"),
    ("ET", "10:30"),
    ("SN", "The Baltic Courier"),
    ("SC", "BALCOU"),
    ("PG", "4"),
    ("LA", "English"),
    ("CY", "(c) 2023 Baltic Courier"),
    ("LP", YARD[0]),
    ("TD", YARD[1]),
    ("CO", "norvik : Norvik AS"),
    ("IN", "i3652 : Shipbuilding | iindstrls : Industrial Goods"),
    ("NS", "c24 : Capacity/Facilities | ccat : Corporate/Industrial News"),
    ("RE", "pol : Poland | gdank : Gdansk"),
    ("PUB", "Courier Media"),
    ("AN", "Document BALCOU0020231115ebbf00001"),
]
FACTIVA: Export = [
    _CODED,
    [*_CODED[1:2], *_CODED[3:-1], ("AN", "Document BALCOU0020231115ebbf00002")],
    "Search Summary",
    [("Text", "ferry"), ("Date", "In the last month")],
    "© 2023 Factiva, Inc. All rights reserved.",
]
FACTIVA_PLAIN: Export = [
    "Council votes to close island ferry",
    "Ann Whitby",
    "233 words",
    "14 November 2023",
    "10:30",
    "The Northern Herald",
    "NORHER",
    "3",
    "English",
    "(c) 2023 Northern Herald Limited",
    *FERRY,
    "Document NORHER0020231114ebbe00001",
    "Business",
    "Norvik opens yard",
    "By Anna Wolska",
    "112 words",
    "15 November 2023",
    "The Baltic Courier",
    "BALCOU",
    "English",
    "Copyright 2023. Baltic Courier.",
    *YARD,
    "Document BALCOU0020231115ebbf00001",
]
PROQUEST: Export = [
    "Council votes to close island ferry",
    "Author: Whitby, Ann",
    "Publication info: The Northern Herald ; Northmoor [Northmoor]. 14 Nov 2023: B.1.",
    "ProQuest document link",
    "FULL TEXT",
    *FERRY,
    "CREDIT: Ann Whitby; Staff Writer",
    "DETAILS",
    [
        ("Subject:", "Ferries; Local government"),
        ("Location:", "Northmoor"),
        ("Publication title:", "The Northern Herald"),
        ("Pages:", "B.1"),
        ("Publication year:", "2023"),
        ("Publication date:", "Nov 14, 2023"),
        ("Section:", "Local"),
        ("ISSN:", "01234567"),
        ("Source type:", "Newspaper"),
        ("Language of publication:", "English"),
        ("Document type:", "News"),
        ("ProQuest document ID:", "2889012345"),
        ("Document URL:", "https://www.proquest.example/docview/2889012345"),
        ("Copyright:", "Copyright Northern Herald Limited Nov 14, 2023"),
    ],
    "LINKS",
    "____________________________________________________________",
    "Norvik opens yard",
    "Author: Wolska, Anna",
    "FULL TEXT",
    *YARD,
    "DETAILS",
    [
        ("Publication title:", "The Baltic Courier"),
        ("Publication date:", "Nov 15, 2023"),
        ("Source type:", "Newspaper"),
        ("ProQuest document ID:", "2889012346"),
    ],
    "____________________________________________________________",
]
EUROPRESSE: Export = [
    "Le Courrier de Morlande, no. 4312",
    "Économie, mardi 14 novembre 2023 1\u202f342 mots, p. 4",
    "Aussi paru dans",
    "13 novembre 2023 - Le Courrier de Morlande (site web)",
    "Le bac vers les îles va fermer",
    "Anne Le Goff",
    *BAC,
    "© 2023 Courrier de Morlande. Tous droits réservés.",
    "Certificat émis le 20 novembre 2023 à UNIVERSITE-DE-MORLANDE à des fins de visualisation personnelle et temporaire.",
    "news·20231114·MO·1234567",
    "La Voix du Port (site web)",
    "mercredi 15 novembre 2023 - 10:21 612 mots",
    "Les élus ferment le bac",
    *BAC,
    "© 2023 La Voix du Port. Tous droits réservés.",
    "news·20231115·VP·7654321",
]
GENIOS: Export = [
    "Ein neues Bad für Norden",
    [
        ("Quelle:", "Norder Zeitung vom 14.11.2023, S. 12"),
        ("Ressort:", "Lokales"),
        ("Ausgabe:", "Stadt"),
        ("Dokumentnummer:", "NZ-2023-11-14-0012"),
    ],
    *BAD,
    "Petra Kamin",
    "Dauerhafte Adresse des Dokuments: https://www.wiso-net.example/document/NZ__0012",
    "Alle Rechte vorbehalten: (c) Norder Zeitung GmbH",
    "© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH",
    "Noch ein Bad",
    [
        ("Quelle:", "Norder Zeitung vom 15.11.2023, S. 3"),
        ("Ressort:", "Lokales"),
        ("Dokumentnummer:", "NZ-2023-11-15-0003"),
    ],
    *BAD,
    "Dauerhafte Adresse des Dokuments: https://www.wiso-net.example/document/NZ__0003",
    "Alle Rechte vorbehalten: (c) Norder Zeitung GmbH",
    "© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH",
]
EXPORTS = {
    "nexis": NEXIS, "factiva": FACTIVA, "factiva plain": FACTIVA_PLAIN, "proquest": PROQUEST, "europresse": EUROPRESSE,
    "genios": GENIOS,
}  # fmt: skip


# Documents ------------------------------------------------------------------------


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def docx(export: Export) -> bytes:
    """Return *export* as Word has it."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    def p(text: str) -> str:
        return f'<w:p><w:r><w:t xml:space="preserve">{_escaped(text)}</w:t></w:r></w:p>'

    def table(rows: Table) -> str:
        cells = ["".join([f"<w:tc>{p(cell)}</w:tc>" for cell in row]) for row in rows]
        return f"<w:tbl>{''.join([f'<w:tr>{row}</w:tr>' for row in cells])}</w:tbl>"

    body = "".join([p(part) if isinstance(part, str) else table(part) for part in export])
    document = f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'
    return zipped({"word/document.xml": document})


def parts(document: bytes) -> dict[str, bytes]:
    """Return the files of a document of Word."""
    with ZipFile(BytesIO(document)) as package:
        return {name: package.read(name) for name in package.namelist()}


def odt(export: Export) -> bytes:
    """Return *export* as a text of OpenDocument, in one file."""
    odf = "urn:oasis:names:tc:opendocument:xmlns:"
    spaces = " ".join([f'xmlns:{name}="{odf}{name}:1.0"' for name in ("office", "text", "table")])

    def p(text: str) -> str:
        return f"<text:p>{_escaped(text)}</text:p>"

    def table(rows: Table) -> str:
        cells = ["".join([f"<table:table-cell>{p(cell)}</table:table-cell>" for cell in row]) for row in rows]
        return f"<table:table>{''.join([f'<table:table-row>{row}</table:table-row>' for row in cells])}</table:table>"

    body = "".join([p(part) if isinstance(part, str) else table(part) for part in export])
    kind = "application/vnd.oasis.opendocument.text"
    return (
        f'<office:document {spaces} office:mimetype="{kind}"><office:body><office:text>{body}</office:text></office:body>'
        "</office:document>"
    ).encode()


def rtf(export: Export) -> bytes:
    """Return *export* in Rich Text Format."""

    def signs(text: str) -> str:
        return "".join([letter if letter.isascii() else f"\\u{ord(letter)}?" for letter in text])

    def row(cells: tuple[str, ...]) -> str:
        edges = "".join([f"\\cellx{3000 * number}" for number in range(1, len(cells) + 1)])
        inner = "".join([f"\\pard\\intbl {signs(cell)}\\cell" for cell in cells])
        return f"\\trowd{edges}{inner}\\row\n"

    body = "".join(
        [f"\\pard {signs(part)}\\par\n" if isinstance(part, str) else "".join(map(row, part)) for part in export]
    )
    return f"{{\\rtf1\\ansi {body}}}".encode("ascii")


def html(export: Export) -> bytes:
    """Return *export* as a page."""

    def table(rows: Table) -> str:
        cells = ["".join([f"<td>{_escaped(cell)}</td>" for cell in row]) for row in rows]
        return f"<table>{''.join([f'<tr>{row}</tr>' for row in cells])}</table>"

    body = "".join([f"<p>{_escaped(part)}</p>" if isinstance(part, str) else table(part) for part in export])
    return f"<!DOCTYPE html><html><head><title>Export</title></head><body>{body}</body></html>".encode()


def text(export: Export) -> bytes:
    """Return *export* as plain text, with a blank line between any two paragraphs."""
    lines = [part if isinstance(part, str) else "\n".join(["    ".join(row) for row in part]) for part in export]
    return "\n\n".join(lines).encode()
