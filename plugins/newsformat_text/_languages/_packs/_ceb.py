"""Cebuano."""

from newsformat.plugin import Language


PACK = Language(
    tag="ceb",
    related_headings=(
        "Basaha usab | Basaha pud | May kalabotan nga balita | Ubang balita | Dugang balita"
        " | Pinakabag-ong balita | Basahon pa | Kinabasa"
    ),
    byline_words="Ni | Nila | Sinulat ni | Sinuwat ni | Gisulat ni | Report ni",
    byline_joiners="ug",
    roles="magsusulat | editor | reporter",
    agencies="PNA | SunStar | Philippine News Agency",
    credit_words="Tinubdan",
    months=(
        "Enero,Ene | Pebrero,Peb | Marso,Mar | Abril,Abr | Mayo,May | Hunyo,Hun | Hulyo,Hul | Agosto,Ago"
        " | Septiyembre,Setyembre,Sep | Oktubre,Okt | Nobyembre,Nob | Disyembre,Dis"
    ),
    date_words="Gipatik | Gimantala | Gipagawas",
    update_words="Gi-update",
    caption_words="Hulagway | Litrato | Larawan | Hulagway ni | Litrato ni",
    copyright_words="Tanang katungod gigahin",
    tag_words="Mga hashtag",
    tool_lines="Ipaambit | I-share | Paanunsiyo | Pahibalo | Pag-subscribe | Pangitaa | Padayon sa pagbasa",
    comment_headings="Mga komento | Komento",
    site_words=(
        "ipaambit | anunsiyo | komento | subscribe | magrehistro | pag-log in | password | magbabasa"
        " | libre | website | palisiya | i-klik"
    ),
)
