import type { Page } from 'playwright-core';

/** Returns how to read the processor time of the main thread, in milliseconds, as a processor four times slower would need it. */
export async function watchMainThread(page: Page): Promise<() => Promise<number>> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	return async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return 4 * 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
	};
}
