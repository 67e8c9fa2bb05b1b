"""Latvian."""

from newsformat.plugin import Language


PACK = Language(
    tag="lv",
    related_headings="Lasi arī | Lasiet arī | Saistītie raksti | Saistītās ziņas | Lasīt vairāk | Lasītākie | Jaunākās ziņas | Iesakām | Citas ziņas",
    byline_words="Autors | Autore | Autori | Teksts | Sagatavoja",
    byline_joiners="un",
    roles="žurnālists | žurnāliste | redaktors | redaktore | korespondents",
    agencies="LETA | BNS",
    credit_words="Avots | Avoti",
    months="janvāris,janvārī,janv. | februāris,februārī,febr. | marts,martā | aprīlis,aprīlī,apr. | maijs,maijā | jūnijs,jūnijā,jūn. | jūlijs,jūlijā,jūl. | augusts,augustā,aug. | septembris,septembrī,sept. | oktobris,oktobrī,okt. | novembris,novembrī,nov. | decembris,decembrī,dec.",
    dialogue_dashes=True,
    date_words="Publicēts | Datums",
    update_words="Atjaunots | Labots",
    caption_words="Foto | Attēls | Ilustratīvs attēls | Video",
    copyright_words="Visas tiesības aizsargātas | Autortiesības",
    tag_words="Tēmas | Birkas | Atslēgvārdi",
    tool_lines=(
        "Dalīties | Reklāma | Drukāt | Sūtīt | Saglabāt | Abonēt | Pieslēgties | Aizvērt"
        " | Jūsu e-pasta adrese netiks publicēta | Obligātie lauki ir atzīmēti | Atcelt atbildi"
    ),
    comment_headings=(
        "Komentāri | Komentēt | Pievienot komentāru | Atstāt komentāru | Rakstīt komentāru | Jaunākie komentāri"
    ),
    embargo_words="Embargo līdz | Embargo",
    release_words="Paziņojums presei | Preses relīze",
    contact_words="Kontaktinformācija | Kontakti | Papildu informācija",
    site_words=(
        "jaunum | abon | sīkdat | pieslē | ielogo | reģistr | kont | parol | e-past | privātum | noteikum | piekri"
        " | reklām | sludināj | lietotn | lejupiel | podkāst | klikšķ | noklikšķ | pārlūk | bez maksas | komentār"
        " | lasītāj | dalies | pārpublic | tiesības aizsarg | autortiesīb | redakcij | foto | video | galerij | seko"
        " | facebook | twitter | instagram | youtube | lasi"
    ),
)
