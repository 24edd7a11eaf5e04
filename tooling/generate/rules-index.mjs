// Writes packages/<package>/src/rules/index.ts from the folders beside it: the one list of a package's rules.
import { packageNames, pluginOf } from '../packages.mjs'
import { foldersOf } from '../rules/rule-folders.mjs'
import { writeOrCheck } from './write.mjs'

const typeOf = (name) => `${name[0].toUpperCase()}${name.slice(1)}Code`

const indexText = (
  name,
  folders,
) => `// Written by "npm run generate" from the folders beside it: add a rule with "npm run new:rule ${pluginOf(name)}/...".
${folders.map((folder) => `import { ${folder.constant} } from './${folder.name}/rule.js'`).join('\n')}

/** The rules of this package, one for each folder, by name. */
export const rules = [${folders.map(({ constant }) => constant).join(', ')}] as const

/** The codes of these rules. */
export type ${typeOf(pluginOf(name))} = (typeof rules)[number]['code']
`

/** Writes or checks the list of every package that has rules, or of those named. */
export const rulesIndexes = async (check, names = packageNames) => {
  for (const name of names) {
    const folders = foldersOf(name).filter(({ hasRule }) => hasRule)
    if (folders.length > 0) await writeOrCheck(`packages/${name}/src/rules/index.ts`, indexText(name, folders), check)
  }
}
