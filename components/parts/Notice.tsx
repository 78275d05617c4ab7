import type { ComponentChildren } from 'preact';
import type { IconName } from './Icon';
import { Icon } from './Icon';

interface NoticeProps {
  icon: IconName;
  title: string;
  /** What it means and what can be done. */
  text: string;
  /** The one thing to do about it. */
  children?: ComponentChildren;
}

/** A quiet page-filling state: nothing found, not checked, something failed. */
export function Notice({ icon, title, text, children }: NoticeProps) {
  return (
    <div class="notice">
      <Icon name={icon} />
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </div>
  );
}
