export { pt as default, pt } from '../remedies/pt.ts'
