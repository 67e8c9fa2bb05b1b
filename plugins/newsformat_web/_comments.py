"""What readers have said of a story, below a heading that counts it: ``12 Comments``, ``Kommentare (12)``."""

from __future__ import annotations

from newsformat import Block, Heading, plain
from newsformat.plugin import Report, lazily, line
from newsformat_web._blocks import is_long


_COMMENTS = (
    r"(?:comments?|replies|responses|thoughts? on [\"“«].{1,200}|kommentare?|leserkommentare?|commentaires?|réactions?"
    r"|comentarios?|comentários?|comentaris?|commenti|reacties|kommentarer|kommentit|kommenttia|komentarz[ey]?"
    r"|komentarzy|komentář[eůi]*|komentár[eov]*|komentara?i?|hozzászólás(?:ok)?|comentarii|σχόλια|коммента\w{3,6}"
    r"|комента\w{2,5}|yorum(?:lar)?|komentar|bình luận"
    r"|تعليق(?:ات)?|תגובות|टिप्पणियाँ|コメント|条评论|則留言|개의 댓글|댓글)"
)
_COUNT = r"\d[\d., ]{0,9}"
_COUNTED = lazily(
    rf"\(?{_COUNT}\)?\s?{_COMMENTS}:?|{_COMMENTS}(?:\s?[:：]\s?{_COUNT}|\s?[(（\[]{_COUNT}[)）\]]|\s?\d{{1,3}})"
)
_MIN_BLOCKS = 2  # blocks, of which one says who has written the other


def without_comments(body: tuple[Block, ...], report: Report) -> tuple[Block, ...]:
    """Return *body* without the comments at its end, which are reported.

    Several headings with numbers of their own are parts of a story: ``Comment 1``, ``Comment 2``.
    """
    headings = [
        (position, line(plain(heading.content)))
        for position, heading in enumerate(body)
        if position and isinstance(heading, Heading)
    ]
    counted = [(position, title) for position, title in headings if _COUNTED.fullmatch(title.lower())]
    index, title = next(iter(counted), (len(body), ""))
    is_below = sum(map(is_long, body[:index])) > 1  # and not between the lead and the story
    if not is_below or len({text for _, text in counted}) > 1 or len(body) - index <= _MIN_BLOCKS:
        return body
    report.note(f"left out, as not part of the story: {title}, and {len(body) - index - 1} parts below it")
    return body[:index]
