export { fr as default, fr } from '../remedies/fr.ts'
