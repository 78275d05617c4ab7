/** Run in a page: keeps count of every change of its body, so that none passes unseen. */

interface Watched {
  bodyChanges?: () => number;
}

/** Starts to count. Self-contained: it is sent to the page as text. */
export function watchBody(): void {
  let seen = 0;
  const observer = new MutationObserver((records) => {
    seen += records.length;
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  (window as Watched).bodyChanges = () => (seen += observer.takeRecords().length);
}

/** Changes since `watchBody`; −1 where nobody watches. */
export function bodyChanges(): number {
  return (window as Watched).bodyChanges?.() ?? -1;
}
