export { en as default, en } from '../remedies/en.ts'
