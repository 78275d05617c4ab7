import { createTranslator } from '../../components/i18n/translator';
import { i18n } from '../../lib/platform/i18n';

/** What every page of ours speaks: the reader's language, by the browser's own catalogue. */
export const translator = createTranslator((key, values) => i18n.message(key, values));
