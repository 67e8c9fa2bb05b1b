"""Catalan."""

from newsformat.plugin import Language


PACK = Language(
    tag="ca",
    related_headings=(
        "Llegeix també | Llegiu també | Notícies relacionades | Articles relacionats | Relacionat | Més informació"
        " | Més llegides | El més llegit | Et pot interessar | També et pot interessar | Últimes notícies"
        " | Llegeix més"
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
    ),
    comment_headings=(
        "Comentaris | Comenta | Deixa un comentari | Deixa una resposta | Afegeix un comentari | Comentaris recents"
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
