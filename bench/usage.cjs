// Loaded into a program before its own code: writes at its end what it used, into the file that BENCH_USAGE names.
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

// What a thread uses is counted with its process.
if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 };
    appendFileSync(process.env.BENCH_USAGE, `${JSON.stringify(usage)}\n`);
  });
