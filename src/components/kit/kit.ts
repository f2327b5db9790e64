/** What a copy on a disk needs beside the page: no server adds `index.html` there, and addresses may not be changed. */

addEventListener(
	'click',
	(event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
	},
	true,
);

for (const name of ['pushState', 'replaceState'] as const) {
	const change = history[name].bind(history);
	history[name] = (...state) => {
		try {
			change(...state);
		} catch (fault) {
			// A browser that forbids it from a disk shows the same page at the same address.
			if (!(fault instanceof DOMException)) throw fault;
		}
	};
}
