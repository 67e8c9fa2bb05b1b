"""What a site says to its readers amid a story, in paragraphs without a name: to subscribe, to follow it, to give.

The words for these tell which paragraphs may be such; which ones are, the format `text` says, as of any page.
"""

from __future__ import annotations

import re

from attrs import evolve

from newsformat import Article, Block, List, Paragraph, ReadError, Related, RelatedLink, Source, explain, plain
from newsformat.plugin import letters


_FIRST = 3  # paragraphs of the story, for the language
_LEAST = 20  # characters: shorter ones may be headings
_LONGEST = 600
_MAY_BE = re.compile(
    r"news ?letter|nieuwsbrief|ny(?:he|hed)sbrev|boletín|boletim|biuletyn|infolettre|uutiskir|рассыл|розсилк"
    r"|ニュースレター|뉴스레터"
    r"|subscri|suscri|assin[ae]|abonn|ab(?:o|bo)nnier|iscriv|inscriv|prenumer|tilmeld|anmeld|abmeld|подпи(?:сыв|ши)|підпи"
    r"|sign(?:ing)? up|inbox|follow us|folge[nt]? (?:sie )?uns|síguenos|siga-nos|seguici|suivez|obserwuj"
    r"|whatsapp|telegram|by e-?mail"
    r"|donat|spende|support (?:us|our)|unterstütz|google news|google nachrichten|breaking news|stay informed|download"
    r"|failed to load|click here|clique aqui|cliquez ici|haz clic",
    re.IGNORECASE,
)


def without_prompts(article: Article) -> Article:
    """Return *article* without the paragraphs that a site says to its readers, if it may have any."""
    waiting = {at: text for at, block in enumerate(article.body) if _MAY_BE.search(text := _text_of(block))}
    if not waiting:
        return article
    first = [plain(each.content) for each in article.body if isinstance(each, Paragraph)][:_FIRST]
    lines = dict.fromkeys((plain(article.headline), *first, *waiting.values()))
    options = {"language": article.language} if article.language else None
    try:
        said = explain(Source.text("\n\n".join(lines)), "text", options)
    except ReadError:
        return article
    tools = {letters(each.text) for each in said.lines if each.label == "tool"}
    prompts = {at for at, text in waiting.items() if letters(text) in tools}
    return evolve(article, body=[block for at, block in enumerate(article.body) if at not in prompts])


def _text_of(block: Block) -> str:
    """Return the text of *block*, if it may be such a paragraph, a list of one, or a link: a line that is not short."""
    match block:
        case Paragraph(content=content) | List(items=((Paragraph(content=content),),)):
            text = plain(content)
        case Related(links=(RelatedLink(text=text),)):
            pass
        case _:
            text = ""
    return text if _LEAST <= len(text) <= _LONGEST and "\n" not in text else ""
