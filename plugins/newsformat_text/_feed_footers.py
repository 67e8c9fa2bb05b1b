"""Recognises the line that WordPress adds below a story in a feed.

``The post Town opens lock appeared first on The Courier.`` Aggregators keep it, in the site's language or in English.
"""

from __future__ import annotations

from newsformat.plugin import lazily


# The words between title and site, by the first words of the line; in Japanese these words end the line.
_WORDS_BETWEEN = {
    ("The post", "The article"): r"(?:first appeared|appeared first) (?:on|in)",
    ("Der Beitrag",): r"erschien zuerst auf",
    ("L'article", "L’article"): r"est apparu en premier sur",
    ("La entrada",): r"(?:se publicó|apareció|aparece) primero en",
    ("O post", "O artigo", "O conteúdo"): r"apareceu? primeiro em",
    ("L'articolo", "L’articolo"): r"(?:proviene da|sembra essere il primo su)",
    ("Het bericht",): r"verscheen eerst op",
    ("Artykuł",): r"pochodzi z serwisu",
    ("Сообщение",): r"появил(?:ись|ось) сначала на",
    ("Articolul",): r"apare prima dată în",
    ("Inlägget",): r"dök först upp på",
    ("Indlægget",): r"(?:blev først udgivet|vises først) på",
    ("Innlegget",): r"dukket først opp på",
    ("Το άρθρο",): r"εμφανίστηκε πρώτα στο",
    ("Objava",): r"pojavila se prvi puta? na",
    ("A(z)", "A", "Az"): r"bejegyzés először(?: a| az)? .{1,60} jelent meg",
    ("Príspevok",): r"zobrazený najskôr",
    ("L'entrada", "L’entrada"): r"ha aparegut primer a",
    ("Artikkeli",): r"julkaistiin ensimmäisen kerran",
    ("Postitus",): r"ilmus esmalt",
    ("Įrašas",): r"pirmą kartą pasirodė",
    ("Příspěvek",): r"(?:pochází z|se nejdříve objevil na)",
    ("Публикацията",): r"се появи първо в",
    ("Artikel", "Post"): r"(?:pertama kali (?:tampil|muncul)|muncul pertama kali) (?:pada|di)",
    ("Bài viết",): r"đã xuất hiện đầu tiên (?:vào ngày|trên)",
    ("ظهرت المقالة", "ظهر المقال", "المقالة", "المقال"): r"(?:ظهرت? )?(?:أولاً|أولا|لأول مرة) (?:على|في)",
    ("نوشته",): r"(?:اولین بار|برای اولین بار) در",
    ("הפוסט",): r"הופיע לראשונה ב",
    ("投稿",): r".{1,60} に最初に表示されました",
}
_FOOTERS = {
    begun: lazily(rf":? \S.{{0,300}} {between}.{{0,80}}")
    for words, between in _WORDS_BETWEEN.items()
    for begun in words
}
_BEGUN = tuple(_FOOTERS)
_BARE = ("This post appeared first on ", "This post first appeared on ", "This article first appeared on ")
_LONGEST = 440  # characters of such a line


def is_footer(line: str) -> bool:
    """Is *line* WordPress's note on where the story first appeared?"""
    if len(line) > _LONGEST or not line.startswith(_BEGUN + _BARE):
        return False
    footers = [(start, footer) for start, footer in _FOOTERS.items() if line.startswith(start)]
    return line.startswith(_BARE) or any(footer.fullmatch(line, len(start)) is not None for start, footer in footers)
