/*
 * Two plots as SVG, written by hand: no script, text stays text, and colours follow the reader's light or dark mode. The
 * background is painted, because a page may be dark where the reader's system is light.
 */

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
const STYLE = `
  text { font-family: ${FONT}; font-size: 13px; fill: #1f2328 }
  .title { font-size: 17px; font-weight: 600 }
  .quiet { fill: #59636e }
  .paper { fill: #ffffff }
  .grid { stroke: #d1d9e0; stroke-width: 1 }
  .axis { stroke: #818b98; stroke-width: 1 }
  .figure { stroke: #ffffff; stroke-width: 4px; paint-order: stroke; stroke-linejoin: round }
  .line { fill: none; stroke-width: 2.5; stroke-linejoin: round }
  .first { stroke: #0969da } .first-fill { fill: #0969da }
  .second { stroke: #bc4c00; stroke-dasharray: 7 4 } .second-fill { fill: #bc4c00 }
  .plain-fill { fill: #9aa4af }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc }
    .quiet { fill: #9198a1 }
    .paper { fill: #0d1117 }
    .figure { stroke: #0d1117 }
    .grid { stroke: #2f3742 }
    .axis { stroke: #656c76 }
    .first { stroke: #4493f8 } .first-fill { fill: #4493f8 }
    .second { stroke: #f0883e } .second-fill { fill: #f0883e }
    .plain-fill { fill: #656c76 }
  }`;
const SERIES = ['first', 'second'];
const WIDTH = 760;

/**
 * Lines over a logarithmic horizontal axis; the vertical one starts at zero.
 *
 * @param plot { title, description, xLabel, yLabel, series: { name, points: [x, y][] }[] }, of at most two series
 */
export function linePlot({ title, description, xLabel, yLabel, series }) {
  const height = 440;
  const area = { left: 70, right: WIDTH - 30, top: 112, bottom: height - 80 };
  const points = series.flatMap((each) => each.points);
  const ticks = linearTicks(Math.max(...points.map(([, y]) => y)));
  const x = logScale(
    points.map(([value]) => value),
    area,
  );
  const y = (value) => area.bottom - (value / ticks.at(-1)) * (area.bottom - area.top);
  // Figures below a point that is close to the axis take the place of the ticks' numbers.
  const low = points.some(([, value]) => y(value) > area.bottom - 28);
  return page(height, title, description, [
    ...ticks.flatMap((tick) => [
      `<line class="${tick === 0 ? 'axis' : 'grid'}" x1="${area.left}" x2="${area.right}" y1="${round(y(tick))}" y2="${round(y(tick))}"/>`,
      text(area.left - 10, y(tick) + 4, tick, 'quiet', 'end'),
    ]),
    ...logTicks(points.map(([value]) => value)).flatMap((tick) => [
      `<line class="axis" x1="${round(x(tick))}" x2="${round(x(tick))}" y1="${area.bottom}" y2="${area.bottom + 5}"/>`,
      text(x(tick), area.bottom + (low ? 42 : 22), short(tick), 'quiet', 'middle'),
    ]),
    text((area.left + area.right) / 2, height - 16, xLabel, '', 'middle'),
    text(area.left - 46, area.top - 16, yLabel, ''),
    ...legend(series.map(({ name }) => name)),
    ...series.map((each, index) =>
      line(
        each.points.map(([a, b]) => [x(a), y(b)]),
        each,
        labelOffsets(series, index),
        SERIES[index],
      ),
    ),
  ]);
}

/**
 * Horizontal bars in groups, every group with a scale of its own, each bar with its figure.
 *
 * @param plot { title, description, format, emphasised (name of a bar), groups: { name, bars: { name, value, note }[] }[] }
 */
export function barPlot({ title, description, format, emphasised, groups }) {
  const left = 210;
  const right = WIDTH - 175;
  const step = 28;
  const pieces = [];
  let y = 96;
  for (const { name, bars } of groups) {
    const most = Math.max(...bars.map(({ value }) => value));
    pieces.push(text(24, y, name, 'group'));
    y += 12;
    for (const bar of bars) {
      const width = Math.max(1, (bar.value / most) * (right - left));
      const fill = bar.name === emphasised ? 'first-fill' : 'plain-fill';
      pieces.push(text(left - 12, y + 15, bar.name, '', 'end'));
      pieces.push(`<rect class="${fill}" x="${left}" y="${y}" width="${round(width)}" height="20" rx="2"/>`);
      pieces.push(text(left + width + 8, y + 15, [format(bar.value), bar.note].filter(Boolean).join(', '), ''));
      y += step;
    }
    pieces.push(`<line class="axis" x1="${left}" x2="${left}" y1="${y - step * bars.length - 4}" y2="${y - 4}"/>`);
    y += 28;
  }
  return page(y - 8, title, description, pieces);
}

/**
 * Lines and points over two axes from `from` to 1, in tenths.
 *
 * @param plot { title, description, xLabel, yLabel, from, series: { name, points: [x, y, label?][] }[] }, of at most two
 *   series: a line through all points, which carry their labels where they have one
 */
