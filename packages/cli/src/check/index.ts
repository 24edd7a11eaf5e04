export { openFiles, type FilesRead, type GivenFile, type HowChecked, type HowOpened } from './open-files.js'
export { reportRulesOf, toolkit, type Toolkit } from '../toolkit.js'
