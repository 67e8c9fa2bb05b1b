"""What surrounds the text of a message: forwarding, quoted messages, signatures.

The header of a forwarded message in the text is recognized by labels for sender and subject, in many languages.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsformat.plugin import lazily


_FROM = (
    "From|Von|De|Da|Van|Från|Fra|Frá|Lähettäjä|Od|Feladó|От|От кого|Від|Από|Kimden|Gönderen|Dari|Từ|Người gửi|"
    "发件人|寄件者|寄件人|差出人|送信者|보낸 사람|보낸사람|من|מאת|จาก|प्रेषक"
)
_SUBJECT = (
    "Subject|Betreff|Objet|Oggetto|Asunto|Assunto|Onderwerp|Ämne|Emne|Efni|Aihe|Temat|Předmět|Predmet|Tárgy|Subiect|"
    "Тема|Θέμα|Konu|Subjek|Perihal|Chủ đề|Tiêu đề|主题|主旨|件名|제목|الموضوع|נושא|เรื่อง|विषय"
)
_DATE = (
    "Date|Sent|Datum|Gesendet|Envoyé|Data|Inviato|Fecha|Enviado|Enviado el|Verzonden|Skickat|Sendt|Dato|Päiväys|"
    "Lähetetty|Wysłano|Datum|Odesláno|Dátum|Trimis|Дата|Отправлено|Надіслано|Ημερομηνία|Tarih|Gönderildi|Tanggal|"
    "Ngày|Đã gửi|日期|发送时间|寄件日期|日時|送信日時|날짜|보낸 날짜|التاريخ|תאריך|วันที่|तारीख"
)
_TO = (
    "To|An|À|A|Para|Aan|Till|Til|Vastaanottaja|Do|Komu|Címzett|Către|Кому|Προς|Kime|Kepada|Ke|Đến|Tới|收件人|收件者|宛先|"
    "받는 사람|받는사람|إلى|אל|ถึง"
)
_LABEL = lazily(r"[\s*>]*+([^\W\d_][\w .-]{0,18}?)[\s*_]{0,4}[:：](.*)", re.DOTALL)
_WORDS = {
    name: frozenset(word.casefold() for word in words.split("|"))
    for name, words in (
        ("from", _FROM),
        ("subject", _SUBJECT),
        ("date", _DATE),
        ("to", _TO),
        ("cc", "Cc|Kopie|Kopi|CC|Копия|抄送|参照|참조"),
    )
}
_MARKER = lazily(
    r"[-_–—=]{3,}[^\n]{0,80}[-_–—=]{3,}|[-_–—=]{5,}|(?:"
    r"begin forwarded message|anfang der weitergeleiteten nachricht|début du message (?:réexpédié|transféré)\s?|"
    r"inizio messaggio inoltrato|inicio del mensaje reenviado|início da mensagem reencaminhada|"
    r"begin doorgestuurd bericht|下面是被转发的邮件)[:：]",
    re.IGNORECASE,
)
_FORWARD = lazily(
    r"(?:fwd?|fw|wg|tr|rv|rif|i|enc|doorst|vb|vs|vl|vid|pd|továbbítás|пересл|转发|轉寄|転送|전달)\s*[:：]\s*",
    re.IGNORECASE,
)
_REPLY = lazily(r"(?:re|aw|antw|sv|ref|odp|vá|ynt|回复|答复|回覆|RE)\s*[:：]", re.IGNORECASE)
_MOST_LINES = 12  # of the header of a forwarded message
_LONGEST = 300  # characters of such a line


class Forwarded(NamedTuple):
    """A message embedded in text: the first lines of its header and of its text, and the header values by field."""

    start: int
    text: int
    labels: dict[str, str]


def forwarded(lines: list[str]) -> Forwarded | None:
    """Return the first forwarded or answered message in *lines*; `None` if there is none."""
    for number, text in enumerate(lines):
        if len(text) < _LONGEST and _label(text)[0] == "from":
            end, labels = _head(lines, number)
            if "subject" in labels:
                start = number
                while start and (not lines[start - 1].strip() or _is_marker(lines[start - 1], number - start)):
                    start -= 1
                return Forwarded(start, end, labels)
    return None


def _is_marker(text: str, above: int) -> bool:
    return above < 2 and len(text) < _LONGEST and _MARKER.fullmatch(text.strip()) is not None  # noqa: PLR2004 -- lines


def _head(lines: list[str], number: int) -> tuple[int, dict[str, str]]:
    """Return the end of the header that begins in line *number*, and its values by field."""
    labels: dict[str, str] = {}
    end = number
    for place in range(number, min(number + _MOST_LINES, len(lines))):
        text = lines[place]
        name, value = _label(text) if len(text) < _LONGEST else ("", "")
        if name and name not in labels:
            labels[name] = value
        elif text.strip():  # continued addresses, or the text
            if name or "subject" in labels:
                break
        else:
            end = place + 1
            continue
        end = place + 1
    return end, labels


def _label(text: str) -> tuple[str, str]:
    """Return the field of a header line, such as ``from`` or ``subject``, and its value; empty if it is not one."""
    match = _LABEL.fullmatch(text)
    if match is None:
        return "", ""
    word = match[1].casefold().strip()
    value = match[2].strip(" \t*_")
    return next(((name, value) for name, words in _WORDS.items() if word in words), ("", ""))


def is_forward(subject: str) -> bool:
    """Does *subject* have the prefix of a forwarded message?"""
    return _FORWARD.match(subject) is not None


def is_reply(subject: str) -> bool:
    """Does *subject* have the prefix of a reply?"""
    return _REPLY.match(subject) is not None


def without_forward(subject: str) -> str:
    """Return *subject* without prefixes of forwarding."""
    while match := _FORWARD.match(subject):
        subject = subject[match.end() :]
    return subject


# Quotations and signatures --------------------------------------------------------


_SIGNATURE = frozenset(("-- ", "--"))
_ATTRIBUTION = 3  # lines that introduce a quotation


def is_signature_mark(text: str) -> bool:
    """Does a signature begin below the line *text*?"""
    return text in _SIGNATURE


def without_quoted(lines: list[str], *, answers: bool) -> tuple[list[str], list[str]]:
    """Return *lines* without quoted ones if the message *answers* another, and the quoted lines."""
    texts = [text for text in lines if not text.startswith(">")]
    if len(texts) == len(lines):
        return lines, []
    if not any(text.strip() for text in texts) or _is_announced(texts):  # a quotation is the whole text
        return [re.sub(r"^> ?", "", text) for text in lines if text.startswith(">")], []
    if not answers:
        return lines, []
    return _without_attribution(lines), [text for text in lines if text.startswith(">")]


def _is_announced(texts: list[str]) -> bool:
    """Do the unquoted lines only introduce the quotation: a few lines that end in a colon?"""
    text = "\n".join(texts).strip()
    return text.count("\n") < _ATTRIBUTION and "\n\n" not in text and text.endswith((":", "："))


def _without_attribution(lines: list[str]) -> list[str]:
    """Return the unquoted lines, without those that introduce quotations."""
    kept: list[str] = []
    for text in lines:
        if not text.startswith(">"):
            kept.append(text)
            continue
        while kept and not kept[-1].strip():
            kept.pop()
        if kept and kept[-1].rstrip().endswith((":", "：")):
            start = max(0, len(kept) - _ATTRIBUTION)
            blank = next((n for n in range(len(kept) - 1, start - 1, -1) if not kept[n].strip()), start - 1)
            del kept[blank + 1 :]
    return kept
