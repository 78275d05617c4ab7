import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { oneClick } from '../model/one-click';

interface ItemButtonProps {
  /** Id of what names the item, drawn beside it in its own language. */
  of: string;
  class?: string;
  /** What it does, where it shows a sign alone. */
  label?: string;
  disabled?: boolean;
  tabIndex?: number;
  onClick: () => void;
  children: ComponentChildren;
}

/**
 * The name of what is done to one item of many: the words on the control and, after them, those of
 * the item where they stand. A sentence in an attribute would have one language, and a headline in
 * it often has another; so lint refuses one with foreign words in it.
 */
function useActionName(item: string) {
  const id = useId();
  return { id, 'aria-labelledby': `${id} ${item}` };
}

/** A button that does something to one item of a list. */
export function ItemButton({ of: item, label, onClick, ...rest }: ItemButtonProps) {
  const named = useActionName(item);
  return (
    <button type="button" aria-label={label} onClick={oneClick(onClick)} {...named} {...rest} />
  );
}

interface ItemLinkProps {
  of: string;
  href: string;
  class?: string;
  children: ComponentChildren;
}

/** A link that leads on from one item of a list. */
export function ItemLink({ of: item, ...rest }: ItemLinkProps) {
  return <a {...useActionName(item)} {...rest} />;
}

/** Gives what is drawn of one item the id that its name is to have. */
export function Named({ children }: { children: (name: string) => ComponentChildren }) {
  return <>{children(useId())}</>;
}
