/** The search box of the popup over a list as a fee schedule import would bring it, without the way to the worker. */
import { render } from 'preact';
import { SearchBox } from '../../components/SearchBox.tsx';
import { resolverOf, setMessageResolver } from '../../components/t.ts';
import { createSearch } from '../../lib/search/search.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { recordsLikeAfterImport } from '../../scripts/search/load.ts';

const nothing = (): void => {};
setMessageResolver(resolverOf(messages));

Object.assign(globalThis, {
  showSearchBox(codes: number) {
    const search = createSearch(recordsLikeAfterImport(codes));
    render(
      <SearchBox
        ask={async (query, filter) => ({ ok: true, value: search.find(query, 8, filter) })}
        recents={[]}
        onOpen={nothing}
        onCopy={nothing}
        autoFocus={false}
      />,
      document.body,
    );
  },
});
