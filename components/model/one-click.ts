/**
 * Leaves out all but the first of clicks in quick succession: when a row has gone or a question has
 * come, what stands under the pointer by then is another button, which nobody meant. Keys count as
 * first clicks.
 */
export function oneClick(act: () => void): (event: Pick<MouseEvent, 'detail'>) => void {
  return ({ detail }) => {
    if (detail <= 1) act();
  };
}
