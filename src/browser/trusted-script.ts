/** What the browser takes for a script of ours (Trusted Types); older browsers take the address as it is. */
type Policies = {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): unknown };
};
type Policy = ReturnType<Policies['createPolicy']>;

let policy: Policy | null = null;
const known = new Set<string>();

/**
 * Hands a script of this site to the browser as one that may run. The policy lets through just the addresses that
 * came this way, which are made when building and never read from anywhere.
 */
export function trustedScript(address: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  if (!trustedTypes) return address;
  known.add(address);
  policy ??= trustedTypes.createPolicy('app-script-url', {
    createScriptURL: (asked) => {
      if (!known.has(asked)) throw new Error('This script is none of ours.');
      return asked;
    },
  });
  return policy.createScriptURL(address);
}
