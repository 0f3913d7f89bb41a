export { ja as default, ja } from '../remedies/ja.ts'
