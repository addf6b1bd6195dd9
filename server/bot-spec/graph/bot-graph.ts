import type { BlockType } from '#server/bot-spec/blocks.ts';

/** One step on the map of a bot. No two stand in the same column and row; both count from 0. */
export interface GraphNode {
  readonly id: string;
  readonly type: BlockType;
  /** What the step does, in at most 40 characters. */
  readonly label: string;
  /** The flow that it belongs to; the steps of a flow stand together. Null when no flow comes here. */
  readonly flowId: string | null;
  readonly column: number;
  readonly row: number;
}

/** One way from a step to another. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** As in `blockEdges`: stable over edits. */
  readonly slot: string;
  /** When this way is taken, in at most 40 characters; empty at the ordinary way on. */
  readonly label: string;
  /** True for a way back to a step that was there before; every other one leads to a later column. */
  readonly back: boolean;
}

/** A bot as a drawing: where its steps stand and which ways lead on. Derived from the spec. */
export interface BotGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** How many columns and rows there are. */
  readonly columns: number;
  readonly rows: number;
}
