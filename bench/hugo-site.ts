// The same journal as a site for Hugo: a page for each change, the register, the changelog by year and a feed of all changes.
// Far less than Candor publishes of it; it shows what a fast generator needs for that many pages.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export function writeHugoSite(content: string, folder: string): void {
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const journal = path.join(content, 'changes');
  for (const file of readdirSync(journal)) {
    const text = readFileSync(path.join(journal, file), 'utf8');
    const { announced, summary, reason } = parse(text) as Record<string, string>;
    const own = `title: ${JSON.stringify(summary)}\ndate: ${announced}\n`;
    write(`content/changes/${path.parse(file).name}.md`, `---\n${text}${own}---\n${reason}\n`);
  }
  write('data/register.yaml', readFileSync(path.join(content, 'subprocessors.yaml'), 'utf8'));
  write('config.yaml', config);
  for (const [name, layout] of Object.entries(layouts)) write(`layouts/${name}.html`, layout);
}

const config = `baseURL: https://trust.big.example/
title: Big Example
disableKinds: [taxonomy, term]
rssLimit: -1
outputs: { home: [HTML], section: [HTML, RSS] }
`;

const fact = (name: string, field: string) => `<dt>${name}<dd>{{ .Params.${field} }}`;
const values = (field: string) =>
  `{{ range $key, $value := .Params.${field} }}<tr><th>{{ $key }}<td>{{ jsonify $value }}{{ end }}`;

const layouts = {
  '_default/baseof': `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>{{ .Title }}</title>{{ block "main" . }}{{ end }}</html>
`,
  'changes/single': `{{ define "main" }}<h1>{{ .Title }}</h1>
<dl>${fact('Kind', 'kind')}${fact('Vendor', 'subprocessor')}${fact('Announced', 'announced')}${fact('Effective', 'effective')}${fact('Object by', 'object_by')}</dl>
{{ .Content }}
<table>${values('before')}${values('after')}</table>{{ end }}
`,
  'changes/list': `{{ define "main" }}{{ range .Pages.GroupByDate "2006" }}<h2>{{ .Key }}</h2>
<ul>{{ range .Pages }}<li>{{ .Date.Format "2 January 2006" }} <a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.effective }}{{ end }}</ul>{{ end }}{{ end }}
`,
  index: `{{ define "main" }}<table>{{ range .Site.Data.register.subprocessors }}
<tr><td>{{ .name }}<td>{{ .legal_name }}<td>{{ .purpose }}<td>{{ jsonify .locations }}<td>{{ .engagement }}{{ end }}</table>{{ end }}
`,
};
