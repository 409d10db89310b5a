// check.js: what a browser makes of the reports in a directory.
//
//	node check.js directory chromium [screens]
//
// Of each page, light and dark, at three widths and on A4: nothing is requested,
// the console has no error, nothing is wider than the window, axe-core and
// html-validate have no complaint, and what is written in coverage.json is what
// can be read.  With a directory for screens, small pictures of pages go there.
// SPDX-License-Identifier: PostgreSQL
const fs = require('fs');
const path = require('path');
const puppeteer = require('puppeteer-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const { HtmlValidate } = require('html-validate');

const [directory, chromium, screens] = process.argv.slice(2);
// The pages are XML too, which has these ways of writing
const validator = new HtmlValidate({
	extends: ['html-validate:recommended'],
	rules: {
		'void-style': 'off', 'attr-quotes': 'off', 'doctype-style': 'off', 'no-trailing-whitespace': 'off', 'no-raw-characters': 'off',
		'no-redundant-role': 'off', 'long-title': 'off', 'prefer-native-element': 'off', 'svg-focusable': 'off'
	}
});
let tests = 0;
let failures = 0;

function ok(passed, what, details) {
	tests++;
	console.log(`${passed ? 'ok' : 'not ok'} ${tests} - ${what}`);
	if (!passed) {
		failures++;
		console.log(`# ${String(details).split('\n').slice(0, 20).join('\n# ')}`);
	}
}

async function validate(name, html) {
	const report = await validator.validateString(html, name);
	ok(report.valid, `${name}: the HTML is valid`, report.results.flatMap((r) => r.messages.map((m) => `${m.line}: ${m.ruleId}: ${m.message}`)).join('\n'));
}

async function look(browser, file) {
	const name = path.basename(file);
	const page = await browser.newPage();
	const complaints = [];
	const requests = [];
	page.on('console', (message) => { if (['error', 'warn'].includes(message.type())) complaints.push(message.text()); });
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('request', (request) => requests.push(request.url()));
	await page.goto(`file://${file}`);
	for (const scheme of ['light', 'dark']) {
		await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
		for (const width of [360, 800, 1400]) {
			await page.setViewport({ width, height: 900 });
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			ok(wide <= 0, `${name}: nothing is wider than ${width} pixels, ${scheme}`, `${wide} pixels`);
			await page.evaluate(axe);
			const result = await page.evaluate(() => axe.run());
			ok(result.violations.length === 0, `${name}: axe-core has no complaint at ${width} pixels, ${scheme}`,
				result.violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 200)).join(' | ')}`).join('\n'));
		}
	}
	// axe-core asks for nothing
	ok(requests.length === 1, `${name}: nothing is requested`, requests.slice(1).join('\n'));
	ok(complaints.length === 0, `${name}: the console has no error`, complaints.join('\n'));
	const pdf = await page.pdf({ format: 'A4' });
	ok(Buffer.from(pdf.slice(0, 5)).toString() === '%PDF-', `${name}: it is printed`, pdf.length);

	// What a screen reader is told of pictures: tables with rows and cells
	const drawn = await page.$$eval('svg[role=table]', (all) => all.reduce((n, svg) => n + svg.querySelectorAll('[role=cell]').length, 0));
	const client = await page.createCDPSession();
	const { nodes } = await client.send('Accessibility.getFullAXTree');
	const told = nodes.filter((n) => ['cell', 'gridcell'].includes(n.role && n.role.value)).length;
	const cells = await page.$$eval('td', (all) => all.length);
	ok(told === drawn + cells, `${name}: a screen reader is told of each cell`, `${told}, not ${drawn} and ${cells}`);

	const expected = JSON.parse(fs.readFileSync(path.join(directory, 'coverage.json')))[name];
	if (expected) {
		const read = await page.$$eval('#coverage-map ~ .scroll svg [role=row]', (rows) => rows.map((row) => [...row.querySelectorAll('[role=cell]')].map((c) => c.textContent)));
		const map = read.filter((row) => row.length > 0).slice(0, expected.length);
		ok(JSON.stringify(map) === JSON.stringify(expected), `${name}: the heat map that is seen has the numbers of the view`, `${JSON.stringify(map)}\n${JSON.stringify(expected)}`);
	}
	if (screens) {
		await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
		await page.setViewport({ width: 900, height: 1100, deviceScaleFactor: 0.6 });
		await page.screenshot({ path: path.join(screens, name.replace('.html', '.png')) });
	}
	await page.close();
}

(async () => {
	const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] });
	for (const name of fs.readdirSync(directory).filter((f) => f.endsWith('.html')).sort()) {
		const file = path.resolve(directory, name);
		await validate(name, fs.readFileSync(file, 'utf8'));
		await look(browser, file);
	}
	await browser.close();
	console.log(`1..${tests}`);
	process.exit(failures > 0 ? 1 : 0);
})();
