"""Basque."""

from newsformat.plugin import Language


PACK = Language(
    tag="eu",
    byline_joiners="eta",
    months=(
        "urtarrila,urtarrilak,urtarrilaren,urtarrilean,urt | otsaila,otsailak,otsailaren,otsailean,ots"
        " | martxoa,martxoak,martxoaren,martxoan,mar | apirila,apirilak,apirilaren,apirilean,api"
        " | maiatza,maiatzak,maiatzaren,maiatzean,mai | ekaina,ekainak,ekainaren,ekainean,eka"
        " | uztaila,uztailak,uztailaren,uztailean,uzt | abuztua,abuztuak,abuztuaren,abuztuan,abu"
        " | iraila,irailak,irailaren,irailean,ira | urria,urriak,urriaren,urrian,urr"
        " | azaroa,azaroak,azaroaren,azaroan,aza | abendua,abenduak,abenduaren,abenduan,abe"
    ),
    related_headings=(
        "Irakurri ere | Irakurri gehiago | Irakurri hau ere | Gehiago irakurri | Irakurri | Ikusi ere"
        " | Ikusi gehiago | Ikusi hemen | Informazio gehiago | Gehiago | Gehiago gai honetaz"
        " | Albiste gehiago | Berri gehiago | Beste albiste batzuk | Beste albisteak | Lotutako albisteak"
        " | Lotutako artikuluak | Lotutako edukiak | Lotutako gaiak | Lotutakoak | Erlazionatutako albisteak"
        " | Erlazionatutako berriak | Erlazionatutako artikuluak | Erlazionatuak | Harremana duten albisteak"
        " | Azken albisteak | Azken berriak | Azken ordua | Azken orduko albisteak | Azkenak | Irakurrienak"
        " | Irakurriena | Gehien irakurriak | Gehien irakurritakoak | Ikusienak | Gehien ikusiak"
        " | Iruzkinduenak | Gomendatuak | Gomendatutakoak | Gomendioak | Gomendatzen dizugu | Zuretzat"
        " | Interesgarria izan daiteke | Interesatuko zaizu | Nabarmenduak | Nabarmendua | Hurrengo albistea"
        " | Aurreko albistea | Hurrengoa | Aurrekoa"
        " | Zure interesekoa izan daiteke"
        " | Irakurri baita ere | Erlazionatutakoak | Zerikusia duten albisteak | Albiste erlazionatuak"
        " | Interesa dakizuke | Gai honi buruz"
        " | Gai honi buruz gehiago | Ikusi bideoa | Hurrengo artikulua"
    ),
    caption_words=(
        "Argazkia | Argazkiak | Argazkilaria | Argazkia / | Artxiboko argazkia | Artxiboko irudia | Irudia"
        " | Irudiak | Bideoa | Ilustrazioa | Infografia | Pantaila-argazkia | Argazki-oina"
    ),
    comment_headings=(
        "Iruzkinak | Iruzkina | Iruzkina idatzi | Idatzi iruzkina | Utzi iruzkina | Utzi erantzuna"
        " | Gehitu iruzkina | Bidali iruzkina | Ikusi iruzkinak | Iruzkinik ez | Iruzkinik ez dago"
        " | Ez dago iruzkinik | Erantzun | Utzi erantzuteari | Zure iritzia | Iruzkina egiteko"
        " | Zure e-posta helbidea ez da argitaratuko"
    ),
    tool_lines=(
        "Entzun artikulua | Partekatu | Partekatu albistea | Partekatu Facebooken | Kopiatu esteka"
        " | Esteka kopiatu da | Inprimatu | Gorde | Publizitatea | Iragarkia | Babestutako edukia | Harpidetu"
        " | Harpidetu buletinera | Harpidetzarako | Harpidedunentzat | Egin harpidetza"
        " | Egin zaitez harpidedun | Egin bazkide | Buletina | Hasi saioa | Saioa hasi | Erregistratu"
        " | Pasahitza ahaztu duzu? | Posta elektronikoa | Zure posta elektronikoa"
        " | Cookieak erabiltzen ditugu | Webgune honek cookieak erabiltzen ditu | Onartu | Onartu denak"
        " | Baztertu | Pribatutasun politika | Lege oharra | Cookie politika | Nor gara | Kontaktua"
        " | Harremanetarako | Jarraitu | Jarrai gaitzazu | Jarraitu gaitzazu | Jarraitu iezaguzu"
        " | Jaitsi aplikazioa | Deskargatu aplikazioa | Egin ekarpena | Inkesta | Bozkatu | Akatsen bat?"
        " | Ikusi denak | Ikusi guztiak | Erakutsi gehiago | Kargatu gehiago | Irakurtzen jarraitu | Itzuli"
        " | Itzuli gora | Joan edukira | Handitu irudia | Argazki galeria | Galeria | Ikusi bideoa | Itxi"
        " | Bidali | Utzi | Erredakzioaren oharra | Irakurketa denbora"
        " | WhatsApp kanala"
        " | Eduki hau harpidedunentzat bakarrik da | Artikulu hau harpidedunentzat da soilik"
        " | Banatu | Iruzkindu | Egin harpide | Egin BERRIAlagun | Entzun | Irakurtzeko denbora | Kargatzen"
        " | Akatsa aurkitu duzu? | Deskargatu"
        " | Izan harpidedun | Izan kide | Egin zaitez kide"
        " | Harpidedunentzat bakarrik | Errore baten berri eman | Lagundu gure kazetaritzari"
        " | Jarraitu gure WhatsApp kanala"
        " | Harpidetu hemen asteroko buletinera | Harpidetu hemen buletinera"
    ),
    byline_words=(
        "Egileak | Idazlea | Testua | Testua eta argazkiak | Kazetaria | Elkarrizketa | Berriemailea"
        " | Argitaratzailea | Idatzi du"
        " | Egilea"
        " | By"
    ),
    editor_words=("Editorea | Itzulpena | Itzultzailea | Zuzenketa | Kamera"),
    credit_words=("Iturriak | Agentzia | Agentziak | Iturria"),
    date_words=("Argitaratua | Argitaratze data | Argitaratze-data"),
    update_words=("Eguneratua | Azken eguneratzea | Eguneratze data"),
    copyright_words=(
        "Eskubide guztiak erreserbatuta | Eskubide guztiak gordeta | Egile eskubideak | Lege gordailua"
        " | Debekatuta dago baimenik gabe kopiatzea"
    ),
    tag_words=("Etiketak | Gaia | Hitz gakoak | Gako-hitzak | Kategoriak | Kategoria | Saila | Gaiak"),
    contact_words=("Informazio gehiagorako | Komunikazio bulegoa | Prentsa bulegoa"),
    release_words=("Prentsa oharra | Prentsa-oharra | Agiria | Prentsaurrekoa"),
    site_words=(
        "harpide | buletin | erregistr | saioa hasi | pasahitz | posta elektroniko | pribatutasun"
        " | datu pertsonal | publizitate | iragarki | babestu | deskontu | erosi | denda | deskarga | jaitsi"
        " | aplikazio | jakinarazpen | doan | lagundu | ekarpen | klik | sakatu | nabigatzaile | partekatu"
        " | iruzkin | erredakzio | irakurle | webgune | jarrai | kanal | galeria | eskubide | irakurri ere"
        " | lotutako | irakurrien"
    ),
    roles=("kazetaria | erredaktorea | berriemailea | zuzendaria"),
    agencies=("Berria"),
    embargo_words=("Bahituta"),
)
