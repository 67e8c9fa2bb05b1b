"""Turkmen."""

from newsformat.plugin import Language


PACK = Language(
    tag="tk",
    related_headings=(
        "Şeýle hem okaň | Şeýle-de okaň | Giňişleýin okaň | Giňişleýin | Degişli habarlar | Meňzeş habarlar"
        " | Beýleki habarlar | Soňky habarlar | Täze habarlar | Iň köp okalanlar | Iň köp okalan | Dowamy"
    ),
    byline_words=("Awtor | Ýazan | Taýýarlan | By"),
    byline_joiners="we",
    roles="žurnalist | habarçy | redaktor",
    agencies="TDH | Orient | Türkmenportal",
    editor_words="Redaktor | Terjime eden",
    credit_words="Çeşme",
    months=(
        "ýanwar,ýanwary,ýan | fewral,fewraly,few | mart,marty,mar | aprel,apreli,apr | maý,maýy | iýun,iýuny,iýn | iýul,iýuly,iýl | awgust,awgusty,awg | sentýabr,sentýabry,sen"
        " | oktýabr,oktýabry,okt | noýabr,noýabry,noý | dekabr,dekabry,dek"
    ),
    date_words="Çap edilen | Çap edildi | Senesi | Goýlan wagty",
    update_words="Täzelenen | Täzelendi",
    caption_words="Surat | Suratlar | Wideo",
    copyright_words="Ähli hukuklar goralan",
    tag_words="Bellikler | Açar sözler",
    tool_lines=(
        "Reklama | Mahabat | Paýlaş | Paýlaşyň | Çap et | Gözleg | Menýu | Baş sahypa | Girmek | Agza boluň"
        " | Biziň Telegram kanalymyza agza boluň | Habarlaşmak | Biz barada | Diňle"
    ),
    comment_headings="Teswirler | Teswir ýazyň | Kommentariýalar",
    site_words=(
        "mahabat | reklama | agza | poçta | paýlaş | basyň | saýt | programma | teswir | okyjy"
        " | imo"
        " | parol | şertler | gizlinlik | mugt | ulanyjy"
    ),
)
