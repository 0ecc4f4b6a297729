// The actor that is pointed at or pinned: its lines, its partners, the panel.
function showChoice() {
  const v = chosen();
  svg.classList.toggle('chosen', v >= 0);
  const near = new Set([v]);
  for (const line of lines.values()) {
    const own = v >= 0 && (line.one === v || line.other === v);
    line.group.classList.toggle('near', own);
    if (own && line.group.style.display !== 'none') {
      near.add(line.one).add(line.other);
    }
  }
  dots.forEach((dot, w) => {
    dot.classList.toggle('near', near.has(w));
    dot.classList.toggle('here', w === v);
    dot.setAttribute('aria-pressed', String(w === pinned));
    labels[w].classList.toggle('here', w === v);
  });
  placeLabels(v, near);
  byId('panel').replaceChildren(...(v >= 0 ? aboutActor(v) : aboutAll()));
}

const day = (number) => (number < 0 ? '…' : data.dates[number]);
const isDated = (tie) => tie.start >= 0 || tie.end >= 0;

function aboutActor(v) {
  const actor = actors[v];
  const parts = [element('h2', actor.name), element('p', `${actor.code}, ${actor.type}`, 'faint')];
  if (labelTitle !== '') {
    parts.push(element('p', `${labelTitle}: ${labelOf[v][1]}`));
  }
  if (isUnobserved()) {
    return [...parts, element('p', `${year} was not observed.`)];
  }
  if (!isThere(actor)) {
    const years = actor.years.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ');
    return [...parts, element('p', `Not there in ${year}; there in ${years}.`)];
  }
  const own = shownTies.filter((tie) => tie.from === v || tie.to === v);
  const partners = new Set(own.map((tie) => (tie.from === v ? tie.to : tie.from)));
  parts.push(element('p', count(partners.size, 'partner', 'partners') + (dated ? ` in ${year}` : '')));
  if (measure !== '') {
    const number = score(v);
    parts.push(element('p', `${measure}: ${typeof number === 'number' ? figure(number) : 'NA'}`));
  }
  kinds.forEach((kind, k) => {
    const some = own.filter((tie) => kind.shown && tie.kinds.includes(k));
    if (some.length > 0) {
      parts.push(element('h3', `${kind.words} (${some.length})`), partnerList(v, some, kind));
    }
  });
  return [...parts, ...openQuestions(v)];
}

function partnerList(v, some, kind) {
  const list = element('ul');
  const rows = some.map((tie) => ({ tie, other: tie.from === v ? tie.to : tie.from }));
  rows.sort((a, b) => a.other - b.other || a.tie.start - b.tie.start);
  for (const { tie, other } of rows) {
    const row = element('li');
    const way = !kind.directed ? '' : tie.from === v ? '→ ' : '← ';
    const strength = weighted ? `${figure(tie.weight)}  ` : '';
    const dates = isDated(tie) ? `${day(tie.start)} – ${day(tie.end)}` : '';
    row.append(actorButton(other, way), element('span', strength + dates, 'dates'));
    list.append(row);
  }
  return list;
}

function actorButton(v, before = '') {
  const { name, code } = actors[v];
  const button = element('button', before + (name === code ? name : `${name} (${code})`));
  button.type = 'button';
  button.addEventListener('click', () => pin(v));
  return button;
}

function openQuestions(v) {
  const rows = data.gaps.filter(([, from, to, , ...who]) => from <= year && year <= to && who.includes(v));
  if (rows.length === 0) {
    return [];
  }
  const list = element('ul');
  for (const [kind, , , reason, ...who] of rows) {
    const other = who.find((w) => w !== v);
    const whom = other === undefined ? 'with anyone' : `with ${actors[other].name}`;
    list.append(element('li', `${kinds[kind].words} ${whom}: ${data.reasons[reason]}`));
  }
  return [element('h3', `Not observed (${rows.length})`), list];
}

function aboutAll() {
  const ranked = actors.filter((actor) => degrees[actor.number] > 0)
    .sort((a, b) => degrees[b.number] - degrees[a.number] || a.number - b.number).slice(0, 10);
  const list = element('ul');
  for (const actor of ranked) {
    const row = element('li');
    row.append(actorButton(actor.number), element('span', String(degrees[actor.number]), 'dates'));
    list.append(row);
  }
  const hint = element('p', 'Point at an actor, or find it, to see its ties.', 'faint');
  const types = [...new Set(actors.map((actor) => actor.type))];
  const shapes = {
    state: 'circles are states',
    institution: 'squares are institutions',
    'non-state actor': 'triangles are non-state actors',
  };
  const legend = types.length > 1 ? [element('p', `Shapes: ${types.map((type) => shapes[type]).join(', ')}.`, 'faint')] : [];
  return ranked.length > 0 ? [hint, ...legend, element('h3', 'Most partners'), list] : [hint, ...legend];
}
