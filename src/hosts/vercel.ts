// `vercel.json`, which Vercel reads from the root of what is deployed.
import { fileRules, generalRule } from './file-rules.ts';
import { askAgain, type Serving } from './headers.ts';

/** Rules that match later win, so the general ones come first. */
export function vercelConfig(serving: Serving): string {
  const general = generalRule(serving);
  const rules = [{ ...general, headers: [...general.headers, askAgain] }, ...fileRules(serving)];
  const config = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    headers: rules.map(({ path, headers }) => ({
      source: path.replaceAll('*', '(.*)'),
      headers: headers.map(([key, value]) => ({ key, value })),
    })),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
