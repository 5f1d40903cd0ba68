import { line, range, scaleLinear, scaleUtc } from 'd3';

/** One question on one day. `unknown`: answered with "don't know"; `absent`: asked about other things only. */
export type MultiplePoint = {
  /** An ISO date. */
  readonly on: string;
  readonly value: number | 'unknown' | 'absent';
  /** What the mark says, in a sentence. */
  readonly says: string;
};

/** The axes that all small multiples share: the first and the last day as ISO dates, and the scale of the answers. */
export type MultipleFrame = {
  readonly from: string;
  readonly to: string;
  readonly lowest: number;
  readonly highest: number;
  readonly width: number;
  readonly height: number;
};

type Mark = { readonly x: number; readonly says: string };

/** A day on the axis of time, at midnight in UTC. `anchor` keeps its label inside the picture; without room there is none. */
export type DayTick = { readonly x: number; readonly at: Date; readonly anchor: 'start' | 'middle' | 'end' | null };

export type MultipleLayout = {
  readonly dots: readonly (Mark & { readonly y: number })[];
  /** One path for all stretches: nothing is drawn across an answer that is not known or was not given. */
  readonly line: string;
  readonly unknown: readonly Mark[];
  /** The y position of each whole value, lowest first. */
  readonly levels: readonly number[];
  readonly ticks: readonly DayTick[];
};

const dayLength = 86_400_000;
/** Width of the label of a tick, with the room around it. */
const labelWidth = 80;

/** @param points sorted by time */
export function layoutMultiple(
  points: readonly MultiplePoint[],
  { from, to, lowest, highest, width, height }: MultipleFrame,
): MultipleLayout {
  const time = scaleUtc([midnight(from), midnight(to)], [0, width]);
  const x = (day: string): number => time(midnight(day));
  const y = scaleLinear([lowest, highest], [height, 0]);
  const course = line<MultiplePoint>(
    ({ on }) => x(on),
    ({ value }) => y(Number(value)),
  ).defined(isKnown);
  return {
    dots: points.filter(isKnown).map(({ on, value, says }) => ({ x: x(on), y: y(value), says })),
    line: course(points) ?? '',
    unknown: points.filter(({ value }) => value === 'unknown').map(({ on, says }) => ({ x: x(on), says })),
    levels: range(lowest, highest + 1).map((step) => y(step)),
    ticks: dayTicks(time.ticks(Math.max(1, Math.floor(width / labelWidth))), time, width),
  };
}

/** When a day begins in UTC. */
function midnight(day: string): Date {
  // eslint-disable-next-line no-restricted-globals -- the day that is named, not today
  return new Date(day);
}

function isKnown(point: MultiplePoint): point is MultiplePoint & { readonly value: number } {
  return typeof point.value === 'number';
}

/** Over a few days the scale would count hours. */
function dayTicks(all: readonly Date[], x: (at: Date) => number, width: number): DayTick[] {
  let free = 0;
  return all
    .filter((at) => at.getTime() % dayLength === 0)
    .map((at) => {
      const left = Math.min(width - labelWidth, Math.max(0, x(at) - labelWidth / 2));
      const hasRoom = left >= free;
      if (hasRoom) free = left + labelWidth;
      return { x: x(at), at, anchor: hasRoom ? anchorAt(x(at), width) : null };
    });
}

function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < labelWidth / 2) return 'start';
  return x > width - labelWidth / 2 ? 'end' : 'middle';
}
