import { anExample } from './example';

export const SPANISH = anExample(
  {
    title: 'Los esclusistas de la presa de Tarn recuperan su turno de noche',
    outlet: 'El Correo del Puerto',
    paragraphs: [
      'Los esclusistas de la presa de Tarn volverán el lunes a su turno de noche, dijo el viernes la junta del canal tras semanas de protesta. La junta había suprimido el turno en marzo para ahorrar dinero, y desde entonces los barcos han esperado hasta 14 horas a que se abrieran las compuertas.',
      '«Cometimos un error, y lo pagaron las tripulaciones que esperaban al frío», dijo Ilse Brandt, que dirige la junta. Prometió que nadie perdería su sueldo.',
      'El sindicato de los esclusistas celebró la decisión, pero no desconvocó la votación sobre una huelga. Dijo que 31 de los 40 esclusistas habían pedido garantías por escrito y que las conversaciones empezarían en junio. Los patrones del canal dicen que lo creerán cuando vean las compuertas abiertas.',
    ],
  },
  {
    title: 'Vuelve el turno de noche de los esclusistas a la presa de Tarn',
    outlet: 'Valle de Tarn Hoy',
    paragraphs: [
      'Los esclusistas de la presa de Tarn volverán el lunes a su turno de noche, anunció el viernes la junta del canal tras semanas de protesta. La junta había eliminado el turno en marzo para ahorrar fondos, y desde entonces las naves han esperado hasta 40 horas a que se abrieran las compuertas.',
      '«Cometimos un error, y quizá lo pagaron las tripulaciones que esperaban al frío», dijo Ilse Brandt, que preside la junta. Aseguró que nadie perdería su salario.',
      'El sindicato de los esclusistas celebró la decisión y desconvocó la votación sobre una huelga. Dijo que 31 de los 40 esclusistas habían solicitado garantías por escrito y que las negociaciones comenzarían en junio. Los patrones del canal dicen que lo creerán cuando vean las compuertas abiertas.',
    ],
  },
  'Redacción de Valle de Tarn Hoy',
);
