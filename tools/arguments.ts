import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage';

/** parseArgs, with its complaints as one clear line. */
export function readArguments<T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
