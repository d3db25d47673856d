// Printing needs a script, so its button appears with it.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// After a form that could not be taken, reading begins at what is wrong.
document.getElementById('errors')?.focus();

// Copies what stands in a field, such as a link that is shown once.
for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) continue;   // only where the page came safely; elsewhere the field can be marked and copied by hand
  button.hidden = false;
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copy);
    field.select();
    await navigator.clipboard.writeText(field.value);
    document.getElementById(button.dataset.copied).hidden = false;
  });
}
