export { openFiles, type FilesRead, type GivenFile, type HowChecked, type HowOpened } from './open-files.js'
export type { Toolkit } from '../toolkit.js'
