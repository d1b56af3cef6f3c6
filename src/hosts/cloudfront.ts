// What a distribution of CloudFront needs besides the files: headers of every answer, and two functions for single files.
import { basePath, securityHeaders, sharing, type Serving } from './headers.ts';
import { departures, isShared, otherTypes, typesByEnding } from './media.ts';

/** Headers that a policy has a field for: CloudFront refuses them among the custom ones. */
const fields: Record<string, (value: string) => object> = {
  'Content-Security-Policy': (value) => ({
    ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value },
  }),
  'Strict-Transport-Security': (value) => ({
    StrictTransportSecurity: {
      Override: true,
      AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(value)?.[1]),
      IncludeSubdomains: value.includes('includeSubDomains'),
      Preload: false,
    },
  }),
  'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
  'Referrer-Policy': (value) => ({
    ReferrerPolicy: { Override: true, ReferrerPolicy: value },
  }),
};

/** A ResponseHeadersPolicyConfig, as the API of CloudFront 2020-05-31 takes it. */
export function headersPolicy(serving: Serving): string {
  const headers = securityHeaders(serving);
  const named = headers.flatMap(([name, value]) => {
    const field = fields[name];
    return field ? [field(value)] : [];
  });
  const custom = headers.filter(([name]) => !(name in fields));
  const config = {
    Name: `trust-center-${new URL(serving.url).host.replace(/[^a-z\d]+/g, '-')}`,
    Comment: 'Headers of every file of the trust center. Written by Candor at every build.',
    SecurityHeadersConfig: Object.assign({}, ...named) as object,
    ...(custom.length > 0 && {
      CustomHeadersConfig: {
        Quantity: custom.length,
        Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })),
      },
    }),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** For a folder, the page in it; without its last slash, a folder is redirected to itself. */
export function requestFunction(serving: Serving): string {
  const base = basePath(serving);
  return `// Written by Candor at every build. A CloudFront Function (cloudfront-js-2.0) for viewer requests.
function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (uri !== '${base}' && !uri.startsWith('${base}/')) return request;
  var last = uri.slice(uri.lastIndexOf('/') + 1);
  if (last === '' && uri !== '${base}') request.uri = uri + 'index.html';
  else if (!last.includes('.') && !uri.startsWith('${base}/.well-known/'))
    // The whole address: a path that begins with two slashes would lead to another host.
    return {
      statusCode: 308,
      statusDescription: 'Permanent Redirect',
      headers: { location: { value: '${new URL(serving.url).origin}' + uri + '/' } },
    };
  return request;
}
`;
}

/** Lets pages of other sites read data and feeds. */
export function responseFunction(serving: Serving, addresses: readonly string[]): string {
  const base = basePath(serving);
  const endings = [...typesByEnding, ...otherTypes(addresses)]
    .filter(([, type]) => isShared(type))
    .map(([ending]) => `\\.${ending}$`);
  const others = departures.filter(({ type }) => isShared(type)).map(({ path }) => patternOf(path));
  // Departures that no ending above covers already.
  const patterns = [
    ...endings,
    ...others.filter((one) => !endings.some((end) => one.endsWith(end))),
  ];
  return `// Written by Candor at every build. A CloudFront Function (cloudfront-js-2.0) for viewer responses.
var shared = [
${patterns.map((pattern) => `  /${pattern}/,\n`).join('')}];

function handler(event) {
  var response = event.response;
  var uri = event.request.uri;
  if (!uri.startsWith('${base}/')) return response;
  var path = uri.slice(${base.length});
  if (shared.some((pattern) => pattern.test(path)))
    response.headers['${sharing[0].toLowerCase()}'] = { value: '${sharing[1]}' };
  return response;
}
`;
}

const patternOf = (path: string) =>
  `^${path.replace(/[.+?^${}()|[\]\\/]/g, '\\$&').replaceAll('*', '[^\\/]+')}$`;
