import { vi } from 'vitest';
import type { Access } from '../../components/parts/AccessNotice';

/** What the browser grants, for views that ask. */
export function anAccess(granted = true): Access {
  return {
    granted: { get: () => Promise.resolve(granted), subscribe: () => undefined },
    request: vi.fn(),
  };
}
