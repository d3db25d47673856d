// Warns before the sign-in ends, and lets the reader go on. The words stand in the page, hidden; nothing else changes.
(() => {
  const note = document.getElementById('session-note');
  if (!note) return;
  const part = name => note.querySelector(`[data-session="${name}"]`);
  const WARN = Math.min(300, Number(note.dataset.seconds) / 3);   // five minutes before, later where sessions are short
  let timer;

  const show = state => {
    note.hidden = state === 'fine';
    part('soon').hidden = state !== 'soon';
    part('ended').hidden = state !== 'ended';
  };

  const look = async method => {
    let told;
    try {
      const headers = {'X-Requested-With': 'fetch'};
      if (method === 'POST') headers['X-CSRF'] = note.dataset.csrf;
      const answer = await fetch('/session', {method, headers, cache: 'no-store'});
      told = answer.ok ? await answer.json() : {signedIn: false};
    } catch {
      plan(60);   // no network: says nothing, asks again
      return;
    }
    follow(told);
  };

  const follow = told => {
    if (!told.signedIn || told.secondsLeft <= 0) {
      show('ended');
    } else if (told.secondsLeft <= WARN) {
      show('soon');
      plan(told.secondsLeft + 1);
    } else {
      show('fine');
      plan(told.secondsLeft - WARN);
    }
  };

  const plan = seconds => {
    clearTimeout(timer);
    timer = setTimeout(() => look('GET'), Math.max(1, seconds) * 1000);
  };

  part('extend').addEventListener('click', () => look('POST'));
  follow({signedIn: true, secondsLeft: Number(note.dataset.seconds)});
})();
