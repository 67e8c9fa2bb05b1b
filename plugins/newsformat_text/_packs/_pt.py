"""Portuguese."""

from newsformat.plugin import Language


PACK = Language(
    tag="pt",
    unnamed_agencies="Agências | Agência",
    editor_words=(
        "Edição | Editado por"
        " | Edição: | Edição de | Editor | Editora | Revisão | Supervisão | Sob supervisão de | Revisado por"
    ),
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
        " | Leia também: | Leia mais: | Leia mais sobre | Leia mais em | Leia mais notícias | Leia:"
        " | Leia a íntegra | Leia tudo sobre | Leia outras | Ler mais: | Ler ainda | Veja também:"
        " | Veja mais: | Veja ainda | Veja outras | Veja os | Ver também | Ver mais notícias | Saiba mais:"
        " | Saiba mais sobre | Saiba mais em | Relacionado | Relacionado: | Relacionadas:"
        " | Notícia relacionada | Artigo relacionado | Conteúdos relacionados | Reportagens relacionadas"
        " | Links relacionados | Vídeos relacionados | Temas relacionados"
        " | Sobre o mesmo tema | Sobre este tema | No mesmo tema | Mais sobre este tema"
        " | Mais sobre o assunto | Mais notícias de | Mais notícias sobre | Mais em | Mais do | Mais da"
        " | Mais lidas do dia | Mais lidas: | Mais populares | Mais recentes | Mais comentadas"
        " | Mais compartilhadas | Mais acessadas | Mais conteúdo | Mais informações | As + lidas"
        " | Os mais lidos | As notícias mais lidas | O mais lido | Últimas | Últimas notícias de"
        " | Últimas publicações | Últimos artigos | Notícias recentes | Notícias em destaque"
        " | Artigos recentes | Posts recentes | Outros artigos | Outras matérias | Outras reportagens"
        " | Destaques | Destaque | Destaques do dia | Em alta | Em foco | Em tempo real | Agora no"
        " | Tendências | Trending | Populares | Recomendados para você | Recomendado | Recomendadas para você"
        " | Recomendações | Para ler | Para saber mais | Para ler depois | Você pode gostar também"
        " | Você pode se interessar | Você também pode se interessar | Você pode se interessar por"
        " | Você vai gostar | Pode gostar | Também pode gostar | Também lhe pode interessar"
        " | Pode interessar-lhe | Talvez te interesse | Talvez você goste | Não deixe de ver"
        " | Próxima notícia | Notícia anterior | Próximo artigo | Artigo anterior | Próximo | Artigo seguinte"
        " | Próxima matéria | Matéria anterior | Escolha do editor | Escolha da redação | Escolhas do editor"
        " | Seleção do editor | Dicas de leitura | Do mesmo autor | Da mesma editoria | Na mesma editoria"
        " | Na web | Conteúdo patrocinado | Links patrocinados"
    ),
    byline_words=(
        "Por | Texto | Autor | Autora | Escrito por | Publicado por | Reportagem de | Texto de | Da Redação"
        " | Entrevista de | Entrevista | Por nossa equipe | Uma reportagem de"
        " | Por: | Por: Redação | Texto: | Texto e fotos | Textos | Postado por | Redigido por | Reportagem"
        " | Reportagem: | Artigo de | Crônica de | Análise de | Opinião de | Coluna de | Autor: | Autores"
        " | Jornalista | Repórter | Enviado especial | Enviada especial | Enviado por | Correspondente"
        " | Assinado por | Criado por | Compilado por"
    ),
    byline_joiners="e | com",
    roles="jornalista | repórter | correspondente | enviado especial | enviada especial | redator | redatora | editor | editora | colunista",
    agencies="Agência Lusa | Estadão Conteúdo | Folhapress | Agência Estado",
    credit_words=(
        "Fonte | Fontes | Com informações de"
        " | Fonte: | Fontes: | Fonte original | Com informações da | Com informações do | Com agências"
        " | Com Lusa | Via"
    ),
    dialogue_dashes=True,
    months=(
        "janeiro,jan,jan. | fevereiro,fev,fev. | março,mar,mar. | abril,abr,abr. | maio,mai,mai. | junho,jun,jun. | julho,jul,jul."
        " | agosto,ago,ago. | setembro,set,set. | outubro,out,out. | novembro,nov,nov. | dezembro,dez,dez."
    ),
    date_words=(
        "Publicado | Publicado em | Publicada em | Data | Postado em | Criado em"
        " | Publicado: | Publicado em: | Publicado às | Publicado a | Publicação | Publicação: | Data:"
        " | Data de publicação | Data de publicação: | Data da publicação | Postado | Criado | Enviado em"
        " | Enviado | Inserido em | Divulgado em | Primeira publicação | Exibido em | Edição impressa"
    ),
    update_words=(
        "Atualizado | Atualizado em | Atualizada em | Atualizado há | Última atualização | Modificado em | Atualização"
        " | Atualizado: | Atualizado em: | Atualizado às | Atualização: | Última atualização:"
        " | Última modificação | Última alteração | Modificado | Alterado em | Editado em | Actualizado"
        " | Actualizado em"
    ),
    caption_words=(
        "Foto | Fotos | Imagem | Fotografia | Crédito | Créditos | Legenda | Ilustração | Vídeo | — Foto | Foto de arquivo"
        " | Divulgação | Reprodução | Infográfico | Captura de ecrã | Captura de tela"
        " | Foto: | Fotos: | Foto/ | Foto de | Foto por | Foto: Reprodução | Foto: Divulgação"
        " | Foto ilustrativa | Fotografia: | Fotografia de | Fotógrafo | Crédito: | Créditos:"
        " | Crédito da foto | Crédito da imagem | Crédito foto | Legenda: | Imagem: | Imagens"
        " | Imagem ilustrativa | Imagem de arquivo | Imagem de | Imagem: Reprodução | Ilustração:"
        " | Infográfico: | Infografia | Arte: | Gráfico | Gráfico: | Mapa: | Charge | Vídeo: | Reprodução/"
        " | Reprodução: | Divulgação/ | Divulgação: | Arquivo pessoal | Print | Montagem"
    ),
    copyright_words=(
        "Todos os direitos reservados | Proibida a reprodução | Direitos reservados"
        " | É proibida a reprodução | Reprodução proibida"
        " | Copyright © | Este texto não reflete | Este conteúdo é protegido"
    ),
    tag_words=(
        "Etiquetas | Tags | Assuntos | Palavras-chave | Temas | Tópicos | Tópicos relacionados | Marcadores"
        " | Notícias sobre | Mais sobre o tema"
        " | Tags: | Tag: | Palavras-chave: | Palavra-chave | Tópicos: | Temas: | Assuntos: | Assunto"
        " | Marcadores: | Etiquetas: | Categoria | Categoria: | Categorias | Categorias: | Editoria"
        " | Editoria: | Editorias | Arquivado em | Publicado na categoria | Em destaque: | Neste artigo"
        " | Nesta reportagem | Assuntos desta notícia | Empresas"
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
        " | Compartilhar: | Compartilhe: | Compartilhe esta notícia | Compartilhe essa notícia"
        " | Compartilhe este artigo | Compartilhe no | Compartilhe via | Compartilhar no"
        " | Compartilhar no Facebook | Compartilhar no WhatsApp | Compartilhar no Twitter | Compartilhar via"
        " | Compartilhar notícia | Compartilhar artigo | Partilhar: | Partilhe | Partilhar artigo"
        " | Partilhar no Facebook | Partilhar no | Enviar por e-mail | Enviar por email | Envie"
        " | Imprimir notícia | Salvar artigo | Salvar para ler depois | Guardar | Guardar artigo"
        " | Ler mais tarde | Copiar o link | Copiar | Copiado | Link copiado! | Ouvir artigo"
        " | Ouça este conteúdo | Ouça a matéria | Ouça esta reportagem | Ouvir notícia | Áudio | Reproduzir"
        " | Reproduzir vídeo | Anúncio | Anúncios | Anuncie | Patrocinado | Conteúdo de marca"
        " | Continuar lendo | Continue a ler | Continuar a ler | Continue a leitura | Ler artigo completo"
        " | Leia a matéria completa | Leia na íntegra | Matéria completa | Conteúdo exclusivo para assinantes"
        " | Exclusivo assinantes | Exclusivo para subscritores | Só para assinantes | Para assinantes"
        " | Assinante | Assinantes | Assine já | Assine agora | Assine a newsletter | Assine nossa newsletter"
        " | Assine o | Assinatura | Já é assinante? | Já sou assinante | Faça login | Fazer login | Entre"
        " | Login | Cadastre-se grátis | Cadastro | Cadastrar | Registe-se | Registar"
        " | Inscreva-se na newsletter | Inscreva-se no canal | Inscreva-se no nosso canal | Subscrever"
        " | Subscreva | Subscreva a newsletter | Iniciar sessão | Sair | Minha conta | Criar conta"
        " | Esqueci minha senha | Esqueceu a senha? | Senha | E-mail | Seu e-mail | Digite seu e-mail"
        " | O seu email | Receba as | Receba as notícias | Receba notícias | Receba no | Newsletters"
        " | Siga-nos no | Siga nos | Siga o | Siga a | Siga no Google | Siga no Instagram | Seguindo"
        " | Siga nosso canal | Siga o canal | Participe | Participe do | Participe do canal"
        " | Participe do grupo | Entre no grupo | Entre no canal | Entre para o | Entre em contato"
        " | Acompanhe | Acompanhe o | Acompanhe a | Acompanhe tudo sobre | Fique por dentro | Clique"
        " | Clique e | Clique para | Clique no | Ative as notificações | Ativar notificações | Notificações"
        " | Baixe o app | Baixe o aplicativo | Baixe | Descarregue | Aplicativo | Apoie | Apoie o"
        " | Apoie o jornalismo | Doe | Doar | Faça uma doação | Contribua | Contribuir | Política de cookies"
        " | Termos e condições | Privacidade | Aceito | Aceitar e continuar | Gerir cookies | Este site"
        " | Este site usa | Usamos cookies | Utilizamos cookies | Ao continuar | Ao clicar | Ao se inscrever"
        " | Para ver este | Este conteúdo | Conteúdo não disponível | Vídeo não disponível | Ocorreu um erro"
        " | Erro | Carregando... | Carregar mais notícias | Mostrar | Mostrar mais | Mostrar comentários"
        " | Esconder | Ver todas | Ver tudo | Ver perfil | Ver galeria | Ver fotos | Veja a galeria | Abrir"
        " | Buscar | Busca | Pesquisa | Home | Voltar | Voltar ao início | Topo | Ir para | Próxima"
        " | Anterior | Próxima página | Página | Ampliar | Ampliar imagem | Galeria de fotos | Fotogaleria"
        " | Tela cheia | Tamanho da fonte | Tamanho do texto | Aumentar fonte | Diminuir fonte | Diminuir"
        " | Reportar um erro | Comunique erro | Encontrou algum erro? | Encontrou um erro? | Encontrou erro?"
        " | Sugerir correção | Corrigir | Fale conosco | Quem somos | Sobre nós | Sobre o autor"
        " | Sobre a autora | Expediente | Ficha técnica | Mapa do site | Trabalhe conosco | Curtir | Gostei"
        " | Não gostei | Votar | Enquete | Resultado | O que você achou | Esta notícia foi útil?"
        " | Tempo de leitura: | minutos de leitura | min de leitura | Leitura | Visualizações | Visitas"
        " | Ao vivo | Em direto | Direto | Horóscopo | Classificados"
        " | Obituário | Edição digital | Oferecer artigo | Presentear | Dar de presente | Ícone | Foto 1 de"
        " | Google News | Google Notícias"
    ),
    comment_headings=(
        "Comentários | Comentário | Deixe um comentário | Deixe seu comentário | Comentar | Escreva um comentário | Ver comentários"
        " | Deixe uma resposta | Deixar uma resposta | Deixar um comentário | Adicionar comentário"
        " | Adicionar novo comentário | Comentários recentes | Últimos comentários | Faça um comentário"
        " | Envie seu comentário"
        " | Comentários: | Comentários (0) | 0 comentários | Sem comentários | Nenhum comentário "
        " | Comente esta notícia | Comente aqui | Comente este artigo | Deixe o seu comentário"
        " | Deixar comentário | Escreva seu comentário | Escrever comentário | Adicione um comentário"
        " | Enviar comentário | Seu comentário | Sua opinião | Dê sua opinião | Dê a sua opinião | Opine"
        " | Participe da conversa | Participe da discussão | Ver todos os comentários"
        " | Mostrar todos os comentários | Os comentários são | Os comentários não representam"
        " | Comentários encerrados | Seja o primeiro a comentar | Discussão | Responder"
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
        " | regist | login | email | cookies | termos | anunci | gratuit | apoie | notifica | baixe | app"
        " | participe | canal | telegram | google | imprim | salvar | comentár | direitos | reprodução | erro"
        " | leia também | veja também | mais lidas | relacionad | recomend | últimas notícias | redação"
        " | contat"
    ),
)
