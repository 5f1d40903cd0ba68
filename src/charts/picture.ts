/** A chart as a file of its own: the drawing as it looks now, with nothing it would have to fetch. */

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
/** So that a picture stays sharp in a document. */
const scale = 2;

/** The chart as SVG text: colours and typeface are written into it, on the ground of the page, with the sentence as its title. */
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
 * The same as a PNG, twice as large as on the screen. Drawn from a data: address, which the policy of the page allows.
 * @throws Error where the browser cannot draw it
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
