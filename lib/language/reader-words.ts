/**
 * Words with which a house speaks to its readers, and of itself, below a report: an appeal, a
 * letter to sign up for, how to complain. In a report they stand in quotations. By language, where
 * function words have codes of their own; words that tell others too ("sie", "su", "le") are left out.
 */
export const READER_WORDS: Readonly<Record<'en' | 'de' | 'fr' | 'es', string>> = {
  en: "you your yours we us our you're we're we've you'll we'll subscribe subscription subscribers newsletter newsroom inbox membership donate donation advertising readers editor",
  de: 'ihnen wir uns unser unsere unserem unseren unserer abonnieren abonnement abo newsletter rundbrief redaktion postfach mitgliedschaft spenden werbung leser leserinnen',
  fr: 'vous votre vos nous notre nos abonnez abonnement abonnés newsletter infolettre rédaction lecteurs dons adhésion publicité',
  es: 'usted ustedes nos nosotros nuestro nuestra nuestros nuestras suscríbase suscríbete suscripción suscriptores boletín redacción lectores donación donativo publicidad escríbanos apoye hágase',
};
