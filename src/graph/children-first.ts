/*
 * Owns the order in which trees within trees are looked at: those within before the tree around them, without recursion,
 * since hostile trees nest deep. Does not own what is found out about them.
 */

/** What is found out about trees. */
export interface TreeVisitor {
  /** Called once for a tree, before what is within it. Returns its entries: `name, child, name, child …` */
  open(tree: number): readonly number[];
  /** True for a tree that has not been opened. */
  isUnknown(object: number): boolean;
  /** Called when everything within has been closed; a tree that is within itself, which only damage can make, is open. */
  close(tree: number, entries: readonly number[]): void;
}

/** Visits `root` and all unknown trees within it. */
export function visitChildrenFirst(root: number, visitor: TreeVisitor): void {
  const frames = [frameOf(root, visitor)];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const next = nextUnknown(frame, visitor);
    if (next === null) {
      visitor.close(frame.tree, frame.entries);
      frames.pop();
    } else frames.push(frameOf(next, visitor));
  }
}

/** A tree that is open. */
interface Frame {
  readonly tree: number;
  readonly entries: readonly number[];
  /** Index of the next child. */
  at: number;
}

function frameOf(tree: number, visitor: TreeVisitor): Frame {
  return { tree, entries: visitor.open(tree), at: 1 };
}

function nextUnknown(frame: Frame, visitor: TreeVisitor): number | null {
  for (; frame.at < frame.entries.length; frame.at += 2) {
    const child = frame.entries[frame.at] ?? 0;
    if (visitor.isUnknown(child)) return child;
  }
  return null;
}
