"""The imprint of a newspaper at the end of a text, line by line: name, address, telephone, publisher.

A telephone number alone is not an imprint, as a story may end with one. There must be a publisher, an editor or a
registration number, which the law of many countries requires.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._shape import ends_sentence, has_digit


_IMPRINT = Verdict(Label.COPYRIGHT, 0.88, "part of an imprint: publisher, address, telephone")

_MIN_LINES, _MAX_LINES = 3, 14  # lines of an imprint
_MAX_LINE = 90  # characters of a line
_MAX_NEWSPAPER = 45  # characters of a newspaper's name
_PUBLISHER = lazily(  # words for publishers alone would also match book reviews
    r"(?i:\b(?:redaktion|redaction|redazione|redacao|redaccion|redactie|redakcja|redakce|redakcia|redakcija|redactia"
    r"|toimitus|szerkesztoseg|editor|editors|editorial|newsroom)@"
    r"|\bISSN\b|\b(?:chefredakteur(?:in)?|v\.? ?i\.? ?s\.? ?d\.? ?p|impressum)\b"
    r"|direct(?:eur|rice) de (?:la )?publication|direttore responsabile|registrazione (?:presso )?(?:il )?tribunale"
    r"|\bp\. ?iva\b|\bcnpj\b|diretor responsável|director responsable|(?:editor[- ]in[- ]chief|managing editor):"
    r"|учредитель|главный редактор:|свидетельство о регистрации|засновник|головний редактор:|главен редактор:"
    r"|redaktor naczeln|šéfredaktor|glavni (?:i odgovorni )?urednik|főszerkesztő:|felelős kiadó:"
    r"|redactor-șef|editor-șef|διευθυντής σύνταξης|ansvar(?:lig redaktør|ig utgivare|shavende)"
    r"|päätoimittaja:|hoofdredacteur|genel yayın yönetmeni|imtiyaz sahibi|sorumlu yazı işleri)"
)
_TELEPHONE = lazily(
    r"(?i:\b(?:tel|tél|telef\w{0,5}|telephone|phone|fax|téléfax|mobil\w?|тел|телефон|факс|τηλ|tlf|puh|postfach|cep"
    r"|p\.? ?o\.? ?box|adresse|address|адрес|адреса|dirección|endereço|indirizzo|adres|διεύθυνση)\b)[^\d@]{0,30}\d"
)
_ADDRESS = lazily(
    r"(?:[A-Z]{1,2}-)?\d{4,6}(?: [A-Z]{2})? [^\W\d_a-z][^\d@:]{2,40}"
    r"|[^\d@:]{4,40},? \d{1,4}[a-z]?|\d{1,4}(?: bis| ter)?,? [^\d@:]{4,40}"
)


def take(document: Document) -> None:
    """Take the last lines of the text if they are an imprint, from the name of the newspaper on."""
    if document.lexicon.tag == "zh":
        _take_registration(document)
    size = len(document.lines)
    start = max(document.last + 1, document.headline + 1, size - _MAX_LINES)
    imprint = [k for k in range(start, size) if _may_be_imprint(document.lines[k])]
    contacts = [k for k in imprint if _is_contact(document.lines[k])]
    if not contacts or document.last < 0:
        return
    publisher_lines = [k for k in imprint if _PUBLISHER.search(document.lines[k]) is not None]
    contact_lines = [k for k in contacts if k not in publisher_lines]
    if not publisher_lines or not contact_lines:
        return
    top = min(publisher_lines[0], contact_lines[0])
    if top > start and _is_name(document, top - 1):
        top -= 1
    if size - top < _MIN_LINES or any(k not in imprint or _is_press_contact(document, k) for k in range(top, size)):
        return
    document.set_verdict(range(top, size), _IMPRINT)


def _take_registration(document: Document) -> None:
    """Take the registration number of a Chinese site under the story, and the short lines above it."""
    below = range(document.last + 1, len(document.lines)) if document.last >= 0 else range(0)
    registered = [k for k in below if len(document.lines[k]) <= _MAX_LINE and _REGISTRATION.search(document.lines[k])]
    for index in range(document.last + 1, registered[-1] + 1) if registered else ():
        if document.verdicts[index] is None and (index in registered or not document.ended[index]):
            document.verdicts[index] = _NUMBER if index in registered else _ABOVE_REGISTRATION


_REGISTRATION = lazily(r"ICP\s?[备備证證]|[网網]安[备備]|新闻信息服务许可证|批准文号")
_NUMBER = Verdict(Label.SKIPPED, 0.9, "the registration number of a Chinese site")
_ABOVE_REGISTRATION = Verdict(Label.SKIPPED, 0.85, "a short line between the story and the site's registration number")


def _may_be_imprint(line: str) -> bool:
    return len(line) <= _MAX_LINE and (not ends_sentence(line) or has_digit(line))


def _is_contact(line: str) -> bool:
    """Is *line* a telephone number or the like, or an address?"""
    return has_digit(line) and (_TELEPHONE.search(line) is not None or _ADDRESS.fullmatch(line) is not None)


def _is_press_contact(document: Document, index: int) -> bool:
    """Does line *index* begin like a press contact of a release?"""
    match = document.matches[index]
    return match is not None and match.kind is Kind.CONTACT


def _is_name(document: Document, index: int) -> bool:
    """Is line *index* as short as a newspaper's name, and no byline?"""
    line = document.lines[index]
    signs = has_label(document.verdicts[index], Label.BYLINE)
    return not signs and len(line) <= _MAX_NEWSPAPER and not document.ended[index]
