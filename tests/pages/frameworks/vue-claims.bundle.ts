/** Charge entry in Vue 3: keyed rows in a TransitionGroup, fields bound both ways, a teleported note, a kept-alive tab. */
import { createApp, defineComponent, h, KeepAlive, nextTick, reactive, ref, Teleport, TransitionGroup, vModelText, withDirectives } from 'vue';
import { claimLines, HEADS, nextFrame, present, type ClaimLine } from './claim-lines.ts';

const state = reactive({ lines: claimLines(40), sort: null as keyof ClaimLine | null, words: '', note: false, tab: 'lines', tick: 0 });

const EditableCode = defineComponent({
  props: { line: { type: Object as () => ClaimLine, required: true } },
  setup({ line }) {
    const isEdited = ref(false);
    return () => {
      if (!isEdited.value) return h('span', { onDblclick: () => (isEdited.value = true) }, line.code);
      const input = h('input', {
        size: 6,
        'onUpdate:modelValue': (value: string) => (line.code = value),
        onVnodeMounted: ({ el }) => (el as HTMLInputElement).select(),
        onKeydown: ({ key }: KeyboardEvent) => key === 'Enter' && (isEdited.value = false),
      });
      return withDirectives(input, [[vModelText, line.code]]);
    };
  },
});

const Lines = defineComponent(() => () => {
  const { lines, sort, words } = state;
  const shown = lines.filter(({ code, id }) => code.includes(words) || id.includes(words));
  if (sort) shown.sort((a, b) => a[sort].localeCompare(b[sort]));
  const heads = HEADS.map(([key, head]) => h('th', { onClick: () => (state.sort = key) }, head));
  const rows = shown.map((line) =>
    h(
      'tr',
      { key: line.id },
      HEADS.map(([name]) => h('td', name === 'code' ? [h(EditableCode, { line })] : line[name])),
    ),
  );
  return h('table', [h('thead', [h('tr', heads)]), h(TransitionGroup, { tag: 'tbody', css: false }, () => rows)]);
});

const Summary = defineComponent(() => () => h('dl', [h('dt', 'CPT'), h('dd', '27125'), h('dt', 'ZIP'), h('dd', '27125')]));

const Claims = defineComponent(() => () => [
  withDirectives(h('input', { id: 'filter', 'onUpdate:modelValue': (value: string) => (state.words = value) }), [[vModelText, state.words]]),
  h('button', { id: 'open', onClick: () => (state.note = !state.note) }, 'Note'),
  h('button', { id: 'tab', onClick: () => (state.tab = state.tab === 'lines' ? 'summary' : 'lines') }, 'Tab'),
  h('p', { class: 'counter' }, `Render ${state.tick}, batch 27130`),
  h(KeepAlive, () => (state.tab === 'lines' ? h(Lines) : h(Summary))),
  state.note ? h(Teleport, { to: 'body' }, [h('p', { class: 'held' }, `CPT ${state.lines[0]?.code}`)]) : null,
]);

createApp(Claims).mount('#app');

present({
  codes: 'td:nth-child(2) > span, dd:first-of-type, .held',
  pattern: /^(?:CPT )?(27\d{3})$/,
  async render(times) {
    for (let time = 0; time < times; time++) {
      state.tick++;
      const [first] = state.lines.splice(0, 1);
      if (first) state.lines.push({ ...first, code: state.lines[state.tick % 5]?.code ?? first.code });
      if (state.tick % 3 === 0) state.lines.reverse();
      await nextTick();
      await nextFrame();
    }
  },
});
