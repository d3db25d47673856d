// Helps to write a case: saves while somebody types, counts, and keeps the page in step with what is saved. Everything
// here works without it, too, by the buttons of the form.
(() => {
  const form = document.getElementById('writing');
  if (!form) return;
  const PAUSE = 3000;          // ms after the last change
  const RETRY = [5, 10, 20, 40, 60];   // s
  const status = document.querySelector('[data-status]');
  const COPY = 'writing:';     // what the copies in the session's storage are called, before the address of the page

  let changes = 0;             // how many there were
  let saved = form.dataset.unsaved === 'true' ? -1 : 0;   // up to which of them everything is saved
  let composing = false;
  let busy = null;             // the save that is under way
  let failures = 0;
  let stopped = '';            // 'stale' or 'expired': saving waits for the author
  let refused = false;         // the last answer was that the text cannot be kept
  let leaving = false;
  let timer;

  // ---- what the page says ----

  const fill = (template, words = {}) => {
    const part = document.getElementById(template).content.cloneNode(true);
    for (const [name, text] of Object.entries(words)) {
      for (const place of part.querySelectorAll(`[data-part="${name}"]`)) place.textContent = text;
    }
    return part;
  };
  let said = '';
  let savedText = status.textContent.trim();
  const say = (what, words) => {
    const now = what + JSON.stringify(words ?? {});
    if (now === said) return;   // the same again would be read out again
    said = now;
    status.classList.toggle('bad', ['failed', 'refused', 'expired', 'stale'].includes(what));
    status.replaceChildren(fill('say-' + what, words));
  };

  const lengthOf = text => [...text.normalize('NFC')].length;
  const words = Object.fromEntries([...document.getElementById('say-lengths').content.children]
    .map(one => [one.dataset.part, one.textContent]));
  const count = line => {
    const field = document.getElementById(line.dataset.lengthOf);
    const [low, good, most] = ['low', 'good', 'most'].map(name => Number(line.dataset[name]));
    const length = lengthOf(field.value);
    const meter = line.querySelector('meter');
    meter.value = length;
    meter.textContent = length;
    line.querySelector('b').textContent = length;
    line.querySelector('[data-length-says]').textContent = length === 0 ? words.none : length < low ? words.few
      : length <= good ? words.good : length <= most ? words.long : words.over.replace('#', length - most);
  };
  const lines = [...document.querySelectorAll('[data-length-of]')];

  const showSteps = told => {
    document.querySelector('[data-heading]').textContent = told.heading;
    const progress = document.querySelector('progress');
    progress.max = told.steps.length;
    progress.value = told.steps.length - told.left;
    document.querySelector('[data-todo]').replaceChildren(...told.steps.map(step => {
      const item = fill(step.open ? 'step-open' : 'step-done', {label: step.label, note: step.note});
      if (step.open) item.querySelector('a').setAttribute('href', step.href);
      return item;
    }));
  };

  /** What was wrong and is mended is wrong no longer. */
  const showMended = told => {
    const open = new Set(told.missing.map(one => one.field));
    const summary = document.getElementById('errors');
    for (const link of summary?.querySelectorAll('a') ?? []) {
      if (!open.has(link.getAttribute('href').slice(1))) link.closest('li').remove();
    }
    if (summary && !summary.querySelector('li')) summary.remove();
    else if (summary) summary.querySelector('h2').textContent = told.refused;
    for (const field of form.querySelectorAll('[aria-invalid=true], fieldset.wrong')) {
      if (open.has(field.id)) continue;
      field.removeAttribute('aria-invalid');
      const box = field.closest('.field.wrong') ?? field.closest('.edit-row, .note-line');
      box?.classList.remove('wrong');
      if (box && !box.querySelector('[aria-invalid=true]')) [...box.children].filter(one => one.matches('.error')).forEach(one => one.remove());
    }
  };

  const showFindings = findings => {
    for (const box of document.querySelectorAll('[data-findings]')) {
      const here = findings.filter(one => one.section === box.dataset.findings);
      const shown = new Map([...box.children].map(note => [note.dataset.finding, note]));
      for (const [id, note] of shown) {
        if (here.some(one => one.id === id)) continue;
        if (note.contains(document.activeElement)) document.getElementById(box.dataset.findings)?.focus();
        note.remove();
      }
      for (const one of here) {
        const note = shown.get(one.id) ?? finding(one);
        note.dataset.start = one.start;
        note.querySelector('[data-part="context"]').replaceChildren(one.before,
          Object.assign(document.createElement('mark'), {textContent: one.words}), one.after);
        if (!shown.has(one.id)) box.append(note);
      }
    }
  };
  const finding = one => {
    const note = fill('finding-' + one.level, {heading: one.heading, hint: one.hint}).firstElementChild;
    // the pattern is called X
    for (const part of [note, ...note.querySelectorAll('*')]) {
      for (const {name, value} of [...part.attributes]) {
        if (/^(id|for|name|aria-|data-finding)/.test(name)) part.setAttribute(name, value.replace(/X(?=$|-)/, one.id));
      }
    }
    note.querySelector('input[type=checkbox]').checked = one.kept;
    const replace = note.querySelector('[name=replace]');
    if (one.suggestion === undefined) {
      replace.remove();
    } else {
      replace.value = one.id;
      replace.dataset.field = one.field;
      replace.dataset.suggestion = one.suggestion;
      replace.textContent = one.replace;
    }
    const mend = note.querySelector('[data-mend]');
    mend.dataset.mend = one.field;
    mend.setAttribute('href', '#' + one.field);
    return note;
  };

  // ---- an emergency copy, only as long as something is not saved ----

  const copyName = () => COPY + form.getAttribute('action');
  const keepCopy = () => {
    try {
      if (saved === changes) sessionStorage.removeItem(copyName());
      else sessionStorage.setItem(copyName(), new URLSearchParams(new FormData(form)).toString());
    } catch { /* no storage: the text still stands in the page */ }
  };
  const forget = () => Object.keys(sessionStorage).filter(name => name.startsWith(COPY)).forEach(name => sessionStorage.removeItem(name));
  for (const logout of document.querySelectorAll('form[action="/logout"]')) {
    logout.addEventListener('submit', () => { leaving = true; forget(); });
  }

  /** Offers what an earlier page could not save; the server compares it with what is saved by now. */
  const offerCopy = () => {
    const copy = sessionStorage.getItem(copyName());
    if (!copy) return;
    const note = fill('rescue').firstElementChild;
    form.before(note);
    note.querySelector('[data-rescue=drop]').addEventListener('click', () => { forget(); note.remove(); });
    note.querySelector('[data-rescue=save]').addEventListener('click', () => {
      const back = Object.assign(document.createElement('form'), {method: 'post', action: form.getAttribute('action'), hidden: true});
      const fields = new URLSearchParams(copy);
      fields.set('csrf', form.elements.csrf.value);
      fields.set('do', 'save');
      for (const [name, value] of fields) {
        back.append(Object.assign(document.createElement('textarea'), {name, value}));
      }
      document.body.append(back);
      leaving = true;
      forget();
      back.submit();
    });
  };

  // ---- saving ----

  const changed = () => {
    changes++;
    if (stopped === 'stale') return;
    if (stopped === '' && failures === 0) say('unsaved');
    plan(PAUSE);
  };
  const plan = wait => {
    clearTimeout(timer);
    timer = setTimeout(() => save(), wait);
  };

  /** Saves the newest text; gives whether everything is saved then. */
  const save = async (keepalive = false) => {
    clearTimeout(timer);
    if (composing || stopped === 'stale') return false;
    if (busy) {
      await busy;
      return saved === changes || save(keepalive);
    }
    if (saved === changes) return true;
    busy = send(keepalive);
    const went = await busy;
    busy = null;
    return went && saved === changes;
  };

  const send = async keepalive => {
    const upTo = changes;
    if (stopped === 'expired' && !await signedInAgain()) return false;
    const fields = new URLSearchParams(new FormData(form));
    fields.set('do', 'autosave');
    let answer;
    try {
      answer = await fetch(form.getAttribute('action'), {method: 'POST', body: fields, keepalive: keepalive && fields.toString().length < 60000,
        headers: {'X-Requested-With': 'fetch', 'X-CSRF': form.elements.csrf.value, Accept: 'application/json'}});
    } catch {
      return failed();
    }
    if (answer.status === 401 || answer.status === 403) {
      stopped = 'expired';
      say('expired');
      keepCopy();
      plan(15000);   // perhaps somebody has signed in again in another window
      return false;
    }
    if (answer.status === 409) {
      stopped = 'stale';
      say('stale');
      keepCopy();
      return false;
    }
    refused = answer.status === 400 || answer.status === 413 || answer.status === 422;
    if (refused) {
      const why = await answer.json().catch(() => ({}));
      say('refused', {text: (why.problems ?? []).map(one => one.message).join('')});
      keepCopy();
      return false;
    }
    const told = answer.ok ? await answer.json().catch(() => null) : null;
    return told ? taken(told, upTo) : failed();
  };

  const failed = () => {
    say('failed');
    keepCopy();
    plan(RETRY[Math.min(failures++, RETRY.length - 1)] * 1000);
    return false;
  };

  const taken = (told, upTo) => {
    failures = 0;
    stopped = '';
    saved = upTo;
    keepCopy();
    form.elements.version.value = told.version;
    if (form.getAttribute('action') !== told.address) {
      form.setAttribute('action', told.address);
      history.replaceState(null, '', told.address);
    }
    showSteps(told);
    showFindings(told.findings);
    showMended(told);
    if (saved === changes) {
      savedText = told.status;
      say('saved', {text: savedText});
    } else {
      plan(PAUSE);
    }
    return true;
  };

  /** The session of another window is this one's, too; only the token of the forms is new. */
  const signedInAgain = async () => {
    try {
      const answer = await fetch('/session', {headers: {'X-Requested-With': 'fetch'}, cache: 'no-store'});
      const told = answer.ok ? await answer.json() : {};
      if (told.signedIn && told.csrf) {
        for (const field of document.querySelectorAll('input[name=csrf]')) field.value = told.csrf;
        return true;
      }
    } catch { /* no network: later */ }
    plan(15000);
    return false;
  };

  // ---- rows and findings, in place ----

  const addRow = kind => {
    const rows = document.querySelector(`[data-rows="${kind}"]`);
    const row = fill(kind + '-row').firstElementChild;
    rows.append(row);
    number(kind);
    row.querySelector('select, input').focus();
    changed();
  };
  const number = kind => {
    [...document.querySelector(`[data-rows="${kind}"]`).children].forEach((row, index) => {
      for (const part of [row, ...row.querySelectorAll('*')]) {
        for (const {name, value} of [...part.attributes]) {
          if (name === 'id' || name === 'for' || (name === 'value' && part.dataset.remove)) {
            part.setAttribute(name, value.replace(/^(partner|link)-(N|[0-9]+)/, `$1-${index}`));
          }
        }
        if ('rowNumber' in part.dataset) part.textContent = index + 1;
      }
    });
  };
  const removeRow = button => {
    const kind = button.dataset.remove;
    const row = button.closest('li');
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    number(kind);
    (next?.querySelector('select, input') ?? document.querySelector(`[data-add="${kind}"]`)).focus();
    changed();
  };

  /** Where the words of a finding stand in its field now; -1 where they no longer do. */
  const wordsOf = note => note.querySelector('mark').textContent;
  const place = (field, note) => {
    const start = Number(note.dataset.start);
    return field.value.startsWith(wordsOf(note), start) ? start : field.value.indexOf(wordsOf(note));
  };
  const mend = (note, id) => {
    const field = document.getElementById(id);
    const start = place(field, note);
    field.focus();
    if (start >= 0) field.setSelectionRange(start, start + wordsOf(note).length);
  };
  const replace = (note, button) => {
    const field = document.getElementById(button.dataset.field);
    const start = place(field, note);
    if (start < 0) return false;
    field.focus();
    field.setRangeText(button.dataset.suggestion, start, start + wordsOf(note).length, 'end');
    field.dispatchEvent(new Event('input', {bubbles: true}));
    save();
    return true;
  };

  // ---- what the author does ----

  form.addEventListener('compositionstart', () => { composing = true; clearTimeout(timer); });
  form.addEventListener('compositionend', () => { composing = false; changed(); });
  form.addEventListener('input', event => {
    lines.filter(line => line.dataset.lengthOf === event.target.id).forEach(count);
    if (event.target.name === 'answer') return;   // goes with the submission and is not kept before
    if (composing || event.isComposing) { changes++; return; }
    changed();
  });
  form.addEventListener('change', event => {
    if (event.target.matches('select, [type=checkbox], [type=radio]')) changed();
  });
  form.addEventListener('focusout', () => { if (changes > saved) save(); });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save(true);
    else if (stopped === 'expired') save();
  });
  window.addEventListener('focus', () => { if (stopped === 'expired') save(); });
  window.addEventListener('pagehide', () => { if (!leaving && saved !== changes) save(true); });
  window.addEventListener('beforeunload', event => {
    if (!leaving && saved !== changes && (failures > 0 || stopped || saved < 0)) event.preventDefault();
  });

  form.addEventListener('click', event => {
    const button = event.target.closest('button, a');
    if (!button) return;
    const note = button.closest('[data-finding]');
    const done = button.dataset.add ? (addRow(button.dataset.add), true)
      : button.dataset.remove ? (removeRow(button), true)
      : note && button.dataset.mend ? (mend(note, button.dataset.mend), true)
      : note && button.name === 'replace' && replace(note, button);
    if (done) event.preventDefault();
  });

  // what is not saved is saved before the form is sent, and stays in front of its writer where that fails; a form is not
  // sent twice
  let wanted = null;   // the button that was pressed last while a save was under way
  form.addEventListener('submit', async event => {
    const button = event.submitter ?? form.querySelector('[name=do]');
    const isNew = form.getAttribute('action') === '/cases/new';
    const stays = button.value === 'save' && stopped === '' && !(isNew && saved === changes);
    if (!leaving && !stays && !wanted && !busy && saved === changes) {
      leaving = true;
      return;
    }
    event.preventDefault();
    if (leaving) return;
    const waiting = wanted !== null;
    wanted = button;
    if (waiting) return;
    said = '';
    const done = await save();
    const {name, value} = wanted;
    wanted = null;
    if (done && value === 'save') {
      if (said === '') say('saved', {text: savedText});
    } else if (done || stopped !== '' || refused) {
      // the server shows both texts, the way to sign in, or what is wrong
      form.append(Object.assign(document.createElement('input'), {type: 'hidden', name, value}));
      leaving = true;
      form.submit();
    }
  });
  window.addEventListener('pageshow', event => {
    leaving = false;
    if (event.persisted) location.reload();   // an old page from the browser's memory: the draft may be newer
  });

  lines.forEach(count);
  offerCopy();
  document.querySelector('[data-focus]')?.focus();
})();
