
'use strict';
(() => {
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
  const never = [...svg.querySelectorAll('[data-layer="rule"] text')];
  const hasHeads = [...lines.values()].some((line) => line.heads.length > 0);

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
  const isShown = (tie) => tie.first <= year && year <= tie.last
    && tie.kinds.some((kind) => kinds[kind].shown);
  const lead = (tie) => tie.kinds.find((kind) => kinds[kind].shown);
  const count = (number, one, more) => `${number.toLocaleString('en')} ${number === 1 ? one : more}`;
  const chosen = () => (pointed >= 0 ? pointed : pinned);
  let shownTies = [];
  let degrees = [];

  function element(name, text = '', className = '') {
    const made = document.createElement(name);
    made.textContent = text;
    made.className = className;
    return made;
  }

  // Ties of the year: which lines are there, in which colour, how wide, with which heads.
  function showYear() {
    shownTies = isUnobserved() ? [] : ties.filter(isShown);
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
    const ink = Math.max(0.3, Math.min(0.9, Math.sqrt(250 / Math.max(1, current.size)))).toFixed(2);
    const partners = actors.map(() => new Set());
    for (const [id, line] of lines) {
      const now = current.get(id);
      line.group.style.display = now ? '' : 'none';
      if (now) {
        showLine(line, now, ink);
        partners[line.one].add(line.other);
        partners[line.other].add(line.one);
      }
    }
    degrees = partners.map((set) => set.size);
    dots.forEach((dot, v) => {
      dot.style.display = isThere(actors[v]) || isUnobserved() ? '' : 'none';
      dot.classList.toggle('alone', degrees[v] === 0);
    });
    svg.classList.toggle('open', isUnobserved());
    if (dots.length > 0 && dots[tabStop].style.display === 'none') {
      reachByTab(Math.max(0, actors.findIndex(isThere)));
    }
    showTime();
    showCounts();
    showChoice();
  }

  function showLine(line, now, ink) {
    const { colour } = kinds[now.kind];
    const thickness = weighted ? Math.max(0.5, 5 * Math.sqrt(now.weight / heaviest)) : 0.8 + 0.7 * ink;
    line.stroke.setAttribute('stroke', colour);
    const small = Math.min(1, Math.max(0.5, pageScale()));
    line.stroke.setAttribute('stroke-width', (thickness * small).toFixed(2));
    line.stroke.setAttribute('opacity', ink);
    line.heads.forEach((head, i) => {
      head.setAttribute('fill', colour);
      head.setAttribute('opacity', ink);
      head.style.display = now.ways.includes(line.ways[i]) ? '' : 'none';
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

  function showCounts() {
    const when = dated ? `${year}: ` : '';
    const open = kinds.filter((kind) => within(kind.unobserved, year)).map((kind) => kind.words);
    const holes = data.gaps.filter(([, from, to]) => from <= year && year <= to).length;
    byId('counts').textContent = isUnobserved()
      ? `${when}no source looked; that is not a year without ties`
      : when + count(actors.filter(isThere).length, 'actor', 'actors')
        + ', ' + count(shownTies.length, 'tie', 'ties')
        + (open.length > 0 ? `; not observed: ${open.join(', ')}` : '')
        + (holes > 0 ? '; ' + count(holes, 'gap', 'gaps') + ' in the sources' : '');
    kinds.forEach((kind, k) => {
      kind.count.textContent = within(kind.unobserved, year) || isUnobserved()
        ? 'NA' : shownTies.filter((tie) => tie.kinds.includes(k)).length;
    });
  }

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
      const strength = weighted ? `${tie.weight.toLocaleString('en')}  ` : '';
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

  const pageScale = () => (svg.clientWidth || width) / width;

  // Dots grow on small screens and shrink among near ones, unless heads of lines are to meet them.
  function dotScale() {
    return hasHeads ? 1 : Math.min(2.2, Math.max(1, 0.75 / pageScale())) / Math.sqrt(view.zoom);
  }

  // Labels keep their size on the screen; those of most partners have the choice of room.
  function placeLabels(v, near) {
    const scale = pageScale() * view.zoom;
    const size = 11 / scale;
    const shrink = dotScale();
    svg.style.setProperty('--dot', shrink);
    const taken = never.map((text) => {
      text.setAttribute('font-size', size.toFixed(2));
      const [x, y] = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))];
      return { x1: x, x2: x + text.textContent.length * size * 0.5, y1: y - size, y2: y };
    });
    const isOnPage = (box) => box.x1 >= 0 && box.x2 <= width && box.y1 >= 0 && box.y2 <= height;
    const isFree = (box) => isOnPage(box) && taken.every((other) =>
      box.x2 < other.x1 || other.x2 < box.x1 || box.y2 < other.y1 || other.y2 < box.y1);
    places.forEach(({ x, y, r }, w) => {
      if (dots[w].style.display !== 'none' && (v < 0 || near.has(w))) {
        const half = r * shrink * 0.8;
        taken.push({ x1: x - half, x2: x + half, y1: y - half, y2: y + half });
      }
    });
    const order = actors.map((actor) => actor.number).sort((a, b) =>
      (b === v) - (a === v) || near.has(b) - near.has(a) || degrees[b] - degrees[a] || a - b);
    for (const w of order) {
      const wished = dots[w].style.display !== 'none' && (v < 0 || near.has(w));
      const box = wished ? labelBoxes(w, size, shrink).find((one) => w === v || isFree(one)) : undefined;
      labels[w].style.display = box ? '' : 'none';
      if (box) {
        taken.push(box);
        drawLabel(labels[w], box, size);
      }
    }
  }

  function labelBoxes(w, size, shrink) {
    const { x, y, r } = places[w];
    const wide = labels[w].textContent.length * size * 0.68;
    const off = r * shrink + size * 0.25;
    const box = (at, base, anchor, left) =>
      ({ x1: left, x2: left + wide, y1: base - size * 0.8, y2: base + size * 0.2, at, base, anchor });
    return [box(x + off, y + size * 0.36, 'start', x + off),
      box(x - off, y + size * 0.36, 'end', x - off - wide),
      box(x, y - off, 'middle', x - wide / 2),
      box(x, y + off + size * 0.8, 'middle', x - wide / 2)];
  }

  function drawLabel(label, box, size) {
    label.setAttribute('x', box.at.toFixed(2));
    label.setAttribute('y', box.base.toFixed(2));
    label.setAttribute('text-anchor', box.anchor);
    label.setAttribute('font-size', size.toFixed(2));
    label.setAttribute('stroke-width', (size / 4).toFixed(2));
  }

  // Choosing by pointer, keys, search and address.
  function pin(v) {
    pinned = v;
    pointed = -1;
    showChoice();
    remember();
  }

  function point(v) {
    if (v !== pointed) {
      pointed = v;
      showChoice();
    }
  }

  // Not at every step of a slider that is drawn: browsers allow few changes a second.
  function remember() {
    window.clearTimeout(writing);
    writing = window.setTimeout(writeAddress, 250);
  }

  function writeAddress() {
    const parts = [];
    if (dated) {
      parts.push(`year=${year}`);
    }
    if (pinned >= 0) {
      parts.push(`actor=${encodeURIComponent(actors[pinned].code)}`);
    }
    window.history.replaceState(null, '', '#' + parts.join('&'));
  }

  function recall() {
    const asked = new URLSearchParams(window.location.hash.slice(1));
    const number = Number.parseInt(asked.get('year'), 10);
    if (number >= firstYear && number <= lastYear) {
      year = number;
    }
    pinned = actors.findIndex((actor) => actor.code === asked.get('actor'));
    pointed = -1;
    showYear();
  }

  const numberOf = (target) => dots.indexOf(target.closest('[data-actor]'));

  dots.forEach((dot, v) => {
    dot.setAttribute('role', 'button');
    dot.setAttribute('aria-label', `${actors[v].name}, ${actors[v].code}`);
    dot.setAttribute('tabindex', v === 0 ? '0' : '-1');
    dot.style.transformOrigin = `${places[v].x}px ${places[v].y}px`;
    dot.addEventListener('focus', () => {
      reachByTab(v);
      if (dot.matches(':focus-visible')) {
        point(v);
      }
    });
    dot.addEventListener('blur', () => point(-1));
    dot.addEventListener('pointerenter', (event) => event.pointerType === 'mouse' && point(v));
    dot.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && point(-1));
  });

  // One actor is a stop of the tab key; from it the arrow keys lead to the others.
  function reachByTab(v) {
    dots[tabStop].setAttribute('tabindex', '-1');
    dots[v].setAttribute('tabindex', '0');
    tabStop = v;
  }

  function step(v, by) {
    let next = v;
    do {
      next = (next + by + actors.length) % actors.length;
    } while (next !== v && dots[next].style.display === 'none');
    dots[next].focus();
  }

  svg.addEventListener('keydown', (event) => {
    const v = numberOf(event.target);
    if (v < 0) {
      return;
    }
    const moves = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    if (event.key in moves) {
      event.preventDefault();
      step(v, moves[event.key]);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      pin(v === pinned ? -1 : v);
    }
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      pin(-1);
    }
  });

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

  // Years.
  function goTo(number) {
    year = number;
    showYear();
    remember();
  }

  function play(on) {
    window.clearInterval(timer);
    timer = on ? window.setInterval(nextObserved, 700) : 0;
    byId('play').textContent = on ? '❚❚' : '▶';
    byId('play').setAttribute('aria-pressed', String(on));
    byId('play').setAttribute('aria-label', on ? 'Stop the years' : 'Play the years');
  }

  function nextObserved() {
    let next = year;
    do {
      next += 1;
    } while (next <= lastYear && within(data.unobserved, next));
    if (next > lastYear) {
      play(false);
    } else {
      goTo(next);
    }
  }

  function setUpYears() {
    byId('time').hidden = !dated || firstYear === lastYear;
    byId('year').min = firstYear;
    byId('year').max = lastYear;
    byId('year').addEventListener('input', () => {
      play(false);
      goTo(Number(byId('year').value));
    });
    byId('play').addEventListener('click', () => {
      if (timer === 0 && year === lastYear) {
        goTo(firstYear);
      }
      play(timer === 0);
    });
    let at = firstYear;
    for (const [from, to] of [...data.unobserved, [lastYear + 1, lastYear + 1]]) {
      addStretch(from - at, '');
      addStretch(to - from + 1, 'unobserved');
      at = to + 1;
    }
    byId('strip').lastChild.remove();
  }

  function addStretch(years, className) {
    const part = element('span', '', className);
    part.style.flexGrow = years;
    byId('strip').append(part);
  }

  // Kinds.
  function setUpKinds() {
    for (const kind of kinds) {
      const label = element('label');
      const box = element('input');
      box.type = 'checkbox';
      box.checked = true;
      box.addEventListener('change', () => {
        kind.shown = box.checked;
        showYear();
      });
      const line = element('span', '', kind.negative ? 'line negative' : 'line');
      line.style.borderColor = kind.colour;
      kind.count = element('span', '', 'count');
      label.append(box, line, element('span', kind.words), kind.count);
      byId('kinds').append(label);
    }
    byId('kinds').hidden = kinds.length === 0;
  }

  // Zoom and pan.
  function look() {
    view.zoom = Math.min(12, Math.max(1, view.zoom));
    view.x = Math.min(width - width / view.zoom, Math.max(0, view.x));
    view.y = Math.min(height - height / view.zoom, Math.max(0, view.y));
    svg.setAttribute('viewBox', [view.x, view.y, width / view.zoom, height / view.zoom].join(' '));
    relabel();
  }

  function relabel() {
    const v = chosen();
    placeLabels(v, new Set(dots.flatMap((dot, w) => (dot.classList.contains('near') ? [w] : []))));
  }

  function zoomAt(factor, x, y) {
    const zoom = Math.min(12, Math.max(1, view.zoom * factor));
    const keep = 1 / view.zoom - 1 / zoom;
    view.x += x * width * keep;
    view.y += y * height * keep;
    view.zoom = zoom;
    look();
  }

  function share(event) {
    const box = svg.getBoundingClientRect();
    return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
  }

  svg.addEventListener('wheel', (event) => {
    event.preventDefault();
    zoomAt(Math.exp(-event.deltaY / 400), ...share(event));
  }, { passive: false });
  byId('closer').addEventListener('click', () => zoomAt(1.6, 0.5, 0.5));
  byId('farther').addEventListener('click', () => zoomAt(1 / 1.6, 0.5, 0.5));
  byId('whole').addEventListener('click', () => zoomAt(1 / 12, 0.5, 0.5));

  const fingers = new Map();
  let moved = 0;
  svg.addEventListener('pointerdown', (event) => {
    fingers.set(event.pointerId, event);
    moved = fingers.size > 1 ? Infinity : 0;
  });
  window.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) {
      return;
    }
    const others = [...fingers.values()].filter((finger) => finger !== before);
    const [x, y] = share(event);
    const [oldX, oldY] = share(before);
    moved += Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY);
    fingers.set(event.pointerId, event);
    if (others.length > 0) {
      const [otherX, otherY] = share(others[0]);
      const gap = Math.hypot(oldX - otherX, oldY - otherY) || 0.001;
      zoomAt(Math.hypot(x - otherX, y - otherY) / gap, (x + otherX) / 2, (y + otherY) / 2);
    } else if (moved > 4) {
      view.x -= (x - oldX) * width / view.zoom;
      view.y -= (y - oldY) * height / view.zoom;
      look();
    }
  });
  const lift = (event) => fingers.delete(event.pointerId);
  window.addEventListener('pointerup', lift);
  window.addEventListener('pointercancel', lift);
  svg.addEventListener('click', (event) => {
    if (moved <= 4) {
      const v = nearest(event);
      pin(v === pinned ? -1 : v);
    }
  });

  // A finger is wider than a dot.
  function nearest(event) {
    const own = numberOf(event.target);
    const [x, y] = share(event);
    const distance = (v) => pageScale() * view.zoom * Math.hypot(
      places[v].x - view.x - x * width / view.zoom, places[v].y - view.y - y * height / view.zoom);
    const near = actors.map((actor) => actor.number)
      .filter((v) => dots[v].style.display !== 'none' && distance(v) < 18)
      .sort((a, b) => distance(a) - distance(b));
    return own >= 0 || near.length === 0 ? own : near[0];
  }

  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', 'Drawing of the ties; arrow keys move from actor to actor');
  svg.removeAttribute('width');
  svg.removeAttribute('height');
  setUpYears();
  setUpKinds();
  window.addEventListener('hashchange', recall);
  window.addEventListener('resize', relabel);
  recall();
})();
