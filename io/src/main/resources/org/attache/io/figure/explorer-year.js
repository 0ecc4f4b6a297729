// What is known, and names for its places.
const byId = (id) => document.getElementById(id);
const data = JSON.parse(byId('data').textContent);
const [firstYear, lastYear, dated] = data.years;
const actors = data.actors.map(([code, name, type, years], number) =>
  ({ code, name, type, years, number }));
const kinds = data.kinds.map(([name, words, colour, directed, negative, unobserved]) =>
  ({ name, words, colour, directed, negative, unobserved, shown: true }));
const ties = data.ties.map(([from, to, set, first, last, start, end, weight = 1]) =>
  ({ from, to, kinds: data.kindSets[set], first, last, start, end, weight }));
const heaviest = ties.reduce((most, tie) => Math.max(most, tie.weight), 0);
const weighted = ties.some((tie) => tie.weight !== ties[0].weight);

// The drawing.
const svg = document.querySelector('#stage svg');
const [width, height] = [svg.viewBox.baseVal.width, svg.viewBox.baseVal.height];
const layer = (name) => [...svg.querySelector(`[data-layer="${name}"]`).children];
const dots = layer('actors');
const labels = layer('labels').map((group) => group.querySelector('text'));
const places = dots.map((dot) =>
  ({ x: Number(dot.dataset.x), y: Number(dot.dataset.y), r: Number(dot.dataset.r) }));
const key = (a, b, negative) => `${Math.min(a, b)} ${Math.max(a, b)} ${negative}`;
const lines = new Map(layer('lines').map((group, i) => {
  const [one, other, negative] = data.lines[i];
  const [stroke, ...heads] = group.children;
  const ways = [...group.dataset.heads];
  return [key(one, other, negative), { group, one, other, stroke, heads, ways }];
}));
const never = [...svg.querySelectorAll('[data-layer="rule"] text')].map((text) => ({
  text,
  x: Number(text.getAttribute('x')),
  below: Number(text.getAttribute('y')),
  rule: text.previousElementSibling.points[0].y,
}));
const hasHeads = [...lines.values()].some((line) => line.heads.length > 0);

// Colours by label and sizes by score, where asked for.
const [labelTitle, keyRows, labelOf] = data.colours.length > 0 ? data.colours : ['', [], []];
const labelKeys = keyRows.map(([colour, name]) => ({ colour, name }));
const [measure, highest, leastRadius, mostRadius, scoreRows] = data.sizes.length > 0
  ? data.sizes : ['', 0, 0, 0, []];
const neverTied = actors.map(() => true);
for (const line of lines.values()) {
  neverTied[line.one] = false;
  neverTied[line.other] = false;
}

// What the reader chose.
let year = firstYear;
let pinned = -1;
let pointed = -1;
let timer = 0;
let writing = 0;
let tabStop = 0;
const view = { x: 0, y: 0, zoom: 1 };

const within = (years, at) => years.some(([from, to]) => from <= at && at <= to);
const isUnobserved = () => dated && within(data.unobserved, year);
const isThere = (actor) => within(actor.years, year);
const isInForce = (tie) => !isUnobserved() && tie.first <= year && year <= tie.last;
const isShown = (tie) => tie.kinds.some((kind) => kinds[kind].shown);
const lead = (tie) => tie.kinds.find((kind) => kinds[kind].shown);
const count = (number, one, more) => `${number.toLocaleString('en')} ${number === 1 ? one : more}`;
const figure = (number) => number.toLocaleString('en', { maximumSignificantDigits: 4 });
const chosen = () => (pointed >= 0 ? pointed : pinned);
const scoreRow = () => scoreRows[scoreRows.length === 1 ? 0 : year - firstYear] || [];
const score = (v) => scoreRow()[v];
let shownTies = [];
let degrees = [];
let leans = [];

// Areas are in proportion to scores; the drawing has the highest of each actor's years.
function radiusOf(number) {
  const share = number > 0 && highest > 0 ? Math.sqrt(number / highest) : 0;
  return Math.max(leastRadius, share * mostRadius);
}

const peaks = actors.map((actor, v) => Math.max(0, ...scoreRows.map((row) => row[v])
  .filter((number) => typeof number === 'number')));
const sizeOf = (v) => (scoreRows.length === 0 ? 1 : radiusOf(score(v)) / radiusOf(peaks[v]));

