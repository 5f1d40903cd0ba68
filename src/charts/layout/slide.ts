/** Lengths in SVG units: 16:9, as the slides of common presentation programs. */
export const slideWidth = 1600;
const slideHeight = 900;
const margin = 64;
const gap = 32;
/** Least magnification of a picture, so that its smallest words can be read from the back of a room. */
const leastScale = 1.5;

export type Size = { readonly width: number; readonly height: number };
type Place = { readonly x: number; readonly y: number };
export type SlideLayout = {
  readonly height: number;
  readonly head: Place;
  readonly picture: Place & { readonly scale: number };
  readonly foot: Place;
};

/**
 * Words above, picture in the middle and as large as there is room for, words below. A picture that would become too small makes
 * the slide taller.
 */
export function layoutSlide(head: Size, picture: Size, foot: Size): SlideLayout {
  const wide = (slideWidth - 2 * margin) / picture.width;
  const room = slideHeight - 2 * margin - 2 * gap - head.height - foot.height;
  const scale = Math.min(wide, Math.max(room / picture.height, leastScale));
  const drawn = picture.height * scale;
  const height = slideHeight + Math.max(0, drawn - room);
  return {
    height,
    head: { x: margin, y: margin },
    picture: {
      x: (slideWidth - picture.width * scale) / 2,
      y: margin + head.height + gap + Math.max(0, room - drawn) / 2,
      scale,
    },
    foot: { x: margin, y: height - margin - foot.height },
  };
}
