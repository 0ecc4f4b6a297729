// Search.
const search = byId('search');
const found = byId('found');
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const words = actors.map((actor) => [plain(actor.code), plain(actor.name)]);
let matches = [];
let marked = -1;

function suggest() {
  const asked = plain(search.value.trim());
  const rank = ([code, name]) => (code === asked ? 0 : code.startsWith(asked) ? 1
    : name.startsWith(asked) ? 2 : name.includes(asked) ? 3 : 4);
  matches = asked === '' ? [] : actors.map((actor) => actor.number)
    .filter((v) => rank(words[v]) < 4)
    .sort((a, b) => rank(words[a]) - rank(words[b]) || a - b).slice(0, 8);
  mark(matches.length > 0 ? 0 : -1);
}

function mark(place) {
  marked = place;
  found.replaceChildren(...matches.map((v, i) => {
    const row = element('li', `${actors[v].code}  ${actors[v].name}`, isThere(actors[v]) ? '' : 'away');
    row.id = `found-${i}`;
    row.setAttribute('role', 'option');
    row.setAttribute('aria-selected', String(i === marked));
    row.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      take(v);
    });
    return row;
  }));
  found.hidden = matches.length === 0;
  search.setAttribute('aria-expanded', String(matches.length > 0));
  search.setAttribute('aria-activedescendant', marked >= 0 ? `found-${marked}` : '');
}

function take(v) {
  search.value = '';
  suggest();
  reveal(v);
  pin(v);
}

search.addEventListener('input', suggest);
search.addEventListener('focus', suggest);
search.addEventListener('blur', () => { found.hidden = true; });
search.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    const by = event.key === 'ArrowDown' ? 1 : -1;
    mark(matches.length > 0 ? (marked + by + matches.length) % matches.length : -1);
  } else if (event.key === 'Enter' && marked >= 0) {
    take(matches[marked]);
  }
});
