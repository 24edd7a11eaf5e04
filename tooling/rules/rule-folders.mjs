import { existsSync, readdirSync } from 'node:fs'
import { packageNames, pluginOf } from '../packages.mjs'

/**
 * A code of the catalogue has one folder: `packages/<package>/src/rules/<name>`. It holds `page.md` and `cases/`, and
 * `rule.ts` where a rule reports the code; codes that readers, the model and calculations report have
 * none.
 *
 * @typedef {{ package: string, name: string, code: string, path: string, constant: string, hasRule: boolean }} Folder
 */

/** `section-21-for-withheld` is exported as `section21ForWithheld`. */
export const constantOf = (name) => name.replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())

/**
 * The folders of one package, sorted by name.
 *
 * @param {string} name - of the package
 * @returns {Folder[]}
 */
export const foldersOf = (name) => {
  const rules = `packages/${name}/src/rules`
  if (!existsSync(rules)) return []
  return readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((rule) => ({
      package: name,
      name: rule,
      code: `${pluginOf(name)}/${rule}`,
      path: `${rules}/${rule}`,
      constant: constantOf(rule),
      hasRule: existsSync(`${rules}/${rule}/rule.ts`),
    }))
}

/** @returns {Folder[]} the folders of all packages */
export const allFolders = () => packageNames.flatMap(foldersOf)
