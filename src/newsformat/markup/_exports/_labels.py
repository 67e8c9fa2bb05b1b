"""The labels of fields in the languages of archives, by meaning.

LexisNexis, Nexis Uni, ProQuest, EBSCO, NewsBank, Gale and GENIOS hardly differ in these, so one table has them all.
They are in the language of the program, whatever language the story is in.
"""

from __future__ import annotations

from typing import Final

from newsformat.markup._exports._fields import FieldKind


def _table(what: FieldKind, labels: str) -> dict[str, FieldKind]:
    return dict.fromkeys(labels.split(" | "), what)


LABELS: Final[dict[str, FieldKind]] = {
    **_table(
        FieldKind.OTHER,
        "load-date | load date | publication-type | journal-code | journal code | length | series | type"
        " | distribution | document-type | document type | correction-date | ticker | stock-symbol | issn"
        " | eissn | isbn | lccn | oclc | source type | proquest document link | links | last updated"
        " | database | publication info | publication year | first page | start page | pages | page"
        " | place of publication | country of publication | publisher | publication subject | lexile"
        " | lexile level | lexile measure | full text word count | column | column name | edition"
        " | volume | issue | volume/issue | volume & issue | readability | number of pages"
        " | document features | document feature | classification | entry date | source information"
        " | source attribution | source note | content level | citation style | ausgabe | länge | update"
        " | publikationstyp | ladedatum | longueur | date-chargement | type-publication | lengte"
        " | publicatietype | laaddatum | longitud | tipo-publicación | fecha-carga | seite | nr"
        " | datenbank | quelltyp | type de source | type de document | tipo de fuente | tipo de documento"
        " | última actualización | dernière mise à jour | zuletzt aktualisiert | base de données"
        " | base de datos | lugar de publicación | país de publicación | materia de publicación"
        " | editorial | primera página | páginas | año de publicación | información de publicación"
        " | lieu de publication | pays de publication | éditeur | sujet de la publication | première page"
        " | année de publication | informations sur la publication | verlag | verlagsort"
        " | erscheinungsland | thema der publikation | erste seite | jahr der veröffentlichung"
        " | informationen zur veröffentlichung | enlace de documentos de proquest"
        " | lien vers le document proquest | proquest-dokument-link | name | zeitungs-code",
    ),
    **_table(FieldKind.HEADLINE, "headline | title | titel | titre | título | titolo | überschrift"),
    **_table(FieldKind.SUBHEAD, "highlight | untertitel | encart | subtitle | subheadline"),
    **_table(FieldKind.SUMMARY, "abstract | résumé | resumen | zusammenfassung | insert"),
    **_table(
        FieldKind.BYLINE,
        "byline | author | authors | author(s) | author/byline | reporter | autor | autoren | auteur"
        " | auteurs | autore | autores | autor(es)",
    ),
    **_table(FieldKind.CREDIT, "credit"),
    **_table(
        FieldKind.PUBLICATION,
        "publication title | publication | source | from | newspaper | paper | quelle"
        " | titel der publikation | título de publicación | titre de la publication",
    ),
    **_table(FieldKind.SECTION, "section | ressort | rubrik | rubrique | rubriek | sección | seccion | sezione"),
    **_table(
        FieldKind.PUBLISHED,
        "publication date | date | datum | date de publication | fecha de publicación | publikationsdatum"
        " | datum der veröffentlichung | issue date",
    ),
    **_table(FieldKind.DATELINE, "dateline"),
    **_table(FieldKind.RIGHTS, "copyright"),
    **_table(
        FieldKind.IDENTIFIER,
        "proquest document id | accession number | record number | record id | record | dokumentnummer"
        " | gale document number | document number | id del documento de proquest"
        " | id du document proquest | numéro de document proquest | proquest-dokument-id",
    ),
    **_table(
        FieldKind.ADDRESS,
        "document url | url | persistent link to this record"
        " | persistent link to this record (permalink) | dauerhafte adresse des dokuments"
        " | url del documento | url du document | dokument-url | openurl connection | openurl",
    ),
    **_table(
        FieldKind.KEYWORDS,
        "subject | subjects | subject terms | subject(s) | identifier / keyword"
        " | author-supplied keywords | keywords | sujet | sujets | thema | schlagwörter | materia"
        " | industry | branche | branchen | activity-sector | secteur-activite | sector | topic | topics",
    ),
    **_table(
        FieldKind.PERSONS,
        "people | person | persons | named person | named person(s) | personen | personne | personas",
    ),
    **_table(
        FieldKind.ORGANISATIONS,
        "company | companies | organization | organizations | organisation | company / organization"
        " | company/entity | company entity | firma | firmen | unternehmen | societe"
        " | empresa / organización | named corp | société / organisation | unternehmen/organisation",
    ),
    **_table(
        FieldKind.PLACES,
        "geographic | geographic terms | location | locations | named location | region"
        " | geo-localization | localisation-geo | lugar | lieu | ort",
    ),
    **_table(
        FieldKind.LANGUAGE,
        "language | language of publication | sprache | langue | taal | idioma | idioma de la publicación"
        " | langue de publication | publikationssprache",
    ),
    **_table(
        FieldKind.CAPTION,
        "graphic | graphics | grafik | illustration | caption | graphique | bildunterschrift",
    ),
    **_table(FieldKind.CORRECTION, "correction"),
    **_table(FieldKind.STORY, "full text | body | text | volltext | texte intégral | texto completo | fulltext"),
}
"""What each label says, in small letters."""

