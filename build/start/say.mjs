/** What a start says: plain lines. A line under way is written over by the next one on a terminal. */
let open = false;

export function say(text) {
  process.stdout.write(`${open ? '\r\u001b[K' : ''}${text}\n`);
  open = false;
}

/** Progress: shown on a terminal only, where it can be written over. */
export function sayMeanwhile(text) {
  if (!process.stdout.isTTY) return;
  process.stdout.write(`\r\u001b[K${text}`);
  open = true;
}
