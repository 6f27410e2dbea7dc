import type { IndexDocument } from '../../engine.ts';
import { serveCalls } from '../../worker-protocol.ts';
import { prepare } from './prepare-document.ts';

// The analysis of a rebuild, beside the thread that writes.
serveCalls({ prepare: (documents: readonly IndexDocument[]) => documents.map(prepare) });
