/** On what something was measured, for the line under a table. */
import { cpus } from 'node:os';

/** @param browser name and version of the browser that took part, if one did */
export function circumstances(browser = '') {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() || 'an unknown processor'}`;
  return [`Node ${process.versions.node}`, browser, machine].filter(Boolean).join(', ');
}
