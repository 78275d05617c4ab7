import { LINES } from './lines/es';
import type { Language } from './language';

export const es: Language = {
  code: 'es',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: `
el los las lo al del unos unas con por para segun sobre entre hasta desde hacia durante
mediante tras ante bajo ha he han hay habia habian haber sido ser es era eran fue fueron
sera seran seria esta estan estaba estaban estar este estos estas ese esa eso esos esas aquel
aquella aquello que quien quienes cual cuales cuyo cuya cuando donde como cuanto porque pues
pero sino aunque mientras si no ni tambien tampoco muy mas menos mucho mucha muchos muchas
poco pocos ya aun todavia siempre nunca yo tu ella ellos ellas nosotros usted ustedes le les
nos su sus mi mis otro otra otros otras mismo misma mismos mismas todo toda todos todas cada
cualquier algun alguna algunos algunas ningun ninguna nada algo alguien nadie tan tanto asi
antes despues ahora luego entonces aqui alli puede pueden debe deben tiene tienen hace`,
    common: '',
    foreign: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: `
dijo dice dijeron decía afirmó afirma afirmaron declaró declara declararon explicó explica
explicaron añadió añade agregó agrega señaló señala señalaron aseguró asegura indicó indica
sostuvo sostiene comentó comenta escribió escribe advirtió advierte respondió responde
preguntó pregunta contó cuenta manifestó manifiesta subrayó subraya admitió admite reconoció
reconoce recordó recuerda insistió insiste apuntó apunta destacó destaca precisó precisa
lamentó lamenta denunció denuncia anunció anuncia expresó expresa replicó contestó concluyó
concluye reiteró reitera detalló detalla puntualizó remarcó criticó confesó confirmó
prometió exigió relató relata opinó opina zanjó dicho asegurado explicado`,
    according: ['según', 'de acuerdo con', 'en palabras de', 'a juicio de'],
    accordingAfter: [],
    pronouns: 'ella ellos ellas yo nosotros quien',
    passive: 'es son fue fueron ser sido',
    deeds: `
rehusó rehúsa declinó declina rechazó rechaza negó niega evitó evita quiso quiere prefirió
prefiere optó intentó intenta desmintió suspiró sonrió rio volvió salió fue hizo tomó`,
    deedEndings: 'ó aba aron ieron',
    within: 'el la los las un una unos unas de del al y e en para su sus',
    subject: '',
    marks: ['«»', '“”', '‘’', '""'],
    dash: true,
    clipped: '',
    particles: 'de del la las los y e',
    titles: `
sr sra srta sres dr dra don doña presidente presidenta ministro ministra alcalde alcaldesa
portavoz director directora secretario secretaria diputado diputada senador senadora general
coronel capitán juez jueza fiscal rey reina papa obispo gobernador gobernadora concejal
concejala consejero consejera profesor profesora vicepresidente vicepresidenta exministro
expresidente`,
    abbreviations: `
sr sra srta sres dr dra ud uds pág págs pag núm num av avda ctra env gral lic ing prof art
cap ej etc aprox tel ene feb mar abr may jun jul ago sept oct nov dic st sto sta d dña ee uu`,
    mayEnd: 'sr etc',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: ',',
    groups: '., ',
    cardinals: `
cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
dieciséis diecisiete dieciocho diecinueve veinte veintiuno|veintiún|veintiuna veintidós
veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve`,
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    hundreds: `
cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas
quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas
novecientos|novecientas mil`,
    scales: '1000: mil; 1000000: millón|millones|mdd|mill; 1000000000000: billón|billones',
    joins: 'y',
    compounds: false,
    doubtful: 'once|cuarto|cuartos|quinto|a las',
    ordinals: `
primero|primera|primer segundo|segunda tercero|tercera|tercer cuarto|cuarta quinto|quinta
sexto|sexta séptimo|séptima octavo|octava noveno|novena décimo|décima`,
    ordinalEndings: 'º|ª|o|a|.º|.ª|er|ro|ra',
    numbering: 'n.º|nº|número|núm|no',
    fractions: `
2: medio|media|mitad; 3: tercio|tercios; 4: cuartos|cuarto|cuarta parte; 5: quinta parte|quintos;
10: décima parte`,
    dozens: '12: docena; 10: decena; 15: quincena; 100: centenar; 1000: millar',
    several: '10: decenas; 12: docenas; 100: cientos|centenares; 1000: miles|millares',
    articles: '',
    about: 'unos|unas|alrededor de|cerca de|casi|aproximadamente|cerca',
    minus: 'menos',
    noMinus: 'al|lo|el|los|las',
    belowZero: 'bajo cero',
    aboveZero: 'sobre cero',
    to: 'a|hasta',
    from: 'de|desde|frente',
    between: 'entre',
    and: 'y',
    percent: 'por ciento|por 100',
    percentBefore: '',
    points: 'punto porcentual|puntos porcentuales',
    basis: 'puntos básicos',
    currencies: `
$: dólar|dólares; EUR: euro|euros; GBP: libra|libras|libras esterlinas; peso: peso|pesos; MXN:
pesos mexicanos; ARS: pesos argentinos; CHF: francos suizos; franc: franco|francos; JPY:
yen|yenes; CNY: yuan|yuanes; RUB: rublo|rublos; BRL: reales; PEN: soles; kr: corona|coronas`,
    cents: 'EUR: céntimo|céntimos; $: centavo|centavos',
    of: 'de',
    units: `
kilometre: kilómetro|kilómetros; mile: milla|millas; metre: metro|metros; centimetre:
centímetro|centímetros; hectare: hectárea|hectáreas; square-metre: metro cuadrado|metros
cuadrados; square-kilometre: kilómetro cuadrado|kilómetros cuadrados; cubic-metre: metro
cúbico|metros cúbicos; kilometre/hour: kilómetros por hora; kilogram:
kilogramo|kilogramos|kilo|kilos; gram: gramo|gramos; tonne: tonelada|toneladas; litre:
litro|litros; barrel: barril|barriles; degree: grado|grados; celsius: grados celsius|grados
centígrados|celsius; megawatt: megavatio|megavatios; kilowatt: kilovatio|kilovatios; gigawatt: gigavatio|gigavatios; knot: nudo|nudos; point: punto|puntos; second: segundos;
minute: minuto|minutos; hour: hora|horas; day: día|días; week: semana|semanas; month: mes|meses;
year: año|años; pound: libra|libras`,
    weighs: 'pesa|pesó|pesan|pesaba|pesaban|peso de',
    per: 'por|al|a la|cada',
    times: 'veces|vez',
    repeats: '',
    clock: 'h|hs|hrs',
    clockAfter: 'horas|hora',
    clockBefore: 'a las|las|a la',
    am: 'de la mañana|de la madrugada|a.m|am',
    pm: 'de la noche|de la tarde|p.m|pm',
    noon: 'mediodía',
    midnight: 'medianoche',
    clockPartsAfter: '30: y media; 15: y cuarto; -15: menos cuarto',
    age: 'años de edad',
    ageBefore: '',
    ago: '',
    agoBefore: 'hace',
    last: 'pasado|pasada|último|última',
    current: 'este|esta',
    next: 'próximo|próxima|que viene',
    days: '0: hoy; -1: ayer; -2: anteayer; 1: mañana',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: false,
    dateMarks: '',
    dateJoins: 'de|del',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'name',
    uninitialled: 'de la y e',
    joiners: 'de del la las los el y e',
    verbEnding: 'ó',
    naming: 'llamado llamada bautizado bautizada denominado denominada apodado apodada',
    caseEndings: '',
    clitics: '',
    ofHouses: {
      papers: 'diario periódico noticias prensa gaceta',
      openings: 'diario',
      articles: 'el la los las',
      inside: 'de la',
    },
  },

  // ── Months and weekdays; dates, their labels and the author's ─────────────────────────────

  dates: {
    months: [
      'enero|ene',
      'febrero|feb',
      'marzo|mar',
      'abril|abr',
      'mayo|may',
      'junio|jun',
      'julio|jul',
      'agosto|ago',
      'septiembre|setiembre|sept|sep|set',
      'octubre|oct',
      'noviembre|nov',
      'diciembre|dic',
    ],
    weekdays: [
      'lunes|lun',
      'martes|mar',
      'miércoles|mié',
      'jueves|jue',
      'viernes|vie',
      'sábado|sáb',
      'domingo|dom',
    ],

    seasons: ['primavera', 'verano', 'otoño', 'invierno'],
    inSeasons: [
      'en primavera|en la primavera',
      'en verano|en el verano',
      'en otoño|en el otoño',
      'en invierno|en el invierno',
    ],
    order: 'dmy',
    published: ['publicado', 'publicada', 'fecha de publicación', 'creado', 'creada'],
    updated: ['actualizado', 'actualizada', 'última actualización', 'modificado', 'modificada'],
    by: [
      'publicado por',
      'por',
      'escrito por',
      'texto de',
      'autor',
      'autora',
      'redacción de',
      'una columna de',
      'columna de',
      'un análisis de',
      'análisis de',
      'una crónica de',
      'crónica de',
      'un reportaje de',
      'entrevista de',
      'autores',
      'texto',
      'textos',
      'texto y fotos',
      'por nuestro corresponsal',
      'por nuestra corresponsal',
      'por nuestro enviado especial',
      'opinión de',
      'redactado por',
      'elaborado por',
    ],
  },

  // ── What stands around an author's name ───────────────────────────────────────────────────

  bylines: {
    roles:
      'redactor*|corresponsal*|periodista*|editor|editora|reporter*|columnista*|colaborador*|enviad* especial|fotógraf*',
    nobody:
      'redacción|la redacción|autor|invitado|anónimo|desconocido|redacción digital|equipo editorial|agencias|nuestro corresponsal|nuestra redacción|corresponsal|redacción web|equipo|redacción y agencias',
    buttons: 'seguir|ver perfil|ver más|leer más|más de|contacto|biografía|publicado|actualizado',
    posts:
      'ver todos los artículos de|todos los artículos de|ver todas las entradas de|ver todas|más artículos de|artículos de',
    where: 'desde|para|en',
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      'publicad* originalmente|originalmente publicad*|publicad* por primera vez|se publicó originalmente|se publicó primero|apareció originalmente|apareció primero|publicad* primero|publicad* en|publicad* por|reproducid* de|reproducid* con|con permiso de|con autorización de|por cortesía|cortesía de|artículo original|nota original|tomado de|extraído de|republicado|lea el original|primera publicación|con la autorización|con el permiso|con permiso del',
    first:
      'originalmente|primero|antes|previamente|por primera vez|inicialmente|originariamente|anteriormente',
    appeared: 'publicad*|publicó|apareció|aparecid*|salió|difundid*|emitid*|impres*',
    itself:
      'este artículo|este texto|este reportaje|esta nota|esta noticia|esta crónica|esta entrevista|esta información|este contenido|esta pieza',
    origin:
      'procede|proviene|viene de|es de|fue escrit*|pertenece|es propiedad|está tomad*|fue tomad*|es cortesía',
    material:
      'con información de|con informacion de|con datos de|con agencias|con información|con material de|información de|proporcionado por|comunicado de|con|elaborado con',
    contributed:
      'contribuyó a este|contribuyeron a este|colaboró en|con la colaboración|contribuyó|colaboraron',
    source:
      'fuente|fuentes|vía|via|tomado de|origen|fuente original|nota de|texto de|texto|textos|redacción de',
    mention:
      'según|de acuerdo con|informó|informa|informaron|publicó|publica|reportó|reporta|recoge|recogió|reveló|revela|dijo a|dijo|declaró|explicó|contó|aseguró|señaló|citad* por|citando|entrevista con|entrevistad* por|afirmó|indicó|confirmó|adelantó|adelanta|apuntó|detalló|adelantad*|adelanto|avanzó|avanzad*|revelad*|desveló|desvelad*|desvela|contad*|relató|relata|confesó|confió|publicad*|según supo|ha sabido|supo|informad*|difundió|en declaraciones|a preguntas de|destapó|destapad*',
    picture:
      'foto|fotos|fotografía|fotografías|imagen|imágenes|crédito|fotógrafo|fotógrafa|archivo|vídeo|video|ilustración',
    staff:
      'redacción|agencia|agencias|agencia de noticias|corresponsal|enviado especial|noticias|staff',
    dateline: '',
    endings: 1,
    prefixes: '',
  },

  // ── Lines around an article ───────────────────────────────────────────────────────────────

  furniture: {
    lines: LINES,
    commentHeading:
      /(?:\d{0,5}\s*comentarios?(?:\s*\(?\d{1,5}\)?)?|deja (?:un comentario|una respuesta))/iu,
    notice: [
      '¿ha encontrado un error?…',
      '¿has encontrado un error?…',
      '¿encontraste un error?…',
      'reportar un error',
      'informar de un error',
      'seleccione el texto y pulse ctrl+enter…',
      'contenido exclusivo para suscriptores…',
      'este contenido es exclusivo…',
    ],
    promotion: [
      'suscríbete…',
      'suscríbase…',
      'síguenos en…',
      'síganos en…',
      'sigue nuestro canal…',
      'únete a nuestro…',
      'únase a nuestro…',
      'recibe…newsletter…',
      'recibe…boletín…',
      'publicidad',
      'la noticia continúa después de la publicidad',
      'apoya…periodismo…',
      'regístrate…',
      'hazte socio…',
      'descarga nuestra app…',
    ],
    related: [
      'lea también: …',
      'lea también',
      'lee también: …',
      'lee también',
      'leer también: …',
      'te puede interesar: …',
      'te puede interesar',
      'le puede interesar: …',
      'también te puede interesar: …',
      'ver también: …',
      'más información: …',
      'más información',
      'noticia relacionada: …',
      'noticias relacionadas',
      'relacionado: …',
      'más sobre este tema',
    ],
    caption: [
      'foto: …',
      'fotos: …',
      'fotografía: …',
      'imagen: …',
      'imagen de archivo',
      'foto de archivo',
      'foto de archivo: …',
      'crédito: …',
      'créditos: …',
      'vídeo: …',
      'video: …',
    ],
    rights: [
      'todos los derechos reservados…',
      'prohibida la reproducción…',
      'prohibida su reproducción…',
      '© …',
    ],
    navigation: [
      'compartir',
      'compartir en…',
      'imprimir',
      'guardar',
      'copiar enlace',
      'copiar el enlace',
      'escuchar',
      'leer más',
      'ver más',
      'volver arriba',
      'inicio',
      'iniciar sesión',
      'enviar por correo',
    ],
    comments: [
      'comentarios',
      'deja un comentario',
      'deja tu comentario',
      'añade un comentario',
      'escribe un comentario',
      'ver comentarios',
      'participa',
      'únete a la conversación',
    ],
    commentBy: ['dice', 'dijo'],
  },
};
