const perSecond = 1000;
const perMinute = 60;

/** Minutes and seconds as on a watch: 2:05, 75:30. */
export function durationText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / perSecond);
  return `${Math.floor(seconds / perMinute)}:${String(seconds % perMinute).padStart(2, '0')}`;
}
