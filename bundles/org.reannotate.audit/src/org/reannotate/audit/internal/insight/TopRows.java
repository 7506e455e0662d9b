package org.reannotate.audit.internal.insight;

import java.util.Comparator;
import java.util.PriorityQueue;

/** The best few of many rows, without sorting the rest. Not thread-safe. */
final class TopRows {
    private record Entry(int row, float key) {
    }

    /** Of equal keys the earlier row is better, so that the answer does not depend on the threads. */
    private static final Comparator<Entry> WORST_FIRST = Comparator.comparingDouble((Entry entry) -> entry.key())
            .thenComparing(Comparator.comparingInt(Entry::row).reversed());

    private final int limit;
    private final PriorityQueue<Entry> kept;

    TopRows(int limit) {
        this.limit = Math.max(0, limit);
        this.kept = new PriorityQueue<>(WORST_FIRST);
    }

    /** Offers a row; the higher the key the better, NaN is nothing. */
    void offer(int row, float key) {
        if (limit > 0 && !Float.isNaN(key)) {
            add(new Entry(row, key));
        }
    }

    /** Offers what another one kept. */
    void addAll(TopRows other) {
        other.kept.forEach(this::add);
    }

    private void add(Entry entry) {
        if (kept.size() < limit) {
            kept.add(entry);
        } else if (WORST_FIRST.compare(entry, kept.peek()) > 0) {
            kept.poll();
            kept.add(entry);
        }
    }

    /** The rows kept, best first. */
    int[] rows() {
        return kept.stream().sorted(WORST_FIRST.reversed()).mapToInt(Entry::row).toArray();
    }
}
