import { unavailable } from '#domain/errors.ts';
import { type Client, isAbsent } from './connection.ts';
import type { Names, Target } from './names.ts';
import { documentSettings, passageSettings } from './settings.ts';

type Listed = { readonly results: readonly { readonly uid: string }[]; readonly total: number };

/** Which indexes of the installation are there. */
type IndexState = {
  /** True where an index fits this program. */
  readonly hasLive: boolean;
  /** True while a rebuild fills another. */
  readonly hasNext: boolean;
};

const PAGE = 100;

/** Makes, swaps and removes the indexes of an installation. */
export function indexes({ send, write }: Client, names: Names) {
  const exists = async (uid: string): Promise<boolean> => {
    try {
      await send('GET', `/indexes/${uid}`);
      return true;
    } catch (error) {
      if (isAbsent(error)) return false;
      throw error;
    }
  };
  const state = async (): Promise<IndexState> => {
    const [hasLive, hasNext] = await Promise.all([
      exists(names.live.documents),
      exists(names.next.documents),
    ]);
    return { hasLive, hasNext };
  };

  async function all(): Promise<string[]> {
    const uids: string[] = [];
    for (let offset = 0; ; offset += PAGE) {
      const { results, total } = await send<Listed>(
        'GET',
        `/indexes?limit=${PAGE}&offset=${offset}`,
      );
      uids.push(...results.map(({ uid }) => uid));
      if (offset + PAGE >= total) return uids.filter((uid) => names.isOurs(uid));
    }
  }

  // The index of documents is made last: it says that the pair is there. Settings come before documents.
  async function create(target: Target): Promise<void> {
    const made = [
      [target.passages, passageSettings],
      [target.documents, documentSettings],
    ] as const;
    for (const [uid, settings] of made) {
      await write('POST', '/indexes', { uid, primaryKey: 'key' }).catch(unlessThere);
      await write('PATCH', `/indexes/${uid}/settings`, settings);
    }
  }

  async function remove(uids: readonly string[]): Promise<void> {
    for (const uid of uids) {
      await write('DELETE', `/indexes/${uid}`).catch((error: unknown) => {
        if (!isAbsent(error)) throw error;
      });
    }
  }
  const next = [names.next.documents, names.next.passages];

  return {
    state,
    /** Makes the first index where the installation has none of any version. */
    async open(): Promise<void> {
      if ((await all()).length === 0) await create(names.live);
    },
    /** Makes an empty index beside the live one, for a rebuild. */
    async begin(): Promise<void> {
      await remove(next);
      await create(names.next);
    },
    /** Makes what was filled the live index in one step, and removes every other. */
    async swap(): Promise<void> {
      if (!(await state()).hasLive) await create(names.live);
      const exchange = () =>
        write('POST', '/swap-indexes', [
          { indexes: [names.live.documents, names.next.documents] },
          { indexes: [names.live.passages, names.next.passages] },
        ]);
      await exchange();
      try {
        await send('POST', `/indexes/${names.live.documents}/search`, { q: '', limit: 0 });
      } catch (error) {
        await exchange();
        throw unavailable(
          'rebuild-lost',
          'The rebuilt index does not answer; the old one is back.',
          error,
        );
      }
      const live: readonly string[] = [names.live.documents, names.live.passages];
      await remove((await all()).filter((uid) => !live.includes(uid)));
    },
    /** Gives the unfinished index up. */
    abandon: (): Promise<void> => remove(next),
  };
}
export type Indexes = ReturnType<typeof indexes>;

// Another process opened at the same moment and makes the same index.
function unlessThere(error: unknown): void {
  const { message } = error as Error;
  if (!message.includes('index_already_exists')) throw error;
}
