import { afterEach, expect, it } from 'vitest';
import { createRecipientStore, RECIPIENTS_DATABASE } from './recipient-store.ts';

const ann = { name: 'Ann', addresses: ['ann@clinic.example'] };
const ben = { name: '', addresses: ['ben@clinic.example'] };
const databases = async (): Promise<readonly (string | undefined)[]> => (await indexedDB.databases()).map(({ name }) => name);

afterEach(() => createRecipientStore().replace([]));

it('makes no database before there is a recipient, and leaves none behind', async () => {
  const store = createRecipientStore();
  expect(await store.read()).toEqual([]);
  expect(await databases()).toEqual([]);

  await store.replace([ann]);
  expect(await databases()).toEqual([RECIPIENTS_DATABASE]);
  await store.replace([]);
  expect(await databases()).toEqual([]);
});

it('keeps recipients in their order for the next worker', async () => {
  const store = createRecipientStore();
  await store.replace([ann]);
  await store.replace([ben, ann]);

  expect(await createRecipientStore().read()).toEqual([ben, ann]);
});
