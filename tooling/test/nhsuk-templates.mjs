import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nunjucks from 'nunjucks'

// The templates name each other from the folder above them.
const frontend = dirname(createRequire(import.meta.url).resolve('nhsuk-frontend/package.json'))
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(join(frontend, 'dist')), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
})

/**
 * What a template of nhsuk-frontend makes of its parameters.
 *
 * @param {string} folder - of the component: `skip-link`
 * @param {string} macro - its name: `skipLink`
 * @param {object} parameters
 * @returns {string}
 */
export const fromTemplate = (folder, macro, parameters) =>
  environment.renderString(
    `{% from "nhsuk/components/${folder}/macro.njk" import ${macro} %}{{ ${macro}(parameters) }}`,
    { parameters },
  )
