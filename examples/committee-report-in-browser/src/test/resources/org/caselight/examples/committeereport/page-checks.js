// Checks of a page that stands in the browser. Each answers with what is wrong, a line each.

const words = text => (text || '').replace(/\s+/g, ' ').trim();
const short = text => words(text).length > 80 ? words(text).slice(0, 79) + '…' : words(text);
const all = selector => [...document.querySelectorAll(selector)];
const named = element =>
  element.tagName.toLowerCase()
  + (element.id ? '#' + element.id : [...element.classList].map(name => '.' + name).join(''));
const isShown = element => element.checkVisibility() && element.getClientRects().length > 0;

const accessibleName = element => {
  const label = words(element.getAttribute('aria-label'));
  const labels = words(element.getAttribute('aria-labelledby'));
  if (labels) {
    return words(labels.split(' ')
      .map(id => document.getElementById(id))
      .map(found => found ? found.textContent : '')
      .join(' '));
  }
  const title = [...element.children].find(child => child.tagName.toLowerCase() === 'title');
  return label || words(title && title.textContent);
};

function structure() {
  const faults = [];
  const language = document.documentElement.lang;
  if (language !== 'en-GB') {
    faults.push(`html: lang must be en-GB, was ${language || 'missing'}`);
  }
  const mains = all('main, [role=main]').length;
  if (mains !== 1) {
    faults.push(`main: there must be one, were ${mains}`);
  }
  return faults;
}

function headings() {
  const faults = [];
  const found = all('h1, h2, h3, h4, h5, h6');
  const first = found.filter(heading => heading.tagName === 'H1').length;
  if (first !== 1) {
    faults.push(`h1: there must be one, were ${first}`);
  }
  let before = 0;
  for (const heading of found) {
    const level = Number(heading.tagName.slice(1));
    if (!words(heading.textContent)) {
      faults.push(`${named(heading)}: says nothing`);
    }
    if (level > before + 1) {
      faults.push(`h${level} "${short(heading.textContent)}": follows `
        + (before ? `h${before}` : 'no heading'));
    }
    before = level;
  }
  return faults;
}

function tables() {
  const faults = [];
  const scopes = ['col', 'row', 'colgroup', 'rowgroup'];
  all('table').forEach((table, index) => {
    const caption = words(table.caption && table.caption.textContent);
    const name = caption ? `table "${short(caption)}"` : `table ${index + 1}`;
    if (!caption) {
      faults.push(`${name}: has no caption`);
    }
    const heads = [...table.querySelectorAll('th')];
    if (heads.length === 0) {
      faults.push(`${name}: has no th`);
    }
    heads
      .filter(head => !scopes.includes(head.getAttribute('scope')))
      .forEach(head => faults.push(`${name}: th "${short(head.textContent)}" has no scope`));
  });
  return faults;
}

function charts() {
  const faults = [];
  all('svg').forEach((svg, index) => {
    const name = accessibleName(svg);
    const called = name ? `svg "${short(name)}"` : `svg ${index + 1}`;
    if (svg.getAttribute('role') !== 'img') {
      faults.push(`${called}: role must be img, was ${svg.getAttribute('role') || 'missing'}`);
    }
    if (!name) {
      faults.push(`${called}: has no accessible name`);
    }
  });
  return faults;
}

// Text that is too small once the chart is as narrow as the screen, or cut off at its edge.
function chartText(smallest) {
  const faults = [];
  for (const text of all('svg text').filter(isShown).filter(text => words(text.textContent))) {
    const said = `svg text "${short(text.textContent)}"`;
    const matrix = text.getScreenCTM();
    const scale = Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
    for (const part of [text, ...text.querySelectorAll('tspan')]) {
      const size = parseFloat(getComputedStyle(part).fontSize) * scale;
      if (size < smallest) {
        faults.push(`${said}: is shown at ${size.toFixed(1)} px, less than ${smallest}`);
        break;
      }
    }
    const box = text.getBoundingClientRect();
    for (let svg = text.ownerSVGElement; svg; svg = svg.ownerSVGElement) {
      const edge = svg.getBoundingClientRect();
      const beyond = Math.max(
        edge.left - box.left, box.right - edge.right, edge.top - box.top, box.bottom - edge.bottom);
      if (beyond > 1 && getComputedStyle(svg).overflow !== 'visible') {
        faults.push(`${said}: is cut off by ${beyond.toFixed(0)} px`);
        break;
      }
    }
  }
  return faults;
}

