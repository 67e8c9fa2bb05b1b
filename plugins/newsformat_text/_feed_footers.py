"""The line that WordPress puts below a story in a feed: ``The post Town opens lock appeared first on The Courier.``

Programs that collect news keep it, in the language that the site is set to, or in English.
"""

from __future__ import annotations

from newsformat.plugin import lazily


# What stands before the title, and what between it and the site; the languages of the Far East end with it.
_WORDS = (
    (r"The (?:post|article)", r"(?:first appeared|appeared first) (?:on|in)"),
    (r"Der Beitrag", r"erschien zuerst auf"),
    (r"L['’]article", r"est apparu en premier sur"),
    (r"La entrada", r"(?:se publicó|apareció|aparece) primero en"),
    (r"O (?:post|artigo|conteúdo)", r"apareceu? primeiro em"),
    (r"L['’]articolo", r"proviene da"),
    (r"Het bericht", r"verscheen eerst op"),
    (r"Artykuł", r"pochodzi z serwisu"),
    (r"Сообщение", r"появил(?:ись|ось) сначала на"),
    (r"Articolul", r"apare prima dată în"),
    (r"Inlägget", r"dök först upp på"),
    (r"Indlægget", r"(?:blev først udgivet|vises først) på"),
    (r"Innlegget", r"dukket først opp på"),
    (r"Το άρθρο", r"εμφανίστηκε πρώτα στο"),
    (r"Příspěvek", r"(?:pochází z|se nejdříve objevil na)"),
    (r"Публикацията", r"се появи първо в"),
    (r"(?:Artikel|Post)", r"(?:pertama kali (?:tampil|muncul)|muncul pertama kali) (?:pada|di)"),
    (r"Bài viết", r"đã xuất hiện đầu tiên (?:vào ngày|trên)"),
    (r"(?:ظهرت المقالة|ظهر المقال|المقالة|المقال)", r"(?:ظهرت? )?(?:أولاً|أولا|لأول مرة) (?:على|في)"),
    (r"نوشته", r"(?:اولین بار|برای اولین بار) در"),
    (r"הפוסט", r"הופיע לראשונה ב"),
    (r"投稿", r".{1,60} に最初に表示されました"),
)
_FOOTER = lazily("|".join(rf"{before}:? \S.{{0,300}} {between}.{{0,80}}" for before, between in _WORDS))
_BARE = ("This post appeared first on ", "This post first appeared on ", "This article first appeared on ")
_LONGEST = 440  # characters of it


def is_footer(line: str) -> bool:
    """Says *line* where the story, with its title, appeared first, as WordPress does?"""
    return len(line) <= _LONGEST and (_FOOTER.fullmatch(line) is not None or line.startswith(_BARE))
