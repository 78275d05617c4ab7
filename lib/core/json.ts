/** What survives a Chrome message and storage.session: JSON, and nothing else. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
