import nx from '@nx/eslint-plugin';
import vue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';
import tantam from './tools/lint/plugin.mjs';
import { depConstraints } from './tools/nx/module-order.mjs';

const noCycleHelp = { name: '@nestjs/common', importNames: ['forwardRef'], message: 'Turn one of the two arrows round instead.' };
const noDataSource = { name: 'typeorm', importNames: ['DataSource', 'EntityManager'], message: 'Only platform holds the connection.' };
/** Node and the browser bring one; another would go past the timeouts, the addresses that are refused and the session. */
const noOtherHttpClients = ['axios', 'cross-fetch', 'got', 'isomorphic-fetch', 'ky', 'node-fetch', 'ofetch', 'request', 'superagent', 'undici'].map((name) => ({
  name,
  message: 'Use fetch; in the web app the client of shared/api.',
}));
/** What is wrong in any language of the tree. */
const soundness = Object.fromEntries(
  [
    'array-callback-return',
    'constructor-super',
    'eqeqeq',
    'getter-return',
    'no-async-promise-executor',
    'no-case-declarations',
    'no-cond-assign',
    'no-constant-binary-expression',
    'no-constant-condition',
    'no-debugger',
    'no-dupe-else-if',
    'no-dupe-keys',
    'no-duplicate-case',
    'no-empty',
    'no-empty-pattern',
    'no-fallthrough',
    'no-irregular-whitespace',
    'no-prototype-builtins',
    'no-self-assign',
    'no-self-compare',
    'no-sparse-arrays',
    'no-template-curly-in-string',
    'no-unreachable',
    'no-unsafe-finally',
    'no-unused-private-class-members',
    'no-useless-catch',
    'no-useless-escape',
    'prefer-const',
    'preserve-caught-error',
    'use-isnan',
    'valid-typeof',
  ].map((rule) => [rule, 'error']),
);
const focusedOrSkipped = '(it|test|describe)';

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '**/coverage/',
      '**/test-results/',
      '**/playwright-report/',
      '.nx/',
      '.tantam/',
      'libs/contract/src/generated/',
      '**/*.d.{ts,mts}',
    ],
  },
  // A rule that does not fit is changed here, where everyone sees it, not switched off in a comment.
  { linterOptions: { noInlineConfig: true } },
  { rules: soundness },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly'])) },
    rules: { 'no-undef': 'error', 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts', '**/*.vue'] })),
  ...vue.configs['flat/recommended'].map((config) => ({ ...config, files: config.files ?? ['apps/web/**/*.vue'] })),
  {
    files: ['apps/web/**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'no-undef': 'off',
      'vue/no-v-html': 'error',
      'vue/multi-word-component-names': 'off',
      // A list's state is an object of refs that filter bars share; only the prop itself is the parent's.
      'vue/no-mutating-props': ['error', { shallowOnly: true }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      // Prettier owns the layout.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/attributes-order': 'off',
    },
  },
  {
    files: ['**/*.ts', '**/*.vue'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/ban-ts-comment': 'error',
      'no-restricted-imports': ['error', { paths: [noCycleHelp, ...noOtherHttpClients] }],
    },
  },
  {
    // Nest reads the types of constructor parameters and of handler arguments at run time, so their imports must stay values.
    files: ['libs/**/*.ts', 'apps/api/**/*.ts', 'apps/worker/**/*.ts'],
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
    rules: { '@typescript-eslint/no-extraneous-class': 'off' },
  },
  {
    files: ['libs/*/src/**/*.ts', 'apps/{api,worker}/src/**/*.ts'],
    ignores: ['libs/platform/**', '**/*.spec.ts', 'libs/*/src/testing/**'],
    rules: { 'no-restricted-imports': ['error', { paths: [noCycleHelp, noDataSource, ...noOtherHttpClients] }] },
  },
  {
    // One place knows the session, the problems and the lost connection; the offline bar asks whether the server is there at all.
    files: ['apps/web/src/**/*.{ts,vue}'],
    ignores: ['apps/web/src/shared/api/**', 'apps/web/src/app/AppOfflineBar.vue', '**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', ...['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'].map((name) => ({ name, message: 'Only shared/api and shared/live talk to the server.' }))],
    },
  },
  {
    files: ['{libs,apps}/**/*.{ts,vue}'],
    plugins: { '@nx': nx, tantam },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allowCircularSelfDependency: true, allow: ['../../tools/test/*', '../../../tools/test/*', '../../../../tools/test/*'], depConstraints },
      ],
      'tantam/features-apart': 'error',
      'tantam/layers': 'error',
      'tantam/own-door': 'error',
      'tantam/pure-domain': 'error',
    },
  },
  {
    // Browser tests start the product with the workspace's own tools; Playwright wants fixtures without needs written as `{}`.
    files: ['apps/web/e2e/**/*.ts', 'apps/web/playwright.config.ts'],
    rules: { '@nx/enforce-module-boundaries': 'off', 'tantam/own-door': 'off', 'no-empty-pattern': 'off' },
  },
  {
    // Runs in the browser before the app, so that the page never flashes in the wrong theme.
    files: ['apps/web/public/**/*.js'],
    languageOptions: { globals: { document: 'readonly', localStorage: 'readonly', matchMedia: 'readonly' } },
  },
  {
    files: ['**/*.spec.ts', 'apps/web/e2e/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `MemberExpression[object.name=/^${focusedOrSkipped}$/][property.name=/^(only|skip|todo)$/]`,
          message: 'A test runs or does not exist.',
        },
        { selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', message: 'A test runs or does not exist.' },
      ],
    },
  },
);
