const METAL = ['plate', 'screw', 'slidingscrew', 'nail', 'pin'];

/** What ideas of a query say together that none says alone. */
export function withImplied(ideas: readonly string[]): readonly string[] {
  const has = (...wanted: readonly string[]): boolean => wanted.some((idea) => ideas.includes(idea));
  const without = (...dropped: readonly string[]): string[] => ideas.filter((idea) => !dropped.includes(idea));
  // A wall and a column, or a wall and a transverse line, are a combined pattern of the socket.
  if (has('wall') && has('column', 'transverse')) return [...new Set([...ideas, 'column', 'twocolumn'])];
  // A replaced hip that is out of joint is put back, not replaced: the replacement is what dislocated.
  if (has('dislocation') && has('replace') && !has('revise', 'convert'))
    return [...new Set([...without('replace', 'total', 'partial'), 'prosthesis'])];
  // A half or total hip that is removed is what is there, not what is put in.
  if (has('remove') && has('replace') && has('total', 'partial') && !has('revise', 'convert', 'hardware', 'fracture', 'fhead')) {
    return [...new Set([...without('replace', 'hip'), 'prosthesis'])];
  }
  // Plates and nails that are removed are hardware, whatever they once held.
  if (has('remove') && has(...METAL) && !has('fracture', 'antibiotic', 'hardware'))
    return [...new Set([...without(...METAL, 'troch', 'fix'), 'hardware'])];
  return ideas;
}
