import fc from 'fast-check';

/**
 * Every run of the properties tries the same inputs, so that a red run can be repeated and a
 * green one means the same everywhere. FAST_CHECK_SEED tries others.
 */
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20_401) });
