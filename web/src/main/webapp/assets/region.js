// わたしの地域. The page works without this file: the region then stands in the address alone. With it, the device remembers the
// region that was chosen last, and shows it on every page that can; nothing is sent but the address that a form would send.
const KEPT = 'hiroba.area';

function kept() {
  try { return localStorage.getItem(KEPT); } catch { return null; }   // a browser may forbid it
}

function keep(area) {
  try {
    if (area) localStorage.setItem(KEPT, area); else localStorage.removeItem(KEPT);
  } catch { /* then the address is all there is */ }
}

function address(parameters) {
  const url = new URL(location.href);
  url.hash = '';
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url;
}

async function section(parameters) {
  const answer = await fetch(address(parameters));
  if (!answer.ok) return null;
  return new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('region');
}

let asked = 0;

function bind(region) {
  const form = region.querySelector('form');
  if (!form) return;
  const prefecture = form.elements.areaPrefecture;
  const area = form.elements.area;
  const forget = form.querySelector('[data-region-forget]');
  form.querySelector('[data-region-kept]').hidden = false;
  forget.hidden = !kept();
  forget.addEventListener('click', () => {
    keep(null);
    location.assign(withoutArea());
  });
  prefecture.addEventListener('change', async () => {
    const turn = ++asked;
    area.disabled = true;
    const other = await section({ areaPrefecture: prefecture.value, area: '' }).catch(() => null);
    if (turn !== asked) return;   // another was chosen meanwhile
    if (other) area.replaceChildren(...other.querySelector('#area').children);
    area.disabled = false;
  });
  form.addEventListener('submit', event => {
    if (area.value) {
      keep(area.value);
    } else if (prefecture.value) {
      event.preventDefault();
      area.focus();
    }
  });
}

function withoutArea() {
  const url = new URL(location.href);
  url.searchParams.delete('area');
  url.searchParams.delete('areaPrefecture');
  return url;
}

const shown = document.getElementById('region');
if (shown) {
  bind(shown);
  const remembered = kept();
  if (remembered && !new URL(location.href).searchParams.has('area')) {
    section({ area: remembered }).then(mine => {
      if (!mine) return;
      if (!mine.dataset.area) {   // it is no more, or has another code now
        keep(null);
        return;
      }
      shown.replaceWith(mine);
      bind(mine);
    }).catch(() => { /* without a connection the form stays as it is */ });
  }
}
