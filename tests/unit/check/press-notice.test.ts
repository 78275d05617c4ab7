import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { compare } from '../../../lib/check/compare';
import { pageOf } from '../../../lib/check/page';
import { pressNoticeOf } from '../../../lib/verdict/press-notice';
import { thesaurusFor } from '../../../tools/thesaurus';

const ENGLISH = `Officers were called to a collision on the B4021 near Thornwick at 7.40 a.m. on Tuesday after a blue van left the road and struck a wall. The driver, a 34-year-old man from Ashmere, was taken to Calder Hospital with a broken collarbone; two passengers were treated at the scene. The road was closed in both directions until 10.15 a.m. while highway engineers made the wall safe. Anyone who saw the van, or has footage of the road between Thornwick and Selby Cross, is asked to quote incident 118.`;
const GERMAN = `Am Dienstag gegen 7.40 Uhr kam ein 34-jähriger Mann aus Werdau mit einem blauen Lieferwagen auf der Landstraße 402 bei Altenried von der Fahrbahn ab und prallte gegen eine Mauer. Er erlitt einen Schlüsselbeinbruch und kam in das Klinikum Karsfeld, zwei Mitfahrer wurden vor Ort behandelt. Die Straße war bis 10.15 Uhr in beide Richtungen gesperrt, weil die Mauer gesichert werden musste. Wer den Wagen vor dem Unfall gesehen hat, wird gebeten, sich unter dem Aktenzeichen 118 zu melden.`;
const FRENCH = `Mardi vers 7 h 40, un homme de 34 ans domicilié à Brannic a perdu le contrôle de son fourgon bleu sur la départementale 402, près de Tolmère, et a heurté un mur. Souffrant d'une fracture de la clavicule, il a été conduit à l'hôpital de Corran ; deux passagers ont été soignés sur place. La route est restée fermée dans les deux sens jusqu'à 10 h 15, le temps de consolider le mur. Toute personne ayant vu le véhicule est invitée à se faire connaître en rappelant le numéro 118.`;
const SPANISH = `El martes, sobre las 7.40, un hombre de 34 años vecino de Riosanto perdió el control de su furgoneta azul en la carretera comarcal 402, cerca de Altamora, y chocó contra un muro. Con una fractura de clavícula fue trasladado al hospital de Campoviejo; dos pasajeros fueron atendidos en el lugar. La vía permaneció cortada en ambos sentidos hasta las 10.15 mientras se aseguraba el muro. Quien viera el vehículo puede ponerse en contacto con los agentes citando la referencia 118.`;

const MARKED: readonly (readonly [mark: string, notice: string])[] = [
  ['Press release from Calder Police', ENGLISH],
  ['PRESS RELEASE', ENGLISH],
  ['Press release.', ENGLISH],
  ['(Press release.)', ENGLISH],
  ['Calder Police news release, Tuesday', ENGLISH],
  ['Pressemitteilung der Polizei Karsfeld', GERMAN],
  ['Die Pressemitteilung im Wortlaut:', GERMAN],
  ['POL-KAR: Unfall bei Altenried', GERMAN],
  ['Karsfeld (ots)', GERMAN],
  ['Communiqué de la gendarmerie de Brannic', FRENCH],
  ['COMMUNIQUÉ DE PRESSE', FRENCH],
  ['Nota de prensa de la Guardia Vial', SPANISH],
  ['Comunicado de la Guardia Vial', SPANISH],
];

async function compared(page: string, report: string) {
  const of = (text: string, host: string) =>
    pageOf(articleFromText(text, { url: `https://${host}.example/1`, outlet: host }));
  const suspect = of(page, 'ledger');
  const thesaurus = await thesaurusFor(suspect.sketched.sketch.language);
  return compare(suspect, of(report, 'post'), thesaurus, '2031-06-01T00:00:00Z');
}

describe('a notice to the press that two houses print', () => {
  it.each(MARKED)('is nobody’s copy: “%s”', async (mark, notice) => {
    const finding = await compared(`${mark}\n\n${notice}`, `${mark}\n\n${notice}`);
    expect(finding).toMatchObject({ reuse: false, warns: null });
    expect(finding.verdict.kind).toBe('common-source');
    const reason = finding.reasons.find(({ code }) => code === 'press-notice');
    expect(reason).toMatchObject({ quoted: mark });
  });

  it('is so where each house put a lead of its own before it', async () => {
    const mark = 'Press release from Calder Police';
    const page = `A van driver was hurt this week.\n\n${mark}\n\n${ENGLISH}`;
    const report = `Drivers near Thornwick had to wait on Tuesday.\n\n${mark}\n\n${ENGLISH}`;
    expect(await compared(page, report)).toMatchObject({ reuse: false });
  });

  it('is a copy where only one of the two says so', async () => {
    const page = `Press release from Calder Police\n\n${ENGLISH}`;
    expect(await compared(page, ENGLISH)).toMatchObject({ reuse: true });
    expect(await compared(ENGLISH, page)).toMatchObject({ reuse: true });
  });
});

describe('a line that announces a notice to the press', () => {
  const noticeIn = (line: string) => pressNoticeOf({ lines: [line], text: null });

  it.each([
    'POL-HH: 310504-1. Zeugen gesucht',
    'Persbericht gemeente Vinkenveen',
    'プレスリリース',
    'بيان صحفي صادر عن الشركة',
    '(Пресс-релиз)',
  ])('is known: “%s”', (line) => {
    expect(noticeIn(line)).toBe(line);
  });

  it.each([
    'The mayor said so in a press release.',
    'Press releases',
    'El comunicado de la empresa llegó de noche.',
    'In a press release that ran to four pages the company blamed its two suppliers and the weather',
  ])('is no sentence and no menu: “%s”', (line) => {
    expect(noticeIn(line)).toBeNull();
  });
});
