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
      reveal(v);
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
