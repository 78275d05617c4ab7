import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface DisclosureProps {
  label: string;
  /** Stands at the end of the line: a count, mostly. */
  aside?: string;
  open?: boolean;
  children: ComponentChildren;
}

/** A line that opens to what is behind it; the browser's own element, so keys work. */
export function Disclosure({ label, aside, open = false, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={open}>
      <summary>
        <Icon name="chevron" />
        <span class="disclosure-label">{label}</span>
        {aside !== undefined && <span class="disclosure-aside">{aside}</span>}
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
