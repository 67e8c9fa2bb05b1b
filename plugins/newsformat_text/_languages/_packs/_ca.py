"""Catalan."""

from newsformat.plugin import Language


PACK = Language(
    tag="ca",
    related_headings=(
        "Llegeix també | Llegiu també | Notícies relacionades | Articles relacionats | Relacionat | Més informació"
        " | Més llegides | El més llegit | Et pot interessar | També et pot interessar | Últimes notícies"
        " | Llegeix més"
        " | Llegir més | Mira també | Vegeu també | Potser t'interessa | Et recomanem | Relacionats"
        " | Continguts relacionats | Més notícies | Més sobre | Més llegit | Les més llegides | Els més llegits"
        " | El més vist | Darreres notícies | Última hora | Destacats | Recomanats | Recomanat per a tu"
        " | Altres notícies | Notícia anterior | Notícia següent | Article següent | Article anterior"
        " | No t'ho perdis | Temes relacionats | Tendències"
    ),
    byline_words="Per | Text | Autor | Autora | Redacció",
    byline_joiners="i | amb",
    roles="periodista | corresponsal | redactor | redactora | director | directora | enviat especial",
    agencies="ACN | Agència Catalana de Notícies",
    unnamed_agencies="Agències",
    credit_words="Font | Fonts",
    dialogue_dashes=True,
    months="gener,gen. | febrer,febr. | març | abril,abr. | maig | juny | juliol,jul. | agost,ag. | setembre,set. | octubre,oct. | novembre,nov. | desembre,des.",
    date_words="Publicat | Publicat el | Data",
    update_words="Actualitzat | Actualitzat el",
    caption_words="Foto | Fotografia | Imatge | Il·lustració | Vídeo",
    copyright_words="Tots els drets reservats",
    tag_words="Etiquetes | Temes | Paraules clau",
    tool_lines=(
        "Comparteix | Compartir | Publicitat | Imprimeix | Envia | Desa | Subscriu-te | Inicia la sessió | Segueix-nos | Butlletí | Tanca"
        " | L'adreça electrònica no es publicarà | L’adreça electrònica no es publicarà"
        " | Els camps necessaris estan marcats | Cancel·la les respostes"
        " | Segueix-nos a WhatsApp | Segueix-nos a Google News | Segueix-nos a Facebook"
        " | Segueix-nos a Instagram | Segueix-nos a X | Segueix-nos a les xarxes | Subscriu-te al butlletí"
        " | Subscriu-te a la newsletter | Subscriu-te al nostre canal | Rep les notícies | Apunta't al butlletí"
        " | Escolta l'article | Escolta aquest article | Temps de lectura | Temps de lectura: | Comparteix-ho"
        " | Comparteix l'article | Comparteix a Facebook | Copia l'enllaç | Enllaç copiat | Envia per correu"
        " | Desa l'article | Guarda | Amplia la imatge | Veure galeria | Veure fotos | Veure vídeo"
        " | La notícia continua després de la publicitat | Contingut patrocinat | Només per a subscriptors"
        " | Exclusiu per a subscriptors | Continua llegint | Ja ets subscriptor | Ja ets subscriptor?"
        " | Ja soc subscriptor | Inicia sessió | Registra't | Crea un compte | Has oblidat la contrasenya"
        " | Descarrega't l'app | Descarrega l'app | Correu electrònic | El teu correu electrònic"
        " | S'ha produït un error | Has detectat un error | Avisa'ns d'un error | Escriu-nos"
        " | Contacta amb nosaltres | Vota | Mostra'n més | Mostra més | Veure més | Veure-ho tot | Carrega'n més"
        " | Carregant | Cancel·la | Torna a dalt | Tornar a dalt | Inici | Portada | Ves al contingut"
        " | Vés al contingut | Qui som | Sobre l'autor | Avís legal | Política de privacitat"
        " | Política de galetes | Configuració de galetes | Accepta | Accepta-ho tot | Rebutja"
        " | Utilitzem galetes | Aquest lloc web utilitza galetes"
        " | Llegir l'article complet | Llegeix l'article complet | El teu navegador no és compatible"
        " | El vostre navegador no és compatible | Notícia en actualització"
    ),
    comment_headings=(
        "Comentaris | Comenta | Deixa un comentari | Deixa una resposta | Afegeix un comentari | Comentaris recents"
        " | Escriu un comentari | Veure comentaris | Sense comentaris | Encara no hi ha comentaris"
        " | Comentaris tancats | Inicia sessió per comentar"
    ),
    embargo_words="Embargat fins | Embargat fins al | Embargament | Embargat",
    release_words="Nota de premsa | Comunicat de premsa | Per a publicació immediata",
    contact_words="Contacte de premsa | Contacte | Per a més informació",
    site_words=(
        "butlletí | subscri | galet | registr | inicia | compte | contrasenya | correu | privacitat | condicions"
        " | consent | publicitat | anunci | patrocin | aplicació | descarreg | podcast | clica | navegador | gratu"
        " | coment | moderad | lector | compart | reprodu | drets reservats | redacció | foto | vídeo | galeria"
        " | segueix | facebook | twitter | instagram | youtube | whatsapp | llegir més"
    ),
)
