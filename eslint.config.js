import { createNodeResolver, importX } from 'eslint-plugin-import-x'
import jsdoc from 'eslint-plugin-jsdoc'
import tseslint from 'typescript-eslint'
import { noBuiltPattern } from './tooling/lint/no-built-pattern.mjs'
import { noSpreadIntoCall } from './tooling/lint/no-spread-into-call.mjs'
import { entriesOf, mayImport, packageNames } from './tooling/packages.mjs'

/** Imports point one way: a package may import those that its manifest names, and only these. */
const all = packageNames
const rooms = Object.fromEntries(all.map((name) => [name, mayImport(name)]))
/** The command alone may ask which day it is. */
const pure = all.filter((name) => name !== 'cli')

/** A path into a package that is none of its entries. */
const deep = `^@imt/(?!(?:${all.flatMap((name) => entriesOf(name).map((entry) => `${name}/${entry}`)).join('|')})$)[^/]+/`

const boundary = (room) => ({
  files: [`packages/${room}/src/**/*.ts`],
  ignores: ['**/*.test.ts', '**/*.prop.test.ts', '**/*.test-d.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: all
              .filter((name) => !rooms[room].includes(name))
              .flatMap((name) => [`@imt/${name}`, `@imt/${name}/*`]),
            message: `@imt/${room} may import only ${['itself by relative path', ...rooms[room].map((name) => `@imt/${name}`)].join(', ')}.`,
          },
          { regex: deep, message: 'No deep imports: a package is what its entries export.' },
          ...(room === 'cli'
            ? []
            : [
                {
                  group: ['node:*', 'fs', 'path', 'process'],
                  message: 'This package runs anywhere: no node: imports.',
                },
              ]),
          ...(room === 'core'
            ? []
            : [
                {
                  group: ['decimal.js', 'date-fns', 'date-fns/*', '@date-fns/*'],
                  message: 'Only core depends on decimal.js and date-fns.',
                },
              ]),
        ],
      },
    ],
  },
})

const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock: the day is a parameter.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'No clock: the day is a parameter.',
  },
  {
    selector: "BinaryExpression[operator='instanceof'][right.name='Decimal']",
    message: 'Use Decimal.isDecimal: a Decimal may come from another copy.',
  },
  {
    selector: "CallExpression[callee.object.name='Decimal'][callee.property.name='set']",
    message: 'Decimal.set is global; core has its own clone.',
  },
]

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      'packages/cli/bundle/**',
      '**/node_modules/**',
      'coverage/**',
      '.cache/**',
      '**/.turbo/**',
      '**/fixtures/**',
      'benchmarks/data/**',
      'etc/**',
    ],
  },
  tseslint.configs.base,
  {
    // Prettier leaves comments and single literals as they are: a comment is to be broken, a literal may stay long.
    rules: {
      'max-len': [
        'error',
        { code: 120, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true },
      ],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strict],
    plugins: { 'import-x': importX },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // A plugin's type is a named interface, so that a model's declaration stays one line.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'no-console': 'error',
      // A function above these is split by idea, or says at its place why it is one.
      complexity: ['error', 25],
      'max-depth': ['error', 4],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.js'],
          extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
        }),
      ],
      'import-x/extensions': ['.ts', '.tsx', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
  },
  { files: ['**/*.config.ts', 'vitest.config.ts'], rules: { 'import-x/no-default-export': 'off' } },
  {
    files: pure.map((room) => `packages/${room}/src/**/*.ts`),
    ignores: ['**/*.test.ts', '**/*.prop.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noClock] },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.prop.test.ts', '**/*.test-d.ts'],
    plugins: { jsdoc, imt: { rules: { 'no-spread-into-call': noSpreadIntoCall, 'no-built-pattern': noBuiltPattern } } },
    rules: {
      // The parts of a path are as many as values stand within each other, which the readers bound.
      'imt/no-spread-into-call': ['error', { short: ['pointerTo'] }],
      'imt/no-built-pattern': 'error',
      'max-lines': ['error', { max: 300 }],
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ArrowFunctionExpression: true },
          contexts: ['ExportNamedDeclaration > VariableDeclaration'],
          checkConstructors: false,
        },
      ],
      'jsdoc/check-param-names': ['error', { checkDestructured: false, disableMissingParamChecks: true }],
      'jsdoc/no-types': 'error',
      'jsdoc/check-tag-names': 'error',
    },
  },
  ...all.map(boundary),
  {
    files: ['apps/*/src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: deep, message: 'No deep imports: a package is what its entries export.' },
            { group: ['node:*', 'fs', 'path', 'process'], message: 'This runs in a browser: no node: imports.' },
          ],
        },
      ],
    },
  },
)