// axe-core leaves the text of charts alone: its colour is a fill, and so is what it stands on.
function chartContrast() {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const channels = colour => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    return { rgb: [red, green, blue], alpha: alpha / 255 };
  };
  const over = (below, colour, opacity) => {
    const { rgb, alpha } = channels(colour);
    const share = alpha * opacity;
    return below.map((channel, index) => channel * (1 - share) + rgb[index] * share);
  };
  const luminance = rgb => {
    const [red, green, blue] = rgb
      .map(channel => channel / 255)
      .map(channel => channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const opacityOf = (element, own) => {
    let opacity = parseFloat(own);
    for (let at = element; at && at instanceof SVGElement; at = at.parentElement) {
      opacity *= parseFloat(getComputedStyle(at).opacity);
    }
    return opacity;
  };
  const page = element => {
    const behind = [];
    for (let at = element; at; at = at.parentElement) {
      behind.unshift(getComputedStyle(at).backgroundColor);
    }
    const dark = matchMedia('(prefers-color-scheme: dark)').matches
      && getComputedStyle(document.documentElement).colorScheme.includes('dark');
    return behind.reduce((below, colour) => over(below, colour, 1),
      dark ? channels('Canvas').rgb : [255, 255, 255]);
  };
  const standsOn = (text, box) => {
    const svg = text.ownerSVGElement;
    let below = page(svg);
    for (const shape of svg.querySelectorAll('rect, path, circle, ellipse, polygon, polyline')) {
      const style = getComputedStyle(shape);
      const isBefore =
        shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (!isBefore || style.fill === 'none' || style.fill.startsWith('url') || !isShown(shape)
          || shape.closest('defs, pattern, clipPath, mask, marker, symbol')) {
        continue;
      }
      const point = new DOMPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)
        .matrixTransform(shape.getScreenCTM().inverse());
      if (shape.isPointInFill(point)) {
        below = over(below, style.fill, opacityOf(shape, style.fillOpacity));
      }
    }
    return below;
  };
  const faults = [];
  for (const text of all('svg text').filter(isShown).filter(text => words(text.textContent))) {
    const style = getComputedStyle(text);
    const behind = standsOn(text, text.getBoundingClientRect());
    const front = over(behind, style.fill, opacityOf(text, style.fillOpacity));
    const [darker, lighter] = [luminance(front), luminance(behind)].sort((a, b) => a - b);
    const contrast = (lighter + 0.05) / (darker + 0.05);
    if (contrast < 4.5) {
      faults.push(`svg text "${short(text.textContent)}": has a contrast of `
        + `${contrast.toFixed(1)} to 1, less than 4.5`);
    }
  }
  return faults;
}

const scrollsSideways = element =>
  ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
  && element.scrollWidth > element.clientWidth;

// The page never scrolls sideways; what does inside it can be reached by keyboard and has a name.
function sideways(width) {
  const faults = [];
  const root = document.documentElement;
  if (root.clientWidth > width) {
    faults.push(`page: is laid out ${root.clientWidth} px wide on ${width} px`);
  }
  const reach = Math.max(root.scrollWidth, document.body.scrollWidth);
  if (reach > root.clientWidth) {
    const inRegion = element =>
      element !== document.body && element !== root
      && (scrollsSideways(element) || (element.parentElement && inRegion(element.parentElement)));
    const widest = all('body *')
      .filter(isShown)
      .filter(element => element.getBoundingClientRect().right > root.clientWidth + 0.5)
      .filter(element => !inRegion(element))
      .map(named);
    faults.push(`page: scrolls sideways, ${reach} px on ${width} px: `
      + [...new Set(widest)].slice(0, 5).join(', '));
  }
  for (const element of all('body *').filter(isShown)) {
    const style = getComputedStyle(element);
    if (scrollsSideways(element)) {
      if (element.tabIndex < 0) {
        faults.push(`${named(element)}: scrolls sideways and cannot be reached by keyboard`);
      }
      if (!['region', 'group'].includes(element.getAttribute('role')) || !accessibleName(element)) {
        faults.push(`${named(element)}: scrolls sideways and is no region with a name`);
      }
    } else if (['hidden', 'clip'].includes(style.overflowX) && !(element instanceof SVGElement)
        && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1) {
      faults.push(`${named(element)}: cuts off what is wider than it`);
    }
  }
  return faults;
}

// Paper does not scroll.
function paper() {
  const root = document.documentElement;
  return [root, ...all('body *').filter(isShown)]
    .filter(element => element === root
      ? element.scrollWidth > element.clientWidth
      : getComputedStyle(element).overflowX !== 'visible' && element.clientWidth > 1
        && !(element instanceof SVGElement) && element.scrollWidth > element.clientWidth + 1)
    .map(element => `${named(element)}: is wider than the paper, `
      + `${element.scrollWidth} px on ${element.clientWidth} px`);
}

// What a page that is to do without a script or another file does not have.
function selfContained() {
  const isOwn = link => !link.href || link.href.startsWith('data:');
  return [
    ...all('script').map(script => 'script: there must be none'),
    ...all('*')
      .flatMap(element => element.getAttributeNames()
        .filter(name => name.startsWith('on'))
        .map(name => `${named(element)}: ${name} is a script`)),
    ...all('link').filter(link => !isOwn(link)).map(link => `link: leads to ${link.href}`),
    ...all('iframe, object, embed').map(element => `${named(element)}: there must be none`)
  ];
}

// Figures, and what else their rows say: each in a column of its row.
function figures() {
  return all('data.figure, .cell').map(figure => ({
    row: figure.getAttribute('data-row') || '',
    column: figure.getAttribute('data-column') || 'shown',
    shown: words(figure.textContent)
  }));
}

// Digits that are neither a figure of figures.csv nor one of the things that may hold some.
function strayDigits(mayHoldDigits) {
  const faults = [];
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (/\p{Nd}/u.test(node.data)
        && !node.parentElement.closest(mayHoldDigits + ', script, style')) {
      faults.push(`${named(node.parentElement)}: "${short(node.data)}"`);
    }
  }
  return faults;
}

// What has the focus: an address in the page, and whether it can be seen.
function focus() {
  const focused = document.activeElement;
  const box = focused.getBoundingClientRect();
  return {
    name: focused === document.body ? 'nothing' : named(focused),
    leadsTo: focused.tagName === 'A' ? focused.getAttribute('href') || '' : '',
    id: focused.id,
    isMain: focused.closest('main') !== null,
    isSeen: isShown(focused) && box.width > 1 && box.height > 1 && box.left >= 0 && box.top >= 0
      && getComputedStyle(focused).clipPath === 'none'
  };
}

function size() {
  const root = document.documentElement;
  return { width: root.clientWidth, height: Math.max(root.scrollHeight, document.body.scrollHeight) };
}

const checks = {
  structure, headings, tables, charts, chartText, chartContrast, sideways, paper, selfContained,
  figures, strayDigits, focus, size
};
const [check, ...given] = arguments;
return checks[check](...given);
