/** Runs the tests of the room that is mutated. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { evidenceModules } from '../vite/evidence.ts';
import { siteModules } from '../vite/site.ts';
import { mutatedRoom } from './rooms.mjs';

const { tests, left = [], first } = mutatedRoom();

/** Runs the file first that kills most mutants. */
class FirstFile extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isFirst = ({ moduleId }: TestSpecification): boolean => first !== undefined && moduleId.endsWith(first);
    return [...sorted.filter(isFirst), ...sorted.filter((file) => !isFirst(file))];
  }
}

export default defineConfig({
  plugins: [evidenceModules(), siteModules(), svelte({ configFile: false })],
  // Stryker ends what hangs.
  test: { include: tests, exclude: left, isolate: false, testTimeout: 0, sequence: { sequencer: FirstFile } },
});
