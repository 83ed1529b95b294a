/**
 * Runs before any module that makes a schema: zod would try to compile its checks with `new Function`, which
 * the content security policy refuses. Everything else begins in start.tsx.
 */
import { config } from 'zod';

config({ jitless: true });

await import('./start.tsx');
