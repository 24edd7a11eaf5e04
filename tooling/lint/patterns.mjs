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
import { build } from 'esbuild'
import ts from 'typescript'
import { filesUnder } from '../files.mjs'
import { aliases, packageNames, root } from '../packages.mjs'

const record = new URL('patterns.json', import.meta.url)

/** How long one pattern is weighed, in milliseconds. */
const timeout = 15_000

/** The verdicts so far, by pattern. */
export const verdicts = () => JSON.parse(readFileSync(record, 'utf8'))

const sources = () =>
  packageNames
    .flatMap((name) => filesUnder(`${root}packages/${name}/src`, /(?<!\.test|\.test-d)\.ts$/))
    .filter((path) => !path.includes('/src/testing/'))

const parsed = (path, text) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)

/** What in a source a test finds, each node with its place and the comment beside it. */
const nodesIn = (path, text, test) => {
  const lines = text.split('\n')
  const source = parsed(path, text)
  const found = []
  const visit = (node) => {
    if (test(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line
      const comment = lines.slice(Math.max(0, line - 2), line + 1).find((each) => each.includes('// bound: '))
      found.push({ node, at: `${path.slice(root.length)}:${line + 1}`, comment })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const written = () =>
  sources().flatMap((path) =>
    nodesIn(path, readFileSync(path, 'utf8'), ts.isRegularExpressionLiteral).map(({ node, ...place }) => ({
      ...place,
      pattern: node.text,
    })),
  )

const isBuilt = (node) =>
  ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp'

/**
 * Patterns that are built as their module is loaded, as they are then: the modules are bundled, with a call in place of
 * each `new RegExp` that says what it was given, and run. The rule imt/no-built-pattern refuses any built later.
 */
const built = async () => {
  const paths = sources().filter((path) => readFileSync(path, 'utf8').includes('new RegExp('))
  const places = []
  const told = {
    name: 'told',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        let contents = readFileSync(path, 'utf8')
        if (paths.includes(path))
          for (const { node, at, comment } of nodesIn(path, contents, isBuilt).reverse()) {
            const callee = node.expression
            const name = `(globalThis.__builtPattern(${String(places.length)}))`
            places.push({ at, comment })
            contents = contents.slice(0, callee.getStart()) + name + contents.slice(callee.getEnd())
          }
        return { contents, loader: 'ts' }
      }),
  }
  const found = []
  globalThis.__builtPattern = (place) =>
    class extends RegExp {
      constructor(...given) {
        super(...given)
        found.push({ ...places[place], pattern: String(this) })
      }
    }
  const { outputFiles } = await build({
    stdin: { contents: paths.map((path) => `import ${JSON.stringify(path)}`).join('\n'), resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    treeShaking: false,
    ignoreAnnotations: true,
    alias: aliases,
    plugins: [told],
    logLevel: 'silent',
  })
  const [{ text }] = outputFiles
  await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)
  delete globalThis.__builtPattern
  const unseen = places.map(({ at }) => at).filter((at) => !found.some((each) => each.at === at))
  if (unseen.length > 0) throw new Error(`no pattern was built at ${unseen.join(', ')}: it cannot be weighed`)
  return [...new Map(found.map((each) => [`${each.at} ${each.pattern}`, each])).values()]
}

/** Every pattern in the sources of the packages, written out or built: its text, its place, the comment beside it. */
export const patterns = async () => [...written(), ...(await built())]

const weigh = async (pattern) => {
  const { check } = await import('recheck')
  const end = pattern.lastIndexOf('/')
  const { status } = await check(pattern.slice(1, end), pattern.slice(end + 1), { timeout })
  return status
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const known = process.argv.includes('--all') ? {} : verdicts()
  const all = [...new Set((await patterns()).map(({ pattern }) => pattern))].sort()
  const weighed = {}
  for (const pattern of all) {
    weighed[pattern] = known[pattern] ?? (await weigh(pattern))
    if (known[pattern] === undefined) process.stdout.write(`${weighed[pattern]}  ${pattern}\n`)
  }
  writeFileSync(record, `${JSON.stringify(weighed, null, 2)}\n`)
  process.stdout.write(`${all.length} patterns weighed\n`)
}
