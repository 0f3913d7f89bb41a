export { nl as default, nl } from '../remedies/nl.ts'
