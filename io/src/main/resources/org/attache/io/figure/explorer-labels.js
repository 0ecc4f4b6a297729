const pageScale = () => (svg.clientWidth || width) / width;

// Dots grow on small screens and shrink among near ones, unless heads of lines are to meet them.
function dotScale() {
  return hasHeads ? 1 : Math.min(2.2, Math.max(1, 0.75 / pageScale())) / Math.sqrt(view.zoom);
}

// Those who never have ties stand close together.
const scaleOf = (v) => (neverTied[v] ? Math.min(1, dotScale()) : dotScale()) * sizeOf(v);

// Labels keep their size on the screen; those of most partners have the choice of room. The words
// about those who never have ties stand above the line where they are too large to go below.
function placeLabels(v, near) {
  const scale = pageScale() * view.zoom;
  const size = 11 / scale;
  const scales = actors.map((actor) => scaleOf(actor.number));
  dots.forEach((dot, w) => dot.style.setProperty('--dot', scales[w].toFixed(3)));
  const taken = never.map(({ text, x, below, rule }) => {
    const y = below - size < rule ? rule - size * 0.3 : below;
    text.setAttribute('y', y.toFixed(2));
    text.setAttribute('font-size', size.toFixed(2));
    return { x1: x, x2: x + text.textContent.length * size * 0.5, y1: y - size, y2: y };
  });
  const isOnPage = (box) => box.x1 >= 0 && box.x2 <= width && box.y1 >= 0 && box.y2 <= height;
  const isFree = (box) => isOnPage(box) && taken.every((other) =>
    box.x2 < other.x1 || other.x2 < box.x1 || box.y2 < other.y1 || other.y2 < box.y1);
  places.forEach(({ x, y, r }, w) => {
    if (dots[w].style.display !== 'none' && (v < 0 || near.has(w))) {
      const half = r * scales[w] * 0.8;
      taken.push({ x1: x - half, x2: x + half, y1: y - half, y2: y + half });
    }
  });
  const order = actors.map((actor) => actor.number).sort((a, b) =>
    (b === v) - (a === v) || near.has(b) - near.has(a) || degrees[b] - degrees[a] || a - b);
  for (const w of order) {
    const wished = dots[w].style.display !== 'none' && (v < 0 || near.has(w));
    const box = wished ? labelBoxes(w, size, scales[w]).find((one) => w === v || isFree(one)) : undefined;
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
  const right = box(x + off, y + size * 0.36, 'start', x + off);
  const left = box(x - off, y + size * 0.36, 'end', x - off - wide);
  return [...(leans[w] > 0 ? [left, right] : [right, left]),
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
