import type { Language } from './language';

export const pt: Language = {
  code: 'pt',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: '',
    common: `
de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à
seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo
aos seus quem nas me esse eles você essa num nem suas meu às minha numa pelos elas qual nós
lhe deles essas esses pelas este dele tu te vocês vos foi são está ser ter tem foram há era
ainda sobre segundo após disse contra desde durante porque onde cada outro outra ano anos
dia pode estão será`,
    foreign: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: `
disse diz disseram dizia afirmou afirma afirmaram declarou declara explicou explica
acrescentou acrescenta contou conta garantiu garante ressaltou ressalta destacou destaca
informou informa escreveu escreve comentou comenta respondeu responde perguntou pergunta
lamentou lamenta criticou critica alertou alerta avisou avisa anunciou anuncia defendeu
defende sublinhou sublinha referiu refere adiantou adianta frisou frisa salientou salienta
lembrou lembra reconheceu reconhece admitiu admite concluiu conclui reforçou argumentou
negou confirmou prometeu relatou completou pontuou observou avaliou assegurou considerou
recordou sustentou vincou`,
    according: ['segundo', 'de acordo com', 'conforme'],
    accordingAfter: [],
    pronouns: 'ele ela eles elas eu nós quem',
    passive: 'é são foi foram ser sido',
    deeds: `
recusou recusa declinou declina rejeitou rejeita preferiu prefere quis quer tentou tenta evitou
evita negou nega desmentiu sorriu suspirou fez foi`,
    deedEndings: 'ou iu ava aram eram iram',
    within: 'o a os as um uma de do da dos das e em no na para seu sua ao à',
    subject: '',
    marks: ['“”', '«»', '‘’', '""'],
    dash: true,
    clipped: '',
    particles: 'de do da dos das e',
    titles: `
sr sra srta dr dra dom dona presidente presidenta ministro ministra prefeito prefeita
porta-voz diretor diretora secretário secretária deputado deputada senador senadora
governador governadora general coronel capitão juiz juíza procurador procuradora vereador
vereadora professor professora vice-presidente engenheiro arquiteto delegado delegada`,
    abbreviations: `
sr sra srs sras srta dr dra drs prof profa eng exmo exma av r pág págs núm art etc ex tel
jan fev mar abr jun jul ago set out nov dez d st sta sto`,
    mayEnd: 'sr etc',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: ',',
    groups: '. ',
    cardinals: `
zero um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze
quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove`,
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    hundreds: `
cem|cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas
seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas mil`,
    scales: `
1000: mil; 1000000: milhão|milhões|mi; 1000000000: bilhão|bilhões|bi; 1000000000000:
trilhão|trilhões|tri|bilião|biliões`,
    joins: 'e',
    compounds: false,
    doubtful: 'quarto|quartos|terço|às',
    ordinals: `
primeiro|primeira segundo|segunda terceiro|terceira quarto|quarta quinto|quinta sexto|sexta
sétimo|sétima oitavo|oitava nono|nona décimo|décima`,
    ordinalEndings: 'º|ª|o|a|.º|.ª',
    numbering: 'n.º|nº|número|n°',
    fractions: '2: meio|meia|metade; 3: terço|terços; 4: quarto|quartos; 5: quinto|quintos',
    dozens: '12: dúzia; 10: dezena; 100: centena; 1000: milhar',
    several: '10: dezenas; 12: dúzias; 100: centenas; 1000: milhares',
    articles: '',
    about: 'cerca de|quase|aproximadamente|perto de|em torno de',
    minus: 'menos',
    noMinus: 'ao|pelo|o|no',
    belowZero: 'abaixo de zero|negativos',
    aboveZero: 'acima de zero|positivos',
    to: 'a|até',
    from: 'de|desde',
    between: 'entre',
    and: 'e',
    percent: 'por cento',
    percentBefore: '',
    points: 'ponto percentual|pontos percentuais|p.p',
    basis: 'pontos-base|pontos base',
    currencies: `
$: dólar|dólares; EUR: euro|euros; BRL: real|reais; GBP: libra|libras; peso: peso|pesos; JPY:
iene|ienes; CNY: yuan|yuans; kr: coroa|coroas; franc: franco|francos; RUB: rublos`,
    cents: 'EUR: cêntimo|cêntimos; BRL: centavo|centavos',
    of: 'de',
    units: `
kilometre: quilómetro|quilómetros|quilômetro|quilômetros; mile: milha|milhas; metre: metro|metros;
centimetre: centímetro|centímetros; hectare: hectare|hectares; square-metre: metro quadrado|metros
quadrados; square-kilometre: quilómetros quadrados|quilômetros quadrados; cubic-metre: metros
cúbicos; kilometre/hour: quilómetros por hora|quilômetros por hora; kilogram:
quilograma|quilogramas|quilo|quilos; gram: grama|gramas; tonne: tonelada|toneladas; litre:
litro|litros; barrel: barril|barris; degree: grau|graus; celsius: graus celsius|celsius; point:
ponto|pontos; second: segundos; minute: minuto|minutos; hour: hora|horas; day: dia|dias; week:
semana|semanas; month: mês|meses; year: ano|anos; pound: libra|libras`,
    weighs: 'pesa|pesam|pesava|pesou|peso de',
    per: 'por|ao|à|a cada',
    times: 'vezes|vez',
    repeats: '',
    clock: 'h',
    clockAfter: 'horas|hora',
    clockBefore: 'às',
    wholeDay: true,
    am: 'da manhã|da madrugada',
    pm: 'da tarde|da noite',
    noon: 'meio-dia',
    midnight: 'meia-noite',
    clockPartsAfter: '30: e meia; 15: e um quarto; -15: menos um quarto',
    age: 'anos de idade',
    ageBefore: '',
    ago: '',
    agoBefore: 'há',
    last: 'passado|passada|último|última',
    current: 'este|esta|neste|nesta',
    next: 'próximo|próxima',
    days: '0: hoje; -1: ontem; -2: anteontem; 1: amanhã',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: false,
    dateMarks: '',
    dateJoins: 'de|do',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'name',
    joiners: 'de do da dos das e',
    naming: 'chamado chamada batizado batizada intitulado intitulada',
    caseEndings: '',
    clitics: '',
    ofHouses: {
      articles: 'o a os as',
      inside: 'de do da',
    },
  },

  // ── Months and weekdays; dates, their labels and the author's ─────────────────────────────

  dates: {
    months: [
      'janeiro|jan',
      'fevereiro|fev',
      'março|mar',
      'abril|abr',
      'maio|mai',
      'junho|jun',
      'julho|jul',
      'agosto|ago',
      'setembro|set',
      'outubro|out',
      'novembro|nov',
      'dezembro|dez',
    ],
    weekdays: [
      'segunda-feira|segunda|seg',
      'terça-feira|terça|ter',
      'quarta-feira|quarta|qua',
      'quinta-feira|quinta|qui',
      'sexta-feira|sexta|sex',
      'sábado|sáb',
      'domingo|dom',
    ],

    seasons: ['primavera', 'verão', 'outono', 'inverno'],
    inSeasons: ['na primavera', 'no verão', 'no outono', 'no inverno'],
    order: 'dmy',
    published: ['publicado', 'publicada', 'publicado em', 'data de publicação', 'criado'],
    updated: ['atualizado', 'atualizada', 'actualizado', 'última atualização', 'modificado'],
    by: [
      'publicado por',
      'por',
      'escrito por',
      'texto de',
      'autor',
      'autora',
      'uma coluna de',
      'coluna de',
      'uma análise de',
      'análise de',
      'reportagem de',
      'uma crónica de',
      'entrevista de',
      'autores',
      'redação de',
      'da redação de',
      'texto',
      'textos',
      'texto e fotos',
      'crónica de',
      'crônica de',
      'opinião de',
      'elaborado por',
      'por nosso enviado',
      'do nosso correspondente',
    ],
  },

  // ── What stands around an author's name ───────────────────────────────────────────────────

  bylines: {
    roles:
      'redator*|correspondente*|jornalista*|editor|editora|repórter*|colunista*|colaborador*|fotógraf*',
    nobody:
      'redação|da redação|autor|convidado|anônimo|desconhecido|agências|redação e agências|nosso correspondente',
    buttons: 'seguir|ver perfil|ver mais|leia mais|mais de|contato|biografia|publicado|atualizado',
    posts:
      'ver todos os artigos de|todos os artigos de|ver todos os posts de|mais artigos de|artigos de|posts de',
    where: 'em|para|no|na',
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      'publicad* originalmente|originalmente publicad*|publicad* primeiro|publicad* pela primeira vez|texto publicado|artigo publicado|matéria publicada|reportagem publicada|publicad* em|publicad* por|publicad* no|publicad* na|republicad*|reproduzid* de|reproduzid* com|com autorização|cortesia de|cortesia do|artigo original|texto original|matéria original|leia o original|extraído de|retirado de|primeira publicação|com permissão|com a autorização|com a permissão|cedido por|cedido pelo',
    first:
      'originalmente|primeiro|antes|previamente|pela primeira vez|inicialmente|anteriormente|originariamente',
    appeared: 'publicad*|publicou|apareceu|saiu|divulgad*|veiculad*|impress*',
    itself:
      'este artigo|este texto|esta reportagem|esta matéria|esta notícia|esta peça|esta entrevista|este conteúdo|esta crónica|esta crônica',
    origin:
      'provém|vem do|vem da|é do|é da|foi escrit*|pertence|foi cedid*|foi retirad*|foi produzid*',
    material:
      'com informações|com informação|com agências|com a agência|com agência|com dados|com|informações de|conteúdo de|fornecido por|comunicado de',
    contributed: 'contribuiu para|contribuíram para|colaborou|colaboraram|com a colaboração',
    source: 'fonte|fontes|via|crédito|créditos|origem|fonte original|texto|textos|reportagem',
    mention:
      'segundo|de acordo com|conforme|informou|informa|noticiou|noticia|avança|avançou|revelou|revela|publicou|escreve|escreveu|disse à|disse ao|disse|afirmou|declarou|contou|adiantou|explicou|citad* por|citad* pela|citad* pelo|citando|relata|relatou|entrevista à|entrevista ao|confirmou|apurou|referiu|avançad*|adiantad*|revelad*|noticiad*|divulgad*|divulgou|contad*|confidenciou|desvendou|soube|apurad*|em declarações|relatad*|publicad*',
    picture:
      'foto|fotos|fotografia|imagem|imagens|crédito|créditos|fotógrafo|arquivo|vídeo|ilustração|reprodução',
    staff:
      'redação|redacção|agência|agência de notícias|correspondente|enviado especial|fim|reportagem',
    dateline: '',
    endings: 1,
    prefixes: '',
  },

  // ── Lines around an article ───────────────────────────────────────────────────────────────

  furniture: {
    lines: [
      {
        why: 'promotion',
        pattern:
          /^(?:publicidade)\s*(?::(?=[^.]{0,120}$)|$|[–—-]\s|\(?(?:scroll|continue|story|article)\b)/iu,
        maxWords: 20,
      },
    ],
    notice: [
      'encontrou um erro?…',
      'encontrou algum erro?…',
      'viu um erro?…',
      'comunicar erro',
      'comunicar erros',
      'reportar erro',
      'selecione o texto e pressione ctrl+enter…',
      'conteúdo exclusivo para assinantes…',
      'este conteúdo é exclusivo…',
      'usamos cookies…',
      'este site usa cookies…',
      'este site utiliza cookies…',
      'política de privacidade',
    ],
    promotion: [
      'assine…newsletter…',
      'assine…',
      'inscreva-se…',
      'subscreva…',
      'receba…newsletter…',
      'receba as notícias…',
      'receba notícias…',
      'siga-nos…',
      'siga o…no…',
      'siga a nossa página…',
      'siga nosso canal…',
      'entre no nosso…',
      'entre no grupo…',
      'participe do nosso…',
      'clique aqui…',
      'publicidade',
      'continua após a publicidade',
      'continua depois da publicidade',
      'patrocinado',
      'conteúdo patrocinado',
      'apoie…jornalismo…',
      'baixe o aplicativo…',
      'baixe nosso app…',
    ],
    related: [
      'leia também: …',
      'leia também',
      'leia mais: …',
      'leia mais',
      'leia ainda: …',
      'veja também: …',
      'veja também',
      'veja mais',
      'saiba mais: …',
      'saiba mais',
      'relacionadas',
      'notícias relacionadas',
      'artigos relacionados',
      'mais lidas',
      'as mais lidas',
      'recomendado para si',
      'recomendados',
      'pode te interessar',
      'pode gostar de',
      'ler também: …',
      'ver também: …',
    ],
    caption: [
      'foto: …',
      'fotos: …',
      'fotografia: …',
      'imagem: …',
      'imagem de arquivo',
      'foto de arquivo',
      'crédito: …',
      'créditos: …',
      'foto ilustrativa',
      'imagem ilustrativa',
      'vídeo: …',
      'reprodução/…',
      'divulgação',
    ],
    rights: [
      'todos os direitos reservados…',
      'proibida a reprodução…',
      'é proibida a reprodução…',
      '© …',
    ],
    navigation: [
      'compartilhar',
      'compartilhe',
      'partilhar',
      'partilhe',
      'imprimir',
      'salvar',
      'guardar',
      'copiar link',
      'copiar o link',
      'ouvir',
      'ouça',
      'voltar ao topo',
      'início',
      'entrar',
      'ver mais',
      'tamanho da letra',
      'enviar por e-mail',
      'comentar',
    ],
    comments: [
      'comentários',
      'deixe um comentário',
      'deixe seu comentário',
      'deixe o seu comentário',
      'faça um comentário',
      'comente',
      'ver comentários',
      'participe da conversa',
    ],
  },
};
