import { cut, safeHref } from '../model/text';
import { HEADLINE_CHARACTERS } from '../model/thresholds';
import { useTranslator } from '../i18n/context';

interface HeadlineProps {
  title: string;
  url?: string | null;
}

/** A headline in its own direction of writing, as a link where it has a safe address. */
export function Headline({ title, url }: HeadlineProps) {
  const { t } = useTranslator();
  const text = title.trim() === '' ? t('headlineMissing') : cut(title, HEADLINE_CHARACTERS);
  const href = safeHref(url);
  return (
    <bdi class="headline">
      {href === null ? (
        text
      ) : (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {text}
        </a>
      )}
    </bdi>
  );
}
