// The municipalities follow the chosen prefecture at once; without script they come with the next page.
(() => {
  const prefecture = document.getElementById('prefecture');
  const municipality = document.getElementById('municipality');
  if (!prefecture || !municipality) return;
  const all = municipality.options[0];
  let asked = 0;   // only the answer to the latest question counts
  prefecture.addEventListener('change', async () => {
    const question = ++asked;
    municipality.replaceChildren(all);
    municipality.value = '';
    if (!prefecture.value) return;
    const answer = await fetch('/api/municipalities?prefecture=' + prefecture.value).catch(() => null);
    if (!answer?.ok || question !== asked) return;   // the form still works: the next page has the list
    const places = await answer.json();
    if (question === asked) municipality.append(...places.map(place => new Option(place.label, place.code)));
  });
})();
