import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import noDigitsInTexts from './scripts/lint/no-digits-in-texts.js';
import { roomRules } from './scripts/lint/rooms.js';

export default ts.config(
  { ignores: ['dist/', 'coverage/', 'test-results/', 'playwright-report/', '.cache/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], parser: ts.parser } },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Rejected in favour of the readable `if … for …` of one line where nothing else follows.
      curly: 'off',
    },
  },
  { files: ['src/**/*.svelte'], rules: { 'svelte/no-at-html-tags': 'error', 'svelte/no-inline-styles': 'error' } },
  {
    files: ['src/**/texts.{da,en}.ts'],
    plugins: { texts: { rules: { 'no-digits': noDigitsInTexts } } },
    rules: { 'texts/no-digits': 'error' },
  },
  ...roomRules(),
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
