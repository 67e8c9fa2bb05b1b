"""Portuguese."""

from newsformat.plugin import Language


PACK = Language(
    tag="pt",
    unnamed_agencies="Agências | Agência",
    editor_words="Edição | Editado por",
    place_words="de | em | do | da",
    related_headings=(
        "Leia também | Leia mais | Leia ainda | Veja também | Veja mais | Saiba mais | Relacionadas | Relacionados"
        " | Notícias relacionadas | Matérias relacionadas | Artigos relacionados | Mais lidas | Mais lidos"
        " | As mais lidas | Mais notícias | Últimas notícias | Recomendados | Recomendadas | Recomendado para você"
        " | Você pode gostar | Confira também | Não perca | Outras notícias | Conteúdo relacionado | Mais sobre"
        " | Mais de | Assista também | Ler mais | Ler também | Assuntos relacionados | Posts relacionados"
        " | Recomendamos | Você também pode gostar | Pode gostar também | Pode interessar | Sugestões de leitura"
        " | Mais vistos | Matéria relacionada | Veja outras notícias | Notícias recomendadas"
        " | Artigos recomendados | Em destaque | Últimas da seção | Mais vistas | Não deixe de ler"
        " | Continue lendo | Ouça também"
    ),
    byline_words=(
        "Por | Texto | Autor | Autora | Escrito por | Publicado por | Reportagem de | Texto de | Da Redação"
        " | Entrevista de | Entrevista | Por nossa equipe | Uma reportagem de"
    ),
    byline_joiners="e | com",
    roles="jornalista | repórter | correspondente | enviado especial | enviada especial | redator | redatora | editor | editora | colunista",
    agencies="Agência Lusa | Estadão Conteúdo | Folhapress | Agência Estado",
    credit_words="Fonte | Fontes | Com informações de",
    dialogue_dashes=True,
    months=(
        "janeiro,jan,jan. | fevereiro,fev,fev. | março,mar,mar. | abril,abr,abr. | maio,mai,mai. | junho,jun,jun. | julho,jul,jul."
        " | agosto,ago,ago. | setembro,set,set. | outubro,out,out. | novembro,nov,nov. | dezembro,dez,dez."
    ),
    date_words="Publicado | Publicado em | Publicada em | Data | Postado em | Criado em",
    update_words="Atualizado | Atualizado em | Atualizada em | Atualizado há | Última atualização | Modificado em | Atualização",
    caption_words=(
        "Foto | Fotos | Imagem | Fotografia | Crédito | Créditos | Legenda | Ilustração | Vídeo | — Foto | Foto de arquivo"
        " | Divulgação | Reprodução | Infográfico | Captura de ecrã | Captura de tela"
    ),
    copyright_words=(
        "Todos os direitos reservados | Proibida a reprodução | Direitos reservados"
        " | É proibida a reprodução | Reprodução proibida"
    ),
    tag_words=(
        "Etiquetas | Tags | Assuntos | Palavras-chave | Temas | Tópicos | Tópicos relacionados | Marcadores"
        " | Notícias sobre | Mais sobre o tema"
    ),
    tool_lines=(
        "Índice | Sumário | "
        "Compartilhar | Compartilhe | Partilhar | Publicidade | Imprimir | Copiar link | Enviar | Salvar | Ouvir | Assine | Assinar | Entrar"
        " | Inscreva-se | Cadastre-se | Siga | Siga-nos | Seguir | Newsletter | Receba | Tempo de leitura | Ver mais | Carregar mais | Mais"
        " | Início | Clique aqui | Continua após a publicidade | Continua depois da publicidade | Voltar ao topo | Baixar | Comente | Página inicial"
        " | Continua após publicidade | Ver todos | Fechar | Carregando | A carregar | Vídeos | Galeria"
        " | Exclusivo para assinantes | Conteúdo exclusivo | Reportar erro | Comunicar erro | Link copiado"
        " | Já é assinante | Tamanho da letra | Pesquisar | Menu | Política de privacidade | Termos de uso"
        " | Contacto | Contato | Aumentar | Ver comentários | Deixe seu comentário"
        " | Ir para o conteúdo | Pular para o conteúdo | Saltar para o conteúdo"
        " | O seu endereço de e-mail não será publicado | O seu endereço de email não será publicado"
        " | Seu endereço de e-mail não será publicado | Campos obrigatórios são marcados"
        " | Campos obrigatórios marcados com | Você precisa fazer o login | Você precisa estar logado"
        " | Faça login para comentar | Cancelar resposta | Publicar comentário"
        " | Salvar meus dados neste navegador | Este site utiliza o Akismet | Navegação de Post"
        " | Valorizamos a sua privacidade | A sua privacidade é importante | Aceitar | Aceitar tudo"
        " | Aceitar todos | Aceitar cookies | Rejeitar | Rejeitar tudo | Recusar | Gerir opções"
        " | Configurações de cookies | Definições de cookies | Mostrar finalidades | Lista de parceiros"
        " | Nós e os nossos parceiros | Este site utiliza cookies | Este site usa cookies"
        " | Utilizamos cookies para"
    ),
    comment_headings=(
        "Comentários | Comentário | Deixe um comentário | Deixe seu comentário | Comentar | Escreva um comentário | Ver comentários"
        " | Deixe uma resposta | Deixar uma resposta | Deixar um comentário | Adicionar comentário"
        " | Adicionar novo comentário | Comentários recentes | Últimos comentários | Faça um comentário"
        " | Envie seu comentário"
    ),
    embargo_words="Embargado até | Sob embargo até | Sob embargo | Embargo até | Embargo",
    release_words=(
        "Para divulgação imediata | Comunicado de imprensa | Nota de imprensa | Nota à imprensa | Press release"
    ),
    contact_words=(
        "Contato | Contatos | Contacto | Contactos | Contato para imprensa | Contato de imprensa"
        " | Contacto de imprensa | Assessoria de imprensa | Informações para a imprensa"
        " | Para mais informações"
    ),
    site_words=(
        "newsletter | assin | cookie | cadastr | inscrev | conta | senha | e-mail | privacidade | termos de uso"
        " | consent | publicidade | anúncio | patrocin | aplicativo | baix | podcast | clique | clicar | navegador"
        " | javascript | grátis | coment | moderad | usuário | leitor | compartilh | partilh | reprodu"
        " | direitos reservados | todos os direitos | autorização | nossa | nosso | seu | sua | apoi | doe | oferta"
        " | foto | vídeo | galeria | siga | facebook | twitter | instagram | youtube | whatsapp | leia mais"
        " | veja mais"
        " | nossos parceiros | os seus dados"
    ),
)
