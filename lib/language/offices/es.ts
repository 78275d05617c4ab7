/** Offices that go by several names, a group a line; endings in brackets make several forms. */
export const OFFICES = `
antiguo | ex | anterior
antigua | ex | anterior
antiguos | ex
antiguas | ex
director general | consejero delegado | director ejecutivo | ceo | primer ejecutivo
directora general | consejera delegada | directora ejecutiva | ceo | primera ejecutiva
presidente del gobierno | jefe del gobierno | jefe del ejecutivo | primer ministro
presidenta del gobierno | jefa del gobierno | jefa del ejecutivo | primera ministra
presidente | mandatario | jefe de estado | jefe del estado
presidenta | mandataria | jefa de estado | jefa del estado
alcalde | regidor | primer edil
alcaldesa | regidora | primera edil
ministro de exteriores | ministro de asuntos exteriores | ministro de relaciones exteriores | canciller
ministra de exteriores | ministra de asuntos exteriores | ministra de relaciones exteriores | canciller
ministro de hacienda | ministro de finanzas
ministra de hacienda | ministra de finanzas
portavoz | vocero | vocera
portavoces | voceros
diputado[s,] | parlamentario[s,] | legislador[es,]
diputada[s,] | parlamentaria[s,] | legisladora[s,]
policía | agente de policía | agente
abogado | letrado
abogada | letrada
entrenador | técnico | preparador
rueda de prensa | conferencia de prensa
comunicado de prensa | nota de prensa | comunicado`;
