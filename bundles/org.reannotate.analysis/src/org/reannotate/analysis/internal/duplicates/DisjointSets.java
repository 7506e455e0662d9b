package org.reannotate.analysis.internal.duplicates;

/** Union-find with path halving (Tarjan and van Leeuwen 1984); the smallest member of a set is its name. */
final class DisjointSets {

	private final int[] parent;

	DisjointSets(int size) {
		parent = new int[size];
		for (int i = 0; i < size; i++) {
			parent[i] = i;
		}
	}

	int find(int member) {
		int at = member;
		while (parent[at] != at) {
			parent[at] = parent[parent[at]];
			at = parent[at];
		}
		return at;
	}

	void unite(int a, int b) {
		int rootA = find(a);
		int rootB = find(b);
		parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
	}

	boolean same(int a, int b) {
		return find(a) == find(b);
	}

	int size() {
		return parent.length;
	}

	/** Takes a member out, to be a set of its own; only right when done for all members of a set. */
	void reset(int member) {
		parent[member] = member;
	}
}
