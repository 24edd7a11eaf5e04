export { citedProvisions, type CitationOptions, type CitedProvision } from '../citations/cited-provisions.js'
