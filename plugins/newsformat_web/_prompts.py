"""Prompts to readers within a story, in paragraphs without a name: to subscribe, to follow, to donate.

Certain words indicate such paragraphs; the format `text` decides which ones are prompts, as for any other page.
"""

from __future__ import annotations

from attrs import evolve

from newsformat import Article, Block, List, Paragraph, ReadError, Related, RelatedLink, Source, explain, plain
from newsformat.plugin import letters


_FIRST = 3  # paragraphs of the story that determine the language
_MIN_LENGTH = 20  # characters; shorter ones may be headings
_LONGEST = 600
_MAY_BE = (
    "newsletter", "news letter", "nieuwsbrief", "nyhetsbrev", "nyhedsbrev", "boletín", "boletim", "biuletyn",
    "infolettre", "uutiskir", "рассыл", "розсилк", "ニュースレター", "뉴스레터",
    "subscri", "suscri", "assina", "assine", "abonn", "abbona", "iscriv", "inscriv", "prenumer", "tilmeld", "anmeld",
    "abmeld", "подписыв", "подпиши", "підпи", "sign up", "signing up", "inbox", "follow us", "folge uns", "folgt uns",
    "folgen sie uns", "síguenos", "siga-nos", "seguici", "suivez", "obserwuj", "whatsapp", "telegram", "by email",
    "by e-mail", "donat", "spende", "support us", "support our", "unterstütz", "google news", "google nachrichten",
    "breaking news", "stay informed", "download", "failed to load", "click here", "clique aqui", "cliquez ici",
    "haz clic",
)  # fmt: skip


def without_prompts(article: Article) -> Article:
    """Return *article* without prompts to its readers, if it may have any."""
    texts = [*map(_text_of, article.body)]
    words = tuple(filter("\n".join(texts).lower().__contains__, _MAY_BE))
    waiting = {index: text for index, text in enumerate(texts) if words and any(map(text.lower().__contains__, words))}
    if not waiting:
        return article
    first = [plain(paragraph.content) for paragraph in article.body if isinstance(paragraph, Paragraph)][:_FIRST]
    lines = dict.fromkeys((plain(article.headline), *first, *waiting.values()))
    options = {"language": article.language} if article.language else None
    try:
        explanation = explain(Source.text("\n\n".join(lines)), "text", options)
    except ReadError:
        return article
    tools = {letters(line.text) for line in explanation.lines if line.label == "tool"}
    prompts = {index for index, text in waiting.items() if letters(text) in tools}
    return evolve(article, body=[block for index, block in enumerate(article.body) if index not in prompts])


def _text_of(block: Block) -> str:
    """Return the text of *block*, if it may be a prompt: a paragraph or one-item list that is a link or not short."""
    match block:
        case Paragraph(content=content) | List(items=((Paragraph(content=content),),)):
            text = plain(content)
        case Related(title="", links=(RelatedLink(text=text),)):
            pass
        case _:
            text = ""
    return text if _MIN_LENGTH <= len(text) <= _LONGEST and "\n" not in text else ""
