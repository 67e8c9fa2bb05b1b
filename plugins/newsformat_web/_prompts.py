"""Prompts to readers within a story, in paragraphs without a name: to subscribe, to follow, to donate.

Certain words indicate such paragraphs; the format `text` decides which ones are prompts, as for any other page. So it
does for what Chinese sites put below a story: who has edited it, and whose views it shares.
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
    last = _last_lines(article.body)
    waiting |= last
    if not waiting:
        return article
    first = [plain(paragraph.content) for paragraph in article.body if isinstance(paragraph, Paragraph)][:_FIRST]
    lines = dict.fromkeys((plain(article.headline), *first, *waiting.values()))
    options = {"language": article.language} if article.language else None
    try:
        explanation = explain(Source.text("\n\n".join(lines)), "text", options)
    except ReadError:
        return article
    labels = {letters(line.text): line.label for line in explanation.lines}
    prompts = {
        index
        for index, text in waiting.items()
        if labels.get(letters(text)) in (_OF_LAST_LINES if index in last else _OF_PROMPTS)
    }
    return evolve(article, body=[block for index, block in enumerate(article.body) if index not in prompts])


_OF_PROMPTS = frozenset(("tool",))
_OF_LAST_LINES = frozenset(("tool", "skipped", "copyright", "byline"))
_IN_LAST_LINES = (
    "责任编辑", "責任編輯", "责编", "編輯：", "编辑：", "返回搜狐", "查看更多", "点击进入专题", "尽在新浪", "阅读 (",
    "举报/反馈", "特别声明", "特別聲明", "平台声明", "免责声明", "免責聲明",
)  # fmt: skip


def _last_lines(body: tuple[Block, ...]) -> dict[int, str]:
    """Return the last paragraphs of *body* that have words of those below the stories of Chinese sites."""
    found: dict[int, str] = {}
    for index, block in reversed([*enumerate(body)]):
        text = plain(block.content) if isinstance(block, Paragraph) else ""
        if len(text) > _LONGEST or not any(map(text.__contains__, _IN_LAST_LINES)):
            break
        found[index] = text
    return dict(reversed(found.items()))


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
