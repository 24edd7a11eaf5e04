// node tooling/surface.mjs [--all] [--gone COMMIT]: how many values each entry of each package exports, and who uses
// them. A value is used by a `ts` block of a README or how-to page, or by the sources of another package, the checker
// or an example. --gone lists instead the names that etc/*.d.ts of a commit has, today's has not, and
// docs/migration.md does not name.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { filesUnder } from './files.mjs'
import { packageNames, root, sources } from './packages.mjs'

const parsed = (path, text) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)

/** The values, not the types, that a module exports by name. */
const exportsOf = (path) =>
  parsed(path, readFileSync(path, 'utf8')).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      if (statement.isTypeOnly) return []
      if (statement.exportClause === undefined || !ts.isNamedExports(statement.exportClause))
        throw new Error(`${path} exports all of another module: name what it exports`)
      return statement.exportClause.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text)
    }
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
    if (!isExported || ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return []
    return ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText())
      : [statement.name?.text ?? 'default']
  })

/** What a function takes when it runs: `const { read } = await import('@imt/tables')`. */
const importedLate = (source) => {
  const found = []
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name)) {
      const call =
        node.initializer !== undefined && ts.isAwaitExpression(node.initializer) && node.initializer.expression
      const isImport = call && ts.isCallExpression(call) && call.expression.kind === ts.SyntaxKind.ImportKeyword
      const from = isImport && ts.isStringLiteral(call.arguments[0]) ? call.arguments[0].text : ''
      if (from.startsWith('@imt/'))
        for (const { propertyName, name } of node.name.elements) found.push(`${from} ${(propertyName ?? name).text}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** What a module takes from entries of this repository, as `@imt/core refused`. */
const importsOf = (path, text) => {
  const source = parsed(path, text)
  const atOnce = source.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement)
    if (!isImport && !ts.isExportDeclaration(statement)) return []
    const from = statement.moduleSpecifier?.text
    if (from?.startsWith('@imt/') !== true) return []
    const elements = (isImport ? statement.importClause?.namedBindings : statement.exportClause)?.elements ?? []
    return elements.map(({ propertyName, name }) => `${from} ${(propertyName ?? name).text}`)
  })
  return [...atOnce, ...importedLate(source)]
}

const relative = (path) => path.slice(root.length)

/** Who uses what, by `@imt/core refused`. */
const uses = () => {
  const found = new Map()
  const note = (user, names) => {
    for (const name of names) found.set(name, (found.get(name) ?? new Set()).add(user))
  }
  const modules = (folder) => filesUnder(folder, /(?<!\.test|\.test-d|\.d)\.tsx?$/)
  for (const name of packageNames)
    for (const path of modules(`${root}packages/${name}/src`))
      note(
        `@imt/${name}`,
        importsOf(path, readFileSync(path, 'utf8')).filter((each) => !each.startsWith(`@imt/${name} `)),
      )
  for (const path of modules(`${root}apps/web/src`)) note('apps/web', importsOf(path, readFileSync(path, 'utf8')))
  const pages = [
    `${root}README.md`,
    ...packageNames.map((name) => `${root}packages/${name}/README.md`),
    ...filesUnder(`${root}docs/how-to`, /\.md$/),
  ]
  for (const path of pages)
    for (const [, code = ''] of readFileSync(path, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm))
      note(relative(path), importsOf(`${path}.ts`, code))
  return found
}

/** Each entry with the values that it exports and their users. */
export const surface = () => {
  const found = uses()
  return sources.map(({ name: entry, path }) => ({
    entry,
    values: exportsOf(path).map((name) => ({ name, users: [...(found.get(`${entry} ${name}`) ?? [])] })),
  }))
}

/** All names, of values and types, that the rolled-up declarations of a package export. */
const namesIn = (declarations) =>
  [...declarations.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list = '']) =>
    list.split(',').flatMap((each) => /(\w+)\s*$/.exec(each)?.[1] ?? []),
  )

/** The names that are gone since a commit of which docs/migration.md says nothing, by package. */
const goneSince = (commit) => {
  const said = readFileSync(`${root}docs/migration.md`, 'utf8')
  return packageNames.flatMap((name) => {
    const path = `etc/${name}.d.ts`
    const { status, stdout } = spawnSync('git', ['show', `${commit}:${path}`], { cwd: root, encoding: 'utf8' })
    if (status !== 0 || !existsSync(root + path)) return []
    const today = new Set(namesIn(readFileSync(root + path, 'utf8')))
    return namesIn(stdout)
      .filter((each) => !today.has(each) && !new RegExp(`\`${each}\\b`).test(said))
      .map((each) => `@imt/${name} ${each}`)
  })
}

const goneAt = process.argv.indexOf('--gone')
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && goneAt > 0) {
  const gone = goneSince(process.argv[goneAt + 1] ?? 'HEAD')
  process.stdout.write(`${[...gone, `${String(gone.length)} names are gone without a word`].join('\n')}\n`)
} else if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const entries = surface()
  const isMain = (entry) => entry.split('/').length === 2
  for (const { entry, values } of entries) {
    const onlyPages = values.filter(({ users }) => users.length > 0 && !users.some((user) => /^@imt|^apps/.test(user)))
    const unused = values.filter(({ users }) => users.length === 0)
    process.stdout.write(
      `${entry.padEnd(24)}${String(values.length).padStart(4)} values, ${String(onlyPages.length).padStart(3)} only shown in pages, ${String(unused.length)} used nowhere\n`,
    )
    if (process.argv.includes('--all'))
      for (const { name, users } of values) process.stdout.write(`  ${name}: ${users.join(', ') || 'nowhere'}\n`)
  }
  const total = (some) => some.reduce((sum, { values }) => sum + values.length, 0)
  process.stdout.write(
    `main entries ${String(total(entries.filter(({ entry }) => isMain(entry))))}, all entries ${String(total(entries))}\n`,
  )
}
