import { useTranslator } from '../i18n/context';

/** What happens to what is read, and what Firsthand does not judge. */
export function PrivacySection({ version }: { version: string }) {
  const { t } = useTranslator();
  return (
    <section aria-labelledby="privacy-title">
      <h2 id="privacy-title">{t('privacyTitle')}</h2>
      <p>{t('privacyPages')}</p>
      <p>{t('privacyCorpus')}</p>
      <p>{t('privacyPacks')}</p>
      <p>{t('aboutText')}</p>
      <p class="muted">{t('aboutVersion', { version })}</p>
    </section>
  );
}
