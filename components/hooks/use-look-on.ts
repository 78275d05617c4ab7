import type { Finding } from '../../lib/check/finding';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';

/** Ways from a page to where more can be found out; each opens one tab. */
export interface LookOn {
  /** Looks for a telling sentence of the page in the web; false where it has none. */
  searchWeb(finding: Finding): Promise<boolean>;
  /** Opens the first capture of the page in the archive; false for an address not for the public. */
  askArchive(): Promise<boolean>;
  /** Compares what is selected on the page with the corpus; answers what to say where it cannot. */
  checkSelection(): Promise<PlainKey | null>;
}

/** The same as acts of the reader; `say` hears what did not work. */
export function useLookOn(port: LookOn, say: (sentence: string) => void) {
  const { t } = useTranslator();
  return {
    searchWeb: async (finding: Finding) => {
      if (!(await port.searchWeb(finding))) say(t('searchWebNothing'));
    },
    askArchive: async () => {
      if (!(await port.askArchive())) say(t('askArchiveNot'));
    },
    checkSelection: async () => {
      const trouble = await port.checkSelection();
      if (trouble !== null) say(t(trouble));
    },
  };
}
