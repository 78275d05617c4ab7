/** Offices that go by several names, a group a line; endings in brackets make several forms. */
export const OFFICES = `
ancien | ex
ancienne | ex
anciens | ex
anciennes | ex
directeur général | pdg | dg | président-directeur général | patron | dirigeant
directrice générale | pdg | dg | présidente-directrice générale | patronne | dirigeante
directeur financier | cfo
premier ministre | chef du gouvernement | locataire de matignon
première ministre | cheffe du gouvernement
président de la république | chef de l'état | président
maire | premier magistrat | édile
ministre des affaires étrangères | chef de la diplomatie | ministre de l'europe et des affaires étrangères
ministre de l'économie | ministre des finances | locataire de bercy
ministre de la justice | garde des sceaux
député[e,s,es,] | parlementaire[,s,s,]
avocat[e,s,] | conseil
procureur | procureur de la république
policier[s,] | agent[s,] de police
pompier[s,] | sapeur-pompier | sapeurs-pompiers
proviseur | principal | chef d'établissement | directeur de l'école
entraîneur | coach | sélectionneur
conférence de presse | point presse
communiqué de presse | communiqué`;
