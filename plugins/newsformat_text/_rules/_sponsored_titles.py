"""Titles of advertisements written like stories, within the story, below a line that says so: ``Sponsored content``."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat_text._authors._person import is_full_name
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._learned._columns import long_words
from newsformat_text._shape import SPEECH_OPENERS, bullet_width, number_width


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
    """Take such lines and the titles below them, between the first and the last paragraph.

    If one of the lines is not above a title, they also mark empty places on this page.
    """
    found = [index for index in document.short if _is_label(document, index)]
    if all(_is_title(document, index + 1) for index in found):
        for index in found:
            document.verdicts[index], document.verdicts[index + 1] = _LABEL, _TITLE


def _is_label(document: Document, index: int) -> bool:
    line = document.lines[index]
    if not document.first < index < document.last - 1 or len(line) > _LONGEST_LABEL:
        return False
    return line.strip("[]():： ").lower() in _LABELS


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
    if not document.ended[index + 1] or line == document.title or _is_other_line(line, below[0]):
        return False
    return long_words(line).isdisjoint(long_words(" ".join(below)))


def _is_other_line(line: str, below: str) -> bool:
    """Is *line*, above the line *below*, speech, an item of a list, a name or a part of a sentence?"""
    if line[0] in SPEECH_OPENERS or bullet_width(line) or number_width(line) or is_full_name(line):
        return True
    return line[-1] in _INNER_SIGNS or begins_lowercase(line) or begins_lowercase(below)


_INNER_SIGNS = frozenset(",;:，、；：،؛")  # signs that a sentence goes on behind
_PARAGRAPHS_BELOW = 2  # paragraphs that are compared with the title
