/**
 * Turns a chart and its words, laid out by the browser in a box of their own, into one SVG without references to anything else.
 * Words are measured in a typeface that every machine has, since an SVG used as a picture cannot load one.
 */
import { layoutSlide, slideWidth, type Size } from './layout/slide.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
/** Properties of shapes that are set by style sheets, with the value that an SVG has without them. */
const initial: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'paint-order': 'normal',
  'text-anchor': 'start',
  'font-size': '',
  'font-weight': '400',
};
const ofText = ['text-anchor', 'font-size', 'font-weight'];
/** How far below the top of a line of words its letters stand, as a part of its height. */
const baseline = 0.79;
const none = 'rgba(0, 0, 0, 0)';
/** Pixels of the PNG for each unit of the SVG. */
const pixels = 2;

export type SlideParts = { readonly head: HTMLElement; readonly picture: HTMLElement; readonly foot: HTMLElement };
export type Slide = Size & { readonly svg: string };

/** @param title what a program that reads the file aloud calls it, and @param description what it shows */
export function slideOf({ head, picture, foot }: SlideParts, title: string, description: string): Slide {
  const places = layoutSlide(sizeOf(head), sizeOf(picture), sizeOf(foot));
  const at = ({ x, y }: { x: number; y: number }, part: HTMLElement, scale = 1): SVGElement =>
    make('g', { transform: `translate(${short(x)} ${short(y)})${scale === 1 ? '' : ` scale(${scale})`}` }, partsOf(part));
  const words = (name: string, text: string): SVGElement => {
    const element = make(name, {});
    element.textContent = text;
    return element;
  };
  const size = { width: slideWidth, height: Math.ceil(places.height) };
  const { backgroundColor, fontFamily } = getComputedStyle(picture.parentElement ?? picture);
  const root = make('svg', { viewBox: `0 0 ${size.width} ${size.height}`, ...size, 'font-family': fontFamily }, [
    words('title', title),
    words('desc', description),
    make('rect', { ...size, fill: backgroundColor }),
    at(places.head, head),
    at(places.picture, picture, places.picture.scale),
    at(places.foot, foot),
  ]);
  return { ...size, svg: new XMLSerializer().serializeToString(root) };
}

/**
 * A slide as a PNG. Drawn from a `data:` URL, which the page's policy allows.
 * @throws Error if the browser cannot draw it
 */
export async function pngOf({ svg, width, height }: Slide): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * pixels;
  canvas.height = height * pixels;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser made no picture.');
  return blob;
}

function sizeOf(part: HTMLElement): Size {
  const { width, height } = part.getBoundingClientRect();
  return { width, height };
}

/** Boxes, lines of words and drawings of a part, in the order in which the browser paints them. */
function partsOf(part: HTMLElement): SVGElement[] {
  const origin = part.getBoundingClientRect();
  return [...part.querySelectorAll('*')]
    .filter((element) => !element.parentElement?.closest('svg') && !element.closest('.sr-only'))
    .flatMap((element) => {
      if (element instanceof SVGSVGElement) return [drawingOf(element, origin)];
      const lines = [...element.childNodes].filter((node) => node instanceof Text).flatMap((text) => linesOf(text, origin));
      return [...boxOf(element, origin), ...lines];
    });
}

function drawingOf(svg: SVGSVGElement, origin: DOMRect): SVGElement {
  const rect = svg.getBoundingClientRect();
  const { x, y, width } = svg.viewBox.baseVal;
  const scale = width > 0 ? rect.width / width : 1;
  const shapes = [...svg.children].map((child) => styledCopy(child));
  const place = `translate(${short(rect.x - origin.x)} ${short(rect.y - origin.y)}) scale(${scale}) translate(${-x} ${-y})`;
  return make('g', { transform: place }, shapes);
}

/** A copy with the computed style as attributes. Containers get none, so that nothing is inherited that a shape leaves out. */
function styledCopy(original: Element): SVGElement {
  const copy = original.cloneNode(true) as SVGElement;
  const originals = [original, ...original.querySelectorAll('*')];
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    element.removeAttribute('class');
    if (element.childElementCount > 0 && element.tagName !== 'text' && element.tagName !== 'circle' && element.tagName !== 'path') continue;
    const style = getComputedStyle(originals[index] as Element);
    for (const [name, usual] of Object.entries(initial)) {
      const value = style.getPropertyValue(name).replaceAll('"', '');
      if (value !== usual && (element.tagName === 'text' || !ofText.includes(name))) element.setAttribute(name, value);
    }
  }
  return copy;
}

/** Other programs than browsers may draw it where a word does not break. */
const softHyphen = '\u00ad';

/** One element per line, since an SVG does not break its words. */
function linesOf(text: Text, origin: DOMRect): SVGElement[] {
  const lines: { words: string; rect: DOMRect }[] = [];
  for (const { 0: word, index } of text.data.matchAll(/[^ \n\t\u00ad]+/g)) {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const rect = range.getClientRects()[0];
    const last = lines.at(-1);
    if (!rect) continue;
    const isSecondPart = text.data[index - 1] === softHyphen;
    if (last && Math.abs(last.rect.top - rect.top) < 2) last.words += isSecondPart ? word : ` ${word}`;
    else {
      if (last && isSecondPart) last.words += '-';
      lines.push({ words: word, rect });
    }
  }
  const style = text.parentElement && getComputedStyle(text.parentElement);
  return lines.map(({ words, rect }) => {
    const line = make('text', {
      x: short(rect.x - origin.x),
      y: short(rect.y - origin.y + rect.height * baseline),
      fill: style?.color ?? '',
      'font-size': style?.fontSize ?? '',
      'font-weight': style?.fontWeight ?? '',
    });
    line.textContent = words;
    return line;
  });
}

/** The ground and the edges of a box of the page. */
function boxOf(element: Element, origin: DOMRect): SVGElement[] {
  const style = getComputedStyle(element);
  const { x, y, width, height } = element.getBoundingClientRect();
  const [left, top] = [x - origin.x, y - origin.y];
  const ground =
    style.backgroundColor === none ? [] : [make('rect', { x: short(left), y: short(top), width, height, fill: style.backgroundColor })];
  const edges = (
    [
      ['top', left, top, width, 0],
      ['bottom', left, top + height, width, 0],
      ['left', left, top, 0, height],
      ['right', left + width, top, 0, height],
    ] as const
  ).flatMap(([side, fromX, fromY, byX, byY]) => {
    const thick = parseFloat(style.getPropertyValue(`border-${side}-width`));
    if (!(thick > 0)) return [];
    // The middle of the edge lies half its width inside the box.
    const inwards = (side === 'top' || side === 'left' ? thick : -thick) / 2;
    const [dx, dy] = byX === 0 ? [inwards, 0] : [0, inwards];
    const kind = style.getPropertyValue(`border-${side}-style`);
    return [
      make('path', {
        d: `M${short(fromX + dx)} ${short(fromY + dy)}l${short(byX)} ${short(byY)}`,
        fill: 'none',
        stroke: style.getPropertyValue(`border-${side}-color`),
        'stroke-width': thick,
        ...(kind === 'dashed' && { 'stroke-dasharray': `${3 * thick} ${2 * thick}` }),
      }),
    ];
  });
  return [...ground, ...edges];
}

function make(name: string, attributes: Readonly<Record<string, string | number>>, children: readonly SVGElement[] = []): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  element.append(...children);
  return element;
}

function short(length: number): number {
  return Math.round(length * 100) / 100;
}
