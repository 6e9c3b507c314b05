import { destination, pino, type DestinationStream, type Logger } from 'pino';

interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code: string | undefined;
  readonly stack: string | undefined;
}

/**
 * The log of the process, on its error output unless told. Of an error it keeps kind, code, message and place only: what a
 * database error carries besides (the statement's values, the row in conflict) is people's own content.
 */
export function openLog(level: string, to: DestinationStream = destination({ dest: 2, sync: false })): Logger {
  return pino({ level, serializers: { err: withoutContent }, redact: ['req', 'headers', 'parameters'] }, to);
}

function withoutContent(error: Error & { readonly code?: unknown; readonly driverError?: { readonly code?: unknown } }): LoggedError {
  const code = error.driverError?.code ?? error.code;
  return { type: error.name, message: error.message.slice(0, 300), code: code === undefined ? undefined : String(code), stack: error.stack };
}
