#!/usr/bin/env node
// The program. What Node compiles is kept for the next run (in its own folder of the system's temporary ones), which takes
// a good part of the wait out of a command that is run at every commit; then the command line takes over.
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./command-line.ts');
