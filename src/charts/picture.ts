/** Exports a chart as a standalone file with no external references. */

const drawn = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
const svgNamespace = 'http://www.w3.org/2000/svg';
/** Pixel ratio of the PNG, so that it is sharp in a document. */
const scale = 2;

/** The chart as SVG text, with computed colours and typeface inlined, the page's background, and the accessible name as title. */
export function svgText(chart: SVGSVGElement): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [chart, ...chart.querySelectorAll('*')];
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(originals[index] as Element);
    for (const name of drawn) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
  }
  const title = document.createElementNS(svgNamespace, 'title');
  title.textContent = chart.getAttribute('aria-label');
  const ground = document.createElementNS(svgNamespace, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(title, ground);
  copy.setAttribute('xmlns', svgNamespace);
  return new XMLSerializer().serializeToString(copy);
}

/**
 * The same as a PNG at twice the size on screen. Drawn from a `data:` URL, which the page's policy allows.
 * @throws Error if the browser cannot draw it
 */
export async function pngOf(chart: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(chart))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = chart.width.baseVal.value * scale;
  canvas.height = chart.height.baseVal.value * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser made no picture.');
  return blob;
}
