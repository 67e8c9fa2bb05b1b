"""Spanish."""

from newsformat.plugin import Language


PACK = Language(
    tag="es",
    unnamed_agencies="Agencias | Agencia",
    editor_words="Editado por | Edición",
    place_words="desde | en | de",
    related_headings=(
        "Lee también | Lea también | Leer también | Lee además | Lee más | Leer más | Leé también | Leé más"
        " | Ver también | Vea también | Te puede interesar | Te puede interesar también"
        " | También te puede interesar | Le puede interesar | Puede interesarte | Noticias relacionadas"
        " | Noticia relacionada | Más noticias | Más información | Lo más leído | Lo más visto | Más leídas"
        " | Más leídas de | Las más leídas | Artículos relacionados | Notas relacionadas | Temas relacionados"
        " | Contenido relacionado | Relacionadas | Relacionado | Relacionados | Recomendados | Recomendado"
        " | No te pierdas | Otras noticias | Últimas noticias | Lo último | Mira también | Además | Mirá también"
        " | Destacados | Más sobre | Más de | Sigue leyendo | Entérate | Lea más | Te recomendamos"
        " | Le recomendamos | Nuestras recomendaciones | Noticias destacadas | Podría interesarte"
        " | Podría interesarle | Quizás te interese | Seguí leyendo | Siga leyendo | Conoce más"
        " | Más en esta sección | Contenido patrocinado | También puedes leer | Vea más | Mira más"
        " | Los más vistos | Te podría interesar | Puede interesarle | Ve también | Noticias recientes"
        " | Recomendamos | Nota relacionada | Más vistas | Para leer más | Otras notas"
    ),
    byline_words=(
        "Por | Texto | Autor | Autora | Escrito por | Publicado por | Redacción | Texto de | Una entrevista de"
        " | Escribe | Entrevista de | Entrevista | Por nuestra corresponsal | Texto y fotos | Un reportaje de"
        " | Traducido por"
    ),
    byline_joiners="y | e | con",
    roles=(
        "periodista | corresponsal | enviado especial | enviada especial | redactor | redactora | editor | editora | columnista"
        " | redactor jefe | redactora jefe | director | directora | reportero | reportera | Enviado especial"
    ),
    agencies="Agencia EFE | Europa Press | Télam | Notimex | Prensa Latina",
    credit_words="Fuente | Fuentes | Con información de",
    dateline_stops=True,
    dialogue_dashes=True,
    months=(
        "enero,ene,ene. | febrero,feb,feb. | marzo,mar,mar. | abril,abr,abr. | mayo,may,may. | junio,jun,jun. | julio,jul,jul."
        " | agosto,ago,ago. | septiembre,setiembre,sep,sept,sep.,sept. | octubre,oct,oct. | noviembre,nov,nov. | diciembre,dic,dic."
    ),
    date_words="Publicado | Publicado el | Publicada el | Fecha | Creado",
    update_words="Actualizado | Actualizado el | Actualizado a | Actualizada | Última actualización | Modificado",
    caption_words=(
        "Foto | Fotos | Imagen | Fotografía | Crédito | Imagen de archivo | Foto de archivo | Ilustración | Vídeo | Video | Gráfico"
        " | Créditos | Cortesía | Captura de pantalla | Infografía | Imagen cedida | Imagen ilustrativa"
    ),
    copyright_words=(
        "Todos los derechos reservados | Reservados todos los derechos | Prohibida su reproducción | Derechos reservados"
        " | Prohibida la reproducción"
        " | Queda prohibida la reproducción"
    ),
    tag_words=(
        "Etiquetas | Temas | Palabras clave | Archivado en | Tópicos | Más sobre | Tags | Temas en esta nota"
        " | En este artículo | Sobre este tema | Más temas"
    ),
    tool_lines=(
        "Compartir | Comparte | Compartir en | Publicidad | Imprimir | Copiar enlace | Enviar | Guardar | Escuchar | Suscríbete | Suscribirse"
        " | Iniciar sesión | Regístrate | Síguenos | Seguir | Newsletter | Boletín | Recibe | Tiempo de lectura | Ver más | Cargar más"
        " | Más | Inicio | Ir a | Ampliar | Contenido exclusivo | Sólo para suscriptores | Volver arriba | Descargar | Reportar un error"
        " | Conforme a los criterios de | Escucha | Lee la nota completa | Enlace copiado | Únete"
        " | Suscribite | Suscripción | Inicia sesión | Newsletters | Seguinos en | Ver galería | Cerrar"
        " | Aviso legal | Reportar error | Cargando | Continúa leyendo | El anuncio continúa abajo"
        " | Continuar leyendo | Ver video | Ver vídeo | Ver fotos | Menú | Política de privacidad"
        " | Términos y condiciones | Contacto | Contenido exclusivo para suscriptores | Exclusivo suscriptores"
        " | Ya soy suscriptor | Añadir a favoritos | Tamaño de letra"
        " | Saltar al contenido | Ir al contenido | Ir al contenido principal"
        " | Tu dirección de correo electrónico no será publicada"
        " | Su dirección de correo electrónico no será publicada | Los campos obligatorios están marcados"
        " | Los campos necesarios están marcados | Lo siento, debes estar conectado"
        " | Debes estar conectado para | Debes iniciar sesión para | Inicia sesión para comentar"
        " | Cancelar la respuesta | Publicar comentario | Guarda mi nombre, correo electrónico"
        " | Este sitio usa Akismet | Navegación de entradas | Inicie sesión o regístrese para"
    ),
    comment_headings=(
        "Comentarios | Comentario | Deja un comentario | Deja tu comentario | Escribe un comentario | Comentar | Dejar un comentario | Ver comentarios"
        " | Deja una respuesta | Dejar una respuesta | Añadir nuevo comentario | Agregar un comentario"
        " | Añade tu comentario | Últimos comentarios | Comentarios recientes | Publicar un comentario"
    ),
    embargo_words=(
        "Embargado hasta | Embargado hasta el | Embargada hasta | Embargo hasta | Embargo"
        " | Bajo embargo hasta | Bajo embargo"
    ),
    release_words=(
        "Para publicación inmediata | Nota de prensa | Comunicado de prensa | Comunicado | Boletín de prensa"
        " | Para su publicación inmediata"
    ),
    contact_words=(
        "Contacto de prensa | Contacto para prensa | Contacto | Contactos | Contacto para medios"
        " | Contacto de medios | Para más información | Para mayor información"
    ),
    site_words=(
        "newsletter | boletín | suscri | cookie | registr | inicia | iniciar sesión | cuenta | contraseña | correo"
        " | privacidad | condiciones | consent | publicidad | anuncio | patrocin | aplicación | descarg | podcast"
        " | haz clic | clic | navegador | javascript | gratis | coment | moderad | usuario | lector | compart"
        " | reproduc | derechos reservados | todos los derechos | autorización | nuestra redacción | nuestro | tu"
        " | tus | apoy | dona | oferta | foto | vídeo | video | galería | síguenos | facebook | twitter | instagram"
        " | youtube | whatsapp | leer más | ver más"
    ),
)
