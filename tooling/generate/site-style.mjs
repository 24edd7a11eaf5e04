/**
 * Writes `packages/site/src/style/nhsuk.data.ts`: of the style sheet of nhsuk-frontend what the pages of @imt/site use.
 *
 *     node tooling/generate/site-style.mjs [--check]
 *
 * The whole sheet has 278 kB, and fetches Frutiger from a server of the NHS. Its sources are compiled without the font,
 * and the rules for classes that no page has are left out.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import postcss from 'postcss'
import { compileString, Logger } from 'sass'
import { root } from '../packages.mjs'
import { writeOrCheck } from './write.mjs'

process.chdir(root)
const { version } = createRequire(import.meta.url)('nhsuk-frontend/package.json')
const components = ['footer', 'header', 'inset-text', 'skip-link', 'summary-list', 'tables']
const parts = ['generic', 'elements', 'styles', 'objects', 'utilities'].map((name) => `core/${name}`)
const source = [
  '@use "nhsuk-frontend/dist/nhsuk/core/settings" with ($nhsuk-include-font-face: false);',
  ...[...parts, ...components.map((name) => `components/${name}`)].map(
    (path, index) => `@use "nhsuk-frontend/dist/nhsuk/${path}" as part-${index};`,
  ),
].join('\n')

/** Every class of nhsuk-frontend that the sources of the pages name. */
const used = new Set(
  readdirSync('packages/site/src', { recursive: true })
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|\.data\.ts$/.test(path))
    .flatMap((path) => readFileSync(join('packages/site/src', path), 'utf8').match(/nhsuk-[a-z0-9_-]+/g) ?? []),
)

const { css } = compileString(source, {
  loadPaths: ['node_modules'],
  style: 'expanded',
  quietDeps: true,
  logger: Logger.silent,
})
const sheet = postcss.parse(css)
sheet.walkComments((comment) => comment.remove())
sheet.walkRules((rule) => {
  if (rule.parent.type === 'atrule' && rule.parent.name.endsWith('keyframes')) return
  const kept = rule.selectors.filter((selector) =>
    (selector.match(/\.[a-zA-Z][\w-]*/g) ?? []).every((name) => used.has(name.slice(1))),
  )
  if (kept.length === 0) rule.remove()
  else rule.selectors = kept
})
// Properties that nothing left refers to, and what is empty by now.
const referred = new Set(
  sheet
    .toString()
    .match(/var\(\s*--[\w-]+/g)
    ?.map((found) => found.replace(/var\(\s*/, '')),
)
sheet.walkDecls(/^--/, (declaration) => {
  if (!referred.has(declaration.prop)) declaration.remove()
})
for (let before = -1; before !== sheet.toString().length;) {
  before = sheet.toString().length
  sheet.walk((node) => {
    if ((node.type === 'rule' || node.type === 'atrule') && node.nodes?.length === 0) node.remove()
  })
}
const { css: small } = compileString(sheet.toString(), { style: 'compressed', logger: Logger.silent })
if (/url\(\s*["']?(?:https?:)?\/\//.test(small)) throw new Error('the style sheet fetches something from elsewhere')

await writeOrCheck(
  'packages/site/src/style/nhsuk.data.ts',
  `/**
 * Of the style sheet of nhsuk-frontend ${version} what the pages use: made by \`tooling/generate/site-style.mjs\`, never
 * edited by hand.
 *
 * @see https://github.com/nhsuk/nhsuk-frontend, MIT, © NHS England
 */
export const nhsukStyle = ${JSON.stringify(small.trim())}
`,
  process.argv.includes('--check'),
)
