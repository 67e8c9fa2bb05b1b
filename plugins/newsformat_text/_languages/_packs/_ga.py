"""Irish."""

from newsformat.plugin import Language


PACK = Language(
    tag="ga",
    related_headings=(
        "Léigh freisin | Léigh tuilleadh | Léigh níos mó | Scéalta gaolmhara | Ailt ghaolmhara | Tuilleadh"
        " | Tuilleadh nuachta | Is mó a léadh | An nuacht is déanaí | Scéalta eile | Ábhar gaolmhar"
        " | Féach freisin | Le déanaí | Níos mó"
        " | Nuacht eile | Léigh chomh maith | Tuilleadh scéalta | Is mó léitear | Na scéalta is mó léamh"
        " | Is déanaí | Nuacht is déanaí | Scéal eile | Féach chomh maith | Molta | Ceannlínte"
        " | Nuacht ghaolmhar | Is mó léamh | Ná caill"
        " | Tuilleadh faoin ábhar seo | Féach ar an bhfíseán | An chéad alt eile"
    ),
    byline_words=("Le | Údar | Scríofa ag | Tuairisc ó | Téacs"),
    byline_joiners="agus",
    roles="iriseoir | comhfhreagraí | eagarthóir | tuairisceoir",
    agencies="RTÉ | Tuairisc.ie | Nuacht RTÉ",
    editor_words=("Eagarthóir | Aistrithe ag | Aistriúchán | Aistritheoir | Ceamara"),
    credit_words="Foinse",
    months=(
        "Eanáir,Ean | Feabhra,Feabh | Márta,Már | Aibreán,Aib | Bealtaine,Beal | Meitheamh,Meith | Iúil"
        " | Lúnasa,Lún | Meán Fómhair,M.Fómh,MFómh | Deireadh Fómhair,D.Fómh,DFómh | Samhain,Samh"
        " | Nollaig,Noll,Nollag"
    ),
    date_words="Foilsithe | Foilsithe ar | Dáta | Dé",
    update_words="Nuashonraithe | Uasdátaithe | Leasaithe",
    caption_words=("Pictiúr | Grianghraf | Grianghrafanna | Íomhá | Físeán | Grianghrafadóir"),
    copyright_words=("Gach ceart ar cosaint | Cóipcheart | Ní ceadmhach aon chuid de seo a atáirgeadh"),
    tag_words="Clibeanna | Ábhair | Eochairfhocail",
    tool_lines=(
        "Fógra | Fógraí | Roinn | Roinn ar Facebook | Priontáil | Sábháil | Logáil isteach | Cláraigh | Liostáil"
        " | Cuardaigh | Roghchlár | Baile | Lean muid | Lean muid ar Facebook | Déan teagmháil linn | Fúinn"
        " | Éist | Féach | Ar ais go barr | Cóipeáil nasc | Polasaí príobháideachais | Glac le fianáin"
        " | An chéad scéal eile"
        " | Fág trácht | Tráchtaireacht | Comhroinn | Sínigh isteach | Taispeáin tuilleadh | Lódáil tuilleadh"
        " | Gailearaí | Lean sinn | Scríobh chugainn | Nuachtlitir | Tacaigh linn | Íoslódáil an aip"
        " | Ceartú"
        " | Méid an Téacs"
        " | Éist leis an alt | Do shíntiúsóirí amháin | Tuairiscigh earráid"
        " | Tacaigh lenár n-iriseoireacht | Lean ár gcainéal WhatsApp | Cóipeáil an nasc"
    ),
    comment_headings="Tráchtanna | Fág freagra | Fág tuairim | Gan tráchtanna | Freagraí",
    embargo_words="Lánchosc go dtí",
    release_words="Preaseisiúint | Ráiteas preasa",
    contact_words="Tuilleadh eolais | Teagmháil",
    site_words=(
        "nuachtlitir | fianán | cláraigh | síntiús | fógra | príobháid | téarmaí | lean muid | roinn | ríomhphost"
        " | cliceáil | suíomh | aip | podchraol | cóipcheart"
    ),
)
