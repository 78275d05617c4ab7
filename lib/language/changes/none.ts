import type { Changes } from '../sections/changes';

/** For a language whose words nobody has listed yet. */
export const NO_CHANGES: Changes = {
  classes: {},
  negation: '',
  concord: false,
  prefixes: '',
  scales: {},
  opposites: '',
  units: '',
  loaded: '',
  saying: {},
  denials: '',
  responses: '',
  honorifics: '',
  where: '',
  relatives: '',
  agent: '',
};
