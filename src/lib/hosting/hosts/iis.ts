/** `web.config`, for IIS. Old addresses lead on by their own pages: not every IIS has a module for redirects. */
import { escapeMarkup } from '#lib/text/escape.ts';
import { headerRules, mediaTypes } from '../headers.ts';

export function writeWebConfig(): string {
	const [everywhere, ...special] = headerRules;
	return `<?xml version="1.0" encoding="utf-8"?>
<!-- Made by every build. -->
<configuration>
	<system.webServer>
		<httpErrors errorMode="Custom" existingResponse="Auto">
			<remove statusCode="404" subStatusCode="-1" />
			<error statusCode="404" path="404.html" responseMode="File" />
		</httpErrors>
		<staticContent>
${Object.entries(mediaTypes).map(writeType).join('\n')}
		</staticContent>
		<httpProtocol>
			<customHeaders>
				<remove name="X-Powered-By" />
${writeHeaders(everywhere!.headers)}
			</customHeaders>
		</httpProtocol>
	</system.webServer>
${special.flatMap(({ paths, headers }) => paths.map((path) => writeLocation(path, headers))).join('\n')}
</configuration>
`;
}

function writeType([ending, type]: [string, string]): string {
	return `			<remove fileExtension=".${ending}" />
			<mimeMap fileExtension=".${ending}" mimeType="${type}" />`;
}

function writeHeaders(headers: Readonly<Record<string, string>>): string {
	return Object.entries(headers)
		.map(
			([name, value]) => `				<remove name="${name}" />
				<add name="${name}" value="${escapeMarkup(value)}" />`,
		)
		.join('\n');
}

/** `/api/*` is the folder `api`. */
function writeLocation(path: string, headers: Readonly<Record<string, string>>): string {
	return `	<location path="${path.replace(/^\//, '').replace(/\/\*$/, '')}">
		<system.webServer>
			<httpProtocol>
				<customHeaders>
${writeHeaders(headers)}
				</customHeaders>
			</httpProtocol>
		</system.webServer>
	</location>`;
}
