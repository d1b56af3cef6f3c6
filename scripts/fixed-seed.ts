// Property tests draw the same examples on every machine, so that a red run is a red change; FAST_CHECK_SEED draws others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20261121) });
