import type { Component } from 'svelte';

type AnyProps = Record<string, unknown>;

/** A page ready to be drawn. */
export type Screen = { readonly component: Component<AnyProps>; readonly props: AnyProps };

/** Component and props are checked against each other here; afterwards only their being together matters. */
export function screen<Props extends AnyProps>(component: Component<Props>, props: Props): Screen {
  return { component: component as unknown as Component<AnyProps>, props };
}
