export { de as default, de } from '../remedies/de.ts'
