"""Occitan."""

from newsformat.plugin import Language


PACK = Language(
    tag="oc",
    related_headings=(
        "Legir tanben | Legissètz tanben | Legir mai | Articles ligats | D'autres articles"
        " | Las darrièras novèlas | Los mai legits | Veire tanben | Sul meteis tèma | Articles similars"
    ),
    byline_words="Per | Tèxt | Autor | Autora | Redaccion | Escrich per",
    byline_joiners="e",
    roles="jornalista | redactor | redactritz | correspondent",
    agencies="AFP | Jornalet",
    credit_words="Font | Fonts | Sorga",
    months=(
        "genièr,de genièr,gen | febrièr,de febrièr,feb | març,de març | abril,d'abril,abr | mai,de mai"
        " | junh,de junh | julhet,de julhet,jul | agost,d'agost,ago | setembre,de setembre,set"
        " | octobre,d'octobre,oct | novembre,de novembre,nov | decembre,de decembre,dec"
    ),
    date_words="Publicat | Publicat lo | Publicada",
    update_words="Actualizat | Mes a jorn",
    caption_words="Fòto | Fòtos | Fotografia | Imatge | Vidèo",
    copyright_words="Totes los dreches reservats",
    tag_words="Etiquetas | Mots clau",
    tool_lines=(
        "Partejar | Compartir | Partejar sus Facebook | Imprimir | Abonatz-vos | Cercar | Acuèlh"
        " | Publicitat | Seguissètz-nos | Contunhar la lectura"
    ),
    comment_headings="Comentaris | Daissar un comentari | Escriure un comentari",
    release_words="Comunicat de premsa",
    contact_words="Contacte",
    site_words=(
        "abona | publicitat | comentari | partej | seguissètz | corrièl | senhal | inscri | lectors"
        " | vida privada | siti web | claca"
    ),
)
