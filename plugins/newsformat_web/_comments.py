"""What readers have said of a story, below a heading that counts it: ``12 Comments``, ``Kommentare (12)``."""

from __future__ import annotations

from newsformat import Block, Heading, plain
from newsformat.plugin import Report, lazily, line
from newsformat_web._fuller import is_story


_COMMENTS = (
    r"(?:comments?|replies|responses|thoughts on .{1,200}|kommentare?|leserkommentare?|commentaires?|réactions?"
    r"|comentarios?|comentários?|comentaris?|commenti|reacties|kommentarer|kommentit|kommenttia|komentarz[ey]?"
    r"|komentarzy|komentář[eůi]*|komentár[eov]*|komentara?i?|hozzászólás(?:ok)?|comentarii|σχόλια|коммента\w{3,6}"
    r"|комента\w{2,5}|yorum(?:lar)?|komentar|bình luận"
    r"|تعليق(?:ات)?|תגובות|टिप्पणियाँ|コメント|条评论|則留言|개의 댓글|댓글)"
)
_COUNTED = lazily(rf"\(?\d[\d., ]{{0,9}}\)?\s?{_COMMENTS}:?|{_COMMENTS}\s?[:：]?\s?[(（\[]?\d[\d.,]{{0,9}}[)）\]]?")
_LEAST = 2  # blocks, of which one says who has written the other


def without_comments(body: tuple[Block, ...], report: Report) -> tuple[Block, ...]:
    """Return *body* without the comments at its end, and tell *report* of them."""
    headings = [(at, line(plain(each.content))) for at, each in enumerate(body) if at and isinstance(each, Heading)]
    at, title = next((each for each in headings if _COUNTED.fullmatch(each[1].lower())), (len(body), ""))
    if len(body) - at <= _LEAST or not is_story(body[:at]):
        return body
    report.note(f"left out, as not part of the story: {title}, and {len(body) - at - 1} parts below it")
    return body[:at]
