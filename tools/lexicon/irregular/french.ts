/** French verbs that no rule gives, without accents: lines "surface lemma form". */

const FORMS =
  'pres3 pres4 pres6 imp3 imp6 past3 past6 fut3 fut6 cond3 cond6 subj3 ing part partf parts partfs'.split(
    ' ',
  );

/** Verbs and all that end in them ("revoir", "satisfaire"); '-' where a form is not used. */
const ENDING_IN: Readonly<Record<string, string>> = {
  faire:
    'fait faisons font faisait faisaient fit firent fera feront ferait feraient fasse faisant fait faite faits faites',
  dire: 'dit disons disent disait disaient dit dirent dira diront dirait diraient dise disant dit dite dits dites',
  voir: 'voit voyons voient voyait voyaient vit virent verra verront verrait verraient voie voyant vu vue vus vues',
  courir:
    'court courons courent courait couraient courut coururent courra courront courrait courraient coure courant couru courue courus courues',
  cueillir:
    'cueille cueillons cueillent cueillait cueillaient cueillit cueillirent cueillera cueilleront cueillerait cueilleraient cueille cueillant cueilli cueillie cueillis cueillies',
  querir:
    'quiert querons quierent querait queraient quit quirent querra querront querrait querraient quiere querant quis quise quis quises',
  vivre:
    'vit vivons vivent vivait vivaient vecut vecurent vivra vivront vivrait vivraient vive vivant vecu vecue vecus vecues',
  suivre:
    'suit suivons suivent suivait suivaient suivit suivirent suivra suivront suivrait suivraient suive suivant suivi suivie suivis suivies',
  crire:
    'crit crivons crivent crivait crivaient crivit crivirent crira criront crirait criraient crive crivant crit crite crits crites',
  lire: 'lit lisons lisent lisait lisaient lut lurent lira liront lirait liraient lise lisant lu lue lus lues',
  croire:
    'croit croyons croient croyait croyaient crut crurent croira croiront croirait croiraient croie croyant cru crue crus crues',
  aitre:
    'ait aissons aissent aissait aissaient ut urent aitra aitront aitrait aitraient aisse aissant u ue us ues',
  plaire:
    'plait plaisons plaisent plaisait plaisaient plut plurent plaira plairont plairait plairaient plaise plaisant plu plue plus plues',
  clure:
    'clut cluons cluent cluait cluaient clut clurent clura cluront clurait cluraient clue cluant clu clue clus clues',
  soudre:
    'sout solvons solvent solvait solvaient solut solurent soudra soudront soudrait soudraient solve solvant solu solue solus solues',
  battre:
    'bat battons battent battait battaient battit battirent battra battront battrait battraient batte battant battu battue battus battues',
  vaincre:
    'vainc vainquons vainquent vainquait vainquaient vainquit vainquirent vaincra vaincront vaincrait vaincraient vainque vainquant vaincu vaincue vaincus vaincues',
  rompre:
    'rompt rompons rompent rompait rompaient rompit rompirent rompra rompront romprait rompraient rompe rompant rompu rompue rompus rompues',
  dormir:
    'dort dormons dorment dormait dormaient dormit dormirent dormira dormiront dormirait dormiraient dorme dormant dormi - - -',
  servir:
    'sert servons servent servait servaient servit servirent servira serviront servirait serviraient serve servant servi servie servis servies',
  fuir: 'fuit fuyons fuient fuyait fuyaient fuit fuirent fuira fuiront fuirait fuiraient fuie fuyant fui fuie fuis fuies',
  rire: 'rit rions rient riait riaient rit rirent rira riront rirait riraient rie riant ri - - -',
  suffire:
    'suffit suffisons suffisent suffisait suffisaient suffit suffirent suffira suffiront suffirait suffiraient suffise suffisant suffi - - -',
  mouvoir:
    'meut mouvons meuvent mouvait mouvaient mut murent mouvra mouvront mouvrait mouvraient meuve mouvant mu mue mus mues',
  valoir:
    'vaut valons valent valait valaient valut valurent vaudra vaudront vaudrait vaudraient vaille valant valu value valus values',
};

const ALONE: Readonly<Record<string, string>> = {
  etre: 'est sommes sont etait etaient fut furent sera seront serait seraient soit etant ete - - -',
  avoir:
    'a avons ont avait avaient eut eurent aura auront aurait auraient ait ayant eu eue eus eues',
  aller:
    'va allons vont allait allaient alla allerent ira iront irait iraient aille allant alle allee alles allees',
  savoir:
    'sait savons savent savait savaient sut surent saura sauront saurait sauraient sache sachant su sue sus sues',
  pouvoir:
    'peut pouvons peuvent pouvait pouvaient put purent pourra pourront pourrait pourraient puisse pouvant pu - - -',
  vouloir:
    'veut voulons veulent voulait voulaient voulut voulurent voudra voudront voudrait voudraient veuille voulant voulu voulue voulus voulues',
  devoir:
    'doit devons doivent devait devaient dut durent devra devront devrait devraient doive devant du due dus dues',
  mourir:
    'meurt mourons meurent mourait mouraient mourut moururent mourra mourront mourrait mourraient meure mourant mort morte morts mortes',
  boire:
    'boit buvons boivent buvait buvaient but burent boira boiront boirait boiraient boive buvant bu bue bus bues',
  naitre:
    'nait naissons naissent naissait naissaient naquit naquirent naitra naitront naitrait naitraient naisse naissant ne nee nes nees',
  envoyer:
    'envoie envoyons envoient envoyait envoyaient envoya envoyerent enverra enverront enverrait enverraient envoie envoyant envoye envoyee envoyes envoyees',
  taire:
    'tait taisons taisent taisait taisaient tut turent taira tairont tairait tairaient taise taisant tu tue tus tues',
};

/** "prévoir" keeps its infinitive in the future. */
const KEPT_FUTURE = new Set(['prevoir', 'pourvoir']);

export function frenchIrregulars(lemmas: ReadonlySet<string>): string[] {
  const lines: string[] = [];
  for (const lemma of lemmas) {
    const base = Object.keys(ENDING_IN)
      .filter((ending) => lemma.endsWith(ending))
      .sort((a, b) => b.length - a.length)[0];
    const alone = Object.hasOwn(ALONE, lemma) ? ALONE[lemma] : undefined;
    if (alone === undefined && (base === undefined || /[aeo]voir$/.test(lemma))) continue;
    const prefix = alone === undefined ? lemma.slice(0, lemma.length - base!.length) : '';
    (alone ?? ENDING_IN[base!]!).split(' ').forEach((surface, i) => {
      const form = FORMS[i]!;
      if (surface === '-' || (KEPT_FUTURE.has(lemma) && /^(?:fut|cond)/.test(form))) return;
      lines.push(`${prefix}${surface} ${lemma} ${form}`);
    });
  }
  return lines;
}
