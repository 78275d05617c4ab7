import { SPANISH } from '../../../lib/lexicon/spanish';

/** Spanish verbs that no rule gives, without accents: lines "surface lemma form". */

const words = (list: string): string[] => list.trim().split(/\s+/);

/** e → ie, o → ue in the stressed stem. */
const DIPHTHONG: readonly (readonly [from: string, to: string, verbs: string[]])[] = [
  [
    'e',
    'ie',
    words(`pensar cerrar comenzar empezar despertar negar denegar renegar sentar asentar calentar
      confesar gobernar recomendar atravesar apretar alentar desalentar acertar manifestar sembrar
      temblar tropezar quebrar plegar desplegar regar segar serrar encerrar enterrar desterrar
      helar merendar nevar perder entender atender extender defender encender descender ascender
      tender pretender verter trascender querer desatender remendar enmendar arrendar aterrizar`),
  ],
  [
    'o',
    'ue',
    words(`contar encontrar mostrar demostrar recordar acordar probar aprobar comprobar reprobar
      costar apostar acostar volar sonar rodar colgar descolgar almorzar esforzar forzar reforzar
      renovar rogar soltar consolar colar poblar tostar rescontar descontar volver devolver
      envolver resolver disolver absolver revolver mover promover remover conmover poder soler
      doler llover moler morder torcer cocer`),
  ],
];

/** e → i (pedir), e → ie and i (sentir), o → ue and u (dormir). */
const PEDIR = words(`pedir servir seguir conseguir perseguir proseguir elegir reelegir corregir
  medir repetir vestir despedir impedir competir concebir rendir regir desvestir expedir`);
const SENTIR = words(`sentir consentir mentir desmentir preferir referir sugerir herir advertir
  convertir divertir invertir revertir requerir transferir diferir inferir digerir interferir
  conferir hervir arrepentir resentir`);
const DORMIR = words('dormir morir');

const STRESSED = ['pres1', 'pres3', 'pres6', 'subj3', 'subj6'];
const UNSTRESSED = ['past3', 'past6', 'sub23', 'sub26', 'ing'];

/** Verbs of their own, and all that end in them ("obtener"). */
const OWN: Readonly<Record<string, string>> = {
  tener:
    'pres1=tengo pres3=tiene pres6=tienen past1=tuve past3=tuvo past6=tuvieron fut3=tendra fut6=tendran cond3=tendria cond6=tendrian subj3=tenga subj6=tengan sub23=tuviera sub23=tuviese sub26=tuvieran sub26=tuviesen',
  venir:
    'pres1=vengo pres3=viene pres6=vienen past1=vine past3=vino past6=vinieron fut3=vendra fut6=vendran cond3=vendria cond6=vendrian subj3=venga subj6=vengan sub23=viniera sub26=vinieran ing=viniendo',
  poner:
    'pres1=pongo past1=puse past3=puso past6=pusieron fut3=pondra fut6=pondran cond3=pondria cond6=pondrian subj3=ponga subj6=pongan sub23=pusiera sub26=pusieran part=puesto partf=puesta parts=puestos partfs=puestas',
  decir:
    'pres1=digo pres3=dice pres6=dicen past1=dije past3=dijo past6=dijeron fut3=dira fut6=diran cond3=diria cond6=dirian subj3=diga subj6=digan sub23=dijera sub26=dijeran ing=diciendo part=dicho partf=dicha parts=dichos partfs=dichas',
  hacer:
    'pres1=hago past1=hice past3=hizo past6=hicieron fut3=hara fut6=haran cond3=haria cond6=harian subj3=haga subj6=hagan sub23=hiciera sub26=hicieran part=hecho partf=hecha parts=hechos partfs=hechas',
  traer:
    'pres1=traigo past1=traje past3=trajo past6=trajeron subj3=traiga subj6=traigan sub23=trajera sub26=trajeran ing=trayendo',
  ducir: 'past1=duje past3=dujo past6=dujeron sub23=dujera sub26=dujeran',
  caer: 'pres1=caigo past3=cayo past6=cayeron subj3=caiga subj6=caigan sub23=cayera sub26=cayeran ing=cayendo',
  salir:
    'pres1=salgo fut3=saldra fut6=saldran cond3=saldria cond6=saldrian subj3=salga subj6=salgan',
  valer:
    'pres1=valgo fut3=valdra fut6=valdran cond3=valdria cond6=valdrian subj3=valga subj6=valgan',
  escribir: 'part=escrito partf=escrita parts=escritos partfs=escritas',
  cribir: 'part=crito partf=crita parts=critos partfs=critas',
  abrir: 'part=abierto partf=abierta parts=abiertos partfs=abiertas',
  cubrir: 'part=cubierto partf=cubierta parts=cubiertos partfs=cubiertas',
  volver: 'part=vuelto partf=vuelta parts=vueltos partfs=vueltas',
  solver: 'part=suelto partf=suelta parts=sueltos partfs=sueltas',
  romper: 'part=roto partf=rota parts=rotos partfs=rotas',
  morir: 'part=muerto partf=muerta parts=muertos partfs=muertas',
  imprimir: 'part=impreso partf=impresa parts=impresos partfs=impresas',
  andar: 'past1=anduve past3=anduvo past6=anduvieron sub23=anduviera sub26=anduvieran',
};

