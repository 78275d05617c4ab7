import type { Credit, CreditKind } from '../../lib/core/article';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { Heading } from './Heading';
import { LongList } from './LongList';
import { Quoted } from './Quoted';
import { safeHref } from '../model/text';

const KIND: Record<CreditKind, PlainKey> = {
  'agency-byline': 'creditAgencyByline',
  dateline: 'creditDateline',
  'originally-published': 'creditOriginallyPublished',
  attribution: 'creditAttribution',
  contributor: 'creditContributor',
  submission: 'creditSubmission',
  canonical: 'creditCanonical',
  'based-on': 'creditBasedOn',
  'original-source': 'creditOriginalSource',
  licence: 'creditLicence',
  link: 'creditLink',
};

interface CreditListProps {
  credits: readonly Credit[];
  /** BCP 47, of the page. */
  language: string;
}

/** What the page itself says of where it has its story from. */
export function CreditList({ credits, language }: CreditListProps) {
  const { t } = useTranslator();
  return (
    <section class="credits" aria-labelledby="credits-title">
      <Heading level={2} id="credits-title" class="finding-title">
        {t('creditsTitle')}
      </Heading>
      {credits.length === 0 ? (
        <p class="muted">{t('creditsNone')}</p>
      ) : (
        <LongList
          class="items facts"
          items={credits}
          render={(credit) => (
            <>
              <span class="kind">{t(KIND[credit.kind])}</span>
              <CreditName credit={credit} language={language} />
            </>
          )}
        />
      )}
    </section>
  );
}

function CreditName({ credit, language }: { credit: Credit; language: string }) {
  const href = safeHref(credit.url);
  // An attribute is in the language of its element.
  const name = (
    <Quoted language={language} title={credit.text}>
      {credit.outlet}
    </Quoted>
  );
  if (href === null) return name;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  );
}