TELLING: Final = frozenset({
    "load-date", "publication-type", "journal-code", "proquest document id", "accession number", "full text word count",
    "dokumentnummer", "record number", "record id", "document url", "publication info", "source type",
    "date-chargement", "type-publication", "dauerhafte adresse des dokuments", "gale document number",
    "id del documento de proquest", "id du document proquest", "numéro de document proquest", "proquest-dokument-id",
    "proquest document link", "publicatietype", "publikationstyp", "tipo de fuente", "type de source",
    "url del documento", "url du document", "fecha-carga", "tipo-publicación",
})  # fmt: skip
"""Labels of archives alone; the others may label anything."""

IDENTIFIERS: Final = {
    "proquest document id": "proquest",
    "id del documento de proquest": "proquest",
    "id du document proquest": "proquest",
    "numéro de document proquest": "proquest",
    "proquest-dokument-id": "proquest",
    "accession number": "ebsco",
    "record number": "newsbank",
    "record id": "newsbank",
    "record": "newsbank",
    "dokumentnummer": "genios",
    "gale document number": "gale",
    "document number": "gale",
}
"""Whose number it is that a label has."""

_LONGEST = 48  # characters of a label


def label_of(line: str) -> str:
    """Return the label at the beginning of *line*, in lower case, if it is an archive's; else ``""``."""
    label, colon, rest = line[: _LONGEST + 2].partition(":")
    name = label.lower()
    return name if name in LABELS and colon and (not rest or rest[0].isspace()) else ""


HEADINGS: Final = {
    "Body": FieldKind.STORY, "FULL TEXT": FieldKind.STORY, "Full text": FieldKind.STORY, "Textkörper": FieldKind.STORY,
    "TEXTE INTÉGRAL": FieldKind.STORY, "TEXTO COMPLETO": FieldKind.STORY, "VOLLTEXT": FieldKind.STORY,
    "ABSTRACT": FieldKind.SUMMARY, "RÉSUMÉ": FieldKind.SUMMARY, "RESUMEN": FieldKind.SUMMARY,
    "Graphic": FieldKind.CAPTION, "Grafik": FieldKind.CAPTION,
    "Correction": FieldKind.CORRECTION,
    **dict.fromkeys((
        "ProQuest document link", "Enlace de documentos de ProQuest", "Lien vers le document ProQuest",
        "ProQuest-Dokument-Link",
    ), FieldKind.ADDRESS),
    **dict.fromkeys((
        "Classification", "Klassifikation", "Contact ProQuest", "Text", "Terms and Conditions", "Citation style",
        "Bibliography", "DETAILS", "LINKS", "DETALLES", "Notes", "Link to Image",
        "Link to Original Source", "Link zum PDF-Dokument", "Report Information from ProQuest", "Load-Date",
    ), FieldKind.OTHER),
}  # fmt: skip
"""Lines that head what is below, and say no more."""