export function ratePlot({ title, description, xLabel, yLabel, from, series }) {
  const height = 440;
  const area = { left: 70, right: WIDTH - 40, top: 112, bottom: height - 80 };
  const share = (value) => (value - from) / (1 - from);
  const x = (value) => area.left + share(value) * (area.right - area.left);
  const y = (value) => area.bottom - share(value) * (area.bottom - area.top);
  const ticks = Array.from({ length: Math.round((1 - from) * 10) + 1 }, (_, index) => from + index / 10);
  return page(height, title, description, [
    ...ticks.flatMap((tick) => [
      `<line class="grid" x1="${area.left}" x2="${area.right}" y1="${round(y(tick))}" y2="${round(y(tick))}"/>`,
      text(area.left - 10, y(tick) + 4, tick.toFixed(1), 'quiet', 'end'),
      text(x(tick), area.bottom + 22, tick.toFixed(1), 'quiet', 'middle'),
    ]),
    text((area.left + area.right) / 2, height - 16, xLabel, '', 'middle'),
    text(area.left - 46, area.top - 16, yLabel, ''),
    ...legend(series.map(({ name }) => name)),
    ...series.flatMap(({ points }, index) => [
      `<polyline class="line ${SERIES[index]}" points="${points.map(([a, b]) => `${round(x(a))},${round(y(b))}`).join(' ')}"/>`,
      ...points
        .filter(([, , label]) => label !== undefined)
        .flatMap(([a, b, label]) => [
          `<circle class="${SERIES[index]}-fill" cx="${round(x(a))}" cy="${round(y(b))}" r="4"/>`,
          text(
            x(a) + (index === 0 ? 8 : -8),
            y(b) + (index === 0 ? -8 : 18),
            label,
            'figure',
            index === 0 ? 'start' : 'end',
          ),
        ]),
    ]),
  ]);
}

function page(height, title, description, pieces) {
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<style>${STYLE}\n  .group { font-weight: 600 }\n</style>`,
    `<rect class="paper" width="${WIDTH}" height="${height}" rx="6"/>`,
    text(24, 34, title, 'title'),
    text(24, 56, description, 'quiet'),
    ...pieces,
    '</svg>',
  ].join('\n')}\n`;
}

/** Every point carries its figure, above or below as `offsets` say, and a tooltip. */
function line(points, { points: values, name }, offsets, className) {
  const dots = points.map(([x, y], index) => {
    const tip = `${name}: ${values[index][1].toFixed(1)} at ${values[index][0].toLocaleString('en')}`;
    return `<circle class="${className}-fill" cx="${round(x)}" cy="${round(y)}" r="4"><title>${escaped(tip)}</title></circle>`;
  });
  const labels = points.map(([x, y], index) =>
    text(x, y + offsets[index], values[index][1].toFixed(1), 'figure', 'middle'),
  );
  const path = points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
  return [`<polyline class="line ${className}" points="${path}"/>`, ...dots, ...labels].join('\n');
}

/** The figures of the upper line stand above it, those of the lower one below: they never meet. */
function labelOffsets(series, index) {
  const others = series.filter((_, other) => other !== index);
  return series[index].points.map(([, y], at) => (others.some(({ points }) => points[at][1] > y) ? 21 : -10));
}

function legend(names) {
  return names.flatMap((name, index) => {
    const x = 330 + index * 130;
    return [
      `<line class="line ${SERIES[index]}" x1="${x}" x2="${x + 28}" y1="92" y2="92"/>`,
      text(x + 36, 96, name, ''),
    ];
  });
}

function text(x, y, content, className, anchor = 'start') {
  const classes = className === '' ? '' : ` class="${className}"`;
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text${classes} x="${round(x)}" y="${round(y)}"${anchored}>${escaped(String(content))}</text>`;
}

/** From zero to just above `most`, in four to eight steps of 1, 2 or 5. */
function linearTicks(most) {
  const magnitude = 10 ** Math.floor(Math.log10(most / 4));
  const step = magnitude * [1, 2, 5, 10].find((factor) => most / (factor * magnitude) <= 8);
  // Room for the figures above the topmost point.
  const count = Math.ceil((most * 1.08) / step);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** 1, 3, 10, 30 … within the values. */
function logTicks(values) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const ticks = [];
  for (let power = 10 ** Math.floor(Math.log10(least)); power <= most * 1.1; power *= 10) ticks.push(power, power * 3);
  return ticks.filter((tick) => tick >= least * 0.9 && tick <= most * 1.1);
}

function logScale(values, { left, right }) {
  const [least, most] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  const margin = 24;
  const span = most - least || 1;
  return (value) => left + margin + ((Math.log(value) - least) / span) * (right - left - 2 * margin);
}

function short(count) {
  if (count >= 1e6) return `${count / 1e6} M`;
  return count >= 1000 ? `${count / 1000} k` : String(count);
}

function round(value) {
  return Number(value.toFixed(1));
}

function escaped(value) {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
