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

// Whoever is reached by key or search is brought into view.
function reveal(v) {
  const { x, y } = places[v];
  const [wide, high] = [width / view.zoom, height / view.zoom];
  if (x < view.x || x > view.x + wide || y < view.y || y > view.y + high) {
    view.x = x - wide / 2;
    view.y = y - high / 2;
    look();
  }
}

function share(event) {
  const box = svg.getBoundingClientRect();
  return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
}

svg.addEventListener('wheel', (event) => {
  event.preventDefault();
  zoomAt(Math.exp(-event.deltaY / 400), ...share(event));
}, { passive: false });
const zooms = { '+': 1.6, '=': 1.6, '-': 1 / 1.6, 0: 1 / 12 };
byId('closer').addEventListener('click', () => zoomAt(zooms['+'], 0.5, 0.5));
byId('farther').addEventListener('click', () => zoomAt(zooms['-'], 0.5, 0.5));
byId('whole').addEventListener('click', () => zoomAt(zooms[0], 0.5, 0.5));
svg.addEventListener('keydown', (event) => {
  if (event.key in zooms && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    zoomAt(zooms[event.key], 0.5, 0.5);
  }
});

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
svg.setAttribute('aria-label', 'Drawing of the ties; arrow keys move from actor to actor, Enter holds one, plus and minus zoom');
svg.removeAttribute('width');
svg.removeAttribute('height');
setUpYears();
setUpLabels();
setUpKinds();
window.addEventListener('hashchange', recall);
window.addEventListener('resize', relabel);
recall();