/** Verbs of their own that nothing else ends in. */
const ALONE: Readonly<Record<string, string>> = {
  poder:
    'past1=pude past3=pudo past6=pudieron fut3=podra fut6=podran cond3=podria cond6=podrian sub23=pudiera sub26=pudieran ing=pudiendo',
  querer:
    'past1=quise past3=quiso past6=quisieron fut3=querra fut6=querran cond3=querria cond6=querrian sub23=quisiera sub26=quisieran',
  saber:
    'pres1=se past1=supe past3=supo past6=supieron fut3=sabra fut6=sabran cond3=sabria cond6=sabrian subj3=sepa subj6=sepan sub23=supiera sub26=supieran',
  estar: 'pres1=estoy past1=estuve past3=estuvo past6=estuvieron sub23=estuviera sub26=estuvieran',
  dar: 'pres1=doy past1=di past3=dio past6=dieron sub23=diera sub26=dieran',
  ver: 'pres1=veo past3=vio past6=vieron imp3=veia imp6=veian subj3=vea subj6=vean part=visto partf=vista parts=vistos partfs=vistas',
  prever:
    'pres1=preveo pres3=preve pres6=preven past3=previo past6=previeron imp3=preveia subj3=prevea part=previsto partf=prevista parts=previstos partfs=previstas',
  jugar: 'pres1=juego pres3=juega pres6=juegan subj3=juegue subj6=jueguen',
  adquirir: 'pres1=adquiero pres3=adquiere pres6=adquieren subj3=adquiera subj6=adquieran',
  reir: 'pres1=rio pres3=rie pres6=rien past3=rio past6=rieron subj3=ria ing=riendo',
  oir: 'pres1=oigo pres3=oye pres6=oyen past3=oyo past6=oyeron subj3=oiga subj6=oigan ing=oyendo',
};

export function spanishIrregulars(lemmas: ReadonlySet<string>): string[] {
  const lines: string[] = [];
  const add = (surface: string, lemma: string, form: string): void => {
    lines.push(`${surface} ${lemma} ${form}`);
  };
  const change = (lemma: string, from: string, to: string, forms: readonly string[]): void => {
    const at = lemma.slice(0, -2).lastIndexOf(from);
    if (at < 0 || !lemmas.has(lemma)) return;
    const changed = lemma.slice(0, at) + to + lemma.slice(at + from.length);
    for (const form of forms)
      for (const surface of SPANISH.inflect(changed, form)) add(surface, lemma, form);
  };
  for (const [from, to, verbs] of DIPHTHONG)
    for (const lemma of verbs) change(lemma, from, to, STRESSED);
  for (const lemma of PEDIR) change(lemma, 'e', 'i', [...STRESSED, ...UNSTRESSED]);
  for (const lemma of SENTIR) {
    change(lemma, 'e', 'ie', STRESSED);
    change(lemma, 'e', 'i', UNSTRESSED);
  }
  for (const lemma of DORMIR) {
    change(lemma, 'o', 'ue', STRESSED);
    change(lemma, 'o', 'u', UNSTRESSED);
  }
  for (const lemma of lemmas) {
    const alone = Object.hasOwn(ALONE, lemma) ? ALONE[lemma] : undefined;
    const base = Object.keys(OWN).find((ending) => lemma.endsWith(ending));
    const prefix = base === undefined ? '' : lemma.slice(0, lemma.length - base.length);
    for (const pair of (alone ?? (base === undefined ? '' : OWN[base]!)).split(' ')) {
      const [form, surface] = pair.split('=');
      if (form && surface) add((alone === undefined ? prefix : '') + surface, lemma, form);
    }
  }
  return lines;
}
