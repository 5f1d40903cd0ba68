/** The Trusted Types factory; missing in older browsers, which take a plain string. */
type Policies = {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): unknown };
};
type Policy = ReturnType<Policies['createPolicy']>;

let policy: Policy | null = null;
const known = new Set<string>();

/**
 * Wraps a script URL of this site for the Trusted Types policy `app-script-url`. The policy accepts only URLs that were passed
 * in here; all are constants of the build.
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
