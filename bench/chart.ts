// The table as a picture: for each row a bar as long as its ratio, and a mark at the ratio to reach. The scale is logarithmic.

export interface Bar {
  label: string;
  value: number;
  reach: number;
}

const [width, left, right, height, top] = [800, 410, 60, 26, 30];

export function chartOf(title: string, bars: readonly Bar[]): string {
  const most = Math.max(...bars.flatMap(({ value, reach }) => [value, reach])) * 1.3;
  const least = Math.min(...bars.flatMap(({ value, reach }) => [value, reach, 1])) / 1.3;
  const x = (value: number) =>
    left + ((width - left - right) * Math.log(value / least)) / Math.log(most / least);
  const rows = bars.map(({ label, value, reach }, index) => {
    const y = top + index * height;
    return [
      `<text x="${left - 8}" y="${y + 16}" text-anchor="end">${escaped(label)}</text>`,
      `<rect x="${left}" y="${y + 5}" width="${(x(value) - left).toFixed(1)}" height="15" fill="${value <= reach ? '#2a7d4f' : '#b3541e'}"/>`,
      `<path d="M${x(reach).toFixed(1)} ${y + 1}v23" stroke="currentColor" stroke-width="2"/>`,
      `<text x="${(Math.max(x(value), x(reach)) + 6).toFixed(1)}" y="${y + 16}">${value.toPrecision(2)} ×</text>`,
    ].join('\n');
  });
  const full = top + bars.length * height + 10;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${full}" font-family="system-ui, sans-serif" font-size="13" fill="currentColor" color="#333">
<style>@media (prefers-color-scheme: dark) { svg { color: #ddd } }</style>
<title>${escaped(title)}</title>
<text x="8" y="18" font-size="12">processor time beside the other, logarithmic; the line is the ratio to reach</text>
${rows.join('\n')}
</svg>
`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
