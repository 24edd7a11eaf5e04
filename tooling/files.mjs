import { existsSync, readdirSync } from 'node:fs'

/**
 * Returns the files below a folder whose path matches, with forward slashes, sorted. (fs.globSync needs Node 22.)
 *
 * @param {string} folder
 * @param {RegExp} pattern
 * @returns {string[]}
 */
export const filesUnder = (folder, pattern) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${(entry.parentPath ?? entry.path).replaceAll('\\', '/')}/${entry.name}`)
        .filter((path) => !path.includes('/node_modules/') && !path.includes('/dist/') && pattern.test(path))
        .sort()
    : []
