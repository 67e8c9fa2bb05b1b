"""Galician."""

from newsformat.plugin import Language


PACK = Language(
    tag="gl",
    byline_joiners="e",
    months=(
        "xaneiro,xan | febreiro,feb | marzo,mar | abril,abr | maio,mai | xuño,xuñ | xullo,xul | agosto,ago | setembro,set"
        " | outubro,out | novembro,nov | decembro,dec"
    ),
    related_headings=(
        "Le tamén | Ler tamén | Lea tamén | Ler máis | Le máis | Máis información | Máis sobre"
        " | Máis novas | Máis noticias | Máis de | Máis lidas | Máis lidos | Máis vistas | O máis lido"
        " | O máis visto | O máis comentado | As máis lidas | Últimas novas | Últimas noticias | Última hora"
        " | Novas relacionadas | Noticias relacionadas | Nova relacionada | Artigos relacionados"
        " | Contidos relacionados | Temas relacionados | Relacionado | Relacionados | Outras novas"
        " | Outros artigos | Pódeche interesar | Pode interesarche | Tamén che pode interesar"
        " | Quizais che interese | Recomendamos | Recomendado | Recomendados | Non perdas | Non te perdas"
        " | Ver tamén | Ver máis | Mira tamén | Nova anterior | Nova seguinte | Artigo anterior"
        " | Artigo seguinte"
        " | Relacionadas | Outras noticias | Destacados | Ademais"
        " | Podes ler | Podes ler tamén"
        " | No mesmo tema"
        " | Máis sobre o tema | Ver o vídeo | Seguinte artigo"
    ),
    caption_words=(
        "Fotos | Fotografía | Foto de arquivo | Imaxe | Imaxe de arquivo | Imaxes | Arquivo | Crédito"
        " | Créditos | Ilustración | Infografía | Gráfico | Captura de pantalla | Pé de foto | Vídeo"
        " | Fonte da imaxe | Cedida"
    ),
    comment_headings=(
        "Comentarios | Comentar | Comenta esta nova | Deixa un comentario | Deixa o teu comentario"
        " | Escribe un comentario | Engadir un comentario | Engade un comentario | Publicar comentario"
        " | Ver comentarios | Sen comentarios | Non hai comentarios | Aínda non hai comentarios"
        " | Sé o primeiro en comentar | Inicia sesión para comentar | Para comentar é necesario"
        " | O teu enderezo electrónico non se publicará | Os campos obrigatorios están marcados"
        " | Cancelar a resposta | Responder | A túa opinión"
        " | Deixa unha resposta"
    ),
    tool_lines=(
        "Compartir | Comparte | Comparte esta nova | Copiar ligazón | Ligazón copiada | Imprimir | Gardar"
        " | Saltar ao contido | Saltar ao contido principal | Saltar ao contido principalSaltar ao pé de páxina"
        " | Publicidade | Contido patrocinado | Subscríbete | Subscríbete ao boletín | Subscribirse"
        " | Só para subscritores | Iniciar sesión | Rexistrarse | Rexístrate | Esqueciches o contrasinal?"
        " | Correo electrónico | Usamos cookies | Aceptar | Aceptar todas"
        " | Rexeitar | Política de privacidade | Política de cookies | Aviso legal | Quen somos | Séguenos"
        " | Séguenos en | Únete á nosa canle | Descarga a app | Activar notificacións | Apóianos"
        " | Fai unha doazón | Faite socio | Enquisa | Votar | Atopaches un erro? | Ver todo | Ver todas"
        " | Mostrar máis | Cargar máis | Seguir lendo | Continuar lendo | Volver | Volver arriba"
        " | Ir ao contido | Ampliar imaxe | Galería de imaxes | Ver galería | Ver vídeo | Pechar | Enviar"
        " | Cancelar | Seguinte | Anterior | Edición impresa | Nota da redacción | Tempo de lectura"
        " | Sobre o autor"
        " | Segue a nosa canle de WhatsApp | Síguenos en"
        " | Este contido é exclusivo para subscritores | Contido exclusivo para subscritores"
        " | Inicia sesión | Segue a nosa canle | Escoita | Escoitar | Amosar máis | Cargando | Galería"
        " | Escríbenos | Apoia | Boletín"
        " | Descarga a nosa aplicación | Descarga a nosa app | Subscríbete ao noso boletín"
        " | Subscríbete á nosa newsletter | Recibe as últimas novas | Recibe as novas no teu correo"
        " | Xa es subscritor? | Tes unha noticia?"
        " | Rectificación"
        " | Escoitar o artigo | Informar dun erro | Apoia o noso xornalismo"
        " | Subscríbete aquí ao boletín semanal | Subscríbete aquí ao boletín"
        " | Publicar o comentario"
    ),
    byline_words=(
        "Por | Texto | Texto e fotos | Autor | Autora | Escrito por | Publicado por | Entrevista"
        " | Xornalista | Correspondente | Reportaxe de | Asinado por"
        " | Entrevista de | Redacción"
        " | By"
    ),
    editor_words=(
        "Edición | Editado por | Tradución | Tradución de | Traducido por | Coa colaboración de | Corrección"
        " | Cámara | Traducido do inglés por | Traducido do francés por"
    ),
    credit_words=("Fonte | Fontes | Axencia | Axencias"),
    date_words=("Publicado | Publicado o | Publicada | Data de publicación | Creado"),
    update_words=("Actualizado | Actualizado o | Actualizada | Actualización | Última actualización | Modificado"),
    copyright_words=(
        "Todos os dereitos reservados | Dereitos reservados | Dereitos de autor | Prohibida a reprodución"
    ),
    tag_words=("Etiquetas | Temas | Palabras clave | Categorías | Categoría | Arquivado en"),
    contact_words=("Contacto de prensa | Para máis información | Gabinete de prensa"),
    release_words=("Nota de prensa | Comunicado de prensa | Comunicado | Convocatoria de prensa"),
    site_words=(
        "subscri | boletín | rexistr | iniciar sesión | conta | contrasinal | correo electrónico"
        " | privacidade | datos persoais | publicidade | patrocin | desconto | oferta | compra | descarga"
        " | aplicación | notificac | gratu | apoi | doaz | preme | clic | navegador | compart | coment"
        " | redacción | lector | sitio web | séguenos | canle | galería | dereitos reservados | reprodución"
        " | le tamén | novas relacionadas | máis lid"
    ),
    roles=("xornalista | redactor | redactora | correspondente"),
    agencies=("Nós Diario"),
)
