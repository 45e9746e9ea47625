import { className } from './class-name.ts';
import type { PageSetup } from './page-setup.ts';

/** The HTML document: data and links only, since its policy forbids scripts and styles in it. */
export function documentOf(setup: PageSetup): string {
  const theme = setup.dark ? 'dark' : 'light';
  const title = setup.language === 'ja' ? 'カレンダー — デモ' : 'Calendar — demo';
  const data = JSON.stringify(setup).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${setup.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="${setup.dark ? '#1B1B1B' : '#F8FAFD'}">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/demo/page.css?salt=${setup.salt}">
<script type="application/json" id="demo-setup">${data}</script>
<script type="module" src="/demo/page/main.ts"></script>
</head>
<body class="${className(theme, setup.salt)}"></body>
</html>
`;
}
