import { cut, safeHref } from '../model/text';
import { HEADLINE_CHARACTERS } from '../model/thresholds';
import { useTranslator } from '../i18n/context';
import { Quoted } from './Quoted';

interface HeadlineProps {
  title: string;
  url?: string | null;
  /** BCP 47, where it is known. */
  language?: string | undefined;
  /** What names a control after it (ItemButton). */
  id?: string;
}

/** A headline in its own direction of writing, as a link where it has a safe address. */
export function Headline({ title, url, language, ...rest }: HeadlineProps) {
  const { t } = useTranslator();
  const text = title.trim() === '' ? t('headlineMissing') : cut(title, HEADLINE_CHARACTERS);
  const href = safeHref(url);
  return (
    <Quoted class="headline" language={title.trim() === '' ? undefined : language} {...rest}>
      {href === null ? (
        text
      ) : (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {text}
        </a>
      )}
    </Quoted>
  );
}
