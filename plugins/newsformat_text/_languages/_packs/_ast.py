"""Asturian."""

from newsformat.plugin import Language


PACK = Language(
    tag="ast",
    related_headings=(
        "Lleer más | Llei tamién | Lleer tamién | Noticies rellacionaes | Noticia rellacionada"
        " | Artículos rellacionaos | Más noticies | Otres noticies | Lo más lleío | Últimes noticies"
        " | Más información | Pue interesate"
    ),
    byline_words="Por | Testu | Testu de | Autor | Autora | Escribe | Escrito por | Redacción",
    byline_joiners="y | ya",
    roles="periodista | redactor | redactora | corresponsal",
    agencies="Europa Press | EFE | Asturies.com",
    credit_words="Fonte | Fontes | Axencia",
    months=(
        "xineru,de xineru,xin | febreru,de febreru,feb | marzu,de marzu,mar | abril,d'abril,abr"
        " | mayu,de mayu,may | xunu,de xunu,xun | xunetu,de xunetu,xnt | agostu,d'agostu,ago"
        " | setiembre,de setiembre,set | ochobre,d'ochobre,och | payares,de payares,pay"
        " | avientu,d'avientu,avi"
    ),
    date_words="Publicáu | Publicao | Publicáu el | Publicada",
    update_words="Actualizáu | Actualizao | Anováu",
    caption_words="Semeya | Semeyes | Semeya de | Videu",
    copyright_words="Tolos derechos acutaos | Derechos acutaos",
    tag_words="Etiquetes | Temes",
    tool_lines=(
        "Compartir | Comparte | Compartir en Facebook | Compartir en Twitter | Imprentar | Suscríbite"
        " | Suscribise | Buscar | Aniciu | Publicidá | Sigui lleendo | Síguenos | Volver arriba"
    ),
    comment_headings="Comentarios | Dexa un comentariu | Comenta | Ensin comentarios",
    release_words="Nota de prensa",
    contact_words="Contautu",
    site_words=(
        "suscrib | publicid | comentari | compart | galletes | síguenos | corréu | política de privacid"
        " | sitiu web | usuariu | contraseña | rexistr | boletín"
    ),
)
