// What the scaffolds share: how a rule's files are written, and how the person who called is told what is next.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'
import { rulesIndexes } from '../generate/rules-index.mjs'
import { formatted } from '../generate/write.mjs'
import { packageNames, packageOf } from '../packages.mjs'
import { constantOf, foldersOf } from '../rules/rule-folders.mjs'
import { pageSkeleton, toFillIn } from '../rules/sections.mjs'

/** Ends with a sentence that says what is wrong with the call. */
export const refuse = (message) => {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

/** True if code can call something by this name: no word of the language, and none that the lists use themselves. */
export const canName = (constant) => {
  if (['rules', 'toolkit', 'catalogue'].includes(constant)) return false
  try {
    return typeof new Function(`'use strict'; const ${constant} = 1`) === 'function'
  } catch {
    return false
  }
}

/** Writes new files, formatted as the project is. */
export const writeAll = async (files) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, await formatted(path, text))
  }
}

const ruleText = (name, rule, hasSection) => `import { defineRule, type Rule } from '@imt/core'
${hasSection ? `import { ${name}Section } from '../../section.js'\n` : ''}
/** ${toFillIn}: what the rule finds, as a sentence that begins with "Finds". */
export const ${constantOf(rule)}: Rule<'${name}/${rule}'> = defineRule({
  code: '${name}/${rule}',
  level: 'warning',
  band: 'validity',
  summary: '${toFillIn}: one line that says which condition the rule finds.',
  explain: '${toFillIn}: a paragraph that says what is checked, why it matters, and what to do about a finding.',
  citation: [{ title: '${toFillIn}: the law, the standard or the guidance', url: 'https://example.org/', verified: false }],
  reads: [${hasSection ? `${name}Section` : ''}],
  check: (_sections, run) => {
    // ${toFillIn}: ${hasSection ? `take what is read by its name, as ({ ${name} }, run); ` : ''}call run.notApplicable, as below,
    // where nothing was checked; for each thing looked at, pointerTo being one of @imt/core,
    //   const at = pointerTo('sections', '${name}', 'part', index)
    //   run.checked(at)
    // and for each fault, its key being what it is of, so that it is known again next year
    //   run.report({ at, message: 'What is, what was expected, what to do', key: ['part', thing.name], stated })
    run.notApplicable('${toFillIn}: what the publication does not have')
  },
})
`

const caseText = (outcome, asOf) =>
  JSON.stringify({
    source: `${toFillIn}: where the expectation comes from: a publication, an example of the law, or "By hand"`,
    asOf,
    publication: { about: {}, sections: {} },
    outcome,
    applied: 1,
    passed: outcome === 'passed' ? 1 : 0,
    findings: outcome === 'passed' ? [] : [{ at: '/sections', level: 'warning' }],
  })

/** The files of a new rule, by path. */
export const ruleFiles = (name, rule, { hasSection = true } = {}) => {
  const folder = `packages/${packageOf(name)}/src/rules/${rule}`
  const asOf = new Date().toISOString().slice(0, 10)
  return {
    [`${folder}/rule.ts`]: ruleText(name, rule, hasSection),
    [`${folder}/cases/failing.json`]: caseText('failed', asOf),
    [`${folder}/cases/passing.json`]: caseText('passed', asOf),
    [`${folder}/page.md`]: pageSkeleton(),
  }
}

export const changesetText = (name, says) => `---\n'@imt/${name}': minor\n---\n\n${says}\n`

const listed = (paths) => paths.map((path) => `  ${path}`).join('\n')

/**
 * Writes the files, lists the package's rules anew, and says what was written and changed, and what to fill in, in
 * order.
 */
export const finish = async (name, files, steps, { changed = {}, after = '' } = {}) => {
  const taken = Object.keys(files).find((path) => existsSync(path))
  if (taken !== undefined) refuse(`${taken} is there already: nothing was written`)
  await writeAll(files)
  await writeAll(changed)
  await rulesIndexes(false, [name])
  process.stdout.write(
    `Wrote:\n${listed(Object.keys(files))}\n\n${after}Fill in, in this order (each place says "${toFillIn}"):\n${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}\n`,
  )
}

/** True for a rule that shows how it is done: what it checks and reports stands in its own file. */
const isPattern = ({ path }) => {
  const text = readFileSync(`${path}/rule.ts`, 'utf8')
  return text.includes('run.checked(') && text.includes('run.report(')
}

/**
 * Of the rules that show how it is done, the one whose name has most words of this one; of several, the shortest. A
 * package without any reads those of the others.
 */
const similarTo = (name, rule) => {
  const words = rule.split('-')
  const shared = (other) => other.split('-').filter((word) => words.includes(word)).length
  const sizeOf = ({ path }) => readFileSync(`${path}/rule.ts`, 'utf8').length
  const patternsOf = (packages) =>
    packages
      .flatMap((each) => foldersOf(each))
      .filter((folder) => folder.hasRule && folder.name !== rule && isPattern(folder))
  const own = patternsOf([packageOf(name)])
  return (own.length > 0 ? own : patternsOf(packageNames))
    .sort((a, b) => shared(b.name) - shared(a.name) || sizeOf(a) - sizeOf(b))
    .at(0)
}

/** What is to be done for a rule, in order. */
export const ruleSteps = (name, rule) => {
  const folder = `packages/${packageOf(name)}/src/rules/${rule}`
  const similar = similarTo(name, rule)
  const patterns =
    similar === undefined
      ? ''
      : ` (for a pattern read ${similar.path}; ${similar.path.split('/').slice(0, 2).join('/')}/README.md lists all)`
  return [
    `${folder}/cases/failing.json: a small publication in which the rule finds something, and where ("source" says who says so)`,
    `${folder}/cases/passing.json: the same publication as it should be`,
    `${folder}/rule.ts: level, band, words, citation and check, until both cases hold${patterns}: npx --no-install vitest run --project runtime tooling/test/rules.test.ts -t "${name}/${rule} .*json"`,
    `${folder}/page.md: the sections that are written by hand, and a case more for each exclusion`,
    `.changeset/${name}-${rule}.md: one sentence for those who use the package`,
    'npm run format: sets every file as the project is set',
    "npm run generate -- --accept-goldens: names what is still missing, then writes the page, the tables, the public surface and the rule's line in the golden reports (look at the difference)",
    'npm test',
  ]
}
