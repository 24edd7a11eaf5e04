/**
 * Regular expressions that can take more than linear time on a text that somebody else wrote.
 *
 *     npm run patterns            # weighs the patterns that have no verdict yet, with recheck
 *     npm run patterns -- --all   # weighs all of them anew (some minutes)
 *
 * The verdicts stand in patterns.json, and a test holds the sources to them: a pattern that is not safe names beside
 * it the bound of its input that the code enforces, as in "bound: 2,000 characters, by parseExtension".
 */
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import ts from 'typescript'
import { filesUnder } from '../files.mjs'
import { packageNames, root } from '../packages.mjs'

const record = new URL('patterns.json', import.meta.url)

/** How long one pattern is weighed, in milliseconds. */
const timeout = 15_000

/** The verdicts so far, by pattern. */
export const verdicts = () => JSON.parse(readFileSync(record, 'utf8'))

/** Every pattern written out in the sources of the packages: its text, its place, and the comment beside it. */
export const patterns = () =>
  packageNames
    .flatMap((name) => filesUnder(`${root}packages/${name}/src`, /(?<!\.test|\.test-d)\.ts$/))
    .filter((path) => !path.includes('/src/testing/'))
    .flatMap((path) => {
      const text = readFileSync(path, 'utf8')
      const lines = text.split('\n')
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
      const found = []
      const visit = (node) => {
        if (ts.isRegularExpressionLiteral(node)) {
          const line = source.getLineAndCharacterOfPosition(node.getStart()).line
          const comment = lines.slice(Math.max(0, line - 2), line + 1).find((each) => each.includes('// bound: '))
          found.push({ pattern: node.text, at: `${path.slice(root.length)}:${line + 1}`, comment })
        }
        ts.forEachChild(node, visit)
      }
      visit(source)
      return found
    })

const weigh = async (pattern) => {
  const { check } = await import('recheck')
  const end = pattern.lastIndexOf('/')
  const { status } = await check(pattern.slice(1, end), pattern.slice(end + 1), { timeout })
  return status
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const known = process.argv.includes('--all') ? {} : verdicts()
  const all = [...new Set(patterns().map(({ pattern }) => pattern))].sort()
  const weighed = {}
  for (const pattern of all) {
    weighed[pattern] = known[pattern] ?? (await weigh(pattern))
    if (known[pattern] === undefined) process.stdout.write(`${weighed[pattern]}  ${pattern}\n`)
  }
  writeFileSync(record, `${JSON.stringify(weighed, null, 2)}\n`)
  process.stdout.write(`${all.length} patterns weighed\n`)
}
