/** Measures transferred bytes. */
import { compressed } from './serve.mjs';

/** Listens to the page's DevTools session. Sizes are as transferred: compressed, headers included. */
export async function watchWire(session) {
  const answers = new Map();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('http')) answers.set(requestId, { type: '', bytes: 0, isOpen: true });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => update(requestId, { type: response.mimeType }));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    update(requestId, { bytes: encodedDataLength, isOpen: false }),
  );
  session.on('Network.loadingFailed', ({ requestId }) => update(requestId, { isOpen: false }));
  await session.send('Network.enable');

  function update(requestId, change) {
    const answer = answers.get(requestId);
    if (answer) Object.assign(answer, change);
  }
  const sum = (chosen) => [...answers.values()].filter(chosen).reduce((total, { bytes }) => total + bytes, 0);
  return {
    isQuiet: () => [...answers.values()].every(({ isOpen }) => !isOpen),
    all: () => sum(() => true),
    font: () => sum(({ type }) => type.includes('font')),
    script: () => sum(({ type }) => type.includes('javascript')),
  };
}

/** The compressed size of inline scripts, so that moving a script into the html does not hide its size. */
export function inlineScript(html) {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)].map(([, text]) => text);
  return scripts.length > 0 ? compressed(scripts.join('\n')).length : 0;
}
