import type { Entry, SetUp } from './entry.js'
import type { Verb } from './verb.js'

/** A verb of a domain, which answers from what it read. */
const answering = async <Own extends object>(verb: Verb<Own>): Promise<SetUp> =>
  (await import('./verb.js')).setUpVerb(verb)

/** The verbs, in the order in which help lists them. The code of one is loaded when it is called. */
export const entries: readonly Entry[] = [
  {
    name: 'check',
    description: 'check files as one publication',
    examples: [
      { call: 'imt check page.html', says: 'check a page as it is published' },
      { call: 'imt check page.html contracts.csv --fail-on warning', says: 'fail at warnings too' },
      { call: 'imt check published --format html=report.html', says: 'write a report to send on' },
    ],
    load: async () => (await import('./check.js')).setUpCheck,
  },
  {
    name: 'compare',
    description: 'say what came, went and changed from one year to another, and what of it is unlikely',
    examples: [{ call: 'imt compare 2024 2025', says: 'compare the files of two folders' }],
    load: async () => (await import('./compare.js')).setUpCompare,
  },
  {
    name: 'diff',
    description: 'say what is new, gone and changed between two reports in JSON',
    examples: [{ call: 'imt diff old.json new.json', says: 'hold the later report to the earlier one' }],
    load: async () => (await import('./diff.js')).setUpDiff,
  },
  {
    name: 'export',
    description: 'write a corrected copy of a file, or what files hold in a form that others use',
    examples: [
      {
        call: 'imt export page.html --apply proved --out corrected.html',
        says: 'make the repairs that are proved, and change nothing else',
      },
      { call: 'imt export contracts.csv --to xlsx --out contracts.xlsx', says: 'write what was read as a workbook' },
    ],
    load: async () => (await import('./export.js')).setUpExport,
  },
  {
    name: 'publish',
    description: 'write a public site of a publication into a folder, unless something in it should not go out',
    examples: [
      {
        call: 'imt publish page.html --out site',
        says: 'write the site of a page, with who publishes in imt.config.json',
      },
    ],
    load: async () => (await import('./publish.js')).setUpPublish,
  },
  {
    name: 'rules',
    description: 'list every rule',
    examples: [{ call: 'imt rules', says: 'list what a check may find' }],
    load: async () => (await import('./rules.js')).setUpRules,
  },
  {
    name: 'explain',
    description: 'explain one rule',
    examples: [{ call: 'imt explain finance/total-mismatch', says: 'say why it matters and what to do' }],
    load: async () => (await import('./explain.js')).setUpExplain,
  },
  {
    name: 'templates',
    description: 'list the tables that are read and their headings, or write a starter of each',
    examples: [
      { call: 'imt templates', says: 'list them' },
      { call: 'imt templates contracts/register', says: 'the headings of one of them' },
      { call: 'imt templates --out starters --as xlsx', says: 'write a workbook of each' },
    ],
    load: async () => (await import('./templates.js')).setUpTemplates,
  },
  {
    name: 'init',
    description:
      'write a starter publication of a trust into a new folder: tables to fill in, settings, what to do next',
    examples: [
      {
        call: 'imt init --out starter --name "Plymouth Hospitals NHS Trust" --ods-code RK9',
        says: 'write a table of each kind, with settings of that name and code',
      },
      {
        call: 'imt init --out registers --sections contracts,foi --as xlsx',
        says: 'write one workbook of some sections',
      },
    ],
    load: async () => (await import('./init.js')).setUpInit,
  },
  {
    name: 'schema',
    description: 'print the JSON Schema of a report or of a part of a publication, or list them',
    examples: [
      { call: 'imt schema', says: 'list them' },
      { call: 'imt schema finance', says: 'print that of the section "finance"' },
    ],
    load: async () => (await import('./schema.js')).setUpSchema,
  },
  {
    name: 'config',
    description: 'say which settings are used, and where each comes from',
    examples: [{ call: 'imt config print', says: 'print them' }],
    load: async () => (await import('./config.js')).setUpConfig,
  },
  {
    name: 'completion',
    description: 'print what makes a shell complete the words of this command',
    examples: [
      { call: 'imt completion bash', says: 'for bash: put it into ~/.local/share/bash-completion/completions/imt' },
      { call: 'imt completion powershell', says: 'for PowerShell: add it to the file that $PROFILE names' },
    ],
    load: async () => (await import('./completion.js')).setUpCompletion,
  },
  {
    name: 'contracts',
    description:
      'say what of registers of contracts is due or overdue, what it costs by year, and draft the usual answer',
    examples: [{ call: 'imt contracts contracts.csv --within 6', says: 'what is due within six months' }],
    load: async () => answering((await import('./contracts.js')).contractsVerb),
  },
  {
    name: 'estate',
    description:
      'count the devices of registers and exports, each once, and say what is out of support, due to be replaced, and recorded',
    examples: [{ call: 'imt estate devices.csv --life 60', says: 'what is to be replaced, and when' }],
    load: async () => answering((await import('./estate.js')).estateVerb),
  },
  {
    name: 'finance',
    description:
      'add up payments, sum up a ledger, phase a budget over its months, compare it with that of the year before, work out the depreciation of a capital programme, compare registers',
    examples: [
      { call: 'imt finance spend april.csv may.csv', says: 'what each file of payments holds, and both together' },
      { call: 'imt finance ledger ledger.csv', says: 'sum up a ledger by cost centre and class' },
      {
        call: 'imt finance phase page.html --profile 1,1,1,1,1,1,1,1,1,1,1,2',
        says: 'spread a budget over its months',
      },
      {
        call: 'imt finance budgets 2026.csv --before 2025.csv',
        says: 'what a budget changed by, in volume, rate and what does not recur',
      },
      {
        call: 'imt finance depreciation page.html --life 60 --in-use 10-01 --convention days',
        says: 'charge a programme over five years, with lives of five years',
      },
      {
        call: 'imt finance registers assets.csv devices.csv contracts.csv payments.csv',
        says: 'what fixed assets, devices, contracts and payments say differently',
      },
    ],
    load: async () => (await import('./finance-verbs.js')).setUpFinance,
  },
  {
    name: 'foi',
    description: 'say what is due in a register of requests for information, and count it; nobody is named',
    examples: [
      { call: 'imt foi requests.csv', says: 'what is overdue and due this week' },
      {
        call: 'imt foi triage request.txt --publication page.html --log log.csv',
        says: 'what to do next with each question of a request',
      },
      {
        call: 'imt foi scheme publication-scheme/',
        says: 'which items of a publication scheme stand where on its pages',
      },
      {
        call: 'imt foi costs estimates.csv',
        says: 'which requests may be added up for the cost limit, and what they come to',
      },
    ],
    load: async () => (await import('./foi-verbs.js')).setUpFoi,
  },
  {
    name: 'partial',
    description: 'write what some files give to the result of many, to be merged by imt merge',
    examples: [{ call: 'imt partial spend april.csv --out april.json', says: 'what one file of payments gives' }],
    load: async () => (await import('./partial.js')).setUpPartial,
  },
  {
    name: 'merge',
    description: 'merge what imt partial wrote, in any order, and say what it comes to',
    examples: [{ call: 'imt merge april.json may.json', says: 'the result of both' }],
    load: async () => (await import('./merge.js')).setUpMerge,
  },
  {
    name: 'sql',
    description:
      'print the SQL that checks payments, ledgers, devices or returns in a warehouse, and how to read its results',
    examples: [
      {
        call: 'imt sql spend --dialect spark --table lake.payments --column supplier=payee',
        says: 'what to run in Spark',
      },
      { call: 'imt sql ledger --dialect spark --table lake.ledger', says: 'what adds up a ledger in Spark' },
      {
        call: 'imt sql devices --dialect postgres --table inventory.devices',
        says: 'what counts devices once in PostgreSQL',
      },
    ],
    load: async () => (await import('./sql.js')).setUpSql,
  },
]
