export { es as default, es } from '../remedies/es.ts'
