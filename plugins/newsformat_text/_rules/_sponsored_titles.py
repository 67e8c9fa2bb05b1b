"""Titles of advertisements written like stories, within the story, below a line that says so: ``Sponsored content``."""

from __future__ import annotations

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._learned._columns import long_words


_LABEL = Verdict(Label.TOOL, 0.9, "says that the title below was paid for")
_TITLE = Verdict(Label.RELATED, 0.8, "a title between paragraphs, below a line which says that it was paid for")
_TITLE_WIDTHS = range(15, 151)  # Latin letters of a title
_LONGEST_LABEL = 32  # characters

# Lines that announce paid content by their meaning, unlike words such as "Advertisement", which also mark empty places.
_LABELS = frozenset({
    "advertorial", "sponsored", "sponsored content", "sponsored post", "sponsored article", "paid content", "paid post",
    "partner content", "branded content", "brand content", "gesponsert", "gesponserter inhalt", "gesponserter beitrag",
    "bezahlter inhalt", "gesponsord", "gesponsorde inhoud", "partnerbijdrage", "betaalde inhoud", "annonsørinnhold",
    "betalt innhold", "kommersielt innhold", "betalt innehåll", "sponsrat innehåll", "sponsoreret indhold",
    "annoncørbetalt indhold", "kaupallinen yhteistyö", "contenu sponsorisé", "contenu partenaire", "publi-rédactionnel",
    "publirédactionnel", "contenido patrocinado", "contenido de marca", "publirreportaje", "conteúdo patrocinado",
    "conteúdo de marca", "conteúdo pago", "contenuto sponsorizzato", "contenuto a pagamento", "conținut sponsorizat",
    "contingut patrocinat", "materiał sponsorowany", "artykuł sponsorowany", "materiał partnera", "komerční sdělení",
    "komerční článek", "sponzorovaný obsah", "komerčný obsah", "sponzorirani sadržaj", "sponzorisani sadržaj",
    "sponzorirana vsebina", "szponzorált tartalom", "fizetett tartalom", "sponsorlu içerik", "konten sponsor",
    "konten bersponsor", "nội dung tài trợ", "nội dung được tài trợ", "партнёрский материал", "партнерский материал",
    "на правах рекламы", "партнерський матеріал", "спонсорський матеріал", "спонсорирано съдържание",
    "χορηγούμενο περιεχόμενο", "χορηγούμενο", "محتوى ممول", "محتوى مدعوم", "محتوى برعاية", "תוכן ממומן", "תוכן שיווקי",
})  # fmt: skip


def take(document: Document) -> None:
    """Take such lines and the titles below them, between the first and the last paragraph."""
    for index in document.short:
        line = document.lines[index]
        if not document.first < index < document.last - 1 or len(line) > _LONGEST_LABEL:
            continue
        if line.strip("[]():： ").lower() in _LABELS and _is_title(document, index + 1):
            document.verdicts[index], document.verdicts[index + 1] = _LABEL, _TITLE


def _is_title(document: Document, index: int) -> bool:
    """Is line *index* as long as a title and no sentence, and do the paragraphs below share no longer word with it?

    A line that shares one is the subheading of these paragraphs.
    """
    verdict, line = document.verdicts[index], document.lines[index]
    if document.prose[index] or document.ended[index] or not (verdict is None or has_label(verdict, Label.SUBHEADING)):
        return False
    if int(len(line) * document.scale) not in _TITLE_WIDTHS or document.matches[index] is not None:
        return False
    below = document.lines[index + 1 : index + 1 + _PARAGRAPHS_BELOW]
    return document.ended[index + 1] and long_words(line).isdisjoint(long_words(" ".join(below)))


_PARAGRAPHS_BELOW = 2  # paragraphs that are compared with the title
