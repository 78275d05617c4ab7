/** Opposites in common use: neither is ever a synonym of the other. Lower case without accents. */
export const OPPOSITES: Readonly<Record<'de' | 'fr' | 'es', string>> = {
  de: `
steigen fallen|steigen sinken|anstieg ruckgang|erhohen senken|erhohung senkung|zunehmen abnehmen
zunahme abnahme|wachsen schrumpfen|gewinnen verlieren|gewinn verlust|sieg niederlage|gewinner verlierer
offnen schliessen|offnung schliessung|annehmen ablehnen|annahme ablehnung|zustimmen ablehnen
erlauben verbieten|genehmigen untersagen|erlaubnis verbot|bestatigen dementieren|bestatigen bestreiten
zugeben leugnen|unterstutzen bekampfen|unterstutzer gegner|befurworten ablehnen|befurworter gegner
kaufen verkaufen|kauf verkauf|kaufer verkaufer|einstellen entlassen|beginnen enden|beginn ende|anfang ende
starten beenden|kommen gehen|ankommen abfahren|ankunft abfahrt|einreisen ausreisen|importieren exportieren
einfuhr ausfuhr|hoch niedrig|hoch tief|gross klein|lang kurz|viel wenig|mehr weniger|stark schwach
schnell langsam|fruh spat|alt neu|alt jung|gut schlecht|besser schlechter|richtig falsch|wahr falsch
moglich unmoglich|legal illegal|schuldig unschuldig|verurteilen freisprechen|verurteilung freispruch
verhaften freilassen|festnahme freilassung|bekannt unbekannt|offentlich privat|sicher unsicher
sicher gefahrlich|arm reich|teuer billig|warm kalt|heiss kalt|leicht schwer|einfach schwierig
erfolg misserfolg|erfolgreich erfolglos|gelingen scheitern|positiv negativ|frieden krieg|freund feind
leben tod|geburt tod|loben kritisieren|lob kritik|angreifen verteidigen|angriff verteidigung
innen aussen|oben unten|links rechts|nord sud|norden suden|osten westen|vorteil nachteil|starke schwache
hoffnung angst|optimistisch pessimistisch|mehrheit minderheit|maximal minimal|maximum minimum|verbessern verschlechtern
verbesserung verschlechterung|verstarken abschwachen|beschleunigen bremsen|erweitern verkleinern|ausbauen abbauen
ausbau abbau|aufbauen zerstoren|schutzen gefahrden|vergessen erinnern|glauben bezweifeln|einnahme ausgabe
plus minus|ja nein|freiwillig gezwungen|gesund krank|aktiv passiv|direkt indirekt|haufig selten|oft selten`,
  fr: `
monter baisser|augmenter diminuer|augmenter baisser|augmentation diminution|augmentation baisse|hausse baisse
accroitre reduire|croissance recul|gagner perdre|gain perte|victoire defaite|gagnant perdant|ouvrir fermer
ouverture fermeture|accepter refuser|acceptation refus|approuver rejeter|approuver desapprouver|autoriser interdire
autorisation interdiction|permettre interdire|confirmer dementir|confirmer infirmer|admettre nier|reconnaitre nier
soutenir combattre|soutien opposition|partisan adversaire|acheter vendre|achat vente|acheteur vendeur
embaucher licencier|embauche licenciement|commencer finir|commencer terminer|debut fin|arriver partir
arrivee depart|entrer sortir|entree sortie|importer exporter|importation exportation|haut bas|grand petit
long court|fort faible|rapide lent|vite lentement|tot tard|vieux jeune|ancien nouveau|bon mauvais|bien mal
meilleur pire|vrai faux|possible impossible|legal illegal|coupable innocent|condamner acquitter
condamnation acquittement|arreter liberer|arrestation liberation|connu inconnu|public prive|sur dangereux
pauvre riche|cher bon marche|chaud froid|facile difficile|simple complique|succes echec|reussir echouer
reussite echec|positif negatif|paix guerre|ami ennemi|vie mort|naissance mort|louer critiquer|eloge critique
attaquer defendre|attaque defense|interieur exterieur|nord sud|est ouest|gauche droite|avantage inconvenient
force faiblesse|espoir crainte|optimiste pessimiste|majorite minorite|maximum minimum|ameliorer aggraver
amelioration aggravation|renforcer affaiblir|accelerer ralentir|elargir restreindre|construire detruire
proteger menacer|oublier rappeler|recette depense|plus moins|oui non|volontaire force|malade sain|actif passif
direct indirect|frequent rare|souvent rarement|avant apres|dessus dessous|present absent`,
  es: `
subir bajar|aumentar disminuir|aumentar reducir|aumento disminucion|aumento reduccion|alza baja|crecer decrecer
incremento descenso|ganar perder|ganancia perdida|victoria derrota|ganador perdedor|abrir cerrar|apertura cierre
aceptar rechazar|aceptacion rechazo|aprobar rechazar|aprobacion rechazo|autorizar prohibir|autorizacion prohibicion
permitir prohibir|permiso prohibicion|confirmar desmentir|confirmar negar|admitir negar|reconocer negar
apoyar combatir|apoyo oposicion|partidario adversario|comprar vender|compra venta|comprador vendedor
contratar despedir|contratacion despido|empezar terminar|comenzar acabar|inicio fin|principio fin|llegar partir
llegada salida|entrar salir|entrada salida|importar exportar|importacion exportacion|alto bajo|grande pequeno
largo corto|fuerte debil|rapido lento|temprano tarde|viejo joven|antiguo nuevo|bueno malo|bien mal|mejor peor
verdadero falso|posible imposible|legal ilegal|culpable inocente|condenar absolver|condena absolucion
detener liberar|detencion liberacion|conocido desconocido|publico privado|seguro peligroso|pobre rico|caro barato
caliente frio|facil dificil|sencillo complicado|exito fracaso|lograr fracasar|positivo negativo|paz guerra
amigo enemigo|vida muerte|nacimiento muerte|elogiar criticar|elogio critica|atacar defender|ataque defensa
interior exterior|norte sur|este oeste|izquierda derecha|ventaja desventaja|fuerza debilidad|esperanza temor
optimista pesimista|mayoria minoria|maximo minimo|mejorar empeorar|mejora empeoramiento|reforzar debilitar
acelerar frenar|ampliar reducir|construir destruir|proteger amenazar|olvidar recordar|ingreso gasto|mas menos
si no|voluntario forzoso|enfermo sano|activo pasivo|directo indirecto|frecuente raro|antes despues|presente ausente`,
};

/** The pairs of a language. */
export function readOpposites(language: keyof typeof OPPOSITES): [string, string][] {
  return OPPOSITES[language]
    .trim()
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]);
}
