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

// Labels.
function setUpLabels() {
  const box = byId('colours');
  box.hidden = labelTitle === '';
  box.append(element('legend', labelTitle));
  for (const key of labelKeys) {
    const row = element('p');
    const dot = element('span', '', 'dot');
    dot.style.backgroundColor = key.colour;
    key.count = element('span', '', 'count');
    row.append(dot, element('span', key.name), key.count);
    box.append(row);
  }
  dots.forEach((dot) => {
    const shape = dot.querySelector(':not(title)');
    dot.style.color = shape.getAttribute('fill');
  });
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
