/** The schema library, told before its first use not to try `eval`, which the policy of the page forbids. */
import { config } from 'zod/mini';

config({ jitless: true });

export * as z from 'zod/mini';
