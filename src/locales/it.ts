export { it as default, it } from '../remedies/it.ts'
