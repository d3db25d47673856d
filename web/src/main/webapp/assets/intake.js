// While an import is worked on, the page follows by itself. It works without this file: a link shows how far it is.
const progress = document.querySelector('#progress[data-working]');
async function follow() {
  const answer = await fetch(location.pathname, { credentials: 'same-origin' });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const now = page.querySelector('#progress[data-working]');
  if (now === null) {
    location.replace(location.pathname);
    return;
  }
  progress.textContent = now.textContent;
  setTimeout(follow, 2000);
}
if (progress !== null) {
  setTimeout(follow, 2000);
}
