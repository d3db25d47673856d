// What an editor has typed and not sent yet is not left behind unasked. The page works without this file.
for (const form of document.querySelectorAll('form[data-guard]')) {
  let written = false;
  form.addEventListener('input', () => { written = true; });
  form.addEventListener('submit', () => { written = false; });
  window.addEventListener('beforeunload', event => {
    if (written) {
      event.preventDefault();
    }
  });
}
