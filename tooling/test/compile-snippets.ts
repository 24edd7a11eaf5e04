import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { sources } from '../packages.mjs'

/** A piece of documentation as a file of its own: where it stands, and its text line by line as it stands there. */
export interface Snippet {
  readonly path: string
  /** The line of the page on which the text begins, from 1. */
  readonly line: number
  readonly code: string
}

/** The flags of the project; nothing is written, and a snippet may declare what it only shows. */
const projectOptions = (): ts.CompilerOptions => {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')) as { config: object }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('.'))
  return {
    ...options,
    noEmit: true,
    noUnusedLocals: false,
    noUnusedParameters: false,
    paths: Object.fromEntries(sources.map(({ name, path }) => [name, [path]])),
  }
}

/**
 * Compiles snippets with the project's own flags, each as a module of its own beside the sources.
 *
 * @returns what the compiler says, as `page:line: message`
 */
export const compileSnippets = (snippets: readonly Snippet[]): readonly string[] => {
  const options = projectOptions()
  const texts = new Map(
    snippets.map((snippet, index) => [resolve(`tooling/test/snippet-${String(index)}.ts`), snippet] as const),
  )
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile, readFile } = host
  // Behind the text, so that every line keeps its number: a snippet without imports is a module, too.
  const textOf = ({ code }: Snippet): string => `${code}\nexport {}\n`
  host.fileExists = (path) => texts.has(path) || fileExists(path)
  host.readFile = (path) => {
    const snippet = texts.get(path)
    return snippet ? textOf(snippet) : readFile(path)
  }
  host.getSourceFile = (path, ...rest) => {
    const snippet = texts.get(path)
    return snippet
      ? ts.createSourceFile(path, textOf(snippet), ts.ScriptTarget.ES2022, true)
      : getSourceFile(path, ...rest)
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  return [...texts].flatMap(([file, { path, line }]) => {
    const source = program.getSourceFile(file)
    if (!source) return [`${path}:${String(line)}: not compiled`]
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    return found.map(({ start = 0, messageText }) => {
      const at = source.getLineAndCharacterOfPosition(start).line + line
      return `${path}:${String(at)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    })
  })
}
