/**
 * Puts a text on the clipboard, within a click; false = the browser did not allow it. Inside a page
 * that is not ours the newer way is closed to frames, the older one is not.
 */
export async function copyText(text: string): Promise<boolean> {
  if (window.parent !== window) return copiedByCommand(text);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copiedByCommand(text: string): boolean {
  let isCopied = false;
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener('copy', put, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', put);
  return isCopied;
}
