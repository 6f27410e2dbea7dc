// Loaded before drizzle-orm, this lets its modules find each other without asking for their package. Node reads the
// description of a package for each module of it that it resolves; that of drizzle-orm has 179 KB, and a third of the
// start of a command went into it.
import { registerHooks } from 'node:module';

const INSIDE = '/node_modules/drizzle-orm/';

registerHooks({
  resolve(specifier, context, next) {
    const { parentURL = '' } = context;
    const isOwn = specifier.startsWith('.') && specifier.endsWith('.js');
    if (!isOwn || !parentURL.includes(INSIDE)) return next(specifier, context);
    return { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true };
  },
});