function element(name, text = '', className = '') {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

// Browsers work out anew what is written, changed or not.
const before = new WeakMap();
function change(style, name, value) {
  const told = before.get(style) || {};
  before.set(style, told);
  if (told[name] !== value) {
    told[name] = value;
    style[name] = value;
  }
}

// Ties of the year: which lines are there, in which colour, how wide, with which heads.
function showYear() {
  const inForce = ties.filter(isInForce);
  shownTies = inForce.filter(isShown);
  const current = new Map();
  for (const tie of shownTies) {
    const id = key(tie.from, tie.to, kinds[tie.kinds[0]].negative);
    const line = lines.get(id);
    if (line) {
      const now = current.get(id) || { kind: Infinity, weight: 0, ways: '' };
      now.kind = Math.min(now.kind, lead(tie));
      now.weight = Math.max(now.weight, tie.weight);
      if (kinds[tie.kinds[0]].directed) {
        now.ways += tie.from === line.one ? 'f' : 'b';
      }
      current.set(id, now);
    }
  }
  const ink = Math.max(0.3, Math.min(0.9, Math.sqrt(250 / Math.max(1, current.size)))).toFixed(1);
  const partners = actors.map(() => new Set());
  for (const [id, line] of lines) {
    const now = current.get(id);
    change(line.group.style, 'display', now ? '' : 'none');
    if (now) {
      showLine(line, now, ink);
      partners[line.one].add(line.other);
      partners[line.other].add(line.one);
    }
  }
  degrees = partners.map((set) => set.size);
  leans = partners.map((set, v) => [...set].reduce((sum, w) => sum + Math.sign(places[w].x - places[v].x), 0));
  dots.forEach((dot, v) => {
    dot.style.display = isThere(actors[v]) || isUnobserved() ? '' : 'none';
    dot.classList.toggle('alone', degrees[v] === 0);
    dot.classList.toggle('hollow', scoreRows.length > 0 && typeof score(v) !== 'number');
  });
  svg.classList.toggle('open', isUnobserved());
  if (dots.length > 0 && dots[tabStop].style.display === 'none') {
    reachByTab(Math.max(0, actors.findIndex(isThere)));
  }
  showTime();
  showCounts(inForce);
  showChoice();
}

function showLine(line, now, ink) {
  const { colour } = kinds[now.kind];
  const thickness = weighted ? Math.max(0.5, 5 * Math.sqrt(now.weight / heaviest)) : 0.8 + 0.7 * ink;
  const small = Math.min(1, Math.max(0.5, pageScale()));
  change(line.stroke.style, 'stroke', colour);
  change(line.stroke.style, 'strokeWidth', (thickness * small).toFixed(1));
  change(line.stroke.style, 'opacity', ink);
  line.heads.forEach((head, i) => {
    change(head.style, 'fill', colour);
    change(head.style, 'opacity', ink);
    change(head.style, 'display', now.ways.includes(line.ways[i]) ? '' : 'none');
  });
}

function showTime() {
  if (!dated) {
    return;
  }
  byId('year').value = year;
  byId('year').setAttribute('aria-valuetext', isUnobserved() ? `${year}, not observed` : `${year}`);
  byId('now').textContent = year;
  byId('notice').hidden = !isUnobserved();
  byId('notice').textContent = `${year} was not observed`;
}

function showCounts(inForce) {
  const when = dated ? `${year}: ` : '';
  const open = kinds.filter((kind) => within(kind.unobserved, year)).map((kind) => kind.words);
  const holes = data.gaps.filter(([, from, to]) => from <= year && year <= to).length;
  const there = actors.filter(isThere);
  byId('counts').textContent = isUnobserved()
    ? `${when}no source looked; that is not a year without ties`
    : when + count(there.length, 'actor', 'actors')
      + ', ' + count(shownTies.length, 'tie', 'ties')
      + (open.length > 0 ? `; not observed: ${open.join(', ')}` : '')
      + (holes > 0 ? '; ' + count(holes, 'gap', 'gaps') + ' in the sources' : '');
  kinds.forEach((kind, k) => {
    kind.count.textContent = within(kind.unobserved, year) || isUnobserved()
      ? 'NA' : inForce.filter((tie) => tie.kinds.includes(k)).length;
  });
  labelKeys.forEach((key) => {
    key.count.textContent = isUnobserved()
      ? 'NA' : there.filter((actor) => labelOf[actor.number][0] === key.colour).length;
  });
}
