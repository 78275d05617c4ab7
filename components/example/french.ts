import { anExample } from './example';

export const FRENCH = anExample(
  {
    title: 'Les éclusiers du barrage de Tarn retrouvent leur service de nuit',
    outlet: 'Le Courrier du Port',
    paragraphs: [
      'Les éclusiers du barrage de Tarn reprendront lundi leur service de nuit, a dit vendredi la régie du canal après des semaines de protestation. La régie avait supprimé ce service en mars pour économiser de l’argent, et depuis les bateaux ont attendu jusqu’à 14 jours l’ouverture des portes.',
      '« Nous avons commis une erreur, et les équipages qui attendaient dans le froid l’ont payée », a dit Ilse Brandt, qui dirige la régie. Elle a promis que personne ne perdrait de salaire.',
      'Le syndicat des éclusiers a salué la décision, mais n’a pas annulé le vote sur une grève. Il a dit que 31 des 40 éclusiers avaient demandé des garanties écrites et que les discussions commenceraient en juin. Les mariniers du canal disent qu’ils y croiront quand les portes seront ouvertes.',
    ],
  },
  {
    title: 'Le service de nuit des éclusiers est de retour au barrage de Tarn',
    outlet: 'Vallée de Tarn Actu',
    paragraphs: [
      'Les éclusiers du barrage de Tarn reprendront lundi leur service de nuit, a annoncé vendredi la régie du canal après des semaines de protestation. La régie avait arrêté ce service en mars pour économiser des fonds, et depuis les navires ont attendu jusqu’à 40 jours l’ouverture des portes.',
      '« Nous avons commis une erreur, et les équipages qui attendaient dans le froid l’ont peut-être payée », a dit Ilse Brandt, qui préside la régie. Elle a assuré que personne ne perdrait de paie.',
      'Le syndicat des éclusiers a salué la décision et a annulé le vote sur une grève. Il a dit que 31 des 40 éclusiers avaient réclamé des garanties écrites et que les négociations débuteraient en juin. Les mariniers du canal disent qu’ils y croiront quand les portes seront ouvertes.',
    ],
  },
  'La rédaction de Vallée de Tarn Actu',
);
