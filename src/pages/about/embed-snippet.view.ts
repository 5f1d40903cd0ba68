import { InputError } from '../../model/input-error.ts';

/** A frame for a page of another site. */
export type Embedding = {
  /** The whole address of what is shown, `http:` or `https:`, such as `https://…/embed.html?sprog=en`. */
  readonly address: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** The height until the frame has told its own, in CSS pixels, a whole number above 0. */
  readonly height: number;
};

/** No page of ours comes near it: a height above is not set. */
const tallest = 20_000;

/** Sets the height that the frame before it tells, and takes numbers from that frame alone. */
const fitting = `<script>
  {
    const frame = document.currentScript.previousElementSibling;
    addEventListener('message', ({ source, data }) => {
      if (source !== frame.contentWindow || data?.type !== 'traedesten:height') return;
      if (Number.isInteger(data.height) && data.height > 0 && data.height < ${tallest}) frame.height = data.height;
    });
  }
</script>`;

/**
 * The snippet for the web editor: one frame, loaded when the reader comes near it, and a script that gives it the height of its
 * content. Where an editor may use no script, the frame alone works and scrolls. The sandbox lets the frame run and open its own
 * window, and nothing else: it cannot take the page around elsewhere, send forms or start downloads.
 * @throws InputError for an address that is no web address, an empty title, or a height that is no whole number above 0
 */
export function embedSnippet({ address, title, height }: Embedding): string {
  if (!/^https?:\/\/[^\s/]/i.test(address))
    throw new InputError('address', 'no web address', 'an address that begins with https:// or http://');
  if (title.trim() === '') throw new InputError('title', title, 'a title that says what is shown');
  if (!Number.isInteger(height) || height < 1) throw new InputError('height', height, 'a whole number of pixels above 0');
  const attributes = {
    src: address,
    title: title.trim(),
    width: '100%',
    height: String(height),
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    allow: 'clipboard-write',
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    style: 'border: 0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>\n${fitting}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
