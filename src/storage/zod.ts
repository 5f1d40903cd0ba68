/** Configures zod before its first use not to compile schemas with eval, which the page's policy forbids. */
import { config } from 'zod/mini';

config({ jitless: true });

export * as z from 'zod/mini';
