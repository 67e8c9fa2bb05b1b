"""Latvian."""

from newsformat.plugin import Language


PACK = Language(
    tag="lv",
    related_headings=(
        "Lasi arī | Lasiet arī | Saistītie raksti | Saistītās ziņas | Lasīt vairāk | Lasītākie | Jaunākās ziņas | Iesakām | Citas ziņas"
        " | Lasi vēl | Lasi vairāk | Lasi tālāk | Skaties arī | Saistītās tēmas | Līdzīgi raksti"
        " | Līdzīgas ziņas | Lasītākie raksti | Lasītākās ziņas | Populārākie | Populārākās ziņas | Jaunākie"
        " | Jaunākie raksti | Iesakām izlasīt | Citi raksti | Vairāk ziņu | Vairāk par tēmu | Par šo tēmu"
        " | Nākamais raksts | Iepriekšējais raksts | Tevi varētu interesēt | Redakcija iesaka | Nepalaid garām"
        " | Svarīgākais"
        " | Lasiet vēl | Lasiet vairāk | Lasīt arī | Lasi | Skatieties arī | Skatīt arī | Klausies arī"
        " | Saistītie | Saistītais saturs | Par tēmu | Vairāk par | Vēl par šo tēmu | Vēl ziņas | Citi lasa"
        " | Jaunākais | Pēdējās ziņas | Lasītākais | Visvairāk lasītie | Visvairāk lasītās ziņas"
        " | Populārākais | Komentētākie | Skatītākie | Aktuālās ziņas | Svarīgākās ziņas | Galvenās ziņas"
        " | Dienas tēma | Ieteicamie raksti | Redaktora izvēle | Tev varētu patikt | Jūs varētu interesēt"
        " | Saistīti raksti | Ieteiktie raksti | Aktuālākās ziņas | Aktuālākais | Tev varētu interesēt"
        " | Varētu interesēt | Uzzini vairāk | Top ziņas"
        " | Citi šobrīd lasa | Lasīt citas ziņas"
        " | Aktuāli"
        " | Populārākie raksti | Redaktors iesaka"
        " | Skaties video | Skatīties video"
    ),
    byline_words=(
        "Autors | Autore | Autori | Teksts | Sagatavoja"
        " | Teksts un foto | Raksta | Sagatavojis | Sagatavojusi | Žurnālists | Žurnāliste | Korespondents"
        " | Intervija | Publicēja | Intervēja"
        " | By"
    ),
    byline_joiners="un",
    roles="žurnālists | žurnāliste | redaktors | redaktore | korespondents",
    agencies="LETA",
    credit_words=("Avots | Avoti | Aģentūra | Pārpublicēts no"),
    months=(
        "janvāris,janvārī,janv.,janv | februāris,februārī,febr.,febr | marts,martā | aprīlis,aprīlī,apr. | maijs,maijā"
        " | jūnijs,jūnijā,jūn.,jūn | jūlijs,jūlijā,jūl.,jūl | augusts,augustā,aug.,aug"
        " | septembris,septembrī,sept.,sept | oktobris,oktobrī,okt.,okt | novembris,novembrī,nov.,nov"
        " | decembris,decembrī,dec.,dec"
    ),
    dialogue_dashes=True,
    date_words=("Publicēts | Datums | Publicēšanas datums | Pievienots | Ievietots | Izveidots"),
    update_words=("Atjaunots | Labots | Atjaunināts | Pēdējo reizi atjaunots | Papildināts | Mainīts"),
    caption_words=(
        "Attēls | Ilustratīvs attēls"
        " | Foto/ | Fotogrāfs | Fotogrāfija | Fotoattēls | Foto avots | Attēlam ir ilustratīva nozīme"
        " | Foto ir ilustratīvs | Ilustratīvs foto | Ilustratīva fotogrāfija | Arhīva foto | Arhīva foto."
        " | Publicitātes foto | Publicitātes foto. | Privātais arhīvs | Ekrānuzņēmums | Ekrānšāviņš"
        " | Zīmējums | Karte | Grafika | Ilustrācija"
        " | Foto autors | Foto autore | Foto autori"
        " | Fotogrāfe"
    ),
    copyright_words=(
        "Visas tiesības aizsargātas | Autortiesības"
        " | Visas tiesības paturētas | Autortiesību | Pārpublicēšana | Pārpublicējot"
        " | Pārpublicēšana bez atļaujas aizliegta"
    ),
    tag_words=("Tēmas | Birkas | Atslēgvārdi | Tēma | Kategorija | Kategorijas | Rubrika"),
    tool_lines=(
        "Augsts kontrasts | Piekļūstamības paziņojums | "
        "Esi pirmais! Izsaki savu viedokli | Izsaki savu viedokli | Audio atskaņotājs | Dalīties | Reklāma | Drukāt | Sūtīt | Saglabāt | Abonēt | Pieslēgties | Aizvērt"
        " | Jūsu e-pasta adrese netiks publicēta | Obligātie lauki ir atzīmēti | Atcelt atbildi"
        " | Seko mums Facebook | Sekojiet mums Facebook | Sekojiet mums Google News | Seko mums Google News"
        " | Seko mums Instagram | Abonē jaunumus | Pieteikties jaunumiem | Piesakies jaunumiem | Klausies rakstu"
        " | Klausīties rakstu | Lasīšanas laiks | Dalies | Padalies | Dalīties Facebook | Kopēt saiti"
        " | Saite nokopēta | Nosūtīt draugam | Saglabāt rakstu | Izdrukāt | Skatīt galeriju | Skatīt foto"
        " | Skatīt video | Raksts turpinās pēc reklāmas | Turpinājums pēc reklāmas | Sponsorēts saturs"
        " | Apmaksāts saturs | Tikai abonentiem | Abonentiem | Abonē | Jau esi abonents | Ienākt | Pierakstīties"
        " | Reģistrēties | Aizmirsi paroli | Lejupielādē lietotni | E-pasta adrese | Tavs e-pasts | Kļūda rakstā"
        " | Kļūda rakstā? | Pamanīji kļūdu | Pamanīji kļūdu? | Ziņot par kļūdu | Ziņo par kļūdu"
        " | Ziņo redakcijai | Raksti mums | Sazinies ar mums | Balsot"
        " | Rādīt vairāk | Rādīt mazāk | Rādīt visu | Ielādēt vairāk | Atcelt | Nosūtīt | Uz augšu | Uz sākumu"
        " | Sākums | Pāriet uz saturu | Par mums | Par autoru | Privātuma politika | Sīkdatņu politika"
        " | Sīkdatņu iestatījumi | Piekrītu | Apstiprināt visas | Šī vietne izmanto sīkdatnes"
        " | Mēs izmantojam sīkdatnes"
        " | Lasīt visu rakstu | Lasi visu rakstu | Jūsu pārlūkprogramma neatbalsta | Ziņa tiek papildināta"
        " | Dalīties ar rakstu | Apmaksāta informācija | Reklāmraksts | Abonējiet | Ieiet | Autorizēties"
        " | Reģistrējies | Aizmirsi paroli? | Šajā vietnē tiek izmantotas sīkdatnes | Apstiprināt | Noraidīt"
        " | Lietošanas noteikumi | Seko mums | Sekojiet mums | Seko | Atbalsti | Atbalsti mūs | Atradi kļūdu?"
        " | Aptauja | Rādīt visus | Skatīt visus | Skatīt vairāk | Lasīt tālāk | Atpakaļ | Palielināt attēlu"
        " | Galerija | Fotogalerija | Nākamais | Iepriekšējais | Redakcijas piezīme | Raksts tiek papildināts"
        " | Lai lasītu visu rakstu | Lai turpinātu lasīt, abonē | Šis raksts pieejams tikai abonentiem"
        " | Raksts pieejams tikai abonentiem | Ja pamanīji kļūdu, iezīmē | Pamanīji kļūdu? Iezīmē tekstu"
        " | Piesakies mūsu jaunumu vēstulei | Seko mums arī sociālajos tīklos"
        " | Pievienojies mūsu WhatsApp kanālam"
        " | Autorizējies | Turpinājums zem reklāmas | Klausies | Klausīties | min lasīšanai | Ielādē"
        " | Ziņot redakcijai | Atbalstīt | Jaunumi e-pastā | Pieteikties | Piesakies | Iesaki rakstu | Vairāk"
        " | Kas mēs esam | Jūsu ieteikumi un jautājumi | Uzzini pirmais | Pievienojies mums Telegram | Pievienojies mums WhatsApp | Burtu izmērs | Teksta izmērs"
        " | Lejupielādē mūsu bezmaksas | Lejupielādē mūsu lietotni | Lejupielādējiet mūsu lietotni"
        " | Pamanījāt kļūdu? | Atsūti ziņu uz | Atsūti savu ziņu | Sūti ziņu uz | Visu rakstu lasi šeit"
        " | Visu rakstu lasi | Visu rakstu lasiet | Izmantojam sīkdatnes | Šajā tīmekļa vietnē tiek"
        " | Pārpublicēšanas gadījumā | Raksts tapis ar mākslīgā intelekta"
        " | Raksts sagatavots ar mākslīgā intelekta | Raksts ir vecāks par | Atstājiet komentāru"
        " | Redzēji ko interesantu?"
        " | Lai lasītu šo rakstu tālāk | Lai turpinātu lasīt šo rakstu | Ja vēl neesi abonents"
        " | Saņem svarīgākās ziņas katru | Klausies ziņu audio formātā"
        " | Labojums | Precizējums | Atsaukums"
        " | Šodien vārda dienu svin | Vārda dienu svin | Vārda dienas | Vārdadienas"
        " | Piesakies mūsu"
        " | Atbalsti mūsu žurnālistiku | Seko mūsu WhatsApp kanālam"
        " | Publicēt komentāru | Ziņu navigācija"
    ),
    comment_headings=(
        "Komentāri | Komentēt | Pievienot komentāru | Atstāt komentāru | Rakstīt komentāru | Jaunākie komentāri"
        " | Skatīt komentārus | Rādīt komentārus | Nav komentāru | Visi komentāri | Lasīt komentārus"
        " | Komentārs | Pievieno komentāru | Lai komentētu | Komentēšana slēgta | Atbildēt"
        " | Lasītāju komentāri"
        " | Atstājiet komentāru | Atstāj komentāru"
    ),
    embargo_words="Embargo līdz",
    release_words=("Paziņojums presei | Preses relīze | Paziņojums medijiem | Informācija medijiem"),
    contact_words=(
        "Kontaktinformācija | Kontakti | Papildu informācija"
        " | Kontaktpersona | Plašāka informācija | Informāciju sagatavoja"
    ),
    site_words=(
        "jaunum | abon | sīkdat | pieslē | ielogo | reģistr | kont | parol | e-past | privātum | noteikum | piekri"
        " | reklām | sludināj | lietotn | lejupiel | podkāst | klikšķ | noklikšķ | pārlūk | bez maksas | komentār"
        " | lasītāj | dalies | pārpublic | tiesības aizsarg | autortiesīb | redakcij | foto | video | galerij | seko"
        " | lasi"
    ),
    editor_words=(
        "Redaktors | Redaktore | Tulkoja | Tulkojums | Korektors | Galvenais redaktors | Galvenā redaktore"
        " | Operators | Operatore | No angļu valodas tulkojusi | No angļu valodas tulkojis"
        " | No krievu valodas tulkojusi"
    ),
)
