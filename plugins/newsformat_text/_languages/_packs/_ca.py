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
        " | Llegir també | Llegiu més | Llegeix aquí | Mireu també | Veure també | Escolta també"
        " | Et podria interessar | També us pot interessar | Us pot interessar | Us recomanem | Recomanem"
        " | Recomanat | Recomanats per a tu | Notícia relacionada | Article relacionat | Relacionades"
        " | Entrades relacionades | Més notícies de | Més sobre aquest tema | Més articles | Més de"
        " | Més continguts | Altres articles | Últimes notícies de | Darrera hora | Últims articles"
        " | Darrers articles | Més llegits | Les més vistes | El més comentat | Destacades | No et perdis"
        " | No us perdeu | Sobre el mateix tema | En aquesta secció | A fons | Per saber-ne més"
        " | Selecció de la redacció"
        " | Llegeix-ne més | Pot interessar-te | Més vistos | Últimes | Ara mateix | A més"
        " | Consulta també | Et pot agradar | També et pot agradar | Segueix llegint | També t'interessa"
        " | Què més t'interessa"
        " | Més sobre el tema"
        " | Entrada següent"
    ),
    byline_words=(
        "Per | Text | Text de | Textos de | Autor | Autora | Redacció"
        " | Text i fotos | Text i fotografia | Textos | Autors | Escrit per | Redacta | Publicat per"
        " | Entrevista | Entrevista de | Periodista | Reportatge de | Opinió de | Crònica de | Signat per"
        " | By"
    ),
    byline_joiners="i | amb",
    roles="periodista | corresponsal | redactor | redactora | director | directora | enviat especial",
    agencies=("ACN | Agència Catalana de Notícies"),
    unnamed_agencies="Agències",
    credit_words=("Font | Fonts | Agència | Agències"),
    dialogue_dashes=True,
    months=(
        "gener,gen.,gen | febrer,febr.,feb,febr | març,mar | abril,abr.,abr | maig,mai | juny,jun"
        " | juliol,jul.,jul | agost,ag.,ag,ago | setembre,set.,set | octubre,oct.,oct | novembre,nov.,nov"
        " | desembre,des.,des"
    ),
    date_words=(
        "Publicat | Publicat el | Data | Publicat a les | Publicada | Data de publicació | Creat | Creat el | Emès el"
    ),
    update_words=(
        "Actualitzat | Actualitzat el"
        " | Actualitzat a les | Actualitzada | Actualització | Darrera actualització | Última actualització"
        " | Modificat"
    ),
    caption_words=(
        "Fotografia | Imatge | Il·lustració | Vídeo"
        " | Fotos | Foto de | Fotografia de | Fotografies | Foto d'arxiu | Imatge d'arxiu | Imatge d'arxiu."
        " | Imatge de | Imatges | Arxiu | Crèdit | Crèdits | Infografia | Gràfic | Captura de pantalla"
        " | Peu de foto | Font de la imatge | Cedida | Mapa"
        " | Fotògrafa | Fotògraf"
    ),
    copyright_words=(
        "Tots els drets reservats"
        " | Tots els drets reservats. | Drets reservats | Drets d'autor | Prohibida la reproducció"
        " | Es prohibeix"
    ),
    tag_words=("Etiquetes | Temes | Paraules clau | Categories | Categoria | Arxivat a | Secció"),
    tool_lines=(
        "Comparteix | Compartir | Publicitat | Imprimeix | Envia | Desa | Subscriu-te | Inicia la sessió | Segueix-nos | Butlletí | Tanca"
        " | Durada | Saltar al contingut | Saltar al contingut principal"
        " | Saltar al contingut principalSaltar al peu de pàgina"
        " | L'adreça electrònica no es publicarà | L’adreça electrònica no es publicarà"
        " | Els camps necessaris estan marcats | Cancel·la les respostes"
        " | Segueix-nos a WhatsApp | Segueix-nos a Google News | Segueix-nos a Facebook"
        " | Segueix-nos a Instagram | Segueix-nos a X | Segueix-nos a les xarxes | Subscriu-te al butlletí"
        " | Subscriu-te a la newsletter | Subscriu-te al nostre canal | Rep les notícies | Apunta't al butlletí"
        " | Escolta l'article | Escolta aquest article | Temps de lectura | Comparteix-ho"
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
        " | Escolteu l'article | Escoltar | Comparteix la notícia | Imprimir | Guardar | min de lectura"
        " | L'article continua després de la publicitat | Patrocinat | Contingut exclusiu per a subscriptors"
        " | Subscriu-t'hi | Subscriviu-vos | Subscriu-te al nostre butlletí | Encara no ets subscriptor?"
        " | Inicieu sessió | Registreu-vos | Has oblidat la contrasenya? | Butlletins | Fem servir galetes"
        " | Acceptar totes | Configura les galetes | Contacta'ns | Segueix-nos a | Seguiu-nos"
        " | Uneix-te al canal | Uneix-te al nostre canal | Afegeix-nos com a font preferida"
        " | Descarrega l'aplicació | Activa les notificacions | Dona suport | Fes-te soci"
        " | Fes-te subscriptor | Fes una donació | T'ha agradat l'article? | Enquesta | Has trobat un error?"
        " | Veure tot | Torna a l'inici | Tornar | Sumari | Veure la galeria | Galeria d'imatges | Galeria"
        " | Veure el vídeo | Reprodueix | Següent | Anterior | Edició impresa | Tots els articles de"
        " | Nota de la redacció"
        " | Aquest contingut és exclusiu per a | Uneix-te al nostre canal de WhatsApp"
        " | Inscriu-te | Inscriu-te a la newsletter | Inscriu-t'hi | Inscriu-te al butlletí"
        " | Les notícies més importants de la setmana | Les notícies més importants del dia | Apunta't"
        " | Fes-te'n soci | Contingut exclusiu | Desar | Escolta | Carrega més | Mira el vídeo"
        " | Segueix el canal | Hi ha un error? | Col·labora | Ampliar foto | Identifica't"
        " | Notícia guardada"
        " | Us proposem un tracte just | Esperàvem fer una gran celebració | Ens cal el teu suport"
        " | Necessitem el teu suport"
        " | Descarrega’t la nostra aplicació | Descarrega't la nostra aplicació"
        " | Descarrega la nostra aplicació | Escolta el pòdcast | Vols rebre les notícies"
        " | Vols rebre el butlletí | Has vist alguna cosa? | Tens una notícia? | Identificar-me"
        " | Si ja sou usuari verificat | Vull ser usuari verificat | Per escriure un comentari cal"
        " | Nota: Per aportar comentaris | Per aportar comentaris al web"
        " | Aquest és el primer article gratuït | Aquest és l’últim article gratuït"
        " | Aquest article és d’opinió | Aquest text ha estat generat | Aquest article ha estat traduït"
        " | Aquest web utilitza galetes | Aquesta web utilitza cookies"
        " | Rectificació | Fe d'errates"
        " | Una publicació compartida de | Mostra aquesta publicació a Instagram"
        " | Informa d'un error"
        " | Subscriu-te aquí al butlletí setmanal | Subscriu-te aquí al butlletí"
        " | M'agrada: | Navegació d'entrades | Notifica'm els nous comentaris"
    ),
    comment_headings=(
        "Comentaris | Comenta | Deixa un comentari | Deixa una resposta | Afegeix un comentari | Comentaris recents"
        " | Escriu un comentari | Veure comentaris | Sense comentaris | Encara no hi ha comentaris"
        " | Comentaris tancats | Inicia sessió per comentar"
        " | Comentari | Comenta aquesta notícia | Deixa el teu comentari | Deixeu un comentari"
        " | Escriu el teu comentari | Publica un comentari | Envia el comentari | Mostra els comentaris"
        " | Cap comentari | No hi ha comentaris | Sigues el primer a comentar | Per comentar cal"
        " | Els comentaris estan tancats | Respon | Participa en el debat | La teva opinió"
        " | Normes de participació"
    ),
    embargo_words="Embargat fins | Embargat fins al | Embargament | Embargat",
    release_words=(
        "Nota de premsa | Comunicat de premsa | Per a publicació immediata"
        " | Comunicat | Convocatòria de premsa | Roda de premsa"
    ),
    contact_words=(
        "Contacte de premsa | Contacte | Per a més informació"
        " | Contacte premsa | Gabinet de premsa | Gabinet de comunicació | Oficina de premsa"
        " | Més informació per a la premsa"
    ),
    site_words=(
        "butlletí | subscri | galet | registr | inicia | compte | contrasenya | correu | privacitat | condicions"
        " | consent | publicitat | anunci | patrocin | aplicació | descarreg | clica | navegador | gratu"
        " | coment | moderad | lector | compart | reprodu | drets reservats | redacció | foto | vídeo | galeria"
        " | segueix | llegir més"
    ),
    editor_words=(
        "Edició | Editat per | Traducció | Traducció de | Traduït per | Amb la col·laboració de"
        " | Amb informació de | Correcció | Edita"
        " | Càmera | Traduït de l'anglès per | Traduït del francès per"
    ),
)
