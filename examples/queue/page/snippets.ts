/** Writes the snippets into docs/scaling-out.md. */
import { guide, withSnippets } from './guide.ts'

guide.write(withSnippets(guide.read()))
