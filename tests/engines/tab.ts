/** What the walks ask of a browser, whichever protocol drives it. */

/** The roles by which the walks find controls. */
export type Role = 'button' | 'checkbox' | 'link' | 'radio' | 'spinbutton' | 'textbox';

export type Key = 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'Enter' | 'Escape' | 'PageDown' | 'Space' | 'Tab';

/** A tab with a profile of its own: nothing is stored when it opens, and nothing stays. */
export interface Tab {
  /** Loads an address as if typed into an empty tab, so that a change behind the `#` loads the page too. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Clicks with the pointer, or waits for what is asked for and fails when it does not appear. */
  click(role: Role, name: string): Promise<void>;
  focus(role: Role, name: string): Promise<void>;
  /** Types into the focused element, key by key. */
  type(text: string): Promise<void>;
  press(...keys: readonly Key[]): Promise<void>;
  chooseFile(selector: string, path: string): Promise<void>;
  /** Runs a function in the page; it may use only its own arguments. */
  ask<Arguments extends readonly unknown[], Answer>(ask: (...given: Arguments) => Answer, ...given: Arguments): Promise<Awaited<Answer>>;
  resize(width: number, height: number): Promise<void>;
  /** @returns what is in view, as PNG */
  picture(): Promise<Uint8Array>;
  /** @returns the pages as they would be printed, as PDF; null where the driver cannot print */
  print(): Promise<Uint8Array | null>;
  /** Errors that the page reported since it was opened: uncaught ones, refused by its policy, requests to other hosts. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface Browser {
  /** Name and version. */
  readonly version: string;
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

/** How long something may take to appear. Only ends a walk that would hang: a busy machine must not fail it. */
export const patience = 60_000;
